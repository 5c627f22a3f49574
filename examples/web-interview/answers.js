/** @import { FactDefinition, FactInput, FactValue } from 'trafficking-indicators' */

/**
 * What stands in the fields of one question. `code` is the chosen answer; of a number and of several options it says why nothing is filled in.
 *
 * @typedef {object} Answer
 * @property {string} code
 * @property {number} [number]
 * @property {readonly string[]} [options]
 */

/** Where every question begins, and what it can go back to. */
export const NOT_ASKED = 'not-asked';

/** What a person can choose beside an answer, as codes of the fields and as the facts that they make. */
const UNKNOWN = new Map([
  ['maybe', { unknown: /** @type {const} */ ('suspected') }],
  ['not-known', { unknown: /** @type {const} */ ('not-known') }],
  ['declined', { unknown: /** @type {const} */ ('declined') }],
]);

/**
 * The codes that a question offers, in the order in which they are shown.
 *
 * @param {FactDefinition} fact
 * @returns {readonly string[]}
 */
export function codesOf(fact) {
  switch (fact.type) {
    case 'boolean':
      return ['yes', 'maybe', 'no', 'not-known', 'declined', NOT_ASKED];
    case 'choice':
      return [...(fact.options ?? []).map(({ id }) => optionCode(id)), 'maybe', 'not-known', 'declined', NOT_ASKED];
    case 'choices':
      return ['none', 'maybe', 'not-known', 'declined', NOT_ASKED];
    case 'number':
      return ['maybe', 'not-known', 'declined', NOT_ASKED];
  }
}

/**
 * The code of an option; it cannot be taken for one of the other answers.
 *
 * @param {string} id
 * @returns {string}
 */
export function optionCode(id) {
  return `option:${id}`;
}

/**
 * The fact that an answer makes; nothing for a question that was not asked.
 *
 * @param {FactDefinition} fact
 * @param {Answer} answer
 * @returns {FactInput | undefined}
 */
export function factOf(fact, { code, number, options = [] }) {
  if (fact.type === 'number' && number !== undefined) return number;
  if (fact.type === 'choices' && options.length > 0) return options;
  if (fact.type === 'choices' && code === 'none') return [];
  if (fact.type === 'boolean' && (code === 'yes' || code === 'no')) return code === 'yes';
  if (fact.type === 'choice' && code.startsWith(optionCode(''))) return code.slice(optionCode('').length);
  return UNKNOWN.get(code);
}

/**
 * What stands in the fields for a fact. A reason that nobody chooses in an interview, such as `contradictory`, is its own code.
 *
 * @param {FactDefinition} fact
 * @param {FactInput | undefined} input
 * @returns {Answer}
 */
export function answerOf(fact, input) {
  if (input === undefined) return { code: NOT_ASKED };
  if (input === null) return { code: 'not-known' };
  if (typeof input === 'object' && 'unknown' in input)
    return { code: input.unknown === 'suspected' ? 'maybe' : input.unknown };
  return valueIn(fact, typeof input === 'object' && 'value' in input ? input.value : input);
}

/**
 * @param {FactDefinition} fact
 * @param {FactValue} value
 * @returns {Answer}
 */
function valueIn(fact, value) {
  if (typeof value === 'boolean') return { code: value ? 'yes' : 'no' };
  if (typeof value === 'number') return { code: NOT_ASKED, number: value };
  if (typeof value === 'string') return { code: optionCode(value) };
  return value.length === 0 ? { code: 'none' } : { code: NOT_ASKED, options: value };
}
