import { byPart } from './third-parties.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that messages or calls were answered by somebody other than the person.
 *
 * @example
 * ```ts
 * extractFacts('It was not her who wrote', { kind: 'review' }).facts['review-messages-answered-by-other']?.value // → true
 * ```
 */
export const reviewMessagesAnsweredByOther: Extractor = byPart('review-messages-answered-by-other', [
  'answer',
  'not-her',
]);
