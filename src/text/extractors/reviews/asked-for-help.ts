import { REVIEW_FORCED } from '../../../generated/lexicons/review-forced.js';
import { REVIEW_PEOPLE } from '../../../generated/lexicons/review-people.js';
import { REVIEW_SCOPE } from '../../../generated/lexicons/review-scope.js';
import type { Extractor } from '../../types.js';
import { pleasFor } from './pleas.js';

const FACT = 'review-asked-for-help';

/**
 * The reviewer writes that the person asked for help to get away, or to call somebody.
 *
 * @example
 * ```ts
 * extractFacts('She whispered please help me', { kind: 'review' }).facts['review-asked-for-help']?.value // → true
 * ```
 */
export const reviewAskedForHelp: Extractor = {
  fact: FACT,
  kind: 'review',
  whenNoneOffered: 'no',
  lexicons: [REVIEW_FORCED, REVIEW_PEOPLE, REVIEW_SCOPE],
  extract: (document) => pleasFor(document, FACT),
};
