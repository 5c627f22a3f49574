// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Lower-case words joined by hyphens.
 */
export type RuleSetId = string;
export type AssessmentSha256 = string;
/**
 * Year, month and day.
 */
export type RuleSetDate = string;
/**
 * A way in which a fact becomes known. conversation: the person tells; observation: plain to the eye or to a trained observer; document: papers and records; third-party: told by somebody else; transaction: payments; text: read in an advert or review; image-coded: a picture coded by a person; cross-advert: seen only across several adverts.
 */
export type RuleSetChannel =
  'conversation' | 'observation' | 'document' | 'third-party' | 'transaction' | 'text' | 'image-coded' | 'cross-advert';
export type FactValue = (boolean | number | string) | readonly string[];
/**
 * Why a fact is unknown.
 */
export type RuleSetUnknownReason =
  'not-asked' | 'declined' | 'not-known' | 'not-observable' | 'contradictory' | 'suspected';
export type RuleSetState = 'present' | 'absent' | 'unknown';
export type AssessmentElementState = 'present' | 'absent' | 'unknown' | 'not-required';
export type RuleSetLine = string;
export type RuleSetText = string;
/**
 * ISO 639 code.
 */
export type RuleSetLanguage = string;
export type RuleSetTexts = readonly RuleSetText[];
/**
 * How many, at least one.
 */
export type ModelCardAtLeastOne = number;
/**
 * How many.
 */
export type ModelCardCount = number;
/**
 * A kind of personal data that needs particular care.
 */
export type RuleSetAttribute =
  | 'nationality'
  | 'ethnicity'
  | 'religion'
  | 'sex'
  | 'gender-identity'
  | 'sexual-orientation'
  | 'sex-life'
  | 'language'
  | 'age'
  | 'appearance'
  | 'disability'
  | 'health'
  | 'immigration-status'
  | 'criminal-offences'
  | 'personal-finances'
  | 'family-life'
  | 'private-communication'
  | 'political-opinion';
export type FactInputRecord =
  | (boolean | number | string | null)
  | readonly string[]
  | {
      readonly unknown: RuleSetUnknownReason;
    };
/**
 * A number of records or of other things.
 */
export type StudyCount = number;
/**
 * From 0 to 1.
 */
export type StudyShare = number;
/**
 * How the interval of a figure was made.
 */
export type StudyFigureMethod =
  | 'wilson'
  | 'exact'
  | 'newcombe'
  | 'wilson-cluster'
  | 'exact-cluster'
  | 'newcombe-cluster'
  | 'log'
  | 'logit'
  | 'wilson-times'
  | 'exact-times'
  | 'delong'
  | 'obuchowski'
  | 'bootstrap-stratified'
  | 'bootstrap-cluster'
  | 'bootstrap-records'
  | 'large-sample'
  | 'large-sample-cluster'
  | 'dirichlet-prior';
/**
 * From 0 to 1.
 */
export type SimulationModelShare = number;
/**
 * A name without line breaks.
 */
export type SimulationModelName = string;
/**
 * Multiplies a share, which stays at most 1. Default 1.
 */
export type SimulationModelFactor = number;
/**
 * A name without line breaks.
 */
export type StudyMapName = string;
/**
 * A column, alone or with words of its own.
 */
export type StudyMapColumn =
  | StudyMapName
  | {
      readonly column: StudyMapName;
      readonly yes?: StudyMapNames;
      readonly no?: StudyMapNames;
      readonly unknown?: StudyMapNames;
    };
/**
 * Several names.
 */
export type StudyMapNames = readonly StudyMapName[];
/**
 * A number of 100.
 */
export type StudyHundred = number;
/**
 * A figure that is left out where so few records are behind it that somebody could be known by it.
 */
export type StudySparseFigure = StudyFigure | 'suppressed' | null;
/**
 * What is compared among groups.
 */
export type StudyFairnessMeasure =
  'selection' | 'falsePositives' | 'falseNegatives' | 'indeterminate' | 'unknownOutcome' | 'unknownAnswers';
/**
 * What there may be to know.
 */
export type StudyCautionCode =
  | 'no-target'
  | 'no-other'
  | 'few-records'
  | 'cut-off-from-data'
  | 'outcome-often-unknown'
  | 'verification-differs'
  | 'many-indeterminate'
  | 'clusters-share'
  | 'leakage'
  | 'scores-part-all'
  | 'prevalence-not-stated'
  | 'low-agreement'
  | 'group-differs'
  | 'bad-records'
  | 'blinding-not-in-data';

/**
 * Dated record of applying one rule-set version to facts. It holds all that is needed to run it again.
 */
export interface Assessment {
  /**
   * Written first by the command line where the rule-set version is not the one to use any more. It is no part of the result: a replay leaves it aside.
   */
  readonly superseded?: {
    readonly status: 'deprecated' | 'withdrawn';
    /**
     * What the status rests on.
     */
    readonly statusReason: string;
    /**
     * The version to use instead, or null.
     */
    readonly replacedBy: null | string;
  };
  readonly format: 'assessment/1';
  readonly ruleSet: {
    readonly id: RuleSetId;
    readonly version: string;
    readonly sha256: AssessmentSha256;
  };
  /**
   * Version of the package that made the assessment.
   */
  readonly engine: string;
  readonly factsDigest: AssessmentSha256;
  readonly asOf?: RuleSetDate;
  /**
   * Ways of knowing that were open in this setting, when the caller named them.
   */
  readonly channels?: readonly RuleSetChannel[];
  /**
   * The facts as they were read; facts that were not asked are left out.
   */
  readonly facts: {
    readonly [k: string]: RecordedFact;
  };
  /**
   * Indicators that count only because the caller turned them on.
   */
  readonly turnedOn: readonly RuleSetId[];
  readonly score: ScoreRange;
  /**
   * Bands that can be reached, lowest first.
   *
   * @minItems 1
   */
  readonly bands: readonly RuleSetId[];
  /**
   * Whether the unanswered facts can no longer change the band.
   */
  readonly decided: boolean;
  /**
   * The band, or null while undecided.
   */
  readonly band: null | RuleSetId;
  readonly indicators: readonly IndicatorResult[];
  /**
   * Points of each group after its cap. Indicators without a group and these lines add up to the score.
   */
  readonly groups: readonly GroupResult[];
  readonly elements: ElementStates;
  readonly counts: Counts;
  readonly concern: null | ProfessionalConcern;
  readonly nextStep: NextStep;
  /**
   * Unanswered facts, those that can move the band furthest first; declined ones left out.
   */
  readonly askNext: readonly AskNext[];
  readonly whatWouldChange: WhatWouldChange;
  /**
   * Score and bands with the sensitive indicators left out; null when none of them counts.
   */
  readonly withoutSensitive: null | WithoutSensitive;
  /**
   * What the result means, and what it does not.
   */
  readonly statement: string;
}
export interface RecordedFact {
  readonly value?: FactValue;
  readonly unknown?: RuleSetUnknownReason;
  readonly evidence?: readonly Evidence[];
}
/**
 * Where a fact comes from.
 */
export interface Evidence {
  /**
   * not-stated: noted without saying how it became known.
   */
  readonly kind: 'statement' | 'document' | 'observation' | 'text-span' | 'third-party' | 'transaction' | 'not-stated';
  /**
   * Which meeting it was learnt at.
   */
  readonly meeting?: string;
  readonly date?: RuleSetDate;
  readonly note?: string;
  /**
   * Start and end offset in a text, in UTF-16 units.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly span?: readonly number[];
  readonly value?: FactValue;
  readonly unknown?: RuleSetUnknownReason;
}
export interface ScoreRange {
  /**
   * Score of what is present.
   */
  readonly least: number;
  /**
   * Score if everything unknown turned out to be present.
   */
  readonly most: number;
  /**
   * Highest score that the set can give.
   */
  readonly possible: number;
}
export interface IndicatorResult {
  readonly id: RuleSetId;
  readonly state: RuleSetState;
  readonly weight: number;
  /**
   * Points for certain.
   */
  readonly least: number;
  /**
   * Points at the most, while facts are unknown.
   */
  readonly most: number;
  readonly because: readonly Because[];
  readonly group?: RuleSetId;
  readonly sensitive?: 'direct' | 'proxy';
  /**
   * Does not count: off until the caller turns it on.
   */
  readonly off?: true;
}
export interface Because {
  readonly fact: RuleSetId;
  readonly value?: FactValue;
  readonly unknown?: RuleSetUnknownReason;
  readonly evidence?: readonly Evidence[];
}
export interface GroupResult {
  readonly id: RuleSetId;
  readonly least: number;
  readonly most: number;
  readonly cappedAt: number;
}
export interface ElementStates {
  readonly act: AssessmentElementState;
  readonly means: AssessmentElementState;
  readonly purpose: AssessmentElementState;
  /**
   * Whether the person is under 18; treated-as-child: the age is unknown and there is reason to think so.
   */
  readonly child: 'yes' | 'treated-as-child' | 'no' | 'unknown' | 'not-about-a-person';
}
export interface Counts {
  /**
   * Indicators present. Those that are off are not counted here.
   */
  readonly present: number;
  /**
   * Indicators absent, without those that are off.
   */
  readonly absent: number;
  /**
   * Indicators unknown, without those that are off.
   */
  readonly unknown: number;
  /**
   * Facts answered with maybe.
   */
  readonly suspected: number;
  /**
   * Facts that something which counts reads; facts of indicators that are off are left out here and below.
   */
  readonly facts: number;
  /**
   * Facts that were asked.
   */
  readonly asked: number;
  /**
   * Facts with a known value.
   */
  readonly answered: number;
  /**
   * Facts given that this set does not have; other than zero only when the caller allows it.
   */
  readonly notInSet: number;
}
export interface ProfessionalConcern {
  readonly reason: string;
}
export interface NextStep {
  readonly band: RuleSetId;
  /**
   * What raised the step above the lowest band.
   */
  readonly raisedBy: 'nothing' | 'score' | 'concern';
  readonly referral: readonly RuleSetId[];
}
export interface AskNext {
  readonly fact: RuleSetId;
  readonly couldReach: RuleSetId;
}
export interface WhatWouldChange {
  /**
   * Present indicators without which the recorded signs would reach a lower band.
   */
  readonly heldUpBy: readonly BandChange[];
  /**
   * Unknown indicators that would raise the band of the recorded signs if they were present.
   */
  readonly oneMore: readonly BandChange[];
}
export interface BandChange {
  readonly indicator: RuleSetId;
  readonly band: RuleSetId;
}
export interface WithoutSensitive {
  readonly score: ScoreRange;
  /**
   * @minItems 1
   */
  readonly bands: readonly RuleSetId[];
}
/**
 * Findings of `check` that are meant to be there, each with its reason. An exception that matches nothing is an error.
 */
