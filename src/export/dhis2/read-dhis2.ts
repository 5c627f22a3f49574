import { nearest } from '../../fact/nearest.js';
import { type Issue, kindOf, pointer } from '../../issue.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Form } from '../form/form.js';
import { formOf } from '../form/form-of.js';
import { type AnswerSource, type GivenAnswer, readAnswers, type ReadForm } from '../form/read-answers.js';
import { type Field, fieldsOf } from './questions.js';

/**
 * A DHIS2 event as facts with their evidence. Data elements are known by their uid or by their code.
 *
 * @param source - The rule set or plan that the program was made of.
 * @param event - The event as DHIS2 gives it: `{ dataValues: [{ dataElement, value }] }`.
 * @param from - How the answers came about.
 * @returns Facts, the concern, and everything that could not be used with its place.
 * @example
 * ```ts
 * readDhis2(general, { status: 'COMPLETED', dataValues: [] }).facts // → {}
 * ```
 */
export function readDhis2(source: RuleSet | Plan, event: unknown, from: AnswerSource = {}): ReadForm {
  const form = formOf(source);
  const values = isObject(event) ? event['dataValues'] : undefined;
  if (!isObject(event) || !Array.isArray(values))
    return {
      facts: {},
      issues: [{ code: 'wrong-type', path: '/dataValues', came: kindOf(values), expected: 'a list' }],
    };
  const reading: Reading = { targets: targetsOf(form), given: new Map(), places: new Map(), issues: [] };
  const { issues, given, places } = reading;
  if (event['status'] !== undefined && event['status'] !== 'COMPLETED')
    issues.push({ code: 'wrong-value', path: '/status', came: kindOf(event['status']), expected: 'COMPLETED' });
  for (const [index, value] of (values as readonly unknown[]).entries())
    readValue(value, pointer('/dataValues', index), reading);
  const read = readAnswers(form, given, from);
  const placed = read.issues.map((issue) => {
    const path = places.get(issue.path.slice(1));
    return path === undefined ? issue : { ...issue, path };
  });
  return { ...read, issues: [...issues, ...placed] };
}

/** What a data element answers: a question, or one option of it. */
interface Target {
  readonly name: string;
  readonly option: string | undefined;
  readonly field: Field;
}

interface Reading {
  /** By uid and by code. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly given: Map<string, GivenAnswer>;
  readonly places: Map<string, string>;
  readonly issues: Issue[];
}

function targetsOf(form: Form): ReadonlyMap<string, Target> {
  const fields = fieldsOf(form, form.languages[0] ?? 'en');
  const targets = [...form.questions.values()].flatMap((question): readonly Target[] => {
    const { own, why } = fields.of(question);
    const several = question.fact.type === 'choices';
    return [
      ...own.map((field, index) => ({
        name: question.name,
        option: several ? question.answers[index]?.code : undefined,
        field,
      })),
      ...(why === undefined ? [] : [{ name: why.name, option: undefined, field: why }]),
    ];
  });
  const concern: Target = { name: form.concern.name, option: undefined, field: fields.concern };
  return new Map(
    [...targets, concern].flatMap((target) => [
      [target.field.element.id, target] as const,
      [target.field.element.code, target] as const,
    ]),
  );
}

function readValue(value: unknown, path: string, { targets, given, places, issues }: Reading): void {
  const element = isObject(value) ? value['dataElement'] : undefined;
  if (!isObject(value) || typeof element !== 'string') {
    issues.push({ code: 'missing', path: pointer(path, 'dataElement') });
    return;
  }
  const target = targets.get(element);
  if (target === undefined) {
    const suggestion = nearest(element, [...targets.keys()]);
    issues.push({
      code: 'unexpected',
      path,
      came: element.slice(0, 64),
      ...(suggestion !== undefined && { suggestion }),
    });
    return;
  }
  const { name, option } = target;
  const before = given.get(name);
  const answer = value['value'];
  if (typeof answer !== 'string') {
    issues.push({ code: 'wrong-type', path: pointer(path, 'value'), came: kindOf(answer), expected: 'text' });
    return;
  }
  if (option === undefined) {
    if (before === undefined) {
      given.set(name, answer);
      places.set(name, path);
    } else issues.push({ code: 'unexpected', path, came: 'a second value', expected: 'one value' });
    return;
  }
  if (answer === 'true') given.set(name, [...(Array.isArray(before) ? (before as readonly string[]) : []), option]);
  else issues.push({ code: 'unknown-option', path: pointer(path, 'value'), came: kindOf(answer), expected: 'true' });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
