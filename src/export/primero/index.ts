/**
 * Cases of Primero, the case system of child protection, and facts, where they mean the same. Neither UNICEF nor the Primero community endorses this project.
 *
 * @packageDocumentation
 */
import type { Facts } from '../../fact/fact.js';
import { type Issue, kindOf } from '../../issue.js';
import type { Mapping } from '../form/mapping.js';
import type { AnswerSource } from '../form/read-answers.js';
import { type LeftOut, readMapped } from '../form/read-mapped.js';
import { PRIMERO } from './mapping.js';

/** What a case says about facts. */
export interface ReadPrimero {
  /** What Primero calls the case: its identifier, not a name. */
  readonly id?: string;
  readonly facts: Facts;
  /** Fields and codes that were left out on purpose, each with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Everything else that could not be used, with its place in the case. */
  readonly issues: readonly Issue[];
}

/**
 * Reads cases. A code makes its fact true; one that is not there says nothing. An estimated age is not taken for the age: under 18 it gives reason to think of a child.
 *
 * @param cases - Cases as Primero's JSON export writes them, as its API gives them (`data`), or one case.
 * @param options - Where they come from; `date` (year, month and day) is the day on which an age is counted from a date of birth.
 * @param mapping - Which fields and codes go with which facts. An installation with forms of its own gives a mapping of its own.
 * @returns One entry for each case, in order. Nothing of the data is thrown.
 * @example
 * ```ts
 * readPrimero({ age: 15, protection_status: 'unaccompanied' })[0]?.facts.age // → { value: 15, evidence: [{ kind: 'not-stated' }] }
 * ```
 */
export function readPrimero(
  cases: unknown,
  options: AnswerSource = {},
  mapping: Mapping = PRIMERO,
): readonly ReadPrimero[] {
  return Array.from(casesIn(cases), (one) => {
    if (!isRecord(one))
      return {
        facts: {},
        leftOut: [],
        issues: [{ code: 'wrong-type', path: '', came: kindOf(one), expected: 'an object' }],
      };
    // The export writes the columns of its table around the fields of the forms.
    const fields = isRecord(one['data']) ? one['data'] : one;
    const { facts, leftOut, valuesLeftOut, issues } = readMapped(mapping, fields, options);
    const id = one['id'] ?? fields['id'];
    return { ...(typeof id === 'string' && { id }), facts, leftOut: [...leftOut, ...valuesLeftOut], issues };
  });
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function casesIn(cases: unknown): readonly unknown[] {
  const list = isRecord(cases) && Array.isArray(cases['data']) ? cases['data'] : cases;
  return Array.isArray(list) ? (list as readonly unknown[]) : [list];
}

export { PRIMERO } from './mapping.js';
export type { Estimate, MappedField, MappedValue, Mapping } from '../form/mapping.js';
export type { LeftOut } from '../form/read-mapped.js';
export type { AnswerSource } from '../form/read-answers.js';
