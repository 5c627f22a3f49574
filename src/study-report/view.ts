import { ownEntry } from '../json/own-entry.js';
import type { Translation } from '../generated/types.js';
import type { AtPrevalence, Study } from '../study/study-types.js';
import { numbersIn } from './numbers.js';
import type { Numbers } from './numbers.js';
import { studyWords } from './words.js';
import type { StudyWords } from './words.js';

/** How a study is shown. */
export interface StudyReportOptions {
  /** Language of the report; English by default. */
  readonly language?: 'en' | 'da';
  /** Wording of the studied version of the set, for indicators and bands; its own by default. One of another set or version is left aside. */
  readonly translation?: Translation;
}

/** What every section needs to know. */
export interface View {
  readonly study: Study;
  readonly words: StudyWords;
  readonly numbers: Numbers;
  /** What records are about, in the plural. */
  readonly many: string;
  readonly title: string;
  /** The statement of an indicator. */
  readonly indicator: (id: string) => string;
  /** The title of a band. */
  readonly band: (id: string) => string;
  /** A cut-off in words. */
  readonly cutOff: (at: { readonly cutOff: number; readonly band?: string }) => string;
  /** A stated prevalence. */
  readonly prevalence: (at: Pick<AtPrevalence, 'prevalence'>) => string;
}

/**
 * What was studied, under the title.
 *
 * @param view - The report.
 * @returns The line.
 * @example
 * ```ts
 * studiedLine(view); // 'sex-ad 1.0.0, held against the outcomes of 400 adverts.'
 * ```
 */
export function studiedLine({ words, numbers, study, many }: View): string {
  const { ruleSet, columns } = study.settings;
  return words.studied({
    set: ruleSet === null ? null : `${ruleSet.id} ${ruleSet.version}`,
    score: columns.score,
    used: numbers.whole(study.records.used),
    many,
  });
}

/**
 * What every section needs to know, from a study and how it shall be shown.
 *
 * @param study - The study.
 * @param options - Language and wording.
 * @returns The view.
 * @example
 * ```ts
 * viewOf(study, { language: 'da' }).many; // 'annoncer'
 * ```
 */
export function viewOf(study: Study, { language = 'en', translation }: StudyReportOptions = {}): View {
  const words = studyWords(language);
  const numbers = numbersIn(words.numbers);
  const { ruleSet, subject } = study.settings;
  const said =
    translation?.ruleSet.id === ruleSet?.id && translation?.ruleSet.version === ruleSet?.version
      ? translation
      : undefined;
  const statements = new Map(study.indicators?.map(({ id, statement }) => [id, statement]));
  const bands = new Map(study.bands?.rows.map(({ band, title }) => [band, title]));
  const band = (id: string): string => ownEntry(said?.bands ?? {}, id)?.title ?? bands.get(id) ?? id;
  return {
    study,
    words,
    numbers,
    many: words.many[subject ?? 'record'],
    title: words.title(ruleSet === null ? null : (said?.title ?? ruleSet.title)),
    indicator: (id) => ownEntry(said?.indicators ?? {}, id)?.statement ?? statements.get(id) ?? id,
    band,
    cutOff: (at) => words.cutOff(numbers.plain(at.cutOff), at.band === undefined ? null : band(at.band)),
    prevalence: (at) => numbers.percent(at.prevalence),
  };
}
