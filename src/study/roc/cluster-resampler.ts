import { countDraws } from '../random/count-draws.js';
import type { RandomState } from '../random/generator.js';
import { drawMultinomial } from '../random/multinomial.js';
import type { AucResampler } from './bootstrap-auc.js';
import { aucOfCells } from './cells.js';
import type { Cells } from './cells.js';
import { cellSums } from './cell-sums.js';
import type { CellSums } from './cell-sums.js';
import { clusterKinds } from './cluster-kinds.js';
import { rankRecords, weightedAuc } from './weighted-auc.js';

/**
 * Resamples of whole clusters, as many as there are.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param cells - The records by cell, where scores are few.
 * @param clusters - The cluster of each record.
 * @param state - The generator.
 * @returns Draws an area each time.
 */
export function clusterResampler(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  cells: Cells | null,
  clusters: ArrayLike<string | number>,
  state: RandomState,
): AucResampler {
  const { clusterOf, count } = numberClusters(clusters);
  if (cells === null) return fromRecords(scores, target, clusterOf, count, state);
  const kinds = clusterKinds(cells, target, clusterOf, count);
  if (kinds === null) return fromCells(cellSums(cells, target, clusterOf, count), count, state);
  const { sizes, packed } = kinds;
  const drawn = new Int32Array(sizes.length);
  return () => {
    if (sizes.length === count) countDraws(state, count, drawn);
    else drawMultinomial(state, count, sizes, drawn);
    return aucOfCells(packed.sum(drawn));
  };
}

function fromCells(sumsOf: CellSums, count: number, state: RandomState): AucResampler {
  const drawn = new Int32Array(count);
  return () => {
    countDraws(state, count, drawn);
    return aucOfCells(sumsOf(drawn));
  };
}

/** Numbers clusters in the order in which they come. */
function numberClusters(clusters: ArrayLike<string | number>): {
  readonly clusterOf: Int32Array;
  readonly count: number;
} {
  const numbers = new Map<string | number, number>();
  const clusterOf = new Int32Array(clusters.length);
  for (let record = 0; record < clusterOf.length; record += 1) {
    const cluster = clusters[record] ?? '';
    const number = numbers.get(cluster) ?? numbers.size;
    if (number === numbers.size) numbers.set(cluster, number);
    clusterOf[record] = number;
  }
  return { clusterOf, count: numbers.size };
}

function fromRecords(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  clusterOf: Int32Array,
  count: number,
  state: RandomState,
): AucResampler {
  const ranked = rankRecords(scores, target);
  const clustersOf = (records: Int32Array): Int32Array => records.map((record) => clusterOf[record] ?? 0);
  const [ofPresent, ofAbsent] = [clustersOf(ranked.present), clustersOf(ranked.absent)];
  const [present, absent] = [new Int32Array(ofPresent.length), new Int32Array(ofAbsent.length)];
  const drawn = new Int32Array(count);
  const sums = new Int32Array(absent.length + 1);
  const spread = (into: Int32Array, of: Int32Array): void => {
    for (let i = 0; i < into.length; i += 1) into[i] = drawn[of[i] ?? 0] ?? 0;
  };
  return () => {
    countDraws(state, count, drawn);
    spread(present, ofPresent);
    spread(absent, ofAbsent);
    return weightedAuc(ranked, present, absent, sums);
  };
}
