import { explain } from '../explain/explain.js';
import type { Explanation } from '../explain/explain.js';
import { wordingOf } from '../explain/wording.js';
import type {
  PlanAssessment,
  PlannedSet,
  PlanNextStep,
  PlanTranslation,
  Referral,
  Translation,
} from '../generated/types.js';
import { IssueError } from '../issue.js';
import { ownEntry } from '../json/own-entry.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { Plan } from './plan.js';

/** In which words to explain a plan, and which referral to show. */
export interface ExplainPlanOptions {
  /** The wording of the plan in another language. */
  readonly translation?: PlanTranslation;
  /** The wording of its sets in that language, in any order. */
  readonly translations?: readonly Translation[];
  readonly referral?: Referral;
}

/** One set of a plan, as a person reads it. */
export interface SetReason {
  readonly id: string;
  readonly title: string;
  readonly applies: PlannedSet['applies'];
  /** Why the set is in the plan. */
  readonly why: string;
  /** Nothing where the set does not apply. */
  readonly explanation: Explanation | null;
}

/** The result of a plan with its reasons, in one language, ready to be shown. */
export interface PlanExplanation {
  readonly plan: { readonly id: string; readonly version: string; readonly title: string; readonly purpose: string };
  /** Who has checked the translation of the plan; nothing for the original. */
  readonly review?: PlanTranslation['review']['status'];
  readonly asOf?: string;
  readonly child: PlanAssessment['child'];
  readonly childFirst: boolean;
  readonly concern: string | null;
  /** The set that proposes the next step, and what raised it. */
  readonly nextStep: { readonly set: SetReason; readonly raisedBy: PlanNextStep['raisedBy'] };
  readonly referral: Referral | null;
  readonly sets: readonly SetReason[];
  /** How many questions have no answer, each once: those that decide which sets apply, and those of the sets that were looked at. */
  readonly notAnswered: number;
  readonly askNext: readonly {
    readonly fact: string;
    readonly question: string;
    readonly hint?: string;
    /** Titles of the sets of which it decides whether they apply. */
    readonly decides: readonly string[];
    readonly couldReach: readonly { readonly set: string; readonly band: string }[];
  }[];
}

/**
 * Explains the result of a plan: the explanation of every set, and the plan's own words around them.
 *
 * @param plan - The plan that the result was made with.
 * @param result - What `assessPlan` gave.
 * @param options - Translations and referral.
 * @returns The explanation; `planToText` and its kin in `trafficking-indicators/report` show it.
 * @throws {@link IssueError} when the result or the translation belongs to another plan or version.
 * @example
 * ```ts
 * const explanation = explainPlan(asylumAdult, assessPlan(asylumAdult, { threats: true }));
 * explanation.sets.filter(({ applies }) => applies === 'present').map(({ title }) => title);
 * ```
 */
