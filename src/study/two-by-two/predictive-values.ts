import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { likelihoodRatios } from './likelihood-ratios.js';
import type { TwoByTwo } from './two-by-two.js';

/** How often results are right at a stated prevalence. */
export interface PredictiveValues {
  /** The share of people with the target condition that was assumed, 0–1. */
  readonly prevalence: number;
  /** The share of index-test positives who have the target condition. */
  readonly positive: Estimate;
  /** The share of index-test negatives who do not have it. */
  readonly negative: Estimate;
  /** Whether half a record was added to each cell because one was empty. */
  readonly corrected: boolean;
}

/**
 * Predictive values at a stated prevalence, which is seldom that of the study.
 *
 * By Bayes' theorem from sensitivity and specificity; the prevalence is taken as known. Intervals are those of the likelihood ratios on
 * the logit scale, the standard logit intervals of Mercaldo, Lau and Zhou 2007. Where a cell is empty, half a record is added to each.
 *
 * @param table - The counts.
 * @param prevalence - The share of people with the target condition where the index test is to be used, 0–1.
 * @param options - The level.
 * @returns Both values, or `null` where nobody or everybody in the study has the target condition.
 * @throws RangeError when the prevalence or the level is not between 0 and 1.
 * @example
 * ```ts
 * predictiveValues({ truePositive: 90, falsePositive: 5, falseNegative: 10, trueNegative: 95 }, 0.01)?.positive
 * // → { estimate: 0.1538, low: 0.0717, high: 0.2999 }
 * ```
 */
export function predictiveValues(
  table: TwoByTwo,
  prevalence: number,
  options: ConfidenceOptions = {},
): PredictiveValues | null {
  if (!(prevalence >= 0 && prevalence <= 1)) throw new RangeError('A prevalence lies between 0 and 1.');
  const ratios = likelihoodRatios(table, options);
  if (ratios === null) return null;
  const after = (ratio: number): number => (prevalence * ratio) / (prevalence * ratio + 1 - prevalence);
  const { positive, negative, corrected } = ratios;
  return {
    prevalence,
    positive: { estimate: after(positive.estimate), low: after(positive.low), high: after(positive.high) },
    // A higher negative likelihood ratio leaves fewer negatives right.
    negative: { estimate: 1 - after(negative.estimate), low: 1 - after(negative.high), high: 1 - after(negative.low) },
    corrected,
  };
}
