import type { FactValue } from '../generated/types.js';

/** How large a step of the version an effect on results asks for. */
export type VersionStep = 'patch' | 'minor' | 'major';

/**
 * Which of the two sets takes the answers of a pattern. `both`: the same facts; `b`: at least one answer is new in b; `a`: at least
 * one answer is gone from b; `neither`: one of each, so that no set takes them all.
 */
export type TakenBy = 'both' | 'a' | 'b' | 'neither';

/**
 * Why two results differ. `rules`: the rules answer the same facts differently; `open-questions`: only because one of the sets has
 * questions that the other lacks, and they are not answered here.
 */
export type Why = 'rules' | 'open-questions';

/** A state of an indicator. */
export type State = 'present' | 'absent' | 'unknown';

/** A state of an element, or of the child rule. */
export type ElementState = State | 'not-required' | 'yes' | 'treated-as-child' | 'no' | 'not-about-a-person';

/** One difference in the data of two rule sets. */
export interface DataChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** Part of the rule set: `indicators`, `facts`, `groups`, `bands`, `sources`, `concern`, or `set` for what belongs to the whole. */
  readonly part: string;
  /** Id of the indicator, fact, group, band, section, source or case. */
  readonly id?: string;
  /** What of it changed, for instance `when`, `weight`, `cut-off`, `wording`, `order`; nothing where the whole came or went. */
  readonly what?: string;
  /** JSON Pointer into b; into a for what was removed. */
  readonly path: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Whether a result can differ for it, or only what is read. */
  readonly affects: 'results' | 'wording';
}

/** The part of a result that is compared for a pattern of facts. */
export interface PatternResult {
  readonly score: { readonly least: number; readonly most: number };
  /** Reachable bands, lowest first. */
  readonly bands: readonly string[];
  /** Band of the next step on what is recorded. */
  readonly nextStep: string;
}

/** Answers under which two versions differ, as few as can be. Facts that are not named are not answered. */
export interface Witness {
  /** In the order of the sets. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** No fewer answers show the change. `false` only where patterns were sampled. */
  readonly shortest: boolean;
  /** Results of the two; an answer that a set does not take is left out there. */
  readonly a: PatternResult;
  readonly b: PatternResult;
}

/** One way in which the state of an indicator of both sets changes. */
export interface StateChange {
  readonly indicator: string;
  readonly from: State;
  readonly to: State;
  readonly takenBy: TakenBy;
  readonly why: Why;
  readonly witness: Witness;
}

/** How far the score range moves. */
export interface ScoreChange {
  readonly takenBy: TakenBy;
  readonly why: Why;
  /** Smallest and largest difference (b less a) of what is certain, over all patterns that differ. */
  readonly least: readonly [lowest: number, highest: number];
  /** The same of what is possible. */
  readonly most: readonly [lowest: number, highest: number];
  readonly witness: Witness;
}

/** One way in which bands or the next step change. */
export interface BandChange {
  /** `next-step`: the step on what is recorded; `decided`: the only band; `reachable`: the bands left open. */
  readonly of: 'next-step' | 'decided' | 'reachable';
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly takenBy: TakenBy;
  readonly why: Why;
  readonly witness: Witness;
}

/** One way in which an element of the definition, or the answer to whether it is a child, changes. */
export interface ElementChange {
  readonly element: 'act' | 'means' | 'purpose' | 'child';
  readonly from: ElementState;
  readonly to: ElementState;
  readonly takenBy: TakenBy;
  readonly why: Why;
  readonly witness: Witness;
}

/** Parts of the results. */
export type ResultPart = 'indicators' | 'score' | 'bands' | 'elements';

/** How much of the space of patterns the statements about results rest on. */
export interface Coverage {
  /**
   * `exhaustive`: every pattern; `chosen-numbers`: every pattern at the numbers that were chosen for facts that are reckoned with;
   * `sampled`: some patterns, for the parts named.
   */
  readonly method: 'exhaustive' | 'chosen-numbers' | 'sampled';
  /** How many patterns there are, unknown among the answers; decimal digits, because there are often more than 2^53. */
  readonly patterns: string;
  /** Combinations that were worked out: parts of patterns, put together. */
  readonly worked: number;
  /** Facts of which only some numbers were tried. */
  readonly chosenNumbers?: readonly string[];
  readonly sampled?: { readonly parts: readonly ResultPart[]; readonly tried: number; readonly seed: number };
}

/** One reason for the step of the version. */
export interface StepReason {
  readonly step: VersionStep;
  readonly code:
    | 'next-step-differs'
    | 'bands-differ'
    | 'answers-refused'
    | 'concern-raises-elsewhere'
    | 'band-proposes-otherwise'
    | 'differs-when-turned-on'
    | 'added'
    | 'removed'
    | 'open-questions'
    | 'indicators-differ'
    | 'score-differs'
    | 'elements-differ'
    | 'shown-differently'
    | 'identical';
  /** Ids or paths that it is about. */
  readonly about?: readonly string[];
}

/** A rule set as a comparison names it. */
export interface ComparedSet {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** What is different between two rule sets, in data and in results. */
export interface Comparison {
  readonly format: 'comparison/1';
  readonly engine: string;
  readonly a: ComparedSet;
  readonly b: ComparedSet;
  /** Indicators, off by default, that were turned on where a set has them. */
  readonly turnedOn: readonly string[];
  /** The step that the effect on results asks for. */
  readonly step: VersionStep;
  readonly because: readonly StepReason[];
  /** What the version of b promises against that of a. */
  readonly version: {
    readonly declared: VersionStep | 'same' | 'older' | 'other-set';
    /** The effect is larger than the version says. */
    readonly versionTooSmall: boolean;
  };
  /** Whether the two sets are about different things. */
  readonly otherSubject: boolean;
  readonly coverage: Coverage;
  readonly changes: readonly DataChange[];
  readonly results: {
    readonly indicators: readonly StateChange[];
    readonly score: readonly ScoreChange[];
    readonly bands: readonly BandChange[];
    readonly elements: readonly ElementChange[];
  };
}

/** What a comparison may be told. */
export interface CompareOptions {
  /** Indicators that are off by default and shall count, by id; each set takes those it has. */
  readonly turnOn?: readonly string[];
  /** Most combinations that are worked out for each part of the results before it is sampled instead. 1,000,000 by default. */
  readonly limit?: number;
  /** Patterns that are tried where sampling is needed. 20,000 by default. */
  readonly samples?: number;
  /** Seed of the sampling, a whole number. 1 by default; the same seed gives the same patterns. */
  readonly seed?: number;
  /** Is told how far the work is: which part, of the four. */
  readonly onProgress?: (part: ResultPart) => void;
}