export interface CheckExceptions {
  readonly $schema?: string;
  readonly format: 'check-exceptions/1';
  readonly exceptions: readonly CheckException[];
}
export interface CheckException {
  readonly check: RuleSetId;
  readonly file: RuleSetLine;
  /**
   * JSON Pointer to the place, as the finding has it.
   */
  readonly path: string;
  /**
   * Why the finding is meant to be there.
   */
  readonly reason: string;
}
/**
 * Conditions over facts of which some are unknown, with the state of each: for evaluators in any language.
 */
export interface Conformance {
  readonly $schema?: string;
  readonly format: 'conformance/1';
  readonly about: string;
  readonly licence: 'CC-BY-4.0';
  /**
   * The facts that conditions read.
   *
   * @minItems 1
   */
  readonly facts: {
    readonly id: string;
    readonly type: 'boolean' | 'number' | 'choice' | 'choices';
    /**
     * @minItems 2
     */
    readonly options?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  }[];
  /**
   * @minItems 1
   */
  readonly cases: {
    /**
     * A condition.
     */
    readonly when: {
      readonly [k: string]: unknown;
    };
    /**
     * Facts by id: a value, null, or an object with the reason why it is unknown. Those left out are unknown.
     */
    readonly facts: {
      [k: string]:
        | boolean
        | number
        | string
        | null
        | readonly string[]
        | {
            readonly unknown: 'not-asked' | 'declined' | 'not-known' | 'not-observable' | 'contradictory' | 'suspected';
          };
    };
    readonly state: 'present' | 'absent' | 'unknown';
  }[];
}
/**
 * The facts that rule sets share: the same id means the same thing, of the same type, in every set.
 */
export interface FactDictionary {
  readonly $schema?: string;
  readonly format: 'facts/1';
  /**
   * @minItems 1
   */
  readonly facts: readonly SharedFact[];
}
export interface SharedFact {
  readonly id: RuleSetId;
  readonly type: 'boolean' | 'number' | 'choice' | 'choices';
  readonly means: RuleSetText;
  /**
   * @minItems 2
   */
  readonly options?: readonly RuleSetId[];
  readonly unit?: RuleSetLine;
  readonly minimum?: number;
  readonly maximum?: number;
}
/**
 * Every rule set of the package with every version, and the screening plans. Made from the rule files.
 */
export interface SetIndex {
  readonly $schema?: string;
  readonly format: 'index/1';
  readonly sets: readonly IndexedSet[];
  readonly plans: readonly IndexedPlan[];
}
/**
 * One rule set: the version to use, and all of them.
 */
export interface IndexedSet {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
  /**
   * What one assessment is about. organisation: what an organisation or a company has in place; reports then speak of gaps in place of signs.
   */
  readonly subject: 'person' | 'advert' | 'review' | 'company' | 'organisation';
  /**
   * The version to use.
   */
  readonly use: string;
  /**
   * @minItems 1
   */
  readonly versions: readonly IndexedVersion[];
}
/**
 * One version, oldest first.
 */
export interface IndexedVersion {
  readonly version: string;
  readonly date: RuleSetDate;
  readonly status: 'released' | 'deprecated' | 'withdrawn';
  readonly replacedBy: string | null;
  readonly sha256: string;
  readonly indicators: number;
  readonly facts: number;
  /**
   * That of the rule file first.
   *
   * @minItems 1
   */
  readonly languages: readonly RuleSetLanguage[];
  /**
   * From the folder of this index.
   */
  readonly path: string;
}
/**
 * One screening plan.
 */
export interface IndexedPlan {
  readonly id: RuleSetId;
  readonly version: string;
  readonly title: RuleSetLine;
  /**
   * Sets with versions, such as general@1.1.0.
   */
  readonly sets: readonly string[];
  readonly path: string;
}
/**
 * A versioned list of terms that extractors look for in adverts and reviews. Terms are written plainly; folding, disguises and negation are the engine's work. No regular expressions.
 */
export interface Lexicon {
  readonly $schema?: string;
  readonly format: 'lexicon/1';
  /**
   * Same as the name of the file.
   */
  readonly id: string;
  readonly version: string;
  readonly licence: 'CC-BY-4.0';
  /**
   * Where the list comes from: `editorial`, or a work that can be looked up.
   */
  readonly source: string;
  readonly title?: string;
  readonly description?: string;
  /**
   * @minItems 1
   */
  readonly terms: {
    /**
     * The term, written plainly. `{n}` is one number, `{w}` one word, `{w?}` none or one word, `{w*}` none to three words.
     */
    readonly text: string;
    /**
     * ISO 639-3; `mul` for what several languages share.
     */
    readonly language: string;
    /**
     * false: never with a letter wrong. Words under five letters never are.
     */
    readonly fuzzy?: boolean;
    /**
     * word (default); prefix: its last word may go on; suffix: its first word may have begun earlier; part: both.
     */
    readonly whole?: 'word' | 'prefix' | 'suffix' | 'part';
    /**
     * What the extractor needs to tell terms apart.
     */
    readonly tag?: string;
    /**
     * Texts in which the term must be found.
     *
     * @minItems 1
     */
    readonly mustMatch: readonly string[];
    /**
     * Texts in which the term must not be found as offered.
     */
    readonly mustNotMatch: readonly string[];
    readonly note?: string;
  }[];
}
/**
 * Which fields and values of another standard go with which facts, with the reason for each, and what is left out.
 */
export interface Mapping {
  readonly $schema?: string;
  readonly format: 'mapping/1';
  readonly id: string;
  readonly title: string;
  readonly standard: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly licence: string;
    /**
     * The version that was read, where the standard is a program.
     */
    readonly version?: string;
    /**
     * The commit that was read, where the standard is a program.
     */
    readonly commit?: string;
    readonly read: 'full' | 'excerpt';
    readonly note: string;
  };
  readonly licence: 'CC-BY-4.0';
  /**
   * @minItems 1
   */
  readonly fields: {
    readonly [k: string]: unknown;
  }[];
  readonly notMapped: {
    /**
     * A field or several. A name that ends in _ stands for all that begin so.
     */
    readonly fields: string | readonly string[];
    readonly why: string;
  }[];
}
/**
 * One version of one rule set on a page: what it is for and not for, what its points rest on, what it gives on its own cases, and what nobody has shown about it. Made from the rule file, its translations and its releases.
 */
export interface ModelCard {
  readonly $schema?: string;
  readonly format: 'model-card/1';
  readonly ruleSet: CardedVersion;
  readonly title: RuleSetLine;
  readonly purpose: RuleSetText;
  /**
   * What one assessment is about. organisation: what an organisation or a company has in place; reports then speak of gaps in place of signs.
   */
  readonly subject: 'person' | 'advert' | 'review' | 'company' | 'organisation';
  /**
   * What every result says of itself.
   */
  readonly statement: string;
  readonly use: CardUse;
  readonly indicators: CardIndicators;
  readonly weights: CardWeights;
  /**
   * The bands, lowest first.
   *
   * @minItems 1
   */
  readonly bands: readonly CardBand[];
  readonly evidence: CardEvidence;
  readonly sources: CardSources;
  readonly sensitive: CardSensitive;
  /**
   * The language of the rule file, and its translations.
   *
   * @minItems 1
   */
  readonly languages: readonly CardLanguage[];
  readonly scores: CardScores;
  readonly cases: CardCases;
  /**
   * Fictitious stories with an expected level, run when the card was made; null where none is about this set. No evidence of how the set works on people.
   */
  readonly vignettes: null | CardVignettes;
  readonly validation: CardValidation;
  /**
   * What is missing, untested or uncertain: what the figures of the card say, then the limits that the rule file names.
   *
   * @minItems 1
   */
  readonly gaps: readonly RuleSetText[];
}
/**
 * The version that the card is about.
 */
