import type { TwoByTwo } from './two-by-two/two-by-two.js';

/** How the interval of a figure was made. */
export type FigureMethod =
  /** Shares of records. */
  | 'wilson'
  | 'exact'
  /** Differences of shares, and Youden's index. */
  | 'newcombe'
  /** The same of records that share clusters (a person, an advertiser). */
  | 'wilson-cluster'
  | 'exact-cluster'
  | 'newcombe-cluster'
  /** Odds ratios and likelihood ratios: large samples, on the logarithmic scale. */
  | 'log'
  /** Predictive values at a stated prevalence. */
  | 'logit'
  /** From the interval of sensitivity or specificity, times the people that it is a share of. */
  | 'wilson-times'
  | 'exact-times'
  | 'delong'
  /** DeLong's with clusters taken whole. */
  | 'obuchowski'
  | 'bootstrap-stratified'
  | 'bootstrap-cluster'
  /** Records drawn anew, whatever their outcome: of Krippendorff's alpha. */
  | 'bootstrap-records'
  /** Standard error for large samples. */
  | 'large-sample'
  | 'large-sample-cluster'
  /** Log-odds with an informative Dirichlet prior. */
  | 'dirichlet-prior';

/** A figure with its interval, how the interval was made, and how many records are behind it. */
export interface Figure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly method: FigureMethod;
  /** Records behind the figure: of a share, the whole. */
  readonly n: number;
  /** Of a share: records that are counted; of those that share a place on a list, a fraction. */
  readonly count?: number;
}

/** A figure that is left out where so few records are behind it that somebody could be known by it. */
export type SparseFigure = Figure | 'suppressed' | null;

/**
 * A study of whether an indicator set, or scores made elsewhere, tell apart records with and without the target condition. Plain JSON.
 *
 * `null` in the place of a figure means that the data do not give it, for instance because nobody has the target condition.
 */
export interface Study {
  readonly format: 'study/1';
  /** What a study means and does not mean. */
  readonly statement: string;
  readonly settings: StudySettings;
  readonly records: RecordFlow;
  readonly verification: Verification | null;
  /** Share of records of known outcome that have the target condition. No prevalence anywhere else. */
  readonly prevalence: Figure | null;
  /** How scores are spread, for a plot. */
  readonly scores: ScoreSpread;
  /** Where a record counts as index-test positive wherever one cut-off is needed. */
  readonly reference: ReferenceCutOff | null;
  /** At the reference cut-off. */
  readonly accuracy: CutOffResult | null;
  /** At every cut-off of the score, lowest first. */
  readonly cutOffs: readonly CutOffResult[];
  /** How many different scores occur; more than there are entries in `cutOffs` where scores are continuous. */
  readonly cutOffsOf: number;
  /** At and above every band but the lowest, lowest first; empty where a score has no bands. */
  readonly bandCutOffs: readonly CutOffResult[];
  /** Area under the ROC curve of what is recorded (`least`): by clusters where they are named, otherwise DeLong's interval. */
  readonly auc: Figure | null;
  readonly roc: RocResult | null;
  readonly bands: BandResult | null;
  /** Adverts and reviews only: what a team finds that works down the list. Empty for persons, who are never ranked. */
  readonly precisionAtK: readonly PrecisionEntry[];
  /** One for each indicator of the set, in its order; `null` for scores made elsewhere. */
  readonly indicators: readonly IndicatorStudy[] | null;
  readonly agreement: AgreementResult | null;
  /** One for each stratum that was named. */
  readonly fairness: readonly FairnessResult[];
  readonly candidates: CandidateResult;
  readonly leakage: LeakageResult;
  readonly calibration: CalibrationResult | null;
  /** STARD 2015: which items the data fill, and where. */
  readonly checklist: readonly ChecklistItem[];
  /** What a reader has to know before using a figure. */
  readonly cautions: readonly Caution[];
}

