import { fold } from '../fold.js';
import type { Document, Token } from '../types.js';

/** A set of folded words, written as one line. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A set of words that are written plainly, as folding and cutting into tokens leave them. */
export function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => fold(word).text.replaceAll("'", '')));
}

/**
 * The words beside a token, nearest first. They end with the clause, or where asked for with the sentence.
 *
 * @param document - The document that was read.
 * @param from - Index of a token; its own word is not among them.
 * @param step - 1 for the words after it, -1 for those before.
 * @param count - How many words at most; numbers are words.
 * @param within - What they end with.
 * @returns Folded words.
 * @example
 * ```ts
 * wordsBeside(document, 2, -1, 2, 'clause') // → ['uden', 'fransk']
 * ```
 */
export function wordsBeside(
  { tokens, clauses }: Document,
  from: number,
  step: 1 | -1,
  count: number,
  within: 'clause' | 'sentence',
): string[] {
  const own = tokens[from]?.clause ?? 0;
  const sentence = clauses[own]?.sentence;
  const found: string[] = [];
  // Rows of emoji hold no words: they are not followed to the end of the text.
  for (let at = from + step; found.length < count && Math.abs(at - from) <= 4 * count; at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    if (within === 'clause' ? token.clause !== own : clauses[token.clause]?.sentence !== sentence) break;
    if (isWord(token)) found.push(token.text);
  }
  return found;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'number';
}

/** Whether a folded word is a number in digits. */
export function isDigits(word: string): boolean {
  return word >= '0' && word < ':';
}
