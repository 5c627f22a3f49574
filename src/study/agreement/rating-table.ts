/** A rating of one record by one rater: the number of a category or a point on a scale; `null` where it is missing. */
export type Rating = number | null;

/**
 * Counts how two raters rated the same records.
 *
 * @param a - Ratings of the first rater.
 * @param b - Ratings of the second rater, in the same order. Records that one of them did not rate are left out.
 * @param categories - The categories in their order.
 * @returns Rows by the first rater's category, columns by the second's.
 * @throws RangeError when there are not as many ratings of both, or one is in no category.
 * @example
 * ```ts
 * ratingTable([1, 2, 2, null], [1, 2, 1, 1], [1, 2]) // → [[1, 0], [1, 1]]
 * ```
 */
export function ratingTable(
  a: readonly Rating[],
  b: readonly Rating[],
  categories: readonly number[],
): readonly (readonly number[])[] {
  if (a.length !== b.length) throw new RangeError('Both raters rate the same records.');
  const table = categories.map(() => categories.map(() => 0));
  const place = (rating: number): number => {
    const found = categories.indexOf(rating);
    if (found === -1) throw new RangeError('A rating is in no category.');
    return found;
  };
  for (const [record, first] of a.entries()) {
    const second = b[record] ?? null;
    if (first === null || second === null) continue;
    const row = table[place(first)] ?? [];
    const column = place(second);
    row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}