export interface CardedVersion {
  readonly id: RuleSetId;
  /**
   * Semantic version by effect on results: major, the same facts can give another band; minor, additions that stay silent unless supplied; patch, wording and sources.
   */
  readonly version: string;
  readonly sha256: AssessmentSha256;
  readonly date: RuleSetDate;
  readonly status: 'released' | 'deprecated' | 'withdrawn';
  readonly statusReason: RuleSetText;
  /**
   * The version to use in its place.
   */
  readonly replacedBy: string | null;
  readonly licence: string;
}
/**
 * Who uses the set, on whom, where and how, and for what never.
 */
export interface CardUse {
  readonly intended: RuleSetTexts;
  readonly notFor: RuleSetTexts;
  readonly populations: RuleSetTexts;
  readonly settings: RuleSetTexts;
  /**
   * Ways of knowing that the set may be used with.
   *
   * @minItems 1
   */
  readonly channels: readonly RuleSetChannel[];
}
/**
 * How many indicators there are, and where they come from.
 */
export interface CardIndicators {
  readonly count: ModelCardAtLeastOne;
  readonly facts: ModelCardAtLeastOne;
  readonly namedSet: ModelCardCount;
  readonly filling: ModelCardCount;
  readonly editorial: ModelCardCount;
  readonly offByDefault: ModelCardCount;
  readonly withoutPoints: ModelCardCount;
}
/**
 * What the points rest on, as numbers of indicators.
 */
export interface CardWeights {
  readonly source: ModelCardCount;
  readonly editorial: ModelCardCount;
  readonly fitted: ModelCardCount;
  /**
   * Fewest points of an indicator.
   */
  readonly least: number;
  /**
   * Most points of an indicator.
   */
  readonly most: number;
  readonly groups: ModelCardCount;
  /**
   * sum: points added up; count: one point for each present indicator; any: one point if any is present.
   */
  readonly method: 'sum' | 'count' | 'any';
}
/**
 * One band of the set.
 */
export interface CardBand {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
  /**
   * Score from which the band is reached.
   */
  readonly from: number;
  readonly minIndicators?: ModelCardAtLeastOne;
  /**
   * Kind of next step. A band that proposes a referral or a visit is never reached by one indicator alone unless a source says so.
   */
  readonly proposes: 'nothing' | 'ask-more' | 'referral' | 'visit';
  /**
   * Where the cut-off comes from.
   */
  readonly basis: 'source' | 'editorial' | 'fitted';
}
/**
 * Evidence for and against the single indicators, as numbers of records; no evidence about the set as a whole.
 */
export interface CardEvidence {
  readonly supports: ModelCardCount;
  readonly noEffect: ModelCardCount;
  readonly contradicts: ModelCardCount;
  readonly consensus: ModelCardCount;
  readonly practice: ModelCardCount;
  readonly indicatorsWithout: ModelCardCount;
  readonly indicatorsStudied: ModelCardCount;
  /**
   * Indicators that a study contradicts or finds without effect, with the points that they give.
   */
  readonly against: readonly CardAgainst[];
}
/**
 * One indicator that a study speaks against.
 */
export interface CardAgainst {
  readonly id: RuleSetId;
  readonly points: number;
  /**
   * Every direction that its evidence has.
   *
   * @minItems 1
   *
   * Items: What the evidence says of the indicator: a study supports it, finds no effect or contradicts it; experts agree on it; practitioners report it.
   */
  readonly directions: readonly ('supports' | 'no-effect' | 'contradicts' | 'consensus' | 'practice')[];
}
/**
 * Sources and how they were read.
 */
export interface CardSources {
  readonly citedInFull: ModelCardCount;
  readonly citedAsExcerpt: ModelCardCount;
  readonly list: readonly CardSource[];
}
/**
 * One source of the set.
 */
export interface CardSource {
  readonly key: RuleSetId;
  readonly title: RuleSetLine;
  readonly publisher: RuleSetLine;
  readonly year: number | null;
  readonly url: string | null;
}
/**
 * Personal data of a sensitive kind that answers hold, and indicators that are, or tend to follow, a protected characteristic.
 */
export interface CardSensitive {
  readonly factsTouching: ModelCardCount;
  /**
   * Attributes with the number of facts that touch them, most first.
   */
  readonly attributes: readonly CardAttribute[];
  readonly indicators: readonly CardSensitiveIndicator[];
}
/**
 * One kind of personal data, and how many facts touch it.
 */
export interface CardAttribute {
  readonly attribute: RuleSetAttribute;
  readonly facts: ModelCardAtLeastOne;
}
/**
 * One indicator that is, or tends to follow, a protected characteristic. One that is (direct) is off as shipped or gives no points.
 */
export interface CardSensitiveIndicator {
  readonly id: RuleSetId;
  readonly sensitive: 'direct' | 'proxy';
  readonly points: number;
  readonly offByDefault: boolean;
}
/**
 * One language of the set, and its review.
 */
export interface CardLanguage {
  readonly language: RuleSetLanguage;
  /**
   * original: the language in which the set was written, which says nothing about a review.
   */
  readonly review: 'original' | 'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional';
  readonly translator?: string;
}
/**
 * Scores that some way of answering gives.
 */
export interface CardScores {
  readonly asShipped: CardReachable;
  readonly everythingOn: CardReachable;
}
/**
 * Scores that can be reached.
 */
export interface CardReachable {
  readonly least: number;
  readonly most: number;
  /**
   * All of them, lowest first; null where there are too many to work out.
   *
   * @minItems 1
   */
  readonly values: readonly number[] | null;
}
/**
 * Worked, fictitious cases of the rule file, run when the card was made.
 */
export interface CardCases {
  readonly count: ModelCardAtLeastOne;
  readonly passed: ModelCardCount;
  /**
   * Cases by the band whose step is proposed.
   */
  readonly byBand: {
    readonly [k: string]: ModelCardCount;
  };
}
/**
 * Vignettes about the set, and what came of them.
 */
export interface CardVignettes {
  readonly count: ModelCardAtLeastOne;
  readonly agree: ModelCardCount;
  readonly differ: readonly CardVignette[];
  readonly note: RuleSetText;
}
/**
 * One vignette that came out otherwise than expected.
 */
export interface CardVignette {
  readonly id: RuleSetId;
  readonly expected: 'none' | 'some' | 'strong';
  readonly came: 'none' | 'some' | 'strong';
}
/**
 * Whether the set has been held against outcomes. tested needs a study that says so.
 */
export interface CardValidation {
  readonly status: 'not-tested' | 'tested';
  readonly studies: readonly CardStudy[];
}
/**
 * One study that held this very version against outcomes.
 */
export interface CardStudy {
  readonly title: RuleSetLine;
  readonly url: string;
  readonly sha256: AssessmentSha256;
  readonly records: ModelCardAtLeastOne;
}
/**
 * What came of one screening plan: an assessment for each set that applies or may apply, one next step and one list of what to ask. Points of different sets are never added up.
 */
export interface PlanAssessment {
  readonly format: 'plan-assessment/1';
  readonly plan: PlanReceipt;
  /**
   * Version of the package.
   */
  readonly engine: string;
  readonly asOf?: RuleSetDate;
  readonly sets: readonly PlannedSet[];
  /**
   * Whether the person is a child, over all sets. An age that is not known is never an adult's.
   */
  readonly child: 'yes' | 'treated-as-child' | 'no' | 'unknown' | 'not-about-a-person';
  readonly nextStep: PlanNextStep;
  /**
   * Unanswered facts of all the sets, each once, those worth asking first before the others.
   */
  readonly askNext: readonly PlanAskNext[];
  readonly statement: string;
}
/**
 * Which plan was applied, in which version.
 */
export interface PlanReceipt {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}
/**
 * One set of the plan: whether it applies, why, and what came of it.
 */
export interface PlannedSet {
  readonly ruleSet: RuleSetReference;
  readonly applies: RuleSetState;
  /**
   * The facts that decide it, with their answers.
   */
  readonly because: readonly Because[];
  readonly assessment: null | Assessment;
}
/**
 * The rule-set version that is applied.
 */
export interface RuleSetReference {
  readonly id: RuleSetId;
  /**
   * Semantic version by effect on results: major, the same facts can give another band; minor, additions that stay silent unless supplied; patch, wording and sources.
   */
  readonly version: string;
}
/**
 * The strongest step that any of the sets proposes; of equal ones that of the set that the plan reads first.
 */
export interface PlanNextStep {
  readonly ruleSet: string;
  readonly band: string;
  readonly proposes: 'nothing' | 'ask-more' | 'referral' | 'visit';
  readonly raisedBy: 'nothing' | 'score' | 'concern';
  readonly referral: readonly string[];
}
/**
 * One question, and what it is good for.
 */
export interface PlanAskNext {
  readonly fact: string;
  /**
   * Sets of which the fact helps to tell whether they apply.
   */
  readonly decides: readonly string[];
  /**
   * Per set the band that one answer can reach.
   */
  readonly couldReach: readonly ReachableStep[];
}
/**
 * A band of one set.
 */
