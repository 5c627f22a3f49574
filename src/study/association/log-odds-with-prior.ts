/** How often a word or feature stands in each of two groups of texts, and before any of them. */
export interface WordCount {
  readonly word: string;
  readonly inFirst: number;
  readonly inSecond: number;
  /** Expected counts before seeing the groups, over 0: such as its count in other texts, or in both groups together. */
  readonly prior: number;
}

/** How much a word belongs to the first group rather than the second. */
export interface WordLogOdds {
  readonly word: string;
  /** Log-odds in the first group less log-odds in the second, drawn towards the prior. */
  readonly logOdds: number;
  /** The log-odds over their standard deviation. Words are put in order by it; as a test it would be far too lenient for many words. */
  readonly z: number;
}

/**
 * Which words go with the first group of texts rather than the second: hypotheses, not findings.
 *
 * Source: Monroe, Colaresi and Quinn 2008, log-odds ratio with an informative Dirichlet prior (equations 15 to 22, with the variance of
 * equation 20).
 *
 * @param counts - One entry for each word of the vocabulary; totals are taken over all of them.
 * @returns The words, those of the first group first; words of equal z in the given order.
 * @throws RangeError when a prior is not over 0 or a count is negative.
 * @example
 * ```ts
 * logOddsWithPrior([
 *   { word: 'deposit', inFirst: 12, inSecond: 2, prior: 14 },
 *   { word: 'room', inFirst: 40, inSecond: 60, prior: 100 },
 * ])[0]?.z // → 1.9482
 * ```
 */
export function logOddsWithPrior(counts: readonly WordCount[]): readonly WordLogOdds[] {
  if (counts.some(({ inFirst, inSecond, prior }) => !(prior > 0 && inFirst >= 0 && inSecond >= 0)))
    throw new RangeError('Priors are over 0 and counts are not negative.');
  const total = (of: (count: WordCount) => number): number => counts.reduce((sum, count) => sum + of(count), 0);
  const allFirst = total(({ inFirst, prior }) => inFirst + prior);
  const allSecond = total(({ inSecond, prior }) => inSecond + prior);
  return counts
    .map(({ word, inFirst, inSecond, prior }) => {
      const [first, second] = [inFirst + prior, inSecond + prior];
      const logOdds = Math.log(first / (allFirst - first)) - Math.log(second / (allSecond - second));
      return { word, logOdds, z: logOdds / Math.sqrt(1 / first + 1 / second) };
    })
    .sort((a, b) => b.z - a.z);
}
