import { byPhrase } from './advert.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer praises that there are no limits; a complaint about limits does not count.
 *
 * @example
 * ```ts
 * extractFacts('She does everything', { kind: 'review' }).facts['review-praises-no-limits']?.value // → true
 * ```
 */
export const reviewPraisesNoLimits: Extractor = byPhrase('review-praises-no-limits', 'no-limits', 'chores', 'no');
