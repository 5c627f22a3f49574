import { ranksAmong, splitRecords } from './split.js';

/** For each record the share of the other side that it is rightly above or below, equal scores counting half. */
export interface Placements {
  readonly auc: number;
  /** Of each record with the target condition, in the order of the records. */
  readonly present: Float64Array;
  /** Of each record without it, in the order of the records. */
  readonly absent: Float64Array;
}

/**
 * The placement values from which DeLong's variance comes, by two sorted walks rather than all pairs.
 *
 * Source: DeLong, DeLong and Clarke-Pearson 1988; Sun and Xu 2014 for doing it in n log n.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @returns The placements, or `null` where nobody or everybody has the target condition.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 */
export function placements(scores: ArrayLike<number>, target: ArrayLike<boolean>): Placements | null {
  const { present, absent } = splitRecords(scores, target);
  if (present.length === 0 || absent.length === 0) return null;
  const ofPresent = side(scores, present, absent, 1);
  const ofAbsent = side(scores, absent, present, -1);
  return { auc: mean(ofPresent), present: ofPresent, absent: ofAbsent };
}

function side(scores: ArrayLike<number>, records: Int32Array, others: Int32Array, direction: 1 | -1): Float64Array {
  const scoreOf = (record: number): number => scores[record] ?? 0;
  const order = Int32Array.from(records.keys()).sort((a, b) => scoreOf(records[a] ?? 0) - scoreOf(records[b] ?? 0));
  const rising = Float64Array.from(order, (place) => scoreOf(records[place] ?? 0));
  const { below, upTo } = ranksAmong(rising, Float64Array.from(others, scoreOf).sort());
  const values = new Float64Array(records.length);
  for (const [rank, place] of order.entries()) {
    const share = ((below[rank] ?? 0) + (upTo[rank] ?? 0)) / 2 / others.length;
    values[place] = direction === 1 ? share : 1 - share;
  }
  return values;
}

/** The mean of some numbers. */
export function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The covariance of two rows of numbers, by n − 1. */
export function covariance(a: Float64Array, b: Float64Array): number {
  const [ofA, ofB] = [mean(a), mean(b)];
  return a.reduce((sum, value, index) => sum + (value - ofA) * ((b[index] ?? 0) - ofB), 0) / (a.length - 1);
}
