import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { UNDER_18 } from '../../../generated/lexicons/under-18.js';
import { hitOver, toHit } from '../../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../../types.js';
import { clauseAround, type Stretch } from '../context.js';
import { statedAges } from '../stated-ages.js';
import { type AgeUnder18, agesUnder18 } from '../under-18/ages.js';
import { isOfAnother, stateFor } from '../under-18/bearers.js';
import { cuesOf, hasCue } from '../under-18/cues.js';
import { type Short, shortOf18 } from '../under-18/doubts.js';
import { isFree } from '../under-18/measures.js';
import { verbOf } from '../under-18/frames.js';
import { bearerOf } from './people.js';
import { isDenied } from './turned.js';

const FACT = 'review-may-be-under-18';
/** From this age on, a comparison with a teenager is a way of speaking. */
const CLEARLY_ADULT = 23;
const REACH = 5;

/**
 * The reviewer says or suggests that somebody there is or may be under 18: an age told or guessed, doubt that she is 18, words for a child, talk of
 * school. It stands outside every score and is passed on at once. It is never false: no words can show that she is an adult.
 *
 * @example
 * ```ts
 * extractFacts('She told me she is 17', { kind: 'review' }).facts['review-may-be-under-18']?.value // → true
 * ```
 */
export const reviewMayBeUnder18: Extractor = {
  fact: FACT,
  kind: 'review',
  whenNoneOffered: 'unknown',
  lexicons: [UNDER_18, REVIEW_PEOPLE, REVIEW_SCOPE],
  extract: (document) => [
    ...agesUnder18(document).map((age) => hitOver(document, FACT, age.first, age.last, stateOfAge(document, age))),
    ...shortOf18(document).flatMap((short) => shortHit(document, short)),
    ...STATES.flatMap(([role, stateOf]) =>
      cuesOf(document, role).map((match) => toHit(FACT, match, stateOf(document, match))),
    ),
  ],
};

const STATES: readonly (readonly [string, (document: Document, match: Match) => HitState])[] = [
  ['claim', stateOfClaim],
  ['minor', stateOfMinor],
  ['child', stateOfChild],
  ['teen', stateOfTeen],
  ['schoolgirl', stateOfSchool],
  ['school', stateOfSchool],
  ['too-young', stateOfTooYoung],
  ['looks-too-young', stateOfLooks],
];

function stateOfAge(document: Document, age: AgeUnder18): HitState {
  if (age.guessed && !hasCue(document, ['kin'], age.first - 2, age.first - 1))
    return stateFor(hasCue(document, ['thing', 'past'], clauseAround(document, age.first).first, age.first - 1));
  if (isOfAnother(document, age)) return 'neutral';
  const bearer = bearerOf(document, age);
  return stateFor(bearer === 'self' || bearer === 'other');
}

function shortHit(document: Document, short: Short): Hit[] {
  const { first, last, how } = short;
  const isOther =
    how === 'under'
      ? isRule(document, short) || isOfAnother(document, short)
      : isOfAnother(document, short) || (how !== 'disbelieved' && isRule(document, short));
  if (how === 'soon' && bearerOf(document, short) === 'self') return [];
  return [hitOver(document, FACT, first, last, short.denied ? 'refused' : stateFor(isOther))];
}

/** What the house lays down: `nobody under 18`, `man skal være 18`. */
function isRule(document: Document, { first }: Stretch): boolean {
  const clause = clauseAround(document, first);
  return (
    hasCue(document, ['guest'], Math.max(clause.first, first - REACH), first - 1) && !isOfProvider(document, first)
  );
}

/** `she must be`, `you can see that she is`: a provider nearer than the word for guests. */
function isOfProvider(document: Document, first: number): boolean {
  return (
    /^(?:she|shes|hun|hon|sie|ona|ea|ella|она|вона|girl|pigen|jenta|tjejen)$/u.test(
      document.tokens[first - 2]?.text ?? '',
    ) || verbOf(document, first) >= 0
  );
}

