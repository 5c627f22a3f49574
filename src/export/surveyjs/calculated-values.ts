import type { Form, FormSet, ResultName } from '../form/form.js';
import { quantityOf } from './expression.js';
import { BRACE } from './survey-text.js';

/** One value that SurveyJS works out. */
export interface CalculatedValue {
  readonly name: string;
  readonly expression: string;
  readonly includeIntoResult: boolean;
}

/** Results that are numbers of bands; their ids travel beside them. */
const BANDS: readonly ResultName[] = ['lowest-band', 'highest-band', 'step-band'];

/**
 * What a survey works out: states, points and bands travel with the answers, so that whoever receives them need not work anything out again.
 *
 * @param form - The form.
 * @returns The values, each after those that it needs.
 */
export function calculatedValues(form: Form): readonly CalculatedValue[] {
  return [
    { name: BRACE, expression: "'{'", includeIntoResult: false },
    ...form.calculations.map(({ name, value }) => ({ name, expression: quantityOf(value), includeIntoResult: true })),
    ...form.sets.flatMap((set) => BANDS.map((name) => bandId(set, name))),
  ];
}

/**
 * The name under which the id of a band travels.
 *
 * @param set - The set.
 * @param name - Which of its bands.
 * @returns The name.
 * @example
 * ```ts
 * bandIdName(general, 'step-band') // → 'general__step_band__id'
 * ```
 */
export function bandIdName({ results }: FormSet, name: ResultName): string {
  return `${results[name]}__id`;
}

/**
 * Every name that a survey adds to its answers by itself.
 *
 * @param form - The form.
 * @returns The names.
 */
export function addedNames(form: Form): ReadonlySet<string> {
  return new Set(calculatedValues(form).map(({ name }) => name));
}

function bandId(set: FormSet, name: ResultName): CalculatedValue {
  const [first, ...higher] = set.bands.map(({ id }) => `'${id}'`);
  const expression = higher.reduce(
    (below, id, index) => `iif({${set.results[name]}} = ${index + 1}, ${id}, ${below})`,
    first ?? "''",
  );
  return { name: bandIdName(set, name), expression, includeIntoResult: true };
}
