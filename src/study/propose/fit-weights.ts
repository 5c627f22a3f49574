import type { RuleSet } from '../../rule-set/rule-set.js';
import { scorePlan, tally } from '../../scoring/score.js';
import type { IndicatorState } from '../cases/study-case.js';
import { crossPredict } from '../refit/cross-validate.js';
import { fitConstrained } from '../refit/fit-constrained.js';
import { fitLogistic } from '../refit/fit-logistic.js';
import { foldsOf } from '../refit/folds.js';
import { integerWeights } from '../refit/integer-weights.js';
import type { IntegerOptions } from '../refit/integer-weights.js';
import type { FreeWeight } from './weight-rules.js';

/** What weights are fitted to. */
export interface FitData {
  readonly ruleSet: RuleSet;
  /** Points of each indicator as they are. */
  readonly points: readonly number[];
  readonly free: readonly FreeWeight[];
  /** Places of the indicators that keep their points and are present somewhere: they are part of every score. */
  readonly held: readonly number[];
  /** Of each record the states of all indicators. */
  readonly states: readonly (readonly IndicatorState[])[];
  readonly target: readonly boolean[];
  readonly clusters: readonly string[];
  readonly limits: Omit<IntegerOptions, 'ridge'>;
  readonly ridges: readonly number[];
  readonly seed: number;
}

/** Fitted weights. */
export interface FittedSet {
  /** Of the free weights, in their order. */
  readonly weights: readonly number[];
  readonly coefficients: readonly number[];
  readonly ridge: number;
  /** Score of a record by the whole set with these weights, groups and caps included; unknown answers add nothing. */
  readonly score: (record: number) => number;
  /** Predicted share with the target condition at that score. */
  readonly predict: (record: number) => number;
}

/** Parts inside which the ridge is chosen. */
const INNER_FOLDS = 4;
const LEAST = 1e-6;

/**
 * Fits whole weights to some records. The ridge is chosen by cross-validation among those records alone, clusters whole.
 *
 * @param data - All records.
 * @param records - Numbers of the records to fit to.
 * @returns The fit; nothing where the records are all of one outcome.
 */
export function fitWeights(data: FitData, records: readonly number[]): FittedSet | undefined {
  const rows = records.map((record) => rowOf(data, record));
  const target = records.map((record) => data.target[record] === true);
  const ridge = chosenRidge(data, records, rows, target);
  const plain = fitConstrained(rows, target, { ...data.limits, ridge });
  const whole = integerWeights(
    records.map((record) => wholeRowOf(data, record)),
    target,
    { ...wholeLimits(data), ridge },
  );
  if (plain === null || whole === null) return undefined;
  const weights = whole.weights.slice(0, data.free.length);
  const score = scorerOf(data, weights);
  const curve = curveOf(records.map(score), target, whole.slope, whole.intercept);
  return {
    weights,
    coefficients: plain.coefficients,
    ridge,
    score,
    predict: (record) => shareAt(curve.intercept + curve.slope * score(record)),
  };
}

/** 1 where an indicator is present; unknown is read as not recorded, as the score of the set does. */
function rowOf({ free, states }: FitData, record: number): readonly number[] {
  return free.map(({ place }) => (states[record]?.[place] === 'present' ? 1 : 0));
}

/** The same, followed by the indicators that keep their points. */
function wholeRowOf(data: FitData, record: number): readonly number[] {
  const { held, states } = data;
  return [...rowOf(data, record), ...held.map((place) => (states[record]?.[place] === 'present' ? 1 : 0))];
}

/** Limits of whole weights: points that stay, and the caps of the groups. Where points are only counted there is nothing to cap. */
function wholeLimits({ ruleSet, points, free, held, limits }: FitData): Omit<IntegerOptions, 'ridge'> {
  const places = [...free.map(({ place }) => place), ...held];
  const groups = ruleSet.scoring.method === 'sum' ? ruleSet.scoring.groups : [];
  return {
    ...limits,
    signs: [...(limits.signs ?? []), ...held.map(() => 'any' as const)],
    fixed: new Map(held.map((place, at) => [free.length + at, points[place] ?? 0])),
    caps: groups.map(({ id, cap }) => ({
      cap,
      columns: places.flatMap((place, column) => (ruleSet.indicators[place]?.group === id ? [column] : [])),
    })),
  };
}

function chosenRidge(
  { ridges, clusters, limits, seed }: FitData,
  records: readonly number[],
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
): number {
  const [first = 1] = ridges;
  const own = records.map((record) => clusters[record] ?? '');
  const folds = Math.min(INNER_FOLDS, new Set(own).size);
  if (ridges.length < 2 || folds < 2) return first;
  const foldOf = foldsOf(records.length, { folds, seed, target, clusters: own });
  const losses = ridges.map((ridge) => {
    const predicted = crossPredict(foldOf, {
      fit: (places) =>
        fitConstrained(
          places.map((place) => rows[place] ?? []),
          places.map((place) => target[place] === true),
          { ...limits, ridge },
        ),
      predict: (fit, place) =>
        fit === null
          ? 0.5
          : shareAt(
              fit.intercept +
                (rows[place] ?? []).reduce((sum, value, at) => sum + value * (fit.coefficients[at] ?? 0), 0),
            ),
    });
    return predicted.reduce((sum, share, place) => sum - Math.log(target[place] === true ? share : 1 - share), 0);
  });
  return ridges[losses.indexOf(Math.min(...losses))] ?? first;
}

/** Scores of the whole set with other weights: what is kept keeps its points, and groups their caps. */
function scorerOf({ ruleSet, points, free, states }: FitData, weights: readonly number[]): (record: number) => number {
  const changed = [...points];
  for (const [at, { place }] of free.entries())
    changed[place] = ruleSet.scoring.method === 'sum' ? (weights[at] ?? 0) : Math.sign(weights[at] ?? 0);
  const plan = scorePlan(ruleSet, changed);
  const verdicts = new Int32Array(changed.length);
  return (record) => {
    for (const [place, state] of (states[record] ?? []).entries()) verdicts[place] = state === 'present' ? 1 : 0;
    return tally(plan, verdicts).least;
  };
}

/** A logistic curve over the scores; where they part the outcomes fully, that of the fit stays. */
function curveOf(
  scores: readonly number[],
  target: readonly boolean[],
  slope: number,
  intercept: number,
): { readonly slope: number; readonly intercept: number } {
  const fit = fitLogistic(
    scores.map((score) => [score]),
    target,
    { ridge: LEAST },
  );
  return fit === null ? { slope, intercept } : { slope: fit.coefficients[0] ?? slope, intercept: fit.intercept };
}

function shareAt(logOdds: number): number {
  return Math.min(1 - LEAST, Math.max(LEAST, 1 / (1 + Math.exp(-logOdds))));
}
