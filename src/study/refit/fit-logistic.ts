import { choleskyOf, inverseOf, solveWith } from './cholesky.js';
import { logisticLoss } from './logistic-loss.js';
import type { LogisticData, Loss } from './logistic-loss.js';

/** How a logistic regression is fitted. */
export interface LogisticOptions {
  /** Added to the linear predictor of each record. */
  readonly offset?: readonly number[];
  /** Half this times the sum of squared coefficients is added to the loss; the intercept is free. Default 0. */
  readonly ridge?: number;
}

/** A fitted logistic regression. */
export interface LogisticFit {
  readonly intercept: number;
  /** One for each column. */
  readonly coefficients: readonly number[];
  /** Of the intercept and then of each coefficient, from the inverse of the information with the ridge in it. */
  readonly standardErrors: readonly number[];
  /** The log-likelihood, without the ridge. */
  readonly logLikelihood: number;
}

const MOST_STEPS = 60;

/**
 * Logistic regression by Newton's method.
 *
 * Source: McCullagh and Nelder 1989; ridge after le Cessie and van Houwelingen 1992.
 *
 * @param rows - One row of numbers for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - Offset and ridge.
 * @returns The fit, or `null` where there is none: outcomes all alike or fully parted, or columns that repeat one another, without ridge.
 * @throws RangeError when lengths differ.
 * @example
 * ```ts
 * fitLogistic([[0], [0], [0], [1], [1], [1]], [false, false, true, false, true, true])?.coefficients // → [1.3863]
 * ```
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  { offset, ridge = 0 }: LogisticOptions = {},
): LogisticFit | null {
  checkRows(rows, target, offset);
  if (!target.includes(true) || !target.includes(false)) return null;
  const data: LogisticData = { rows, target, offset, ridge };
  let current = logisticLoss(data, new Float64Array((rows[0]?.length ?? 0) + 1));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const factor = choleskyOf(current.curvature);
    if (factor === null) return null;
    const direction = solveWith(factor, current.gradient).map((value) => -value);
    const last = largest(direction) < 1e-9 * (1 + largest(current.at));
    current = stepFrom(data, current, direction);
    if (last) return fitOf(current, factor);
  }
  // Where columns part the outcomes every step is as long as the one before.
  return null;
}

/** Refuses rows that do not match. */
export function checkRows(
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  offset?: readonly number[],
): void {
  if (rows.length !== target.length || (offset !== undefined && offset.length !== rows.length))
    throw new RangeError('Every row needs an outcome.');
  const columns = rows[0]?.length;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('Rows are equally long.');
}

/** The largest size among some numbers. */
export function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Goes along a direction, and half as far as long as the loss would rise. */
export function stepFrom(data: LogisticData, from: Loss, direction: Float64Array): Loss {
  for (let size = 1; ; size /= 2) {
    const next = logisticLoss(
      data,
      from.at.map((value, i) => value + size * (direction[i] ?? 0)),
    );
    // Near the bottom rounding hides what a step gains; a very small one is taken anyway.
    if (next.value <= from.value + 1e-12 * Math.abs(from.value) || size < 1e-6) return next;
  }
}

function fitOf({ at, logLikelihood }: Loss, factor: readonly Float64Array[]): LogisticFit {
  return {
    intercept: at[0] ?? 0,
    coefficients: Array.from(at.subarray(1)),
    standardErrors: inverseOf(factor).map((row, i) => Math.sqrt(row[i] ?? 0)),
    logLikelihood,
  };
}