/** How a study was made, so that it can be made again. */
export interface StudySettings {
  /** Version of the package. */
  readonly engine: string;
  /** The set that gave the scores; `null` for scores made elsewhere. */
  readonly ruleSet: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
    readonly title: string;
  } | null;
  /** Indicators that count only because they were turned on. */
  readonly turnedOn: readonly string[];
  /** What one record is about, where that is known. */
  readonly subject: 'person' | 'advert' | 'review' | 'company' | 'organisation' | null;
  /** Columns that the person named, for the report. */
  readonly columns: {
    readonly outcome: string | null;
    readonly score: string | null;
    readonly by: readonly string[];
    readonly cluster: string | null;
    readonly coders: readonly string[];
  };
  readonly confidence: number;
  readonly interval: 'wilson' | 'exact';
  /** Prevalences for predictive values and counts per 1,000, as stated by the person. */
  readonly prevalences: readonly number[];
  readonly seed: number;
  readonly resamples: number;
  /** Figures with fewer records than this in one of their cells are suppressed in groups. */
  readonly smallCell: number;
}

/** What became of the records (the flow diagram of STARD). */
export interface RecordFlow {
  /** Records of the input, good and bad. */
  readonly read: number;
  /** Could not be used; each is named by its line. */
  readonly bad: readonly BadRecord[];
  /** Usable records: `read` less those that are bad. */
  readonly used: number;
  readonly target: number;
  readonly noTarget: number;
  readonly unknownOutcome: number;
  /** Usable records that have no score; they are in no figure of accuracy. */
  readonly withoutScore: number;
  /** Records of known outcome and with a score: those behind accuracy and ROC. */
  readonly analysed: number;
  /** At the reference cut-off; `null` where there is none. */
  readonly index: {
    readonly positive: OutcomeCounts;
    readonly negative: OutcomeCounts;
    readonly indeterminate: OutcomeCounts;
    readonly withoutScore: OutcomeCounts;
  } | null;
  /** Different clusters, and the most records in one; `null` where none is named. */
  readonly clusters: {
    readonly count: number;
    readonly largest: number;
    /** Records that name no cluster; each counts as one of its own. */
    readonly unnamed: number;
  } | null;
  /** How the outcome of each usable record was settled. */
  readonly outcomeBy: {
    /** One plain outcome. */
    readonly plain: number;
    readonly codersAgree: number;
    /** Coders differed, and a third one broke the tie. */
    readonly tieBreak: number;
    /** Somebody overrode it with a written reason. */
    readonly override: number;
    /** Only one of the coders gave an outcome. */
    readonly oneCoder: number;
    /** Coders differ and nobody broke the tie: unknown. */
    readonly unsettled: number;
    /** Nothing was given: unknown. */
    readonly none: number;
  };
}

/** Records by outcome. */
export interface OutcomeCounts {
  readonly target: number;
  readonly noTarget: number;
  readonly unknown: number;
}

/** A record that cannot be used. It holds nothing of its content. */
export interface BadRecord {
  /** Its first line, from 1. */
  readonly line: number;
  readonly code: string;
  /** What is wrong, with the name of the column, in words that hold nothing of the content. */
  readonly message: string;
}

/** Whether the outcome is known as often among index-test positives as among negatives. Where it is not, accuracy is biased. */
export interface Verification {
  readonly positive: Figure | null;
  /** Of records that are not positive on what is recorded, indeterminate ones among them. */
  readonly negative: Figure | null;
  /** Share known among positives less share known among the others. */
  readonly difference: Figure | null;
}

/** How many records have each score: bins of one point for whole scores of a small range, otherwise bins of equal width. */
export interface ScoreSpread {
  /** Of what is recorded (`least`). */
  readonly bins: readonly ({ readonly from: number; readonly to: number } & OutcomeCounts)[];
  /** Records whose unknown answers leave a range of scores. */
  readonly ranges: number;
}

/** The cut-off from which a record is index-test positive. */
export interface ReferenceCutOff {
  readonly kind: 'score' | 'band';
  /** Lowest score that is positive; of a band, the lowest score of the band (which may ask for several indicators as well). */
  readonly cutOff: number;
  readonly band?: string;
  /** `data`: the highest Youden index in these very data, which is too good; look at it on other data. */
  readonly chosenBy: 'person' | 'set' | 'data';
}

