import { IssueError } from '../issue.js';
import type { IssueCode } from '../issue.js';
import { ownEntry } from '../json/own-entry.js';
import { operationOf } from './operation.js';
import { UNKNOWN } from './unknown.js';

/** Where `var` reads: the facts, or inside `map`, `some` and their like one item. */
export interface Scope {
  /** Reads a path. Gives {@link UNKNOWN} where the fact is unknown, and `undefined` where there is nothing. */
  readonly read: (path: string) => unknown;
  /** The whole that `{"var": ""}` means. */
  readonly whole: unknown;
  /** What a path gives where there is nothing: unknown, or JSONLogic's `null` when all facts are known. */
  readonly nothing: typeof UNKNOWN | null;
}

const MAX_STEPS = 100_000;
const MAX_SIZE = 100_000;

/**
 * Evaluates any JSONLogic expression in strong Kleene logic: whatever it answers, it answers for every way in which the unknown
 * facts may turn out; where that is not so, the answer is {@link UNKNOWN}. With all facts known it answers as json-logic-js does.
 *
 * @param logic - The expression, a copy of plain data: its depth bounds this recursion.
 * @param scope - Where `var` reads.
 * @returns The value, or {@link UNKNOWN}.
 * @throws {@link IssueError} for an unknown operator, an object of several keys, and for too long or large work.
 */
export function evaluate(logic: unknown, scope: Scope): unknown {
  return valueOf(logic, scope, { left: MAX_STEPS });
}

interface Steps {
  left: number;
}

function valueOf(node: unknown, scope: Scope, steps: Steps): unknown {
  steps.left -= 1;
  if (steps.left < 0) return refuse('too-many-steps');
  const value = (operand: unknown): unknown => valueOf(operand, scope, steps);
  const truth = (operand: unknown): boolean | typeof UNKNOWN => truthOf(value(operand));

  if (Array.isArray(node)) return whole(node.map(value));
  const operation = operationOf(node);
  if (operation === undefined) return node;
  const { operator, operands } = operation;
  switch (operator) {
    case 'if':
    case '?:':
      return choose(operands, value);
    case 'and':
    case 'or':
      return junction(operator === 'or', operands, value);
    case 'filter':
    case 'map':
    case 'reduce':
    case 'all':
    case 'none':
    case 'some':
      return overList(operator, operands, scope, steps, value);
    case '!!':
      return truth(operands[0]);
    case '!':
      return not(truth(operands[0]));
    case '<':
    case '<=': {
      const [a, b, c] = operands.map(value);
      const below = (x: unknown, y: unknown): boolean | typeof UNKNOWN => known([x, y], () => compare(operator, x, y));
      return operands.length < 3 ? below(a, b) : kleeneAnd([below(a, b), below(b, c)]);
    }
    default: {
      const apply = ownEntry(STRICT, operator);
      if (apply === undefined) return refuse(operator === '' ? 'not-one-operator' : 'unknown-operator');
      const values = operands.map(value);
      // Work on long lists counts, so that it cannot be done again and again.
      for (const item of values) if (Array.isArray(item)) steps.left -= item.length;
      if (steps.left < 0) return refuse('too-many-steps');
      return known(values, () => bounded(apply(values, scope)));
    }
  }
}

type Apply = (values: readonly unknown[], scope: Scope) => unknown;

