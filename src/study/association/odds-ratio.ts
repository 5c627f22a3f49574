import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { zOf } from '../distributions/normal.js';
import { haldaneAnscombe } from '../two-by-two/two-by-two.js';
import type { TwoByTwo } from '../two-by-two/two-by-two.js';

/** An odds ratio. */
export interface OddsRatio extends Estimate {
  /** Whether half a record was added to each cell because one was empty. */
  readonly corrected: boolean;
}

/**
 * By how much the odds of the target condition are higher where an indicator is present, with the interval by the log method.
 *
 * Source: Woolf 1955; where a cell is empty half a record is added to each (Haldane 1956; Anscombe 1956).
 *
 * @param table - The counts, with presence of the indicator in the place of the index test.
 * @param options - The level.
 * @returns The ratio, or `null` where the indicator or the target condition never varies.
 * @throws RangeError when a level is not between 0 and 1.
 * @example
 * ```ts
 * oddsRatio({ truePositive: 20, falsePositive: 10, falseNegative: 30, trueNegative: 40 })
 * // → { estimate: 2.6667, low: 1.0901, high: 6.5236, corrected: false }
 * ```
 */
export function oddsRatio(table: TwoByTwo, { confidence = 0.95 }: ConfidenceOptions = {}): OddsRatio | null {
  if (neverVaries(table)) return null;
  const { table: cells, corrected } = haldaneAnscombe(table);
  const { truePositive: a, falsePositive: b, falseNegative: c, trueNegative: d } = cells;
  const estimate = (a * d) / (b * c);
  const factor = Math.exp(zOf(confidence) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d));
  return { estimate, low: estimate / factor, high: estimate * factor, corrected };
}

/** Whether a row or a column of the table is empty. */
export function neverVaries({
  truePositive: a,
  falsePositive: b,
  falseNegative: c,
  trueNegative: d,
}: TwoByTwo): boolean {
  return a + b === 0 || c + d === 0 || a + c === 0 || b + d === 0;
}