export interface ReachableStep {
  readonly ruleSet: string;
  readonly band: string;
}
/**
 * The wording of one version of a screening plan in another language. The sets that it names have translations of their own.
 */
export interface PlanTranslation {
  readonly $schema?: string;
  readonly format: 'plan-translation/1';
  /**
   * The version of the plan that the wording belongs to.
   */
  readonly plan: {
    readonly id: RuleSetId;
    readonly version: string;
  };
  readonly language: RuleSetLanguage;
  readonly translator: RuleSetLine;
  /**
   * Who has checked the translation.
   */
  readonly review: {
    /**
     * not-reviewed until a named person has read it.
     */
    readonly status: 'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional';
    readonly by?: RuleSetLine;
    readonly date?: RuleSetDate;
  };
  readonly title: RuleSetLine;
  readonly purpose: RuleSetText;
  readonly intendedUse: RuleSetTexts;
  readonly notFor: RuleSetTexts;
  readonly limits: RuleSetTexts;
  readonly settings: RuleSetTexts;
  readonly sections: TranslationLines;
  /**
   * Wording by fact id.
   */
  readonly facts: {
    readonly [k: string]: {
      readonly question: RuleSetText;
      readonly hint?: RuleSetText;
      readonly unit?: RuleSetLine;
      readonly options?: TranslationLines;
    };
  };
  readonly steps: TranslationLines;
  /**
   * Wording of the worked cases by case id.
   */
  readonly cases: {
    readonly [k: string]: {
      readonly title: RuleSetLine;
      readonly story?: RuleSetText;
      readonly concern?: RuleSetText;
    };
  };
}
export interface TranslationLines {
  readonly [k: string]: RuleSetLine;
}
/**
 * A screening plan as data: which rule sets apply to whom in one setting, and in which order they are read. The sets are assessed side by side; their points are never added up.
 */
export interface PlanFile {
  /**
   * Where the JSON Schema of this file is, for editors.
   */
  readonly $schema?: string;
  /**
   * Which version of the file format this is.
   */
  readonly format: 'plan/1';
  readonly id: RuleSetId;
  /**
   * Semantic version by effect on results: major, the same facts can give another band; minor, additions that stay silent unless supplied; patch, wording and sources.
   */
  readonly version: string;
  readonly language: RuleSetLanguage;
  readonly title: RuleSetLine;
  readonly purpose: RuleSetText;
  readonly intendedUse: RuleSetTexts;
  readonly notFor: RuleSetTexts;
  readonly limits: RuleSetTexts;
  readonly settings: RuleSetTexts;
  /**
   * Licence of the data.
   */
  readonly licence: 'CC-BY-4.0';
  readonly child?: ElementsRule;
  /**
   * Headings of the facts that only the plan has.
   */
  readonly sections: readonly Section[];
  /**
   * Facts that decide which sets apply and that no set of the plan has itself.
   *
   * @maxItems 100
   */
  readonly facts: readonly FactDefinition[];
  /**
   * The sets in the order in which they are read. At least one has no condition, so that nobody falls between them.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly steps: readonly PlanStep[];
  /**
   * Worked, fictitious cases with what must come out.
   *
   * @minItems 1
   */
  readonly cases: readonly PlanCase[];
}
/**
 * When the person is a child: under 18 no means are required.
 */
export interface ElementsRule {
  readonly child: RuleSetCondition;
  readonly mayBeChild: RuleSetId;
}
/**
 * A JSONLogic expression over facts; json-logic-js gives the same answer whenever every fact it reads is known.
 */
export interface RuleSetCondition {
  readonly [k: string]: unknown;
}
export interface Section {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
}
export interface FactDefinition {
  readonly id: RuleSetId;
  readonly section: RuleSetId;
  /**
   * boolean: yes or no; number; choice: one of the options; choices: any of the options.
   */
  readonly type: 'boolean' | 'number' | 'choice' | 'choices';
  readonly question: RuleSetText;
  readonly hint?: RuleSetText;
  /**
   * @minItems 2
   * @maxItems 30
   */
  readonly options?: readonly FactOption[];
  readonly unit?: RuleSetLine;
  readonly minimum?: number;
  readonly maximum?: number;
  /**
   * Ways in which it can become known.
   *
   * @minItems 1
   */
  readonly knownBy: readonly RuleSetChannel[];
  /**
   * Personal data of a sensitive kind that an answer holds.
   */
  readonly touches: readonly RuleSetAttribute[];
}
export interface FactOption {
  readonly id: RuleSetId;
  readonly label: RuleSetLine;
}
/**
 * One set of a plan, and when it applies.
 */
export interface PlanStep {
  readonly ruleSet: RuleSetReference;
  /**
   * Applies where the person is a child, or is treated as one; unknown while nothing is known of the age.
   */
  readonly forChildren?: true;
  readonly when?: RuleSetCondition;
  readonly why: RuleSetText;
  /**
   * Indicators that are off by default and count in this plan.
   */
  readonly turnOn?: readonly RuleSetId[];
}
/**
 * One worked case of a plan.
 */
export interface PlanCase {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
  readonly story?: RuleSetText;
  readonly facts: FactsRecord;
  readonly concern?: RuleSetText;
  readonly expect: {
    readonly applies: readonly RuleSetId[];
    readonly doesNotApply: readonly RuleSetId[];
    readonly notKnown: readonly RuleSetId[];
    readonly nextStep: {
      readonly ruleSet: RuleSetId;
      readonly band: RuleSetId;
    };
  };
}
/**
 * Facts by id: a value, null for asked but not known, or an object with value or unknown.
 */
export interface FactsRecord {
  readonly [k: string]: FactInputRecord;
}
/**
 * The route to help in one country, with the person's consent. Dated, because numbers and rules change.
 */
export interface Referral {
  readonly $schema?: string;
  readonly format: 'referral/1';
  readonly id: RuleSetId;
  /**
   * ISO 3166 code.
   */
  readonly country: string;
  readonly language: RuleSetLanguage;
  readonly translator: RuleSetLine;
  readonly review: 'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional';
  readonly title: RuleSetLine;
  readonly gathered: RuleSetDate;
  readonly confirmation: RuleSetText;
  readonly emergency: {
    readonly phone: RuleSetLine;
    readonly text: RuleSetText;
  };
  /**
   * @minItems 1
   */
  readonly contacts: readonly ReferralContact[];
  readonly consent: RuleSetText;
  /**
   * What to do, in order.
   *
   * @minItems 1
   */
  readonly steps: readonly ReferralStep[];
  /**
   * What comes first when the person is, or may be, a child.
   *
   * @minItems 1
   */
  readonly child: readonly ReferralStep[];
  /**
   * What the person can expect.
   *
   * @minItems 1
   */
  readonly rights: readonly ReferralStep[];
}
export interface ReferralContact {
  readonly id: RuleSetId;
  readonly name: RuleSetLine;
  readonly for: RuleSetText;
  readonly phone?: RuleSetLine;
  readonly email?: RuleSetLine;
  readonly note?: RuleSetText;
}
export interface ReferralStep {
  readonly id: RuleSetId;
  readonly text: RuleSetText;
  readonly source?: RuleSetLine;
}
/**
 * Weights proposed from data for a new version of a set, and how far they may be trusted. Plain JSON.
 */
export interface Refit {
  readonly format: 'refit/1';
  /**
   * What a proposal means and does not mean.
   */
  readonly statement: string;
  /**
   * The set as it is.
   */
  readonly ruleSet: {
    readonly id: string;
    readonly version: string;
    readonly sha256: AssessmentSha256;
  };
  /**
   * Version of the proposal.
   */
  readonly version: string;
  readonly settings: RefitRefitSettings;
  readonly records: {
    readonly used: StudyCount;
    readonly target: StudyCount;
    readonly noTarget: StudyCount;
    readonly unknownOutcome: StudyCount;
    /**
     * Clusters that were kept whole in validation; null where none is named.
     */
    readonly clusters: StudyCount | null;
  };
  /**
   * One for each indicator that was fitted, in the order of the set.
   */
  readonly weights: readonly RefitFittedWeight[];
  /**
   * Indicators whose weight stays, and why.
   */
  readonly kept: {
    readonly id: string;
    readonly points: number;
    readonly why: 'off' | 'against-record' | 'no-effect-in-record' | 'context' | 'never-varies';
  }[];
  readonly auc: {
    /**
     * The set as it is, on these data.
     */
    readonly before: StudyFigure | null;
    /**
     * The proposal on the very data that it was fitted to: too good.
     */
    readonly apparent: StudyFigure | null;
    /**
     * Fitted anew without each part in turn, and tried on that part: what to expect of like data.
     */
    readonly validated: StudyFigure | null;
    /**
     * Validated area less area before (DeLong, paired).
     */
    readonly gain: StudyFigure | null;
  };
  /**
   * Of the validated predictions.
   */
  readonly calibration: StudyCalibrationResult | null;
  readonly trust: {
    readonly level: 'none' | 'low' | 'some';
    readonly reasons: readonly RefitTrustReason[];
  };
  /**
   * What the command line adds: the proposal against the set, as compare --format json gives it.
   */
  readonly comparison?: {
    readonly [k: string]: unknown;
  };
  /**
   * What the command line adds: worked cases of both, as compare --format json gives them.
   */
  readonly workedCases?: {
    readonly [k: string]: unknown;
  };
}
/**
 * How a proposal was made, so that it can be made again.
 */
