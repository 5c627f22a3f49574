import type { StudyRecord, TwoByTwo } from './two-by-two.js';

/** The tables at one cut-off: a record is index-test positive from that score on. */
export interface CutOff {
  readonly cutOff: number;
  /** Without the indeterminate records. */
  readonly excluded: TwoByTwo;
  /** Indeterminate records counted as index-test positive. */
  readonly asPositive: TwoByTwo;
  /** Indeterminate records counted as index-test negative. */
  readonly asNegative: TwoByTwo;
  /** Records whose unknown answers decide on which side of the cut-off they are. */
  readonly indeterminate: { readonly present: number; readonly absent: number };
}

/**
 * The two-by-two tables at every score that occurs, lowest first, in three readings of indeterminate results.
 *
 * A record is positive when its least score reaches the cut-off, negative when its most does not, and indeterminate between (Shinkins
 * et al. 2013; STARD 2015, item 15). Records of unknown outcome are left out here; count them beside.
 *
 * @param records - Scores and outcomes.
 * @param cutOffs - The cut-offs wanted; by default every score that occurs.
 * @returns One entry for each cut-off, lowest first.
 * @throws RangeError when a score is no number or a least is over its most.
 * @example
 * ```ts
 * cutOffTables([{ least: 1, most: 3, target: true }, { least: 0, most: 0, target: false }], [2])[0]?.indeterminate
 * // → { present: 1, absent: 0 }
 * ```
 */
export function cutOffTables(records: readonly StudyRecord[], cutOffs?: readonly number[]): readonly CutOff[] {
  for (const { least, most } of records) if (!(least <= most)) throw new RangeError('A least score is over its most.');
  const wanted = cutOffs ?? records.flatMap(({ least, most }) => [least, most]);
  const present = scoresOf(records, true);
  const absent = scoresOf(records, false);
  return [...new Set(wanted)].sort((a, b) => a - b).map((cutOff) => tablesAt(cutOff, present, absent));
}

/** Scores in rising order. */
interface Scores {
  readonly least: readonly number[];
  readonly most: readonly number[];
}

function scoresOf(records: readonly StudyRecord[], target: boolean): Scores {
  const of = records.filter((record) => record.target === target);
  const rising = (scores: readonly number[]): readonly number[] => [...scores].sort((a, b) => a - b);
  return { least: rising(of.map(({ least }) => least)), most: rising(of.map(({ most }) => most)) };
}

function tablesAt(cutOff: number, present: Scores, absent: Scores): CutOff {
  const inPresent = sidesOf(cutOff, present);
  const inAbsent = sidesOf(cutOff, absent);
  const table = (positive: 0 | 1, negative: 0 | 1): TwoByTwo => ({
    truePositive: inPresent.positive + positive * inPresent.between,
    falsePositive: inAbsent.positive + positive * inAbsent.between,
    falseNegative: inPresent.negative + negative * inPresent.between,
    trueNegative: inAbsent.negative + negative * inAbsent.between,
  });
  return {
    cutOff,
    excluded: table(0, 0),
    asPositive: table(1, 0),
    asNegative: table(0, 1),
    indeterminate: { present: inPresent.between, absent: inAbsent.between },
  };
}

function sidesOf(
  cutOff: number,
  { least, most }: Scores,
): { readonly positive: number; readonly negative: number; readonly between: number } {
  const positive = least.length - below(cutOff, least);
  const negative = below(cutOff, most);
  return { positive, negative, between: least.length - positive - negative };
}

/** How many of some rising numbers are below a limit. */
function below(limit: number, rising: readonly number[]): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
