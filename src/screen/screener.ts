import { evaluator } from '../assess/evaluator.js';
import type { Evaluation } from '../assess/evaluator.js';
import { STATEMENT } from '../assess/statement.js';
import type { FactInput, Facts } from '../fact/fact.js';
import { recordFact } from '../fact/read-fact.js';
import type { FactValue } from '../generated/types.js';
import { checkOptions, needObject } from '../given.js';
import { IssueError, pointer } from '../issue.js';
import { canonicalJson } from '../json/canonical-json.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { checkText } from '../text/check-text.js';
import { extractFactsOfEach, type GivenText } from '../text/extract-facts.js';
import { findContacts } from '../text/extractors/find-contacts.js';
import type { ExtractOptions, TextFacts } from '../text/types.js';
import { documentKindOf } from './document-kind.js';
import { indicatorFacts } from './indicator-facts.js';
import type { IndicatorFacts } from './indicator-facts.js';
import { rowLinks } from './row-links.js';
import type {
  AcrossAdverts,
  ChildNotice,
  HumanCoding,
  Redaction,
  RowLink,
  ScreenedFact,
  ScreenInput,
  ScreenRow,
} from './row.js';

/** What a screener may be told. */
export interface ScreenerOptions {
  /** `advert` or `review`; by default what the set has facts about. */
  readonly kind?: ExtractOptions['kind'];
  /** Indicators that are off by default and shall count, by id. */
  readonly turnOn?: readonly string[];
  /** How much of the text a row may hold; default `spans`. */
  readonly redact?: Redaction;
  /** Country of the inputs that name none. */
  readonly country?: string;
  /** Names the language of a text, or nothing; `detectLanguage` of `trafficking-indicators/language` is made for it. It decides no fact. */
  readonly languageOf?: (text: string) => { readonly language: string } | undefined;
}

/**
 * Prepares a rule set for screening many adverts or reviews: the function that it gives reads a text into facts with the words that show them,
 * applies the set and gives one row.
 *
 * @param ruleSet - A loaded rule set, such as `sexAd`, `stim` or `customerReview`.
 * @param options - Kind of text, redaction, what to turn on.
 * @returns A function from one input to its row.
 * @throws `IssueError` for a set without facts that a text can show, and, when called, for facts coded by people that the set cannot use.
 * @example
 * ```ts
 * const screen = screener(sexAd);
 * screen({ line: 1, text: 'Ny i byen. Altid åbent, alt er tilladt.' }).indicators; // ['many-services-no-limits', 'open-at-all-hours', 'new-in-town']
 * ```
 */
export function screener(ruleSet: RuleSet, options: ScreenerOptions = {}): (input: ScreenInput) => ScreenRow {
  const { readEach, rowOf } = screenSteps(ruleSet, options);
  return (input) => {
    needObject(input, 'an input with a text');
    checkText(input.text, {}, '/text');
    return rowOf(input, readEach([input]).next().value as TextFacts); // one for each
  };
}

/** The two steps of screening: many texts are read in less time together than one by one. */
export interface ScreenSteps {
  /** What the texts of the inputs show, in the order of the inputs, as it is asked for. */
  readonly readEach: (inputs: Iterable<ScreenInput>) => Generator<TextFacts, void>;
  /** The row of an input whose text shows this. */
  readonly rowOf: (input: ScreenInput, read: TextFacts) => ScreenRow;
}

/**
 * Prepares a rule set for screening as {@link screener} does, in two steps.
 *
 * @param ruleSet - A loaded rule set.
 * @param options - Kind of text, redaction, what to turn on.
 * @returns The steps.
 * @throws `IssueError` as {@link screener} does.
 */