export interface RefitRefitSettings {
  /**
   * Strengths of the ridge that were tried, and the one chosen.
   */
  readonly ridges: readonly number[];
  readonly ridge: number;
  readonly most: number;
  readonly allowZero: boolean;
  readonly againstRecord: boolean;
  /**
   * Indicators, weakest sign first, whose weights may not fall.
   */
  readonly orders: readonly string[][];
  readonly folds: StudyCount;
  readonly seed: number;
  readonly confidence: StudyShare;
}
/**
 * One fitted weight.
 */
export interface RefitFittedWeight {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /**
   * Before it was made whole: log-odds of the ridge regression.
   */
  readonly coefficient: number;
  readonly sign: 'positive' | 'negative' | 'any';
  readonly present: StudyCount;
  /**
   * Least and most weight when a part of the records is left out.
   */
  readonly least: number;
  readonly most: number;
}
/**
 * A figure with its interval, how the interval was made, and how many records are behind it.
 */
export interface StudyFigure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly method: StudyFigureMethod;
  readonly n: StudyCount;
  /**
   * Of a share: records that are counted; of those that share a place on a list, a fraction.
   */
  readonly count?: number;
}
/**
 * How probabilities that somebody fitted agree with outcomes.
 */
export interface StudyCalibrationResult {
  readonly n: StudyCount;
  /**
   * Log-odds by which all are too low (above 0) or too high. 0 is right.
   */
  readonly intercept: StudyFigure | null;
  /**
   * Below 1: too far apart, as of an overfitted model. 1 is right.
   */
  readonly slope: StudyFigure | null;
  /**
   * Mean squared difference of probability and outcome; lower is better.
   */
  readonly brier: StudyFigure | null;
  /**
   * Groups of about equal size, lowest probabilities first: the mean probability, and the share that came true.
   */
  readonly groups: {
    readonly expected: StudyShare;
    readonly observed: StudyFigure;
  }[];
}
/**
 * Why a proposal is to be trusted less.
 */
export interface RefitTrustReason {
  code:
    | 'few-records-per-weight'
    | 'no-clear-gain'
    | 'worse'
    | 'unstable-weights'
    | 'optimism'
    | 'few-clusters'
    | 'clusters-not-named'
    | 'unknown-answers'
    | 'not-tested-elsewhere';
  readonly values: {
    readonly [k: string]: string | number;
  };
}
/**
 * The versions of one rule set that have been released. A listed version is frozen: its content never changes.
 */
export interface Releases {
  readonly $schema?: string;
  readonly format: 'releases/1';
  readonly id: RuleSetId;
  /**
   * @minItems 1
   */
  readonly releases: readonly Release[];
}
export interface Release {
  /**
   * Semantic version by effect on results: major, the same facts can give another band; minor, additions that stay silent unless supplied; patch, wording and sources.
   */
  readonly version: string;
  readonly date: RuleSetDate;
  /**
   * SHA-256 of the file's canonical JSON (RFC 8785), in hexadecimal digits.
   */
  readonly sha256: string;
  readonly status: 'released' | 'deprecated' | 'withdrawn';
  readonly statusReason: RuleSetText;
  /**
   * The version to use instead, or null.
   */
  readonly replacedBy: null | string;
}
/**
 * One instrument as data: an id and a version, its facts, its indicators, how they are scored and what the bands mean.
 */
export interface RuleSetFile {
  /**
   * Where the JSON Schema of this file is, for editors.
   */
  readonly $schema?: string;
  /**
   * Which version of the file format this is.
   */
  readonly format: 'rule-set/1';
  readonly id: RuleSetId;
  /**
   * Semantic version by effect on results: major, the same facts can give another band; minor, additions that stay silent unless supplied; patch, wording and sources.
   */
  readonly version: string;
  readonly language: RuleSetLanguage;
  readonly title: RuleSetLine;
  readonly purpose: RuleSetText;
  readonly intendedUse: RuleSetTexts;
  readonly notFor: RuleSetTexts;
  readonly limits: RuleSetTexts;
  /**
   * What one assessment is about. organisation: what an organisation or a company has in place; reports then speak of gaps in place of signs.
   */
  readonly subject: 'person' | 'advert' | 'review' | 'company' | 'organisation';
  readonly populations: RuleSetTexts;
  readonly settings: RuleSetTexts;
  /**
   * Ways of knowing that the set may be used with.
   *
   * @minItems 1
   */
  readonly channels: readonly RuleSetChannel[];
  /**
   * Licence of the rule data.
   */
  readonly licence: 'CC-BY-4.0';
  readonly elements?: ElementsRule;
  /**
   * The sources that this file cites, by key.
   */
  readonly sources: {
    readonly [k: string]: Source;
  };
  /**
   * Headings under which the facts are asked, in order.
   *
   * @minItems 1
   */
  readonly sections: readonly Section[];
  /**
   * The answers and observations that the indicators read.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly facts: readonly FactDefinition[];
  /**
   * The indicators in the order of the source.
   *
   * @minItems 1
   * @maxItems 1000
   */
  readonly indicators: readonly Indicator[];
  readonly scoring: Scoring;
  /**
   * Half-open intervals of the score, lowest first, without gaps.
   *
   * @minItems 1
   * @maxItems 20
   */
  readonly bands: readonly Band[];
  readonly concern: ConcernRule;
  /**
   * Ids of the referral files that the next steps point to.
   */
  readonly referral: readonly RuleSetId[];
  /**
   * Worked, fictitious cases with the result they must give; one on each side of each cut-off.
   *
   * @minItems 1
   */
  readonly cases: readonly WorkedCase[];
}
export interface Source {
  readonly title: RuleSetLine;
  readonly publisher: RuleSetLine;
  /**
   * Year of publication, null where none is given.
   */
  readonly year: number | null;
  readonly url: string | null;
  readonly language: RuleSetLanguage;
  readonly note?: RuleSetText;
}
export interface Indicator {
  readonly id: RuleSetId;
  readonly statement: RuleSetText;
  readonly when: RuleSetCondition;
  /**
   * named-set: belongs to the instrument that the set is named after; filling: taken from another source; editorial: added by the editors of this file.
   */
  readonly basis: 'named-set' | 'filling' | 'editorial';
  readonly weight: Weight;
  /**
   * Parts of the legal definition that the indicator points to; empty where it points to none.
   */
  readonly elements: readonly ('act' | 'means' | 'purpose')[];
  readonly group?: RuleSetId;
  /**
   * @minItems 1
   */
  readonly knownBy: readonly RuleSetChannel[];
  readonly touches: readonly RuleSetAttribute[];
  /**
   * Whether the indicator is itself a protected characteristic (direct) or tends to follow one (proxy).
   */
  readonly sensitive: 'no' | 'direct' | 'proxy';
  /**
   * The indicator counts only when the caller turns it on.
   */
  readonly offByDefault?: true;
  readonly sources: readonly Citation[];
  /**
   * Evidence for and against.
   */
  readonly evidence: readonly EvidenceRecord[];
  readonly falsePositives: RuleSetTexts;
  /**
   * At least one present, one absent and one unknown.
   *
   * @minItems 3
   */
  readonly examples: readonly IndicatorExample[];
}
export interface Weight {
  /**
   * Points that the indicator adds when present.
   */
  readonly points: number;
  /**
   * Where the points come from: a source, the editors of this file, or a study that fitted them.
   */
  readonly basis: 'source' | 'editorial' | 'fitted';
  readonly rationale: RuleSetText;
  /**
   * Says that the points are below zero on purpose; needs a source.
   */
  readonly protective?: true;
}
export interface Citation {
  readonly source: RuleSetId;
  readonly locator: RuleSetLine;
  /**
   * How much of the source was read before it was named.
   */
  readonly read: 'full' | 'excerpt';
}
export interface EvidenceRecord {
  /**
   * What the evidence says of the indicator: a study supports it, finds no effect or contradicts it; experts agree on it; practitioners report it.
   */
  readonly direction: 'supports' | 'no-effect' | 'contradicts' | 'consensus' | 'practice';
  readonly statement: RuleSetText;
  readonly study?: RuleSetLine;
  readonly population?: RuleSetLine;
  readonly n?: number;
  readonly effect?: RuleSetLine;
  readonly source: RuleSetId;
}
export interface IndicatorExample {
  readonly facts: FactsRecord;
  readonly state: RuleSetState;
  readonly note?: RuleSetText;
}
export interface Scoring {
  /**
   * sum: points added up; count: one point for each present indicator; any: one point if any is present.
   */
  readonly method: 'sum' | 'count' | 'any';
  readonly groups: readonly Group[];
  readonly rationale: RuleSetText;
}
export interface Group {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
  /**
   * Most points that the group can add.
   */
  readonly cap: number;
  readonly rationale: RuleSetText;
}
export interface Band {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
  readonly meaning: RuleSetText;
  /**
   * Lowest score of the band. The band ends where the next one begins.
   */
  readonly from: number;
  /**
   * How many indicators must be present as well.
   */
  readonly minIndicators?: number;
  /**
   * Kind of next step. A band that proposes a referral or a visit is never reached by one indicator alone unless a source says so.
   */
  readonly proposes: 'nothing' | 'ask-more' | 'referral' | 'visit';
  readonly nextStep: RuleSetText;
  /**
   * Where the cut-off comes from.
   */
  readonly basis: 'source' | 'editorial' | 'fitted';
  readonly rationale: RuleSetText;
  /**
   * A source says that one indicator alone is enough for this band.
   */
  readonly oneIndicatorIsEnough?: true;
  readonly sources: readonly Citation[];
}
/**
 * What the practitioner's own concern, with a written reason, does.
 */
