/** How two numbers may compare. */
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!=';

/**
 * A yes-or-no question about answers, in the two-valued logic of form engines. Every part of it is plainly true or false however little was answered: a question
 * without an answer has no answer code, so that nothing is read into a blank.
 */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  /** The question has this answer: `yes`, `no`, `maybe`, `not-known`, `declined`, or an option. */
  | { readonly kind: 'answer'; readonly fact: string; readonly code: string }
  /** The option is among those chosen. */
  | { readonly kind: 'chosen'; readonly fact: string; readonly option: string }
  /** A number, or at least one option, was filled in. */
  | { readonly kind: 'filled'; readonly fact: string }
  /** Why nothing was filled in: `none`, `maybe`, `not-known` or `declined`. */
  | { readonly kind: 'why'; readonly fact: string; readonly code: string }
  /** Something was written. */
  | { readonly kind: 'written'; readonly text: string }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Quantity; readonly right: Quantity }
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula };

/** A number made of answers. Where it reads one that is not there, what comes out is not used: a `filled` beside it says so. */
export type Quantity =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'calculation'; readonly name: string }
  | { readonly kind: 'sum'; readonly of: readonly Quantity[] }
  | { readonly kind: 'product'; readonly of: readonly Quantity[] }
  | { readonly kind: 'smallest'; readonly of: readonly Quantity[] }
  | { readonly kind: 'largest'; readonly of: readonly Quantity[] }
  | { readonly kind: 'if'; readonly test: Formula; readonly then: Quantity; readonly otherwise: Quantity };

/** Holds always. */
export const YES: Formula = { kind: 'constant', value: true };
/** Holds never. */
export const NO: Formula = { kind: 'constant', value: false };

/**
 * Holds where all parts do; constants are worked out.
 *
 * @param parts - The parts.
 * @returns The formula, as short as can be.
 * @example
 * ```ts
 * all([YES, { kind: 'filled', fact: 'age' }]) // → { kind: 'filled', fact: 'age' }
 * ```
 */
export function all(parts: readonly Formula[]): Formula {
  return joined('all', parts, false);
}

/**
 * Holds where any part does; constants are worked out.
 *
 * @param parts - The parts.
 * @returns The formula, as short as can be.
 * @example
 * ```ts
 * any([]) // → { kind: 'constant', value: false }
 * ```
 */
export function any(parts: readonly Formula[]): Formula {
  return joined('any', parts, true);
}

function joined(kind: 'all' | 'any', parts: readonly Formula[], decides: boolean): Formula {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  if (flat.some((part) => part.kind === 'constant' && part.value === decides)) return decides ? YES : NO;
  const open = flat.filter(({ kind: own }) => own !== 'constant');
  const [only] = open;
  if (only === undefined) return decides ? NO : YES;
  return open.length === 1 ? only : { kind, of: open };
}

/**
 * Holds where the other does not.
 *
 * @param formula - The other.
 * @returns The formula, as short as can be.
 * @example
 * ```ts
 * not(YES) // → { kind: 'constant', value: false }
 * ```
 */
export function not(formula: Formula): Formula {
  if (formula.kind === 'constant') return formula.value ? NO : YES;
  return formula.kind === 'not' ? formula.of : { kind: 'not', of: formula };
}

/**
 * A number as a quantity.
 *
 * @param value - The number.
 * @returns The quantity.
 * @example
 * ```ts
 * number(18) // → { kind: 'number', value: 18 }
 * ```
 */
export function number(value: number): Quantity {
  return { kind: 'number', value };
}

/**
 * Adds up.
 *
 * @param parts - What is added.
 * @returns The sum; zero where there is nothing to add.
 * @example
 * ```ts
 * sum([]) // → { kind: 'number', value: 0 }
 * ```
 */
export function sum(parts: readonly Quantity[]): Quantity {
  const open = parts.filter((part) => part.kind !== 'number' || part.value !== 0);
  const [only] = open;
  if (only === undefined) return number(0);
  return open.length === 1 ? only : { kind: 'sum', of: open };
}

/**
 * Points that count where a formula holds.
 *
 * @param points - The points.
 * @param test - The formula.
 * @returns The points, or zero.
 * @example
 * ```ts
 * pointsIf(2, NO) // → { kind: 'number', value: 0 }
 * ```
 */
export function pointsIf(points: number, test: Formula): Quantity {
  if (points === 0 || test === NO) return number(0);
  return test === YES ? number(points) : { kind: 'if', test, then: number(points), otherwise: number(0) };
}
