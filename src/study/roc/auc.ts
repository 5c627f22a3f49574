import { ranksAmong, splitScores } from './split.js';

/**
 * The area under the ROC curve: how likely a person with the target condition scores higher than one without, equal scores counting half.
 *
 * It is no measure at any cut-off and does not change with prevalence: a high area can go with few right positives. Source: Hanley and
 * McNeil 1982; equal to the Mann–Whitney statistic with midranks.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @returns The area, 0–1, or `null` where nobody or everybody has the target condition.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 * @example
 * ```ts
 * auc([1, 2, 2, 3], [false, false, true, true]) // → 0.875
 * ```
 */
export function auc(scores: ArrayLike<number>, target: ArrayLike<boolean>): number | null {
  const { present, absent } = splitScores(scores, target);
  if (present.length === 0 || absent.length === 0) return null;
  const { below, upTo } = ranksAmong(present, absent);
  let twice = 0;
  for (let i = 0; i < below.length; i += 1) twice += (below[i] ?? 0) + (upTo[i] ?? 0);
  return twice / 2 / present.length / absent.length;
}
