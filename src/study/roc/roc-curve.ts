import { splitScores } from './split.js';

/** One point of a ROC curve. */
export interface RocPoint {
  /** Scores from here on are positive; `null` where none is. */
  readonly cutOff: number | null;
  readonly sensitivity: number;
  readonly specificity: number;
}

/**
 * Sensitivity and specificity at every score that occurs, from nobody positive to everybody positive.
 *
 * Source: Fawcett 2006; points of equal scores are one, so that ties draw a slope and no stair.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @returns The points, sensitivity rising; empty where nobody or everybody has the target condition.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 * @example
 * ```ts
 * rocCurve([1, 2, 2, 3], [false, false, true, true])[1] // → { cutOff: 3, sensitivity: 0.5, specificity: 1 }
 * ```
 */
export function rocCurve(scores: ArrayLike<number>, target: ArrayLike<boolean>): readonly RocPoint[] {
  const { present, absent } = splitScores(scores, target);
  if (present.length === 0 || absent.length === 0) return [];
  const points: RocPoint[] = [{ cutOff: null, sensitivity: 0, specificity: 1 }];
  let inPresent = present.length;
  let inAbsent = absent.length;
  while (inPresent > 0 || inAbsent > 0) {
    const cutOff = Math.max(present[inPresent - 1] ?? -Infinity, absent[inAbsent - 1] ?? -Infinity);
    while (inPresent > 0 && present[inPresent - 1] === cutOff) inPresent -= 1;
    while (inAbsent > 0 && absent[inAbsent - 1] === cutOff) inAbsent -= 1;
    points.push({ cutOff, sensitivity: 1 - inPresent / present.length, specificity: inAbsent / absent.length });
  }
  return points;
}