/** Everything at one cut-off. */
export interface CutOffResult {
  /** Score from which a record is positive; of a band, its lowest score. */
  readonly cutOff: number;
  readonly band?: string;
  /** Records whose unknown answers decide on which side they are. */
  readonly indeterminate: { readonly target: number; readonly noTarget: number };
  readonly excluded: Accuracy;
  readonly asPositive: Accuracy;
  readonly asNegative: Accuracy;
}

/** Accuracy in one reading of indeterminate results. */
export interface Accuracy {
  readonly table: TwoByTwo;
  readonly sensitivity: Figure | null;
  readonly specificity: Figure | null;
  readonly likelihoodRatioPositive: Figure | null;
  readonly likelihoodRatioNegative: Figure | null;
  readonly youden: Figure | null;
  /** A cell is empty, so that half a record was added to each for ratios and predictive values. */
  readonly corrected: boolean;
  /** One for each stated prevalence. */
  readonly at: readonly AtPrevalence[];
}

/** What a positive and a negative result would be worth at a stated prevalence. */
export interface AtPrevalence {
  /** 0–1, as stated. */
  readonly prevalence: number;
  readonly ppv: Figure | null;
  readonly npv: Figure | null;
  /** "Of 100 flagged, about n would be right": whole numbers, the interval rounded outwards. */
  readonly ofHundredFlagged: { readonly right: number; readonly low: number; readonly high: number } | null;
  /** Of 1,000 screened: with the target condition and not flagged. */
  readonly missed: Figure | null;
  /** Of 1,000 screened: without it and flagged. */
  readonly wronglyFlagged: Figure | null;
  /** Of 1,000 screened: with it and flagged. */
  readonly rightlyFlagged: Figure | null;
}

/** The ROC curve of one way of reading scores. */
export interface RocResult {
  /** From nobody positive to everybody; thinned where there are very many. */
  readonly points: readonly {
    readonly cutOff: number | null;
    readonly sensitivity: number;
    readonly specificity: number;
  }[];
  readonly delong: Figure | null;
  readonly bootstrapStratified: Figure | null;
  /** Whole clusters drawn; `null` where none are named. */
  readonly bootstrapCluster: Figure | null;
  /** Other readings of records with unknown answers. */
  readonly readings: {
    /** Every unknown answer counted as present. */
    readonly most: Figure | null;
    /** Without the records whose score is a range. */
    readonly withoutRanges: Figure | null;
  };
}

/** Bands and outcomes. */
export interface BandResult {
  /** Lowest first. A record is in the band that is recorded so far (the lowest that it can be in). */
  readonly rows: readonly ({
    readonly band: string;
    readonly title: string;
    readonly from: number;
    /** Share with the target condition among records of known outcome, in these data. */
    readonly share: Figure | null;
    /** By how much being in this very band multiplies the odds of the target condition. */
    readonly likelihoodRatio: Figure | null;
    /** Records of this band for which unknown answers leave higher bands open. */
    readonly open: number;
  } & OutcomeCounts)[];
  /** Ordinal agreement: how much likelier a record with the target condition is in a higher band than one without, less the reverse; −1 to 1. */
  readonly somersD: Figure | null;
  /** The same among pairs in different bands (Goodman and Kruskal). */
  readonly gamma: Figure | null;
}

/** Of the first `k` records of the list, how many have the target condition. */
export interface PrecisionEntry {
  readonly k: number;
  readonly precision: Figure;
  /** Records that share the score at which `k` cuts; 0 where none is left out. */
  readonly tied: number;
}

