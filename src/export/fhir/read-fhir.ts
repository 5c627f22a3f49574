import { nearest } from '../../fact/nearest.js';
import { type Issue, kindOf, pointer } from '../../issue.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import type { Form, Question } from '../form/form.js';
import { formOf } from '../form/form-of.js';
import { type AnswerSource, type GivenAnswer, readAnswers, type ReadForm } from '../form/read-answers.js';
import { CALCULATIONS_GROUP, RESULT_GROUP } from './result-items.js';
import { canonicalOf, NAMESPACE, systemOf } from './systems.js';
import { CONCERN_GROUP } from './variables.js';

/**
 * A FHIR R4 QuestionnaireResponse as facts with their evidence. What was worked out in the form is left out; it is worked out again from the facts.
 *
 * @param source - The rule set or plan that the questionnaire was made of.
 * @param response - The resource as plain JSON.
 * @param from - How the answers came about.
 * @returns Facts, the concern, and everything that could not be used with its place.
 * @example
 * ```ts
 * readFhir(general, { resourceType: 'QuestionnaireResponse', status: 'completed', item: [] }).facts // → {}
 * ```
 */
export function readFhir(source: RuleSet | Plan, response: unknown, from: AnswerSource = {}): ReadForm {
  const form = formOf(source);
  if (!isObject(response) || response['resourceType'] !== 'QuestionnaireResponse')
    return { facts: {}, issues: [{ code: 'wrong-type', path: '', expected: 'a QuestionnaireResponse' }] };
  const reading: Reading = { known: linksOf(form), given: new Map(), places: new Map(), issues: [] };
  reading.issues.push(...headIssues(form, response));
  readItems(response['item'], '/item', reading);
  const { issues, ...read } = readAnswers(form, reading.given, from);
  return { ...read, issues: [...reading.issues, ...issues.map((issue) => placed(issue, reading.places))] };
}

/** How the answers of an item are read: a number, a text, or codes; nothing for what the questionnaire itself adds. */
type Link =
  | { readonly kind: 'around' | 'left-out' | 'number' | 'text' }
  | { readonly kind: 'codes'; readonly several: boolean; readonly systems: ReadonlyMap<string, string> };

interface Reading {
  readonly known: ReadonlyMap<string, Link>;
  readonly given: Map<string, GivenAnswer>;
  /** Where each answer stands. */
  readonly places: Map<string, string>;
  readonly issues: Issue[];
}

function linksOf(form: Form): ReadonlyMap<string, Link> {
  const around = (id: string): readonly [string, Link] => [id, { kind: 'around' }];
  const codes = (question: Question, own: Question['answers'], several: boolean): Link => ({
    kind: 'codes',
    several,
    systems: new Map(own.map(({ code }) => [code, systemOf(form.id, question, code)])),
  });
  return new Map([
    ...form.sections.map(({ id }) => around(id)),
    around(CONCERN_GROUP),
    [CALCULATIONS_GROUP, { kind: 'left-out' }] as const,
    [RESULT_GROUP, { kind: 'left-out' }] as const,
    [form.concern.name, { kind: 'text' }] as const,
    ...[...form.questions.values()].flatMap((question): readonly (readonly [string, Link])[] => {
      const { name, why, answers, fact } = question;
      const own: Link = fact.type === 'number' ? { kind: 'number' } : codes(question, answers, fact.type === 'choices');
      return [[name, own], ...(why === undefined ? [] : [[why.name, codes(question, why.answers, false)] as const])];
    }),
  ]);
}

const FINISHED = ['completed', 'amended'];

/** What is told of the response as a whole: another form or version, and one that is not finished. */
function headIssues(form: Form, { questionnaire, status }: Record<string, unknown>): readonly Issue[] {
  const base = canonicalOf(form, form.languages[0] ?? '');
  const [address = '', version] = typeof questionnaire === 'string' ? questionnaire.split('|') : [];
  const isNamed = address.startsWith(NAMESPACE);
  const isOwn = address === base || address.startsWith(`${base}:`);
  const isOther = isNamed && !(isOwn && (version === undefined || version === form.version));
  return [
    ...(isOther
      ? [
          {
            code: 'wrong-rule-set',
            path: '/questionnaire',
            came: 'another questionnaire or version',
            expected: `${base}|${form.version}`,
          } as const,
        ]
      : []),
    ...(typeof status === 'string' && FINISHED.includes(status)
      ? []
      : [{ code: 'wrong-value', path: '/status', came: kindOf(status), expected: FINISHED.join(' or ') } as const]),
  ];
}

