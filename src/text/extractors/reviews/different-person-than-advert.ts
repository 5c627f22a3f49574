import { byPhrase } from './advert.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that the advert showed somebody other than the one who was there; older pictures of the same person do not count.
 *
 * @example
 * ```ts
 * extractFacts('Not the girl in the photos', { kind: 'review' }).facts['review-different-person-than-advert']?.value // → true
 * ```
 */
export const reviewDifferentPersonThanAdvert: Extractor = byPhrase(
  'review-different-person-than-advert',
  'other-person',
  'chores',
  'no',
);
