import type { Share } from './difference.js';

/** What one cluster adds: the sum of what is counted, which may be a fraction, and its records. */
export type ClusterTotals = ReadonlyMap<string, Share>;

/** Variances of the means of two groups of records, clusters taken whole. */
export interface ClusterVariances {
  readonly a: number;
  readonly b: number;
  /** Over 0 where clusters that have records in both groups are alike in both. */
  readonly covariance: number;
}

/**
 * Adds up clusters.
 *
 * @param clusters - What each cluster adds.
 * @returns The whole.
 */
export function totalOf(clusters: ClusterTotals): Share {
  let [count, of] = [0, 0];
  for (const cluster of clusters.values()) {
    count += cluster.count;
    of += cluster.of;
  }
  return { count, of };
}

/**
 * How far a mean over records may vary where records of one cluster are not independent.
 *
 * Source: the linearised variance of a ratio of sums (Rao and Scott 1992; Williams 2000), with C / (C − 1) for C clusters.
 *
 * @param clusters - What each cluster adds.
 * @param mean - Around which mean; default: that of the clusters.
 * @returns The variance; infinite for one cluster, of which nothing is known.
 */
export function clusterVariance(clusters: ClusterTotals, mean: number = meanOf(clusters)): number {
  const { of } = totalOf(clusters);
  let sum = 0;
  for (const cluster of clusters.values()) sum += ((cluster.count - mean * cluster.of) / of) ** 2;
  const { size } = clusters;
  return size < 2 ? Infinity : (sum * size) / (size - 1);
}

/**
 * The variances of the means of two groups, and how they go together where clusters have records in both.
 *
 * @param a - What each cluster adds to the first group.
 * @param b - The same of the second group.
 * @param means - Around which means; default: those of the groups.
 * @returns Variances and covariance.
 */
export function clusterVariances(
  a: ClusterTotals,
  b: ClusterTotals,
  [ofA, ofB]: readonly [number, number] = [meanOf(a), meanOf(b)],
): ClusterVariances {
  const wholes = totalOf(a).of * totalOf(b).of;
  let shared = 0;
  for (const [cluster, first] of a) {
    const second = b.get(cluster);
    if (second !== undefined) shared += (first.count - ofA * first.of) * (second.count - ofB * second.of);
  }
  const corrected = Math.sqrt((a.size / (a.size - 1)) * (b.size / (b.size - 1)));
  return {
    a: clusterVariance(a, ofA),
    b: clusterVariance(b, ofB),
    covariance: shared === 0 ? 0 : (shared / wholes) * corrected,
  };
}

/**
 * The variance of the difference of two means.
 *
 * @param variances - Those of the means.
 * @returns The variance.
 */
export function differenceVariance({ a, b, covariance }: ClusterVariances): number {
  return a + b - 2 * covariance;
}

function meanOf(clusters: ClusterTotals): number {
  const { count, of } = totalOf(clusters);
  return count / of;
}
