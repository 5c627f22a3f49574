import type {
  Assessment,
  Because,
  ElementStates,
  Evidence,
  FactValue,
  GroupResult,
  IndicatorResult,
  Referral,
  RuleSetUnknownReason,
  ScoreRange,
  Translation,
} from '../generated/types.js';
import { IssueError, kindOf, notOptions, throwIssues } from '../issue.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { wordingOf } from './wording.js';
import type { Wording } from './wording.js';

/** One fact as a reason. */
export interface FactReason {
  readonly fact: string;
  readonly question: string;
  /** The answer in words where it is one of several options, otherwise the value. */
  readonly value?: FactValue;
  readonly unknown?: RuleSetUnknownReason;
  readonly unit?: string;
  readonly evidence: readonly Evidence[];
  /** No way of knowing that was open in this setting shows it. */
  readonly notSeenHere: boolean;
}

/** One indicator with its points and the facts behind it. */
export interface IndicatorReason {
  readonly id: string;
  readonly statement: string;
  readonly state: IndicatorResult['state'];
  readonly least: number;
  readonly most: number;
  readonly weight: number;
  readonly weightBasis: 'source' | 'editorial' | 'fitted';
  readonly rationale: string;
  readonly because: readonly FactReason[];
  readonly falsePositives: readonly string[];
  /** Every fact that leaves it open could not have been seen in this setting. */
  readonly notSeenHere: boolean;
  readonly group?: string;
  readonly sensitive?: 'direct' | 'proxy';
  readonly off?: true;
}

/** One band as a person reads it. */
export interface BandReason {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly nextStep: string;
  readonly from: number;
  readonly basis: 'source' | 'editorial' | 'fitted';
  readonly rationale: string;
}

/** The tree of reasons behind an assessment, in one language, ready to be shown. */
export interface Explanation {
  readonly language: string;
  readonly ruleSet: { readonly id: string; readonly version: string; readonly title: string; readonly purpose: string };
  /** Who has checked the translation of the wording; nothing for the original. */
  readonly review?: Translation['review']['status'];
  readonly asOf?: string;
  readonly subject: RuleSet['subject'];
  /** The person is, or is treated as, a child: child protection comes first. */
  readonly childFirst: boolean;
  readonly referral: Referral | null;
  readonly nextStep: { readonly band: BandReason; readonly raisedBy: 'nothing' | 'score' | 'concern' };
  readonly concern: string | null;
  readonly score: ScoreRange;
  readonly decided: boolean;
  readonly bands: readonly BandReason[];
  readonly present: readonly IndicatorReason[];
  readonly unknown: readonly IndicatorReason[];
  readonly absent: readonly IndicatorReason[];
  readonly groups: readonly (GroupResult & { readonly title: string })[];
  readonly elements: ElementStates;
  readonly counts: Assessment['counts'];
  /** How many of the set's questions have no answer. */
  readonly notAnswered: number;
  readonly askNext: readonly {
    readonly fact: string;
    readonly question: string;
    readonly hint?: string;
    readonly couldReach: string;
  }[];
  readonly heldUpBy: readonly { readonly statement: string; readonly band: string }[];
  readonly oneMore: readonly { readonly statement: string; readonly band: string }[];
  readonly withoutSensitive: { readonly score: ScoreRange; readonly bands: readonly string[] } | null;
  readonly receipt: { readonly sha256: string; readonly engine: string; readonly factsDigest: string };
}

/** In which words to explain, and which referral to show. */
export interface ExplainOptions {
  /** The wording of the same rule-set version in another language. */
  readonly translation?: Translation;
  /** The route to help in the country at hand, in the language of the explanation. */
  readonly referral?: Referral;
}

/**
 * Explains an assessment: a tree of reasons from the score through indicators to facts and their evidence.
 *
 * @param ruleSet - The rule set that the assessment was made with.
 * @param assessment - The assessment.
 * @param options - Translation and referral.
 * @returns The explanation. `trafficking-indicators/report` shows it as text, Markdown or HTML.
 * @throws {@link IssueError} when the assessment was made with another rule set or version.
 * @example
 * ```ts
 * const explanation = explain(general, assess(general, { age: null }));
 * explanation.present.length; // 0
 * explanation.unknown[0]?.because[0]?.unknown; // 'not-asked'
 * ```
 */
