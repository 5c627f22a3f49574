import { ordinalAssociation } from '../association/ordinal-association.js';
import { likelihoodRatios } from '../two-by-two/likelihood-ratios.js';
import type { BandResult } from '../study-types.js';
import { figureOf, shareOf } from './figure.js';
import { bandRange } from './reading.js';
import type { StudyReading } from './reading.js';
import { countOutcomes } from './record-flow.js';

/**
 * Bands and outcomes: how many records of each outcome are in each band, and how well the order of bands follows the outcome.
 *
 * @param reading - The study.
 * @returns The bands; `null` for scores made elsewhere.
 */
export function bandResult(reading: StudyReading): BandResult | null {
  const { ruleSet, scorer, cases, shares } = reading;
  if (ruleSet === null || scorer === null) return null;
  const placed = cases.flatMap((one) => {
    const range = bandRange(one, scorer);
    return range === null ? [] : [{ one, range }];
  });
  const all = countOutcomes(placed.map(({ one }) => one));
  const byBand = ruleSet.bands.map((_, place) => placed.filter(({ range }) => range.least === place));
  const rows = byBand.map((records) => countOutcomes(records.map(({ one }) => one)));
  const order = ordinalAssociation(
    rows.map(({ noTarget, target }) => [noTarget, target]),
    shares,
  );
  const n = all.target + all.noTarget;
  return {
    rows: ruleSet.bands.map(({ id, title, from }, place) => {
      const inBand = byBand[place] ?? [];
      const counts = rows[place] ?? all;
      const table = {
        truePositive: counts.target,
        falsePositive: counts.noTarget,
        falseNegative: all.target - counts.target,
        trueNegative: all.noTarget - counts.noTarget,
      };
      return {
        band: id,
        title,
        from,
        share: shareOf(counts.target, counts.target + counts.noTarget, shares),
        likelihoodRatio: figureOf(likelihoodRatios(table, shares)?.positive, 'log', n),
        open: inBand.filter(({ range }) => range.most > place).length,
        ...counts,
      };
    }),
    somersD: figureOf(order?.somersD, 'large-sample', n),
    gamma: figureOf(order?.gamma, 'large-sample', n),
  };
}
