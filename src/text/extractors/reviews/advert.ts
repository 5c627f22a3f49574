import { REVIEW_ADVERT } from '../../../generated/lexicons/review-advert.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import { toHit } from '../../helpers.js';
import type { Document, Extractor, HitState, Match } from '../../types.js';
import { anyWithin, tagged } from '../context.js';
import { isDenied, isMocked } from './turned.js';

/**
 * An extractor for phrases about the place and its advert.
 *
 * @param fact - Fact id.
 * @param tag - Which phrases of the lexicon show it.
 * @param harmless - Words beside them that make them say something else.
 * @param whenNoneOffered - What is known where none is seen.
 * @returns The extractor.
 * @example
 * ```ts
 * byPhrase('review-praises-no-limits', 'no-limits', 'chores', 'no')
 * ```
 */
export function byPhrase(fact: string, tag: string, harmless: string, whenNoneOffered: 'no' | 'unknown'): Extractor {
  return {
    fact,
    kind: 'review',
    whenNoneOffered,
    lexicons: [REVIEW_ADVERT, REVIEW_PEOPLE, REVIEW_SCOPE],
    extract: (document) =>
      tagged(document, REVIEW_ADVERT.id, tag).map((match) => toHit(fact, match, stateOf(document, match, harmless))),
  };
}

function stateOf(document: Document, match: Match, harmless: string): HitState {
  if (isDenied(document, match)) return 'refused';
  if (anyWithin(tagged(document, REVIEW_ADVERT.id, harmless), match.first, match.last + 3)) return 'neutral';
  return isMocked(document, match) ? 'quoted' : 'offered';
}
