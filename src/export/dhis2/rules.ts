import type { Form, Question, ResultLine } from '../form/form.js';
import { type Formula, not, number, type Quantity } from '../form/formula.js';
import { type Dhis2Names, dhis2Condition, dhis2Number, dhis2Text } from './expression.js';
import { levelsOf } from './levels.js';
import type { Dhis2Rule, Dhis2RuleAction } from './metadata.js';
import type { Fields } from './questions.js';
import { type Step, stepsOf } from './steps.js';
import { uidOf } from './uid.js';

/** Everything that is worked out, hidden and shown. */
export interface Rules {
  readonly rules: readonly Dhis2Rule[];
  readonly actions: readonly Dhis2RuleAction[];
  /** Names of the variables that rules assign. */
  readonly assigned: readonly string[];
}

type Action = Omit<Dhis2RuleAction, 'id' | 'programRule'>;

interface Draft {
  /** What it is made of; the same draft has the same uid in every export. */
  readonly key: string;
  readonly name: string;
  readonly condition: string;
  readonly priority: number;
  readonly actions: readonly Action[];
}

/**
 * The program rules of a form.
 *
 * @param form - The form.
 * @param fields - Its data elements.
 * @param program - Uid of the program.
 * @param language - Language of the lines that are shown.
 * @returns Rules in rounds: each after those whose numbers it needs.
 */
export function rulesOf(form: Form, fields: Fields, program: string, language: string): Rules {
  const steps = stepsOf(shownOf(form));
  const names: Dhis2Names = {
    options: (fact) => {
      const question = form.questions.get(fact);
      return question?.fact.type === 'choices' ? question.answers.map(({ code }) => code) : undefined;
    },
    concern: form.concern.name,
  };
  const condition = (formula: Formula): string => dhis2Condition(steps.plain(formula), names);
  // Conditions first: they may add steps.
  const lines = form.lines.map((line) => ({ line, shown: condition(line.shown) }));
  const hidden = [...form.questions.values()].flatMap((question) => hiddenBy(question, fields, condition));
  const limits = [...form.questions.values()].flatMap((question) => limitOf(question, fields, condition));
  const level = levelsOf(steps.of);
  const assigned = [...steps.of.keys()];
  const after = 1 + Math.max(0, ...assigned.map(level));
  const drafts: readonly Draft[] = [
    ...assignments([...steps.of.values()].flat(), level, (formula) => dhis2Condition(formula, names)),
    ...[...hidden, ...limits].map((draft) => ({ ...draft, priority: after })),
    ...lines.map(({ line, shown }, index) => lineDraft(line, shown, after + 1 + index, language)),
  ];
  const made = drafts.map((draft) => ruleOf(draft, form.id, program));
  return { rules: made.map(({ rule }) => rule), actions: made.flatMap(({ actions }) => actions), assigned };
}

/** How many were answered is not shown, and would be a rule for every question. */
function shownOf({ calculations, sets }: Form): Form['calculations'] {
  const left = new Set(sets.map(({ results }) => results.answered));
  return calculations.filter(({ name }) => !left.has(name));
}

/** Everything that happens in the same round where the same condition holds is one rule: the points of an indicator stand together. */
function assignments(
  steps: readonly Step[],
  level: (name: string) => number,
  condition: (formula: Formula) => string,
): readonly Draft[] {
  const byCondition = new Map<string, { readonly when: string; readonly round: number; readonly steps: Step[] }>();
  for (const step of steps) {
    const [when, round] = [condition(step.when), level(step.name)];
    const key = `${round} ${when}`;
    const rule = byCondition.get(key) ?? { when, round, steps: [] };
    rule.steps.push(step);
    byCondition.set(key, rule);
  }
  return [...byCondition].map(([key, { when, round, steps: own }]) => ({
    key,
    name: `${round}: ${own.map(({ name }) => name).join(', ')}`,
    condition: when,
    priority: round,
    actions: own.map(({ name, value, adds }) => ({
      programRuleActionType: 'ASSIGN' as const,
      content: `#{${name}}`,
      data: adds ? `#{${name}} + ${dhis2Number(value)}` : dhis2Number(value),
    })),
  }));
}

