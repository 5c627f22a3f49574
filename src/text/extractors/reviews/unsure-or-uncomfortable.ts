import { byLook } from './distress.js';
import type { Extractor } from '../../types.js';

/**
 * The reviewer writes that the person seemed unsure, afraid, upset, absent or ill at ease; his own nerves and everyday reasons do not count.
 *
 * @example
 * ```ts
 * extractFacts('She looked scared', { kind: 'review' }).facts['review-unsure-or-uncomfortable']?.value // → true
 * ```
 */
export const reviewUnsureOrUncomfortable: Extractor = byLook('review-unsure-or-uncomfortable', [
  'strong',
  'mild',
  'sign',
  'crying',
  'refusing',
  'injury',
  'worn',
]);
