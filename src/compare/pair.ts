import { createEngine } from '../assess/engine.js';
import type { Engine } from '../assess/engine.js';
import { whileAgeIsUnknown } from '../assess/elements.js';
import { compileConditions } from '../conditions/compile-conditions.js';
import { cellWriter } from '../conditions/cell-writer.js';
import { readCondition } from '../conditions/read-condition.js';
import { UNKNOWN } from '../conditions/unknown.js';
import { ABSENT, UNDECIDED } from '../conditions/verdict.js';
import type { FactDefinition, FactValue, Indicator } from '../generated/types.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { questionsOf } from './questions.js';
import type { Question } from './questions.js';

/** One of the two sets at work. */
export interface Side {
  readonly ruleSet: RuleSet;
  readonly engine: Engine;
  /** Index of each indicator by id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** What an item reads as, two bits each: a, b, and both once more as if the open questions of one set alone were answered with no. */
export type Reading = number;

/** Where the four stand in a {@link Reading}. */
export const SHIFT = { a: 0, b: 2, calmA: 4, calmB: 6 } as const;

/** An indicator of one or both sets, or the child rule: what turns facts into states. */
export interface Item {
  readonly id: string;
  /** Places of the indicator in the sets; -1 where a set has none. */
  readonly a: number;
  readonly b: number;
  /** Places of the questions that it reads. */
  readonly questions: readonly number[];
  /**
   * Reads answers.
   *
   * @param picks - Per question of the item 0 where it is not answered, otherwise the number of the answer, from 1.
   * @returns The states.
   */
  readonly read: (picks: readonly number[]) => Reading;
  /** Facts that made it so, of the last reading, in each set. */
  readonly reasons: () => readonly [a: string, b: string];
}

/** Two rule sets and what they ask. */
export interface Pair {
  readonly a: Side;
  readonly b: Side;
  readonly questions: readonly Question[];
  /** The indicators of both sets. */
  readonly items: readonly Item[];
  /** The child rule, where a set has one. */
  readonly child: Item | undefined;
  /** Whether one of the sets asks what the other does not. */
  readonly unshared: boolean;
}

/** State of the child rule while the age is unknown and there is reason to think of a child, beside the three states. */
export const TREATED_AS_CHILD = 3;

/**
 * Puts two rule sets side by side.
 *
 * @param a - One rule set.
 * @param b - The other.
 * @param turnOn - Indicators that are off by default and shall count in the sets that have them.
 * @returns The pair.
 */
export function pairOf(a: RuleSet, b: RuleSet, turnOn: readonly string[]): Pair {
  const questions = questionsOf(a, b);
  const [one, other] = [sideOf(a, turnOn), sideOf(b, turnOn)];
  const ids = [...new Set([a, b].flatMap(({ indicators }) => indicators.map(({ id }) => id)))];
  const whenOf = (side: Side, id: string): unknown => side.ruleSet.indicators[side.placeOf.get(id) ?? -1]?.when;
  const items = ids.map((id) => {
    const readers = [reader(one, whenOf(one, id)), reader(other, whenOf(other, id))] as const;
    return itemOf(id, [one.placeOf.get(id) ?? -1, other.placeOf.get(id) ?? -1], readers, questions);
  });
  const child = [childReader(one), childReader(other)] as const;
  return {
    a: one,
    b: other,
    questions,
    items: inOneOrder(items),
    child: child[0] === undefined && child[1] === undefined ? undefined : itemOf('child', [-1, -1], child, questions),
    unshared: questions.some((question) => question.a === undefined || question.b === undefined),
  };
}

function sideOf(ruleSet: RuleSet, turnOn: readonly string[]): Side {
  const off = ruleSet.indicators.filter(({ id, offByDefault }) => offByDefault === true && turnOn.includes(id));
  return {
    ruleSet,
    engine: createEngine(
      ruleSet,
      off.map(({ id }) => id),
    ),
    placeOf: new Map(ruleSet.indicators.map(({ id }, place) => [id, place])),
  };
}

/** Whichever set comes first, the items stand alike, so that the comparison the other way round is its mirror. */
function inOneOrder(items: readonly Item[]): readonly Item[] {
  const placeOf = ({ a, b }: Item): number => (a < 0 ? b : b < 0 ? a : (a + b) / 2);
  return [...items].sort((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));
}

/** A condition of one set by itself. */
interface Reader {
  readonly reads: readonly string[];
  readonly put: (fact: string, value: FactValue | typeof UNKNOWN) => void;
  /** State, and the facts that made it so. */
  readonly decide: () => { readonly state: number; readonly reasons: readonly string[] };
}

function reader({ ruleSet }: Side, condition: unknown): Reader | undefined {
  return condition === undefined ? undefined : conditionReader(condition, ruleSet.facts);
}

function conditionReader(condition: unknown, facts: readonly FactDefinition[]): Reader {
  const reads = readCondition(condition).facts;
  const definitions = facts.filter(({ id }) => reads.includes(id));
  const cellOf = new Map(definitions.map(({ id }, cell) => [id, cell]));
  const { cells, verdicts, decide } = compileConditions([{ condition, reads }], definitions, cellOf);
  const write = cellWriter(cells, definitions);
  return {
    reads,
    put: (fact, value) => {
      const cell = cellOf.get(fact);
      if (cell !== undefined) write(cell, value);
    },
    decide: () => {
      decide();
      const verdict = verdicts[0] ?? ABSENT;
      // Bits of facts, as verdicts have them; none where there are too many facts for bits.
      const reasons = verdict >> 2 === 0 ? reads : reads.filter((_, bit) => (verdict & (4 << bit)) !== 0);
      return { state: verdict & 3, reasons };
    },
  };
}

/** The child rule: as the condition has it; while that is open, the fact that there is reason to think so. */
function childReader({ ruleSet: { elements, facts } }: Side): Reader | undefined {
  if (elements === undefined) return undefined;
  const condition = conditionReader(elements.child, facts);
  const { mayBeChild } = elements;
  let maybe: FactValue | typeof UNKNOWN = UNKNOWN;
  return {
    reads: [...new Set([...condition.reads, mayBeChild])],
    put: (fact, value) => {
      condition.put(fact, value);
      if (fact === mayBeChild) maybe = value;
    },
    decide: () => {
      const { state, reasons } = condition.decide();
      if (state !== UNDECIDED) return { state, reasons };
      const treated = whileAgeIsUnknown(maybe === UNKNOWN ? undefined : { value: maybe }) === 'treated-as-child';
      return { state: treated ? TREATED_AS_CHILD : UNDECIDED, reasons };
    },
  };
}

function itemOf(
  id: string,
  [a, b]: readonly [number, number],
  readers: readonly [Reader | undefined, Reader | undefined],
  questions: readonly Question[],
): Item {
  const reads = new Set(readers.flatMap((one) => one?.reads ?? []));
  const own = questions.flatMap((question, place) => (reads.has(question.id) ? [{ question, place }] : []));
  const onlyIn = (set: 'a' | 'b'): ReadonlySet<string> =>
    new Set(own.flatMap(({ question }) => (question[set === 'a' ? 'b' : 'a'] === undefined ? [question.id] : [])));
  const alone = { a: onlyIn('a'), b: onlyIn('b') };
  let last: readonly [string, string] = ['', ''];
  return {
    id,
    a,
    b,
    questions: own.map(({ place }) => place),
    reasons: () => last,
    read: (picks) => {
      for (const [index, { question }] of own.entries()) {
        const answer = question.answers[(picks[index] ?? 0) - 1];
        readers[0]?.put(question.id, answer?.a === true ? answer.value : UNKNOWN);
        readers[1]?.put(question.id, answer?.b === true ? answer.value : UNKNOWN);
      }
      const [ofA, ofB] = [readers[0]?.decide(), readers[1]?.decide()];
      const [stateA, stateB] = [ofA?.state ?? ABSENT, ofB?.state ?? ABSENT];
      last = [(ofA?.reasons ?? []).join(), (ofB?.reasons ?? []).join()];
      // Open only for a question that the other set does not ask, where the other set has nothing.
      const opened = (own: typeof ofA, other: number, only: ReadonlySet<string>): boolean =>
        own?.state === UNDECIDED && other === ABSENT && own.reasons.some((fact) => only.has(fact));
      const calmA = opened(ofA, stateB, alone.a) ? ABSENT : stateA;
      const calmB = opened(ofB, stateA, alone.b) ? ABSENT : stateB;
      return (stateA << SHIFT.a) | (stateB << SHIFT.b) | (calmA << SHIFT.calmA) | (calmB << SHIFT.calmB);
    },
  };
}

/**
 * The indicator of an item.
 *
 * @param side - One of the sets.
 * @param place - Its place there.
 * @returns The indicator, or nothing.
 */
export function indicatorAt({ ruleSet }: Side, place: number): Indicator | undefined {
  return ruleSet.indicators[place];
}