export function explain(ruleSet: RuleSet, assessment: Assessment, options: ExplainOptions = {}): Explanation {
  const sha256 = readingOf(ruleSet).sha256();
  throwIssues(notOptions(options));
  const stored = assessment as { readonly ruleSet?: { readonly sha256?: unknown } } | null; // one that was kept may be cut short
  const came: unknown = stored?.ruleSet?.sha256;
  if (came !== sha256)
    throw new IssueError([
      {
        code: 'wrong-rule-set',
        path: '/ruleSet/sha256',
        came: typeof came === 'string' ? came : kindOf(came),
        expected: sha256,
      },
    ]);
  const words = wordingOf(ruleSet, options.translation);
  const band = (id: string): BandReason => bandReason(ruleSet, words, id);
  const reasons = assessment.indicators.map((result) => indicatorReason(ruleSet, words, assessment, result));
  const inState = (state: IndicatorResult['state']): readonly IndicatorReason[] =>
    reasons.filter((reason) => reason.state === state);
  const change = ({
    indicator,
    band: id,
  }: {
    readonly indicator: string;
    readonly band: string;
  }): { statement: string; band: string } => ({
    statement: words.indicator(indicator).statement,
    band: words.band(id).title,
  });
  // Scoring by "any" has one group of everything, which has no title of its own.
  const groupTitle = (id: string): string => (ruleSet.scoring.method === 'any' ? words.title : words.group(id));
  const { elements, counts, withoutSensitive } = assessment;

  return {
    language: words.language,
    ruleSet: { id: ruleSet.id, version: ruleSet.version, title: words.title, purpose: words.purpose },
    ...(words.review !== undefined && { review: words.review }),
    ...(assessment.asOf !== undefined && { asOf: assessment.asOf }),
    subject: ruleSet.subject,
    childFirst: elements.child === 'yes' || elements.child === 'treated-as-child',
    referral: options.referral ?? null,
    nextStep: { band: band(assessment.nextStep.band), raisedBy: assessment.nextStep.raisedBy },
    concern: assessment.concern?.reason ?? null,
    score: assessment.score,
    decided: assessment.decided,
    bands: assessment.bands.map(band),
    present: inState('present'),
    unknown: inState('unknown'),
    absent: inState('absent'),
    groups: assessment.groups.map((line) => ({ ...line, title: groupTitle(line.id) })),
    elements,
    counts,
    notAnswered: counts.facts - counts.answered,
    askNext: assessment.askNext.map(({ fact, couldReach }) => {
      const { question, hint } = words.fact(fact);
      return { fact, question, ...(hint !== undefined && { hint }), couldReach: words.band(couldReach).title };
    }),
    heldUpBy: assessment.whatWouldChange.heldUpBy.map(change),
    oneMore: assessment.whatWouldChange.oneMore.map(change),
    withoutSensitive: withoutSensitive && {
      score: withoutSensitive.score,
      bands: withoutSensitive.bands.map((id) => words.band(id).title),
    },
    receipt: { sha256, engine: assessment.engine, factsDigest: assessment.factsDigest },
  };
}

function bandReason(ruleSet: RuleSet, words: Wording, id: string): BandReason {
  const band = ruleSet.bands.find((item) => item.id === id);
  const { title, meaning, nextStep, rationale } = words.band(id);
  return { id, title, meaning, nextStep, from: band?.from ?? 0, basis: band?.basis ?? 'editorial', rationale };
}

function indicatorReason(
  ruleSet: RuleSet,
  words: Wording,
  assessment: Assessment,
  result: IndicatorResult,
): IndicatorReason {
  const { id, state, weight, least, most, group, sensitive, off } = result;
  const indicator = ruleSet.indicators.find((item) => item.id === id);
  const { statement, rationale, falsePositives } = words.indicator(id);
  const because = result.because.map((reason) => factReason(ruleSet, words, assessment, reason));
  return {
    id,
    statement,
    state,
    least,
    most,
    weight,
    weightBasis: indicator?.weight.basis ?? 'editorial',
    rationale,
    because,
    falsePositives,
    notSeenHere: state === 'unknown' && because.length > 0 && because.every((reason) => reason.notSeenHere),
    // Scoring by "any" has one group of everything, which has no title of its own.
    ...(group !== undefined && { group: ruleSet.scoring.method === 'any' ? words.title : words.group(group) }),
    ...(sensitive !== undefined && { sensitive }),
    ...(off !== undefined && { off }),
  };
}

function factReason(ruleSet: RuleSet, words: Wording, { channels }: Assessment, reason: Because): FactReason {
  const { fact: id, value, unknown: why, evidence = [] } = reason;
  const fact = ruleSet.facts.find((item) => item.id === id);
  const { question, unit } = words.fact(id);
  const label = (item: FactValue): FactValue =>
    fact?.options === undefined
      ? item
      : typeof item === 'string'
        ? words.option(id, item)
        : (item as readonly string[]).map((one) => words.option(id, one)); // a fact with options has one or a list
  const closed =
    channels !== undefined && fact !== undefined && !fact.knownBy.some((channel) => channels.includes(channel));
  return {
    fact: id,
    question,
    ...(value !== undefined && { value: label(value) }),
    ...(why !== undefined && { unknown: why }),
    ...(unit !== undefined && { unit }),
    evidence,
    notSeenHere: why !== undefined && (closed || why === 'not-observable'),
  };
}