/** A question that is not put, and the reason that is asked only while nothing is filled in. */
function hiddenBy(
  question: Question,
  fields: Fields,
  condition: (formula: Formula) => string,
): readonly Omit<Draft, 'priority'>[] {
  const { fact, relevant, name } = question;
  const { own, why } = fields.of(question);
  const hide = (ids: readonly string[]): readonly Action[] =>
    ids.map((id) => ({ programRuleActionType: 'HIDEFIELD', dataElement: { id } }));
  const filled: Formula = { kind: 'filled', fact: fact.id };
  return [
    ...(relevant === undefined
      ? []
      : [
          {
            key: `not put ${name}`,
            name: `not put: ${name}`,
            condition: condition(not(relevant)),
            actions: hide([...own, ...(why === undefined ? [] : [why])].map(({ element }) => element.id)),
          },
        ]),
    ...(why === undefined
      ? []
      : [
          {
            key: `filled ${name}`,
            name: `filled in: ${name}`,
            condition: condition(filled),
            actions: hide([why.element.id]),
          },
        ]),
  ];
}

/** A number that is out of its range is refused; a blank is not. */
function limitOf(
  question: Question,
  fields: Fields,
  condition: (formula: Formula) => string,
): readonly Omit<Draft, 'priority'>[] {
  const { minimum, maximum, id, type } = question.fact;
  if (type !== 'number' || minimum === undefined || maximum === undefined) return [];
  const value: Quantity = { kind: 'fact', fact: id };
  const beyond: Formula = {
    kind: 'any',
    of: [
      { kind: 'compare', operator: '<', left: value, right: number(minimum) },
      { kind: 'compare', operator: '>', left: value, right: number(maximum) },
    ],
  };
  const actions = fields.of(question).own.map(({ element }): Action => ({
    programRuleActionType: 'SHOWERROR',
    content: `${minimum} – ${maximum}`,
    dataElement: { id: element.id },
  }));
  const name = `out of range: ${question.name}`;
  return [
    { key: name, name, condition: condition({ kind: 'all', of: [{ kind: 'filled', fact: id }, beyond] }), actions },
  ];
}

function lineDraft(line: ResultLine, condition: string, priority: number, language: string): Draft {
  const text = line.text[language] ?? '';
  const numbered = Object.keys(line.slots).length > 0;
  const action: Action = {
    programRuleActionType: 'DISPLAYTEXT',
    location: 'feedback',
    ...(numbered ? { content: '', data: withNumbers(line, text) } : { content: text }),
  };
  return { key: `line ${line.name}`, name: `line: ${line.name}`, condition, priority, actions: [action] };
}

function withNumbers({ slots }: ResultLine, text: string): string {
  const parts = text.split(/(\{[a-z]+\})/u).filter((part) => part !== '');
  const texts = parts.map((part) => {
    const name = Object.hasOwn(slots, part.slice(1, -1)) ? slots[part.slice(1, -1)] : undefined;
    return name === undefined ? dhis2Text(part) : `#{${name}}`;
  });
  return `d2:concatenate(${texts.join(', ')})`;
}

function ruleOf(
  { key, name, condition, priority, actions }: Draft,
  form: string,
  program: string,
): { readonly rule: Dhis2Rule; readonly actions: readonly Dhis2RuleAction[] } {
  const id = uidOf(form, 'rule', key);
  const own = actions.map((action, index): Dhis2RuleAction => ({
    id: uidOf(id, String(index)),
    programRule: { id },
    ...action,
  }));
  const rule: Dhis2Rule = {
    id,
    name: `${name.slice(0, 200)} (${id})`,
    program: { id: program },
    condition,
    priority,
    programRuleActions: own.map((action) => ({ id: action.id })),
  };
  return { rule, actions: own };
}
