import type { StudyCase } from '../cases/study-case.js';
import type { StudyReading } from './reading.js';

/** The mean of something over records. */
export interface MeanOfRecords {
  readonly mean: number;
  /** Of single records, by n − 1. */
  readonly variance: number;
  readonly n: number;
}

/**
 * The share of unknown indicators per record, of those that add points.
 *
 * @param reading - The study.
 * @param cases - The records.
 * @returns Mean and variance; `null` where fewer than two records were scored by a set.
 */
export function unknownAnswers({ scorer }: StudyReading, cases: readonly StudyCase[]): MeanOfRecords | null {
  const counted = (scorer?.points ?? []).flatMap((points, index) => (points === 0 ? [] : [index]));
  if (counted.length === 0) return null;
  const shares = cases.flatMap(({ result }) =>
    result === null ? [] : [counted.filter((index) => result.states[index] === 'unknown').length / counted.length],
  );
  const n = shares.length;
  if (n < 2) return null;
  const mean = shares.reduce((sum, share) => sum + share, 0) / n;
  return { mean, variance: shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (n - 1), n };
}
