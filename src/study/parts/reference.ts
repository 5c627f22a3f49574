import { nearest } from '../../fact/nearest.js';
import { rocCurve } from '../roc/roc-curve.js';
import type { ReferenceCutOff } from '../study-types.js';
import type { StudyReading } from './reading.js';

/**
 * The cut-off wherever one is needed: the one that was asked for, the lowest band of the set that asks for something to be done, or the
 * one with the highest Youden index in the data.
 *
 * @param reading - The study.
 * @returns The cut-off; `null` where there is nothing to choose it from.
 * @throws RangeError for a band that the set does not have.
 */
export function referenceOf(reading: StudyReading): ReferenceCutOff | null {
  const { cutOff } = reading.options;
  if (typeof cutOff === 'string') return bandReference(reading, cutOff, 'person');
  if (cutOff !== undefined) return { kind: 'score', cutOff, chosenBy: 'person' };
  const band = reading.ruleSet?.bands.find(({ proposes }, place) => place > 0 && proposes !== 'nothing');
  return band === undefined ? bestInData(reading) : bandReference(reading, band.id, 'set');
}

function bandReference({ ruleSet }: StudyReading, id: string, chosenBy: 'person' | 'set'): ReferenceCutOff {
  const bands = ruleSet?.bands.slice(1) ?? [];
  const band = bands.find((one) => one.id === id);
  if (band === undefined) {
    const ids = bands.map((one) => one.id);
    const near = nearest(id, ids);
    const hint = near === undefined ? '' : `; did you mean "${near}"?`;
    const known = ids.length === 0 ? 'there are no bands without a set' : `the bands are ${ids.join(', ')}`;
    throw new RangeError(`There is no cut-off at band "${id}"${hint}: ${known}.`);
  }
  return { kind: 'band', cutOff: band.from, band: id, chosenBy };
}

function bestInData({ analysed }: StudyReading): ReferenceCutOff | null {
  const points = rocCurve(
    analysed.map(({ score }) => score.least),
    analysed.map(({ target }) => target),
  );
  let best: ReferenceCutOff | null = null;
  let most = -Infinity;
  for (const { cutOff, sensitivity, specificity } of points) {
    const index = sensitivity + specificity;
    if (cutOff === null || index <= most) continue;
    [best, most] = [{ kind: 'score', cutOff, chosenBy: 'data' }, index];
  }
  return best;
}
