import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { zOf } from '../distributions/normal.js';
import { haldaneAnscombe } from './two-by-two.js';
import type { TwoByTwo } from './two-by-two.js';

/** What a result of the index test does to the odds of the target condition. */
export interface LikelihoodRatios {
  /** By how much a positive result multiplies the odds. */
  readonly positive: Estimate;
  /** By how much a negative result multiplies the odds. */
  readonly negative: Estimate;
  /** Whether half a record was added to each cell because one was empty. */
  readonly corrected: boolean;
}

/**
 * Likelihood ratios with intervals by the log method.
 *
 * Source: Simel, Samsa and Matchar 1991. Where a cell is empty, half a record is added to each (Haldane 1956; Anscombe 1956).
 *
 * @param table - The counts.
 * @param options - The level.
 * @returns Both ratios, or `null` where nobody or everybody has the target condition.
 * @throws RangeError when a level is not between 0 and 1.
 * @example
 * ```ts
 * likelihoodRatios({ truePositive: 80, falsePositive: 48, falseNegative: 20, trueNegative: 152 })?.positive
 * // → { estimate: 3.3333, low: 2.5564, high: 4.3464 }
 * ```
 */
export function likelihoodRatios(
  table: TwoByTwo,
  { confidence = 0.95 }: ConfidenceOptions = {},
): LikelihoodRatios | null {
  if (table.truePositive + table.falseNegative === 0 || table.falsePositive + table.trueNegative === 0) return null;
  const { table: cells, corrected } = haldaneAnscombe(table);
  const z = zOf(confidence);
  const present = cells.truePositive + cells.falseNegative;
  const absent = cells.falsePositive + cells.trueNegative;
  return {
    positive: ratioOf(cells.truePositive, present, cells.falsePositive, absent, z),
    negative: ratioOf(cells.falseNegative, present, cells.trueNegative, absent, z),
    corrected,
  };
}

/** The ratio of two shares, with its interval on the logarithmic scale (Katz et al. 1978). */
function ratioOf(a: number, ofA: number, b: number, ofB: number, z: number): Estimate {
  const estimate = a / ofA / (b / ofB);
  const factor = Math.exp(z * Math.sqrt(1 / a - 1 / ofA + 1 / b - 1 / ofB));
  return { estimate, low: estimate / factor, high: estimate * factor };
}
