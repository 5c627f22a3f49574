import { checkOptions, needObjects } from '../../given.js';
import { nearest } from '../../fact/nearest.js';
import { readingOf } from '../../rule-set/rule-set.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { pointsOf } from '../../scoring/points.js';
import type { StudyCase } from '../cases/study-case.js';
import { aucDelong, compareAucs } from '../roc/delong.js';
import { calibrationResult } from '../parts/calibration-result.js';
import { figureOf } from '../parts/figure.js';
import { clusterOf, studyReading } from '../parts/reading.js';
import type { StudyReading } from '../parts/reading.js';
import { settingsOf } from '../parts/settings.js';
import { crossPredict } from '../refit/cross-validate.js';
import { foldsOf, leaveClusterOut } from '../refit/folds.js';
import { fitWeights } from './fit-weights.js';
import type { FitData, FittedSet } from './fit-weights.js';
import type { FittedWeight, Refit, RefitOptions } from './refit-types.js';
import { nextVersion } from './proposed-rule-set.js';
import { trustOf } from './trust.js';
import { weightRules } from './weight-rules.js';

/** What every proposal says of itself. */
export const STATEMENT_OF_REFIT =
  'Weights that went best with the outcomes of these records. A proposal to be judged by people and tested on other records before anybody uses it; no finding about anyone.';

const DEFAULT_RIDGES: readonly number[] = [0.3, 1, 3, 10];

/**
 * Proposes whole weights for a set from cases of known outcome, and says how far they may be trusted.
 *
 * Weights keep to the evidence record of the set; groups, caps, bands and conditions stay as they are, and caps and points that stay
 * count while weights are fitted. Validation is nested: each part of
 * the records (clusters whole) is predicted by weights, ridge included, that never saw it. Unknown answers count as not recorded.
 *
 * @param cases - The cases, scored by the set.
 * @param ruleSet - The set.
 * @param options - Limits, parts and seed.
 * @returns The proposal; `null` where the records are all of one outcome or nothing varies. It changes no set.
 * @throws RangeError for orders that name no fitted indicator, or options that cannot be.
 * @throws An `IssueError` for what is no list of cases, and a set that was not loaded.
 * @example
 * ```js
 * const refit = proposeWeights(cases, sexAd, { seed: 1 });
 * refit.trust.level; // 'low'
 * ```
 */
export function proposeWeights(
  cases: readonly StudyCase[],
  ruleSet: RuleSet,
  options: RefitOptions = {},
): Refit | null {
  needObjects(cases, 'a case');
  checkOptions(options);
  const { seed = 1, confidence = 0.95, turnOn = [] } = options;
  const studyOptions = { ruleSet, turnOn, seed, confidence, resamples: 0 };
  const reading = studyReading(
    cases.filter(({ result }) => result !== null),
    studyOptions,
    settingsOf(cases, studyOptions),
  );
  const { data, rules } = dataOf(reading, ruleSet, options);
  const all = data.target.map((_, record) => record);
  const whole = data.free.length === 0 ? undefined : fitWeights(data, all);
  if (whole === undefined) return null;
  const validation = validated(data, reading, options);
  const parts = {
    format: 'refit/1' as const,
    statement: STATEMENT_OF_REFIT,
    ruleSet: { id: ruleSet.id, version: ruleSet.version, sha256: readingOf(ruleSet).sha256() },
    version: nextVersion(ruleSet.version),
    settings: {
      ridges: data.ridges,
      ridge: whole.ridge,
      most: data.limits.most ?? 3,
      allowZero: data.limits.allowZero ?? false,
      againstRecord: options.againstRecord ?? false,
      orders: options.orders ?? [],
      folds: validation.folds,
      seed,
      confidence,
    },
    records: recordsOf(reading, cases),
    weights: weightsOf(data, whole, validation.fits),
    kept: rules.kept,
    ...areasOf(reading, data, whole, validation),
  };
  return { ...parts, trust: trustOf(parts, unknownShare(data)) };
}

