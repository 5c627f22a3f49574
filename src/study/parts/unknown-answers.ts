import type { StudyCase } from '../cases/study-case.js';
import type { ClusterTotals } from '../proportion/cluster-totals.js';
import { clusterOf } from './reading.js';
import type { StudyReading } from './reading.js';

/**
 * The shares of unknown indicators of records, of those that add points, added up by cluster; a record that names no cluster is one.
 *
 * @param reading - The study.
 * @param cases - The records.
 * @returns Of each cluster the sum of the shares and the records; empty where no record was scored by a set.
 */
export function unknownAnswers({ scorer }: StudyReading, cases: readonly StudyCase[]): ClusterTotals {
  const counted = (scorer?.points ?? []).flatMap((points, index) => (points === 0 ? [] : [index]));
  const clusters = new Map<string, { count: number; of: number }>();
  for (const one of cases) {
    const { result } = one;
    if (result === null || counted.length === 0) continue;
    const key = clusterOf(one);
    const cluster = clusters.get(key) ?? { count: 0, of: 0 };
    clusters.set(key, cluster);
    cluster.of += 1;
    cluster.count += counted.filter((index) => result.states[index] === 'unknown').length / counted.length;
  }
  return clusters;
}
