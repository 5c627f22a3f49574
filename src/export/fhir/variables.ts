import type { Form } from '../form/form.js';
import { condition, quantity, type VariableNames } from './expression.js';
import { variable } from './extensions.js';
import type { Extension } from './questionnaire.js';

/** The variables of a form: its answers by short names, and everything that is worked out of them. */
export interface Variables extends VariableNames {
  /** In an order in which each needs only those before it. */
  readonly declared: readonly Extension[];
  /** Whether a formula holds. */
  readonly condition: (formula: Parameters<typeof condition>[0]) => string;
}

/** Where the group with the written concern is. */
export const CONCERN_GROUP = 'professional_concern';

/**
 * Names the answers and calculations of a form. Each answer is looked up once by its place, since looking through all items for every use took most of the time.
 *
 * @param form - The form.
 * @returns The variables.
 */
export function variablesOf(form: Form): Variables {
  const facts = new Map([...form.questions.keys()].map((id, index) => [id, `a${index + 1}`]));
  const whys = new Map([...form.questions.keys()].map((id, index) => [id, `w${index + 1}`]));
  const calculations = new Map(form.calculations.map(({ name }, index) => [name, `c${index + 1}`]));
  const names: VariableNames = {
    fact: (id) => known(facts, id),
    why: (id) => known(whys, id),
    calculation: (name) => known(calculations, name),
    concern: 'concern',
  };
  const answers = form.sections.flatMap(({ id, questions }, index) => [
    variable(`s${index + 1}`, itemsOf(id), id),
    ...questions.flatMap(({ fact, name, why }): readonly Extension[] => [
      variable(
        names.fact(fact.id),
        answerIn(`%s${index + 1}`, name, fact.type === 'number' ? 'value' : 'value.code'),
        name,
      ),
      ...(why === undefined
        ? []
        : [variable(names.why(fact.id), answerIn(`%s${index + 1}`, why.name, 'value.code'), why.name)]),
    ]),
  ]);
  return {
    ...names,
    condition: (formula) => condition(formula, names),
    declared: [
      ...answers,
      variable(names.concern, written(form.concern.name), form.concern.name),
      ...form.calculations.map(({ name, value }) => variable(names.calculation(name), quantity(value, names), name)),
    ],
  };
}

function known(names: ReadonlyMap<string, string>, key: string): string {
  const name = names.get(key);
  if (name === undefined) throw new TypeError('A formula reads what its form does not have.');
  return name;
}

function itemsOf(group: string): string {
  return `%resource.item.where(linkId = '${group}').item`;
}

function answerIn(items: string, name: string, value: string): string {
  return `${items}.where(linkId = '${name}').answer.${value}`;
}

/** White space alone is nothing written. */
function written(name: string): string {
  return `${answerIn(itemsOf(CONCERN_GROUP), name, 'value')}.where(replaceMatches('\\\\s', '') != '')`;
}
