import type { TakenBy } from './comparison.js';
import type { Picks } from './view.js';

/** What was found, each kind with the cheapest pattern that shows it. */
export interface Findings<T> {
  /** Notes a kind; the cheapest pattern stays. */
  readonly note: (key: string, change: T, cost: number, picks: () => Picks) => void;
  readonly all: () => readonly Finding<T>[];
}

/** One kind of change, and the pattern that shows it. */
export interface Finding<T> {
  readonly key: string;
  readonly change: T;
  readonly cost: number;
  readonly picks: () => Picks;
}

/**
 * Gathers kinds of change.
 *
 * @param merge - What to make of two changes of one kind; the one with the cheaper pattern comes first.
 * @returns The gathering, empty.
 */
export function findings<T>(merge: (cheaper: T, other: T) => T = (cheaper) => cheaper): Findings<T> {
  const found = new Map<string, Finding<T>>();
  return {
    note: (key, change, cost, picks) => {
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, change, cost, picks });
      else if (cost < known.cost) found.set(key, { key, change: merge(change, known.change), cost, picks });
      else found.set(key, { ...known, change: merge(known.change, change) });
    },
    all: () => [...found.values()].sort((one, other) => one.cost - other.cost || (one.key < other.key ? -1 : 1)),
  };
}

/** A kind of change, and who takes the answers that show it. */
interface Taken {
  readonly takenBy: TakenBy;
  readonly least?: unknown;
  readonly most?: unknown;
}

/**
 * Leaves out what answers show that only one set takes, or none, where the same facts show it already.
 *
 * @param found - Kinds of change.
 * @returns Those that say something of their own.
 */
export function leastDemanding<T extends Taken>(found: readonly Finding<T>[]): readonly Finding<T>[] {
  const kindOf = ({ change }: Finding<T>): string => JSON.stringify({ ...change, takenBy: '', least: '', most: '' });
  const shown = new Set(found.map((finding) => `${finding.change.takenBy} ${kindOf(finding)}`));
  const by = (takers: readonly TakenBy[], finding: Finding<T>): boolean =>
    takers.some((taker) => shown.has(`${taker} ${kindOf(finding)}`));
  return found.filter((finding) => !by(LESS_DEMANDING[finding.change.takenBy], finding));
}

const LESS_DEMANDING: Readonly<Record<TakenBy, readonly TakenBy[]>> = {
  both: [],
  a: ['both'],
  b: ['both'],
  neither: ['both', 'a', 'b'],
};

/**
 * Answers of a pattern, by place of the question.
 *
 * @param picks - The answers that were given.
 * @returns The answers; not answered for any other question.
 */
export function picksIn(picks: ReadonlyMap<number, number>): Picks {
  return (question) => picks.get(question) ?? 0;
}
