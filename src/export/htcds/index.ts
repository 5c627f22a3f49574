/**
 * Fields of IOM's Human Trafficking Case Data Standard 2.0 and facts, where they mean the same. IOM does not endorse this project.
 *
 * @packageDocumentation
 */
import type { FactInput, Facts } from '../../fact/fact.js';
import type { Evidence } from '../../generated/types.js';
import { type Issue, kindOf, pointer } from '../../issue.js';
import type { AnswerSource } from '../form/read-answers.js';
import { ageOn } from './age-on.js';
import { HTCDS, type MappedField } from './mapping.js';

/** A record of a case system that keeps to the standard: values by the names of fields. */
export type HtcdsRecord = Readonly<Record<string, unknown>>;

/** What a record says about facts. */
export interface ReadHtcds {
  readonly facts: Facts;
  /** Fields that were left out on purpose, each with the reason: who the person is, what others decided, how the case is handled. */
  readonly leftOut: readonly { readonly field: string; readonly why: string }[];
  /** Everything else that could not be used. */
  readonly issues: readonly Issue[];
}

/**
 * Reads a record. A value makes its fact true. A value that is not there says nothing: the list may be unfinished.
 *
 * @param record - The record; lists may be text divided by semicolons.
 * @param options - Where it comes from; `date` (year, month and day) is the day on which the age is counted.
 * @returns Facts with their evidence, what was left out and why, and what could not be used.
 * @example
 * ```ts
 * readHtcds({ vic_MethodsOfControl: 'PhysicalThreats;Other' }).facts // → { threats: { value: true, evidence: [{ kind: 'not-stated' }] } }
 * ```
 */
export function readHtcds(record: HtcdsRecord, options: AnswerSource = {}): ReadHtcds {
  const facts: Record<string, FactInput> = {};
  const issues: Issue[] = [];
  const leftOut: { readonly field: string; readonly why: string }[] = [];
  for (const [name, value] of Object.entries(record)) {
    const field = HTCDS.fields.find((one) => one.field === name);
    const reason = HTCDS.notMapped.find(({ fields }) => name.startsWith(fields))?.why;
    if (value === null || value === '') continue;
    if (field !== undefined) readField(field, value, options, facts, issues);
    else if (reason !== undefined) leftOut.push({ field: name, why: reason });
    else issues.push({ code: 'unexpected', path: pointer('', name) });
  }
  return { facts, leftOut, issues };
}

function readField(
  field: MappedField,
  value: unknown,
  options: AnswerSource,
  facts: Record<string, FactInput>,
  issues: Issue[],
): void {
  const path = pointer('', field.field);
  if (field.type === 'date') {
    const age = typeof value === 'string' ? ageOn(value, options.date) : undefined;
    if (age !== undefined) facts[field.fact] = { value: age, evidence: evidenceOf(options) };
    else if (options.date === undefined)
      issues.push({ code: 'missing', path: '/date', expected: 'the day on which the age is counted' });
    else issues.push({ code: 'wrong-type', path, came: kindOf(value), expected: 'year, month and day' });
    return;
  }
  for (const item of itemsOf(value)) {
    const mapped = field.values.find((one) => one.value === item);
    if (mapped !== undefined) facts[mapped.fact] = { value: true, evidence: evidenceOf(options) };
    else if (field.notMapped.some((one) => one.value === item))
      issues.push({ code: 'unexpected', path: pointer(path, String(item)) });
    else
      issues.push({
        code: 'unknown-option',
        path,
        came: kindOf(item),
        expected: field.values.map((one) => one.value).join(', '),
      });
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return typeof value === 'string' ? value.split(';').map((item) => item.trim()) : [value];
}

function evidenceOf({ kind = 'not-stated', meeting, date }: AnswerSource): readonly Evidence[] {
  return [{ kind, ...(meeting !== undefined && { meeting }), ...(date !== undefined && { date }) }];
}

/**
 * Writes facts as fields, where a value means the same. Nothing that only resembles a fact is written, and nothing about who the person is.
 *
 * @param facts - The facts.
 * @returns Values by field.
 * @example
 * ```ts
 * toHtcds({ deceived: true, threats: true }) // → { vic_MethodsOfControl: ['FalsePromises'] }
 * ```
 */
export function toHtcds(facts: Facts): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    HTCDS.fields.flatMap((field): readonly (readonly [string, readonly string[]])[] => {
      if (field.type !== 'values') return [];
      const values = field.values.filter(({ fact, direction }) => direction === 'both' && isTrue(facts, fact));
      return values.length === 0 ? [] : [[field.field, values.map(({ value }) => value)]];
    }),
  );
}

function isTrue(facts: Facts, id: string): boolean {
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  return fact === true || (typeof fact === 'object' && fact !== null && 'value' in fact && fact.value === true);
}

export { HTCDS } from './mapping.js';
export type { MappedField, MappedValue, Mapping } from './mapping.js';
export type { AnswerSource } from '../form/read-answers.js';