export function explainPlan(plan: Plan, result: PlanAssessment, options: ExplainPlanOptions = {}): PlanExplanation {
  const { file, ruleSets } = plan;
  const { translation, translations = [], referral } = options;
  const sha256 = plan.sha256();
  if (result.plan.sha256 !== sha256)
    throw new IssueError([
      { code: 'wrong-rule-set', path: '/plan/sha256', came: result.plan.sha256, expected: sha256 },
    ]);
  if (translation !== undefined) sameVersion(plan, translation);
  const sets = result.sets.map(({ ruleSet: { id }, applies, assessment }, index): SetReason => {
    const ruleSet = ruleSets[index] as RuleSet; // a loaded plan has one for every step
    const own = translationOf(ruleSet, translations);
    return {
      id,
      title: own?.title ?? ruleSet.title,
      applies,
      why: ownEntry(translation?.steps ?? {}, id) ?? file.steps[index]?.why ?? '',
      explanation:
        assessment === null
          ? null
          : explain(ruleSet, assessment, {
              ...(own !== undefined && { translation: own }),
              ...(referral !== undefined && { referral }),
            }),
    };
  });
  const titleOf = (id: string): string => sets.find((set) => set.id === id)?.title ?? id;
  const bandTitle = (id: string, band: string): string => {
    const ruleSet = ruleSets.find((item) => item.id === id);
    return ruleSet === undefined ? band : wordingOf(ruleSet, translationOf(ruleSet, translations)).band(band).title;
  };
  const [first] = result.sets.flatMap(({ assessment }) => assessment ?? []);

  return {
    plan: {
      id: file.id,
      version: file.version,
      title: translation?.title ?? file.title,
      purpose: translation?.purpose ?? file.purpose,
    },
    ...(translation !== undefined && { review: translation.review.status }),
    ...(result.asOf !== undefined && { asOf: result.asOf }),
    child: result.child,
    childFirst: result.child === 'yes' || result.child === 'treated-as-child',
    concern: first?.concern?.reason ?? null,
    nextStep: {
      set: sets.find(({ id }) => id === result.nextStep.ruleSet) as SetReason, // one of the sets proposed it
      raisedBy: result.nextStep.raisedBy,
    },
    referral: referral ?? null,
    sets,
    notAnswered: notAnswered(plan, result),
    askNext: result.askNext.map(({ fact, decides, couldReach }) => ({
      fact,
      ...questionOf(plan, result, options, fact),
      decides: decides.map(titleOf),
      couldReach: couldReach.map(({ ruleSet, band }) => ({ set: titleOf(ruleSet), band: bandTitle(ruleSet, band) })),
    })),
  };
}

/**
 * Makes sure that a translation belongs to a plan.
 *
 * @param plan - The plan.
 * @param translation - The translation.
 * @throws {@link IssueError} where it is that of another plan or version.
 */
export function sameVersion({ file }: Plan, translation: PlanTranslation): void {
  for (const key of ['id', 'version'] as const)
    if (translation.plan[key] !== file[key])
      throw new IssueError([
        { code: 'wrong-rule-set', path: `/plan/${key}`, came: translation.plan[key], expected: file[key] },
      ]);
}

function translationOf({ id, version }: RuleSet, translations: readonly Translation[]): Translation | undefined {
  return translations.find(({ ruleSet }) => ruleSet.id === id && ruleSet.version === version);
}

function notAnswered({ ruleSets, reads }: Plan, { sets }: PlanAssessment): number {
  const questions = new Set([
    ...reads.flat(),
    ...ruleSets.flatMap((ruleSet, index) =>
      (sets[index]?.assessment ?? null) === null ? [] : ruleSet.facts.map(({ id }) => id),
    ),
  ]);
  for (const { because, assessment } of sets) {
    for (const { fact, value } of because) if (value !== undefined) questions.delete(fact);
    for (const [fact, { value }] of Object.entries(assessment?.facts ?? {}))
      if (value !== undefined) questions.delete(fact);
  }
  return questions.size;
}

/** In which order sets are looked through for the wording of a question: none asks an adult about "the child". */
const STATES = ['present', 'unknown', 'absent'] as const;

/** The plan's own wording of a fact, or that of the first set that has it, of those that apply before the others. */
function questionOf(
  { file, ruleSets }: Plan,
  { sets }: PlanAssessment,
  { translation, translations = [] }: ExplainPlanOptions,
  fact: string,
): { readonly question: string; readonly hint?: string } {
  const own = file.facts.find(({ id }) => id === fact);
  const ruleSet = STATES.flatMap((state) => ruleSets.filter((_, index) => sets[index]?.applies === state)).find(
    ({ facts }) => facts.some(({ id }) => id === fact),
  );
  const { question, hint } =
    own === undefined && ruleSet !== undefined
      ? wordingOf(ruleSet, translationOf(ruleSet, translations)).fact(fact)
      : (ownEntry(translation?.facts ?? {}, fact) ?? own ?? { question: fact });
  return { question, ...(hint !== undefined && { hint }) };
}
