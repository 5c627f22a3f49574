import { SEED, spread, step } from './hash.js';
import { foldAstral, foldUnit, UNIT } from './unit-table.js';

/** Odd signs that stand together. */
export interface ReadSign {
  readonly end: number;
  readonly hash: number;
  /** Whether the last of them is an emoji or a dingbat: these are everybody's, other signs between phrases are a habit. */
  readonly isEmoji: boolean;
}

/**
 * Reads signs that stand together as one, however often each is repeated from the third time on.
 *
 * @param text - A text.
 * @param start - Where the first of them stands.
 * @returns Their hash, and where they end.
 */
export function readSign(text: string, start: number): ReadSign {
  let hash = SEED;
  let before = 0;
  let run = 0;
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    let folded = codePoint > 0xffff ? foldAstral(codePoint) : foldUnit(codePoint);
    if (folded === UNIT.high) folded = UNIT.hidden; // half a character
    const isDigit = codePoint > 0xffff && folded >= 0x30 && folded < 0x3a;
    if (folded !== UNIT.odd && folded !== UNIT.hidden && !isDigit) break;
    if (folded !== UNIT.hidden) {
      run = codePoint === before ? run + 1 : 1;
      before = codePoint;
      if (run <= 3) hash = step(hash, codePoint);
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  return { end: at, hash: spread(hash), isEmoji: before > 0xffff || (before >= 0x2600 && before < 0x2800) };
}
