import { compareAucs } from '../roc/delong.js';
import type { IndicatorStudy, ReferenceCutOff } from '../study-types.js';
import { figureOf } from './figure.js';
import { cutOffOn, rangeOn, sideOf } from './reading.js';
import type { StudyReading } from './reading.js';

/**
 * What the set loses without one indicator: its points are taken away, groups and bands stay.
 *
 * @param reading - The study, with a set.
 * @param index - Place of the indicator in the set.
 * @param reference - The reference cut-off.
 * @returns Area lost, and records no longer flagged; `null` where the indicator adds no points.
 */
export function withoutIndicator(
  reading: StudyReading,
  index: number,
  reference: ReferenceCutOff | null,
): IndicatorStudy['without'] {
  const { analysed, scorer, settings } = reading;
  if (scorer === null || (scorer.points[index] ?? 0) === 0) return null;
  const rest = scorer.without(new Set([index]));
  const least = new Float64Array(analysed.length);
  const noLonger = { target: 0, noTarget: 0 };
  for (const [row, one] of analysed.entries()) {
    const states = one.result?.states ?? [];
    const hasNone = states[index] === 'absent';
    least[row] = hasNone ? one.score.least : rest.score(states).least;
    if (hasNone || reference === null) continue;
    const cutOff = cutOffOn(reference, scorer);
    const range = rangeOn(one, reference, scorer);
    if (range === null || sideOf(range, cutOff) !== 'positive') continue;
    const after = reference.kind === 'band' ? rest.bands(states) : rest.score(states);
    if (sideOf(after, cutOff) !== 'positive') noLonger[one.target ? 'target' : 'noTarget'] += 1;
  }
  const compared = compareAucs(
    analysed.map((one) => one.score.least),
    least,
    analysed.map(({ target }) => target),
    { confidence: settings.confidence },
  );
  return {
    auc: compared?.b ?? null,
    aucLost: figureOf(compared?.difference, 'delong', analysed.length),
    noLongerFlagged: noLonger,
  };
}
