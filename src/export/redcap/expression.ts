import type { Formula, Quantity } from '../form/formula.js';
import { nameOf } from '../form/names.js';
import { redcapName } from './redcap-names.js';

/** Where the names of facts and calculations come from. */
export interface RedcapNames {
  readonly fact: (id: string) => string;
  readonly why: (id: string) => string;
  /** Logic that holds where a number, or any option, was filled in. */
  readonly filled: (id: string) => string;
  readonly concern: string;
}

/**
 * A formula in REDCap's logic. An answer that was not given is the empty text, so that every part is guarded by what it compares with.
 *
 * @param formula - The formula.
 * @param names - Names of facts.
 * @returns The logic.
 * @example
 * ```ts
 * redcapLogic({ kind: 'answer', fact: 'threats', code: 'yes' }, names) // → '[threats] = "yes"'
 * ```
 */
export function redcapLogic(formula: Formula, names: RedcapNames): string {
  const inner = (part: Formula): string => redcapLogic(part, names);
  switch (formula.kind) {
    case 'constant':
      return formula.value ? '1 = 1' : '1 = 0';
    case 'answer':
      return `[${names.fact(formula.fact)}] = "${formula.code}"`;
    case 'why':
      return `[${names.why(formula.fact)}] = "${formula.code}"`;
    case 'chosen':
      return `[${names.fact(formula.fact)}(${nameOf(formula.option)})] = "1"`;
    case 'filled':
      return names.filled(formula.fact);
    case 'written':
      return `[${names.concern}] <> ""`;
    case 'compare':
      return `(${redcapNumber(formula.left, names)} ${COMPARISONS[formula.operator]} ${redcapNumber(formula.right, names)})`;
    case 'all':
      return `(${formula.of.map(inner).join(' and ')})`;
    case 'any':
      return `(${formula.of.map(inner).join(' or ')})`;
    case 'not':
      return `!(${inner(formula.of)})`;
  }
}

const COMPARISONS = { '<': '<', '<=': '<=', '>': '>', '>=': '>=', '=': '=', '!=': '<>' } as const;

/**
 * A number in REDCap's logic.
 *
 * @param quantity - The number.
 * @param names - Names of facts.
 * @returns The logic.
 * @example
 * ```ts
 * redcapNumber({ kind: 'fact', fact: 'age' }, names) // → '[age]'
 * ```
 */
export function redcapNumber(quantity: Quantity, names: RedcapNames): string {
  const each = (parts: readonly Quantity[]): string[] => parts.map((part) => redcapNumber(part, names));
  switch (quantity.kind) {
    case 'number':
      return String(quantity.value);
    case 'fact':
      return `[${names.fact(quantity.fact)}]`;
    case 'calculation':
      return `[${redcapName(quantity.name)}]`;
    case 'sum':
      return `(${each(quantity.of).join(' + ')})`;
    case 'product':
      return `(${each(quantity.of).join(' * ')})`;
    case 'smallest':
      return `min(${each(quantity.of).join(', ')})`;
    case 'largest':
      return `max(${each(quantity.of).join(', ')})`;
    case 'if':
      return `if(${redcapLogic(quantity.test, names)}, ${redcapNumber(quantity.then, names)}, ${redcapNumber(quantity.otherwise, names)})`;
  }
}
