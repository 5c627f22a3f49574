import type { RuleSetFile } from '../generated/types.js';
import { ABSENT, PRESENT } from '../conditions/verdict.js';
import type { ScorePlan, Tally } from './score.js';

/** The bands of a rule set as numbers, lowest first. */
export interface Ladder {
  readonly from: Int32Array;
  /** How many indicators must be present as well. */
  readonly count: Int32Array;
  /** Width of the narrowest band between the lowest and the highest; zero where a band asks for a number of indicators. */
  readonly narrowest: number;
}

/**
 * Takes the numbers out of the bands.
 *
 * @param bands - The bands, lowest first.
 * @returns The ladder.
 */
export function ladderOf(bands: RuleSetFile['bands']): Ladder {
  const from = Int32Array.from(bands, (band) => band.from);
  const count = Int32Array.from(bands, ({ minIndicators = 0 }) => minIndicators);
  const widths = Array.from(from.subarray(2), (start, index) => start - (from[index + 1] as number)); // one step lower in the same list
  return { from, count, narrowest: Math.max(...count) > 0 ? 0 : Math.min(...widths, Infinity) };
}

/**
 * The band of a complete result: the highest one whose lowest score is reached and whose number of indicators is there.
 *
 * @param ladder - The bands.
 * @param score - The score.
 * @param count - How many indicators are present that weigh something.
 * @returns Index of the band.
 */
export function bandIndex({ from, count: needed }: Ladder, score: number, count: number): number {
  let index = from.length - 1;
  while (index > 0 && (score < (from[index] as number) || count < (needed[index] as number))) index -= 1; // one of each per band
  return index;
}

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
export function reachableBands(ladder: Ladder, plan: ScorePlan, verdicts: Int32Array, sum: Tally): number {
  if (sum.least === sum.most && sum.leastCount === sum.mostCount)
    return 1 << bandIndex(ladder, sum.least, sum.leastCount);
  // Answering one indicator after the other moves the score from least to most in steps; a band at least as wide as the largest
  // step cannot be stepped over.
  if (plan.largestStep <= ladder.narrowest) return between(ladder, sum);
  const all = outcomes(plan, verdicts);
  if (all === undefined) return between(ladder, sum);
  let found = 0;
  for (const key of all) found |= 1 << bandIndex(ladder, scoreIn(key), countIn(key));
  return found;
}

/** More than the number of indicators, so that score and count fit one number. */
const WIDTH = 1024;
const scoreIn = (key: number): number => Math.floor(key / WIDTH);
const countIn = (key: number): number => key - scoreIn(key) * WIDTH;

/** Every band from the one of the least to the one of the most. */
function between(ladder: Ladder, sum: Tally): number {
  const low = bandIndex(ladder, sum.least, sum.leastCount);
  return (2 << bandIndex(ladder, sum.most, sum.mostCount)) - (1 << low);
}

/** Most pairs that are worked out; a set with more of them is told every band between instead, which is never too few. */
const MOST_OUTCOMES = 4000;

/** Every pair of score and count that the unknown indicators can give, as `score × WIDTH + count`; nothing where there are too many. */
function outcomes(plan: ScorePlan, verdicts: Int32Array): ReadonlySet<number> | undefined {
  let all: ReadonlySet<number> = new Set([0]);
  for (let group = -1; group < plan.groups.length; group += 1) {
    const cap = plan.groups[group]?.cap ?? Infinity;
    let inGroup: ReadonlySet<number> = new Set([0]);
    for (const [index, value] of plan.points.entries()) {
      const state = (verdicts[index] as number) & 3; // one verdict per indicator
      if (plan.groupOf[index] !== group || value === 0 || state === ABSENT) continue;
      const step = value * WIDTH + Number(value > 0);
      const next = new Set(state === PRESENT ? [] : inGroup);
      for (const key of inGroup) next.add(key + step);
      if (next.size > MOST_OUTCOMES) return undefined;
      inGroup = next;
    }
    const merged = new Set<number>();
    for (const a of all) for (const b of inGroup) merged.add(a + Math.min(scoreIn(b), cap) * WIDTH + countIn(b));
    if (merged.size > MOST_OUTCOMES) return undefined;
    all = merged;
  }
  return all;
}
