import type { FactDefinition } from '../generated/types.js';
import { ownEntry } from '../json/own-entry.js';
import { operationOf } from './operation.js';
import { CALL, CHOICE, COMPARE, COMPARISONS, JUNCTION, MEMBER, PLAIN_JUNCTION, run } from './program.js';
import type { Cells, Program } from './program.js';
import { readCondition } from './read-condition.js';
import { UNKNOWN } from './unknown.js';
import { ABSENT, MAX_NAMED_FACTS, PRESENT, UNDECIDED } from './verdict.js';
import type { Verdict } from './verdict.js';

/** A fact as conditions see it. */
export type ConditionFact = Pick<FactDefinition, 'id' | 'type' | 'options'>;

/** A checked condition and the facts that it reads, in order. */
export interface CheckedCondition {
  readonly condition: unknown;
  readonly reads: readonly string[];
}

/** Compiled conditions at work. */
export interface CompiledConditions {
  readonly cells: Cells;
  /** The verdicts, in the order of the conditions; a view of the cells. */
  readonly verdicts: Int32Array;
  /** Decides every condition on what stands in the cells. */
  readonly decide: () => void;
}

/** Where a yes-or-no part stands, whether it counts the other way round, and the bit that names its fact. */
interface Operand {
  readonly cell: number;
  readonly flip: number;
  readonly bit: number;
}

type Value = () => unknown;

/**
 * Compiles checked conditions. They give the state that `evaluate` gives, and the facts that made it so: what is present rests on
 * the parts that hold, what is absent on those that do not, what is unknown on those that are unknown.
 *
 * @param conditions - Conditions that passed `checkCondition`.
 * @param facts - The facts; their cells are in the same order.
 * @param cellOfFact - Cell of each fact by id.
 * @returns Cells, verdicts, and what decides them.
 */