export function screenSteps(ruleSet: RuleSet, options: ScreenerOptions = {}): ScreenSteps {
  checkOptions(options);
  const kind = documentKindOf(ruleSet, options.kind);
  const known = readingOf(ruleSet).facts;
  const turnOn = options.turnOn ?? [];
  const evaluate = evaluator(ruleSet, { turnOn, trustedFacts: true, withoutSensitive: true });
  // What people coded comes from outside and is read with every check.
  const evaluateCoded = evaluator(ruleSet, { turnOn, withoutSensitive: true });
  const { redact = 'spans', languageOf } = options;
  const reading = indicatorFacts(ruleSet);

  function* textsOf(inputs: Iterable<ScreenInput>): Generator<GivenText> {
    for (const { text, country = options.country } of inputs) yield { text, ...(country !== undefined && { country }) };
  }
  const readEach = (inputs: Iterable<ScreenInput>): Generator<TextFacts, void> =>
    extractFactsOfEach(textsOf(inputs), { kind });
  const rowOf = (input: ScreenInput, read: TextFacts): ScreenRow => {
    const shown = withAcross(shownFacts(read, known), input.across?.facts, known);
    const { facts, differs } = input.human === undefined ? { facts: shown, differs: [] } : merge(shown, input.human);
    const evaluation = (input.human === undefined ? evaluate : evaluateCoded)(valuesOf(facts));
    const language = input.language ?? languageOf?.(input.text)?.language ?? null;
    const outcome = outcomeOf(ruleSet, evaluation, input.human);
    const child = childNotice(read, input.text, redact);
    return {
      line: input.line,
      id: redact === 'full' ? null : (input.id ?? null),
      ...(child !== undefined && { child }),
      ...outcome,
      facts: withWords(facts, input.text, wordedFacts(reading, outcome.indicators, redact)),
      language,
      ...(isSensitive(evaluation) && { withoutSensitive: evaluation.withoutSensitive }),
      ...(input.human?.concern !== undefined && {
        concern: redact === 'full' ? { reason: '' } : { reason: input.human.concern.reason },
      }),
      ...(differs.length > 0 && { differs }),
      ...(input.across !== undefined &&
        input.across.links.length > 0 && { links: linksOf(input, input.across, read, redact) }),
      ...(read.cut === true && { cut: true as const }),
      ...(redact === 'none' && { text: input.text }),
      statement: STATEMENT,
    };
  };
  return { readEach, rowOf };
}

/** Facts by which a text says or suggests that somebody is under 18. */
const CHILD_FACTS = ['said-under-18', 'review-may-be-under-18'];

function childNotice({ facts }: TextFacts, text: string, redact: Redaction): ChildNotice | undefined {
  const spans = CHILD_FACTS.flatMap((id) => (facts[id]?.value === true ? facts[id].spans : []));
  if (spans.length === 0) return undefined;
  return {
    spans: spans.map(({ start, end }) => [start, end] as const),
    ...(redact !== 'full' && { words: spans.map(({ start, end }) => text.slice(start, end)) }),
  };
}

/** The facts whose words a row may hold: what its explanation needs. */
function wordedFacts(
  reading: IndicatorFacts,
  indicators: readonly string[],
  redact: Redaction,
): (fact: string) => boolean {
  if (redact === 'full') return () => false;
  if (redact === 'none') return () => true;
  const read = new Set(indicators.flatMap((id) => reading.of(id)));
  return (fact) => read.has(fact) && !reading.isContact(fact);
}

function withWords(
  facts: Readonly<Record<string, ScreenedFact>>,
  text: string,
  worded: (fact: string) => boolean,
): Readonly<Record<string, ScreenedFact>> {
  const entries = Object.entries(facts).map(([id, fact]): [string, ScreenedFact] => {
    if (fact.spans.length === 0 || !worded(id)) return [id, fact];
    const { value, spans, by } = fact;
    const words = spans.map(([start, end]) => text.slice(start, end));
    return [id, { value, spans, words, ...(by !== undefined && { by }) }];
  });
  return Object.fromEntries(entries);
}

/** What the words show of the facts that the set has, in the order of the set. */
function shownFacts({ facts }: TextFacts, known: ReadonlyMap<string, unknown>): Record<string, ScreenedFact> {
  const shown: Record<string, ScreenedFact> = {};
  for (const id of known.keys()) {
    const fact = facts[id];
    if (fact === undefined) continue;
    shown[id] = {
      value: fact.value,
      spans: fact.spans.map(({ start, end }) => [start, end]),
    };
  }
  return shown;
}

