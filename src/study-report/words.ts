import type {
  Candidate,
  CautionCode,
  ChecklistItem,
  FairnessMeasure,
  FigureMethod,
  IndicatorStudy,
  LeakageResult,
  ReferenceCutOff,
  StudySettings,
} from '../study/study-types.js';
import { danishStudyWords } from './words-da.js';
import { englishStudyWords } from './words-en.js';
import type { NumberStyle } from './numbers.js';

/** The sections of a report, in their order. */
export const SECTIONS = [
  'short',
  'flow',
  'two-by-two',
  'sensitivity',
  'cut-offs',
  'roc',
  'worth',
  'per-thousand',
  'scores',
  'bands',
  'calibration',
  'list',
  'indicators',
  'agreement',
  'groups',
  'candidates',
  'leakage',
  'methods',
  'checklist',
] as const;

/** Id of a section. */
export type SectionId = (typeof SECTIONS)[number];

/** How indeterminate results are read. */
export type Reading = 'excluded' | 'asPositive' | 'asNegative';

/** What a section is called, what it shows and when it misleads. */
export interface SectionWords {
  readonly heading: string;
  readonly shows: string;
  readonly misleads: string;
}

/** A short name with what it means. */
type Named<Key extends string> = Readonly<Record<Key, string>>;

/** The words of a study report in one language. */
export interface StudyWords {
  readonly language: 'en' | 'da';
  /** Said where nobody who speaks the language has checked these words. */
  readonly review: string | null;
  readonly numbers: NumberStyle;
  /** What a study means and does not mean; `null` where that of the study itself is in this language. */
  readonly statement: string | null;
  readonly title: (of: string | null) => string;
  /** Under the title: what was studied. */
  readonly studied: (what: { set: string | null; score: string | null; used: string; many: string }) => string;
  readonly contents: string;
  readonly section: Readonly<Record<SectionId, SectionWords>>;
  /** What records are about, in the plural. */
  readonly many: Named<NonNullable<StudySettings['subject']> | 'record'>;
  /** Stands before the wide table that can be moved sideways. */
  readonly tableOf: (title: string) => string;

  readonly target: string;
  readonly noTarget: string;
  readonly unknownOutcome: string;
  readonly all: string;
  readonly flagged: string;
  readonly notFlagged: string;
  readonly indeterminate: string;
  readonly withoutScore: string;
  readonly reading: Named<Reading>;
  readonly cutOff: (score: string, band: string | null) => string;
  readonly chosenBy: Named<ReferenceCutOff['chosenBy']>;
  readonly measure: Named<
    | 'sensitivity'
    | 'specificity'
    | 'likelihoodRatioPositive'
    | 'likelihoodRatioNegative'
    | 'youden'
    | 'auc'
    | 'ppv'
    | 'npv'
    | 'prevalence'
    | 'oddsRatio'
  >;
  readonly estimate: string;
  readonly records: string;

