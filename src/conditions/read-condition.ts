import { operationOf } from './operation.js';

/** What a condition reads. */
export interface ConditionReading {
  /** Ids of the facts, in the order of reading, each once. */
  readonly facts: readonly string[];
  /** Numbers that stand in it: where its answer about a number may change. */
  readonly marks: readonly number[];
}

/**
 * Lists what a condition reads.
 *
 * @param condition - A condition, or part of one.
 * @returns Its facts and its numbers.
 * @example
 * ```ts
 * readCondition({ '<': [{ var: 'age' }, 18] }); // { facts: ['age'], marks: [18] }
 * ```
 */
export function readCondition(condition: unknown): ConditionReading {
  const facts = new Set<string>();
  const marks = new Set<number>();
  const visit = (node: unknown): void => {
    if (typeof node === 'number') marks.add(node);
    const fact = factOf(node);
    if (fact !== undefined) facts.add(fact);
    else
      for (const part of Array.isArray(node) ? (node as unknown[]) : (operationOf(node)?.operands ?? [])) visit(part);
  };
  visit(condition);
  return { facts: [...facts], marks: [...marks] };
}

/**
 * The fact that a part of a condition stands for.
 *
 * @param node - Part of a condition.
 * @returns The fact's id where the part is a plain `var`.
 */
export function factOf(node: unknown): string | undefined {
  const operation = operationOf(node);
  const [id] = operation?.operands ?? [];
  return operation?.operator === 'var' && typeof id === 'string' && id !== '' ? id : undefined;
}
