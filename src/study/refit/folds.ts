import { nextBelow, seededState } from '../random/generator.js';
import type { RandomState } from '../random/generator.js';

/** How records are parted. */
export interface FoldOptions {
  /** How many parts, from 2. */
  readonly folds: number;
  /** A whole number; the same seed gives the same parts. */
  readonly seed: number;
  /** Outcomes; each part gets about as many of each as the others. */
  readonly target?: readonly boolean[];
  /** The cluster of each record; records of one cluster stay together. */
  readonly clusters?: readonly (string | number)[];
}

/**
 * Parts records at random for cross-validation, outcomes spread evenly and clusters whole.
 *
 * @param records - How many records there are.
 * @param options - Number of parts, seed, outcomes, clusters.
 * @returns The part of each record, from 0.
 * @throws RangeError when there are fewer than two parts or fewer clusters than parts, or lengths differ.
 * @example
 * ```ts
 * foldsOf(4, { folds: 2, seed: 1, clusters: ['a', 'a', 'b', 'b'] }).filter((fold) => fold === 0).length // → 2
 * ```
 */
export function foldsOf(records: number, { folds, seed, target, clusters }: FoldOptions): readonly number[] {
  if ([target, clusters].some((list) => list !== undefined && list.length !== records))
    throw new RangeError('Every record needs an outcome and a cluster.');
  const groups = groupsOf(records, clusters);
  if (!(Number.isInteger(folds) && folds >= 2 && folds <= groups.length))
    throw new RangeError('There are two parts or more, and no more than clusters.');
  shuffle(groups, seededState(seed));
  const presentIn = (group: readonly number[]): number => group.filter((record) => target?.[record] === true).length;
  // Groups that weigh most go first, so that small ones can even out.
  groups.sort((a, b) => presentIn(b) - presentIn(a) || b.length - a.length);
  const parts = Array.from({ length: folds }, () => ({ present: 0, size: 0 }));
  const foldOf = new Array<number>(records).fill(0);
  for (const group of groups) {
    const present = presentIn(group);
    const fold = least(parts, ({ present: has, size }) => (present > 0 ? has * records + size : size));
    const part = parts[fold];
    if (part !== undefined) [part.present, part.size] = [part.present + present, part.size + group.length];
    for (const record of group) foldOf[record] = fold;
  }
  return foldOf;
}

/**
 * Makes each cluster a part of its own, for leaving one cluster out at a time.
 *
 * @param clusters - The cluster of each record.
 * @returns The part of each record, from 0, in the order in which clusters come.
 * @example
 * ```ts
 * leaveClusterOut(['b', 'a', 'b']) // → [0, 1, 0]
 * ```
 */
export function leaveClusterOut(clusters: readonly (string | number)[]): readonly number[] {
  const numbers = new Map<string | number, number>();
  return clusters.map((cluster) => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
}

function groupsOf(records: number, clusters: readonly (string | number)[] | undefined): number[][] {
  if (clusters === undefined) return Array.from({ length: records }, (_, record) => [record]);
  const groups: number[][] = [];
  for (const [record, group] of leaveClusterOut(clusters).entries()) (groups[group] ??= []).push(record);
  return groups;
}

/** Puts a list in random order (Fisher and Yates). */
function shuffle(list: unknown[], state: RandomState): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = nextBelow(state, i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

function least<T>(list: readonly T[], value: (item: T) => number): number {
  const values = list.map(value);
  return values.indexOf(Math.min(...values));
}
