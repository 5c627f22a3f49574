/** Which sign a weight may have; 0 is always allowed. */
export type WeightSign = 'positive' | 'negative' | 'any';

/** What weights may be. */
export interface WeightLimits {
  /** One for each column. Default `any` for all. */
  readonly signs?: readonly WeightSign[];
  /** Groups of columns, weakest sign first, whose weights may not fall along the group. No column is in two groups. */
  readonly monotone?: readonly (readonly number[])[];
}

/**
 * Refuses limits that contradict themselves or the columns.
 *
 * @param limits - The limits.
 * @param columns - How many columns there are.
 * @throws RangeError when there are not as many signs as columns, or a column of a group is none, is in two groups, or has another sign
 *   than the others of its group.
 */
export function checkLimits({ signs, monotone = [] }: WeightLimits, columns: number): void {
  if (signs !== undefined && signs.length !== columns) throw new RangeError('Every column needs a sign.');
  const grouped = monotone.flat();
  if (new Set(grouped).size !== grouped.length) throw new RangeError('A column is in two monotone groups.');
  if (grouped.some((column) => !(Number.isInteger(column) && column >= 0 && column < columns)))
    throw new RangeError('A monotone group names no column.');
  for (const group of monotone)
    if (new Set(group.map((column) => signs?.[column] ?? 'any')).size > 1)
      throw new RangeError('Columns of a monotone group have one sign.');
}

/** Whether weights rise or stay along every monotone group. */
export function risesAlong(weights: ArrayLike<number>, monotone: readonly (readonly number[])[]): boolean {
  return monotone.every((group) =>
    group.every((column, place) => place === 0 || (weights[group[place - 1] ?? column] ?? 0) <= (weights[column] ?? 0)),
  );
}
