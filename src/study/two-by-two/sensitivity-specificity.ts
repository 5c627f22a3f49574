import { proportion } from '../proportion/proportion.js';
import type { Proportion, ProportionOptions } from '../proportion/proportion.js';
import type { TwoByTwo } from './two-by-two.js';

/**
 * The share of people with the target condition who are index-test positive.
 *
 * @param table - The counts.
 * @param options - Level and method of the interval.
 * @returns The share, or `null` where nobody has the target condition.
 * @throws RangeError when a count is negative.
 * @example
 * ```ts
 * sensitivity({ truePositive: 80, falsePositive: 48, falseNegative: 20, trueNegative: 152 })
 * // → { estimate: 0.8, low: 0.7112, high: 0.8666, count: 80, of: 100 }
 * ```
 */
export function sensitivity(
  { truePositive, falseNegative }: TwoByTwo,
  options: ProportionOptions = {},
): Proportion | null {
  return proportion(truePositive, truePositive + falseNegative, options);
}

/**
 * The share of people without the target condition who are index-test negative.
 *
 * @param table - The counts.
 * @param options - Level and method of the interval.
 * @returns The share, or `null` where everybody has the target condition.
 * @throws RangeError when a count is negative.
 * @example
 * ```ts
 * specificity({ truePositive: 80, falsePositive: 48, falseNegative: 20, trueNegative: 152 })
 * // → { estimate: 0.76, low: 0.6963, high: 0.8139, count: 152, of: 200 }
 * ```
 */
export function specificity(
  { trueNegative, falsePositive }: TwoByTwo,
  options: ProportionOptions = {},
): Proportion | null {
  return proportion(trueNegative, trueNegative + falsePositive, options);
}
