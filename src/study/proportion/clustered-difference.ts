import { tTwoSided } from '../distributions/student-t.js';
import type { Estimate } from '../estimate.js';
import { clusteredProportion } from './clustered-proportion.js';
import { clusterVariances, differenceVariance, totalOf } from './cluster-totals.js';
import type { ClusterTotals } from './cluster-totals.js';
import { fisherExact } from './fisher.js';
import type { ConfidenceOptions } from '../estimate.js';

/** How far two shares of clustered records are apart. */
export interface ClusteredDifference extends Estimate {
  /** Two-sided p-value. */
  readonly p: number;
}

/**
 * How far the share in one group is above the share in another where records of one cluster are alike; a cluster may have records in
 * both groups.
 *
 * The interval joins those of {@link clusteredProportion} as Newcombe 1998 joins Wilson's, with the correlation of both shares (Zou and
 * Donner 2008). The test is the score test with the variance of clusters (Boos 1992), Student's t with the degrees of freedom of the
 * group with fewer clusters; where Fisher's exact test for independent records is less certain, his p-value is taken.
 *
 * @param a - Of each cluster its records in the first group: those that are counted, and all.
 * @param b - The same of the second group.
 * @param options - The level.
 * @returns Share of `a` less share of `b`, or `null` where a group has no records.
 * @throws RangeError when a count is not between 0 and its whole.
 * @example
 * ```ts
 * const of = (counts: readonly number[], from: string) => new Map(counts.map((count, at) => [`${from}${at}`, { count, of: 4 }]));
 * clusteredDifference(of([4, 0, 3, 4, 1, 4], 'a'), of([1, 0, 2, 0, 0, 1], 'b'))
 * // → { estimate: 0.5, low: -0.0083, high: 0.7845, p: 0.1048 }
 * ```
 */
export function clusteredDifference(
  a: ClusterTotals,
  b: ClusterTotals,
  options: ConfidenceOptions = {},
): ClusteredDifference | null {
  const [first, second] = [clusteredProportion(a, options), clusteredProportion(b, options)];
  if (first === null || second === null) return null;
  const estimate = first.estimate - second.estimate;
  const correlation = correlationOf(a, b);
  const reach = (one: number, other: number): number =>
    Math.sqrt(Math.max(0, one * one - 2 * correlation * one * other + other * other));
  return {
    estimate,
    low: estimate - reach(first.estimate - first.low, second.high - second.estimate),
    high: estimate + reach(first.high - first.estimate, second.estimate - second.low),
    p: Math.max(scoreTest(a, b), fisherExact(totalOf(a), totalOf(b))),
  };
}

function correlationOf(a: ClusterTotals, b: ClusterTotals): number {
  const variances = clusterVariances(a, b);
  const scale = Math.sqrt(variances.a * variances.b);
  return scale > 0 && Number.isFinite(scale) ? Math.min(1, Math.max(-1, variances.covariance / scale)) : 0;
}

/** The chance of shares so far apart, were they the same; 1 where clusters are too few to tell. */
function scoreTest(a: ClusterTotals, b: ClusterTotals): number {
  const degrees = Math.min(a.size, b.size) - 1;
  const [first, second] = [totalOf(a), totalOf(b)];
  const pooled = (first.count + second.count) / (first.of + second.of);
  if (degrees < 1 || pooled === 0 || pooled === 1) return 1;
  const variance = differenceVariance(clusterVariances(a, b, [pooled, pooled]));
  const difference = first.count / first.of - second.count / second.of;
  if (!(variance > 0)) return difference === 0 ? 1 : 0;
  return tTwoSided(difference / Math.sqrt(variance), degrees);
}
