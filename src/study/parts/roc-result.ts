import { aucDelong } from '../roc/delong.js';
import { bootstrapAuc } from '../roc/bootstrap-auc.js';
import { rocCurve } from '../roc/roc-curve.js';
import type { Figure, RocResult } from '../study-types.js';
import { figureOf } from './figure.js';
import { clusterOf } from './reading.js';
import type { AnalysedCase, StudyReading } from './reading.js';

/** More points than this are thinned; no eye sees the difference. */
const MOST_POINTS = 400;

/**
 * The ROC curve of what is recorded, with its area and intervals of several kinds.
 *
 * @param reading - The study.
 * @returns The curve; `null` where records are all of one outcome.
 */
export function rocResult(reading: StudyReading): RocResult | null {
  const { analysed, clustered, settings } = reading;
  const scores = analysed.map(({ score }) => score.least);
  const target = analysed.map((one) => one.target);
  const points = rocCurve(scores, target);
  if (points.length === 0) return null;
  const { seed, resamples, confidence } = settings;
  const total = resamples * (clustered ? 2 : 1);
  const resampled = (method: 'stratified' | 'cluster', before: number): Figure | null => {
    if (resamples === 0) return null;
    const estimate = bootstrapAuc(scores, target, {
      seed,
      resamples,
      confidence,
      method,
      ...(method === 'cluster' && { clusters: analysed.map(clusterOf) }),
      onProgress: (done) => reading.options.onProgress?.(before + done, total),
    });
    return figureOf(estimate, method === 'cluster' ? 'bootstrap-cluster' : 'bootstrap-stratified', analysed.length);
  };
  return {
    points: thinned(points),
    delong: delong(analysed, 'least', confidence),
    bootstrapStratified: resampled('stratified', 0),
    bootstrapCluster: clustered ? resampled('cluster', resamples) : null,
    readings: {
      most: delong(analysed, 'most', confidence),
      withoutRanges: delong(
        analysed.filter(({ score }) => score.least === score.most),
        'least',
        confidence,
      ),
    },
  };
}

function delong(cases: readonly AnalysedCase[], end: 'least' | 'most', confidence: number): Figure | null {
  const estimate = aucDelong(
    cases.map(({ score }) => score[end]),
    cases.map(({ target }) => target),
    { confidence },
  );
  return figureOf(estimate, 'delong', cases.length);
}

/** Keeps the corners, evenly, and both ends. */
function thinned(points: RocResult['points']): RocResult['points'] {
  if (points.length <= MOST_POINTS) return points;
  const step = (points.length - 1) / (MOST_POINTS - 1);
  return Array.from({ length: MOST_POINTS }, (_, index) => points[Math.round(index * step)]).filter(
    (point) => point !== undefined,
  );
}
