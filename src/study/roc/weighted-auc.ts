import { ranksAmong, splitRecords } from './split.js';

/** Records in rising order of score, ready for areas in which each record counts so many times. */
export interface RankedRecords {
  /** Records with the target condition, lowest score first. */
  readonly present: Int32Array;
  /** Records without it, lowest score first. */
  readonly absent: Int32Array;
  /** Of each record with the target condition, how many without it score less. */
  readonly below: Int32Array;
  /** Of each record with the target condition, how many without it score at most as much. */
  readonly upTo: Int32Array;
}

/**
 * Orders records once for many areas.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @returns The order.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 */
export function rankRecords(scores: ArrayLike<number>, target: ArrayLike<boolean>): RankedRecords {
  const split = splitRecords(scores, target);
  const [present, absent] = [byScore(split.present, scores), byScore(split.absent, scores)];
  const scoresOf = (records: Int32Array): Float64Array => Float64Array.from(records, (record) => scores[record] ?? 0);
  return { present, absent, ...ranksAmong(scoresOf(present), scoresOf(absent)) };
}

function byScore(records: Int32Array, scores: ArrayLike<number>): Int32Array {
  return records.sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0) || a - b);
}

/**
 * The area in which record `i` of each side counts as often as a weight says.
 *
 * @param ranked - The order of the records.
 * @param present - How often each record with the target condition counts, in rising order of score.
 * @param absent - How often each without it counts, in rising order of score.
 * @param sums - Room for one number more than there are records without the target condition.
 * @returns The area; not a number where a side counts nothing.
 */
export function weightedAuc(
  { below, upTo }: RankedRecords,
  present: Int32Array,
  absent: Int32Array,
  sums: Int32Array,
): number {
  let sum = 0;
  for (let i = 0; i < absent.length; i += 1) {
    sum += absent[i] ?? 0;
    sums[i + 1] = sum;
  }
  let twice = 0;
  let all = 0;
  for (let i = 0; i < present.length; i += 1) {
    const weight = present[i] ?? 0;
    all += weight;
    twice += weight * ((sums[below[i] ?? 0] ?? 0) + (sums[upTo[i] ?? 0] ?? 0));
  }
  return twice / 2 / all / sum;
}