export interface ConcernRule {
  readonly raisesTo: RuleSetId;
  readonly rationale: RuleSetText;
  readonly sources: readonly Citation[];
}
export interface WorkedCase {
  readonly id: RuleSetId;
  readonly title: RuleSetLine;
  readonly story?: RuleSetText;
  readonly facts: FactsRecord;
  readonly concern?: RuleSetText;
  readonly turnOn?: readonly RuleSetId[];
  readonly expect: {
    readonly least: number;
    readonly most: number;
    /**
     * @minItems 1
     */
    readonly bands: readonly RuleSetId[];
    readonly nextStep: RuleSetId;
  };
}
/**
 * A stated model from which cases that nobody ever was are drawn, and how they are written.
 */
export interface SimulationModel {
  /**
   * Where the JSON Schema of this file is, for editors.
   */
  readonly $schema?: string;
  readonly format: 'simulation-model/1';
  /**
   * Where the figures come from.
   */
  readonly note?: string;
  readonly prevalence: SimulationModelShare;
  readonly indicators: readonly SimulationModelIndicator[];
  /**
   * Groups that differ; their shares add up to 1.
   */
  readonly groups?: readonly SimulationModelGroup[];
  /**
   * How many cases belong to one person or advertiser. Default 1.
   */
  readonly clusterSize?: number;
  readonly clusterCorrelation?: SimulationModelShare;
  readonly outcomeUnknown?: SimulationModelShare;
  /**
   * Names of the columns. Default: id, cluster, group, outcome.
   */
  readonly columns?: {
    readonly id?: SimulationModelName;
    readonly cluster?: SimulationModelName;
    readonly group?: SimulationModelName;
    readonly outcome?: SimulationModelName;
  };
  /**
   * Columns that have nothing to do with anything else: shares by value that add up to 1, the same for all cases of a cluster.
   */
  readonly strata?: {
    readonly [k: string]: {
      readonly [k: string]: SimulationModelShare;
    };
  };
  /**
   * Two coders who did not see each other's answers, and a third one for where they differ on the outcome.
   */
  readonly coders?: {
    /**
     * Endings of their columns.
     *
     * @minItems 2
     * @maxItems 2
     */
    readonly names: readonly SimulationModelName[];
    readonly tieBreak: SimulationModelName;
    readonly error: SimulationModelShare;
    /**
     * Indicators that both coded; the outcome is always coded twice. Default: none.
     */
    readonly indicators?: readonly SimulationModelName[];
  };
}
/**
 * One sign: how often it is present with and without the target condition.
 */
export interface SimulationModelIndicator {
  readonly id: SimulationModelName;
  readonly sensitivity: SimulationModelShare;
  readonly falsePositiveRate: SimulationModelShare;
  /**
   * How often its answer is unknown, on its own or by what it would have been. Default 0.
   */
  unknown?:
    | SimulationModelShare
    | {
        readonly present: SimulationModelShare;
        readonly absent: SimulationModelShare;
      };
  readonly loading?: SimulationModelShare;
}
/**
 * One group of cases.
 */
export interface SimulationModelGroup {
  readonly id: SimulationModelName;
  readonly share: SimulationModelShare;
  readonly prevalence?: SimulationModelShare;
  readonly sensitivityFactor?: SimulationModelFactor;
  readonly falsePositiveFactor?: SimulationModelFactor;
  readonly unknownFactor?: SimulationModelFactor;
}
/**
 * Every source that a rule set cites, by key.
 */
export interface SourceList {
  readonly $schema?: string;
  readonly format: 'sources/1';
  readonly sources: {
    readonly [k: string]: Source;
  };
}
/**
 * Which columns of a table hold what a study needs. Every part but the format may be left out.
 */
export interface StudyMap {
  /**
   * Where the JSON Schema of this file is, for editors.
   */
  readonly $schema?: string;
  readonly format: 'study-map/1';
  readonly id?: StudyMapName;
  readonly outcome?: StudyMapColumn;
  /**
   * Endings of the columns of two coders who did not see each other's answers.
   *
   * @minItems 2
   * @maxItems 2
   */
  readonly coders?: readonly StudyMapName[];
  readonly tieBreak?: StudyMapName;
  /**
   * Outcome that overrides every other, and its written reason.
   */
  readonly override?: {
    readonly column: StudyMapName;
    readonly reason: StudyMapName;
  };
  /**
   * Scores made elsewhere: one column, or one for the least and one for the most.
   */
  score?:
    | StudyMapName
    | {
        readonly least: StudyMapName;
        readonly most: StudyMapName;
      };
  /**
   * Facts of the set, by id, that have another name in the table.
   */
  readonly facts?: {
    readonly [k: string]: StudyMapColumn;
  };
  readonly by?: StudyMapNames;
  readonly cluster?: StudyMapName;
  readonly split?: StudyMapName;
  readonly text?: StudyMapName;
  readonly features?: StudyMapNames;
}
/**
 * A study of whether an indicator set, or scores made elsewhere, tell apart records with and without the target condition. Plain JSON. null in the place of a figure means that the data do not give it, for instance because nobody has the target condition.
 */
export interface Study {
  readonly format: 'study/1';
  /**
   * What a study means and does not mean.
   */
  readonly statement: string;
  readonly settings: StudyStudySettings;
  readonly records: StudyRecordFlow;
  readonly verification: StudyVerification | null;
  /**
   * Share of records of known outcome that have the target condition. No prevalence anywhere else.
   */
  readonly prevalence: StudyFigure | null;
  readonly scores: StudyScoreSpread;
  /**
   * Where a record counts as index-test positive wherever one cut-off is needed.
   */
  readonly reference: StudyReferenceCutOff | null;
  /**
   * At the reference cut-off.
   */
  readonly accuracy: StudyCutOffResult | null;
  /**
   * At every cut-off of the score, lowest first.
   */
  readonly cutOffs: readonly StudyCutOffResult[];
  readonly cutOffsOf: StudyCount;
  /**
   * At and above every band but the lowest, lowest first; empty where a score has no bands.
   */
  readonly bandCutOffs: readonly StudyCutOffResult[];
  /**
   * Area under the ROC curve of what is recorded (least): by clusters where they are named, otherwise DeLong's interval.
   */
  readonly auc: StudyFigure | null;
  readonly roc: StudyRocResult | null;
  readonly bands: StudyBandResult | null;
  /**
   * Adverts and reviews only: what a team finds that works down the list. Empty for persons, who are never ranked.
   */
  readonly precisionAtK: readonly StudyPrecisionEntry[];
  /**
   * One for each indicator of the set, in its order; null for scores made elsewhere.
   */
  readonly indicators: readonly StudyIndicatorStudy[] | null;
  readonly agreement: StudyAgreementResult | null;
  /**
   * One for each stratum that was named.
   */
  readonly fairness: readonly StudyFairnessResult[];
  readonly candidates: StudyCandidateResult;
  readonly leakage: StudyLeakageResult;
  readonly calibration: StudyCalibrationResult | null;
  /**
   * STARD 2015: which items the data fill, and where.
   */
  readonly checklist: readonly StudyChecklistItem[];
  /**
   * What a reader has to know before using a figure.
   */
  readonly cautions: readonly StudyCaution[];
}
/**
 * How a study was made, so that it can be made again.
 */
export interface StudyStudySettings {
  /**
   * Version of the package.
   */
  readonly engine: string;
  /**
   * The set that gave the scores; null for scores made elsewhere.
   */
  readonly ruleSet: {
    readonly id: string;
    readonly version: string;
    readonly sha256: AssessmentSha256;
    readonly title: string;
  } | null;
  /**
   * Indicators that count only because they were turned on.
   */
  readonly turnedOn: readonly string[];
  /**
   * What one record is about, where that is known.
   */
  readonly subject: 'person' | 'advert' | 'review' | 'company' | 'organisation' | null;
  /**
   * Columns that the person named, for the report.
   */
  readonly columns: {
    readonly outcome: string | null;
    readonly score: string | null;
    readonly by: readonly string[];
    readonly cluster: string | null;
    readonly coders: readonly string[];
  };
  readonly confidence: StudyShare;
  readonly interval: 'wilson' | 'exact';
  /**
   * Prevalences for predictive values and counts per 1,000, as stated by the person.
   */
  readonly prevalences: readonly StudyShare[];
  readonly seed: number;
  readonly resamples: StudyCount;
  readonly smallCell: StudyCount;
}
/**
 * What became of the records (the flow diagram of STARD).
 */
