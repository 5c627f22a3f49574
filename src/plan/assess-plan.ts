import { throwIssues, notOptions, notAnObject } from '../issue.js';
import { assess } from '../assess/assess.js';
import { whileAgeIsUnknown } from '../assess/elements.js';
import type { AssessOptions } from '../assess/options.js';
import { STATEMENT } from '../assess/statement.js';
import { conditionState } from '../conditions/evaluate-data.js';
import type { Facts } from '../fact/fact.js';
import { bareFact } from '../fact/read-fact.js';
import { readFacts } from '../fact/read-facts.js';
import type {
  Assessment,
  Because,
  PlanAskNext,
  PlanAssessment,
  PlanFile,
  PlanNextStep,
  PlannedSet,
  PlanStep,
  RecordedFact,
} from '../generated/types.js';
import { type Proposal, PROPOSAL_STRENGTH } from '../rule-set/proposal-strength.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { VERSION } from '../version.js';
import type { Plan } from './plan.js';

/** What the assessment of a plan may be told beside the facts. What is turned on stands in the plan. */
export type AssessPlanOptions = Omit<AssessOptions, 'turnOn'>;

type FactsRead = ReadonlyMap<string, RecordedFact>;

/**
 * Applies a screening plan: every set that applies to this person, or may apply, is assessed by itself. Points of different sets
 * are never added up; the strongest step that any of them proposes is the next step.
 *
 * A set of which it is not known whether it applies is assessed as well, and its step counts: doubt counts for the person.
 *
 * @param plan - The plan, from `trafficking-indicators/plans/…` or from {@link parsePlan}.
 * @param facts - Facts by id, of the plan and of all its sets together.
 * @param options - Concern, date and channels, which go for every set.
 * @returns One result per set, one next step and one list of what to ask next, as `schemas/plan-assessment.schema.json` has it.
 * @throws {@link IssueError} for facts or options it cannot use, with every issue.
 * @example
 * ```ts
 * const result = assessPlan(asylumUnaccompaniedMinor, { age: 16, 'missing-from-centre': true });
 * result.sets.map(({ ruleSet, applies }) => `${ruleSet.id}: ${applies}`);
 * // ['child: present', 'north-african-youth: present', 'displaced-ukraine: unknown', 'general: present']
 * ```
 */
export function assessPlan(plan: Plan, facts: Facts, options: AssessPlanOptions = {}): PlanAssessment {
  throwIssues([...notAnObject(plan, 'a plan'), ...notOptions(options)]);
  const { file, ruleSets } = plan;
  const { facts: read } = readFacts(facts, plan.facts, options.otherFacts ?? 'refuse');
  const child = childState(file, read);
  const sets = file.steps.map((step, index): PlannedSet => {
    const applies = stateOfStep(step, child, read);
    const ruleSet = ruleSets[index] as RuleSet; // a loaded plan has one for every step
    return {
      ruleSet: step.ruleSet,
      applies,
      because: (plan.reads[index] ?? []).map((fact) => ({ fact, ...(read.get(fact) ?? NOT_ASKED) }) satisfies Because),
      assessment: applies === 'absent' ? null : assessOne(ruleSet, step, read, options),
    };
  });
  const [first] = sets.flatMap(({ assessment }) => assessment ?? []);
  return {
    format: 'plan-assessment/1',
    plan: { id: file.id, version: file.version, sha256: plan.sha256() },
    engine: VERSION,
    ...(first?.asOf !== undefined && { asOf: first.asOf }),
    sets,
    child,
    nextStep: strongestStep(plan, sets),
    askNext: questions(plan, sets, read),
    statement: STATEMENT,
  };
}

const NOT_ASKED: RecordedFact = bareFact({ unknown: 'not-asked' });

/** The facts are an adult's only where the age says so. */
function childState({ child }: PlanFile, read: FactsRead): PlanAssessment['child'] {
  if (child === undefined) return 'not-about-a-person';
  const state = conditionState(child.child, asFacts(read));
  if (state === 'unknown') return whileAgeIsUnknown(read.get(child.mayBeChild));
  return state === 'present' ? 'yes' : 'no';
}

