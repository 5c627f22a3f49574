import { type Issue, kindOf, pointer } from '../../issue.js';
import type { Plan } from '../../plan/plan.js';
import type { RuleSet } from '../../rule-set/rule-set.js';
import { formOf } from '../form/form-of.js';
import type { Form } from '../form/form.js';
import { nameOf } from '../form/names.js';
import { type AnswerSource, type GivenAnswer, readAnswers, type ReadForm } from '../form/read-answers.js';
import { namesIn } from './dictionary.js';
import { redcapName } from './redcap-names.js';

/** One row of a REDCap export: texts by the names of columns, with raw codes. */
export type RedcapRecord = Readonly<Record<string, string>>;

/** What REDCap adds to every record. */
const ADDED = /^(?:record_id|redcap_[a-z_]+|[a-z\d_]+_complete|[a-z\d_]+_timestamp)$/u;

/**
 * Reads records that REDCap exported with raw values (not labels).
 *
 * @param source - The rule set or plan whose dictionary was used.
 * @param records - The rows.
 * @param options - Where the answers come from.
 * @returns Facts, concern and issues of each row, in order. Nothing of the data is thrown; what is no row is named in the issues of its place.
 * @example
 * ```ts
 * readRedcap(general, [{ record_id: '1', threats: 'maybe' }])[0]?.facts['threats'] // → { unknown: 'suspected', evidence: [{ kind: 'not-stated' }] }
 * ```
 */
export function readRedcap(
  source: RuleSet | Plan,
  records: Iterable<RedcapRecord>,
  options: AnswerSource = {},
): readonly ReadForm[] {
  const form = formOf(source);
  const columns = columnsOf(form);
  return rowsIn(records).map((record) =>
    isRow(record)
      ? readRecord(form, columns, record, options)
      : { facts: {}, issues: [{ code: 'wrong-type', path: '', came: kindOf(record), expected: 'a row by column' }] },
  );
}

/** Callers without types pass anything; what is no list of rows is one that is none. */
function rowsIn(records: unknown): readonly unknown[] {
  const isList = typeof records === 'object' && records !== null && Symbol.iterator in records;
  return isList ? Array.from(records as Iterable<unknown>) : [records];
}

function isRow(record: unknown): record is Readonly<Record<string, unknown>> {
  return typeof record === 'object' && record !== null && !Array.isArray(record);
}

/** What a column stands for: an answer, one option of a checkbox, or something that is worked out. */
type Column = { readonly name: string; readonly option?: string } | 'worked-out';

function columnsOf(form: Form): ReadonlyMap<string, Column> {
  const names = namesIn(form);
  const columns = new Map<string, Column>([[names.concern, { name: form.concern.name }]]);
  for (const { fact, name, answers, why } of form.questions.values()) {
    if (fact.type === 'choices')
      for (const { code } of answers) columns.set(`${names.fact(fact.id)}___${nameOf(code)}`, { name, option: code });
    else columns.set(names.fact(fact.id), { name });
    if (why !== undefined) columns.set(names.why(fact.id), { name: why.name });
  }
  for (const { name } of form.calculations) columns.set(redcapName(name), 'worked-out');
  return columns;
}

function readRecord(
  form: Form,
  columns: ReadonlyMap<string, Column>,
  record: Readonly<Record<string, unknown>>,
  options: AnswerSource,
): ReadForm {
  const given = new Map<string, GivenAnswer>();
  const issues: Issue[] = [];
  for (const [key, value] of Object.entries(record)) {
    const column = columns.get(key);
    if (column === undefined) {
      if (!ADDED.test(key)) issues.push({ code: 'unexpected', path: pointer('', key) });
    } else if (column === 'worked-out') continue;
    else if (typeof value !== 'string')
      issues.push({ code: 'wrong-type', path: pointer('', key), came: kindOf(value), expected: 'text' });
    else if (column.option === undefined) given.set(column.name, value);
    else issues.push(...tick(given, column.name, column.option, value, key));
  }
  const read = readAnswers(form, given, options);
  return { ...read, issues: [...issues, ...read.issues] };
}

function tick(
  given: Map<string, GivenAnswer>,
  name: string,
  option: string,
  value: string,
  key: string,
): readonly Issue[] {
  if (value === '' || value === '0') return [];
  if (value !== '1') return [{ code: 'unknown-option', path: pointer('', key), came: 'text', expected: '0, 1' }];
  const before = given.get(name);
  given.set(name, [...(Array.isArray(before) ? (before as readonly string[]) : []), option]);
  return [];
}
