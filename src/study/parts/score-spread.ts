import type { StudyCase } from '../cases/study-case.js';
import type { ScoreSpread } from '../study-types.js';
import { countOutcomes } from './record-flow.js';

/** Whole scores over a range of at most so many points have a bin each. */
const MOST_POINTS = 40;
/** Bins of scores that are not whole, or over a wider range. */
const BINS = 20;

/**
 * How many records have each score.
 *
 * @param cases - The records; those without a score are left out.
 * @returns Bins from the lowest score to the highest, and how many records have a range of scores.
 */
export function scoreSpread(cases: readonly StudyCase[]): ScoreSpread {
  const scored = cases.flatMap((one) => (one.score === null ? [] : [{ one, score: one.score.least }]));
  const ranges = cases.filter(({ score }) => score !== null && score.least < score.most).length;
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { score } of scored) [lowest, highest] = [Math.min(lowest, score), Math.max(highest, score)];
  if (scored.length === 0) return { bins: [], ranges };
  const whole = scored.every(({ score }) => Number.isInteger(score)) && highest - lowest < MOST_POINTS;
  const count = whole ? highest - lowest + 1 : BINS;
  const width = whole ? 1 : (highest - lowest) / BINS || 1;
  const inBin: StudyCase[][] = Array.from({ length: count }, () => []);
  for (const { one, score } of scored) inBin[Math.min(count - 1, Math.floor((score - lowest) / width))]?.push(one);
  return {
    bins: inBin.map((records, index) => ({
      from: lowest + index * width,
      to: lowest + (index + 1) * width,
      ...countOutcomes(records),
    })),
    ranges,
  };
}