/** Operators that need all their operands. Coercions are json-logic-js's own; `any` stands nowhere else. */
const STRICT: Readonly<Record<string, Apply>> = {
  '==': ([a, b]) => looselyEqual(a, b),
  '!=': ([a, b]) => !looselyEqual(a, b),
  '===': ([a, b]) => a === b,
  '!==': ([a, b]) => a !== b,
  '>': ([a, b]) => compare('<', b, a),
  '>=': ([a, b]) => compare('<=', b, a),
  '+': (values) => values.reduce<number>((sum, item) => sum + asFloat(item), 0),
  // Of nothing json-logic-js breaks; of one operand it gives the operand as it is.
  '*': (values) => (values.length === 0 ? 1 : values.reduce((product, item) => asFloat(product) * asFloat(item))),
  '-': ([a, b]) => (b === undefined ? -asNumber(a) : asNumber(a) - asNumber(b)),
  '/': ([a, b]) => asNumber(a) / asNumber(b),
  '%': ([a, b]) => asNumber(a) % asNumber(b),
  min: (values) => Math.min(...values.map(asNumber)),
  max: (values) => Math.max(...values.map(asNumber)),
  in: ([item, list]) =>
    typeof list === 'string'
      ? list !== '' && list.includes(String(primitive(item)))
      : Array.isArray(list) && list.indexOf(item) !== -1,
  cat: (values) => joined(values.map(asText), ''),
  substr: ([source, start, length]) =>
    String(primitive(source))
      .slice(asNumber(start))
      .slice(0, length === undefined ? undefined : asNumber(length)),
  merge: (values) => values.flat(1),
  log: ([value]) => value,
  var: ([path, fallback], scope) => lookUp(scope, path, fallback),
  missing: (values, scope) => missing(Array.isArray(values[0]) ? (values[0] as unknown[]) : values, scope),
  missing_some: ([need, paths], scope) => {
    const list = Array.isArray(paths) ? (paths as unknown[]) : [paths];
    return known([missing(list, scope)], ([gone]) =>
      list.length - (gone as unknown[]).length >= asNumber(need) ? [] : gone,
    );
  },
};

function lookUp(scope: Scope, path: unknown, fallback: unknown): unknown {
  if (path === undefined || path === '' || path === null) return scope.whole;
  const found = scope.read(asText(path));
  if (found !== undefined) return found;
  // A default would be a guess on a missing answer; it stands only where missing means that there is nothing.
  return scope.nothing === UNKNOWN ? UNKNOWN : (fallback ?? null);
}

function missing(paths: readonly unknown[], scope: Scope): unknown {
  const values = paths.map((path) => lookUp(scope, path, null));
  return known(values, () => paths.filter((_, index) => values[index] === null || values[index] === ''));
}

/** First branch whose test holds. While a test is unknown, only an answer that every open branch gives is an answer. */
function choose(operands: readonly unknown[], value: (operand: unknown) => unknown): unknown {
  const open: unknown[] = [];
  let index = 0;
  let last: unknown = null;
  for (; index < operands.length - 1; index += 2) {
    const test = truthOf(value(operands[index]));
    if (test === false) continue;
    last = value(operands[index + 1]);
    if (test === true) return agree(open, last);
    open.push(last);
  }
  return agree(open, index < operands.length ? value(operands[index]) : null);
}

function agree(open: readonly unknown[], last: unknown): unknown {
  return open.every((item) => Object.is(item, last) && typeof item !== 'object') ? last : UNKNOWN;
}

/**
 * `or` gives its first truthy operand or the last one, `and` its first falsy one or the last. Behind an unknown operand the
 * deciding one is an answer only if it is a plain `true` or `false` and the unknown ones are yes-or-no too, because otherwise
 * the operation might give another value of the same truth.
 */
function junction(or: boolean, operands: readonly unknown[], value: (operand: unknown) => unknown): unknown {
  let open = false;
  let yesOrNo = true;
  let current: unknown = null;
  for (const operand of operands) {
    current = value(operand);
    const truth = truthOf(current);
    if (truth === UNKNOWN) {
      open = true;
      yesOrNo &&= givesBoolean(operand);
    } else if (truth === or) return !open || (yesOrNo && current === or) ? current : UNKNOWN;
  }
  return open ? UNKNOWN : current;
}

const BOOLEAN_OPERATORS = new Set([
  '==',
  '===',
  '!=',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  '!',
  '!!',
  'in',
  'all',
  'none',
  'some',
]);

/** A bare `var` counts as yes-or-no here: a fact read where a yes or no stands is one. */
function givesBoolean(node: unknown): boolean {
  const operation = operationOf(node);
  if (operation === undefined) return typeof node === 'boolean';
  const { operator, operands } = operation;
  if (operator === 'and' || operator === 'or') return operands.every(givesBoolean);
  // Branches are every second operand, and the last one.
  if (operator === 'if' || operator === '?:')
    return operands.every(
      (operand, index) => (index % 2 === 0 && index < operands.length - 1) || givesBoolean(operand),
    );
  return operator === 'var' || BOOLEAN_OPERATORS.has(operator);
}

