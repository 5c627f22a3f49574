import { precisionAtK } from '../two-by-two/precision-at-k.js';
import type { PrecisionEntry } from '../study-types.js';
import { figureOfShare } from './figure.js';
import type { StudyReading } from './reading.js';

const DEFAULT_K: readonly number[] = [10, 20, 50, 100, 200, 500];

/**
 * What a team finds that works down the list of adverts. Persons are never ranked, so that they have none.
 *
 * @param reading - The study.
 * @returns One entry for each number of adverts; empty where records are not adverts or reviews.
 */
export function precisionList({ analysed, settings, options, shares }: StudyReading): readonly PrecisionEntry[] {
  if (settings.subject !== 'advert' && settings.subject !== 'review') return [];
  const scores = analysed.map(({ score }) => score.least);
  const target = analysed.map((one) => one.target);
  const wanted = [...new Set(options.topK ?? DEFAULT_K)].sort((a, b) => a - b);
  return wanted
    .filter((k) => k <= analysed.length)
    .flatMap((k) => {
      const entry = precisionAtK(scores, target, k, shares);
      const precision = figureOfShare(entry, shares);
      return precision === null ? [] : [{ k, precision, tied: entry.tied }];
    });
}
