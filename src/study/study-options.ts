import type { RuleSet } from '../rule-set/rule-set.js';
import type { BadRecord, StudySettings } from './study-types.js';

/** What a study may be told. */
export interface StudyOptions {
  /** The set that gave the scores, with its indicators, bands and evidence; left out for scores made elsewhere. */
  readonly ruleSet?: RuleSet;
  /** Indicators that are off by default and counted. */
  readonly turnOn?: readonly string[];
  /** What one record is about, where no set says so. Only adverts and reviews are put in order. */
  readonly subject?: NonNullable<StudySettings['subject']>;
  /** Records of the input that could not be used. */
  readonly bad?: readonly BadRecord[];
  /** A score, or the id of a band, from which a record is index-test positive. Default: the lowest band but one; of scores made elsewhere the one with the highest Youden index. */
  readonly cutOff?: number | string;
  /** How common the target condition is where the index test is to be used, 0–1. Default: 0.01, 0.05 and 0.2. */
  readonly prevalences?: readonly number[];
  /** Strata to compare; default: all that the cases have. */
  readonly by?: readonly string[];
  /** Numbers of adverts that a team looks at. Default: 10, 20, 50, 100, 200 and 500, as far as there are so many. */
  readonly topK?: readonly number[];
  /** Level of intervals. Default 0.95. */
  readonly confidence?: number;
  /** Intervals of shares: Wilson's (default), or exact ones. */
  readonly interval?: 'wilson' | 'exact';
  /** Seed of the resampling. Default 1. */
  readonly seed?: number;
  /** Resamples. Default 2,000; 0 leaves them out. */
  readonly resamples?: number;
  /** In groups, figures with fewer records in a cell are left out. Default 5; 1 leaves none out. */
  readonly smallCell?: number;
  /** The scores are probabilities, 0–1, of a model that was fitted: hold them against outcomes. Default `false`. */
  readonly probabilities?: boolean;
  /** Names of columns, for the report. */
  readonly columns?: Partial<StudySettings['columns']>;
  /** Is told now and then how many resamples are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}