function overList(
  operator: 'filter' | 'map' | 'reduce' | 'all' | 'none' | 'some',
  operands: readonly unknown[],
  scope: Scope,
  steps: Steps,
  value: (operand: unknown) => unknown,
): unknown {
  const source = value(operands[0]);
  const start = operator === 'reduce' ? (operands.length > 2 ? value(operands[2]) : null) : undefined;
  if (source === UNKNOWN) return UNKNOWN;
  const items: readonly unknown[] = Array.isArray(source) ? (source as unknown[]) : [];
  const each = (item: unknown): unknown => valueOf(operands[1], dataScope(item, scope.nothing), steps);
  const truths = (): (boolean | typeof UNKNOWN)[] => items.map((item) => truthOf(each(item)));
  switch (operator) {
    case 'map':
      return whole(items.map(each));
    case 'filter': {
      const keep = truths();
      return keep.includes(UNKNOWN) ? UNKNOWN : items.filter((_, index) => keep[index] === true);
    }
    case 'reduce':
      return items.reduce((accumulator, current) => each({ current, accumulator }), start);
    case 'all':
      return items.length > 0 && kleeneAnd(truths());
    case 'some':
      return not(kleeneAnd(truths().map(not)));
    case 'none':
      return kleeneAnd(truths().map(not));
  }
}

/**
 * A scope over plain data. Only own properties are read.
 *
 * @param data - The data.
 * @param nothing - What stands for nothing: unknown, or `null` when all is known.
 * @returns The scope.
 */
export function dataScope(data: unknown, nothing: typeof UNKNOWN | null): Scope {
  const read = (path: string): unknown => {
    let current = data;
    for (const key of path.split('.')) {
      if (current === UNKNOWN) return UNKNOWN;
      if (current === null || current === undefined) return undefined;
      const own = Object.getOwnPropertyDescriptor(Object(current), key);
      current = own !== undefined && Object.hasOwn(own, 'value') ? own.value : undefined;
    }
    return current === null && nothing === UNKNOWN ? UNKNOWN : current;
  };
  return { read, whole: data, nothing };
}

/** JSONLogic's truth: an empty list is false. */
function truthOf(value: unknown): boolean | typeof UNKNOWN {
  if (value === UNKNOWN) return UNKNOWN;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function not(truth: boolean | typeof UNKNOWN): boolean | typeof UNKNOWN {
  return truth === UNKNOWN ? UNKNOWN : !truth;
}

function kleeneAnd(truths: readonly (boolean | typeof UNKNOWN)[]): boolean | typeof UNKNOWN {
  if (truths.includes(false)) return false;
  return truths.includes(UNKNOWN) ? UNKNOWN : true;
}

/** A list with an unknown item is unknown as a whole. */
function whole(list: readonly unknown[]): unknown {
  return known(list, () => list);
}

function known<T>(values: readonly unknown[], apply: (values: readonly unknown[]) => T): T | typeof UNKNOWN {
  return values.includes(UNKNOWN) ? UNKNOWN : apply(values);
}

function compare(operator: '<' | '<=', a: unknown, b: unknown): boolean {
  const [x, y] = [primitive(a), primitive(b)] as [number, number]; // JavaScript compares any primitives; so does json-logic-js
  return operator === '<' ? x < y : x <= y;
}

function bounded(value: unknown): unknown {
  const size = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  return size > MAX_SIZE ? refuse('too-large') : value;
}

/** What JavaScript makes of an object where it needs a primitive, without asking the object: its own `toString` is data here. */
function primitive(value: unknown): unknown {
  if (Array.isArray(value)) return joined(value.map(asText), ',');
  return typeof value === 'object' && value !== null ? '[object Object]' : value;
}

/** Refuses before the text is made, because JavaScript cannot hold every text that could be asked for. */
function joined(texts: readonly string[], separator: string): string {
  const length = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
  return length > MAX_SIZE + separator.length ? refuse('too-large') : texts.join(separator);
}

function looselyEqual(a: unknown, b: unknown): boolean {
  const objects = [a, b].filter((value) => typeof value === 'object' && value !== null).length;
  if (objects === 2) return a === b;
  // eslint-disable-next-line eqeqeq -- JSONLogic's == coerces as JavaScript's does
  return primitive(a) == primitive(b);
}

const asText = (value: unknown): string => (value === null ? '' : String(primitive(value)));
const asNumber = (value: unknown): number => Number(primitive(value));
const asFloat = (value: unknown): number => Number.parseFloat(String(primitive(value)));

function refuse(code: IssueCode): never {
  throw new IssueError([{ code, path: '' }]);
}
