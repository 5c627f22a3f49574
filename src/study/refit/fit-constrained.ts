import { checkRows, largest, stepFrom } from './fit-logistic.js';
import { logisticLoss } from './logistic-loss.js';
import type { LogisticData, Loss } from './logistic-loss.js';
import { checkLimits } from './weight-order.js';
import type { WeightLimits } from './weight-order.js';

/** How weights are fitted. */
export interface ConstrainedOptions extends WeightLimits {
  /** Half this times the sum of squared weights is added to the loss; the intercept is free. Over 0. Default 1. */
  readonly ridge?: number;
}

/** Weights fitted under limits. */
export interface ConstrainedFit {
  readonly intercept: number;
  /** One for each column. */
  readonly coefficients: readonly number[];
  /** The log-likelihood, without the ridge. */
  readonly logLikelihood: number;
}

const MOST_STEPS = 100;
const MOST_SWEEPS = 5000;

/**
 * Logistic regression with ridge whose weights keep to signs and to orders.
 *
 * The loss is convex and so are the limits: there is one answer, found by Newton's method in which each step is the best one inside the
 * limits (Bertsekas 1982; coordinate descent for the step as in Friedman, Hastie and Tibshirani 2010). Orders are kept by fitting the
 * steps between neighbours of a group instead of the weights.
 *
 * @param rows - One row of numbers for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - Ridge, signs and groups.
 * @returns The fit, or `null` where nobody or everybody has the target condition.
 * @throws RangeError when lengths differ, limits contradict themselves, or the ridge is not over 0.
 * @example
 * ```ts
 * fitConstrained([[1, 0], [1, 1], [0, 1], [0, 0]], [true, true, false, false], { signs: ['positive', 'negative'] })?.coefficients
 * // → [0.8021, 0]
 * ```
 */
export function fitConstrained(
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  options: ConstrainedOptions = {},
): ConstrainedFit | null {
  const { ridge = 1 } = options;
  checkRows(rows, target);
  if (!(ridge > 0)) throw new RangeError('The ridge is over 0.');
  const columns = rows[0]?.length ?? 0;
  checkLimits(options, columns);
  if (!target.includes(true) || !target.includes(false)) return null;
  const steps = stepsOf(options, columns);
  const data: LogisticData = { rows, target, ridge };
  let current = logisticLoss(data, new Float64Array(columns + 1));
  let place = new Float64Array(columns + 1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const move = bestMove(inSteps(current, steps), place, steps);
    const direction = weightsOf(move, steps);
    const before = current;
    current = stepFrom(data, before, direction);
    const taken = shareTaken(before.at, current.at, direction);
    place = place.map((value, i) => inside(value + taken * (move[i] ?? 0), steps[i]));
    if (largest(move) < 1e-11 * (1 + largest(place))) break;
  }
  // From the steps, so that equal weights and zeros are exactly so.
  const at = weightsOf(place, steps);
  return {
    intercept: at[0] ?? 0,
    coefficients: Array.from(at.subarray(1)),
    logLikelihood: logisticLoss(data, at).logLikelihood,
  };
}

/** A number that is fitted: what it adds to, and on which side of 0 it stays. */
interface Step {
  /** Places of the weights that it is part of; 0 is the intercept. */
  readonly of: readonly number[];
  readonly low: number;
  readonly high: number;
}

function stepsOf({ signs, monotone = [] }: WeightLimits, columns: number): readonly Step[] {
  const bounds = (column: number): Pick<Step, 'low' | 'high'> => ({
    low: signs?.[column] === 'positive' ? 0 : -Infinity,
    high: signs?.[column] === 'negative' ? 0 : Infinity,
  });
  const steps: Step[] = [{ of: [0], low: -Infinity, high: Infinity }];
  for (let column = 0; column < columns; column += 1) {
    const group = monotone.find((columnsOf) => columnsOf.includes(column)) ?? [column];
    const place = group.indexOf(column);
    const places = (from: readonly number[]): readonly number[] => from.map((other) => other + 1);
    // Weights that may not be over 0 are counted down from the last of the group, all others up from the first.
    const down = signs?.[column] === 'negative';
    if (down && place < group.length - 1)
      steps.push({ of: places(group.slice(0, place + 1)), low: -Infinity, high: 0 });
    else if (down) steps.push({ of: places(group), ...bounds(column) });
    else if (place > 0) steps.push({ of: places(group.slice(place)), low: 0, high: Infinity });
    else steps.push({ of: places(group), ...bounds(column) });
  }
  return steps;
}

function weightsOf(place: Float64Array, steps: readonly Step[]): Float64Array {
  const at = new Float64Array(place.length);
  for (const [i, { of }] of steps.entries()) for (const weight of of) at[weight] = (at[weight] ?? 0) + (place[i] ?? 0);
  return at;
}

/** Slope and curvature along the steps. */
function inSteps(
  { gradient, curvature }: Loss,
  steps: readonly Step[],
): { readonly gradient: Float64Array; readonly curvature: readonly Float64Array[] } {
  const sum = (of: readonly number[], value: (weight: number) => number): number =>
    of.reduce((all, weight) => all + value(weight), 0);
  return {
    gradient: Float64Array.from(steps, ({ of }) => sum(of, (weight) => gradient[weight] ?? 0)),
    curvature: steps.map((a) =>
      Float64Array.from(steps, (b) => sum(a.of, (row) => sum(b.of, (column) => curvature[row]?.[column] ?? 0))),
    ),
  };
}

/** The move to the lowest point of the parabola inside the limits, by coordinate descent. */
function bestMove(
  { gradient, curvature }: { readonly gradient: Float64Array; readonly curvature: readonly Float64Array[] },
  place: Float64Array,
  steps: readonly Step[],
): Float64Array {
  const move = new Float64Array(place.length);
  const slope = gradient.slice();
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let most = 0;
    for (const [i, row] of curvature.entries()) {
      const from = (place[i] ?? 0) + (move[i] ?? 0);
      const change = inside(from - (slope[i] ?? 0) / (row[i] ?? 1), steps[i]) - from;
      if (change === 0) continue;
      move[i] = (move[i] ?? 0) + change;
      for (let j = 0; j < slope.length; j += 1) slope[j] = (slope[j] ?? 0) + change * (row[j] ?? 0);
      most = Math.max(most, Math.abs(change));
    }
    if (most < 1e-15 * (1 + largest(place))) break;
  }
  return move;
}

function inside(value: number, step: Step | undefined): number {
  return Math.min(step?.high ?? Infinity, Math.max(step?.low ?? -Infinity, value));
}

/** Which part of a direction was gone. */
function shareTaken(from: Float64Array, to: Float64Array, direction: Float64Array): number {
  const size = largest(direction);
  if (size === 0) return 0;
  const place = direction.findIndex((value) => Math.abs(value) === size);
  return ((to[place] ?? 0) - (from[place] ?? 0)) / (direction[place] ?? 1);
}