export interface StudyRecordFlow {
  readonly read: StudyCount;
  /**
   * Could not be used; each is named by its line.
   */
  readonly bad: readonly StudyBadRecord[];
  readonly used: StudyCount;
  readonly target: StudyCount;
  readonly noTarget: StudyCount;
  readonly unknownOutcome: StudyCount;
  readonly withoutScore: StudyCount;
  readonly analysed: StudyCount;
  /**
   * At the reference cut-off; null where there is none.
   */
  readonly index: {
    readonly positive: StudyOutcomeCounts;
    readonly negative: StudyOutcomeCounts;
    readonly indeterminate: StudyOutcomeCounts;
    readonly withoutScore: StudyOutcomeCounts;
  } | null;
  /**
   * Different clusters, and the most records in one; null where none is named.
   */
  readonly clusters: {
    readonly count: StudyCount;
    readonly largest: StudyCount;
    readonly unnamed: StudyCount;
  } | null;
  /**
   * How the outcome of each usable record was settled.
   */
  readonly outcomeBy: {
    readonly plain: StudyCount;
    readonly codersAgree: StudyCount;
    readonly tieBreak: StudyCount;
    readonly override: StudyCount;
    readonly oneCoder: StudyCount;
    readonly unsettled: StudyCount;
    readonly none: StudyCount;
  };
}
/**
 * A record that cannot be used. It holds nothing of its content.
 */
export interface StudyBadRecord {
  /**
   * Its first line, from 1.
   */
  readonly line: number;
  readonly code: string;
  /**
   * What is wrong, with the name of the column, in words that hold nothing of the content.
   */
  readonly message: string;
}
/**
 * Records by outcome.
 */
export interface StudyOutcomeCounts {
  readonly target: StudyCount;
  readonly noTarget: StudyCount;
  readonly unknown: StudyCount;
}
/**
 * Whether the outcome is known as often among index-test positives as among negatives. Where it is not, accuracy is biased.
 */
export interface StudyVerification {
  readonly positive: StudyFigure | null;
  /**
   * Of records that are not positive on what is recorded, indeterminate ones among them.
   */
  readonly negative: StudyFigure | null;
  /**
   * Share known among positives less share known among the others.
   */
  readonly difference: StudyFigure | null;
}
/**
 * How many records have each score: bins of one point for whole scores of a small range, otherwise bins of equal width.
 */
export interface StudyScoreSpread {
  /**
   * Of what is recorded (least).
   */
  readonly bins: {
    readonly from: number;
    readonly to: number;
    readonly target: StudyCount;
    readonly noTarget: StudyCount;
    readonly unknown: StudyCount;
  }[];
  readonly ranges: StudyCount;
}
/**
 * The cut-off from which a record is index-test positive.
 */
export interface StudyReferenceCutOff {
  readonly kind: 'score' | 'band';
  /**
   * Lowest score that is positive; of a band, the lowest score of the band (which may ask for several indicators as well).
   */
  readonly cutOff: number;
  readonly band?: string;
  /**
   * data: the highest Youden index in these very data, which is too good; look at it on other data.
   */
  readonly chosenBy: 'person' | 'set' | 'data';
}
/**
 * Everything at one cut-off.
 */
export interface StudyCutOffResult {
  /**
   * Score from which a record is positive; of a band, its lowest score.
   */
  readonly cutOff: number;
  readonly band?: string;
  /**
   * Records whose unknown answers decide on which side they are.
   */
  readonly indeterminate: {
    readonly target: StudyCount;
    readonly noTarget: StudyCount;
  };
  readonly excluded: StudyAccuracy;
  readonly asPositive: StudyAccuracy;
  readonly asNegative: StudyAccuracy;
}
/**
 * Accuracy in one reading of indeterminate results.
 */
export interface StudyAccuracy {
  readonly table: StudyTwoByTwo;
  readonly sensitivity: StudyFigure | null;
  readonly specificity: StudyFigure | null;
  readonly likelihoodRatioPositive: StudyFigure | null;
  readonly likelihoodRatioNegative: StudyFigure | null;
  readonly youden: StudyFigure | null;
  /**
   * A cell is empty, so that half a record was added to each for ratios and predictive values.
   */
  readonly corrected: boolean;
  /**
   * One for each stated prevalence.
   */
  readonly at: readonly StudyAtPrevalence[];
}
/**
 * Records by index test and reference standard.
 */
export interface StudyTwoByTwo {
  readonly truePositive: StudyCount;
  readonly falsePositive: StudyCount;
  readonly falseNegative: StudyCount;
  readonly trueNegative: StudyCount;
}
/**
 * What a positive and a negative result would be worth at a stated prevalence.
 */
export interface StudyAtPrevalence {
  readonly prevalence: StudyShare;
  readonly ppv: StudyFigure | null;
  readonly npv: StudyFigure | null;
  /**
   * "Of 100 flagged, about n would be right": whole numbers, the interval rounded outwards.
   */
  readonly ofHundredFlagged: {
    readonly right: StudyHundred;
    readonly low: StudyHundred;
    readonly high: StudyHundred;
  } | null;
  /**
   * Of 1,000 screened: with the target condition and not flagged.
   */
  readonly missed: StudyFigure | null;
  /**
   * Of 1,000 screened: without it and flagged.
   */
  readonly wronglyFlagged: StudyFigure | null;
  /**
   * Of 1,000 screened: with it and flagged.
   */
  readonly rightlyFlagged: StudyFigure | null;
}
/**
 * The ROC curve of one way of reading scores.
 */
export interface StudyRocResult {
  /**
   * From nobody positive to everybody; thinned where there are very many.
   */
  readonly points: {
    readonly cutOff: number | null;
    readonly sensitivity: StudyShare;
    readonly specificity: StudyShare;
  }[];
  readonly delong: StudyFigure | null;
  readonly bootstrapStratified: StudyFigure | null;
  /**
   * Whole clusters drawn; null where none are named.
   */
  readonly bootstrapCluster: StudyFigure | null;
  /**
   * Other readings of records with unknown answers.
   */
  readonly readings: {
    /**
     * Every unknown answer counted as present.
     */
    readonly most: StudyFigure | null;
    /**
     * Without the records whose score is a range.
     */
    readonly withoutRanges: StudyFigure | null;
  };
}
/**
 * Bands and outcomes.
 */
export interface StudyBandResult {
  /**
   * Lowest first. A record is in the band that is recorded so far (the lowest that it can be in).
   */
  readonly rows: {
    readonly band: string;
    readonly title: string;
    readonly from: number;
    /**
     * Share with the target condition among records of known outcome, in these data.
     */
    readonly share: StudyFigure | null;
    /**
     * By how much being in this very band multiplies the odds of the target condition.
     */
    readonly likelihoodRatio: StudyFigure | null;
    readonly open: StudyCount;
    readonly target: StudyCount;
    readonly noTarget: StudyCount;
    readonly unknown: StudyCount;
  }[];
  /**
   * Ordinal agreement: how much likelier a record with the target condition is in a higher band than one without, less the reverse; −1 to 1.
   */
  readonly somersD: StudyFigure | null;
  /**
   * The same among pairs in different bands (Goodman and Kruskal).
   */
  readonly gamma: StudyFigure | null;
}
/**
 * Of the first k records of the list, how many have the target condition.
 */
export interface StudyPrecisionEntry {
  readonly k: StudyCount;
  readonly precision: StudyFigure;
  readonly tied: StudyCount;
}
/**
 * What one indicator does in these data.
 */
export interface StudyIndicatorStudy {
  readonly id: string;
  readonly statement: string;
  readonly points: number;
  /**
   * Where the points come from.
   */
  readonly basis: 'source' | 'editorial' | 'fitted';
  readonly group: string | null;
  readonly sensitive: 'no' | 'direct' | 'proxy';
  /**
   * Does not count unless it is turned on.
   */
  readonly off: boolean;
  readonly present: StudyOutcomeCounts;
  readonly absent: StudyOutcomeCounts;
  readonly unknown: StudyOutcomeCounts;
  /**
   * Present, of records where it is known.
   */
  readonly prevalence: StudyFigure | null;
  /**
   * Unknown, of all usable records.
   */
  readonly unknownShare: StudyFigure | null;
  /**
   * Share unknown among records with the target condition less share unknown among those without.
   */
  readonly unknownDifference: StudyFigure | null;
  /**
   * These leave out records where it is unknown.
   */
  readonly oddsRatio: StudyFigure | null;
  readonly likelihoodRatioPresent: StudyFigure | null;
  readonly likelihoodRatioAbsent: StudyFigure | null;
  readonly corrected: boolean;
  /**
   * Fisher's exact test, and adjusted for all indicators (Holm).
   */
  readonly p: StudyShare | null;
  readonly adjustedP: StudyShare | null;
  /**
   * Which way the interval of the odds ratio points; unclear where it holds 1.
   */
  readonly direction: 'towards' | 'away' | 'unclear' | null;
  readonly record: {
    /**
     * Directions in the set's own evidence record.
     */
    readonly directions: readonly ('supports' | 'no-effect' | 'contradicts' | 'consensus' | 'practice')[];
    /**
     * What tested evidence in the record expects; none where there is none but consensus or practice.
     */
    readonly expects: 'towards' | 'away' | 'no-effect' | 'mixed' | 'none';
    /**
     * differs: the data clearly point another way than the record expects or the points say.
     */
    readonly verdict: 'agrees' | 'differs' | 'unclear';
  };
  /**
   * The indicators that it goes with most, strongest first; phi from −1 to 1.
   */
  readonly neighbours: {
    readonly id: string;
    readonly phi: StudyFigure;
    readonly sameGroup: boolean;
  }[];
  /**
   * What the set loses without it; null where it adds no points.
   */
  readonly without: {
    readonly auc: StudyShare | null;
    /**
     * Area with it less area without it (DeLong, paired).
     */
    readonly aucLost: StudyFigure | null;
    /**
     * At the reference cut-off: flagged with it and not flagged without it.
     */
    readonly noLongerFlagged: {
      readonly target: StudyCount;
      readonly noTarget: StudyCount;
    };
  } | null;
}
/**
 * Agreement of two coders who did not see each other's answers.
 */
