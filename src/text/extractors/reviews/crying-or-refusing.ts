import { byLook } from './distress.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that the person cried, drew away or tried to say no; tears of laughter do not count.
 *
 * @example
 * ```ts
 * extractFacts('She pulled away', { kind: 'review' }).facts['review-crying-or-refusing']?.value // → true
 * ```
 */
export const reviewCryingOrRefusing: Extractor = byLook('review-crying-or-refusing', ['crying', 'refusing']);
