import type { Formula, Quantity } from '../form/formula.js';
import { innerName, nameOf } from '../form/names.js';

/**
 * The variable that tells whether an option was chosen.
 *
 * @param fact - Id of the fact.
 * @param option - Id of the option.
 * @returns The name.
 * @example
 * ```ts
 * optionName('papers', 'visa') // → 'papers__option__visa'
 * ```
 */
export function optionName(fact: string, option: string): string {
  return innerName(fact, 'option', option);
}

/** What a condition must know of the form. */
export interface Dhis2Names {
  /** Options of a fact of which several may be chosen; nothing for other facts. */
  readonly options: (fact: string) => readonly string[] | undefined;
  readonly concern: string;
}

/**
 * A formula as the condition of a program rule. DHIS2 reads an unanswered number as 0 and an unanswered text as empty, so that `age < 18` holds for a blank; a
 * `d2:hasValue` stands beside every such comparison.
 *
 * @param formula - A formula whose numbers hold no choice.
 * @param names - Names of the form.
 * @returns The condition.
 * @example
 * ```ts
 * dhis2Condition({ kind: 'answer', fact: 'threats', code: 'yes' }, names) // → "#{threats} == 'yes'"
 * ```
 */
export function dhis2Condition(formula: Formula, names: Dhis2Names): string {
  const inner = (parts: readonly Formula[]): string[] => parts.map((part) => dhis2Condition(part, names));
  switch (formula.kind) {
    case 'constant':
      return String(formula.value);
    case 'answer':
      return `#{${nameOf(formula.fact)}} == '${formula.code}'`;
    case 'why':
      return `#{${innerName(formula.fact, 'why')}} == '${formula.code}'`;
    case 'chosen':
      return `#{${optionName(formula.fact, formula.option)}} == true`;
    case 'filled': {
      const options = names.options(formula.fact);
      if (options === undefined) return `d2:hasValue(#{${nameOf(formula.fact)}})`;
      return `(${options.map((option) => `#{${optionName(formula.fact, option)}} == true`).join(' || ')})`;
    }
    case 'written':
      return `d2:hasValue(#{${names.concern}})`;
    case 'compare': {
      const operator = formula.operator === '=' ? '==' : formula.operator;
      return `${dhis2Number(formula.left)} ${operator} ${dhis2Number(formula.right)}`;
    }
    case 'all':
      return `(${inner(formula.of).join(' && ')})`;
    case 'any':
      return `(${inner(formula.of).join(' || ')})`;
    case 'not':
      return `!(${dhis2Condition(formula.of, names)})`;
  }
}

/**
 * A number in the expressions of program rules.
 *
 * @param value - A number that holds no choice: those were made rules of their own.
 * @returns The expression.
 * @throws TypeError for a choice.
 * @example
 * ```ts
 * dhis2Number({ kind: 'calculation', name: 'general__least' }) // → '#{general__least}'
 * ```
 */
export function dhis2Number(value: Quantity): string {
  switch (value.kind) {
    case 'number':
      return value.value < 0 ? `(${value.value})` : String(value.value);
    case 'fact':
      return `#{${nameOf(value.fact)}}`;
    case 'calculation':
      return `#{${value.name}}`;
    case 'sum':
      return `(${value.of.map(dhis2Number).join(' + ')})`;
    case 'product':
      return `(${value.of.map(dhis2Number).join(' * ')})`;
    case 'smallest':
    case 'largest':
    case 'if':
      throw new TypeError('There is no choice between numbers in an expression of DHIS2.');
  }
}

/**
 * A text in the expressions of program rules.
 *
 * @param text - Any text.
 * @returns The literal.
 * @example
 * ```ts
 * dhis2Text('to') // → "'to'"
 * ```
 */
export function dhis2Text(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
