/** What a part of a condition gives. `element`: an option inside `some`, `all` or `none`. */
export type Kind = 'boolean' | 'number' | 'text' | 'list';

/** How an operator may be used in a rule set: number of operands and kinds. */
export interface OperatorUse {
  readonly least: number;
  readonly most: number;
  /** Kind of every operand; several where the operator takes any of them, as long as all operands agree. */
  readonly takes: readonly Kind[];
  readonly gives: Kind;
}

/**
 * The operators of rule sets whose operands are all alike. `var`, `if`, `in`, `some`, `all` and `none` have rules of their own.
 * The table is closed: JSONLogic's text and list makers (`cat`, `substr`, `map`, `filter`, `reduce`, `merge`), its looks at what
 * is missing (`missing`, `missing_some`: unknown facts are the evaluator's matter) and `log` are not in it.
 */
export const OPERATORS: Readonly<Record<string, OperatorUse>> = {
  and: { least: 1, most: 1000, takes: ['boolean'], gives: 'boolean' },
  or: { least: 1, most: 1000, takes: ['boolean'], gives: 'boolean' },
  '!': { least: 1, most: 1, takes: ['boolean', 'list'], gives: 'boolean' },
  '!!': { least: 1, most: 1, takes: ['boolean', 'list'], gives: 'boolean' },
  '==': { least: 2, most: 2, takes: ['boolean', 'number', 'text'], gives: 'boolean' },
  '===': { least: 2, most: 2, takes: ['boolean', 'number', 'text'], gives: 'boolean' },
  '!=': { least: 2, most: 2, takes: ['boolean', 'number', 'text'], gives: 'boolean' },
  '!==': { least: 2, most: 2, takes: ['boolean', 'number', 'text'], gives: 'boolean' },
  '<': { least: 2, most: 3, takes: ['number'], gives: 'boolean' },
  '<=': { least: 2, most: 3, takes: ['number'], gives: 'boolean' },
  '>': { least: 2, most: 2, takes: ['number'], gives: 'boolean' },
  '>=': { least: 2, most: 2, takes: ['number'], gives: 'boolean' },
  '+': { least: 1, most: 1000, takes: ['number'], gives: 'number' },
  '*': { least: 1, most: 1000, takes: ['number'], gives: 'number' },
  min: { least: 1, most: 1000, takes: ['number'], gives: 'number' },
  max: { least: 1, most: 1000, takes: ['number'], gives: 'number' },
  '-': { least: 1, most: 2, takes: ['number'], gives: 'number' },
  '/': { least: 2, most: 2, takes: ['number'], gives: 'number' },
  '%': { least: 2, most: 2, takes: ['number'], gives: 'number' },
};
