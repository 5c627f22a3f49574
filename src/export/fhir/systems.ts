import type { Form, Question } from '../form/form.js';

const BASE = 'urn:trafficking-indicators';

/** What every address of this package begins with. */
export const NAMESPACE: string = `${BASE}:`;

/** Code system of the answers that every form has: yes, maybe, no, not-known, declined, none. */
export const ANSWERS: string = `${BASE}:answers`;

/**
 * The canonical address of a form. There is no web address behind it: nobody keeps one for rule sets.
 *
 * @param form - The form.
 * @param code - The language that its words stand in.
 * @returns A URN; the first language is not named in it.
 * @example
 * ```ts
 * canonicalOf({ id: 'general', languages: ['en', 'da'] }, 'da') // → 'urn:trafficking-indicators:questionnaire:general:da'
 * ```
 */
export function canonicalOf({ id, languages }: Pick<Form, 'id' | 'languages'>, code: string): string {
  const first = code === languages[0] ? '' : `:${code}`;
  return `${BASE}:questionnaire:${id}${first}`;
}

/**
 * The code system of an answer: the options of a question have one of their own, because the same word may mean something else in another question.
 *
 * @param id - Id of the form.
 * @param question - The question.
 * @param code - The answer.
 * @returns A URN.
 * @example
 * ```ts
 * systemOf('general', threats, 'yes') // → 'urn:trafficking-indicators:answers'
 * ```
 */
export function systemOf(id: string, { fact }: Question, code: string): string {
  const isOwn = fact.options?.some((option) => option.id === code) === true;
  return isOwn ? `${BASE}:options:${id}:${fact.id}` : ANSWERS;
}

/**
 * The code system of the indicators of a rule set.
 *
 * @param id - Id of the rule set.
 * @returns A URN.
 * @example
 * ```ts
 * indicatorsOf('general') // → 'urn:trafficking-indicators:indicators:general'
 * ```
 */
export function indicatorsOf(id: string): string {
  return `${BASE}:indicators:${id}`;
}
