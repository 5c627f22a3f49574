import type { Issue } from '../../issue.js';
import { kindOf, pointer } from '../../issue.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { formOf } from '../form/form-of.js';
import { type AnswerSource, type GivenAnswer, type ReadForm, readAnswers } from '../form/read-answers.js';
import { addedNames } from './calculated-values.js';
import { formNameOf } from './survey-name.js';

/**
 * Reads what a survey gave back into facts.
 *
 * @param source - The rule set or plan that the survey was made from, in the same version.
 * @param data - The `data` of the survey: answers by name.
 * @param answers - How the answers came about, for the evidence of each fact.
 * @returns Facts, the concern, and everything that could not be used.
 * @throws IssueError `cannot-be-exported` where no form can be made of the source.
 * @example
 * ```ts
 * readSurveyjs(general, { threats: 'yes' }).facts['threats'] // → { value: true, evidence: [{ kind: 'not-stated' }] }
 * ```
 */
export function readSurveyjs(source: RuleSet | Plan, data: unknown, answers: AnswerSource = {}): ReadForm {
  const form = formOf(source);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { facts: {}, issues: [{ code: 'wrong-type', path: '', came: kindOf(data), expected: 'an object' }] };
  const added = addedNames(form);
  const issues: Issue[] = [];
  const given = new Map<string, GivenAnswer>();
  for (const [name, value] of Object.entries(data)) {
    if (added.has(name) || value === null) continue;
    if (isAnswer(value)) given.set(formNameOf(name), value);
    else issues.push({ code: 'wrong-type', path: pointer('', name), came: kindOf(value), expected: EXPECTED });
  }
  const read = readAnswers(form, given, answers);
  return { ...read, issues: [...issues, ...read.issues] };
}

const EXPECTED = 'a code, a number, text or a list of codes';

function isAnswer(value: unknown): value is GivenAnswer {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number';
}
