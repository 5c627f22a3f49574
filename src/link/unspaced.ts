import { SEED, spread, step } from './hash.js';
import { foldAstral, foldUnit, UNIT } from './unit-table.js';

/** Letters of a run that are looked at together. */
const GRAM = 4;
/** One of so many is kept, by its hash, so that two texts keep the same ones: as many as the text has words, more or less. */
const KEPT = 4;

/**
 * Whether a letter belongs to a script that writes no spaces between words: Thai, Lao, Burmese, Khmer, Japanese, Chinese.
 *
 * @param folded - A letter as `foldUnit` gives it.
 * @returns Whether it does.
 * @example
 * ```ts
 * isUnspaced('น'.charCodeAt(0)) // → true
 * ```
 */
export function isUnspaced(folded: number): boolean {
  return (
    folded >= 0x0e00 &&
    (folded < 0x0f00 ||
      (folded >= 0x1000 && folded < 0x10a0) ||
      (folded >= 0x1780 && folded < 0x1800) ||
      (folded >= 0x3040 && folded < 0xa000))
  );
}

/** Takes a stretch of a run: its hash, and where it stands. */
export type TakeGram = (hash: number, start: number, end: number) => void;

/**
 * Goes through a run of letters without spaces. A run too short for a stretch gives nothing.
 *
 * @param text - A text.
 * @param start - Where the run begins.
 * @param take - Takes each stretch that stands for a word.
 * @returns Where the run ends, how many letters it has, and the hash of all of it.
 */
export function readUnspaced(
  text: string,
  start: number,
  take: TakeGram,
): { readonly end: number; readonly letters: number; readonly hash: number } {
  const codes = [0, 0, 0, 0];
  const places = [0, 0, 0, 0];
  let hash = SEED;
  let letters = 0;
  let at = start;
  for (let width = 1; at < text.length; at += width) {
    const code = text.codePointAt(at) ?? 0;
    width = code > 0xffff ? 2 : 1;
    const folded = width === 2 ? foldAstral(code) : foldUnit(code);
    if (folded === UNIT.hidden) continue;
    if (!isUnspaced(folded)) break;
    hash = step(hash, folded);
    codes[letters % GRAM] = folded;
    places[letters % GRAM] = at;
    letters += 1;
    if (letters < GRAM) continue;
    let gram = SEED;
    for (let back = GRAM; back > 0; back -= 1) gram = step(gram, codes[(letters - back) % GRAM] ?? 0);
    const mixed = spread(gram);
    if ((mixed >>> 0) % KEPT === 0) take(mixed, places[letters % GRAM] ?? at, at + width);
  }
  return { end: at, letters, hash: spread(hash) };
}
