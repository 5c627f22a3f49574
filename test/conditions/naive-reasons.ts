import { otherwiseOf, partOf, valueOf } from './naive-evaluator.js';
import type { Read } from './naive-evaluator.js';
import { UNKNOWN } from './naive-facts.js';

/** The state of a condition, and the facts that made it so. */
export interface Outcome {
  readonly state: 'present' | 'absent' | 'unknown';
  /** In alphabetical order. */
  readonly because: readonly string[];
}

/** How many facts of a condition can be told apart. */
const MOST_TOLD_APART = 28;

/** What a condition answers, by docs/conditions.md alone; what `read` does not know is unknown. */
export function naiveOutcome(condition: unknown, read: Read): Outcome {
  const value = valueOf(condition, read);
  const state = value === UNKNOWN ? 'unknown' : value === true ? 'present' : 'absent';
  const all = factsOf(condition);
  if (all.length > MOST_TOLD_APART) return { state, because: all };
  const reasons = unique(reasonsOf(condition, read));
  return { state, because: reasons.length === 0 ? all : reasons };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** The facts that a part reads. */
function factsOf(node: unknown): readonly string[] {
  const part = partOf(node);
  if (part.kind === 'literal') return [];
  if (part.operator === 'var') return part.operands.map(String).filter((id) => id !== '');
  return unique(part.operands.flatMap(factsOf));
}

/** The facts that made a yes-or-no part what it is, by the list of "Reasons". */
function reasonsOf(node: unknown, read: Read): readonly string[] {
  const part = partOf(node);
  if (part.kind === 'literal') return [];
  const { operator, operands } = part;
  if (operator === 'and' || operator === 'or') return ofSeveral(node, operands, read);
  if (operator === 'if' || operator === '?:') return ofChoice(node, operands, read);
  if ((operator === '!' || operator === '!!') && partOf(operands[0]).kind !== 'list')
    return reasonsOf(operands[0], read);
  if ((operator === '<' || operator === '<=') && operands.length === 3) {
    // Three numbers are an `and` of two pairs.
    const pairs = operands.slice(1).map((right, index) => ({ [operator]: [operands[index], right] }));
    return ofSeveral(node, pairs, read);
  }
  return valueOf(node, read) === UNKNOWN ? factsOf(node).filter((id) => read(id) === UNKNOWN) : factsOf(node);
}

/** Those that answer what the whole answers: what decided by itself; what is unknown; or all, where none decided. */
function ofSeveral(node: unknown, operands: readonly unknown[], read: Read): readonly string[] {
  const whole = valueOf(node, read);
  return operands.filter((operand) => valueOf(operand, read) === whole).flatMap((operand) => reasonsOf(operand, read));
}

function ofChoice(node: unknown, operands: readonly unknown[], read: Read): readonly string[] {
  const [test, answer] = operands;
  const otherwise = otherwiseOf(operands);
  const asked = valueOf(test, read);
  const branches = asked === UNKNOWN ? [answer, otherwise] : [asked === true ? answer : otherwise];
  const parts =
    valueOf(node, read) === UNKNOWN
      ? [test, ...branches].filter((part) => valueOf(part, read) === UNKNOWN)
      : asked === UNKNOWN
        ? branches
        : [test, ...branches];
  return parts.flatMap((part) => reasonsOf(part, read));
}
