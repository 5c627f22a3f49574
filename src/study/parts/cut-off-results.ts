import { cutOffTables } from '../two-by-two/cut-offs.js';
import type { CutOff } from '../two-by-two/cut-offs.js';
import type { StudyRecord } from '../two-by-two/two-by-two.js';
import type { CutOffResult, ReferenceCutOff } from '../study-types.js';
import { accuracyOf } from './accuracy.js';
import { bandRange } from './reading.js';
import type { StudyReading } from './reading.js';

/** More different scores than this are thinned to cut-offs that part the records evenly. */
const MOST_CUT_OFFS = 60;

/**
 * Accuracy at every cut-off of the score.
 *
 * @param reading - The study.
 * @returns The cut-offs, lowest first, and how many different scores there are.
 */
export function cutOffResults(reading: StudyReading): {
  readonly cutOffs: readonly CutOffResult[];
  readonly of: number;
} {
  const records = reading.analysed.map(({ score, target }) => ({ ...score, target }));
  const scores = [...new Set(records.flatMap(({ least, most }) => [least, most]))].sort((a, b) => a - b);
  return { cutOffs: cutOffTables(records, thinned(scores)).map((one) => resultOf(reading, one)), of: scores.length };
}

/**
 * Accuracy at one cut-off of the score.
 *
 * @param reading - The study.
 * @param cutOff - The cut-off.
 * @returns The result; nothing where no record is analysed.
 */
export function cutOffResult(reading: StudyReading, cutOff: number): CutOffResult | undefined {
  const records = reading.analysed.map(({ score, target }) => ({ ...score, target }));
  return cutOffTables(records, [cutOff]).map((one) => resultOf(reading, one))[0];
}

/**
 * Accuracy at and above every band but the lowest.
 *
 * @param reading - The study.
 * @returns The bands, lowest first; empty for scores made elsewhere.
 */
export function bandCutOffs(reading: StudyReading): readonly CutOffResult[] {
  const { scorer, ruleSet, analysed } = reading;
  if (scorer === null || ruleSet === null || analysed.length === 0) return [];
  const records = analysed.flatMap((one): StudyRecord[] => {
    const range = bandRange(one, scorer);
    return range === null ? [] : [{ ...range, target: one.target }];
  });
  const places = ruleSet.bands.map((_, place) => place).slice(1);
  return cutOffTables(records, places).map((one, index) => {
    const band = ruleSet.bands[index + 1];
    const { cutOff: place, ...result } = resultOf(reading, one);
    return { cutOff: band?.from ?? place, ...(band !== undefined && { band: band.id }), ...result };
  });
}

/**
 * Accuracy at the reference cut-off.
 *
 * @param reading - The study.
 * @param reference - The reference cut-off.
 * @param bands - Accuracy by band.
 * @returns The result, or `null` where there is none.
 */
export function accuracyAt(
  reading: StudyReading,
  reference: ReferenceCutOff | null,
  bands: readonly CutOffResult[],
): CutOffResult | null {
  if (reference === null || reading.analysed.length === 0) return null;
  return (
    (reference.kind === 'band'
      ? bands.find(({ band }) => band === reference.band)
      : cutOffResult(reading, reference.cutOff)) ?? null
  );
}

function resultOf({ settings, shares }: StudyReading, one: CutOff): CutOffResult {
  const { cutOff, indeterminate } = one;
  const accuracy = (table: CutOff['excluded']): CutOffResult['excluded'] =>
    accuracyOf(table, settings.prevalences, shares);
  return {
    cutOff,
    indeterminate: { target: indeterminate.present, noTarget: indeterminate.absent },
    excluded: accuracy(one.excluded),
    asPositive: accuracy(one.asPositive),
    asNegative: accuracy(one.asNegative),
  };
}

function thinned(rising: readonly number[]): readonly number[] {
  if (rising.length <= MOST_CUT_OFFS) return rising;
  const step = (rising.length - 1) / (MOST_CUT_OFFS - 1);
  return Array.from({ length: MOST_CUT_OFFS }, (_, index) => rising[Math.round(index * step)] ?? 0);
}