export interface StudyAgreementResult {
  /**
   * @minItems 2
   * @maxItems 2
   */
  readonly coders: readonly string[];
  readonly outcome: StudyAgreementRow | null;
  /**
   * Of the bands that each coder's answers lead to.
   */
  readonly band: StudyAgreementRow | null;
  /**
   * Of indicators that both coded.
   */
  readonly indicators: {
    readonly n: StudyCount;
    readonly observed: StudyFigure | null;
    readonly kappa: StudyFigure | null;
    /**
     * Quadratic weights; of ordered answers alone.
     */
    readonly weightedKappa: StudyFigure | null;
    /**
     * Gwet's AC1, which does not fall where nearly all answers are alike.
     */
    readonly ac1: StudyFigure | null;
    /**
     * Krippendorff's alpha: ordinal for ordered answers, otherwise nominal.
     */
    readonly alpha: StudyFigure | null;
    /**
     * Categories in order, and how often each pair of answers was given: rows the first coder, columns the second.
     */
    readonly categories: readonly string[];
    readonly table: readonly StudyCount[][];
    readonly id: string;
  }[];
}
/**
 * Agreement on one thing.
 */
export interface StudyAgreementRow {
  readonly n: StudyCount;
  readonly observed: StudyFigure | null;
  readonly kappa: StudyFigure | null;
  /**
   * Quadratic weights; of ordered answers alone.
   */
  readonly weightedKappa: StudyFigure | null;
  /**
   * Gwet's AC1, which does not fall where nearly all answers are alike.
   */
  readonly ac1: StudyFigure | null;
  /**
   * Krippendorff's alpha: ordinal for ordered answers, otherwise nominal.
   */
  readonly alpha: StudyFigure | null;
  /**
   * Categories in order, and how often each pair of answers was given: rows the first coder, columns the second.
   */
  readonly categories: readonly string[];
  readonly table: readonly StudyCount[][];
}
/**
 * One stratum: how results differ among its groups. Small cells are suppressed.
 */
export interface StudyFairnessResult {
  /**
   * Name of the column.
   */
  readonly by: string;
  /**
   * Groups in order of their names; null is for records that name none.
   */
  readonly groups: readonly StudyFairnessGroup[];
  /**
   * Each group against all others together; suppressed where one of the shares is.
   */
  readonly differences: {
    readonly measure: StudyFairnessMeasure;
    readonly group: string;
    readonly difference: StudyFigure;
    readonly p: StudyShare;
    readonly adjustedP: StudyShare;
  }[];
}
/**
 * One group of a stratum.
 */
export interface StudyFairnessGroup {
  readonly group: string | null;
  /**
   * Usable records; null where they are too few to be told.
   */
  readonly n: StudyCount | null;
  readonly selection: StudySparseFigure;
  readonly falsePositives: StudySparseFigure;
  readonly falseNegatives: StudySparseFigure;
  readonly indeterminate: StudySparseFigure;
  readonly unknownOutcome: StudySparseFigure;
  readonly unknownAnswers: StudySparseFigure;
  readonly prevalence: StudySparseFigure;
  readonly auc: StudySparseFigure;
  readonly bySensitive: StudySparseFigure;
}
/**
 * Words and features that go with outcomes and that no indicator covers: hypotheses for another study, never signs.
 */
export interface StudyCandidateResult {
  readonly wordsTried: StudyCount;
  readonly featuresTried: StudyCount;
  /**
   * Strongest first.
   */
  readonly found: readonly StudyCandidate[];
}
/**
 * A word or a feature that goes with the outcome.
 */
export interface StudyCandidate {
  readonly kind: 'word' | 'feature';
  /**
   * The word; of a feature, the column and its value.
   */
  readonly name: string;
  readonly value?: string;
  readonly target: {
    readonly count: StudyCount;
    readonly of: StudyCount;
  };
  readonly noTarget: {
    readonly count: StudyCount;
    readonly of: StudyCount;
  };
  readonly logOdds: StudyFigure;
  readonly z: number;
  readonly p: StudyShare;
  readonly adjustedP: StudyShare;
  /**
   * The indicator that it goes with most, which may already say the same.
   */
  readonly nearest: {
    readonly id: string;
    readonly phi: number;
  } | null;
}
/**
 * Records that are alike across borders that should part them: such pairs make intervals too narrow and validation too good.
 */
export interface StudyLeakageResult {
  /**
   * What parts the records.
   */
  readonly border: 'split' | 'cluster' | 'record';
  /**
   * Sets of alike records that stand on both sides of a border, the largest first and no more than 200.
   */
  readonly across: {
    readonly why: 'same-text' | 'near-text' | 'same-answers' | 'cluster-on-both-sides';
    /**
     * Lines of the records, the first few.
     */
    readonly lines: readonly number[];
    readonly records: StudyCount;
  }[];
  readonly sets: StudyCount;
  readonly records: StudyCount;
}
/**
 * One item of STARD 2015.
 */
export interface StudyChecklistItem {
  /**
   * Its number, for instance 10a.
   */
  readonly item: string;
  readonly section: 'title' | 'abstract' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other';
  /**
   * What it asks for, in short.
   */
  readonly asks: string;
  /**
   * data: filled from the data; part: in part; author: only the authors can.
   */
  readonly filledBy: 'data' | 'part' | 'author';
  /**
   * What the data say; empty where they say nothing.
   */
  readonly says: string;
  /**
   * JSON Pointers to the figures in this study.
   */
  readonly at: readonly string[];
}
/**
 * Something to know before a figure is used, most important first.
 */
export interface StudyCaution {
  readonly code: StudyCautionCode;
  /**
   * Numbers and names for the sentence.
   */
  readonly values: {
    readonly [k: string]: string | number;
  };
}
/**
 * The wording of one rule-set version in another language. Wording only: it cannot change a result.
 */
export interface Translation {
  readonly $schema?: string;
  readonly format: 'translation/1';
  /**
   * The rule-set version that the wording belongs to.
   */
  readonly ruleSet: {
    readonly id: RuleSetId;
    readonly version: string;
  };
  readonly language: RuleSetLanguage;
  readonly translator: RuleSetLine;
  /**
   * Who has checked the translation.
   */
  readonly review: {
    /**
     * not-reviewed until a named person has read it.
     */
    readonly status: 'not-reviewed' | 'reviewed-by-native-speaker' | 'reviewed-by-native-professional';
    readonly by?: RuleSetLine;
    readonly date?: RuleSetDate;
  };
  readonly title: RuleSetLine;
  readonly purpose: RuleSetText;
  readonly intendedUse: RuleSetTexts;
  readonly notFor: RuleSetTexts;
  readonly limits: RuleSetTexts;
  readonly populations: RuleSetTexts;
  readonly settings: RuleSetTexts;
  readonly sections: TranslationLines;
  /**
   * Wording by fact id.
   */
  readonly facts: {
    readonly [k: string]: {
      readonly question: RuleSetText;
      readonly hint?: RuleSetText;
      readonly unit?: RuleSetLine;
      readonly options?: TranslationLines;
    };
  };
  /**
   * Wording by indicator id.
   */
  readonly indicators: {
    readonly [k: string]: {
      readonly statement: RuleSetText;
      readonly rationale: RuleSetText;
      readonly evidence: RuleSetTexts;
      readonly falsePositives: RuleSetTexts;
    };
  };
  readonly scoring: {
    readonly rationale: RuleSetText;
  };
  readonly groups: {
    readonly [k: string]: {
      readonly title: RuleSetLine;
      readonly rationale: RuleSetText;
    };
  };
  readonly bands: {
    readonly [k: string]: {
      readonly title: RuleSetLine;
      readonly meaning: RuleSetText;
      readonly nextStep: RuleSetText;
      readonly rationale: RuleSetText;
    };
  };
  readonly concern: {
    readonly rationale: RuleSetText;
  };
  /**
   * Wording of the worked cases by case id.
   */
  readonly cases: {
    readonly [k: string]: {
      readonly title: RuleSetLine;
      readonly story?: RuleSetText;
      readonly concern?: RuleSetText;
    };
  };
}
