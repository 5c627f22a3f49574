import type { Share } from '../proportion/difference.js';

/**
 * Which groups of a stratum have a share that must not be told, because somebody could be known by it.
 *
 * A share is told where its records, those that are counted, and those that are not are each none or at least `least`. Where one
 * group alone is left out, its figures would follow from the whole, so that the next smallest is left out too.
 *
 * @param shares - Counts by group.
 * @param least - Smallest cell that may be told.
 * @returns Names of the groups to leave out.
 * @example
 * ```ts
 * [...suppressed(new Map([['a', { count: 3, of: 40 }], ['b', { count: 9, of: 60 }], ['c', { count: 9, of: 90 }]]), 5)] // → ['a', 'b']
 * ```
 */
export function suppressed<K>(shares: ReadonlyMap<K, Share>, least: number): ReadonlySet<K> {
  const isSmall = (cell: number): boolean => cell > 0 && cell < least;
  const left = new Set<K>();
  for (const [group, { count, of }] of shares)
    if (isSmall(of) || isSmall(count) || isSmall(of - count)) left.add(group);
  if (left.size !== 1) return left;
  let next: { readonly group: K; readonly of: number } | undefined;
  for (const [group, { of }] of shares)
    if (!left.has(group) && of > 0 && (next === undefined || of < next.of)) next = { group, of };
  if (next !== undefined) left.add(next.group);
  return left;
}
