import { ETHNICITY_WORDS } from '../../generated/lexicons/ethnicity-words.js';
import { matchLexicon, toHit } from '../helpers.js';
import type { Document, Extractor, HitState, Match } from '../types.js';
import { clauseAround, tagged } from './context.js';

/** Words between what is said of a person and the person. */
const PERSON_REACH = 3;

/**
 * Ethnicity or skin colour is stated as part of the offer. Whether it is stated counts, never which: hits name no group beyond the words of the text.
 * Nationalities alone, hair colour, techniques, food and things, and words about the customers are none.
 *
 * @example
 * ```ts
 * extractFacts('Ebony lady in Leeds').facts['ethnicity-stated']?.value // → true
 * ```
 */
export const ethnicity: Extractor = {
  fact: 'ethnicity-stated',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [ETHNICITY_WORDS],
  extract: (document) =>
    matchLexicon(document, ETHNICITY_WORDS.id)
      .filter(({ tag }) => tag === 'word' || tag === 'beside-person')
      .map((match) => toHit('ethnicity-stated', match, stateOf(document, match))),
};

function stateOf(document: Document, match: Match): HitState {
  if (match.state !== 'offered') return match.state;
  const isSaidOf = (tag: string): boolean =>
    tagged(document, ETHNICITY_WORDS.id, tag).some((other) => follows(document, match, other));
  if (isSaidOf('guest') || isSaidOf('thing')) return 'neutral';
  return match.tag === 'word' || isSaidOf('person') || leadsIn(document, match) ? 'offered' : 'neutral';
}

/** Whether one stands within a few words behind the other in its clause, or, as in Spanish and Polish, directly before it. */
function follows(document: Document, match: Match, other: Match): boolean {
  const clause = clauseAround(document, match.first);
  if (other.first < clause.first || other.first > clause.last) return false;
  const gap = other.first - match.last;
  return (gap >= 0 && gap <= PERSON_REACH) || match.first - other.last === 1;
}

/** `I am black`, `jeg er mørk`. */
function leadsIn(document: Document, match: Match): boolean {
  return tagged(document, ETHNICITY_WORDS.id, 'i-am').some((lead) => {
    const gap = match.first - lead.last;
    return gap >= 1 && gap <= 2;
  });
}