/** What links to other adverts show. What the words show by themselves stays, unless it is a no. */
function withAcross(
  shown: Record<string, ScreenedFact>,
  across: Facts | undefined,
  known: ReadonlyMap<string, unknown>,
): Record<string, ScreenedFact> {
  if (across === undefined) return shown;
  const facts = new Map(Object.entries(shown));
  for (const [id, input] of Object.entries(across)) {
    const value = known.has(id) ? valueOf(id, input) : undefined;
    if (value !== undefined && facts.get(id)?.value !== true) facts.set(id, { value, spans: [], by: 'links' });
  }
  // In the order of the set.
  return Object.fromEntries(
    [...known.keys()].flatMap((id) => (facts.has(id) ? [[id, facts.get(id) as ScreenedFact]] : [])),
  );
}

function linksOf(
  { text, country }: ScreenInput,
  { links }: AcrossAdverts,
  { facts }: TextFacts,
  redact: Redaction,
): readonly RowLink[] {
  const wording = redact === 'spans' && links.some(({ kind }) => kind === 'same-text' || kind === 'similar-text');
  // What people are reached by may stand in the shared wording, whichever sign it is or is not.
  const found = wording ? findContacts(text, country === undefined ? {} : { country }).map(({ span }) => span) : [];
  const shown = ['phone-present', 'obscured-phone'].flatMap((id) => facts[id]?.spans ?? []);
  return rowLinks(links, { text, redact, contacts: [...found, ...shown].map(({ start, end }) => [start, end]) });
}

/** A person's answer stands in the place of the text's; that the person does not know takes nothing away from what the words show. */
function merge(
  shown: Readonly<Record<string, ScreenedFact>>,
  { facts, concern }: HumanCoding,
): { facts: Record<string, ScreenedFact>; differs: readonly string[] } {
  if (concern !== undefined && concern.reason.trim() === '')
    throw new IssueError([{ code: 'reason-missing', path: '/concern/reason' }]);
  const merged = new Map(Object.entries(shown));
  const differs: string[] = [];
  for (const [id, input] of Object.entries(facts)) {
    const value = valueOf(id, input);
    if (value === undefined) continue;
    const before = merged.get(id);
    const agrees = before !== undefined && canonicalJson(before.value) === canonicalJson(value);
    if (before !== undefined && !agrees) differs.push(id);
    merged.set(id, agrees ? { ...before, by: 'person' } : { value, spans: [], by: 'person' });
  }
  return { facts: Object.fromEntries(merged), differs };
}

function valueOf(id: string, input: FactInput): FactValue | undefined {
  return recordFact(input, pointer('/facts', id)).value;
}

function valuesOf(facts: Readonly<Record<string, ScreenedFact>>): Record<string, FactValue> {
  // By definition, not by assignment: one called `__proto__` is refused further on and not lost here.
  return Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, value]));
}

/** The concern stands on a level with the score: whichever proposes more counts. */
function outcomeOf(
  { bands, concern }: RuleSet,
  { bands: open, score, indicators }: Evaluation,
  human: HumanCoding | undefined,
): Pick<ScreenRow, 'band' | 'raisedBy' | 'bands' | 'score' | 'indicators'> {
  // The lowest band that can be reached is that of what is recorded so far.
  const recorded = bands.findIndex(({ id }) => id === open[0]);
  const raised = human?.concern === undefined ? 0 : bands.findIndex(({ id }) => id === concern.raisesTo);
  return {
    band: bands[Math.max(recorded, raised)]?.id ?? '',
    raisedBy: raised > recorded ? 'concern' : recorded > 0 ? 'score' : 'nothing',
    bands: open,
    score: { least: score.least, most: score.most },
    indicators: indicators.flatMap(({ id, state, off }) => (state === 'present' && off !== true ? [id] : [])),
  };
}

/** Whether a sensitive sign that counts is present: then the row says what it is without. */
function isSensitive(evaluation: Evaluation): evaluation is Evaluation & { readonly withoutSensitive: object } {
  return (
    evaluation.withoutSensitive !== null &&
    evaluation.indicators.some(
      ({ state, sensitive, off }) => state === 'present' && sensitive !== undefined && off !== true,
    )
  );
}
