import { checkOptions, needObjects } from '../given.js';
import type { StudyCase } from './cases/study-case.js';
import { agreementResult } from './parts/agreement-result.js';
import { bandResult } from './parts/band-result.js';
import { calibrationResult } from './parts/calibration-result.js';
import { candidateResult } from './parts/candidate-result.js';
import { cautionsOf } from './parts/cautions.js';
import { checklistOf } from './parts/checklist.js';
import { accuracyAt, bandCutOffs, cutOffResults } from './parts/cut-off-results.js';
import { fairnessResults } from './parts/fairness-results.js';
import { shareOf } from './parts/figure.js';
import { indicatorStudies } from './parts/indicator-studies.js';
import { leakageResult } from './parts/leakage-result.js';
import { precisionList } from './parts/precision-list.js';
import { studyReading } from './parts/reading.js';
import { recordFlow, verificationOf } from './parts/record-flow.js';
import { referenceOf } from './parts/reference.js';
import { rocResult } from './parts/roc-result.js';
import { scoreSpread } from './parts/score-spread.js';
import { settingsOf } from './parts/settings.js';
import { STATEMENT_OF_STUDY } from './statement.js';
import type { StudyOptions } from './study-options.js';
import type { Study } from './study-types.js';

/**
 * Whether an indicator set, or scores made elsewhere, tell apart records with and without the target condition.
 *
 * Pure: the same cases, options and version give the same study, byte for byte.
 *
 * @param cases - The cases, as {@link caseReader} makes them.
 * @param options - The set, prevalences, strata, seed and the like.
 * @returns The study, plain JSON.
 * @throws RangeError for options that cannot be, and for scores that should be probabilities and are not.
 * @throws An `IssueError` for a set that was not loaded, indicators to turn on that it does not have, and what is no list of cases.
 * @example
 * ```ts
 * const map = { id: 'id', outcome: { column: 'found' }, score: { least: 'score', most: 'score' }, facts: {}, by: [], features: [] };
 * const read = caseReader(map);
 * const rows = [[1, 'no'], [2, 'no'], [2, 'yes'], [3, 'yes'], [1, 'no'], [4, 'yes']];
 * const cases = rows.map(([score, found], at) => read({ line: at + 2, fields: new Map([['score', score], ['found', found]]) }));
 * study(cases, { cutOff: 3, resamples: 0 }).auc
 * // → { estimate: 0.9444, low: 0.7905, high: 1, method: 'delong', n: 6 }
 * ```
 */
export function study(cases: readonly StudyCase[], options: StudyOptions = {}): Study {
  needObjects(cases, 'a case');
  checkOptions(options);
  const settings = settingsOf(cases, options);
  const reading = studyReading(cases, options, settings);
  const reference = referenceOf(reading);
  const records = recordFlow(reading, reference);
  const { cutOffs, of } = cutOffResults(reading);
  const bands = bandCutOffs(reading);
  const roc = rocResult(reading);
  const parts = {
    format: 'study/1' as const,
    statement: STATEMENT_OF_STUDY,
    settings,
    records,
    verification: verificationOf(reading, records),
    prevalence: shareOf(records.target, records.target + records.noTarget, reading.shares),
    scores: scoreSpread(cases),
    reference,
    accuracy: accuracyAt(reading, reference, bands),
    cutOffs,
    cutOffsOf: of,
    bandCutOffs: bands,
    auc: roc?.bootstrapCluster ?? roc?.delong ?? null,
    roc,
    bands: bandResult(reading),
    precisionAtK: precisionList(reading),
    indicators: indicatorStudies(reading, reference),
    agreement: agreementResult(reading),
    fairness: fairnessResults(reading, reference),
    candidates: candidateResult(reading),
    leakage: leakageResult(cases),
    calibration: calibrationResult(reading),
  };
  const cautions = cautionsOf({ study: parts, prevalencesStated: options.prevalences !== undefined });
  return { ...parts, cautions, checklist: checklistOf({ ...parts, cautions }) };
}
