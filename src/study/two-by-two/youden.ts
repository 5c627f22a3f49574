import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { shareDifference } from '../proportion/difference.js';
import type { TwoByTwo } from './two-by-two.js';

/**
 * Youden's index: sensitivity + specificity − 1. 0 means that the index test tells nothing, 1 that it never errs.
 *
 * It weighs a missed person and a wrongly flagged one alike, whatever the prevalence; seldom what a screening wants. The index of the
 * cut-off that was chosen for having the highest is too high. Source: Youden 1950; the interval is Newcombe's (1998, method 10) of the
 * difference between the shares of positives with and without the target condition.
 *
 * @param table - The counts.
 * @param options - The level.
 * @returns The index, or `null` where nobody or everybody has the target condition.
 * @throws RangeError when a count is negative.
 * @example
 * ```ts
 * youden({ truePositive: 80, falsePositive: 48, falseNegative: 20, trueNegative: 152 })
 * // → { estimate: 0.56, low: 0.4507, high: 0.6457 }
 * ```
 */
export function youden(
  { truePositive, falsePositive, falseNegative, trueNegative }: TwoByTwo,
  options: ConfidenceOptions = {},
): Estimate | null {
  return shareDifference(
    { count: truePositive, of: truePositive + falseNegative },
    { count: falsePositive, of: falsePositive + trueNegative },
    options,
  );
}
