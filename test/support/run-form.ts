import type { Form, FormSet } from '../../src/export/form/form.js';
import type { Formula, Quantity } from '../../src/export/form/formula.js';
import type { Outcome, Sheet, SheetAnswer } from './form-sheets.js';

/** Works a form out as plainly as can be: the second opinion that engines are held against. */
export function runForm(form: Form, sheet: Sheet): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { name, value } of form.calculations) numbers.set(name, quantity(value, sheet, numbers));
  return numbers;
}

/** What the calculations of one set say. */
export function outcomeOfNumbers(set: FormSet, number: (name: string) => number): Outcome {
  const { results, bands, indicators } = set;
  const band = (name: string): string => bands[number(name)]?.id ?? '';
  return {
    least: number(results.least),
    most: number(results.most),
    lowestBand: band(results['lowest-band']),
    highestBand: band(results['highest-band']),
    stepBand: band(results['step-band']),
    unanswered: number(results.unanswered),
    maybe: number(results.maybe),
    present: indicators.filter(({ state }) => number(state) === 2).map(({ id }) => id),
  };
}

type Numbers = ReadonlyMap<string, number>;

/** Whether a formula holds for a sheet. */
export function holds(formula: Formula, sheet: Sheet, numbers: Numbers = new Map()): boolean {
  const answer = (fact: string): SheetAnswer | undefined => sheet.answers[fact];
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'answer':
      return answer(formula.fact) === formula.code;
    case 'chosen':
      return optionsIn(answer(formula.fact)).includes(formula.option);
    case 'filled':
      return typeof answer(formula.fact) === 'number' || optionsIn(answer(formula.fact)).length > 0;
    case 'why':
      return whyIn(answer(formula.fact)) === formula.code;
    case 'written':
      return sheet.concern !== undefined;
    case 'compare':
      return compare(formula.operator, quantity(formula.left, sheet, numbers), quantity(formula.right, sheet, numbers));
    case 'all':
      return formula.of.every((part) => holds(part, sheet, numbers));
    case 'any':
      return formula.of.some((part) => holds(part, sheet, numbers));
    case 'not':
      return !holds(formula.of, sheet, numbers);
  }
}

function optionsIn(answer: SheetAnswer | undefined): readonly string[] {
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
}

function whyIn(answer: SheetAnswer | undefined): string | undefined {
  return typeof answer === 'object' && !Array.isArray(answer) ? (answer as { readonly why: string }).why : undefined;
}

function quantity(value: Quantity, sheet: Sheet, numbers: Numbers): number {
  const each = (parts: readonly Quantity[]): number[] => parts.map((part) => quantity(part, sheet, numbers));
  switch (value.kind) {
    case 'number':
      return value.value;
    case 'fact': {
      const answer = sheet.answers[value.fact];
      return typeof answer === 'number' ? answer : NaN;
    }
    case 'calculation': {
      const number = numbers.get(value.name);
      if (number === undefined) throw new Error(`${value.name} is needed before it is worked out`);
      return number;
    }
    case 'sum':
      return each(value.of).reduce((all, one) => all + one, 0);
    case 'product':
      return each(value.of).reduce((all, one) => all * one, 1);
    case 'smallest':
      return Math.min(...each(value.of));
    case 'largest':
      return Math.max(...each(value.of));
    case 'if':
      return quantity(holds(value.test, sheet, numbers) ? value.then : value.otherwise, sheet, numbers);
  }
}

function compare(operator: string, left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '=':
      return left === right;
    default:
      return left !== right;
  }
}
