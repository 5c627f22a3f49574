import { readOptions } from '../../assess/options.js';
import { readingOf } from '../../rule-set/rule-set.js';
import { VERSION } from '../../version.js';
import type { StudyCase } from '../cases/study-case.js';
import type { StudyOptions } from '../study-options.js';
import type { StudySettings } from '../study-types.js';

/** How common the target condition is taken to be where nobody says so: rare, as in the open, up to what a referral sees. */
export const DEFAULT_PREVALENCES: readonly number[] = [0.01, 0.05, 0.2];

/**
 * The settings of a study, with defaults filled in.
 *
 * @param cases - The cases.
 * @param options - What was asked for.
 * @returns The settings.
 * @throws RangeError for a level, prevalence, seed or number that cannot be.
 * @throws An `IssueError` for indicators to turn on that the set does not have.
 */
export function settingsOf(cases: readonly StudyCase[], options: StudyOptions): StudySettings {
  const { ruleSet, turnOn = [], columns = {}, seed = 1, resamples = 2000, smallCell = 5, confidence = 0.95 } = options;
  const prevalences = options.prevalences ?? DEFAULT_PREVALENCES;
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('A level lies between 0 and 1.');
  if (!prevalences.every((one) => one > 0 && one < 1)) throw new RangeError('A prevalence lies between 0 and 1.');
  if (!Number.isSafeInteger(seed)) throw new RangeError('A seed is a whole number.');
  if (!(Number.isInteger(resamples) && resamples >= 0)) throw new RangeError('Resamples are a whole number from 0 on.');
  if (!(Number.isInteger(smallCell) && smallCell >= 1))
    throw new RangeError('A small cell is a whole number from 1 on.');
  return {
    engine: VERSION,
    ruleSet:
      ruleSet === undefined
        ? null
        : { id: ruleSet.id, version: ruleSet.version, sha256: readingOf(ruleSet).sha256(), title: ruleSet.title },
    turnedOn: ruleSet === undefined ? [] : readOptions(ruleSet, { turnOn }).turnedOn,
    subject: ruleSet?.subject ?? options.subject ?? null,
    columns: {
      outcome: columns.outcome ?? null,
      score: columns.score ?? null,
      by: options.by ?? columns.by ?? strataOf(cases),
      cluster: columns.cluster ?? null,
      coders: columns.coders ?? [],
    },
    confidence,
    interval: options.interval ?? 'wilson',
    prevalences: [...new Set(prevalences)].sort((a, b) => a - b),
    seed,
    resamples,
    smallCell,
  };
}

function strataOf(cases: readonly StudyCase[]): readonly string[] {
  return [...new Set(cases.flatMap(({ strata }) => Object.keys(strata)))];
}
