import type { Formula, Quantity } from '../form/formula.js';
import { innerName, nameOf } from '../form/names.js';
import { surveyNameOf } from './survey-name.js';

/**
 * A formula in the expression language of SurveyJS.
 *
 * @param formula - The formula.
 * @returns The expression; it reads answers and calculated values by `{name}`.
 * @example
 * ```ts
 * expressionOf({ kind: 'answer', fact: 'pay-withheld', code: 'yes' }) // → "({pay_withheld} = 'yes')"
 * ```
 */
export function expressionOf(formula: Formula): string {
  switch (formula.kind) {
    case 'constant':
      return formula.value ? '(1 = 1)' : '(1 = 2)';
    case 'answer':
      return `(${factOf(formula.fact)} = '${formula.code}')`;
    case 'chosen':
      return `(${factOf(formula.fact)} contains '${formula.option}')`;
    case 'filled':
      return `(${factOf(formula.fact)} notempty)`;
    case 'why':
      return `({${innerName(formula.fact, 'why')}} = '${formula.code}')`;
    case 'written':
      // White space alone is not empty, but it equals any other white space.
      return `({${formula.text}} notempty and !({${formula.text}} = ' '))`;
    case 'compare':
      return `(${quantityOf(formula.left)} ${formula.operator} ${quantityOf(formula.right)})`;
    case 'all':
      return `(${formula.of.map(expressionOf).join(' and ')})`;
    case 'any':
      return `(${formula.of.map(expressionOf).join(' or ')})`;
    case 'not':
      return `!(${expressionOf(formula.of)})`;
  }
}

/**
 * A number in the expression language of SurveyJS.
 *
 * @param quantity - The number.
 * @returns The expression.
 * @example
 * ```ts
 * quantityOf({ kind: 'sum', of: [number(1), { kind: 'fact', fact: 'age' }] }) // → '(1 + {age})'
 * ```
 */
export function quantityOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return String(quantity.value);
    case 'fact':
      return factOf(quantity.fact);
    case 'calculation':
      return `{${quantity.name}}`;
    case 'sum':
      return `(${quantity.of.map(quantityOf).join(' + ')})`;
    case 'product':
      return `(${quantity.of.map(quantityOf).join(' * ')})`;
    case 'smallest':
      return `min(${quantity.of.map(quantityOf).join(', ')})`;
    case 'largest':
      return `max(${quantity.of.map(quantityOf).join(', ')})`;
    case 'if':
      return `iif(${expressionOf(quantity.test)}, ${quantityOf(quantity.then)}, ${quantityOf(quantity.otherwise)})`;
  }
}

function factOf(fact: string): string {
  return `{${surveyNameOf(nameOf(fact))}}`;
}
