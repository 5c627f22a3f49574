import { IssueError } from '../../issue.js';
import type { Form, Question } from '../form/form.js';
import type { Formula, Quantity } from '../form/formula.js';

/** Prints formulas and quantities of one form as XPath, in which `${name}` stands for an answer or a calculation. */
export interface XPathPrinter {
  readonly formula: (formula: Formula) => string;
  readonly quantity: (quantity: Quantity) => string;
}

/**
 * What prints the formulas of a form as XPath 1.0 with the functions of ODK.
 *
 * Only functions that Collect, Enketo and ODK Web Forms work out alike are used; `min()` and `max()` are not among them, because they read a blank in different ways.
 *
 * @param form - The form, for the names of its questions.
 * @returns The printer.
 * @throws IssueError `cannot-be-exported` when a number is printed that XPath cannot write.
 * @example
 * ```ts
 * xpathPrinter(form).formula({ kind: 'answer', fact: 'pay-withheld', code: 'yes' }) // → "${pay_withheld} = 'yes'"
 * ```
 */
export function xpathPrinter(form: Pick<Form, 'questions'>): XPathPrinter {
  const question = (fact: string): Question => {
    const known = form.questions.get(fact);
    if (known === undefined) throw new TypeError('A formula reads a question that its form has.');
    return known;
  };
  const answer = (fact: string): string => reference(question(fact).name);

  const formula = (node: Formula): string => {
    switch (node.kind) {
      case 'constant':
        return node.value ? 'true()' : 'false()';
      case 'answer':
        return `${answer(node.fact)} = ${quoted(node.code)}`;
      case 'chosen':
        return `selected(${answer(node.fact)}, ${quoted(node.option)})`;
      case 'filled':
        return `${answer(node.fact)} != ''`;
      case 'why':
        return `${reference(question(node.fact).why?.name ?? '')} = ${quoted(node.code)}`;
      case 'written':
        return `normalize-space(${reference(node.text)}) != ''`;
      case 'compare':
        return `${side(node.left)} ${node.operator} ${side(node.right)}`;
      case 'all':
        return joined(node.of.map(formula), ' and ');
      case 'any':
        return joined(node.of.map(formula), ' or ');
      case 'not':
        return `not(${formula(node.of)})`;
    }
  };

  /** Two nodes would be compared as texts, so that 7 and 7.0 differed. */
  const side = (node: Quantity): string =>
    node.kind === 'fact' || node.kind === 'calculation' ? `number(${quantity(node)})` : quantity(node);

  const quantity = (node: Quantity): string => {
    switch (node.kind) {
      case 'number':
        return decimal(node.value);
      case 'fact':
        return answer(node.fact);
      case 'calculation':
        return reference(node.name);
      case 'sum':
        return joined(node.of.map(quantity), ' + ');
      case 'product':
        return joined(node.of.map(quantity), ' * ');
      case 'smallest':
        return extreme(node.of.map(quantity), '<=');
      case 'largest':
        return extreme(node.of.map(quantity), '>=');
      case 'if':
        return choose(formula(node.test), quantity(node.then), quantity(node.otherwise));
    }
  };
  return { formula, quantity };
}

/**
 * A name as an expression or a label refers to it.
 *
 * @param name - Name of a question or calculation.
 * @returns The reference.
 * @example
 * ```ts
 * reference('age') // → '${age}'
 * ```
 */
export function reference(name: string): string {
  return `\${${name}}`;
}

/**
 * One of two by a test.
 *
 * @param test - A printed formula.
 * @param then - What stands where it holds.
 * @param otherwise - What stands where it does not.
 * @returns The expression.
 */
export function choose(test: string, then: string, otherwise: string): string {
  return `if(${test}, ${then}, ${otherwise})`;
}

/**
 * A code as a text of XPath, which knows no escape: codes and ids hold no quotation marks.
 *
 * @param code - A code or an id.
 * @returns The text.
 */
export function quoted(code: string): string {
  return `'${code}'`;
}

function joined(parts: readonly string[], by: string): string {
  return `(${parts.join(by)})`;
}

/** The first that is in order with all after it, or the best of those. */
function extreme([first = '0', ...rest]: readonly string[], operator: '<=' | '>='): string {
  if (rest.length === 0) return first;
  const test = rest.map((other) => `${first} ${operator} ${other}`).join(' and ');
  return choose(test, first, extreme(rest, operator));
}

function decimal(value: number): string {
  const text = String(value);
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return text;
  throw new IssueError([
    {
      code: 'cannot-be-exported',
      path: '',
      came: 'a number',
      expected: 'a number that is written without an exponent',
    },
  ]);
}
