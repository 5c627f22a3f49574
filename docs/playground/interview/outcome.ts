import {
  assess,
  assessPlan,
  type Assessment,
  combineFacts,
  explain,
  type Explanation,
  explainPlan,
  type Facts,
  type PlanAssessment,
  type PlanExplanation,
  type RuleSet,
} from 'trafficking-indicators';
import type { PlanEntry } from '../catalogue.js';
import { type Source, referralIn, translationOf } from '../sources.js';
import { factsOf, type State } from '../state.js';

/** What the library says of the answers so far. */
export type Outcome =
  | {
      readonly kind: 'set';
      readonly ruleSet: RuleSet;
      readonly assessment: Assessment;
      readonly explanation: Explanation;
    }
  | { readonly kind: 'plan'; readonly assessment: PlanAssessment; readonly explanation: PlanExplanation };

/**
 * Puts the answers to the library.
 *
 * @param source - The set or plan.
 * @param state - Answers, concern and what is turned on.
 * @returns The assessment and its explanation.
 */
export function outcomeOf(source: Source, state: State): Outcome {
  const reason = state.concern?.trim() ?? '';
  const options = reason === '' ? {} : { concern: { reason } };
  const referral = referralIn(state.language);
  const help = referral === undefined ? {} : { referral };
  return source.kind === 'plan'
    ? planOutcome(source.entry, state, options, help)
    : setOutcome(source.entry.ruleSet, state, options, help);
}

type Concern = { readonly concern?: { readonly reason: string } };
type Help = { readonly referral?: NonNullable<ReturnType<typeof referralIn>> };

function setOutcome(ruleSet: RuleSet, state: State, options: Concern, help: Help): Outcome {
  const ids = new Set(ruleSet.facts.map(({ id }) => id));
  const facts = factsOfTalks(state, (fact) => ids.has(fact));
  const assessment = assess(ruleSet, facts, { ...options, turnOn: state.turnOn });
  const translation = translationOf(ruleSet, state.language);
  const explanation = explain(ruleSet, assessment, { ...help, ...(translation !== undefined && { translation }) });
  return { kind: 'set', ruleSet, assessment, explanation };
}

function planOutcome({ plan, translations }: PlanEntry, state: State, options: Concern, help: Help): Outcome {
  const facts = factsOfTalks(state, (fact) => plan.facts.has(fact));
  const assessment = assessPlan(plan, facts, options);
  const translation = translations.find(({ language }) => language === state.language);
  const explanation = explainPlan(plan, assessment, {
    ...help,
    ...(translation !== undefined && { translation }),
    translations: plan.ruleSets.flatMap((ruleSet) => translationOf(ruleSet, state.language) ?? []),
  });
  return { kind: 'plan', assessment, explanation };
}

/** One talk without a date is the facts as they are; several are told apart in the evidence. */
function factsOfTalks({ talks }: State, has: (fact: string) => boolean): Facts {
  const [first, ...others] = talks;
  if (first !== undefined && others.length === 0 && first.date === '') return factsOf(first, has);
  return combineFacts(
    talks.map((talk, index) => ({
      id: String(index + 1),
      ...(talk.date !== '' && { date: talk.date }),
      facts: factsOf(talk, has),
    })),
  );
}
