import { byPart } from './third-parties.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that the money went to somebody other than the person.
 *
 * @example
 * ```ts
 * extractFacts('A man took the money', { kind: 'review' }).facts['review-third-party-takes-money']?.value // → true
 * ```
 */
export const reviewThirdPartyTakesMoney: Extractor = byPart('review-third-party-takes-money', ['money', 'pay']);
