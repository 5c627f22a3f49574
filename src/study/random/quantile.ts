/**
 * A quantile of some numbers, between two of them by their distance.
 *
 * Source: Hyndman and Fan 1996, type 7, as R and NumPy take it by default.
 *
 * @param rising - Numbers in rising order, at least one.
 * @param p - Which quantile, 0–1.
 * @returns The quantile.
 * @example
 * ```ts
 * quantileOf([1, 2, 3, 4], 0.5) // → 2.5
 * ```
 */
export function quantileOf(rising: ArrayLike<number>, p: number): number {
  const place = (rising.length - 1) * p;
  const floor = Math.floor(place);
  const low = rising[floor] ?? Number.NaN;
  const high = rising[Math.min(floor + 1, rising.length - 1)] ?? low;
  return low + (place - floor) * (high - low);
}
