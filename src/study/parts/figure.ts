import { tQuantile } from '../distributions/student-t.js';
import type { Estimate } from '../estimate.js';
import { clusterVariance, totalOf } from '../proportion/cluster-totals.js';
import type { ClusterTotals } from '../proportion/cluster-totals.js';
import { clusteredProportion } from '../proportion/clustered-proportion.js';
import type { Proportion } from '../proportion/proportion.js';
import { proportion } from '../proportion/proportion.js';
import type { ProportionOptions } from '../proportion/proportion.js';
import type { Figure, FigureMethod } from '../study-types.js';
import type { GroupShare } from './group-shares.js';
import type { StudyReading } from './reading.js';

/**
 * A figure of an estimate.
 *
 * @param estimate - The estimate with its interval, or nothing.
 * @param method - How the interval was made.
 * @param n - Records behind it.
 * @returns The figure; `null` where there is no estimate, or one without a finite number.
 */
export function figureOf(estimate: Estimate | null | undefined, method: FigureMethod, n: number): Figure | null {
  if (estimate === null || estimate === undefined) return null;
  const { estimate: value, low, high } = estimate;
  return [value, low, high].every(Number.isFinite) ? { estimate: value, low, high, method, n } : null;
}

/**
 * A share of records as a figure.
 *
 * @param count - Records that are counted.
 * @param of - All records.
 * @param options - Level and method of the interval.
 * @returns The figure; `null` where there are no records.
 */
export function shareOf(count: number, of: number, options: ProportionOptions): Figure | null {
  return figureOfShare(of === 0 ? null : proportion(count, of, options), options);
}

/**
 * A share that was worked out already as a figure.
 *
 * @param share - The share, or nothing.
 * @param options - Level and method of its interval.
 * @returns The figure; `null` where there is no share.
 */
export function figureOfShare(share: Proportion | null, { method = 'wilson' }: ProportionOptions): Figure | null {
  if (share === null) return null;
  const { estimate, low, high, of, count } = share;
  return { estimate, low, high, method, n: of, count };
}

/**
 * A share of the records of a group as a figure; where records share clusters its interval allows for that.
 *
 * @param share - The share.
 * @param options - Level and method of the interval.
 * @returns The figure; `null` where there are no records.
 */
export function groupShareFigure({ count, of, clusters }: GroupShare, options: ProportionOptions): Figure | null {
  if (clusters === null) return shareOf(count, of, options);
  const method = options.method === 'exact' ? 'exact-cluster' : 'wilson-cluster';
  const figure = figureOf(clusteredProportion(clusters, options), method, of);
  return figure === null ? null : { ...figure, count };
}

/**
 * A mean over records as a figure, clusters taken whole.
 *
 * @param clusters - Of each cluster the sum and its records.
 * @param reading - The study, for the level and the name of the method.
 * @returns The figure; `null` where there are fewer than two clusters.
 */
export function clusteredMean(
  clusters: ClusterTotals | undefined,
  { settings, sharesClusters }: Pick<StudyReading, 'settings' | 'sharesClusters'>,
): Figure | null {
  if (clusters === undefined || clusters.size < 2) return null;
  const { count, of } = totalOf(clusters);
  const estimate = count / of;
  const reach = tQuantile((1 + settings.confidence) / 2, clusters.size - 1) * Math.sqrt(clusterVariance(clusters));
  const around = { estimate, low: Math.max(0, estimate - reach), high: Math.min(1, estimate + reach) };
  return figureOf(around, sharesClusters ? 'large-sample-cluster' : 'large-sample', of);
}
