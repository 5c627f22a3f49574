import { NO_LIMITS_CONTEXT } from '../../generated/lexicons/no-limits-context.js';
import { contextTest } from '../context-words.js';
import type { Clause, Document } from '../types.js';

/** A wish with its answer. */
export interface AnsweredWish {
  readonly first: number;
  readonly last: number;
}

/** So many words a wish or its answer has at most. */
const LONGEST = 6;

/**
 * Wishes that are answered by doing, in two short clauses: `you ask, I do`, `sig hvad du vil have, så sker det`. Times, prices and places are no
 * such wishes, and an answer that holds back is none.
 *
 * @param document - The document that was read.
 * @returns The pairs in the order of the text.
 * @example
 * ```ts
 * answeredWishes(document)[0]?.first // → 0 for “You ask, I do”
 * ```
 */
export function answeredWishes(document: Document): AnsweredWish[] {
  const { clauses } = document;
  const found: AnsweredWish[] = [];
  for (let at = 0; at + 1 < clauses.length; at += 1) {
    const clause = clauses[at];
    const answer = clauses[at + 1];
    if (clause?.closedBy !== ',' || answer === undefined || answer.sentence !== clause.sentence) continue;
    if (isWish(wordsOf(document, clause)) && isAnswer(wordsOf(document, answer)))
      found.push({ first: clause.first, last: endOf(document, answer) });
  }
  return found;
}

function isWish(words: readonly string[]): boolean {
  return isShort(words) && words.some(has('asked')) && words.some(has('asker')) && !words.some(has('held-back'));
}

function isAnswer(words: readonly string[]): boolean {
  return isShort(words) && words.some(has('done')) && words.some(has('doer')) && !words.some(has('held-back'));
}

const isShort = (words: readonly string[]): boolean => words.length > 1 && words.length <= LONGEST;

function wordsOf({ tokens }: Document, clause: Clause): string[] {
  const words: string[] = [];
  for (let at = clause.first; at <= Math.min(clause.last, clause.first + 2 * LONGEST); at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' || token?.kind === 'number') words.push(token.text);
  }
  return words;
}

/** The mark at the end is left out. */
function endOf({ tokens }: Document, { first, last }: Clause): number {
  return last > first && tokens[last]?.kind !== 'word' ? last - 1 : last;
}

function has(tag: string): (word: string) => boolean {
  return (word) => isUnder(tag, word);
}

const isUnder = contextTest(NO_LIMITS_CONTEXT);
