import { readingOf } from '../../rule-set/rule-set.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { StudyCase } from '../cases/study-case.js';
import type { ProportionOptions } from '../proportion/proportion.js';
import type { ReferenceCutOff, StudySettings } from '../study-types.js';
import type { StudyOptions } from '../study-options.js';
import { setScorer } from './set-scorer.js';
import type { SetScorer } from './set-scorer.js';

/** A range of scores, or of bands by their place in the set. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** On which side of the reference cut-off a record is. */
export type Side = 'positive' | 'negative' | 'indeterminate';

/** A record behind accuracy and ROC: its outcome is known and it has a score. */
export interface AnalysedCase extends StudyCase {
  readonly score: Range;
  readonly target: boolean;
}

/** A study while it is made: the cases, and everything that several parts need. */
export interface StudyReading {
  readonly cases: readonly StudyCase[];
  readonly analysed: readonly AnalysedCase[];
  readonly options: StudyOptions;
  readonly settings: StudySettings;
  readonly ruleSet: RuleSet | null;
  /** Scores of the set from states of its indicators; `null` for scores made elsewhere. */
  readonly scorer: SetScorer | null;
  /** Level and method of the intervals of shares. */
  readonly shares: ProportionOptions;
  readonly clustered: boolean;
  /** Some cluster has several records. */
  readonly sharesClusters: boolean;
}

/**
 * The cluster of a record: the one that it names, or one of its own.
 *
 * @param record - The record.
 * @returns A key that no other cluster has.
 */
export function clusterOf({ cluster, line }: StudyCase): string {
  return cluster === null ? `line ${line}` : `cluster ${cluster}`;
}

/**
 * On which side of a cut-off a range is.
 *
 * @param range - The range.
 * @param cutOff - Positive from here on.
 * @returns Positive where the least reaches the cut-off, negative where the most does not, otherwise indeterminate.
 */
export function sideOf({ least, most }: Range, cutOff: number): Side {
  if (least >= cutOff) return 'positive';
  return most < cutOff ? 'negative' : 'indeterminate';
}

/**
 * The range of a record on the scale of the reference cut-off: its score, or the bands that it can be in.
 *
 * @param record - The record.
 * @param reference - The reference cut-off.
 * @param scorer - The set.
 * @returns The range; `null` where the record has no score.
 */
export function rangeOn(record: StudyCase, { kind }: ReferenceCutOff, scorer: SetScorer | null): Range | null {
  return kind === 'score' || scorer === null ? record.score : bandRange(record, scorer);
}

/**
 * The bands that a record can be in, by their place in the set.
 *
 * @param record - The record.
 * @param scorer - The set.
 * @returns The lowest and the highest; `null` where it was not scored by the set.
 */
export function bandRange({ result }: StudyCase, { bandPlace }: SetScorer): Range | null {
  const [lowest, highest] = [result?.bands[0], result?.bands.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  return { least: bandPlace(lowest), most: bandPlace(highest) };
}

/**
 * The cut-off on the scale of {@link rangeOn}.
 *
 * @param reference - The reference cut-off.
 * @param scorer - The set.
 * @returns A score, or the place of a band.
 */
export function cutOffOn({ kind, band, cutOff }: ReferenceCutOff, scorer: SetScorer | null): number {
  return kind === 'score' || scorer === null || band === undefined ? cutOff : scorer.bandPlace(band);
}

/**
 * Prepares a study.
 *
 * @param cases - The cases.
 * @param options - What was asked for.
 * @param settings - The same with defaults filled in.
 * @returns What the parts need.
 */
export function studyReading(
  cases: readonly StudyCase[],
  options: StudyOptions,
  settings: StudySettings,
): StudyReading {
  const ruleSet = options.ruleSet ?? null;
  if (ruleSet !== null) readingOf(ruleSet); // refuses data that was not loaded
  return {
    cases,
    analysed: cases.flatMap((one) => {
      const { score, outcome } = one;
      return score === null || outcome.target === null ? [] : [{ ...one, score, target: outcome.target }];
    }),
    options,
    settings,
    ruleSet,
    scorer: ruleSet === null ? null : setScorer(ruleSet, settings.turnedOn),
    shares: { confidence: settings.confidence, method: settings.interval },
    clustered: cases.some(({ cluster }) => cluster !== null),
    sharesClusters: new Set(cases.map(clusterOf)).size < cases.length,
  };
}
