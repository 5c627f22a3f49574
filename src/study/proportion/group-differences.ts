import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { shareDifference } from './difference.js';
import type { Share } from './difference.js';
import { fisherExact } from './fisher.js';
import { holm } from './holm.js';

/** How a group differs from all others together. */
export interface GroupDifference {
  readonly group: string;
  readonly inGroup: Share;
  readonly inOthers: Share;
  /** Share in the group less share in the others; `null` where one of them has no records. */
  readonly difference: Estimate | null;
  /** Fisher's exact p-value. */
  readonly p: number;
  /** The p-value after Holm's correction for the number of groups. */
  readonly adjustedP: number;
}

/**
 * Compares a share, such as the false-positive rate, in each group with its share in all other groups.
 *
 * Intervals are Newcombe's and stand each for itself; the adjusted p-values (Fisher's test, then Holm 1979) keep the chance of any false
 * alarm among all groups under the level. Two groups are one comparison, so the correction leaves them alone.
 *
 * @param groups - Counts by group. Pairs or a map keep any order; a plain object puts names that are whole numbers first.
 * @param options - The level of the intervals.
 * @returns One row for each group, in the given order.
 * @throws RangeError when a count is not between 0 and its whole.
 * @example
 * ```ts
 * groupDifferences({ a: { count: 36, of: 180 }, b: { count: 160, of: 1600 } })[0]?.adjustedP // → 0.0002
 * ```
 */
export function groupDifferences(
  groups: Readonly<Record<string, Share>> | Iterable<readonly [string, Share]>,
  options: ConfidenceOptions = {},
): readonly GroupDifference[] {
  const entries = isIterable(groups) ? [...groups] : Object.entries(groups);
  const total = sum(entries.map(([, share]) => share));
  const rows = entries.map(([group, inGroup]) => {
    const inOthers = { count: total.count - inGroup.count, of: total.of - inGroup.of };
    const difference = shareDifference(inGroup, inOthers, options);
    return { group, inGroup, inOthers, difference, p: fisherExact(inGroup, inOthers) };
  });
  return adjustedForGroups(rows);
}

/**
 * Adjusts the p-values of groups that are each held against all others (Holm 1979). Two groups are one comparison.
 *
 * @param rows - One for each group.
 * @returns The rows with adjusted p-values.
 */
export function adjustedForGroups<Row extends { readonly p: number }>(
  rows: readonly Row[],
): readonly (Row & { readonly adjustedP: number })[] {
  const ps = rows.map(({ p }) => p);
  const adjusted = rows.length === 2 ? ps : holm(ps);
  return rows.map((row, index) => ({ ...row, adjustedP: adjusted[index] ?? 1 }));
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((all, share) => ({ count: all.count + share.count, of: all.of + share.of }), {
    count: 0,
    of: 0,
  });
}

function isIterable(
  groups: Readonly<Record<string, Share>> | Iterable<readonly [string, Share]>,
): groups is Iterable<readonly [string, Share]> {
  return Symbol.iterator in groups;
}
