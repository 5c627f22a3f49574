import { fold } from '../text/fold.js';
import { tokensOf } from '../text/tokens.js';

/** A word, number or emoji of a text, with its place: UTF-16 offsets. */
export interface TextWord {
  /** Folded: spellings that look alike are alike. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** So much of a text is compared word by word, in UTF-16 units; what comes later is one word. */
const MOST_UNITS = 100_000;

/**
 * The words, numbers and emoji of a text.
 *
 * @param text - The text.
 * @returns Them in order; marks and spaces are none of them.
 * @example
 * ```ts
 * wordsOf('Ny i BYEN!'); // [{ word: 'ny', start: 0, end: 2 }, { word: 'i', … }, { word: 'byen', start: 5, end: 9 }]
 * ```
 */
export function wordsOf(text: string): readonly TextWord[] {
  const words = tokensOf(fold(text.slice(0, MOST_UNITS)))
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'emoji')
    .map(({ text: word, span: { start, end } }) => ({ word, start, end }));
  const rest = text.slice(MOST_UNITS);
  return rest === '' ? words : [...words, { word: rest, start: MOST_UNITS, end: text.length }];
}