/** What one indicator does in these data. */
export interface IndicatorStudy {
  readonly id: string;
  readonly statement: string;
  readonly points: number;
  /** Where the points come from. */
  readonly basis: 'source' | 'editorial' | 'fitted';
  readonly group: string | null;
  readonly sensitive: 'no' | 'direct' | 'proxy';
  /** Does not count unless it is turned on. */
  readonly off: boolean;
  /** By outcome: states of the indicator. */
  readonly present: OutcomeCounts;
  readonly absent: OutcomeCounts;
  readonly unknown: OutcomeCounts;
  /** Present, of records where it is known. */
  readonly prevalence: Figure | null;
  /** Unknown, of all usable records. */
  readonly unknownShare: Figure | null;
  /** Share unknown among records with the target condition less share unknown among those without. */
  readonly unknownDifference: Figure | null;
  /** These leave out records where it is unknown. */
  readonly oddsRatio: Figure | null;
  readonly likelihoodRatioPresent: Figure | null;
  readonly likelihoodRatioAbsent: Figure | null;
  readonly corrected: boolean;
  /** Fisher's exact test, and adjusted for all indicators (Holm). */
  readonly p: number | null;
  readonly adjustedP: number | null;
  /** Which way the interval of the odds ratio points; `unclear` where it holds 1. */
  readonly direction: 'towards' | 'away' | 'unclear' | null;
  readonly record: {
    /** Directions in the set's own evidence record. */
    readonly directions: readonly ('supports' | 'no-effect' | 'contradicts' | 'consensus' | 'practice')[];
    /** What tested evidence in the record expects; `none` where there is none but consensus or practice. */
    readonly expects: 'towards' | 'away' | 'no-effect' | 'mixed' | 'none';
    /** `differs`: the data clearly point another way than the record expects or the points say. */
    readonly verdict: 'agrees' | 'differs' | 'unclear';
  };
  /** The indicators that it goes with most, strongest first; phi from −1 to 1. */
  readonly neighbours: readonly { readonly id: string; readonly phi: Figure; readonly sameGroup: boolean }[];
  /** What the set loses without it; `null` where it adds no points. */
  readonly without: {
    readonly auc: number | null;
    /** Area with it less area without it (DeLong, paired). */
    readonly aucLost: Figure | null;
    /** At the reference cut-off: flagged with it and not flagged without it. */
    readonly noLongerFlagged: { readonly target: number; readonly noTarget: number };
  } | null;
}

/** Agreement of two coders who did not see each other's answers. */
export interface AgreementResult {
  readonly coders: readonly [string, string];
  readonly outcome: AgreementRow | null;
  /** Of the bands that each coder's answers lead to. */
  readonly band: AgreementRow | null;
  /** Of indicators that both coded. */
  readonly indicators: readonly (AgreementRow & { readonly id: string })[];
}

/** Agreement on one thing. */
export interface AgreementRow {
  /** Records that both coded. */
  readonly n: number;
  readonly observed: Figure | null;
  readonly kappa: Figure | null;
  /** Quadratic weights; of ordered answers alone. */
  readonly weightedKappa: Figure | null;
  /** Gwet's AC1, which does not fall where nearly all answers are alike. */
  readonly ac1: Figure | null;
  /** Krippendorff's alpha: ordinal for ordered answers, otherwise nominal. */
  readonly alpha: Figure | null;
  /** Categories in order, and how often each pair of answers was given: rows the first coder, columns the second. */
  readonly categories: readonly string[];
  readonly table: readonly (readonly number[])[];
}

/** One stratum: how results differ among its groups. Small cells are suppressed. */
export interface FairnessResult {
  /** Name of the column. */
  readonly by: string;
  /** Groups in order of their names; `null` is for records that name none. */
  readonly groups: readonly FairnessGroup[];
  /** Each group against all others together; suppressed where one of the shares is. */
  readonly differences: readonly {
    readonly measure: FairnessMeasure;
    readonly group: string;
    readonly difference: Figure;
    readonly p: number;
    /** Adjusted for the groups of this measure (Holm). */
    readonly adjustedP: number;
  }[];
}

/** What is compared among groups. */
export type FairnessMeasure =
  'selection' | 'falsePositives' | 'falseNegatives' | 'indeterminate' | 'unknownOutcome' | 'unknownAnswers';

/** One group of a stratum. */
export interface FairnessGroup {
  readonly group: string | null;
  /** Usable records; `null` where they are too few to be told. */
  readonly n: number | null;
  /** Index-test positive at the reference cut-off on what is recorded, of records with a score. */
  readonly selection: SparseFigure;
  /** Flagged, of those without the target condition. */
  readonly falsePositives: SparseFigure;
  /** Not flagged on what is recorded, of those with the target condition. */
  readonly falseNegatives: SparseFigure;
  /** Indeterminate at the reference cut-off, of records with a score. */
  readonly indeterminate: SparseFigure;
  readonly unknownOutcome: SparseFigure;
  /** Unknown indicators, of all indicators that count, over the records of the group; its interval is by records, not by answers. */
  readonly unknownAnswers: SparseFigure;
  /** With the target condition, of known outcomes. */
  readonly prevalence: SparseFigure;
  readonly auc: SparseFigure;
  /** Flagged only because of sensitive indicators, of records with a score; `null` where none counts. */
  readonly bySensitive: SparseFigure;
}

