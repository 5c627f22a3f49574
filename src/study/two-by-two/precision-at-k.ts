import { clopperPearsonInterval } from '../proportion/clopper-pearson.js';
import type { Proportion, ProportionOptions } from '../proportion/proportion.js';
import { wilsonInterval } from '../proportion/wilson.js';

/** How many of the first records are right. */
export interface PrecisionAtK extends Proportion {
  /** Records with the score at which the first `k` end, of which only some are among them; 0 when none is left out. */
  readonly tied: number;
}

/**
 * The share of the `k` records with the highest scores that have the target condition: what a team finds that works down a list.
 *
 * Records of equal score stand in no order, so where `k` cuts through some, the expected count over all their orders is taken (McSherry
 * and Najork 2008). The interval is of the expected count and does not know that ties were cut.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param k - How many records are looked at, from 1 to all.
 * @param options - Level and method of the interval.
 * @returns The share.
 * @throws RangeError when there are not as many outcomes as scores, or `k` is not a whole number from 1 to all.
 * @example
 * ```ts
 * precisionAtK([5, 3, 3, 1], [true, true, false, false], 2) // → { estimate: 0.75, low: 0.1979, high: 0.9733, count: 1.5, of: 2, tied: 2 }
 * ```
 */
export function precisionAtK(
  scores: readonly number[],
  target: readonly boolean[],
  k: number,
  options: ProportionOptions = {},
): PrecisionAtK {
  if (scores.length !== target.length) throw new RangeError('Every score needs an outcome.');
  if (!(Number.isInteger(k) && k >= 1 && k <= scores.length)) throw new RangeError('k is one of 1 to all records.');
  const last = [...scores].sort((a, b) => b - a)[k - 1] ?? 0;
  let over = 0;
  let overPresent = 0;
  let at = 0;
  let atPresent = 0;
  for (const [index, score] of scores.entries()) {
    const present = target[index] === true ? 1 : 0;
    if (score > last) [over, overPresent] = [over + 1, overPresent + present];
    else if (score === last) [at, atPresent] = [at + 1, atPresent + present];
  }
  const count = overPresent + ((k - over) * atPresent) / at;
  const interval = options.method === 'exact' ? clopperPearsonInterval : wilsonInterval;
  return { estimate: count / k, ...interval(count, k, options), count, of: k, tied: over + at === k ? 0 : at };
}
