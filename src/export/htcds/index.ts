import { needObject } from '../../given.js';
/**
 * Fields of IOM's Human Trafficking Case Data Standard 2.0 and facts, where they mean the same. IOM does not endorse this project.
 *
 * @packageDocumentation
 */
import type { Facts } from '../../fact/fact.js';
import type { Issue } from '../../issue.js';
import type { AnswerSource } from '../form/read-answers.js';
import { readMapped } from '../form/read-mapped.js';
import { HTCDS } from './mapping.js';

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
 * @throws `IssueError` for what is no object.
 * @example
 * ```ts
 * readHtcds({ vic_MethodsOfControl: 'PhysicalThreats;Other' }).facts // → { threats: { value: true, evidence: [{ kind: 'not-stated' }] } }
 * ```
 */
export function readHtcds(record: HtcdsRecord, options: AnswerSource = {}): ReadHtcds {
  const { facts, leftOut, valuesLeftOut, issues } = readMapped(HTCDS, record, options);
  const known = valuesLeftOut.map(({ field }): Issue => ({ code: 'unexpected', path: `/${field}` }));
  return { facts, leftOut, issues: [...issues, ...known] };
}

/**
 * Writes facts as fields, where a value means the same. Nothing that only resembles a fact is written, and nothing about who the person is.
 *
 * @param facts - The facts.
 * @returns Values by field.
 * @throws `IssueError` for what is no object.
 * @example
 * ```ts
 * toHtcds({ deceived: true, threats: true }) // → { vic_MethodsOfControl: ['FalsePromises'] }
 * ```
 */
export function toHtcds(facts: Facts): Readonly<Record<string, readonly string[]>> {
  needObject(facts, 'facts by id');
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
export type { Estimate, MappedField, MappedValue, Mapping } from '../form/mapping.js';
export type { AnswerSource } from '../form/read-answers.js';
