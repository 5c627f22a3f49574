import type { FactDefinition, FactValue } from '../generated/types.js';
import { checkValue } from '../fact/read-fact.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { besideFacts } from './beside.js';
import type { Beside } from './beside.js';
import type { TakenBy } from './comparison.js';

/** One answer that stands for all answers which no condition of either set tells from it. */
export interface Answer {
  readonly value: FactValue;
  /** Whether the fact of each set takes it. */
  readonly a: boolean;
  readonly b: boolean;
}

/** A fact that a condition of one of the sets reads. */
export interface Question {
  readonly id: string;
  readonly a: FactDefinition | undefined;
  readonly b: FactDefinition | undefined;
  /** The answers that are tried; not answered is one more. */
  readonly answers: readonly Answer[];
  /** The answers stand for every answer there is. */
  readonly exact: boolean;
}

/** Options up to which every choice among them is tried. */
const MOST_OPTIONS = 12;

/**
 * The facts that conditions of the two sets read, in an order that does not depend on which set comes first.
 *
 * @param a - One rule set.
 * @param b - The other.
 * @returns The questions with their answers.
 */
export function questionsOf(a: RuleSet, b: RuleSet): readonly Question[] {
  const beside = besideFacts([a, b].flatMap((set) => conditionsOf(set)));
  const [ofA, ofB] = [placesOf(a), placesOf(b)];
  const ids = [...new Set([...ofA.keys(), ...ofB.keys()])];
  const placeOf = (id: string): number => {
    const places = [ofA.get(id)?.place, ofB.get(id)?.place].filter((place) => place !== undefined);
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  return ids
    .sort((one, other) => placeOf(one) - placeOf(other) || (one < other ? -1 : 1))
    .flatMap((id): readonly Question[] => {
      const near = beside.get(id) ?? (isMayBeChild(id, a, b) ? NOTHING_BESIDE : undefined);
      return near === undefined ? [] : [questionOf(id, ofA.get(id)?.fact, ofB.get(id)?.fact, near)];
    });
}

const NOTHING_BESIDE: Beside = { numbers: new Set(), options: new Set(), constantsOnly: true };

function isMayBeChild(id: string, ...sets: readonly RuleSet[]): boolean {
  return sets.some(({ elements }) => elements?.mayBeChild === id);
}

function conditionsOf({ indicators, elements }: RuleSet): readonly unknown[] {
  return [...indicators.map(({ when }) => when), ...(elements === undefined ? [] : [elements.child])];
}

function placesOf({ facts }: RuleSet): ReadonlyMap<string, { readonly place: number; readonly fact: FactDefinition }> {
  return new Map(facts.map((fact, place) => [fact.id, { place, fact }]));
}

function questionOf(
  id: string,
  a: FactDefinition | undefined,
  b: FactDefinition | undefined,
  beside: Beside,
): Question {
  const takes = (fact: FactDefinition | undefined, value: FactValue): boolean =>
    fact !== undefined && checkValue(fact, value, '') === undefined;
  const definitions = [a, b].filter((fact) => fact !== undefined);
  const types = [...new Set(definitions.map(({ type }) => type))].sort();
  const values = types.flatMap((type) =>
    valuesOf(
      definitions.filter((fact) => fact.type === type),
      beside,
    ),
  );
  const known = new Set<string>();
  const answers = values.flatMap((value): readonly Answer[] => {
    const key = JSON.stringify(value);
    if (known.has(key)) return [];
    known.add(key);
    const answer = { value, a: takes(a, value), b: takes(b, value) };
    return answer.a || answer.b ? [answer] : []; // a list of options of which each set has some
  });
  const reckoned = types.includes('number') && !beside.constantsOnly;
  const tooMany = types.includes('choices') && toldApart(definitions, beside).length > MOST_OPTIONS;
  return { id, a, b, answers, exact: !reckoned && !tooMany };
}

function valuesOf(definitions: readonly FactDefinition[], beside: Beside): readonly FactValue[] {
  switch (definitions[0]?.type) {
    case 'boolean':
      return [true, false];
    case 'number':
      return numbersOf(definitions, beside);
    case 'choice':
      return toldApart(definitions, beside);
    case 'choices':
      return choicesOf(toldApart(definitions, beside), definitions);
    case undefined:
      return [];
  }
}

/** Below, at and above each number that a condition names, and on both sides of a limit that only one of the sets has. */
function numbersOf(definitions: readonly FactDefinition[], { numbers, constantsOnly }: Beside): readonly number[] {
  const limits = definitions.flatMap(({ minimum = 0, maximum = 0 }) => [minimum, maximum]);
  const [lowest, highest] = [Math.min(...limits), Math.max(...limits)];
  const around = constantsOnly ? [] : [...limits, ...[...numbers].flatMap((mark) => [mark - 1, mark + 1])];
  const marks = [...new Set([...numbers, ...limits.filter((limit) => limit > lowest && limit < highest), ...around])]
    .filter((mark) => mark >= lowest && mark <= highest)
    .sort((one, other) => one - other);
  const ends = [lowest - 1, ...marks, highest + 1];
  const between = ends.slice(1).flatMap((end, index) => {
    const start = ends[index] as number; // one place lower in the same list
    const [from, to] = [Math.max(start, lowest), Math.min(end, highest)];
    // Whole numbers next to a mark read best: just below the next one, above the last one just above it.
    const whole = end > highest ? [Math.floor(from) + 1, from] : [Math.ceil(to) - 1];
    const value = [...whole, (from + to) / 2, from, to].find(
      (number) => number > start && number < end && number >= lowest && number <= highest,
    );
    return value === undefined ? [] : [value];
  });
  return [...new Set([...marks, ...between])].sort((one, other) => one - other);
}

/** Options that conditions can tell apart, and of those that they cannot, one for each way of being in the sets. */
function toldApart(definitions: readonly FactDefinition[], { options, constantsOnly }: Beside): readonly string[] {
  const alike = new Set<string>();
  const all = [...new Set(definitions.flatMap((fact) => (fact.options ?? []).map(({ id }) => id)))];
  return all.filter((id) => {
    if (!constantsOnly || options.has(id)) return true;
    const sets = definitions.map((fact) => (fact.options ?? []).some((option) => option.id === id)).join();
    if (alike.has(sets)) return false;
    alike.add(sets);
    return true;
  });
}

/** Every choice among options where they are few; otherwise none, each, and all that one of the sets has. */
function choicesOf(options: readonly string[], definitions: readonly FactDefinition[]): readonly (readonly string[])[] {
  if (options.length > MOST_OPTIONS) {
    const whole = definitions.map((fact) => (fact.options ?? []).map(({ id }) => id));
    return [[], ...options.map((id) => [id]), ...whole];
  }
  return Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((__, at) => ((bits >> at) & 1) === 1),
  ).sort((one, other) => one.length - other.length);
}

/**
 * Which set takes the answers of a pattern.
 *
 * @param bits - 1: an answer that only a takes; 2: one that only b takes.
 * @returns The set, or both.
 */
export function takenBy(bits: number): TakenBy {
  return (['both', 'a', 'b', 'neither'] as const)[bits & 3] ?? 'neither';
}

/**
 * The bits that {@link takenBy} reads, of one answer.
 *
 * @param answer - The answer; nothing where the fact is not answered.
 * @returns The bits.
 */
export function takenBits(answer: Answer | undefined): number {
  return answer === undefined || (answer.a && answer.b) ? 0 : answer.a ? 1 : 2;
}
