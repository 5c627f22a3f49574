import { fitConstrained } from './fit-constrained.js';
import type { ConstrainedOptions } from './fit-constrained.js';
import { scoreFitter } from './score-fit.js';
import type { ScoreFit, WeightCap } from './score-fit.js';
import { risesAlong } from './weight-order.js';

/** What whole weights may be. */
export interface IntegerOptions extends ConstrainedOptions {
  /** The largest weight, on either side of 0. Default 3. */
  readonly most?: number;
  /** Whether a weight may be 0, which leaves the indicator out. Default true. */
  readonly allowZero?: boolean;
  /** Columns whose weights count together up to a cap, as the groups of a set do. The ridge weights know nothing of them. */
  readonly caps?: readonly WeightCap[];
  /** Weights that stay as they are, by column; they may be any whole number. */
  readonly fixed?: ReadonlyMap<number, number>;
}

/** Whole weights, and the logistic curve over their sum. */
export interface IntegerWeights extends ScoreFit {
  /** One for each column. */
  readonly weights: readonly number[];
  /** Whether all allowed weights were tried, or the best was searched from several starts. */
  readonly complete: boolean;
}

/** So many sets of weights are all tried; more are searched. */
const MOST_TRIED = 4096;
/** Scales by which fitted weights are rounded to begin the search: the largest becomes so many points. */
const FINEST = 0.25;

/**
 * Whole weights that go best with the outcomes, where the sum of the weights of what is present is the score.
 *
 * The loss is that of a logistic regression on the score: one slope for all points. With ridge r it is the ridge regression whose
 * weights are whole multiples of one number. Few possibilities are all tried; else the search begins at the ridge weights rounded at
 * several scales, changes one weight or two at a time while that helps, and keeps the best end. No randomness: the same data give the
 * same weights. Caps hold at every step: points that a cap cuts off add nothing. Equally good weights: the smaller, then those of earlier columns. After Ustun and Rudin 2016, without their proof of
 * the best.
 *
 * @param rows - One row for each record of whole numbers, 1 for present and 0 for absent.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - Limits, ridge, the largest weight.
 * @returns The weights, or `null` where nobody or everybody has the target condition, or no weights keep to the limits.
 * @throws RangeError when lengths differ, a number is not whole, or limits contradict themselves.
 * @example
 * ```ts
 * integerWeights([[1, 0], [1, 1], [1, 1], [0, 1], [0, 0], [0, 1]], [true, true, true, false, false, true])?.weights // → [3, 1]
 * ```
 */
export function integerWeights(
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  options: IntegerOptions = {},
): IntegerWeights | null {
  const fit = fitConstrained(rows, target, options);
  if (fit === null) return null;
  const { monotone = [], ridge = 1, caps } = options;
  const allowed = fit.coefficients.map((_, column) => allowedWeights(column, options));
  const scoreFit = scoreFitter(rows, target, ridge, caps);
  const consider = (weights: readonly number[]): Candidate | null =>
    risesAlong(weights, monotone) ? { weights, fit: scoreFit(weights) } : null;
  const complete = allowed.reduce((all, values) => all * values.length, 1) <= MOST_TRIED;
  const found = complete
    ? bestOf(everyChoice(allowed).map(consider))
    : bestOf(starts(fit.coefficients, allowed, options).map((start) => climb(consider(start), allowed, consider)));
  return found === null ? null : { weights: found.weights, ...found.fit, complete };
}

interface Candidate {
  readonly weights: readonly number[];
  readonly fit: ScoreFit;
}

function allowedWeights(
  column: number,
  { signs, most = 3, allowZero = true, fixed }: IntegerOptions,
): readonly number[] {
  const held = fixed?.get(column);
  if (held !== undefined) return [held];
  const sign = signs?.[column] ?? 'any';
  const points = Array.from({ length: most }, (_, i) => i + 1);
  const below = sign === 'positive' ? [] : points.map((point) => -point).reverse();
  return [...below, ...(allowZero ? [0] : []), ...(sign === 'negative' ? [] : points)];
}

function everyChoice(allowed: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return allowed.reduce<readonly (readonly number[])[]>(
    (choices, values) => choices.flatMap((choice) => values.map((value) => [...choice, value])),
    [[]],
  );
}

/** The ridge weights, rounded at several scales to what is allowed and in order. */
function starts(
  coefficients: readonly number[],
  allowed: readonly (readonly number[])[],
  { most = 3, monotone = [] }: IntegerOptions,
): readonly (readonly number[])[] {
  const size = Math.max(...coefficients.map(Math.abs));
  const scales = Array.from({ length: Math.round(most / FINEST) }, (_, i) => ((i + 1) * FINEST) / (size || 1));
  return scales.map((scale) => {
    const rounded = coefficients.map((value, column) => nearest(value * scale, allowed[column] ?? []));
    for (const group of monotone) {
      let least = -Infinity;
      for (const column of group) {
        least = Math.max(least, rounded[column] ?? 0);
        rounded[column] = least;
      }
    }
    return rounded;
  });
}

function nearest(value: number, allowed: readonly number[]): number {
  return allowed.reduce(
    (best, option) => (Math.abs(option - value) < Math.abs(best - value) ? option : best),
    allowed[0] ?? 0,
  );
}

/** Changes one weight, or one up and another down, as long as that helps. */
function climb(
  from: Candidate | null,
  allowed: readonly (readonly number[])[],
  consider: (weights: readonly number[]) => Candidate | null,
): Candidate | null {
  if (from === null) return null;
  let best: Candidate = from;
  for (;;) {
    const { weights } = best;
    const next = bestOf([best, ...singles(weights, allowed).map(consider)]) ?? best;
    const better = next === best ? (bestOf([best, ...pairs(weights, allowed).map(consider)]) ?? best) : next;
    if (better === best) return best;
    best = better;
  }
}

function singles(weights: readonly number[], allowed: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return weights.flatMap((weight, column) =>
    (allowed[column] ?? []).filter((value) => value !== weight).map((value) => weights.with(column, value)),
  );
}

function pairs(weights: readonly number[], allowed: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const beside = (column: number, step: 1 | -1): number | undefined => {
    const values = allowed[column] ?? [];
    return values[values.indexOf(weights[column] ?? 0) + step];
  };
  return weights.flatMap((_, up) => {
    const higher = beside(up, 1);
    if (higher === undefined) return [];
    return weights.flatMap((__, down) => {
      const lower = up === down ? undefined : beside(down, -1);
      return lower === undefined ? [] : [weights.with(up, higher).with(down, lower)];
    });
  });
}

/** The candidate of least loss; of equal ones that with fewest points, then the first. */
function bestOf(candidates: readonly (Candidate | null)[]): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates)
    if (candidate !== null && (best === null || isBetter(candidate, best))) best = candidate;
  return best;
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const gain = b.fit.loss - a.fit.loss;
  if (Math.abs(gain) > 1e-9 * (1 + Math.abs(b.fit.loss))) return gain > 0;
  return pointsOf(a) < pointsOf(b);
}

function pointsOf({ weights }: Candidate): number {
  return weights.reduce((sum, weight) => sum + Math.abs(weight), 0);
}
