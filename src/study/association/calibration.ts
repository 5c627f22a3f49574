import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { zOf } from '../distributions/normal.js';
import { proportion } from '../proportion/proportion.js';
import type { Proportion } from '../proportion/proportion.js';
import { fitLogistic } from '../refit/fit-logistic.js';

/** Records of near predictions, and how many of them have the target condition. */
export interface CalibrationGroup {
  /** The mean prediction. */
  readonly expected: number;
  readonly observed: Proportion;
}

/** Whether predicted shares come true. */
export interface Calibration {
  /** Logarithm of how much higher the odds are than predicted, overall; 0 is right. */
  readonly intercept: Estimate;
  /** 1 is right; below 1 predictions are too far apart, as after fitting to too few records. */
  readonly slope: Estimate;
  /** The mean squared difference of prediction and outcome, 0–1, with its large-sample interval; lower is better. */
  readonly brier: Estimate;
  /** Groups of about equal size, lowest predictions first. */
  readonly groups: readonly CalibrationGroup[];
}

/** How calibration is looked at. */
export interface CalibrationOptions extends ConfidenceOptions {
  /** How many groups. Default 10; equal predictions are never parted, so there may be fewer. */
  readonly groups?: number;
}

/**
 * Whether the shares that a fitted model predicts come true.
 *
 * Source: Cox 1958 (intercept and slope); Brier 1950; groups after Hosmer and Lemeshow 1980. The intercept is of a logistic regression
 * in which the slope is 1, with Wald's interval like that of the slope.
 *
 * @param predicted - Predicted shares, over 0 and under 1.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - Level and groups.
 * @returns The figures, or `null` where nobody or everybody has the target condition, where all predictions are equal or where they part
 *   the outcomes fully.
 * @throws RangeError when lengths differ or a prediction is not between 0 and 1.
 * @example
 * ```ts
 * calibration([0.1, 0.3, 0.4, 0.8, 0.7, 0.2], [false, true, false, true, false, false])?.brier.estimate // → 0.205
 * ```
 */
export function calibration(
  predicted: readonly number[],
  target: readonly boolean[],
  { confidence = 0.95, groups = 10 }: CalibrationOptions = {},
): Calibration | null {
  if (predicted.length !== target.length) throw new RangeError('Every prediction needs an outcome.');
  if (predicted.some((share) => !(share > 0 && share < 1)))
    throw new RangeError('Predictions lie between 0 and 1, both excluded.');
  const logits = predicted.map((share) => Math.log(share / (1 - share)));
  const shift = fitLogistic(
    logits.map(() => []),
    target,
    { offset: logits },
  );
  const line = fitLogistic(
    logits.map((logit) => [logit]),
    target,
  );
  if (shift === null || line === null) return null;
  const z = zOf(confidence);
  const around = (estimate: number, standardError: number): Estimate => ({
    estimate,
    low: estimate - z * standardError,
    high: estimate + z * standardError,
  });
  const errors = predicted.map((share, i) => (share - Number(target[i])) ** 2);
  const brier = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  const spread = errors.reduce((sum, error) => sum + (error - brier) ** 2, 0) / (errors.length - 1);
  return {
    intercept: around(shift.intercept, shift.standardErrors[0] ?? 0),
    slope: around(line.coefficients[0] ?? 0, line.standardErrors[1] ?? 0),
    brier: around(brier, Math.sqrt(spread / errors.length)),
    groups: groupsOf(predicted, target, groups, confidence),
  };
}

function groupsOf(
  predicted: readonly number[],
  target: readonly boolean[],
  groups: number,
  confidence: number,
): readonly CalibrationGroup[] {
  const order = [...predicted.keys()].sort((a, b) => (predicted[a] ?? 0) - (predicted[b] ?? 0) || a - b);
  const found: CalibrationGroup[] = [];
  let from = 0;
  for (let group = 1; group <= groups; group += 1) {
    let to = Math.max(from, Math.round((group * order.length) / groups));
    const last = predicted[order[to - 1] ?? -1];
    while (to > from && to < order.length && predicted[order[to] ?? -1] === last) to += 1;
    const records = order.slice(from, to);
    const observed = proportion(records.filter((i) => target[i] === true).length, records.length, { confidence });
    if (observed !== null)
      found.push({ expected: records.reduce((sum, i) => sum + (predicted[i] ?? 0), 0) / records.length, observed });
    from = to;
  }
  return found;
}
