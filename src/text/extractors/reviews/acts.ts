import { REVIEW_ACTS } from '../../../generated/lexicons/review-acts.js';
import type { Document, Match } from '../../types.js';
import { type Stretch, tagged, within } from '../context.js';
import { sentenceAround } from './turned.js';

/**
 * Words for what somebody does, of one kind.
 *
 * @param document - A review that was read with the lexicon `review-acts`.
 * @param tag - The kind.
 * @returns The matches in the order of the text.
 * @example
 * ```ts
 * acts(document, 'stay') // → one match for “she must stay inside”
 * ```
 */
export function acts(document: Document, tag: string): readonly Match[] {
  return tagged(document, REVIEW_ACTS.id, tag);
}

/** Those of a kind in the same sentence as `at`, at most `reach` tokens before it or behind it. */
export function actsNear(document: Document, tag: string, at: Stretch, reach: number): readonly Match[] {
  const { first, last } = sentenceAround(document, at);
  return within(acts(document, tag), Math.max(first, at.first - reach), Math.min(last, at.last + reach));
}

/** Those of a kind in the same sentence, at most `reach` tokens behind `at`. */
export function actsAfter(document: Document, tag: string, at: Stretch, reach: number): readonly Match[] {
  const { last } = sentenceAround(document, at);
  return within(acts(document, tag), at.last + 1, Math.min(last, at.last + reach));
}

/** From the first token of either to the last of either. */
export function over(one: Stretch, other: Stretch): Stretch {
  return { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) };
}
