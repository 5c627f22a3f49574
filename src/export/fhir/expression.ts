import type { Formula, Quantity } from '../form/formula.js';

/** Names of variables, without `%`. */
export interface VariableNames {
  readonly fact: (id: string) => string;
  readonly why: (id: string) => string;
  readonly calculation: (name: string) => string;
  readonly concern: string;
}

/**
 * A formula in FHIRPath. An answer that was not given is an empty collection, which FHIRPath carries through `=`, `<` and `not()`; every part here is therefore
 * written so that it gives true or false and never nothing: `in` is false for an empty collection.
 *
 * @param formula - The formula.
 * @param names - Names of the variables that hold the answers.
 * @returns The expression.
 * @example
 * ```ts
 * condition({ kind: 'answer', fact: 'threats', code: 'yes' }, names) // → "('yes' in %a1)"
 * ```
 */
export function condition(formula: Formula, names: VariableNames): string {
  const inner = (parts: readonly Formula[]): string[] => parts.map((part) => condition(part, names));
  switch (formula.kind) {
    case 'constant':
      return String(formula.value);
    case 'answer':
      return `('${formula.code}' in %${names.fact(formula.fact)})`;
    case 'chosen':
      return `('${formula.option}' in %${names.fact(formula.fact)})`;
    case 'why':
      return `('${formula.code}' in %${names.why(formula.fact)})`;
    case 'filled':
      return `%${names.fact(formula.fact)}.exists()`;
    case 'written':
      return `%${names.concern}.exists()`;
    case 'compare':
      return `(${quantity(formula.left, names)} ${formula.operator} ${quantity(formula.right, names)})`;
    case 'all':
      return `(${inner(formula.of).join(' and ')})`;
    case 'any':
      return `(${inner(formula.of).join(' or ')})`;
    case 'not':
      return `${condition(formula.of, names)}.not()`;
  }
}

/**
 * A number in FHIRPath; a number that was not filled in stands as 0, and a guard beside it keeps that from counting.
 *
 * @param value - The number.
 * @param names - Names of the variables that hold the answers.
 * @returns The expression.
 * @example
 * ```ts
 * quantity({ kind: 'calculation', name: 'general__least' }, names) // → '%c12'
 * ```
 */
export function quantity(value: Quantity, names: VariableNames): string {
  const inner = (parts: readonly Quantity[]): string[] => parts.map((part) => quantity(part, names));
  switch (value.kind) {
    case 'number':
      return value.value < 0 ? `(${value.value})` : String(value.value);
    case 'fact': {
      const name = names.fact(value.fact);
      return `iif(%${name}.exists(), %${name}, 0)`;
    }
    case 'calculation':
      return `%${names.calculation(value.name)}`;
    case 'sum':
      return `(${inner(value.of).join(' + ')})`;
    case 'product':
      return `(${inner(value.of).join(' * ')})`;
    case 'smallest':
      return chosen(inner(value.of), '<');
    case 'largest':
      return chosen(inner(value.of), '>');
    case 'if':
      return `iif(${condition(value.test, names)}, ${quantity(value.then, names)}, ${quantity(value.otherwise, names)})`;
  }
}

/** `min()` and `max()` are not in the FHIRPath that R4 refers to. */
function chosen(parts: readonly string[], operator: '<' | '>'): string {
  return `(${parts.join(' | ')}).aggregate(iif($total.empty() or $this ${operator} $total, $this, $total))`;
}

/**
 * A text in FHIRPath.
 *
 * @param text - Any text.
 * @returns The literal.
 * @example
 * ```ts
 * literal("it's") // → "'it\\'s'"
 * ```
 */
export function literal(text: string): string {
  const escaped = text.replace(/[\\'`\n\r\t\f]/gu, (sign) => ESCAPES[sign] ?? sign);
  return `'${escaped}'`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '`': '\\`',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};
