/**
 * How often a law is tried. The seed is fixed, so that a commit is right or wrong whatever the day; `SEED` in the environment
 * gives another one to search with.
 */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns, seed: Number(process.env['SEED'] ?? 7) };
}
