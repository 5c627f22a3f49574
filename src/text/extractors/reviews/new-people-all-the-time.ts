import { byPhrase } from './advert.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer tells of new people every week or so. One review may say it; that none does can only be seen across the reviews of a place.
 *
 * @example
 * ```ts
 * extractFacts('New girls every week', { kind: 'review' }).facts['review-new-people-all-the-time']?.value // → true
 * ```
 */
export const reviewNewPeopleAllTheTime: Extractor = byPhrase(
  'review-new-people-all-the-time',
  'turnover',
  'things',
  'unknown',
);