export function compileConditions(
  conditions: readonly CheckedCondition[],
  facts: readonly ConditionFact[],
  cellOfFact: ReadonlyMap<string, number>,
): CompiledConditions {
  const code: number[] = [];
  const constants: number[] = [];
  const calls: (() => Verdict)[] = [];
  const first = facts.length;
  let used = first + conditions.length;
  /** The facts of the condition at hand, for the bits that name them. */
  let reads: readonly string[] = [];

  for (let index = 0; index < conditions.length; index += 1) {
    const { condition, reads: own } = conditions[index] as CheckedCondition;
    reads = own;
    const target = first + index;
    const result = part(condition, target);
    if (result.cell !== target) junction(PRESENT, [result], target);
  }
  const cells: Cells = {
    states: new Int32Array(used).fill(UNDECIDED, 0, first),
    numbers: new Float64Array(first),
    lists: new Array<readonly string[]>(first).fill(NO_OPTIONS),
  };
  const program: Program = { code: Int32Array.from(code), constants: Float64Array.from(constants), calls };
  return {
    cells,
    verdicts: cells.states.subarray(first, first + conditions.length),
    decide: () => {
      run(program, cells);
    },
  };

  function bit(id: string): number {
    return reads.length <= MAX_NAMED_FACTS ? 4 << reads.indexOf(id) : 0;
  }

  function factCell(node: unknown): number | undefined {
    const operation = operationOf(node);
    return operation?.operator === 'var' ? cellOfFact.get(String(operation.operands[0])) : undefined;
  }

  function junction(decides: number, operands: readonly Operand[], target: number): Operand {
    const start = operands[0]?.bit ?? 0;
    let plain = start !== 0;
    for (let index = 1; index < operands.length; index += 1)
      plain &&= (operands[index] as Operand).bit === start << index;
    code.push(plain ? PLAIN_JUNCTION : JUNCTION, decides, target, operands.length);
    if (plain) code.push(start);
    for (const { cell, flip, bit: own } of operands) {
      code.push(cell * 2 + flip);
      if (!plain) code.push(own);
    }
    return { cell: target, flip: 0, bit: 0 };
  }

  /** Leaves the verdict of a yes-or-no part in a cell; where one is named, in `to` if the part is more than one fact's state. */
  function part(node: unknown, to = -1): Operand {
    const operation = operationOf(node);
    const target = (): number => (to >= 0 ? to : used++);
    if (operation === undefined) return junction(node === true ? ABSENT : PRESENT, [], target());
    const { operator, operands } = operation;
    switch (operator) {
      case 'var': {
        const id = String(operands[0]);
        return { cell: cellOfFact.get(id) as number, flip: 0, bit: bit(id) }; // checked: a fact of the set
      }
      case '!':
      case '!!': {
        const inner = isList(operands[0])
          ? call(operands[0], notEmpty(valueOf(operands[0])), used++)
          : part(operands[0]);
        return operator === '!' ? { ...inner, flip: inner.flip ^ 1 } : inner;
      }
      case 'and':
      case 'or': {
        const parts = operands.map((operand) => part(operand));
        return junction(operator === 'or' ? PRESENT : ABSENT, parts, target());
      }
      case 'if':
      case '?:':
        return choice(operands, target());
      case '<':
      case '<=': {
        const [a, b, c] = operands;
        if (c !== undefined)
          return junction(ABSENT, [part({ [operator]: [a, b] }), part({ [operator]: [b, c] })], target());
      }
    }
    return comparison(operator, operands) ?? call(node, valueOf(node), target());
  }

  function choice([test, yes, no, ...more]: readonly unknown[], target: number): Operand {
    const parts = [part(test), part(yes), more.length === 0 ? part(no) : choice([no, ...more], used++)];
    code.push(CHOICE, target);
    for (const { cell, flip, bit: own } of parts) code.push(cell * 2 + flip, own);
    return { cell: target, flip: 0, bit: 0 };
  }

  /** One fact against a constant: the most common part of all that look at values. */
  function comparison(operator: string, [left, right]: readonly unknown[]): Operand | undefined {
    const cell = factCell(left);
    if (cell === undefined) return undefined;
    const fact = facts[cell] as ConditionFact; // each cell of a fact has one
    const indexOf = (option: unknown): number =>
      (fact as Required<ConditionFact>).options.findIndex(({ id }) => id === option); // asked of choices alone
    const compared = COMPARISONS.indexOf(operator);
    if (compared >= 0 && (typeof right === 'number' || (fact.type === 'choice' && typeof right === 'string'))) {
      code.push(COMPARE, used, cell, compared, constants.length);
      constants.push(typeof right === 'number' ? right : indexOf(right));
      return { cell: used++, flip: 0, bit: bit(fact.id) };
    }
    if (
      operator === 'in' &&
      fact.type === 'choice' &&
      Array.isArray(right) &&
      right.every((item) => typeof item === 'string')
    ) {
      let members = 0;
      for (const option of right) if (indexOf(option) >= 0) members |= 1 << indexOf(option);
      code.push(MEMBER, used, cell, members);
      return { cell: used++, flip: 0, bit: bit(fact.id) };
    }
    return undefined;
  }

  /** Any other part that looks at values: known when they are. */
  function call(node: unknown, answerOf: Value, target: number): Operand {
    const own = readCondition(node).facts.map((id) => [cellOfFact.get(id) as number, bit(id)] as const); // checked, too
    const all = own.reduce((mask, [, one]) => mask | one, 0);
    calls.push(() => {
      const answer = answerOf();
      if (answer !== UNKNOWN) return all | (answer === true ? PRESENT : ABSENT);
      let open = UNDECIDED;
      for (const [cell, mask] of own) if (cells.states[cell] === UNDECIDED) open |= mask;
      return open;
    });
    code.push(CALL, target, calls.length - 1);
    return { cell: target, flip: 0, bit: 0 };
  }

  function valueOf(node: unknown): Value {
    if (Array.isArray(node)) return strict(node.map(valueOf), (...list) => list);
    const cell = factCell(node);
    if (cell !== undefined && facts[cell]?.type !== 'boolean') return factValue(cell);
    const operation = operationOf(node);
    if (operation === undefined) return () => node;
    const { operator, operands } = operation;
    if (operator === 'if' || operator === '?:') return chosen(operands);
    if (operator === 'some' || operator === 'all' || operator === 'none')
      return overOptions(operator, valueOf(operands[0]), operands[1]);
    const between = (operator === '<' || operator === '<=') && operands.length === 3;
    const apply = between ? undefined : ownEntry(APPLY, operator);
    if (apply !== undefined) return strict(operands.map(valueOf), apply);
    const result = part(node);
    return () => {
      const state = (cells.states[result.cell] as number) & 3; // the compiler's own cell
      return state === UNDECIDED ? UNKNOWN : (state ^ result.flip) === PRESENT;
    };
  }

  function factValue(cell: number): Value {
    const fact = facts[cell] as ConditionFact; // each cell of a fact has one
    const options = (fact.options ?? []).map(({ id }) => id);
    const known: Value =
      fact.type === 'number'
        ? () => cells.numbers[cell]
        : fact.type === 'choice'
          ? () => options[cells.numbers[cell] as number] // one number per fact
          : () => cells.lists[cell];
    return () => (cells.states[cell] === UNDECIDED ? UNKNOWN : known());
  }

  function chosen([test, yes, no, ...more]: readonly unknown[]): Value {
    const holds = valueOf(test);
    const [one, other] = [valueOf(yes), more.length === 0 ? valueOf(no) : chosen([no, ...more])];
    return () => {
      const answer = holds();
      if (answer !== UNKNOWN) return answer === true ? one() : other();
      const [a, b] = [one(), other()];
      return Object.is(a, b) ? a : UNKNOWN;
    };
  }

  /** `!` and `!!` also take lists, whose emptiness is a matter of values. */
  function isList(node: unknown): boolean {
    return Array.isArray(node) || facts[factCell(node) ?? -1]?.type === 'choices';
  }
}

