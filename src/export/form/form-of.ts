import { checkOptions, needObject } from '../../given.js';
import type { ElementsRule, FactDefinition, PlanStep } from '../../generated/types.js';
import type { Plan } from '../../plan/plan.js';
import { type RuleSet, readingOf } from '../../rule-set/rule-set.js';
import { decide, type Decided } from './condition-formulas.js';
import type { ExportOptions } from './export-options.js';
import type { Calculation, Form, FormSection, FormSet, Question } from './form.js';
import { all, any, type Formula, NO, not, YES } from './formula.js';
import { innerName } from './names.js';
import { questionOf } from './question-of.js';
import { resultLines } from './result-lines.js';
import { setCalculations, type SetCalculations } from './set-calculations.js';
import { type FormLanguages, formLanguages } from './form-languages.js';

/** Where a professional concern is written down. */
const CONCERN = innerName('professional-concern', 'reason');

/**
 * A rule set or a plan as a form.
 *
 * @param source - A loaded rule set, or a loaded plan.
 * @param options - Translations, referral, and what is turned on.
 * @returns The form, from which every exporter writes.
 * @throws IssueError for what cannot be put into two-valued logic, and for a translation of something else.
 * @example
 * ```ts
 * formOf(general).questions.get('threats')?.name // → 'threats'
 * ```
 */
export function formOf(source: RuleSet | Plan, options: ExportOptions = {}): Form {
  needObject(source, 'a rule set or a plan');
  checkOptions(options);
  const plan = isPlan(source) ? source : undefined;
  const ruleSets = isPlan(source) ? source.ruleSets : [source];
  const languages = formLanguages(source, options);
  const parts = ruleSets.map((ruleSet, index) => partOf(ruleSet, plan, plan?.file.steps[index], options));
  const questions = questionsOf(source, parts, languages);
  const sets = parts.map((part) => ({ set: formSet(part, languages), ruleSet: part.ruleSet, calculations: part.set }));
  const child = childIn(source, parts);
  const file = isPlan(source) ? source.file : source;
  const notFor = Object.fromEntries(languages.codes.map((code) => [code, languages.file(file.id, code).notFor]));
  return {
    id: file.id,
    version: file.version,
    title: languages.of((code) => languages.file(file.id, code).title),
    purpose: languages.of((code) => languages.file(file.id, code).purpose),
    notFor,
    languages: languages.codes,
    sections: sectionsOf(source, questions, languages),
    questions,
    sets: sets.map(({ set }) => set),
    child,
    concern: {
      name: CONCERN,
      label: languages.words(({ concern }) => concern),
      hint: languages.words(({ concernHint }) => concernHint),
    },
    concernTitle: languages.words(({ concernTitle }) => concernTitle),
    lines: resultLines(sets, child, notFor, languages),
    calculations: parts.flatMap(({ set }): readonly Calculation[] => set.calculations),
    losses: languages.losses,
  };
}

/** One rule set with everything that is worked out for it. */
export interface FormPart {
  readonly ruleSet: RuleSet;
  readonly set: SetCalculations;
  readonly applies: Decided;
}

/**
 * Whether what is exported is a plan.
 *
 * @param source - A rule set or a plan.
 * @returns `true` for a plan.
 */
export function isPlan(source: RuleSet | Plan): source is Plan {
  return 'ruleSets' in source;
}

function factsOf(source: RuleSet | Plan): ReadonlyMap<string, FactDefinition> {
  return isPlan(source) ? source.facts : readingOf(source).facts;
}

function partOf(
  ruleSet: RuleSet,
  plan: Plan | undefined,
  step: PlanStep | undefined,
  options: ExportOptions,
): FormPart {
  const applies = appliesOf(plan, step);
  const turnOn = new Set([...(step?.turnOn ?? []), ...(plan === undefined ? (options.turnOn ?? []) : [])]);
  return { ruleSet, applies, set: setCalculations(ruleSet, { turnOn, applies, concern: CONCERN }) };
}

/** Whether a step of a plan applies; a child is also one who is treated as a child. */
function appliesOf(plan: Plan | undefined, step: PlanStep | undefined): Decided {
  if (plan === undefined || step === undefined) return { holds: YES, fails: NO };
  const when = step.when === undefined ? { holds: YES, fails: NO } : decide(step.when, plan.facts, '/steps/when');
  if (step.forChildren !== true) return when;
  const rule = plan.file.child;
  if (rule === undefined) return when;
  const isChild = childOf(rule, plan.facts) ?? NO;
  return {
    holds: all([when.holds, isChild]),
    fails: any([when.fails, decide(rule.child, plan.facts, '/child/child').fails]),
  };
}

