import type { Comparison, Formula, Quantity } from '../form/formula.js';
import { innerName, nameOf } from '../form/names.js';

/** JSONLogic, as a form of Form.io has it: answers and calculations are read by `data.name`. */
export type JsonLogic =
  boolean | number | string | null | readonly JsonLogic[] | { readonly [operator: string]: JsonLogic };

/** The options of a question by fact; a choice of several is filled in where any of them is chosen. */
export type OptionsOf = (fact: string) => readonly string[] | undefined;

/**
 * A formula as JSONLogic that is plainly true or false.
 *
 * @param formula - The formula.
 * @param optionsOf - The options of a choice of several, by fact; nothing for a number.
 * @returns The JSONLogic.
 * @example
 * ```ts
 * logicOf({ kind: 'answer', fact: 'threats', code: 'yes' }, () => undefined) // → { '===': [{ var: 'data.threats' }, 'yes'] }
 * ```
 */
export function logicOf(formula: Formula, optionsOf: OptionsOf): JsonLogic {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'answer':
      return hasCode(nameOf(formula.fact), formula.code);
    case 'chosen':
      return isChosen(formula.fact, formula.option);
    case 'filled':
      return filled(formula.fact, optionsOf(formula.fact));
    case 'why':
      return hasCode(innerName(formula.fact, 'why'), formula.code);
    case 'written':
      return { '!!': [{ _trim: [data(formula.text)] }] };
    case 'compare':
      return {
        [OPERATORS[formula.operator]]: [numberOf(formula.left, optionsOf), numberOf(formula.right, optionsOf)],
      };
    case 'all':
      return { and: formula.of.map((part) => logicOf(part, optionsOf)) };
    case 'any':
      return { or: formula.of.map((part) => logicOf(part, optionsOf)) };
    case 'not':
      return { '!': [logicOf(formula.of, optionsOf)] };
  }
}

/**
 * A number as JSONLogic.
 *
 * @param quantity - The number.
 * @param optionsOf - The options of a choice of several, by fact.
 * @returns The JSONLogic.
 * @example
 * ```ts
 * numberOf({ kind: 'calculation', name: 'general__least' }, () => undefined) // → { var: 'data.general__least' }
 * ```
 */
export function numberOf(quantity: Quantity, optionsOf: OptionsOf): JsonLogic {
  const each = (parts: readonly Quantity[]): JsonLogic[] => parts.map((part) => numberOf(part, optionsOf));
  switch (quantity.kind) {
    case 'number':
      return quantity.value;
    case 'fact':
      return data(nameOf(quantity.fact));
    case 'calculation':
      return data(quantity.name);
    case 'sum':
      return { '+': each(quantity.of) };
    case 'product':
      return { '*': each(quantity.of) };
    case 'smallest':
      return { min: each(quantity.of) };
    case 'largest':
      return { max: each(quantity.of) };
    case 'if':
      return {
        if: [
          logicOf(quantity.test, optionsOf),
          numberOf(quantity.then, optionsOf),
          numberOf(quantity.otherwise, optionsOf),
        ],
      };
  }
}

/**
 * The same with an operator around it: Form.io works out nothing that is a plain value.
 *
 * @param logic - JSONLogic.
 * @returns JSONLogic that is an operation.
 * @example
 * ```ts
 * asOperation(3) // → { '+': [3] }
 * ```
 */
export function asOperation(logic: JsonLogic): JsonLogic {
  switch (typeof logic) {
    case 'number':
      return { '+': [logic] };
    case 'boolean':
      return { '!!': [logic] };
    case 'string':
      return { cat: [logic] };
    default:
      return logic;
  }
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '=': '===',
  '!=': '!==',
};

function data(name: string): JsonLogic {
  return { var: `data.${name}` };
}

/** Form.io turns the answers `true` and `false` of a radio into truth values. */
function hasCode(name: string, code: string): JsonLogic {
  const same: JsonLogic = { '===': [data(name), code] };
  return code === 'true' || code === 'false' ? { or: [same, { '===': [data(name), code === 'true'] }] } : same;
}

function isChosen(fact: string, option: string): JsonLogic {
  return { '===': [data(`${nameOf(fact)}.${option}`), true] };
}

/** Adding nothing to a number gives that number; anything else, a blank above all, it turns into another value. */
function filled(fact: string, options: readonly string[] | undefined): JsonLogic {
  if (options !== undefined) return { or: options.map((option) => isChosen(fact, option)) };
  return { '===': [{ '+': [data(nameOf(fact))] }, data(nameOf(fact))] };
}
