import type { ConfidenceOptions, Interval } from '../estimate.js';
import { zOf } from '../distributions/normal.js';
import { checkCount } from './check-count.js';

/**
 * Wilson's interval of a proportion: the usual choice, close to its level also for few records and for proportions near 0 and 1.
 *
 * Source: Wilson 1927, without correction for continuity; recommended by Newcombe 1998 and Brown, Cai and DasGupta 2001.
 *
 * @param count - Records that have it; fractions are allowed, for expected counts.
 * @param of - All records, over 0.
 * @param options - The level.
 * @returns The interval, from 0 to 1.
 * @throws RangeError when the count is not between 0 and `of`, or `of` is not over 0.
 * @example
 * ```ts
 * wilsonInterval(81, 263) // → { low: 0.2553, high: 0.3662 }
 * ```
 */
export function wilsonInterval(count: number, of: number, { confidence = 0.95 }: ConfidenceOptions = {}): Interval {
  checkCount(count, of);
  const z = zOf(confidence);
  const middle = count + (z * z) / 2;
  const reach = z * Math.sqrt((count * (of - count)) / of + (z * z) / 4);
  const size = of + z * z;
  // At the ends the two terms are equal, but rounding may keep them apart.
  return { low: count === 0 ? 0 : (middle - reach) / size, high: count === of ? 1 : (middle + reach) / size };
}
