import { CALENDAR } from '../../generated/lexicons/calendar.js';
import { MOVES_OFTEN } from '../../generated/lexicons/moves-often.js';
import { TOWNS } from '../../generated/lexicons/towns.js';
import { clauseOf, matchLexicon, sentenceOf, toHit } from '../helpers.js';
import type { Document, Extractor, HitState, Match } from '../types.js';
import { within } from './context.js';
import { datedPlaces } from './tour-dated-places.js';
import { placesOf } from './tour-places.js';
import { routes } from './tour-routes.js';

/**
 * Several places in turn: places with dates, weekdays or an order, or words for changing towns. An area that is served, guests' towns, opening dates and one
 * fixed extra town are none.
 *
 * @example
 * ```ts
 * extractFacts('Aarhus 3-5/6, Vejle 6-8/6').facts['moves-often']?.value // → true
 * ```
 */
export const movesOften: Extractor = {
  fact: 'moves-often',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [MOVES_OFTEN, CALENDAR, TOWNS],
  extract: (document) => [
    ...matchLexicon(document, MOVES_OFTEN.id).map((match) => toHit('moves-often', match, stateOf(document, match))),
    ...routes(document),
    ...datedPlaces(document),
  ],
};

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  switch (match.tag) {
    // `Every week`, `three nights each` and `next stop` speak of moving where towns stand beside them.
    case 'weekly':
      return townsInSentence(document, match) >= 2 || isFollowedByTown(document, match) ? 'offered' : 'neutral';
    case 'each':
      return townsBefore(document, match) >= 2 ? 'offered' : 'neutral';
    default:
      return clauseOf(document, match).closedBy === '?' ? 'neutral' : 'offered';
  }
}

const TOWN_WORD =
  /^(?:town|towns|city|cities|by|byer|stad|stader|stadt|stadte|miasto|miasta|ciudad|ciudades|oras|orase|город|города|місто|міста)$/u;

/** The word for a town a few words on. */
function isFollowedByTown({ tokens }: Document, match: Match): boolean {
  return tokens.slice(match.last + 1, match.last + 6).some((token) => TOWN_WORD.test(token.text));
}

/** How many different known towns the sentence names. */
function townsInSentence(document: Document, match: Match): number {
  const { first, last } = sentenceOf(document, match);
  return namesWithin(document, Math.max(first, match.first - FAR), Math.min(last, match.last + FAR), true);
}

/** A length of stay for `each` stands right behind its list of places, not all of which need be known. */
function townsBefore(document: Document, match: Match): number {
  const from = Math.max(sentenceOf(document, match).first, match.first - LIST_REACH);
  return namesWithin(document, from, match.first - 1, true) === 0
    ? 0
    : namesWithin(document, from, match.first - 1, false);
}

const LIST_REACH = 14;
/** Nothing looks further, so that the time stays linear. */
const FAR = 40;

function namesWithin(document: Document, first: number, last: number, knownOnly: boolean): number {
  const places = within(placesOf(document), first, last).filter((place) => place.known || !knownOnly);
  return new Set(places.map(({ name }) => name)).size;
}