function readItems(items: unknown, path: string, reading: Reading): void {
  if (items === undefined) return;
  if (!Array.isArray(items)) {
    reading.issues.push({ code: 'wrong-type', path, came: kindOf(items), expected: 'a list' });
    return;
  }
  for (const [index, item] of (items as readonly unknown[]).entries()) readItem(item, pointer(path, index), reading);
}

function readItem(item: unknown, path: string, reading: Reading): void {
  const link = isObject(item) ? item['linkId'] : undefined;
  if (!isObject(item) || typeof link !== 'string') {
    reading.issues.push({ code: 'missing', path: pointer(path, 'linkId') });
    return;
  }
  const known = reading.known.get(link);
  if (known === undefined) {
    const suggestion = nearest(link, [...reading.known.keys()]);
    reading.issues.push({
      code: 'unexpected',
      path,
      came: link.slice(0, 64),
      ...(suggestion !== undefined && { suggestion }),
    });
    return;
  }
  if (known.kind === 'left-out') return;
  readItems(item['item'], pointer(path, 'item'), reading);
  if (item['answer'] !== undefined) readAnswer(link, known, item['answer'], pointer(path, 'answer'), reading);
}

function readAnswer(name: string, link: Link, answers: unknown, path: string, reading: Reading): void {
  const { issues, given, places } = reading;
  if (!Array.isArray(answers) || link.kind === 'around' || given.has(name)) {
    const expected = link.kind === 'around' ? 'a heading without answers' : 'one list of answers';
    issues.push({ code: 'unexpected', path, came: kindOf(answers), expected });
    return;
  }
  const values = (answers as readonly unknown[]).map((answer, index) => {
    if (isObject(answer)) readItems(answer['item'], pointer(pointer(path, index), 'item'), reading);
    return valueOf(answer, link, pointer(path, index), issues);
  });
  const several = link.kind === 'codes' && link.several;
  if (values.length > 1 && !several) {
    issues.push({ code: 'unexpected', path, came: `${values.length} answers`, expected: 'one answer' });
    return;
  }
  if (values.some((value) => value === undefined) || values.length === 0) return;
  places.set(name, path);
  const [value] = values;
  if (several)
    given.set(
      name,
      values.filter((one): one is string => typeof one === 'string'),
    );
  else if (value !== undefined) given.set(name, value);
}

function valueOf(answer: unknown, link: Link, path: string, issues: Issue[]): string | number | undefined {
  const values = isObject(answer) ? Object.entries(answer).filter(([key]) => key.startsWith('value')) : [];
  const [key = '', value] = values[0] ?? [];
  if (values.length === 1) {
    if (link.kind === 'number' && (key === 'valueDecimal' || key === 'valueInteger') && typeof value === 'number')
      return value;
    if (link.kind === 'text' && key === 'valueString' && typeof value === 'string') return value;
    if (link.kind === 'codes' && key === 'valueCoding' && isObject(value))
      return codeOf(value, link.systems, pointer(path, key), issues);
  }
  issues.push({ code: 'wrong-type', path, came: key === '' ? 'nothing' : key, expected: EXPECTED[link.kind] });
  return undefined;
}

const EXPECTED = {
  number: 'valueDecimal or valueInteger',
  text: 'valueString',
  codes: 'valueCoding',
  around: 'nothing',
  'left-out': 'nothing',
} as const;

/** A code counts only in the system that it belongs to. */
function codeOf(
  { system, code }: Record<string, unknown>,
  systems: ReadonlyMap<string, string>,
  path: string,
  issues: Issue[],
): string | undefined {
  const own = typeof code === 'string' ? systems.get(code) : undefined;
  if (own === undefined || typeof code !== 'string') {
    issues.push({
      code: 'unknown-option',
      path: pointer(path, 'code'),
      came: kindOf(code),
      expected: [...systems.keys()].join(', '),
    });
    return undefined;
  }
  if (system === own) return code;
  issues.push({
    code: 'wrong-value',
    path: pointer(path, 'system'),
    came: typeof system === 'string' ? system.slice(0, 128) : kindOf(system),
    expected: own,
  });
  return undefined;
}

/** An issue of a name, at the place where the answer stands. */
function placed(issue: Issue, places: ReadonlyMap<string, string>): Issue {
  const path = places.get(issue.path.slice(1));
  return path === undefined ? issue : { ...issue, path };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
