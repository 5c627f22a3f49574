import type { FactDefinition, RuleSet } from 'trafficking-indicators';
import type { PlanEntry } from '../catalogue.js';
import { type Source, wordingIn } from '../sources.js';

/** One question in words. */
export interface Question {
  readonly id: string;
  readonly type: FactDefinition['type'];
  readonly question: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** Questions under one heading. */
export interface QuestionSection {
  readonly id: string;
  readonly title: string;
  /** The set that they belong to, where there are several. */
  readonly of?: string;
  readonly questions: readonly Question[];
}

/** How a fact is asked in one language. */
interface Asked {
  readonly question: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly option: (id: string) => string;
}

/**
 * The questions of a set or plan, in the order in which they are asked. In a plan each is asked once: first those that decide which sets apply, then
 * those of the sets that do, or may.
 *
 * @param source - The set or plan.
 * @param language - ISO 639 code.
 * @param deciding - Heading of the questions by which a plan decides which sets apply.
 * @param applies - Whether a set of the plan applies, or may, by its place.
 * @returns The sections in order.
 */
export function questionsOf(
  source: Source,
  language: string,
  deciding: string,
  applies: (place: number) => boolean,
): readonly QuestionSection[] {
  if (source.kind === 'set') return sectionsOf(source.entry.ruleSet, language, new Set());
  const { plan } = source.entry;
  const first = [...new Set([...plan.file.facts.map(({ id }) => id), ...plan.reads.flat()])];
  const asked = new Set(first);
  const own: QuestionSection = {
    id: `plan-${plan.file.id}`,
    title: deciding,
    questions: first.flatMap((id) => planQuestion(source.entry, id, language)),
  };
  const ofSets = plan.ruleSets.flatMap((ruleSet, place) =>
    applies(place) ? sectionsOf(ruleSet, language, asked, wordingIn(ruleSet, language).title) : [],
  );
  return [own, ...ofSets].filter(({ questions }) => questions.length > 0);
}

/** A question of the plan itself, or the one of the first of its sets that has it. */
function planQuestion({ plan, translations }: PlanEntry, id: string, language: string): readonly Question[] {
  const fact = plan.facts.get(id);
  if (fact === undefined) return [];
  const ruleSet = plan.file.facts.some((own) => own.id === id)
    ? undefined
    : plan.ruleSets.find(({ facts }) => facts.some((own) => own.id === id));
  if (ruleSet !== undefined) {
    const wording = wordingIn(ruleSet, language);
    return [questionOf(fact, { ...wording.fact(id), option: (option) => wording.option(id, option) })];
  }
  const translated = translations.find((item) => item.language === language)?.facts[id];
  const option = (name: string): string => translated?.options?.[name] ?? labelOf(fact, name);
  return [questionOf(fact, { ...(translated ?? fact), option })];
}

function sectionsOf(ruleSet: RuleSet, language: string, asked: Set<string>, of?: string): readonly QuestionSection[] {
  const wording = wordingIn(ruleSet, language);
  const sections = ruleSet.sections.map(({ id }) => ({
    id: `${ruleSet.id}-${id}`,
    title: wording.section(id),
    ...(of !== undefined && { of }),
    questions: ruleSet.facts
      .filter((fact) => fact.section === id && !asked.has(fact.id))
      .map((fact) =>
        questionOf(fact, { ...wording.fact(fact.id), option: (option) => wording.option(fact.id, option) }),
      ),
  }));
  for (const { id } of ruleSet.facts) asked.add(id);
  return sections.filter(({ questions }) => questions.length > 0);
}

function questionOf(fact: FactDefinition, asked: Asked): Question {
  return {
    id: fact.id,
    type: fact.type,
    question: asked.question,
    ...(asked.hint !== undefined && { hint: asked.hint }),
    ...(asked.unit !== undefined && { unit: asked.unit }),
    ...(fact.minimum !== undefined && { minimum: fact.minimum }),
    ...(fact.maximum !== undefined && { maximum: fact.maximum }),
    options: (fact.options ?? []).map(({ id }) => ({ id, label: asked.option(id) })),
  };
}

function labelOf(fact: FactDefinition, id: string): string {
  return fact.options?.find((option) => option.id === id)?.label ?? id;
}
