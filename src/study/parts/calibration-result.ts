import { calibration } from '../association/calibration.js';
import type { CalibrationResult } from '../study-types.js';
import { figureOf, figureOfShare } from './figure.js';
import type { StudyReading } from './reading.js';

/** Probabilities of 0 and 1 have no log-odds; these come in their place. */
const [LOWEST, HIGHEST] = [1e-6, 1 - 1e-6];

/**
 * How probabilities of a fitted model agree with outcomes.
 *
 * @param reading - The study.
 * @returns The calibration; `null` where scores are no probabilities, or do not allow it.
 * @throws RangeError when a score that should be a probability is not between 0 and 1.
 */
export function calibrationResult({ analysed, options, settings, shares }: StudyReading): CalibrationResult | null {
  if (options.probabilities !== true) return null;
  const scores = analysed.map(({ score }) => score.least);
  if (scores.some((score) => !(score >= 0 && score <= 1)))
    throw new RangeError('A score that is a probability lies between 0 and 1.');
  const n = analysed.length;
  const result = calibration(
    scores.map((score) => Math.min(HIGHEST, Math.max(LOWEST, score))),
    analysed.map(({ target }) => target),
    { confidence: settings.confidence },
  );
  if (result === null) return null;
  return {
    n,
    intercept: figureOf(result.intercept, 'large-sample', n),
    slope: figureOf(result.slope, 'large-sample', n),
    brier: figureOf(result.brier, 'large-sample', n),
    groups: result.groups.flatMap(({ expected, observed }) => {
      const figure = figureOfShare(observed, { ...shares, method: 'wilson' });
      return figure === null ? [] : [{ expected, observed: figure }];
    }),
  };
}
