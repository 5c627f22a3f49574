import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { normalTwoSided, zOf } from '../distributions/normal.js';
import { covariance, placements } from './placements.js';
import type { Placements } from './placements.js';

/** An area under the ROC curve with DeLong's standard error. */
export interface AucEstimate extends Estimate {
  readonly standardError: number;
}

/**
 * The area under the ROC curve with DeLong's interval, cut at 0 and 1.
 *
 * Where the scores part the records fully the standard error is 0, which is not to be believed. The interval takes records as independent:
 * use the cluster bootstrap where several belong to one person or advertiser. Source: DeLong, DeLong and Clarke-Pearson 1988.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - The level.
 * @returns The area, or `null` with fewer than two records on either side.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 * @example
 * ```ts
 * aucDelong([1, 2, 2, 3, 1, 4], [false, false, true, true, false, true])
 * // → { estimate: 0.9444, low: 0.7905, high: 1, standardError: 0.0786 }
 * ```
 */
export function aucDelong(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  { confidence = 0.95 }: ConfidenceOptions = {},
): AucEstimate | null {
  const values = placements(scores, target);
  if (values === null || !enough(values)) return null;
  const standardError = Math.sqrt(jointCovariance(values, values));
  const reach = zOf(confidence) * standardError;
  const { auc: estimate } = values;
  return { estimate, low: Math.max(0, estimate - reach), high: Math.min(1, estimate + reach), standardError };
}

/** Two areas on the same records, compared. */
export interface AucComparison {
  readonly a: number;
  readonly b: number;
  /** Area of `a` less area of `b`. */
  readonly difference: AucEstimate;
  readonly z: number;
  /** Two-sided p-value; `null` where the scores order all records alike. */
  readonly p: number | null;
}

/**
 * Compares the areas of two scores on the same records.
 *
 * Source: DeLong, DeLong and Clarke-Pearson 1988, the paired test.
 *
 * @param a - One score for each record.
 * @param b - The other score for each record, in the same order.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param options - The level.
 * @returns The difference, or `null` with fewer than two records on either side.
 * @throws RangeError when there are not as many outcomes as scores, or a score is no number.
 * @example
 * ```ts
 * compareAucs([1, 2, 2, 3], [2, 1, 3, 2], [false, false, true, true])?.difference.estimate // → 0
 * ```
 */
export function compareAucs(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  target: ArrayLike<boolean>,
  { confidence = 0.95 }: ConfidenceOptions = {},
): AucComparison | null {
  const ofA = placements(a, target);
  const ofB = placements(b, target);
  if (ofA === null || ofB === null || !enough(ofA)) return null;
  const variance = jointCovariance(ofA, ofA) + jointCovariance(ofB, ofB) - 2 * jointCovariance(ofA, ofB);
  const standardError = Math.sqrt(Math.max(0, variance));
  const estimate = ofA.auc - ofB.auc;
  const reach = zOf(confidence) * standardError;
  const z = standardError === 0 ? 0 : estimate / standardError;
  return {
    a: ofA.auc,
    b: ofB.auc,
    difference: { estimate, low: estimate - reach, high: estimate + reach, standardError },
    z,
    p: standardError === 0 ? null : normalTwoSided(z),
  };
}

function enough({ present, absent }: Placements): boolean {
  return present.length > 1 && absent.length > 1;
}

function jointCovariance(a: Placements, b: Placements): number {
  return covariance(a.present, b.present) / a.present.length + covariance(a.absent, b.absent) / a.absent.length;
}
