import { choleskyOf, inverseOf, solveWith } from './cholesky.js';

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
  if (rows.length !== target.length || (offset !== undefined && offset.length !== rows.length))
    throw new RangeError('Every row needs an outcome.');
  const present = target.filter(Boolean).length;
  if (present === 0 || present === target.length) return null;
  const width = (rows[0]?.length ?? 0) + 1;
  let current = stateAt(new Float64Array(width), rows, target, offset, ridge);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const factor = choleskyOf(current.information);
    if (factor === null) return null;
    const direction = solveWith(factor, current.gradient);
    const last = largest(direction) < 1e-9 * (1 + largest(current.at));
    current = stepFrom(current, direction, rows, target, offset, ridge);
    if (last) return fitOf(current, factor);
  }
  // Where columns part the outcomes every step is as long as the one before.
  return null;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** Where the search is, and what the loss does there. */
interface Place {
  readonly at: Float64Array;
  /** The penalised log-likelihood. */
  readonly value: number;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: readonly Float64Array[];
}

function stepFrom(
  from: Place,
  direction: Float64Array,
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  offset: readonly number[] | undefined,
  ridge: number,
): Place {
  for (let size = 1; ; size /= 2) {
    const at = from.at.map((value, i) => value + size * (direction[i] ?? 0));
    const next = stateAt(at, rows, target, offset, ridge);
    // Near the top rounding hides what a step gains; so small a step is taken anyway.
    if (next.value >= from.value - 1e-12 * Math.abs(from.value) || size < 1e-6) return next;
  }
}

function stateAt(
  at: Float64Array,
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  offset: readonly number[] | undefined,
  ridge: number,
): Place {
  const width = at.length;
  const gradient = new Float64Array(width);
  const information = Array.from({ length: width }, () => new Float64Array(width));
  let logLikelihood = 0;
  for (const [record, row] of rows.entries()) {
    const column = (i: number): number => (i === 0 ? 1 : (row[i - 1] ?? 0));
    let linear = offset?.[record] ?? 0;
    for (let i = 0; i < width; i += 1) linear += (at[i] ?? 0) * column(i);
    const outcome = target[record] === true ? 1 : 0;
    const share = 1 / (1 + Math.exp(-linear));
    logLikelihood -= Math.log1p(Math.exp(-Math.abs(linear))) + Math.max(0, outcome === 1 ? -linear : linear);
    for (let i = 0; i < width; i += 1) {
      const value = column(i);
      if (value === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + value * (outcome - share);
      const into = information[i] ?? gradient;
      for (let j = 0; j <= i; j += 1) into[j] = (into[j] ?? 0) + value * column(j) * share * (1 - share);
    }
  }
  let penalty = 0;
  for (let i = 0; i < width; i += 1) {
    const into = information[i] ?? gradient;
    if (i > 0) {
      penalty += (ridge / 2) * (at[i] ?? 0) ** 2;
      gradient[i] = (gradient[i] ?? 0) - ridge * (at[i] ?? 0);
      into[i] = (into[i] ?? 0) + ridge;
    }
    for (let j = 0; j < i; j += 1) (information[j] ?? gradient)[i] = into[j] ?? 0;
  }
  return { at, value: logLikelihood - penalty, logLikelihood, gradient, information };
}

function fitOf({ at, logLikelihood }: Place, factor: readonly Float64Array[]): LogisticFit {
  const inverse = inverseOf(factor);
  return {
    intercept: at[0] ?? 0,
    coefficients: Array.from(at.subarray(1)),
    standardErrors: inverse.map((row, i) => Math.sqrt(row[i] ?? 0)),
    logLikelihood,
  };
}
