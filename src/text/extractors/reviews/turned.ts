import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { sentenceOf } from '../../helpers.js';
import type { Document, Match } from '../../types.js';
import { anyWithin, clauseAround, type Stretch, tagged, within } from '../context.js';
import { personsWithin } from './people.js';

/*
 * The cues of `scope.json` are those of adverts, where `the door`, `to leave` and `not allowed` turn a customer away and `as if` is a jest. In a
 * review the same words tell what was seen, so reviews have cues of their own.
 */

/** How far a negation reaches forward, in tokens. */
const REACH = 6;
/** How far behind the words a remark may stand that makes fun of them. */
const REMARK_REACH = 12;
/** A sentence without a full stop may be as long as the text. */
const WINDOW = 40;

/**
 * Whether the words are denied: `not scared`, `nobody forces her`, `I don't think she is`. A negation with a verb of its own subject does not count (`no
 * idea why she was shaking`).
 *
 * @param document - A review.
 * @param at - The words.
 * @returns Whether a negation before them in the clause reaches them.
 * @example
 * ```ts
 * isDenied(document, match) // → true for “nobody forces her”
 * ```
 */
export function isDenied(document: Document, at: Stretch): boolean {
  return isNegatedBefore(document, at) || isAnsweredNo(document, at);
}

function isNegatedBefore(document: Document, at: Stretch): boolean {
  const clause = clauseAround(document, at.first);
  const from = Math.max(clause.first, at.first - REACH - 2);
  const cue = negationsWithin(document, from, at.first - 1).at(-1);
  if (cue === undefined || at.first - cue.last - 1 > REACH) return false;
  if (anyWithin(tagged(document, REVIEW_SCOPE.id, 'but'), cue.last + 1, at.first - 1)) return false;
  if (isOfStopping(document, cue.last + 1, at.first - 1)) return false;
  const newSubject = personsWithin(document, cue.last + 1, at.first - 1).some(({ subject }) => subject);
  return !newSubject || anyWithin(tagged(document, REVIEW_SCOPE.id, 'think'), cue.first - 2, at.first - 1);
}

/** `She could not stop crying`: she cried. */
function isOfStopping({ tokens }: Document, first: number, last: number): boolean {
  const between = tokens.slice(first, last + 1);
  return between.some(({ text }, at) => STOPS.has(text) || (HOLDS.has(text) && between[at + 1]?.text === 'op'));
}

/** Folded. */
const STOPS = new Set('stop stopped stopping sluta slutade slutte sluttet aufhoren stoppe help'.split(' '));
const HOLDS = new Set('holde holdt holder'.split(' '));

/** `not at all` denies what stands before it as well as what follows, so it is a cue of its own. */
function negationsWithin(document: Document, first: number, last: number): readonly Match[] {
  const both = within(tagged(document, REVIEW_SCOPE.id, 'after'), first, last).filter(
    ({ term }) => term === 'not at all' || term === 'not here',
  );
  return [...within(tagged(document, REVIEW_SCOPE.id, 'not'), first, last), ...both].sort((a, b) => a.first - b.first);
}

/** `Trafficking? No.`, `forced is not the case`. */
function isAnsweredNo(document: Document, at: Stretch): boolean {
  const { last } = clauseAround(document, at.first);
  if (anyWithin(tagged(document, REVIEW_SCOPE.id, 'after'), at.last + 1, Math.min(last, at.last + REACH))) return true;
  if (document.tokens[last]?.text !== '?') return false;
  return ['not', 'answer-no', 'mock'].some((tag) =>
    anyWithin(tagged(document, REVIEW_SCOPE.id, tag), last + 1, last + 3),
  );
}

/** Whether the sentence, or a short remark behind it, makes fun of the words or calls them nonsense. */
export function isMocked(document: Document, at: Stretch): boolean {
  const sentence = sentenceAround(document, at);
  const remark = sentenceAround(document, { first: sentence.last + 1, last: sentence.last + 1 });
  const last = Math.max(sentence.last, Math.min(remark.last, sentence.last + REMARK_REACH));
  return anyWithin(tagged(document, REVIEW_SCOPE.id, 'mock'), sentence.first, last);
}

/** Whether the sentence, or the next, tells that she runs the place herself. */
export function isHerOwn(document: Document, at: Stretch): boolean {
  const { first, last } = sentencesAround(document, at);
  return within(tagged(document, REVIEW_SCOPE.id, 'own'), first, last).some(
    // `He owns me` is not her own business.
    (own) => !personsWithin(document, own.last + 1, own.last + 1).some(({ subject }) => !subject),
  );
}

/** Whether others than the provider are said to say it: `some people write …`. */
export function isHearsay(document: Document, at: Stretch): boolean {
  const { first } = sentenceAround(document, at);
  const others = within(tagged(document, REVIEW_SCOPE.id, 'others'), first, at.first - 1).at(-1);
  if (others === undefined) return false;
  if (RUMOUR.test(others.term)) return true;
  return ['say', 'think'].some((tag) =>
    anyWithin(tagged(document, REVIEW_SCOPE.id, tag), others.last + 1, at.last + 3),
  );
}

const RUMOUR = /^(?:rumou?r|rygte|rykte|gerücht)/u;

/** The sentence around a token, at most some forty tokens to either side. */
export function sentenceAround(document: Document, at: Stretch): Stretch {
  const { first, last } = sentenceOf(document, at);
  return { first: Math.max(first, at.first - WINDOW), last: Math.min(last, at.last + WINDOW) };
}

/** The sentence and its neighbours, for an explanation that stands beside what it explains. */
export function sentencesAround(document: Document, at: Stretch): Stretch {
  const own = sentenceAround(document, at);
  const before = own.first > 0 ? sentenceAround(document, { first: own.first - 1, last: own.first - 1 }) : own;
  const after =
    own.last + 1 < document.tokens.length ? sentenceAround(document, { first: own.last + 1, last: own.last + 1 }) : own;
  return { first: before.first, last: after.last };
}
