import { TOWNS } from '../../generated/lexicons/towns.js';
import { UNDER_18 } from '../../generated/lexicons/under-18.js';
import { hitOver, toHit } from '../helpers.js';
import type { Document, Extractor, Hit, HitState, Match } from '../types.js';
import { clauseAround } from './context.js';
import { agesUnder18 } from './under-18/ages.js';
import { isOfAnother, isRule, stateFor } from './under-18/bearers.js';
import { cuesOf, hasCue } from './under-18/cues.js';
import { type Short, shortOf18 } from './under-18/doubts.js';
import { verbOf } from './under-18/frames.js';
import { isQuestion } from './youth-of-guest.js';

const FACT = 'said-under-18';
const REACH = 4;

/**
 * An advert says that the person it offers is under 18: an age of 10 to 17, `under 18`, `not 18 yet`, a word for a minor. It stands outside every
 * score: whoever reads it goes to the police or to child protection at once. Ages of guests, children of the advertiser, years of work, hours, prices and
 * house rules are none; words that claim adulthood (`barely legal`) are noted as neutral.
 *
 * @example
 * ```ts
 * extractFacts('Sofie, 17 år').facts['said-under-18']?.value // → true
 * ```
 */
export const saidUnder18: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'unknown',
  lexicons: [UNDER_18, TOWNS],
  extract: (document) => [
    ...agesUnder18(document).map(({ first, last, past }) =>
      hitOver(
        document,
        FACT,
        first,
        last,
        stateFor(past || isOfAnother(document, { first, last }) || isRule(document, { first, last })),
      ),
    ),
    ...shortOf18(document).flatMap((short) => shortHit(document, short)),
    ...cuesOf(document, 'claim').map((match) => toHit(FACT, match, stateOfClaim(document, match))),
    ...['minor', 'schoolgirl', 'barely'].flatMap((role) =>
      cuesOf(document, role).map((match) => toHit(FACT, match, stateOfNoun(document, match))),
    ),
  ],
};

function shortHit(document: Document, short: Short): Hit[] {
  const isClaim =
    short.how === 'under' ? short.said : short.how === 'soon' || (short.how === 'not' && isNotYet(document, short));
  if (!isClaim) return [];
  const state: HitState = short.denied
    ? 'refused'
    : stateFor(isRule(document, short) || isOfAnother(document, short) || isAsked(document, short));
  return [hitOver(document, FACT, short.first, short.last, state)];
}

/** `not 18 yet`, `ikke fyldt 18`; a bare `not 18` only where a person is said to be it. */
function isNotYet(document: Document, short: Short): boolean {
  return (
    short.said ||
    hasCue(document, ['yet'], short.first, short.last + 2) ||
    hasCue(document, ['yet'], short.first - 2, short.last)
  );
}

function isAsked(document: Document, { first }: Short): boolean {
  return document.tokens[clauseAround(document, first).last]?.text === '?';
}

function stateOfClaim(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  return stateFor(isRule(document, match) || isOfAnother(document, match) || isQuestion(document, match));
}

/** A word that may be a part that is played or a small matter: only where somebody is said to be it. */
function stateOfNoun(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  if (match.tag?.includes('barely') === true || hasCue(document, ['outfit'], match.last + 1, match.last + REACH))
    return 'neutral';
  return stateFor(verbOf(document, match.first) < 0 || isRule(document, match));
}
