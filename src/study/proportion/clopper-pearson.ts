import type { ConfidenceOptions, Interval } from '../estimate.js';
import { betaQuantile } from '../distributions/beta.js';
import { checkCount } from './check-count.js';

/**
 * The exact interval of a proportion. It never holds the true value less often than it says, and is wider than need be.
 *
 * Source: Clopper and Pearson 1934, by quantiles of the beta distribution.
 *
 * @param count - Records that have it, a whole number.
 * @param of - All records, over 0.
 * @param options - The level.
 * @returns The interval, from 0 to 1.
 * @throws RangeError when the count is not between 0 and `of`, or `of` is not over 0.
 * @example
 * ```ts
 * clopperPearsonInterval(81, 263) // → { low: 0.2527, high: 0.3676 }
 * ```
 */
export function clopperPearsonInterval(
  count: number,
  of: number,
  { confidence = 0.95 }: ConfidenceOptions = {},
): Interval {
  checkCount(count, of);
  const outside = (1 - confidence) / 2;
  return {
    low: count === 0 ? 0 : betaQuantile(outside, count, of - count + 1),
    high: count === of ? 1 : betaQuantile(1 - outside, count + 1, of - count),
  };
}