function stateOfClaim(document: Document, match: Match): HitState {
  if (isDenied(document, match) && !hasCue(document, ['guess'], match.first - REACH, match.first - 1)) return 'refused';
  return stateFor(isOfAnother(document, match) || isRule(document, match));
}

/** `I am too young for this` is the reviewer. */
function stateOfTooYoung(document: Document, match: Match): HitState {
  return bearerOf(document, match) === 'self' ? 'neutral' : stateOfClaim(document, match);
}

/** `way too young`, where no adult age stands beside it; `too young for me` and `too young to know` are about something else. */
function stateOfLooks(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  if (GOES_ON.has(document.tokens[match.last + 1]?.text ?? '') || isOfAnother(document, match)) return 'neutral';
  const bearer = bearerOf(document, match);
  return stateFor(bearer === 'self' || bearer === 'other' || statedAges(document).some(({ value }) => value >= ADULT));
}

const ADULT = 18;
/** Folded: what somebody is too young for, or to do. */
const GOES_ON = new Set('to for til at att a um fur zu als'.split(' '));

/** `a minor` ends what is said; `a minor delay` goes on. */
function stateOfMinor(document: Document, match: Match): HitState {
  if (!isFree(document, match.last)) return 'neutral';
  return stateOfClaim(document, match);
}

/** Said to be a child; one that she has, or that somebody was like, is none. */
function stateOfChild(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  const { tokens } = document;
  const before = [tokens[match.first - 1]?.text ?? '', tokens[match.first - 2]?.text ?? ''];
  if (bearerOf(document, match) === 'self') return 'neutral';
  if (RESEMBLES.test(before[0] ?? '')) return stateFor(isClearlyAdult(document));
  if (before.some((word) => LIKE.test(word)))
    return stateFor(!hasCue(document, ['guess'], match.first - REACH, match.first - 1) || isClearlyAdult(document));
  return stateFor(!(isFree(document, match.last) && (isPredicate(document, match) || IS_CHILD.test(match.term))));
}

/** Folded: `lignede et barn`, `liknade ett barn`. */
const RESEMBLES = /^(?:ligne(?:r|de|t)?|likna(?:r|de|t)?)$/u;
const LIKE = /^(?:like|som|wie|ca|como|jak|как|як)$/u;
const IS_CHILD = /^(?:just a|only a|bare et|kun et|bara ett|noch ein|fast noch|เป็น|ยัง)/u;
const THIS =
  /^(?:is|was|are|were|er|var|ar|ist|war|sind|es|son|este|sunt|est|to|jest|byla|dette|det|das|это|це|ребенок|sie|ona|она|вона|ju|jo|just|only|bare|bara|nur|still|noch|stadig|et|ett|a|ein|un|una|o)$/u;

function isPredicate(document: Document, match: Match): boolean {
  return verbOf(document, match.first) >= 0 || THIS.test(document.tokens[match.first - 1]?.text ?? '');
}

/** A joke about somebody whose age is given as clearly more is none. */
function stateOfTeen(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  if (bearerOf(document, match) === 'self' || isClearlyAdult(document)) return 'neutral';
  return stateFor(isOfAnother(document, match) || isRule(document, match));
}

function isClearlyAdult(document: Document): boolean {
  return statedAges(document).some(({ value }) => value >= CLEARLY_ADULT);
}

function stateOfSchool(document: Document, match: Match): HitState {
  if (isDenied(document, match)) return 'refused';
  if (hasCue(document, ['outfit'], match.last + 1, match.last + REACH)) return 'neutral';
  if (LIKE.test(document.tokens[match.first - 2]?.text ?? '') && isClearlyAdult(document)) return 'neutral';
  const bearer = bearerOf(document, match);
  return stateFor(bearer === 'self' || bearer === 'other' || isOfAnother(document, match));
}
