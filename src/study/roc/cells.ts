/** Records counted by distinct score, lowest first, and by outcome. */
export interface Cells {
  /** Distinct scores in rising order. */
  readonly levels: Float64Array;
  /** The level of each record. */
  readonly levelOf: Int32Array;
  /** For level `l`, records without the target condition at `2l` and with it at `2l + 1`. */
  readonly sizes: Int32Array;
}

/** More levels than this are no few. */
const MOST_LEVELS = 512;

/**
 * Counts records by score and outcome where scores are few.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @returns The counts, or `null` where so many scores differ that counting by record is faster.
 */
export function cellsOf(scores: ArrayLike<number>, target: ArrayLike<boolean>): Cells | null {
  const most = Math.min(MOST_LEVELS, scores.length / 16);
  const numbers = new Map<number, number>();
  const levelOf = new Int32Array(scores.length);
  for (let i = 0; i < scores.length; i += 1) {
    const score = scores[i] ?? 0;
    let number = numbers.get(score);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(score, number);
      if (number >= most) return null;
    }
    levelOf[i] = number;
  }
  const levels = Float64Array.from(numbers.keys()).sort();
  const places = new Int32Array(levels.length);
  for (const [place, score] of levels.entries()) places[numbers.get(score) ?? 0] = place;
  const sizes = new Int32Array(2 * levels.length);
  for (let i = 0; i < levelOf.length; i += 1) {
    levelOf[i] = places[levelOf[i] ?? 0] ?? 0;
    const cell = cellOf(levelOf, target, i);
    sizes[cell] = (sizes[cell] ?? 0) + 1;
  }
  return { levels, levelOf, sizes };
}

/** The cell of a record. */
export function cellOf(levelOf: Int32Array, target: ArrayLike<boolean>, record: number): number {
  return 2 * (levelOf[record] ?? 0) + (target[record] === true ? 1 : 0);
}

/** The area under the ROC curve from counts by cell; not a number where one outcome has none. */
export function aucOfCells(counts: Int32Array): number {
  let below = 0;
  let present = 0;
  let twice = 0;
  for (let cell = 0; cell < counts.length; cell += 2) {
    const absentHere = counts[cell] ?? 0;
    const presentHere = counts[cell + 1] ?? 0;
    twice += presentHere * (2 * below + absentHere);
    below += absentHere;
    present += presentHere;
  }
  return twice / 2 / present / below;
}
