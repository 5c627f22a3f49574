import type { RuleSetFile } from '../generated/types.js';

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
