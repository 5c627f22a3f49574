import type { Estimate } from '../estimate.js';
import type { ProportionOptions } from '../proportion/proportion.js';
import { sensitivity, specificity } from './sensitivity-specificity.js';
import type { TwoByTwo } from './two-by-two.js';

/** What would come of screening 1,000 people, in people. */
export interface PerThousand {
  /** The share of people with the target condition that was assumed, 0–1. */
  readonly prevalence: number;
  /** With the target condition and index-test negative. */
  readonly missed: Estimate;
  /** Without it and index-test positive. */
  readonly wronglyFlagged: Estimate;
  /** With it and index-test positive. */
  readonly rightlyFlagged: Estimate;
}

/**
 * People missed and wrongly flagged among 1,000 screened at a stated prevalence.
 *
 * Sensitivity and specificity with their intervals (Wilson's, or exact), times the people they are shares of.
 *
 * @param table - The counts of the study.
 * @param prevalence - The share of people with the target condition where the index test is to be used, 0–1.
 * @param options - Level and method of the intervals.
 * @returns The figures, or `null` where nobody or everybody in the study has the target condition.
 * @throws RangeError when the prevalence is not between 0 and 1 or a count is negative.
 * @example
 * ```ts
 * perThousand({ truePositive: 90, falsePositive: 5, falseNegative: 10, trueNegative: 95 }, 0.01)?.wronglyFlagged
 * // → { estimate: 49.5, low: 21.3282, high: 110.633 }
 * ```
 */
export function perThousand(table: TwoByTwo, prevalence: number, options: ProportionOptions = {}): PerThousand | null {
  if (!(prevalence >= 0 && prevalence <= 1)) throw new RangeError('A prevalence lies between 0 and 1.');
  const found = sensitivity(table, options);
  const spared = specificity(table, options);
  if (found === null || spared === null) return null;
  return {
    prevalence,
    missed: rest(found, 1000 * prevalence),
    wronglyFlagged: rest(spared, 1000 * (1 - prevalence)),
    rightlyFlagged: times(found, 1000 * prevalence),
  };
}

function times({ estimate, low, high }: Estimate, people: number): Estimate {
  return { estimate: estimate * people, low: low * people, high: high * people };
}

function rest({ estimate, low, high }: Estimate, people: number): Estimate {
  return times({ estimate: 1 - estimate, low: 1 - high, high: 1 - low }, people);
}