function stateOfStep(
  { when, forChildren }: PlanStep,
  child: PlanAssessment['child'],
  read: FactsRead,
): PlannedSet['applies'] {
  const states = [
    ...(when === undefined ? [] : [conditionState(when, asFacts(read))]),
    ...(forChildren === true ? [ofChild(child)] : []),
  ];
  if (states.includes('absent')) return 'absent';
  return states.includes('unknown') ? 'unknown' : 'present';
}

function ofChild(child: PlanAssessment['child']): PlannedSet['applies'] {
  if (child === 'unknown') return 'unknown';
  return child === 'no' ? 'absent' : 'present';
}

function assessOne(
  ruleSet: RuleSet,
  { turnOn = [] }: PlanStep,
  read: FactsRead,
  options: AssessPlanOptions,
): Assessment {
  const own = [...read].filter(([id]) => readingOf(ruleSet).facts.has(id));
  return assess(ruleSet, asFacts(own), { ...options, turnOn });
}

function asFacts(read: Iterable<readonly [string, RecordedFact]>): Facts {
  return Object.fromEntries(read) as Facts; // a recorded fact has a value or a reason, which its type cannot say
}

function strongestStep({ ruleSets }: Plan, sets: readonly PlannedSet[]): PlanNextStep {
  const steps = sets.flatMap(({ assessment }, index): readonly PlanNextStep[] => {
    const ruleSet = ruleSets[index];
    if (assessment === null || ruleSet === undefined) return [];
    const { band, raisedBy, referral } = assessment.nextStep;
    return [{ ruleSet: ruleSet.id, band, proposes: proposalOf(ruleSet, band), raisedBy, referral }];
  });
  // Of equal steps the first stays, because only a stronger one takes its place.
  return steps.reduce((strongest, step) =>
    PROPOSAL_STRENGTH[step.proposes] > PROPOSAL_STRENGTH[strongest.proposes] ? step : strongest,
  );
}

function proposalOf(ruleSet: RuleSet, band: string): Proposal {
  return ruleSet.bands.find(({ id }) => id === band)?.proposes ?? 'nothing';
}

interface Question extends PlanAskNext {
  readonly suspected: boolean;
  readonly strength: number;
  /** How far down it stands in the list of the set that puts it highest. */
  readonly place: number;
}

/**
 * One list out of those of the sets: answers of "maybe" first, then what decides whether a set applies, then by the strongest step
 * that one answer can reach, by the number of sets it serves, and by its place in their own lists.
 */
function questions({ ruleSets, reads, facts }: Plan, sets: readonly PlannedSet[], read: FactsRead): PlanAskNext[] {
  const found = [...facts.keys()].flatMap((fact): readonly Question[] => {
    const answer = read.get(fact);
    if (answer?.value !== undefined || answer?.unknown === 'declined') return [];
    const decides = sets
      .filter(({ applies }, index) => applies === 'unknown' && reads[index]?.includes(fact) === true)
      .map(({ ruleSet }) => ruleSet.id);
    const asked = sets.flatMap(({ assessment }, index) => {
      const place = assessment?.askNext.findIndex((item) => item.fact === fact) ?? -1;
      const item = assessment?.askNext[place];
      const ruleSet = ruleSets[index];
      if (item === undefined || ruleSet === undefined) return [];
      return [{ ruleSet, band: item.couldReach, place }];
    });
    if (decides.length === 0 && asked.length === 0) return [];
    return [
      {
        fact,
        decides,
        couldReach: asked.map(({ ruleSet, band }) => ({ ruleSet: ruleSet.id, band })),
        suspected: answer?.unknown === 'suspected',
        strength: Math.max(0, ...asked.map(({ ruleSet, band }) => PROPOSAL_STRENGTH[proposalOf(ruleSet, band)])),
        place: Math.min(Infinity, ...asked.map(({ place }) => place)),
      },
    ];
  });
  return found
    .sort(
      (a, b) =>
        Number(b.suspected) - Number(a.suspected) ||
        b.decides.length - a.decides.length ||
        b.strength - a.strength ||
        b.couldReach.length - a.couldReach.length ||
        a.place - b.place,
    )
    .map(({ fact, decides, couldReach }) => ({ fact, decides, couldReach }));
}
