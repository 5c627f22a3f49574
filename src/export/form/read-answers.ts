import type { FactInput, Facts } from '../../fact/fact.js';
import { nearest } from '../../fact/nearest.js';
import type { Evidence, FactValue, RuleSetUnknownReason } from '../../generated/types.js';
import { checkOptions } from '../../given.js';
import { type Issue, kindOf, pointer } from '../../issue.js';
import type { Form, Question } from './form.js';

/** How answers came about; it becomes the evidence of every fact. */
export interface AnswerSource {
  /** How they became known; `not-stated` unless said. */
  readonly kind?: Evidence['kind'];
  readonly meeting?: string;
  /** Year, month and day. */
  readonly date?: string;
}

/** Answers of one form that was filled in, as facts. */
export interface ReadForm {
  readonly facts: Facts;
  /** The professional concern, where one was written down. */
  readonly concern?: { readonly reason: string };
  /** Everything that could not be used, with its place. Nothing is left out without being named here. */
  readonly issues: readonly Issue[];
}

/** One answer as a target gives it: a code, a number, or codes of options. Empty text is no answer. */
export type GivenAnswer = string | number | readonly string[];

/**
 * Turns answers by the names of a form into facts with their evidence.
 *
 * @param form - The form that was filled in.
 * @param given - Answers by name. Names that the target itself adds are left out before.
 * @param source - Where they come from.
 * @returns Facts, the concern, and what could not be used.
 * @example
 * ```ts
 * readAnswers(form, new Map([['threats', 'maybe']])).facts['threats'] // → { unknown: 'suspected', evidence: [{ kind: 'not-stated' }] }
 * ```
 */
export function readAnswers(form: Form, given: ReadonlyMap<string, GivenAnswer>, source: AnswerSource = {}): ReadForm {
  checkOptions(source);
  const known = new Set(
    [...form.questions.values()].flatMap(({ name, why }) => (why === undefined ? name : [name, why.name])),
  );
  known.add(form.concern.name);
  const issues: Issue[] = [...given.keys()]
    .filter((name) => !known.has(name))
    .map((name) => unknownName(name, [...known]));
  const evidence: Evidence = { kind: source.kind ?? 'not-stated', ...placeOf(source) };
  const facts: Record<string, FactInput> = {};
  for (const question of form.questions.values()) {
    const answer = answerTo(question, given.get(question.name), given.get(question.why?.name ?? ''), issues);
    if (answer !== undefined) facts[question.fact.id] = { ...answer, evidence: [{ ...evidence }] };
  }
  const concern = given.get(form.concern.name) ?? '';
  if (typeof concern !== 'string')
    issues.push({
      code: 'wrong-type',
      path: pointer('', form.concern.name),
      came: kindOf(concern),
      expected: 'text',
    });
  const reason = typeof concern === 'string' ? concern.trim() : '';
  return { facts, ...(reason !== '' && { concern: { reason } }), issues };
}

function placeOf({ meeting, date }: AnswerSource): Pick<Evidence, 'meeting' | 'date'> {
  return { ...(meeting !== undefined && { meeting }), ...(date !== undefined && { date }) };
}

function unknownName(name: string, known: readonly string[]): Issue {
  const suggestion = nearest(name, known);
  return { code: 'unexpected', path: pointer('', name), ...(suggestion !== undefined && { suggestion }) };
}

type Read = { readonly value: FactValue } | { readonly unknown: RuleSetUnknownReason };

/** What is filled in counts; why nothing is filled in counts only while nothing is. */
function answerTo(
  question: Question,
  answer: GivenAnswer | undefined,
  why: GivenAnswer | undefined,
  issues: Issue[],
): Read | undefined {
  const { fact, name } = question;
  const reason = reasonOf(question, why, issues);
  if (answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)) return reason;
  switch (fact.type) {
    case 'number':
      return numberOf(question, answer, issues);
    case 'choices':
      return optionsOf(question, answer, issues);
    case 'boolean':
    case 'choice':
      if (fact.options?.some(({ id }) => id === answer) === true) return { value: String(answer) };
      return codeOf(
        question.answers.map(({ code }) => code),
        answer,
        name,
        issues,
      );
  }
}

function reasonOf({ why }: Question, given: GivenAnswer | undefined, issues: Issue[]): Read | undefined {
  if (why === undefined || given === undefined || given === '') return undefined;
  return codeOf(
    why.answers.map(({ code }) => code),
    given,
    why.name,
    issues,
  );
}

const REASONS: Readonly<Record<string, Read>> = {
  yes: { value: true },
  no: { value: false },
  none: { value: [] },
  maybe: { unknown: 'suspected' },
  'not-known': { unknown: 'not-known' },
  declined: { unknown: 'declined' },
};

function codeOf(codes: readonly string[], answer: GivenAnswer, name: string, issues: Issue[]): Read | undefined {
  if (typeof answer === 'string' && codes.includes(answer))
    return Object.hasOwn(REASONS, answer) ? REASONS[answer] : undefined;
  issues.push({ code: 'unknown-option', path: pointer('', name), came: kindOf(answer), expected: codes.join(', ') });
  return undefined;
}

function numberOf({ fact, name }: Question, answer: GivenAnswer, issues: Issue[]): Read | undefined {
  const { minimum = -Infinity, maximum = Infinity } = fact;
  const value = typeof answer === 'string' && /^-?\d+(?:\.\d+)?$/u.test(answer) ? Number(answer) : answer;
  if (typeof value !== 'number')
    issues.push({ code: 'wrong-type', path: pointer('', name), came: kindOf(answer), expected: 'a number' });
  else if (value < minimum || value > maximum)
    issues.push({ code: 'out-of-range', path: pointer('', name), expected: `${minimum} to ${maximum}` });
  else return { value };
  return undefined;
}

function optionsOf({ answers, name }: Question, answer: GivenAnswer, issues: Issue[]): Read | undefined {
  const codes = answers.map(({ code }) => code);
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : undefined;
  if (chosen?.every((code) => codes.includes(code)) === true)
    return { value: codes.filter((code) => chosen.includes(code)) };
  issues.push({ code: 'unknown-option', path: pointer('', name), came: kindOf(answer), expected: codes.join(', ') });
  return undefined;
}
