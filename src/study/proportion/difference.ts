import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { wilsonInterval } from './wilson.js';

/** Records that have something, and all records. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * How far the share in one group is above the share in another, with Newcombe's interval.
 *
 * Source: Newcombe 1998 (Statistics in Medicine 17:873), method 10: the Wilson intervals of both shares, joined.
 *
 * @param a - Counts of the first group.
 * @param b - Counts of the second group.
 * @param options - The level.
 * @returns Share of `a` less share of `b`, or `null` where a group has no records.
 * @throws RangeError when a count is not between 0 and its whole.
 * @example
 * ```ts
 * shareDifference({ count: 56, of: 70 }, { count: 48, of: 80 }) // → { estimate: 0.2, low: 0.0524, high: 0.3339 }
 * ```
 */
export function shareDifference(a: Share, b: Share, options: ConfidenceOptions = {}): Estimate | null {
  if (a.of === 0 || b.of === 0) return null;
  const [first, second] = [a.count / a.of, b.count / b.of];
  const [ofFirst, ofSecond] = [wilsonInterval(a.count, a.of, options), wilsonInterval(b.count, b.of, options)];
  const estimate = first - second;
  return {
    estimate,
    low: estimate - Math.hypot(first - ofFirst.low, ofSecond.high - second),
    high: estimate + Math.hypot(ofFirst.high - first, second - ofSecond.low),
  };
}
