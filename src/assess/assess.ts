import { bareFact } from '../fact/read-fact.js';
import { readFacts } from '../fact/read-facts.js';
import type { FactsReading } from '../fact/read-facts.js';
import type { Facts } from '../fact/fact.js';
import type {
  Assessment,
  Band,
  Because,
  Counts,
  IndicatorResult,
  NextStep,
  ProfessionalConcern,
  RecordedFact,
} from '../generated/types.js';
import { digest } from '../json/canonical-json.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { reachableBands } from '../scoring/reachable-bands.js';
import { VERSION } from '../version.js';
import { rankQuestions } from './rank-questions.js';
import { elementStates } from './elements.js';
import { readOptions } from './options.js';
import type { AssessOptions, ReadOptions } from './options.js';
import { STATEMENT } from './statement.js';
import { createEngine, fillCells, recordedBand } from './engine.js';
import type { Engine } from './engine.js';
import type { IndicatorOutcome } from './outcome.js';
import { whatWouldChange } from './what-would-change.js';
import { withoutSensitive } from './without-sensitive.js';

/**
 * Applies one rule-set version to facts: score range, reachable bands, what is present and why, what is unknown and what to ask
 * next. Facts that are missing are unknown, never "no".
 *
 * @param ruleSet - The rule set.
 * @param facts - Facts by id: a value, `null` (asked, not known), or `{ value | unknown, evidence }`; left out means not asked.
 * @param options - Concern, date, channels and what to turn on.
 * @returns The assessment, plain JSON as `schemas/assessment.schema.json` has it.
 * @throws {@link IssueError} for facts or options it cannot use, with every issue.
 * @example
 * ```ts
 * const assessment = assess(general, { threats: true, 'has-debt': { unknown: 'suspected' } });
 * assessment.score; // { least: 1, most: 11, possible: 11 }
 * assessment.bands; // ['some-signs', 'several-signs']
 * ```
 */
export function assess(ruleSet: RuleSet, facts: Facts, options: AssessOptions = {}): Assessment {
  const read = readOptions(ruleSet, options);
  return assessWith(createEngine(ruleSet, read.turnedOn), read.turnedOn, facts, read);
}

/**
 * Compiles a rule set once for many assessments.
 *
 * @param ruleSet - The rule set.
 * @param options - `turnOn`: indicators that are off by default and shall count.
 * @returns The function that assesses; it takes facts and the other options of {@link assess}.
 * @throws {@link IssueError} for a rule set with faults.
 * @example
 * ```ts
 * const assessGeneral = compile(general);
 * for (const facts of cases) console.log(assessGeneral(facts).score.least);
 * ```
 */
export function compile(
  ruleSet: RuleSet,
  options: Pick<AssessOptions, 'turnOn'> = {},
): (facts: Facts, options?: Omit<AssessOptions, 'turnOn'>) => Assessment {
  // Turned on when the set is compiled, and not later.
  const { turnedOn } = readOptions(ruleSet, options);
  const engine = createEngine(ruleSet, turnedOn);
  return (facts, rest = {}) => assessWith(engine, turnedOn, facts, readOptions(ruleSet, rest));
}

function assessWith(engine: Engine, turnedOn: readonly string[], input: Facts, options: ReadOptions): Assessment {
  const { ruleSet, reading, plan, ladder, verdicts } = engine;
  const { concern, channels, asOf, otherFacts } = options;
  const read = readFacts(input, reading.facts, otherFacts);
  fillCells(engine, read.facts);
  const sum = engine.decide();
  const outcomes = engine.outcomes();
  const open = reachableBands(ladder, plan, verdicts, sum);
  const bands = engine.bandIds(open);
  const decided = bands.length === 1;
  const recorded = recordedBand(engine, sum);
  // These ask "what if" by changing slots and verdicts, and put them back.
  const without = withoutSensitive(engine);
  const change = whatWouldChange(engine, recorded);
  const elements = elementStates(engine, outcomes, read.facts);
  const next = rankQuestions(engine, read.facts, sum);
  const facts = Object.fromEntries([...read.facts].map(([id, fact]) => [id, { ...fact }]));

  return {
    format: 'assessment/1',
    ruleSet: { id: ruleSet.id, version: ruleSet.version, sha256: reading.sha256() },
    engine: VERSION,
    factsDigest: digest(Object.fromEntries([...read.facts].map(([id, fact]) => [id, answerOf(fact)]))),
    ...(asOf !== undefined && { asOf }),
    ...(channels !== undefined && { channels }),
    facts,
    turnedOn,
    score: { least: sum.least, most: sum.most, possible: engine.possible },
    bands,
    decided,
    band: decided ? (bands[0] as string) : null, // decided means one band
    indicators: outcomes.map((outcome) => withReasons(outcome, read.facts)),
    groups: sum.groups,
    elements,
    counts: countsOf(engine, outcomes, read),
    concern,
    nextStep: nextStep(ruleSet, recorded, concern),
    askNext: next,
    whatWouldChange: change,
    withoutSensitive: without,
    statement: STATEMENT,
  };
}

const NOT_ASKED: RecordedFact = bareFact({ unknown: 'not-asked' });

function withReasons(
  { because, ...outcome }: IndicatorOutcome,
  facts: ReadonlyMap<string, RecordedFact>,
): IndicatorResult {
  const { id, state, weight, least, most, ...rest } = outcome;
  const reasons = because.map((fact): Because => {
    const { evidence, ...answer } = facts.get(fact) ?? NOT_ASKED;
    // Copies, so that no object stands in two places of one assessment.
    return { fact, ...answer, ...(evidence !== undefined && { evidence: evidence.map((item) => ({ ...item })) }) };
  });
  return { id, state, weight, least, most, because: reasons, ...rest };
}

function answerOf({ value, unknown: reason }: RecordedFact): unknown {
  return value ?? { unknown: reason };
}

/** What is off by default takes no part: neither its state nor the facts that only it reads. */
function countsOf({ asks }: Engine, outcomes: readonly IndicatorOutcome[], { facts, notInSet }: FactsReading): Counts {
  const inState = (state: IndicatorOutcome['state']): number =>
    outcomes.filter((outcome) => outcome.state === state && !outcome.off).length;
  const recorded = [...facts].flatMap(([id, fact]) => (asks.has(id) ? fact : []));
  return {
    present: inState('present'),
    absent: inState('absent'),
    unknown: inState('unknown'),
    suspected: recorded.filter((fact) => fact.unknown === 'suspected').length,
    facts: asks.size,
    asked: recorded.filter((fact) => fact.unknown !== 'not-asked').length,
    answered: recorded.filter((fact) => fact.value !== undefined).length,
    notInSet,
  };
}

/** The concern stands on a level with the score: whichever proposes more is the step that is proposed. */
function nextStep(ruleSet: RuleSet, recorded: number, concern: ProfessionalConcern | null): NextStep {
  const raised = concern === null ? 0 : ruleSet.bands.findIndex(({ id }) => id === ruleSet.concern.raisesTo);
  const { id: band } = ruleSet.bands[Math.max(recorded, raised)] as Band; // both are places in that list
  const raisedBy = raised > recorded ? 'concern' : recorded > 0 ? 'score' : 'nothing';
  return { band, raisedBy, referral: ruleSet.referral };
}
