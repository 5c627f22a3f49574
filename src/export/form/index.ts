/**
 * The words of forms: what an interview or a form shows beside the wording of its rule set, in every language of the shipped sets.
 *
 * @packageDocumentation
 */
export type { FormWords } from './form-words.js';
export { formWordsIn } from './form-words-in.js';