/** Where a plan has no rule of its own, those of the sets that apply tell. */
function childIn(source: RuleSet | Plan, parts: readonly FormPart[]): Formula | undefined {
  const facts = factsOf(source);
  const own = isPlan(source) ? childOf(source.file.child, facts) : undefined;
  if (own !== undefined) return own;
  const ofSets = parts.flatMap(({ ruleSet, applies }) => {
    const child = childOf(ruleSet.elements, facts);
    return child === undefined ? [] : [all([not(applies.fails), child])];
  });
  return ofSets.length === 0 ? undefined : any(ofSets);
}

/** A child, or one who is treated as a child because the age is not known and there is, or may be, reason to think so. */
function childOf(rule: ElementsRule | undefined, facts: ReadonlyMap<string, FactDefinition>): Formula | undefined {
  if (rule === undefined) return undefined;
  const { holds, fails } = decide(rule.child, facts, '/child');
  const reason: Formula = any(
    ['yes', 'maybe'].map((code) => ({ kind: 'answer', fact: rule.mayBeChild, code }) as const),
  );
  return any([holds, all([not(fails), reason])]);
}

/** Each question once, in the order of the plan and then of its sets. It is put unless every set that reads it is known not to apply. */
function questionsOf(
  source: RuleSet | Plan,
  parts: readonly FormPart[],
  languages: FormLanguages,
): ReadonlyMap<string, Question> {
  const always = new Set(isPlan(source) ? [...source.reads.flat(), ...source.file.facts.map(({ id }) => id)] : []);
  return new Map(
    [...factsOf(source)].map(([id, fact]) => {
      const readers = parts.filter(({ ruleSet }) => readingOf(ruleSet).facts.has(id));
      const relevant = always.has(id) ? YES : any(readers.map(({ applies }) => not(applies.fails)));
      const owner =
        isPlan(source) && !source.file.facts.some((own) => own.id === id) ? readers[0]?.ruleSet.id : undefined;
      const name = owner ?? (isPlan(source) ? source.file.id : source.id);
      return [id, questionOf(fact, name, relevant === YES ? undefined : relevant, languages)];
    }),
  );
}

/** Headings in order; a question stands under the heading of the first that has it. */
function sectionsOf(
  source: RuleSet | Plan,
  questions: ReadonlyMap<string, Question>,
  languages: FormLanguages,
): readonly FormSection[] {
  const taken = new Set<string>();
  const section = (owner: RuleSet | Plan['file'], id: string): FormSection => {
    const own = owner.facts.filter((fact) => fact.section === id && !taken.has(fact.id));
    for (const fact of own) taken.add(fact.id);
    return {
      id: innerName('section', owner.id, id),
      title: languages.of((code) => languages.file(owner.id, code).section(id)),
      questions: own.flatMap((fact) => questions.get(fact.id) ?? []),
    };
  };
  const owners = isPlan(source) ? [source.file, ...source.ruleSets] : [source];
  return owners
    .flatMap((owner) => owner.sections.map(({ id }) => section(owner, id)))
    .filter((one) => one.questions.length > 0);
}

function formSet({ ruleSet, set, applies }: FormPart, languages: FormLanguages): FormSet {
  const { id } = ruleSet;
  const reads = readingOf(ruleSet).reads;
  return {
    id,
    version: ruleSet.version,
    title: languages.of((code) => languages.ruleSet(id, code).title),
    results: set.results,
    shown: not(applies.fails),
    indicators: ruleSet.indicators.map((indicator, index) => ({
      id: indicator.id,
      state: set.indicators[index]?.state ?? '',
      statement: languages.of((code) => languages.ruleSet(id, code).indicator(indicator.id).statement),
      points: set.indicators[index]?.points ?? 0,
      group: indicator.group,
      present: set.indicators[index]?.present ?? NO,
      reads: reads[index] ?? [],
    })),
    groups: set.groups.map((group) => ({
      id: group.id,
      title: languages.of((code) => languages.ruleSet(id, code).group(group.id)),
      cap: group.cap,
      least: group.least,
    })),
    raisesTo: ruleSet.concern.raisesTo,
    bands: ruleSet.bands.map((band) => ({
      id: band.id,
      title: languages.of((code) => languages.ruleSet(id, code).band(band.id).title),
      meaning: languages.of((code) => languages.ruleSet(id, code).band(band.id).meaning),
      nextStep: languages.of((code) => languages.ruleSet(id, code).band(band.id).nextStep),
      from: band.from,
      minIndicators: band.minIndicators ?? 0,
    })),
  };
}
