import { UNKNOWN } from './naive-facts.js';
import type { Known, Value } from './naive-facts.js';

/**
 * Conditions worked out a second time, in the plainest way: from docs/conditions.md alone, by walking the expression. It shares
 * no code with src, so that a misreading in one of the two shows.
 */

/** A part of a condition, taken apart. */
export type Part =
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'list'; readonly operator: ''; readonly operands: readonly unknown[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly unknown[] };

/** The value of a fact, or that it is not known. */
export type Read = (id: string) => Known;

export function partOf(node: unknown): Part {
  if (Array.isArray(node)) return { kind: 'list', operator: '', operands: node };
  if (typeof node === 'boolean' || typeof node === 'number' || typeof node === 'string')
    return { kind: 'literal', value: node };
  const entries: readonly (readonly [string, unknown])[] = Object.entries(node ?? {});
  const [operator, given] = entries[0] ?? [];
  if (operator === undefined || entries.length > 1) throw new Error(`no part of a condition: ${JSON.stringify(node)}`);
  return { kind: 'operation', operator, operands: Array.isArray(given) ? (given as readonly unknown[]) : [given] };
}

/** The answer of a part, or that it is not known. */
export function valueOf(node: unknown, read: Read): Known {
  const part = partOf(node);
  if (part.kind === 'literal') return part.value;
  const { operator, operands } = part;
  switch (operator) {
    case 'var':
      return read(String(operands[0]));
    case 'if':
    case '?:':
      return chosen(operands, read);
    case 'some':
    case 'all':
    case 'none':
      return ofOptions(operator, operands, read);
    default:
      return apply(
        operator,
        operands.map((operand) => valueOf(operand, read)),
      );
  }
}

/** A longer `if` is a nested one: this is the part behind the first answer. */
export function otherwiseOf([, , ...rest]: readonly unknown[]): unknown {
  return rest.length === 1 ? rest[0] : { if: rest };
}

function chosen(operands: readonly unknown[], read: Read): Known {
  const test = valueOf(operands[0], read);
  const answer = valueOf(operands[1], read);
  const otherwise = valueOf(otherwiseOf(operands), read);
  if (test === UNKNOWN) return isSame(answer, otherwise) ? answer : UNKNOWN;
  return test === true ? answer : otherwise;
}

/** Whether both are known and the same: zero and minus zero are not, no number and no number are. */
function isSame(left: Known, right: Known): boolean {
  return left !== UNKNOWN && Object.is(left, right);
}

/** An option counts as the fact without a name. */
function ofOptions(operator: string, [list, about]: readonly unknown[], read: Read): Known {
  return known([valueOf(list, read)], (options) => {
    const answers = (options as readonly string[]).map((option) => valueOf(about, () => option)); // a list is of options
    if (operator === 'all') return answers.length > 0 && !answers.includes(false);
    return answers.includes(true) === (operator === 'some');
  });
}

/** The result where every operand is known. */
function known(operands: readonly Known[], result: (...values: readonly Value[]) => Value): Known {
  const values = operands.filter((operand) => operand !== UNKNOWN);
  return values.length < operands.length ? UNKNOWN : result(...values);
}

function and(operands: readonly Known[]): Known {
  if (operands.includes(false)) return false;
  return operands.includes(UNKNOWN) ? UNKNOWN : true;
}

function or(operands: readonly Known[]): Known {
  if (operands.includes(true)) return true;
  return operands.includes(UNKNOWN) ? UNKNOWN : false;
}

/** Two in order, or three of which each is in order with the next. */
function ordered(operands: readonly Known[], isInOrder: (left: Value, right: Value) => boolean): Known {
  const pairs = operands.slice(1).map((right, index): readonly Known[] => [operands[index] ?? UNKNOWN, right]);
  return and(pairs.map((pair) => known(pair, (left = 0, right = 0) => isInOrder(left, right))));
}

const isEmpty = (value: Value): boolean => (Array.isArray(value) ? value.length === 0 : value !== true);

/** Sums and products see a zero without its sign; a lone number stays as it is in a product. */
const unsigned = (value: Value): number => (value === 0 ? 0 : Number(value));
const product = (numbers: readonly Value[]): number =>
  numbers.map(Number).reduce((left, right) => unsigned(left) * unsigned(right));

function apply(operator: string, operands: readonly Known[]): Known {
  const all = (result: (values: readonly Value[]) => Value): Known => known(operands, (...values) => result(values));
  const pair = (result: (left: Value, right: Value) => Value): Known =>
    known(operands, (left = 0, right = 0) => result(left, right));
  switch (operator) {
    case '':
      return all((options) => options as readonly string[]); // a list is of options
    case 'and':
      return and(operands);
    case 'or':
      return or(operands);
    case '!':
      return known(operands, isEmpty);
    case '!!':
      return known(operands, (one) => !isEmpty(one));
    case '==':
    case '===':
      return pair((left, right) => left === right);
    case '!=':
    case '!==':
      return pair((left, right) => left !== right);
    case '<':
      return ordered(operands, (left, right) => left < right);
    case '<=':
      return ordered(operands, (left, right) => left <= right);
    case '>':
      return pair((left, right) => left > right);
    case '>=':
      return pair((left, right) => left >= right);
    case '+':
      return all((numbers) => numbers.map(unsigned).reduce((left, right) => left + right));
    case '*':
      return all(product);
    case 'min':
      return all((numbers) => Math.min(...numbers.map(Number)));
    case 'max':
      return all((numbers) => Math.max(...numbers.map(Number)));
    case '-':
      if (operands.length === 1) return known(operands, (one) => -Number(one));
      return pair((left, right) => Number(left) - Number(right));
    case '/':
      return pair((left, right) => Number(left) / Number(right));
    case '%':
      return pair((left, right) => Number(left) % Number(right));
    case 'in':
      return pair((option, list) => (list as readonly Value[]).includes(option));
    default:
      throw new Error(`no such operator: ${operator}`);
  }
}
