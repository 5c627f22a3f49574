import { type Issue, kindOf, pointer } from '../../issue.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Form } from '../form/form.js';
import { formOf } from '../form/form-of.js';
import { type AnswerSource, type GivenAnswer, type ReadForm, readAnswers } from '../form/read-answers.js';
import { bandIds, LANGUAGE } from './formio-components.js';

/**
 * Reads a submission of Form.io back into facts.
 *
 * @param source - The rule set or plan that the form was made from, in the same version.
 * @param submission - The submission: answers under `data`; what Form.io keeps beside it is left out.
 * @param answers - How the answers came about, for the evidence of each fact.
 * @returns Facts, the concern, and everything that could not be used.
 * @throws IssueError `cannot-be-exported` where no form can be made of the source.
 * @example
 * ```ts
 * readFormio(general, { data: { threats: 'yes' } }).facts['threats'] // → { value: true, evidence: [{ kind: 'not-stated' }] }
 * ```
 */
export function readFormio(source: RuleSet | Plan, submission: unknown, answers: AnswerSource = {}): ReadForm {
  const form = formOf(source);
  if (!isObject(submission)) return unread('', submission);
  const { data } = submission;
  if (!isObject(data)) return unread('/data', data);
  const known = addedNames(form);
  const choices = new Set(
    [...form.questions.values()].filter(({ fact }) => fact.type === 'choices').map(({ name }) => name),
  );
  const issues: Issue[] = [];
  const given = new Map<string, GivenAnswer>();
  for (const [name, value] of Object.entries(data)) {
    if (known.has(name) || value === null) continue;
    const answer = choices.has(name) ? chosenIn(value) : answerIn(value);
    if (answer !== undefined) given.set(name, answer);
    else issues.push({ code: 'wrong-type', path: pointer('', name), came: kindOf(value), expected: EXPECTED });
  }
  const read = readAnswers(form, given, answers);
  const placed = [...issues, ...read.issues].map((issue) => ({ ...issue, path: `/data${issue.path}` }));
  return { ...read, issues: placed };
}

const EXPECTED = 'a code, a number, text or options with true or false';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unread(path: string, came: unknown): ReadForm {
  return { facts: {}, issues: [{ code: 'wrong-type', path, came: kindOf(came), expected: 'an object' }] };
}

/** What Form.io works out, and its button. */
function addedNames(form: Form): ReadonlySet<unknown> {
  return new Set([
    'submit',
    LANGUAGE,
    ...form.calculations.map(({ name }) => name),
    ...form.sets.flatMap(bandIds).map(({ key }) => key),
  ]);
}

/** Form.io turns the answers `true` and `false` of a radio into truth values. */
function answerIn(value: unknown): GivenAnswer | undefined {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** Each option with whether it is chosen; an option without a name stands there before anything is chosen. */
function chosenIn(value: unknown): GivenAnswer | undefined {
  if (value === '') return [];
  if (!isObject(value)) return undefined;
  const options = Object.entries(value).filter(([option, chosen]) => option !== '' || chosen !== false);
  if (options.some(([, chosen]) => typeof chosen !== 'boolean')) return undefined;
  return options.filter(([, chosen]) => chosen === true).map(([option]) => option);
}
