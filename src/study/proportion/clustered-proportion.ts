import { zOf } from '../distributions/normal.js';
import { tQuantile } from '../distributions/student-t.js';
import { clusterVariance, totalOf } from './cluster-totals.js';
import type { ClusterTotals } from './cluster-totals.js';
import { proportion } from './proportion.js';
import type { Proportion, ProportionOptions } from './proportion.js';

/** A proportion whose records come in clusters. */
export interface ClusteredProportion extends Proportion {
  readonly clusters: number;
  /** So many independent records would tell as much; never more than there are. */
  readonly effective: number;
}

/**
 * A proportion with an interval that holds where records of one cluster, such as one person or advertiser, are alike.
 *
 * The number of records is divided by the design effect, which is the linearised variance of a ratio of sums over that of independent
 * records, and made smaller where clusters are few; then the interval is that of so many records. Source: Rao and Scott 1992; Korn and
 * Graubard 1998. It is never narrower than for independent records. Where all or none are counted, clusters are taken to be alike
 * throughout.
 *
 * @param clusters - Of each cluster the records that are counted, and all; by a name of the cluster.
 * @param options - Level, and `wilson` (default) or `exact`.
 * @returns The proportion; `null` where there are no records.
 * @throws RangeError when a count is not between 0 and its whole.
 * @example
 * ```ts
 * clusteredProportion(new Map([['a', { count: 3, of: 4 }], ['b', { count: 0, of: 4 }], ['c', { count: 2, of: 3 }]]))
 * // → { estimate: 0.4545, low: 0.0381, high: 0.946, count: 5, of: 11, clusters: 3, effective: 0.8126 }
 * ```
 */
export function clusteredProportion(
  clusters: ClusterTotals,
  options: ProportionOptions = {},
): ClusteredProportion | null {
  const { count, of } = totalOf(clusters);
  const effective = effectiveRecords(clusters, options.confidence ?? 0.95);
  const share = proportion(count, of, options);
  if (share === null) return null;
  const { low, high } = proportion((effective * count) / of, effective, options) ?? share;
  return { ...share, low, high, clusters: clusters.size, effective };
}

function effectiveRecords(clusters: ClusterTotals, confidence: number): number {
  const { count, of } = totalOf(clusters);
  const variance = clusterVariance(clusters);
  const alone = ((count / of) * (1 - count / of)) / of;
  let squares = 0;
  for (const cluster of clusters.values()) squares += cluster.of ** 2;
  const told = alone === 0 || variance === Infinity ? of ** 2 / squares : of * Math.min(1, alone / variance);
  const few = zOf(confidence) / tQuantile((1 + confidence) / 2, Math.max(1, clusters.size - 1));
  return told * few * few;
}