  readonly short: {
    readonly ofHundred: (of: { prevalence: string; many: string; right: string; low: string; high: string }) => string;
    readonly noPrevalence: string;
    readonly noReference: string;
    readonly atReference: (of: {
      cutOff: string;
      right: string;
      target: string;
      wrong: string;
      noTarget: string;
      many: string;
    }) => string;
    readonly key: string;
    readonly cautions: string;
    readonly noCautions: string;
  };
  readonly flow: {
    readonly read: string;
    readonly bad: string;
    readonly used: string;
    readonly noIndexTest: string;
    readonly noReferenceStandard: string;
    readonly positive: string;
    readonly negative: string;
    readonly describes: (of: { read: string; used: string; analysed: string }) => string;
    readonly table: string;
    readonly index: string;
    readonly analysed: (analysed: string) => string;
    readonly clusters: (of: { count: string; largest: string; unnamed: string }) => string;
    readonly verification: (of: { positive: string; negative: string; difference: string }) => string;
    readonly outcomeBy: string;
    readonly how: Named<'plain' | 'codersAgree' | 'tieBreak' | 'override' | 'oneCoder' | 'unsettled' | 'none'>;
    readonly badRecords: string;
    readonly line: string;
    readonly what: string;
  };
  readonly twoByTwo: {
    readonly reference: (of: { cutOff: string; chosenBy: string }) => string;
    readonly indeterminate: (of: { target: string; noTarget: string }) => string;
    readonly caption: string;
    readonly corrected: string;
  };
  readonly sensitivity: {
    readonly caption: string;
    readonly atBands: string;
    readonly ratios: string;
    readonly axis: string;
  };
  readonly cutOffs: {
    readonly caption: (reading: string) => string;
    readonly thinned: (of: { shown: string; all: string }) => string;
    readonly describes: string;
    readonly score: string;
    readonly truePositive: string;
    readonly falsePositive: string;
    readonly falseNegative: string;
    readonly trueNegative: string;
  };
  readonly roc: {
    readonly sentence: (auc: string) => string;
    readonly caption: string;
    readonly points: string;
    readonly describes: (auc: string) => string;
    readonly wrongly: string;
    /** Names the reference cut-off in the plot. */
    readonly reference: string;
    /** Why it lies beside the curve. */
    readonly beside: (cutOff: string) => string;
    readonly chance: string;
    readonly row: Named<'delong' | 'bootstrapStratified' | 'bootstrapCluster' | 'most' | 'withoutRanges'>;
  };
  readonly worth: {
    readonly caption: (reading: string) => string;
    readonly right: string;
    readonly drawing: (of: { right: string }) => string;
    readonly atCutOffs: (prevalence: string) => string;
    readonly legend: string;
  };
  readonly perThousand: {
    readonly caption: string;
    readonly rightly: string;
    readonly missed: string;
    readonly wrongly: string;
  };
  readonly scores: {
    readonly caption: string;
    readonly describes: string;
    readonly score: string;
    readonly ranges: (ranges: string) => string;
  };
  readonly bands: {
    readonly caption: string;
    readonly band: string;
    readonly share: string;
    readonly likelihoodRatio: string;
    /** Under a band: where it begins, and how many of its records may still reach a higher one. */
    readonly open: (from: string, open: string) => string;
    readonly ordinal: (of: { somersD: string; gamma: string }) => string;
  };
  readonly calibration: {
    readonly sentence: (of: { intercept: string; slope: string; brier: string }) => string;
    readonly caption: string;
    readonly describes: string;
    readonly mean: string;
    readonly observed: string;
    readonly right: string;
  };
  readonly list: {
    readonly caption: string;
    readonly first: (k: string) => string;
    readonly found: string;
    readonly share: string;
    readonly tied: string;
  };
  readonly indicators: {
    readonly strengthCaption: string;
    readonly knownCaption: string;
    readonly neighboursCaption: string;
    readonly withoutCaption: string;
    readonly indicator: string;
    readonly axis: string;
    readonly presentRatio: string;
    readonly absentRatio: string;
    readonly record: string;
    readonly expects: Named<IndicatorStudy['record']['expects']>;
    readonly verdict: Named<IndicatorStudy['record']['verdict']>;
    readonly points: (points: string) => string;
    readonly basis: Named<IndicatorStudy['basis']>;
    readonly sensitive: Named<'direct' | 'proxy'>;
    readonly off: string;
    readonly present: string;
    readonly unknownShare: string;
    readonly unknownDifference: string;
    readonly adjustedP: string;
    readonly neighbours: string;
    readonly sameGroup: string;
    readonly aucLost: string;
    readonly lostTarget: string;
    readonly lostNoTarget: string;
    readonly corrected: string;
    readonly correctedNote: string;
    readonly notAdding: string;
    readonly neverPresent: (count: string) => string;
    readonly neverCaption: string;
  };
  readonly agreement: {
    readonly coders: (one: string, other: string) => string;
    readonly caption: string;
    readonly what: string;
    readonly outcome: string;
    readonly band: string;
    readonly observed: string;
    readonly kappa: string;
    readonly weighted: (of: string) => string;
    readonly ac1: string;
    readonly alpha: string;
    readonly axis: string;
    readonly cross: (of: { what: string; rows: string; columns: string }) => string;
    readonly alwaysAlike: (count: string) => string;
    readonly answer: Readonly<Record<string, string>>;
  };
  readonly groups: {
    readonly caption: (by: string) => string;
    readonly differences: (by: string) => string;
    readonly axis: string;
    readonly group: string;
    readonly unnamed: string;
    readonly suppressed: (few: string) => string;
    readonly measure: Named<FairnessMeasure>;
    readonly bySensitive: string;
    readonly adjustedP: string;
    readonly difference: string;
    readonly noDifferences: string;
  };
  readonly candidates: {
    readonly tried: (of: { words: string; features: string; found: string }) => string;
    readonly hypotheses: string;
    readonly caption: string;
    readonly name: string;
    readonly kind: Named<Candidate['kind']>;
    readonly logOdds: string;
    readonly axis: string;
    readonly counts: (count: string, of: string) => string;
    readonly nearest: (indicator: string, phi: string) => string;
    readonly adjustedP: string;
  };
  readonly leakage: {
    readonly none: Named<LeakageResult['border']>;
    readonly some: (of: { border: LeakageResult['border']; sets: string; records: string }) => string;
    readonly caption: string;
    readonly why: Named<LeakageResult['across'][number]['why']>;
    readonly whyHead: string;
    readonly lines: string;
    readonly andMore: string;
  };
  readonly methods: {
    readonly settings: string;
    readonly setting: string;
    readonly value: string;
    readonly row: Named<
      | 'engine'
      | 'ruleSet'
      | 'sha256'
      | 'turnedOn'
      | 'outcome'
      | 'score'
      | 'by'
      | 'cluster'
      | 'coders'
      | 'confidence'
      | 'prevalences'
      | 'seed'
      | 'resamples'
      | 'smallCell'
    >;
    readonly intervals: string;
    readonly method: string;
    readonly source: string;
    readonly of: Named<FigureMethod>;
    readonly sources: Named<FigureMethod>;
    readonly noPerson: string;
  };
  readonly checklist: {
    readonly caption: string;
    readonly item: string;
    readonly asks: string;
    readonly filledBy: string;
    readonly says: string;
    readonly by: Named<ChecklistItem['filledBy']>;
    readonly sectionOf: Named<ChecklistItem['section']>;
    /** What an item asks for, by its number; that of the study where it is not there. */
    readonly item2015: Readonly<Record<string, string>>;
    readonly see: (headings: string) => string;
    readonly cite: string;
  };
  /** Of the short text for a terminal. */
  readonly text: {
    readonly cells: (of: { right: string; wrong: string; missed: string; spared: string }) => string;
    readonly strongest: string;
    readonly weakest: string;
    readonly differ: string;
    readonly ratio: (indicator: string, ratio: string) => string;
    readonly groupDiffers: (of: { by: string; group: string; measure: string; difference: string }) => string;
    readonly noGroupDiffers: string;
    readonly more: string;
  };
  readonly caution: Readonly<Record<CautionCode, (values: CautionValues) => string>>;
}

/** What the sentences of cautions may name, written as the language writes it. */
export interface CautionValues {
  readonly target: string;
  readonly noTarget: string;
  readonly unknownOutcome: string;
  readonly used: string;
  readonly read: string;
  readonly bad: string;
  readonly ranges: string;
  readonly clusters: string;
  readonly largest: string;
  readonly positiveKnown: string;
  readonly negativeKnown: string;
  readonly alike: string;
  readonly prevalences: string;
  /** Of a caution about agreement: how many things are coded differently, of how many, and the kappa under which that is said. */
  readonly low: string;
  readonly of: string;
  readonly least: string;
  /** Of a caution about a group: its stratum and name, and what differs. */
  readonly group: string;
  readonly measure: string;
}

/**
 * The words of a study report in a language.
 *
 * @param language - ISO 639 code.
 * @returns The words.
 * @example
 * ```ts
 * studyWords('da').section.flow.heading; // 'Hvad der blev af posterne'
 * ```
 */
export function studyWords(language: 'en' | 'da'): StudyWords {
  return language === 'da' ? danishStudyWords : englishStudyWords;
}
