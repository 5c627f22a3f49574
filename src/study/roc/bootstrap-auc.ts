import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { quantileOf } from '../random/quantile.js';
import { seededState } from '../random/generator.js';
import { auc } from './auc.js';
import { aucOfCells, cellsOf } from './cells.js';
import type { Cells } from './cells.js';
import { clusterResampler } from './cluster-resampler.js';
import { checkScores } from './split.js';
import { recordResampler, stratifiedResampler } from './stratified-resampler.js';

/** How an area is resampled. */
export interface AucBootstrapOptions extends ConfidenceOptions {
  /** A whole number; the same seed gives the same figures. */
  readonly seed: number;
  /** How many resamples. Default 2,000. */
  readonly resamples?: number;
  /**
   * `stratified` (default): people with and without the target condition are drawn apart, as many as there are. `simple`: records are
   * drawn whatever their outcome. `cluster`: whole clusters are drawn, for records that are not independent.
   */
  readonly method?: 'stratified' | 'simple' | 'cluster';
  /** The cluster of each record, such as a person or an advertiser; for `cluster`. */
  readonly clusters?: ArrayLike<string | number>;
  /** Is told now and then how many resamples are done. */
  readonly onProgress?: (done: number) => void;
}

/** An area under the ROC curve with a bootstrap interval. */
export interface BootstrapEstimate extends Estimate {
  /** The standard deviation of the resamples. */
  readonly standardError: number;
  readonly resamples: number;
  /** Resamples left out because they held nobody with, or nobody without, the target condition. */
  readonly skipped: number;
  readonly seed: number;
}

/** Draws one resample and returns its area; not a number where it has none. */
export type AucResampler = () => number;

/** Progress is told after so many resamples. */
const STEP = 50;

/**
 * The area under the ROC curve with a percentile interval from resampling.
 *
 * The order of scores never changes, so a resample is only a count for each score or record: no resample is sorted. Where scores are few
 * (points of indicators), the counts are drawn by one binomial draw for each score and outcome, which is exactly the multinomial that
 * drawing records one by one gives. Source: Efron 1979; Field and Welsh 2007 for whole clusters; Carpenter and Bithell 2000 for the
 * choice of intervals. With fewer than about 30 clusters the interval is too narrow.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - Seed, method and level.
 * @returns The area, or `null` where nobody or everybody has the target condition.
 * @throws RangeError when lengths differ, a score is no number, or clusters are missing for the method `cluster`.
 * @example
 * ```ts
 * bootstrapAuc([1, 2, 2, 3, 1, 4], [false, false, true, true, false, true], { seed: 1 })
 * // → { estimate: 0.9444, low: 0.7778, high: 1, standardError: 0.0757, resamples: 2000, skipped: 0, seed: 1 }
 * ```
 */
export function bootstrapAuc(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  options: AucBootstrapOptions,
): BootstrapEstimate | null {
  const { confidence = 0.95, seed, resamples = 2000, onProgress } = options;
  checkScores(scores, target);
  const cells = cellsOf(scores, target);
  const estimate = cells === null ? auc(scores, target) : aucOfCells(cells.sizes);
  if (estimate === null || Number.isNaN(estimate)) return null;
  const resample = resamplerOf(scores, target, cells, options);
  const areas = new Float64Array(resamples);
  let kept = 0;
  for (let done = 0; done < resamples; done += 1) {
    const area = resample();
    if (!Number.isNaN(area)) areas[kept++] = area;
    if (done % STEP === STEP - 1) onProgress?.(done + 1);
  }
  const rising = areas.subarray(0, kept).sort();
  return {
    estimate,
    low: quantileOf(rising, (1 - confidence) / 2),
    high: quantileOf(rising, (1 + confidence) / 2),
    standardError: deviation(rising),
    resamples,
    skipped: resamples - kept,
    seed,
  };
}

function resamplerOf(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  cells: Cells | null,
  { seed, method = 'stratified', clusters }: AucBootstrapOptions,
): AucResampler {
  const state = seededState(seed);
  switch (method) {
    case 'stratified':
      return stratifiedResampler(scores, target, cells, state);
    case 'simple':
      return recordResampler(scores, target, cells, state);
    case 'cluster':
      if (clusters?.length !== scores.length) throw new RangeError('Every record needs a cluster.');
      return clusterResampler(scores, target, cells, clusters, state);
  }
}

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
