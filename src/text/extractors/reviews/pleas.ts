import { REVIEW_FORCED } from '../../../generated/lexicons/review-forced.js';
import { toHit } from '../../helpers.js';
import type { Document, Hit, HitState, Match } from '../../types.js';
import { anyWithin, tagged } from '../context.js';
import { bearerOf, personsWithin } from './people.js';
import { isDenied, isMocked, sentenceAround } from './turned.js';

/**
 * The person's pleas for help in a review: by words, a note or a gesture. Help with a bag or a translation is none, nor what the reviewer did himself.
 *
 * @param document - A review that was read with the lexicon `review-forced`.
 * @param fact - The fact that they are hits of.
 * @returns The hits.
 * @example
 * ```ts
 * pleasFor(document, 'review-asked-for-help')[0]?.state // → 'offered' for “She whispered please help me”
 * ```
 */
export function pleasFor(document: Document, fact: string): Hit[] {
  return tagged(document, REVIEW_FORCED.id, 'plea').map((match) => toHit(fact, match, stateOf(document, match)));
}

function stateOf(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  if (isMocked(document, match)) return 'quoted';
  const { first, last } = sentenceAround(document, match);
  if (anyWithin(tagged(document, REVIEW_FORCED.id, 'harmless-plea'), first, last)) return 'neutral';
  if (hasTo(document, match)) return 'neutral';
  return isFromProvider(document, match, first) ? 'offered' : 'neutral';
}

/** `She had to call somebody` is an order that she obeys. */
function hasTo({ tokens }: Document, { first, term }: Match): boolean {
  return CALLS.test(term) && tokens.slice(Math.max(0, first - 3), first).some(({ text }) => MUST.has(text));
}

const CALLS = /^(?:ring|call|phone|kontakt)/u;
const MUST = new Set('matte skulle skal had has must maste musste sollte'.split(' '));

/** Calling the police is the reviewer's own idea unless she is the one who asks; the same with wanting to leave or to help. */
function isFromProvider(document: Document, match: Match, first: number): boolean {
  const before = personsWithin(document, first, match.first - 1).filter(({ subject }) => subject);
  if (before.length === 0) return OWN_WORDS.test(match.term);
  if (before.at(-1)?.role === 'self' && !before.some(({ role }) => role === 'provider')) return false;
  return before.some(({ role }) => role === 'provider') || bearerOf(document, match) === 'provider';
}

/** Words that are the person's own even where the sentence names nobody. */
const OWN_WORDS =
  /note|seddel|sedlen|lapp|zettel|help me|hjælp mig|hjälp mig|hjelp meg|hilf mir|um hilfe|om hjälp|om hjælp|om hjelp|stod help|stod hjælp|please help|begged me|asked me|gave me|handed me|slipped me|passed me/u;
