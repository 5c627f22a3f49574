/**
 * P-values raised so that the chance of any false alarm among all of them stays under the level.
 *
 * Source: Holm 1979.
 *
 * @param ps - P-values of tests that are looked at together.
 * @returns The adjusted p-values, in the same order.
 * @example
 * ```ts
 * holm([0.01, 0.04, 0.03]) // → [0.03, 0.06, 0.06]
 * ```
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((_, index) => index).sort((a, b) => (ps[a] ?? 1) - (ps[b] ?? 1) || a - b);
  const adjusted = ps.map(() => 1);
  let most = 0;
  for (const [rank, index] of order.entries()) {
    most = Math.min(1, Math.max(most, (ps[index] ?? 1) * (ps.length - rank)));
    adjusted[index] = most;
  }
  return adjusted;
}
