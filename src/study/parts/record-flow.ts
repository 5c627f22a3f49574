import type { StudyCase } from '../cases/study-case.js';
import type { OutcomeCounts, RecordFlow, ReferenceCutOff, Verification } from '../study-types.js';
import { shareDifference } from '../proportion/difference.js';
import { figureOf, shareOf } from './figure.js';
import { cutOffOn, rangeOn, sideOf } from './reading.js';
import type { Side, StudyReading } from './reading.js';

/**
 * Records by outcome.
 *
 * @param cases - The records.
 * @returns How many have each outcome.
 */
export function countOutcomes(cases: readonly StudyCase[]): OutcomeCounts {
  const count = (target: boolean | null): number => cases.filter(({ outcome }) => outcome.target === target).length;
  return { target: count(true), noTarget: count(false), unknown: count(null) };
}

/**
 * What became of the records: the flow diagram of STARD.
 *
 * @param reading - The study.
 * @param reference - The reference cut-off.
 * @returns The flow; bad and good records are as many as were read.
 */
export function recordFlow(reading: StudyReading, reference: ReferenceCutOff | null): RecordFlow {
  const { cases, analysed, options } = reading;
  const bad = options.bad ?? [];
  const { target, noTarget, unknown } = countOutcomes(cases);
  const by = (way: string): number => cases.filter(({ outcome }) => outcome.by === way).length;
  return {
    read: cases.length + bad.length,
    bad: bad.map(({ line, code, message }) => ({ line, code, message })),
    used: cases.length,
    target,
    noTarget,
    unknownOutcome: unknown,
    withoutScore: cases.filter(({ score }) => score === null).length,
    analysed: analysed.length,
    index: reference === null ? null : indexCounts(reading, reference),
    clusters: clusterCounts(reading),
    outcomeBy: {
      plain: by('plain'),
      codersAgree: by('codersAgree'),
      tieBreak: by('tieBreak'),
      override: by('override'),
      oneCoder: by('oneCoder'),
      unsettled: by('unsettled'),
      none: by('none'),
    },
  };
}

/**
 * Records by their side of the reference cut-off.
 *
 * @param reading - The study.
 * @param reference - The reference cut-off.
 * @returns The records of each side; those without a score have none.
 */
export function bySide(
  { cases, scorer }: StudyReading,
  reference: ReferenceCutOff,
): Readonly<Record<Side | 'withoutScore', readonly StudyCase[]>> {
  const cutOff = cutOffOn(reference, scorer);
  const sides: Record<Side | 'withoutScore', StudyCase[]> = {
    positive: [],
    negative: [],
    indeterminate: [],
    withoutScore: [],
  };
  for (const one of cases) {
    const range = rangeOn(one, reference, scorer);
    sides[range === null ? 'withoutScore' : sideOf(range, cutOff)].push(one);
  }
  return sides;
}

function indexCounts(reading: StudyReading, reference: ReferenceCutOff): NonNullable<RecordFlow['index']> {
  const { positive, negative, indeterminate, withoutScore } = bySide(reading, reference);
  return {
    positive: countOutcomes(positive),
    negative: countOutcomes(negative),
    indeterminate: countOutcomes(indeterminate),
    withoutScore: countOutcomes(withoutScore),
  };
}

function clusterCounts({ cases, clustered }: StudyReading): RecordFlow['clusters'] {
  if (!clustered) return null;
  const sizes = new Map<string, number>();
  let unnamed = 0;
  for (const { cluster } of cases) {
    if (cluster === null) unnamed += 1;
    else sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  }
  const largest = [...sizes.values()].reduce((most, size) => Math.max(most, size), 0);
  return { count: sizes.size, largest, unnamed };
}

/**
 * Whether the outcome is known as often among index-test positives as among other records (partial verification).
 *
 * @param reading - The study.
 * @param flow - Its flow of records.
 * @returns Both shares and their difference; `null` where there is no reference cut-off.
 */
export function verificationOf({ shares }: StudyReading, { index }: RecordFlow): Verification | null {
  if (index === null) return null;
  const known = (...sides: readonly OutcomeCounts[]): { count: number; of: number } => ({
    count: sides.reduce((sum, { target, noTarget }) => sum + target + noTarget, 0),
    of: sides.reduce((sum, { target, noTarget, unknown }) => sum + target + noTarget + unknown, 0),
  });
  const [positive, negative] = [known(index.positive), known(index.negative, index.indeterminate)];
  return {
    positive: shareOf(positive.count, positive.of, shares),
    negative: shareOf(negative.count, negative.of, shares),
    difference: figureOf(shareDifference(positive, negative, shares), 'newcombe', positive.of + negative.of),
  };
}