/** Words and features that go with outcomes and that no indicator covers: hypotheses for another study, never signs. */
export interface CandidateResult {
  /** Words that were tried, of texts; 0 where there are none. */
  readonly wordsTried: number;
  readonly featuresTried: number;
  /** Strongest first. */
  readonly found: readonly Candidate[];
}

/** A word or a feature that goes with the outcome. */
export interface Candidate {
  readonly kind: 'word' | 'feature';
  /** The word; of a feature, the column and its value. */
  readonly name: string;
  readonly value?: string;
  readonly target: { readonly count: number; readonly of: number };
  readonly noTarget: { readonly count: number; readonly of: number };
  /** Difference of log-odds between outcomes, with an informative prior from all records. Above 0: goes with the target condition. */
  readonly logOdds: Figure;
  readonly z: number;
  readonly p: number;
  readonly adjustedP: number;
  /** The indicator that it goes with most, which may already say the same. */
  readonly nearest: { readonly id: string; readonly phi: number } | null;
}

/** Records that are alike across borders that should part them: such pairs make intervals too narrow and validation too good. */
export interface LeakageResult {
  /** What parts the records. */
  readonly border: 'split' | 'cluster' | 'record';
  /** Sets of alike records that stand on both sides of a border, the largest first and no more than 200. */
  readonly across: readonly {
    readonly why: 'same-text' | 'near-text' | 'same-answers' | 'cluster-on-both-sides';
    /** Lines of the records, the first few. */
    readonly lines: readonly number[];
    readonly records: number;
  }[];
  /** How many such sets there are. */
  readonly sets: number;
  /** Records in one of them. */
  readonly records: number;
}

/** How probabilities that somebody fitted agree with outcomes. */
export interface CalibrationResult {
  readonly n: number;
  /** Log-odds by which all are too low (above 0) or too high. 0 is right. */
  readonly intercept: Figure | null;
  /** Below 1: too far apart, as of an overfitted model. 1 is right. */
  readonly slope: Figure | null;
  /** Mean squared difference of probability and outcome; lower is better. */
  readonly brier: Figure | null;
  /** Groups of about equal size, lowest probabilities first: the mean probability, and the share that came true. */
  readonly groups: readonly { readonly expected: number; readonly observed: Figure }[];
}

/** One item of STARD 2015. */
export interface ChecklistItem {
  /** Its number, for instance `10a`. */
  readonly item: string;
  readonly section: 'title' | 'abstract' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other';
  /** What it asks for, in short. */
  readonly asks: string;
  /** `data`: filled from the data; `part`: in part; `author`: only the authors can. */
  readonly filledBy: 'data' | 'part' | 'author';
  /** What the data say; empty where they say nothing. */
  readonly says: string;
  /** JSON Pointers to the figures in this study. */
  readonly at: readonly string[];
}

/** Something to know before a figure is used, most important first. */
export interface Caution {
  readonly code: CautionCode;
  /** Numbers and names for the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** What there may be to know. */
export type CautionCode =
  | 'no-target'
  | 'no-other'
  /** Fewer than 100 records on one side: intervals are wide, and a curve may be chance. */
  | 'few-records'
  | 'cut-off-from-data'
  | 'outcome-often-unknown'
  /** The outcome is known more often among flagged records than among others, or less. */
  | 'verification-differs'
  | 'many-indeterminate'
  /** Intervals other than that of the area and those of groups take records as independent, though several share a cluster. */
  | 'clusters-share'
  | 'leakage'
  | 'scores-part-all'
  | 'prevalence-not-stated'
  | 'low-agreement'
  | 'group-differs'
  | 'bad-records'
  /** The coders or the outcome may have seen the score: the data cannot tell. */
  | 'blinding-not-in-data';