const NO_OPTIONS: readonly string[] = [];

function notEmpty(list: Value): Value {
  return () => {
    const options = list();
    return options === UNKNOWN ? UNKNOWN : (options as readonly unknown[]).length > 0; // checked: a list
  };
}

/** Inside, only the option at hand can be read; its id is the empty text. */
function overOptions(operator: 'some' | 'all' | 'none', list: Value, condition: unknown): Value {
  const holds = (option: string): boolean => {
    const item: ConditionFact = { id: '', type: 'choice', options: [{ id: option, label: '' }] };
    const { cells, verdicts, decide } = compileConditions([{ condition, reads: [] }], [item], new Map([['', 0]]));
    cells.states[0] = PRESENT;
    decide();
    return ((verdicts[0] as number) & 3) === PRESENT; // one condition, one verdict
  };
  const known = new Map<string, boolean>();
  const test = (option: string): boolean => {
    const answer = known.get(option) ?? holds(option);
    known.set(option, answer);
    return answer;
  };
  return () => {
    const options = list();
    if (options === UNKNOWN) return UNKNOWN;
    const all = options as readonly string[]; // checked: a list of options
    if (operator === 'all') return all.length > 0 && all.every(test);
    return all.some(test) === (operator === 'some');
  };
}

/** An operator that needs all its operands. */
function strict(operands: readonly Value[], apply: (...values: readonly never[]) => unknown): Value {
  return () => {
    const all = operands.map((operand) => operand());
    return all.includes(UNKNOWN) ? UNKNOWN : apply(...(all as never[])); // checked: operands of its kinds
  };
}

/** What the operators do with operands of their kinds. */
const APPLY: Readonly<Record<string, (...values: readonly never[]) => unknown>> = {
  '==': (a: unknown, b: unknown) => a === b,
  '===': (a: unknown, b: unknown) => a === b,
  '!=': (a: unknown, b: unknown) => a !== b,
  '!==': (a: unknown, b: unknown) => a !== b,
  '<': (a: number, b: number) => a < b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '>=': (a: number, b: number) => a >= b,
  '+': (...list: readonly number[]) => list.reduce((sum, value) => sum + value, 0),
  // Adding zero turns minus zero into zero, as json-logic-js does when it multiplies; a single operand it leaves alone.
  '*': (...list: readonly number[]) => list.reduce((product, value) => (product + 0) * (value + 0)),
  '-': (a: number, b?: number) => (b === undefined ? -a : a - b),
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
  min: (...list: readonly number[]) => Math.min(...list),
  max: (...list: readonly number[]) => Math.max(...list),
  in: (option: string, list: readonly string[]) => list.includes(option),
};
