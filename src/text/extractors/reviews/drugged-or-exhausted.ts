import { byLook } from './distress.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that the person seemed drugged or worn out; a yawn late in the evening does not count.
 *
 * @example
 * ```ts
 * extractFacts('She could barely stand', { kind: 'review' }).facts['review-drugged-or-exhausted']?.value // → true
 * ```
 */
export const reviewDruggedOrExhausted: Extractor = byLook('review-drugged-or-exhausted', ['worn']);
