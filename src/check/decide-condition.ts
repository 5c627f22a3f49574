import { compileConditions } from '../conditions/compile-conditions.js';
import { operationOf } from '../conditions/operation.js';
import { factOf, readCondition } from '../conditions/read-condition.js';
import { ABSENT, PRESENT } from '../conditions/verdict.js';
import type { FactDefinition } from '../generated/types.js';

/** Most ways of answering that one condition is tried with. */
const MOST_WAYS = 2 ** 12;
/** Options up to which every selection of a list is tried. */
const MOST_OPTIONS = 10;

/** What a condition is, whatever the answers are; `undecided` where not every way of answering was tried. */
export type Decision = 'always' | 'never' | 'depends' | 'undecided';

/** Work that may still be spent on deciding conditions: ways of answering, times the parts of the condition. */
export interface WorkLeft {
  steps: number;
}

/**
 * Finds out whether a condition can hold and can fail, by trying every way of answering the facts that it reads. Of numbers one
 * value between any two numbers of the condition is enough, because comparisons with those are all that it may do with them.
 *
 * @param condition - A condition that passed `checkCondition`.
 * @param facts - The facts of the set, by id.
 * @param left - Work that may be spent; what is spent is taken off.
 * @returns Whether it always holds, never holds, or depends on the answers. Nothing is said that was not decided.
 * @example
 * ```ts
 * decideCondition({ and: [{ var: 'a' }, { '!': { var: 'a' } }] }, facts, { steps: 1000 }); // 'never'
 * ```
 */
export function decideCondition(
  condition: unknown,
  facts: ReadonlyMap<string, FactDefinition>,
  left: WorkLeft,
): Decision {
  const { facts: reads, marks } = readCondition(condition);
  const definitions = reads.map((id) => facts.get(id)).filter((fact) => fact !== undefined);
  const numbers = new Set(definitions.filter(({ type }) => type === 'number').map(({ id }) => id));
  if (definitions.length < reads.length || !comparesNumbersOnly(condition, numbers)) return 'undecided';
  const answers = definitions.map((fact) => answersOf(fact, marks));
  const ways = answers.reduce((product, list) => product * (list?.length ?? Infinity), 1);
  const cost = ways * (partsOf(condition) + 1);
  if (ways > MOST_WAYS || cost > left.steps) return 'undecided';
  left.steps -= cost;

  const { cells, verdicts, decide } = compileConditions(
    [{ condition, reads }],
    definitions,
    new Map(reads.map((id, cell) => [id, cell])),
  );
  let [holds, fails] = [false, false];
  for (let way = 0; way < ways && !(holds && fails); way += 1) {
    let rest = way;
    for (const [cell, list = []] of answers.entries()) {
      const answer = list[rest % list.length] as Answer; // a remainder is within the list
      rest = Math.floor(rest / list.length);
      cells.states[cell] = answer.state;
      cells.numbers[cell] = answer.number;
      cells.lists[cell] = answer.list;
    }
    decide();
    if (((verdicts[0] as number) & 3) === PRESENT)
      holds = true; // one condition, one verdict
    else fails = true;
  }
  return holds && fails ? 'depends' : holds ? 'always' : 'never';
}

/** One answer as a program sees it. */
interface Answer {
  readonly state: number;
  readonly number: number;
  readonly list: readonly string[];
}

/** Every answer to a fact that could matter; nothing where there are too many. */
function answersOf(fact: FactDefinition, marks: readonly number[]): readonly Answer[] | undefined {
  const options = (fact.options ?? []).map(({ id }) => id);
  const known = (number: number, list: readonly string[] = []): Answer => ({ state: PRESENT, number, list });
  switch (fact.type) {
    case 'boolean':
      return [known(0), { state: ABSENT, number: 0, list: [] }];
    case 'choice':
      return options.map((_, index) => known(index));
    case 'choices': {
      if (options.length > MOST_OPTIONS) return undefined;
      const selections = Array.from({ length: 2 ** options.length }, (_, bits) =>
        options.filter((__, index) => ((bits >> index) & 1) === 1),
      );
      return selections.map((list) => known(0, list));
    }
    case 'number':
      return cutPoints(fact, marks).map((value) => known(value));
  }
}

/** The ends of the range, the marks within it, and one value between any two neighbours. */
function cutPoints({ minimum = 0, maximum = 0 }: FactDefinition, marks: readonly number[]): readonly number[] {
  const inside = marks.filter((mark) => mark > minimum && mark < maximum);
  const ends = [...new Set([minimum, ...inside, maximum])].sort((a, b) => a - b);
  const between = ends.slice(1).map((end, index) => ((ends[index] ?? end) + end) / 2);
  return [...new Set([...ends, ...between])];
}

const COMPARISONS = new Set(['<', '<=', '>', '>=', '==', '===', '!=', '!==']);

/** Whether every number fact stands beside plain numbers in a comparison, and nowhere else. */
function comparesNumbersOnly(node: unknown, numbers: ReadonlySet<string>): boolean {
  const fact = factOf(node);
  if (fact !== undefined) return !numbers.has(fact);
  const { operator = '', operands = Array.isArray(node) ? (node as unknown[]) : [] } = operationOf(node) ?? {};
  const plain = COMPARISONS.has(operator) && operands.filter((part) => typeof part !== 'number').length === 1;
  return operands.every((part) => (plain && factOf(part) !== undefined) || comparesNumbersOnly(part, numbers));
}

function partsOf(node: unknown): number {
  const parts = Array.isArray(node) ? (node as unknown[]) : (operationOf(node)?.operands ?? []);
  return parts.reduce((sum: number, part) => sum + partsOf(part), 1);
}
