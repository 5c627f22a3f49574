import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { clopperPearsonInterval } from './clopper-pearson.js';
import { wilsonInterval } from './wilson.js';

/** How the interval of a proportion is made. */
export interface ProportionOptions extends ConfidenceOptions {
  /** `wilson` (default) or `exact`, after Clopper and Pearson. */
  readonly method?: 'wilson' | 'exact';
}

/** A proportion with the counts that it comes from. */
export interface Proportion extends Estimate {
  readonly count: number;
  readonly of: number;
}

/**
 * A share of records with its interval.
 *
 * @param count - Records that have it.
 * @param of - All records.
 * @param options - Level and method.
 * @returns The share, or `null` where there are no records.
 * @throws RangeError when the count is not between 0 and `of`.
 * @example
 * ```ts
 * proportion(81, 263) // → { estimate: 0.308, low: 0.2553, high: 0.3662, count: 81, of: 263 }
 * ```
 */
export function proportion(count: number, of: number, options: ProportionOptions = {}): Proportion | null {
  if (of === 0 && count === 0) return null;
  const interval = options.method === 'exact' ? clopperPearsonInterval : wilsonInterval;
  return { estimate: count / of, ...interval(count, of, options), count, of };
}
