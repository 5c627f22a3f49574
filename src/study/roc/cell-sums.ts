import { cellOf } from './cells.js';
import type { Cells } from './cells.js';

/** Adds up, for each cell, how often the clusters of its records were drawn. One array is reused, so read it before the next call. */
export type CellSums = (drawn: Int32Array) => Int32Array;

/** Numbers below this fit 16 bits, and twice as many of them lie close at hand. */
const SHORT = 2 ** 16;

/**
 * Prepares to count resampled records by cell where nearly every cluster holds something else: one look at its cluster for each record,
 * records of one cell together.
 *
 * @param cells - Records by cell.
 * @param target - Whether the reference standard found the target condition, for each record.
 * @param clusterOf - The number of each record's cluster.
 * @param count - How many clusters there are.
 * @returns The sums.
 */
export function cellSums(
  { levelOf, sizes }: Cells,
  target: ArrayLike<boolean>,
  clusterOf: Int32Array,
  count: number,
): CellSums {
  // No cluster is drawn more often than there are clusters.
  const Numbers = count < SHORT ? Uint16Array : Int32Array;
  const ends = new Int32Array(sizes.length);
  let end = 0;
  for (const [cell, size] of sizes.entries()) ends[cell] = end += size;
  const clusters = new Numbers(clusterOf.length);
  const next = ends.map((own, cell) => own - (sizes[cell] ?? 0));
  for (let record = 0; record < clusterOf.length; record += 1) {
    const cell = cellOf(levelOf, target, record);
    const place = next[cell] ?? 0;
    clusters[place] = clusterOf[record] ?? 0;
    next[cell] = place + 1;
  }
  const weights = new Numbers(count);
  const sums = new Int32Array(sizes.length);
  return (drawn) => {
    weights.set(drawn);
    let from = 0;
    for (let cell = 0; cell < sums.length; cell += 1) {
      const to = ends[cell] ?? 0;
      sums[cell] = sumOf(weights, clusters, from, to);
      from = to;
    }
    return sums;
  };
}

/** Four sums at the same time, so that one addition need not wait for the one before. */
function sumOf(
  weights: Uint16Array | Int32Array,
  clusters: Uint16Array | Int32Array,
  from: number,
  to: number,
): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = from;
  for (; at + 3 < to; at += 4) {
    a += weights[clusters[at] ?? 0] ?? 0;
    b += weights[clusters[at + 1] ?? 0] ?? 0;
    c += weights[clusters[at + 2] ?? 0] ?? 0;
    d += weights[clusters[at + 3] ?? 0] ?? 0;
  }
  for (; at < to; at += 1) a += weights[clusters[at] ?? 0] ?? 0;
  return a + b + c + d;
}
