/**
 * How often a law is tried. The seed is fixed, so that a commit is right or wrong whatever the day; `SEED` in the environment
 * gives another one to search with, and `SHARE` a smaller share of the runs, for tests that run thousands of times.
 */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  const share = Number(process.env['SHARE'] ?? 1);
  return { numRuns: Math.ceil(numRuns * share), seed: Number(process.env['SEED'] ?? 7) };
}