function dataOf(
  { analysed, settings }: StudyReading,
  ruleSet: RuleSet,
  { most = 3, allowZero = false, againstRecord = false, orders = [], ridges = DEFAULT_RIDGES, seed = 1 }: RefitOptions,
): { readonly data: FitData; readonly rules: ReturnType<typeof weightRules> } {
  const states = analysed.map(({ result }) => result?.states ?? []);
  const points = pointsOf(ruleSet, new Set(settings.turnedOn));
  const varies = points.map((_, place) => {
    const present = states.filter((record) => record[place] === 'present').length;
    return present > 0 && present < states.length;
  });
  const rules = weightRules(ruleSet, points, varies, againstRecord);
  const columns = new Map(rules.free.map(({ id }, column) => [id, column]));
  const monotone = orders.map((ids) =>
    ids.map((id) => {
      const column = columns.get(id);
      if (column !== undefined) return column;
      const near = nearest(id, [...columns.keys()]);
      throw new RangeError(
        `No fitted indicator has the id "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
      );
    }),
  );
  return {
    rules,
    data: {
      ruleSet,
      points,
      free: rules.free,
      held: rules.kept.flatMap(({ id }) => {
        const place = ruleSet.indicators.findIndex((indicator) => indicator.id === id);
        return points[place] !== 0 && states.some((record) => record[place] === 'present') ? [place] : [];
      }),
      states,
      target: analysed.map(({ target }) => target),
      clusters: analysed.map(clusterOf),
      limits: { signs: rules.free.map(({ sign }) => sign), monotone, most, allowZero },
      ridges,
      seed,
    },
  };
}

interface Validation {
  readonly folds: number;
  readonly fits: readonly FittedSet[];
  /** Predicted share of each record by weights that never saw it. */
  readonly predicted: readonly number[];
}

function validated(data: FitData, { clustered }: StudyReading, { folds = 5, onProgress }: RefitOptions): Validation {
  const { target, clusters, seed } = data;
  const count = Math.min(folds === 'clusters' ? Infinity : folds, new Set(clusters).size);
  const foldOf =
    folds === 'clusters'
      ? leaveClusterOut(clusters)
      : foldsOf(target.length, { folds: count, seed, target, ...(clustered && { clusters }) });
  const fits: FittedSet[] = [];
  const rate = target.filter(Boolean).length / target.length;
  let done = 0;
  const predicted = crossPredict(foldOf, {
    fit: (records) => {
      const fit = fitWeights(data, records);
      if (fit !== undefined) fits.push(fit);
      onProgress?.((done += 1), count);
      return fit;
    },
    predict: (fit, record) => fit?.predict(record) ?? rate,
  });
  return { folds: count, fits, predicted };
}

function recordsOf({ analysed, clustered }: StudyReading, cases: readonly StudyCase[]): Refit['records'] {
  const target = analysed.filter((one) => one.target).length;
  return {
    used: analysed.length,
    target,
    noTarget: analysed.length - target,
    unknownOutcome: cases.filter(({ outcome }) => outcome.target === null).length,
    clusters: clustered ? new Set(analysed.map(clusterOf)).size : null,
  };
}

function weightsOf(
  { free, ruleSet, states }: FitData,
  whole: FittedSet,
  fits: readonly FittedSet[],
): readonly FittedWeight[] {
  return free.map(({ place, id, sign }, column) => {
    const to = whole.weights[column] ?? 0;
    const others = fits.map(({ weights }) => weights[column] ?? 0);
    return {
      id,
      from: ruleSet.indicators[place]?.weight.points ?? 0,
      to,
      coefficient: whole.coefficients[column] ?? 0,
      sign,
      present: states.filter((record) => record[place] === 'present').length,
      least: Math.min(to, ...others),
      most: Math.max(to, ...others),
    };
  });
}

function areasOf(
  reading: StudyReading,
  { target }: FitData,
  whole: FittedSet,
  { predicted }: Validation,
): Pick<Refit, 'auc' | 'calibration'> {
  const { analysed, settings } = reading;
  const { confidence } = settings;
  const n = analysed.length;
  const before = analysed.map(({ score }) => score.least);
  const area = (scores: readonly number[]): Refit['auc']['before'] =>
    figureOf(aucDelong(scores, target, { confidence }), 'delong', n);
  return {
    auc: {
      before: area(before),
      apparent: area(target.map((_, record) => whole.score(record))),
      validated: area(predicted),
      gain: figureOf(compareAucs(predicted, before, target, { confidence })?.difference, 'delong', n),
    },
    calibration: calibrationResult({
      ...reading,
      options: { ...reading.options, probabilities: true },
      analysed: analysed.map((one, record) => ({
        ...one,
        score: { least: predicted[record] ?? 0, most: predicted[record] ?? 0 },
      })),
    }),
  };
}

function unknownShare({ free, states }: FitData): number {
  const answers = states.length * free.length;
  const unknown = states.reduce(
    (sum, record) => sum + free.filter(({ place }) => record[place] === 'unknown').length,
    0,
  );
  return answers === 0 ? 0 : unknown / answers;
}
