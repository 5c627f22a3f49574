import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { zOf } from '../distributions/normal.js';
import { neverVaries } from './odds-ratio.js';
import type { TwoByTwo } from '../two-by-two/two-by-two.js';

/**
 * The correlation of two signs that are present or absent, such as an indicator and its neighbour, from −1 to 1.
 *
 * Unless both are equally frequent it cannot reach 1. The interval is by the delta method on the four counts. Source: Yule 1912;
 * Bishop, Fienberg and Holland 1975, section 11.2.
 *
 * @param table - The counts, with one sign in the place of the index test and the other in that of the target condition.
 * @param options - The level.
 * @returns The correlation, or `null` where a sign never varies.
 * @throws RangeError when a level is not between 0 and 1.
 * @example
 * ```ts
 * phi({ truePositive: 20, falsePositive: 10, falseNegative: 30, trueNegative: 40 })
 * // → { estimate: 0.2182, low: 0.0297, high: 0.4067 }
 * ```
 */
export function phi(table: TwoByTwo, { confidence = 0.95 }: ConfidenceOptions = {}): Estimate | null {
  if (neverVaries(table)) return null;
  const { truePositive: a, falsePositive: b, falseNegative: c, trueNegative: d } = table;
  const root = Math.sqrt(a + b) * Math.sqrt(c + d) * Math.sqrt(a + c) * Math.sqrt(b + d);
  const estimate = (a * d - b * c) / root;
  const slope = (opposite: number, row: number, column: number): number =>
    opposite / root - (estimate / 2) * (1 / row + 1 / column);
  const variance =
    a * slope(d, a + b, a + c) ** 2 +
    b * slope(-c, a + b, b + d) ** 2 +
    c * slope(-b, c + d, a + c) ** 2 +
    d * slope(a, c + d, b + d) ** 2;
  const reach = zOf(confidence) * Math.sqrt(variance);
  return { estimate, low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach) };
}
