import { type Issue, kindOf, pointer } from '../../issue.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { formOf } from '../form/form-of.js';
import type { Form } from '../form/form.js';
import { type AnswerSource, type GivenAnswer, readAnswers, type ReadForm } from '../form/read-answers.js';
import { odkColumns } from './odk-columns.js';

/** One submission as facts. */
export interface ReadOdk extends ReadForm {
  /** What the server or the application calls it. */
  readonly id?: string;
}

/**
 * Submissions of KoboToolbox or ODK as facts, each with its evidence.
 *
 * Taken are JSON as a text or as data: a list of submissions, one submission, what Kobo's interface gives (`results`) and what the OData interface of ODK Central gives
 * (`value`); and the rows of a CSV file as records by heading, with codes and names rather than labels.
 *
 * @param source - The rule set or plan that the form was made of.
 * @param data - The submissions.
 * @param options - Where the answers come from. Where no date is given, the day on which a submission came in is taken, in the time zone of the server.
 * @returns One entry for each submission, in order. What could not be used is named in its issues, by the heading of the column; nothing of the data is thrown.
 * @example
 * ```ts
 * readOdk(general, [{ pay_withheld: 'yes', _id: 7 }])[0]?.facts // → { 'pay-withheld': { value: true, evidence: [{ kind: 'not-stated' }] } }
 * ```
 */
export function readOdk(source: RuleSet | Plan, data: unknown, options: AnswerSource = {}): readonly ReadOdk[] {
  const form = formOf(source);
  const read = odkColumns(form);
  const parsed = typeof data === 'string' ? jsonOf(data) : data;
  if (parsed === undefined) return [{ facts: {}, issues: [{ code: 'json-syntax', path: '' }] }];
  // Places that were left empty are submissions that cannot be read.
  return Array.from(submissionsIn(parsed), (submission) => {
    if (!isRecord(submission))
      return { facts: {}, issues: [{ code: 'wrong-type', path: '', came: kindOf(submission), expected: 'an object' }] };
    const cells = cellsOf(submission, read);
    const issues: Issue[] = [];
    const given = givenIn(form, cells, read, issues);
    const date = options.date ?? dateOf(submission);
    const id = idOf(submission);
    const answers = readAnswers(form, given, { ...options, ...(date !== undefined && { date }) });
    return { ...(id !== undefined && { id }), ...answers, issues: [...issues, ...answers.issues] };
  });
}

type Read = ReturnType<typeof odkColumns>;
type Submission = Readonly<Record<string, unknown>>;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, '')) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Submission {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function submissionsIn(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data as readonly unknown[];
  const list = isRecord(data) ? (data['results'] ?? data['value']) : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : [data];
}

/** No form has groups that lie deeper in one another. */
const DEEPEST = 16;

/** Values by heading; groups within groups become one heading. What the application adds is not looked into. */
function cellsOf(submission: Submission, read: Read, under = '', depth = 0): readonly (readonly [string, unknown])[] {
  return Object.entries(submission).flatMap(([key, value]) => {
    const heading = under + key.trim().replace(/^\ufeff/u, '');
    if (heading.startsWith('@odata.')) return [];
    return isRecord(value) && depth < DEEPEST && read(heading).kind !== 'other'
      ? cellsOf(value, read, `${heading}/`, depth + 1)
      : [[heading, value] as const];
  });
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Answers by name: columns of single options are put together, and a name that comes twice is named. */
function givenIn(
  form: Form,
  cells: readonly (readonly [string, unknown])[],
  read: Read,
  issues: Issue[],
): ReadonlyMap<string, GivenAnswer> {
  const several = new Set(
    [...form.questions.values()].filter(({ fact }) => fact.type === 'choices').map(({ name }) => name),
  );
  const given = new Map<string, GivenAnswer>();
  const marked = new Map<string, string[]>();
  for (const [heading, value] of cells) {
    const column = read(heading);
    if (column.kind === 'unknown' || (column.kind === 'group' && !isBlank(value))) given.set(column.name, '');
    else if (column.kind === 'option') mark(marked, column, heading, value, issues);
    else if (column.kind === 'answer' && !isBlank(value)) {
      const answer = answerOf(value, several.has(column.name));
      if (answer === undefined)
        issues.push({ code: 'wrong-type', path: pointer('', heading), came: kindOf(value), expected: 'text' });
      else if (given.has(column.name) && String(given.get(column.name)) !== String(answer))
        issues.push({ code: 'unexpected', path: pointer('', heading), expected: 'one column for each answer' });
      else given.set(column.name, answer);
    }
  }
  for (const [name, options] of marked) join(given, name, options, issues);
  return given;
}

function answerOf(value: unknown, isSeveral: boolean): GivenAnswer | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isSeveral ? value.split(/\s+/u).filter((code) => code !== '') : value;
  const isList = Array.isArray(value) && value.every((code) => typeof code === 'string');
  return isSeveral && isList ? value : undefined;
}

const MARKS: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  '1.0': true,
  false: false,
  0: false,
  '0.0': false,
};

function mark(
  marked: Map<string, string[]>,
  { name, option }: { readonly name: string; readonly option: string },
  heading: string,
  value: unknown,
  issues: Issue[],
): void {
  if (isBlank(value)) return;
  const text = isPlain(value) ? String(value).toLowerCase() : '';
  const isChosen = Object.hasOwn(MARKS, text) ? MARKS[text] : undefined;
  if (isChosen === undefined) {
    issues.push({
      code: 'wrong-type',
      path: pointer('', heading),
      came: kindOf(value),
      expected: 'TRUE, FALSE, 1 or 0',
    });
    return;
  }
  const options = marked.get(name) ?? [];
  marked.set(name, isChosen ? [...options, option] : options);
}

/** Where both are there, the one column and those of its options must say the same. */
function join(given: Map<string, GivenAnswer>, name: string, options: readonly string[], issues: Issue[]): void {
  const whole = given.get(name);
  if (whole === undefined) given.set(name, options);
  else if (String([whole].flat().toSorted()) !== String(options.toSorted())) {
    given.delete(name);
    issues.push({
      code: 'wrong-value',
      path: pointer('', name),
      expected: 'the same in one column and in those of its options',
    });
  }
}

/** The day on which it came in. */
function dateOf(submission: Submission): string | undefined {
  const { _submission_time: kobo, SubmissionDate: csv, __system: system } = submission;
  const times = [kobo, csv, isRecord(system) ? system['submissionDate'] : undefined];
  return times.flatMap((time) => (typeof time === 'string' ? (/^\d{4}-\d{2}-\d{2}/u.exec(time) ?? []) : []))[0];
}

function idOf(submission: Submission): string | undefined {
  const { meta } = submission;
  const ids: readonly unknown[] = [
    submission['meta/instanceID'],
    submission['meta-instanceID'],
    isRecord(meta) ? meta['instanceID'] : undefined,
    submission['instanceID'],
    submission['__id'],
    submission['KEY'],
    submission['_uuid'],
    submission['_id'],
  ];
  return ids.flatMap((id) => (isPlain(id) && id !== '' ? [String(id)] : []))[0];
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
