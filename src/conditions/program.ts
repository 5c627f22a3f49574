import { PRESENT, UNDECIDED } from './verdict.js';
import type { Verdict } from './verdict.js';

/** The facts of one assessment as programs see them, by the facts' order in the rule set, and room for results behind them. */
export interface Cells {
  /** First the states of the facts (absent is no; present is yes or any known value), then verdicts of results. */
  readonly states: Int32Array;
  /** Of a number its value, of a choice the index of its option. */
  readonly numbers: Float64Array;
  /** Of a list of options its value. */
  readonly lists: (readonly string[])[];
}

/**
 * Conditions as one list of small integers that a single loop runs through: no call and no allocation per operator, however many
 * shapes the facts come in.
 */
export interface Program {
  readonly code: Int32Array;
  readonly constants: Float64Array;
  /** Parts with arithmetic, lists or several facts in one comparison. */
  readonly calls: readonly (() => Verdict)[];
}

// Instructions. An operand is two integers: cell × 2, plus 1 where it counts the other way round; and the bit of its fact.
/**
 * `or` or `and` of plain states, most often of facts: state that decides it, target cell, number of operands, bit of the first
 * operand (the next one has the next bit), operands without their bits.
 */
export const PLAIN_JUNCTION = 0;
/** `or` or `and` of verdicts: state that decides it, target cell, number of operands, operands. */
export const JUNCTION = 1;
/** A number or choice against a constant, to a plain state: target cell, fact, comparison, number of the constant. */
export const COMPARE = 2;
/** A choice among options, to a plain state: target cell, fact, options as bits. */
export const MEMBER = 3;
/** Target cell, number of the call. */
export const CALL = 4;
/** One of two operands by a third: target cell, test, answer if it holds, answer if not. */
export const CHOICE = 5;

/** The comparisons, by number. Kinds being alike, `==` and `===` are one. */
export const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '==', '===', '!=', '!=='];

/**
 * Runs a program over the facts in the cells.
 *
 * A junction's reasons are the operands that decide it; where none does, those that are unknown; where none is, all of them.
 *
 * @param program - The program.
 * @param cells - The cells; those of results change.
 */
export function run(program: Program, cells: Cells): void {
  // The compiler wrote every index that is read here, so that each of them is within its list.
  const { code, constants, calls } = program;
  const { states, numbers } = cells;
  const end = code.length;
  let at = 0;
  while (at < end) {
    switch (code[at] as number) {
      case PLAIN_JUNCTION: {
        const decides = code[at + 1] as number;
        const target = code[at + 2] as number;
        const last = at + 5 + (code[at + 3] as number);
        const start = code[at + 4] as number;
        let bit = start;
        let deciding = 0;
        let open = 0;
        // Without branches, because no two records take the same ones.
        for (at += 5; at < last; at += 1) {
          const place = code[at] as number;
          const state = states[place >> 1] as number;
          const isOpen = state >> 1;
          open |= bit * isOpen;
          deciding |= bit * ((state ^ place ^ decides ^ 1) & 1 & ~isOpen);
          bit += bit;
        }
        states[target] =
          deciding !== 0 ? deciding | decides : open !== 0 ? open | UNDECIDED : (bit - start) | (decides ^ PRESENT);
        break;
      }
      case JUNCTION: {
        const decides = code[at + 1] as number;
        const target = code[at + 2] as number;
        const last = at + 4 + (code[at + 3] as number) * 2;
        let deciding = 0;
        let open = 0;
        let others = 0;
        let decided = 0;
        let unknown = 0;
        // `isOpen` and `isDeciding` are all ones or zero.
        for (at += 4; at < last; at += 2) {
          const place = code[at] as number;
          const verdict = states[place >> 1] as number;
          const reasons = (verdict & ~3) | (code[at + 1] as number);
          const isOpen = -((verdict >> 1) & 1);
          const isDeciding = ~isOpen & -((verdict ^ place ^ decides ^ 1) & 1);
          unknown |= isOpen;
          decided |= isDeciding;
          open |= reasons & isOpen;
          deciding |= reasons & isDeciding;
          others |= reasons & ~isOpen & ~isDeciding;
        }
        states[target] =
          decided !== 0 ? deciding | decides : unknown !== 0 ? open | UNDECIDED : others | (decides ^ PRESENT);
        break;
      }
      case COMPARE: {
        const fact = code[at + 2] as number;
        const holds = compare(
          code[at + 3] as number,
          numbers[fact] as number,
          constants[code[at + 4] as number] as number,
        );
        states[code[at + 1] as number] = known(states[fact] as number, Number(holds));
        at += 5;
        break;
      }
      case MEMBER: {
        const fact = code[at + 2] as number;
        const found = ((code[at + 3] as number) >> (numbers[fact] as number)) & 1;
        states[code[at + 1] as number] = known(states[fact] as number, found);
        at += 4;
        break;
      }
      case CALL:
        states[code[at + 1] as number] = (calls[code[at + 2] as number] as () => Verdict)();
        at += 3;
        break;
      default:
        states[code[at + 1] as number] = choose(
          operand(code, states, at + 2),
          operand(code, states, at + 4),
          operand(code, states, at + 6),
        );
        at += 8;
    }
  }
}

/** The answer if the fact is known, undecided otherwise. */
function known(state: number, answer: number): number {
  const open = state & UNDECIDED;
  return open | (answer & ((open >> 1) ^ 1));
}

function compare(comparison: number, a: number, b: number): boolean {
  switch (comparison) {
    case 0:
      return a < b;
    case 1:
      return a <= b;
    case 2:
      return a > b;
    case 3:
      return a >= b;
    case 4:
    case 5:
      return a === b;
    default:
      return a !== b;
  }
}

function operand(code: Int32Array, states: Int32Array, at: number): Verdict {
  const place = code[at] as number; // see `run`
  const verdict = (states[place >> 1] as number) | (code[at + 1] as number);
  return (verdict & UNDECIDED) !== 0 ? verdict : verdict ^ (place & 1);
}

/** While the test is unknown, only an answer that both branches give is an answer. */
function choose(test: Verdict, yes: Verdict, no: Verdict): Verdict {
  const branch = (test & PRESENT) !== 0 ? yes : no;
  // What is left open rests on what is unknown alone.
  if ((test & UNDECIDED) === 0) return (branch & UNDECIDED) === 0 ? (test & ~3) | branch : branch;
  const same = ((yes ^ no) & 3) === 0 && (yes & UNDECIDED) === 0;
  return same ? yes | no : test | openReasons(yes) | openReasons(no);
}

function openReasons(verdict: Verdict): number {
  return (verdict & UNDECIDED) === 0 ? 0 : verdict;
}
