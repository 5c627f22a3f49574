import { zOf } from '../distributions/normal.js';
import type { ConfidenceOptions } from '../estimate.js';
import type { AucEstimate } from './delong.js';
import { placements } from './placements.js';
import { splitRecords } from './split.js';

/**
 * The area under the ROC curve with an interval that holds where records of one cluster are alike; a cluster may hold records with and
 * without the target condition.
 *
 * Source: Obuchowski 1997 (Biometrics 53:567): DeLong's parts, added up within clusters. With every record a cluster of its own it is
 * DeLong's interval but for the count of clusters. With few clusters it is too narrow.
 *
 * @param scores - One score for each record.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param clusters - The cluster of each record, in the same order.
 * @param options - The level.
 * @returns The area; `null` where fewer than two clusters have records of one outcome.
 * @throws RangeError when lengths differ or a score is no number.
 * @example
 * ```ts
 * aucClustered([1, 2, 2, 3, 1, 4], [false, false, true, true, false, true], ['a', 'b', 'b', 'c', 'c', 'd'])
 * // → { estimate: 0.9444, low: 0.7413, high: 1, standardError: 0.1037 }
 * ```
 */
export function aucClustered(
  scores: ArrayLike<number>,
  target: ArrayLike<boolean>,
  clusters: ArrayLike<string | number>,
  { confidence = 0.95 }: ConfidenceOptions = {},
): AucEstimate | null {
  if (clusters.length !== scores.length) throw new RangeError('Every record needs a cluster.');
  const parts = placements(scores, target);
  if (parts === null) return null;
  const records = splitRecords(scores, target);
  const ofPresent = sumsByCluster(parts.present, records.present, clusters, parts.auc);
  const ofAbsent = sumsByCluster(parts.absent, records.absent, clusters, parts.auc);
  if (ofPresent.size < 2 || ofAbsent.size < 2) return null;
  const all = new Set([...ofPresent.keys(), ...ofAbsent.keys()]).size;
  let both = 0;
  for (const [cluster, sum] of ofPresent) both += sum * (ofAbsent.get(cluster) ?? 0);
  const [m, n] = [parts.present.length, parts.absent.length];
  const variance =
    squares(ofPresent) / (m * m) + squares(ofAbsent) / (n * n) + (2 * both * (all / (all - 1))) / (m * n);
  const standardError = Math.sqrt(Math.max(0, variance));
  const reach = zOf(confidence) * standardError;
  const { auc: estimate } = parts;
  return { estimate, low: Math.max(0, estimate - reach), high: Math.min(1, estimate + reach), standardError };
}

type Sums = ReadonlyMap<string | number, number>;

/** By how much the records of a cluster are together above the area. */
function sumsByCluster(
  values: Float64Array,
  records: Int32Array,
  clusters: ArrayLike<string | number>,
  area: number,
): Sums {
  const sums = new Map<string | number, number>();
  for (const [place, record] of records.entries()) {
    const cluster = clusters[record] ?? '';
    sums.set(cluster, (sums.get(cluster) ?? 0) + (values[place] ?? 0) - area);
  }
  return sums;
}

function squares(sums: Sums): number {
  let sum = 0;
  for (const value of sums.values()) sum += value * value;
  return (sum * sums.size) / (sums.size - 1);
}
