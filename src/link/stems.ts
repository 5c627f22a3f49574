import { SEED, spread, step } from './hash.js';
import { foldAstral, foldUnit, UNIT } from './unit-table.js';

/** Letters of a word that count; what follows is mostly an ending. */
export const STEM = 5;

/** A word as two hashes: all of it, and its beginning. */
export interface WordHashes {
  readonly full: number;
  readonly stem: number;
}

/**
 * The hashes of a single word, as the reader of texts works them out.
 *
 * @param word - A word in any spelling.
 * @returns Its hashes; equal for words that differ only in case, accents or look-alike forms.
 * @example
 * ```ts
 * hashesOf('Søde').stem === hashesOf('sode').stem // → true
 * ```
 */
export function hashesOf(word: string): WordHashes {
  let full = SEED;
  let stem = SEED;
  let letters = 0;
  for (const character of word) {
    const code = character.codePointAt(0) ?? UNIT.hidden;
    const folded = code > 0xffff ? foldAstral(code) : foldUnit(code);
    if (folded < 0x30) continue;
    full = step(full, folded);
    letters += 1;
    if (letters <= STEM) stem = full;
  }
  return { full: spread(full), stem: spread(stem) };
}
