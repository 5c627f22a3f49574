import { isLetterSign } from './disguise.js';
import { isUnspaced } from './lexicon-index.js';
import type { LooseToken } from './tokens.js';

/** What a token may be in a disguised word, as bits, so that each is worked out once. */
export const MARKS = {
  word: 1,
  number: 2,
  /** Letters, digits and signs that are written for letters. */
  letterLike: 4,
  /** What may part the letters of one word: dots, stars, emoji. */
  separator: 8,
  /** One character as it was written. */
  single: 16,
  spaced: 32,
  /** A letter three times in a row. */
  longRun: 64,
  break: 128,
} as const;

/**
 * The marks of every token.
 *
 * @param tokens - The tokens of a text.
 * @returns Bits of `MARKS`, one byte for each token.
 * @example
 * ```ts
 * marksOf(tokensOf(fold('a.b')))[1] // → 8
 * ```
 */
export function marksOf(tokens: readonly LooseToken[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined) marks[at] = kindMarks(token) | (token.spaced ? MARKS.spaced : 0);
  }
  return marks;
}

function kindMarks(token: LooseToken): number {
  switch (token.kind) {
    case 'word':
      return MARKS.word | MARKS.letterLike | singleMark(token) | (hasLongRun(token.text) ? MARKS.longRun : 0);
    case 'number':
      return MARKS.number | MARKS.letterLike | singleMark(token) | (hasLongRun(token.text) ? MARKS.longRun : 0);
    case 'emoji':
      return MARKS.separator;
    case 'break':
      return MARKS.break;
    case 'mark':
      return (
        (SEPARATORS.has(token.text) ? MARKS.separator : 0) |
        (isSign(token.text) ? MARKS.letterLike | singleMark(token) : 0)
      );
  }
}

/** `æ` is one character, though it folds to two, and so is a Thai letter with the signs above and below it. */
function singleMark(token: LooseToken): number {
  const size = token.end - token.start;
  if (size === 1) return MARKS.single;
  const isOne = token.span.end - token.span.start === 1 || (size === 2 && isUnspaced(token.text));
  return isOne ? MARKS.single : 0;
}

function hasLongRun(text: string): boolean {
  for (let i = 2; i < text.length; i += 1)
    if (text.charCodeAt(i) === text.charCodeAt(i - 1) && text.charCodeAt(i) === text.charCodeAt(i - 2)) return true;
  return false;
}

function isSign(mark: string): boolean {
  return mark !== '(' && mark !== '|' && mark !== '+' && isLetterSign(mark);
}

const SEPARATORS: ReadonlySet<string> = new Set('.-_*/\u2022~\'",=+|^:;#\\'.split(''));
