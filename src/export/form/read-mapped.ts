import type { FactInput, Facts } from '../../fact/fact.js';
import type { Evidence } from '../../generated/types.js';
import { checkOptions, needObject } from '../../given.js';
import { type Issue, kindOf, pointer } from '../../issue.js';
import { ageOn } from './age-on.js';
import type { Estimate, MappedField, Mapping } from './mapping.js';
import type { AnswerSource } from './read-answers.js';

/** Something that was left out on purpose, and the reason. */
export interface LeftOut {
  /** The field; below a list of rows, or for one value of a field, with a slash between. */
  readonly field: string;
  readonly why: string;
}

/** What a record of another standard says about facts. */
export interface ReadMapped {
  readonly facts: Facts;
  /** Fields that are no facts: who the person is, what others decided, how the case is handled. */
  readonly leftOut: readonly LeftOut[];
  /** Values that the mapping knows and leaves out. */
  readonly valuesLeftOut: readonly LeftOut[];
  /** Everything else that could not be used. */
  readonly issues: readonly Issue[];
}

type Values = Extract<MappedField, { readonly type: 'values' }>;
type Age = Exclude<MappedField, Values>;
type Fields = Readonly<Record<string, unknown>>;

/** What is gathered while a record is read. */
interface Gathered {
  readonly facts: Record<string, FactInput>;
  readonly leftOut: LeftOut[];
  readonly valuesLeftOut: LeftOut[];
  readonly issues: Issue[];
  readonly evidence: () => readonly Evidence[];
}

/**
 * Reads a record by a mapping. A value makes its fact true. A value that is not there says nothing: the list may be unfinished.
 *
 * @param mapping - Which fields and values go with which facts.
 * @param record - The record: values by the names of fields.
 * @param options - Where it comes from; `date` is the day on which an age is counted.
 * @returns Facts with their evidence, what was left out and why, and what could not be used.
 */
export function readMapped(mapping: Mapping, record: Fields, options: AnswerSource): ReadMapped {
  // A list is a record without any field that is known.
  if (!Array.isArray(record)) needObject(record, 'a record');
  checkOptions(options);
  const { kind = 'not-stated', meeting, date } = options;
  const evidence = (): readonly Evidence[] => [
    { kind, ...(meeting !== undefined && { meeting }), ...(date !== undefined && { date }) },
  ];
  const into: Gathered = { facts: {}, leftOut: [], valuesLeftOut: [], issues: [], evidence };
  const estimates = mapping.fields.flatMap((field) => (field.type === 'values' ? [] : (field.estimate?.field ?? [])));
  for (const [name, value] of Object.entries(record)) {
    const field = mapping.fields.find((one) => one.field === name && !('within' in one));
    if (isEmpty(value) || estimates.includes(name)) continue;
    if (field?.type === 'values') readValues(field, value, '', into);
    else if (field !== undefined) readAge(field, value, record, date, into);
    else if (mapping.fields.some((one) => 'within' in one && one.within === name)) readRows(mapping, name, value, into);
    else leaveOut(mapping, name, '', into);
  }
  const { facts, leftOut, valuesLeftOut, issues } = into;
  return { facts, leftOut, valuesLeftOut, issues };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function leaveOut(mapping: Mapping, name: string, under: string, into: Gathered): void {
  const reason = mapping.notMapped.find(({ fields }) =>
    [fields].flat().some((one) => name === one || (one.endsWith('_') && name.startsWith(one))),
  )?.why;
  const path = pointer(under, name);
  // A mapped field in another place would otherwise be lost without a word.
  const misplaced = mapping.fields.some(({ field }) => field === name);
  if (reason === undefined || misplaced) into.issues.push({ code: 'unexpected', path });
  else into.leftOut.push({ field: path.slice(1), why: reason });
}

/** Rows of a list, each with fields of its own. */
function readRows(mapping: Mapping, name: string, rows: unknown, into: Gathered): void {
  const path = pointer('', name);
  if (!Array.isArray(rows)) {
    into.issues.push({ code: 'wrong-type', path, came: kindOf(rows), expected: 'a list' });
    return;
  }
  for (const [index, row] of (rows as readonly unknown[]).entries()) {
    const at = pointer(path, index);
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      into.issues.push({ code: 'wrong-type', path: at, came: kindOf(row), expected: 'an object' });
      continue;
    }
    for (const [key, value] of Object.entries(row)) {
      const field = mapping.fields.find((one) => one.type === 'values' && one.within === name && one.field === key);
      if (isEmpty(value)) continue;
      if (field?.type === 'values') readValues(field, value, at, into);
      else leaveOut(mapping, key, at, into);
    }
  }
}

function readValues(field: Values, value: unknown, under: string, into: Gathered): void {
  const path = pointer(under, field.field);
  for (const item of itemsOf(value)) {
    const mapped = field.values.filter((one) => one.value === item);
    const known = field.notMapped.find((one) => one.value === item);
    for (const { fact } of mapped) into.facts[fact] = { value: true, evidence: into.evidence() };
    if (known !== undefined) into.valuesLeftOut.push({ field: pointer(path, known.value).slice(1), why: known.why });
    else if (mapped.length === 0) {
      const expected = [...new Set(field.values.map((one) => one.value))].join(', ');
      into.issues.push({ code: 'unknown-option', path, came: kindOf(item), expected });
    }
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === 'string' ? value.split(';').map((item) => item.trim()) : [value];
}

function readAge(field: Age, value: unknown, record: Fields, day: string | undefined, into: Gathered): void {
  const path = pointer('', field.field);
  if (field.unless !== undefined && !isEmpty(record[field.unless.field])) {
    into.leftOut.push({ field: field.field, why: field.unless.why });
    return;
  }
  if (field.type === 'date' && day === undefined) {
    into.issues.push({ code: 'missing', path: '/date', expected: 'the day on which the age is counted' });
    return;
  }
  const { minimum = 0, maximum = Infinity } = field;
  const age = field.type === 'number' ? wholeNumber(value) : typeof value === 'string' ? ageOn(value, day) : undefined;
  if (age === undefined) {
    const expected = field.type === 'number' ? 'a whole number' : 'year, month and day';
    into.issues.push({ code: 'wrong-type', path, came: kindOf(value), expected });
  } else if (age < minimum || age > maximum)
    into.issues.push({ code: 'out-of-range', path, expected: `${minimum} to ${maximum}` });
  else if (isEstimate(field.estimate, record, into)) {
    const { under, fact } = field.estimate;
    into.facts[field.fact] = { unknown: 'not-known', evidence: into.evidence() };
    if (age < under) into.facts[fact] = { value: true, evidence: into.evidence() };
  } else into.facts[field.fact] = { value: age, evidence: into.evidence() };
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,3}$/u.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) ? (number as number) : undefined; // a safe integer is a number
}

/** What cannot be read may be an estimate. */
function isEstimate(estimate: Estimate | undefined, record: Fields, { issues }: Gathered): estimate is Estimate {
  if (estimate === undefined) return false;
  const ticked = record[estimate.field];
  if (isEmpty(ticked) || ticked === false || ticked === 'false') return false;
  if (ticked !== true && ticked !== 'true')
    issues.push({
      code: 'wrong-type',
      path: pointer('', estimate.field),
      came: kindOf(ticked),
      expected: 'true or false',
    });
  return true;
}
