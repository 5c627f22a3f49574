import { factOf } from '../conditions/read-condition.js';
import { operationOf } from '../conditions/operation.js';

/** What stands beside a fact in conditions: where the answer to it can matter. */
export interface Beside {
  /** Numbers that it is compared with. */
  readonly numbers: ReadonlySet<number>;
  /** Options that are named. */
  readonly options: ReadonlySet<string>;
  /** It is compared with nothing but constants, so that answers between the numbers, and options not named, are alike. */
  readonly constantsOnly: boolean;
}

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);
const NOT_COMPARED: ReadonlySet<string> = new Set(['and', 'or', '!', '!!', 'if', '?:']);
const OVER_OPTIONS: ReadonlySet<string> = new Set(['some', 'all', 'none']);

/**
 * Looks at each fact in the conditions of both sets.
 *
 * A fact beside constants alone falls into a few classes of answers that no condition can tell apart; with arithmetic or with
 * another fact on the other side it does not.
 *
 * @param conditions - The conditions.
 * @returns What stands beside each fact, by id.
 * @example
 * ```ts
 * besideFacts([{ '<': [{ var: 'age' }, 18] }]).get('age'); // { numbers: Set { 18 }, options: Set {}, constantsOnly: true }
 * ```
 */
export function besideFacts(conditions: readonly unknown[]): ReadonlyMap<string, Beside> {
  const found = new Map<string, { numbers: Set<number>; options: Set<string>; constantsOnly: boolean }>();
  const note = (id: string, others: readonly unknown[], constantsOnly: boolean): void => {
    const own = found.get(id) ?? { numbers: new Set<number>(), options: new Set<string>(), constantsOnly: true };
    for (const constant of others.flatMap(constantsIn))
      if (typeof constant === 'number') own.numbers.add(constant);
      else if (typeof constant === 'string') own.options.add(constant);
    own.constantsOnly &&= constantsOnly;
    found.set(id, own);
  };
  const visit = (node: unknown, around: unknown): void => {
    if (Array.isArray(node)) {
      for (const part of node) visit(part, around);
      return;
    }
    const operation = operationOf(node);
    if (operation === undefined) return;
    const alone = factOf(node);
    if (alone !== undefined) {
      note(alone, [around], false);
      return;
    }
    const { operator, operands } = operation;
    for (const operand of operands) {
      const id = factOf(operand);
      const others = operands.filter((other) => other !== operand);
      if (id === undefined) visit(operand, COMPARISONS.has(operator) || operator === 'in' ? node : around);
      else if (NOT_COMPARED.has(operator) && isTest(operator, operands.indexOf(operand), operands.length))
        note(id, [], true);
      else if (COMPARISONS.has(operator) || operator === 'in') note(id, others, others.every(isConstant));
      else if (OVER_OPTIONS.has(operator)) note(id, others, others.every(isConstant));
      else note(id, [around], false);
    }
  };
  for (const condition of conditions) {
    const whole = factOf(condition);
    if (whole === undefined) visit(condition, condition);
    else note(whole, [], true);
  }
  return found;
}

/** What stands here is looked at for itself: as a branch of `if` it would be a value for what is around. */
function isTest(operator: string, place: number, operands: number): boolean {
  return (operator !== 'if' && operator !== '?:') || (place % 2 === 0 && place < operands - 1);
}

function constantsIn(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap(constantsIn);
  const operation = operationOf(node);
  if (operation === undefined) return [node];
  return operation.operator === 'var' ? [] : operation.operands.flatMap(constantsIn);
}

/** Holds no fact; the option at hand inside `some`, `all` and `none` is none. */
function isConstant(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(isConstant);
  const operation = operationOf(node);
  if (operation === undefined) return true;
  return factOf(node) === undefined && operation.operands.every(isConstant);
}
