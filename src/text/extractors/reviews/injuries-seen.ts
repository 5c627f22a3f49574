import { byLook } from './distress.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer mentions bruises or other injuries of the person's that the text does not explain by sport or an accident.
 *
 * @example
 * ```ts
 * extractFacts('Bruises on her arms', { kind: 'review' }).facts['review-injuries-seen']?.value // → true
 * ```
 */
export const reviewInjuriesSeen: Extractor = byLook('review-injuries-seen', ['injury']);
