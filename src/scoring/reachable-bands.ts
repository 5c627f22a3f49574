import { UNDECIDED } from '../conditions/verdict.js';
import { bandIndex } from './bands.js';
import type { Ladder } from './bands.js';
import type { ScorePlan, Tally } from './score.js';

/** Most pairs that are looked at; a set that needs more is told every band between instead, which is never too few. */
const MOST_LOOKS = 1 << 20;

/** A count and a score above the least in one number. A set has 1,000 indicators of 100 points at the most. */
const COUNT_FROM = 20;
const SCORE = (1 << COUNT_FROM) - 1;

/**
 * The bands that the unknown indicators leave open, each of them reached by some way of answering (as far as indicators can turn
 * out independently).
 *
 * @param ladder - The bands.
 * @param plan - How to add up.
 * @param verdicts - Per indicator its state in the two lowest bits.
 * @param sum - The tally of the same verdicts.
 * @returns The bands as bits: bit n is the n-th band.
 */
export function reachableBands(
  ladder: Ladder,
  { points, groupOf, largestStep }: ScorePlan,
  verdicts: Int32Array,
  { least, most, leastCount, mostCount, groups }: Tally,
): number {
  const low = bandIndex(ladder, least, leastCount);
  const high = bandIndex(ladder, most, mostCount);
  const between = (2 << high) - (1 << low);
  // Answering one indicator after the other moves the score from least to most in steps; a band at least as wide as the largest
  // step cannot be stepped over.
  if (low === high || largestStep <= ladder.narrowest) return between;

  // What lies beyond the last count or band makes no difference any more.
  const lastCount = Math.min(Math.max(...ladder.count), mostCount);
  const lastScore = Math.max((ladder.from[ladder.from.length - 1] as number) - least, 0); // there is a band
  let looks = 0;
  const together = (some: ReadonlySet<number>, others: Iterable<number>, last: number): ReadonlySet<number> => {
    const pairs = new Set<number>();
    for (const other of others)
      for (const one of looks < MOST_LOOKS ? some : []) {
        looks += 1;
        const count = Math.min((one >> COUNT_FROM) + (other >> COUNT_FROM), lastCount);
        pairs.add((count << COUNT_FROM) | Math.min((one & SCORE) + (other & SCORE), last));
      }
    return pairs;
  };

  // Only what is unknown moves anything. A protective sign is taken as present from the start, so that every step goes up.
  let all: ReadonlySet<number> = new Set([leastCount << COUNT_FROM]);
  for (let group = -1; group < groups.length; group += 1) {
    const line = groups[group];
    const last = line === undefined ? lastScore : line.cappedAt - line.least;
    let own: ReadonlySet<number> = new Set([0]);
    for (let index = 0; index < points.length; index += 1) {
      const value = points[index] as number; // one of each per indicator
      if (groupOf[index] === group && ((verdicts[index] as number) & UNDECIDED) !== 0)
        own = together(own, [0, (Number(value > 0) << COUNT_FROM) | Math.abs(value)], last);
    }
    all = together(all, own, lastScore);
  }
  return looks < MOST_LOOKS
    ? [...all].reduce((bands, pair) => bands | (1 << bandIndex(ladder, least + (pair & SCORE), pair >> COUNT_FROM)), 0)
    : between;
}
