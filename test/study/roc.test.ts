import { describe, expect, it } from 'vitest';
import {
  auc,
  aucDelong,
  bootstrapAuc,
  compareAucs,
  nextBelow,
  quantileOf,
  rocCurve,
  seededState,
} from '../../src/study/index.js';
import type { AucBootstrapOptions } from '../../src/study/index.js';
import { expectClose, expectEstimate, figures } from './figures.js';

interface RocFigures {
  readonly estimate: readonly number[];
  readonly variance: number;
  readonly sensitivities: readonly number[];
  readonly specificities: readonly number[];
}
interface PairedFigures {
  readonly z: number;
  readonly p: number;
  readonly ci: readonly number[];
}
interface Figures {
  readonly target: readonly boolean[];
  readonly s100b: readonly number[];
  readonly ndka: readonly number[];
  readonly wfns: readonly number[];
  readonly ofS100b: RocFigures;
  readonly ofNdka: RocFigures;
  readonly ofWfns: RocFigures;
  readonly s100bNdka: PairedFigures;
  readonly wfnsS100b: PairedFigures;
  readonly made: {
    readonly target: readonly boolean[];
    readonly few: readonly number[];
    readonly other: readonly number[];
    readonly ofFew: RocFigures;
    readonly ofOther: RocFigures;
    readonly paired: PairedFigures;
  };
}

const r = figures('roc') as Figures;
const { made } = r;

describe('the area under the ROC curve, beside pROC', () => {
  it.each([
    ['aSAH s100b', r.s100b, r.target, r.ofS100b],
    ['aSAH ndka', r.ndka, r.target, r.ofNdka],
    ['aSAH wfns', r.wfns, r.target, r.ofWfns],
    ['few scores', made.few, made.target, made.ofFew],
    ['tied scores', made.other, made.target, made.ofOther],
  ] as const)('has its value, DeLong’s interval and the points of the curve: %s', (_, scores, target, theirs) => {
    expectClose(auc(scores, target), theirs.estimate[0]!);
    const estimate = aucDelong(scores, target);
    expectEstimate(estimate, theirs.estimate);
    expectClose(estimate!.standardError ** 2, theirs.variance);
    const points = rocCurve(scores, target);
    expect(points).toHaveLength(theirs.sensitivities.length);
    for (const [place, { sensitivity, specificity }] of points.entries()) {
      expectClose(sensitivity, theirs.sensitivities[place]!);
      expectClose(specificity, theirs.specificities[place]!);
    }
  });

  it.each([
    ['aSAH s100b, ndka', r.s100b, r.ndka, r.target, r.s100bNdka],
    ['aSAH wfns, s100b', r.wfns, r.s100b, r.target, r.wfnsS100b],
    ['few, tied', made.few, made.other, made.target, made.paired],
  ] as const)('is compared by DeLong’s paired test: %s', (_, a, b, target, theirs) => {
    const comparison = compareAucs(a, b, target);
    expectClose(comparison?.z, theirs.z);
    expectClose(comparison?.p, theirs.p);
    expectClose(comparison?.difference.low, theirs.ci[0]!);
    expectClose(comparison?.difference.high, theirs.ci[1]!);
  });

  it('of s100b is the published 0.731 (0.630–0.833), and 0.164 is the p-value against ndka', () => {
    const estimate = aucDelong(r.s100b, r.target);
    expect(estimate?.estimate).toBeCloseTo(0.731, 3);
    expect(estimate?.low).toBeCloseTo(0.63, 3);
    expect(estimate?.high).toBeCloseTo(0.833, 3);
    expect(compareAucs(r.s100b, r.ndka, r.target)?.p).toBeCloseTo(0.164, 3);
  });

  it('is the share of pairs in the right order', () => {
    const state = seededState(2);
    const scores = Array.from({ length: 60 }, () => nextBelow(state, 7));
    const target = scores.map(() => nextBelow(state, 3) === 0);
    expectClose(auc(scores, target), plainAuc(scores, target));
  });

  it('is not given where one outcome is missing, and refused where records do not match', () => {
    expect(auc([1, 2], [true, true])).toBeNull();
    expect(rocCurve([1, 2], [false, false])).toEqual([]);
    expect(aucDelong([1, 2], [true, false])).toBeNull();
    expect(compareAucs([1, 2], [1, 2], [true, false])).toBeNull();
    expect(bootstrapAuc([1, 2], [true, true], { seed: 1 })).toBeNull();
    expect(() => auc([1], [true, false])).toThrow(RangeError);
    expect(() => auc([Number.NaN, 1], [true, false])).toThrow(RangeError);
  });

  it('compared with itself differs by nothing, without a p-value', () => {
    expect(compareAucs(made.few, made.few, made.target)).toMatchObject({ z: 0, p: null });
  });
});

/** All pairs, one by one. */
function plainAuc(scores: readonly number[], target: readonly boolean[]): number {
  let sum = 0;
  let pairs = 0;
  for (const [i, a] of scores.entries())
    for (const [j, b] of scores.entries())
      if (target[i] === true && target[j] === false) {
        pairs += 1;
        sum += a > b ? 1 : a === b ? 0.5 : 0;
      }
  return sum / pairs;
}

/** Resampling as a textbook does it: with copies of records, in the given order of draws. */
function plainBootstrap(
  scores: readonly number[],
  target: readonly boolean[],
  resamples: number,
  draw: () => readonly number[],
): { readonly low: number; readonly high: number; readonly standardError: number } {
  const areas = Array.from({ length: resamples }, () => {
    const records = draw();
    return plainAuc(
      records.map((i) => scores[i]!),
      records.map((i) => target[i]!),
    );
  }).filter((area) => !Number.isNaN(area));
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  const standardError = Math.sqrt(areas.reduce((sum, area) => sum + (area - mean) ** 2, 0) / (areas.length - 1));
  const rising = areas.sort((a, b) => a - b);
  return { low: quantileOf(rising, 0.025), high: quantileOf(rising, 0.975), standardError };
}

/** A small study with a different score for each record. */
function smallStudy(size: number): { readonly scores: readonly number[]; readonly target: readonly boolean[] } {
  const state = seededState(size);
  const target = Array.from({ length: size }, () => nextBelow(state, 3) === 0);
  return { target, scores: target.map((present, i) => nextBelow(state, 1000) + (present ? 300 : 0) + i / 1000) };
}

const drawn = (state: Int32Array, from: readonly number[]): readonly number[] =>
  from.map(() => from[nextBelow(state, from.length)]!);

describe('the bootstrap of the area', () => {
  const { scores, target } = smallStudy(50);
  const byScore = [...scores.keys()].sort((a, b) => scores[a]! - scores[b]!);
  const present = byScore.filter((i) => target[i]);
  const absent = byScore.filter((i) => !target[i]);

  it('gives the figures of a plain loop over the same draws, stratified', () => {
    const state = seededState(8);
    const plain = plainBootstrap(scores, target, 300, () => [...drawn(state, present), ...drawn(state, absent)]);
    expectBootstrap({ seed: 8, resamples: 300 }, plain);
  });

  it('gives the figures of a plain loop over the same draws, simple', () => {
    const state = seededState(8);
    const plain = plainBootstrap(scores, target, 300, () => drawn(state, [...absent, ...present]));
    expectBootstrap({ seed: 8, resamples: 300, method: 'simple' }, plain);
  });

  it('gives the figures of a plain loop over the same draws, by clusters', () => {
    const clusters = scores.map((_, i) => `advertiser ${i % 17}`);
    const names = [...new Set(clusters)];
    const state = seededState(8);
    const plain = plainBootstrap(scores, target, 300, () =>
      names.map(() => names[nextBelow(state, 17)]).flatMap((name) => byScore.filter((i) => clusters[i] === name)),
    );
    expectBootstrap({ seed: 8, resamples: 300, method: 'cluster', clusters }, plain);
  });

  function expectBootstrap(
    options: AucBootstrapOptions,
    plain: { readonly low: number; readonly high: number; readonly standardError: number },
  ): void {
    const ours = bootstrapAuc(scores, target, options);
    expectClose(ours?.low, plain.low);
    expectClose(ours?.high, plain.high);
    expectClose(ours?.standardError, plain.standardError);
  }
});

describe('the bootstrap of the area where scores are few', () => {
  const state = seededState(12);
  const target = Array.from({ length: 240 }, () => nextBelow(state, 4) === 0);
  const scores = target.map((present) => nextBelow(state, 4) + nextBelow(state, 3) + (present ? 1 : 0));
  const all = [...scores.keys()];
  const wholeGroups = (size: number): (() => readonly number[]) => {
    const groups = Array.from({ length: 240 / size }, (_, group) => all.slice(group * size, (group + 1) * size));
    return () => drawn(state, [...groups.keys()]).flatMap((group) => groups[group]!);
  };
  const sides = [all.filter((i) => target[i]), all.filter((i) => !target[i])];

  it.each([
    ['stratified', 'stratified', 1, () => sides.flatMap((side) => drawn(state, side))],
    ['simple', 'simple', 1, () => drawn(state, all)],
    ['by clusters of one, many alike', 'cluster', 1, () => drawn(state, all)],
    ['by clusters of two, some alike', 'cluster', 2, wholeGroups(2)],
    ['by clusters of eight, none alike', 'cluster', 8, wholeGroups(8)],
  ] as const)('spreads as resampling record by record does: %s', (_, method, size, draw) => {
    const clusters = all.map((i) => Math.floor(i / size));
    const ours = bootstrapAuc(scores, target, { seed: 1, resamples: 8000, method, clusters })!;
    const plain = plainBootstrap(scores, target, 1000, draw);
    expect(ours.standardError / plain.standardError).toBeGreaterThan(0.92);
    expect(ours.standardError / plain.standardError).toBeLessThan(1.08);
    expect(Math.abs(ours.low - plain.low)).toBeLessThan(0.25 * plain.standardError);
    expect(Math.abs(ours.high - plain.high)).toBeLessThan(0.25 * plain.standardError);
  });

  it('spreads as DeLong’s variance says', () => {
    const ours = bootstrapAuc(scores, target, { seed: 1, resamples: 8000 });
    expect(ours!.standardError / aucDelong(scores, target)!.standardError).toBeCloseTo(1, 1);
  });

  it('by clusters is wider where records of a cluster are copies', () => {
    const copied = scores.map((_, i) => scores[i - (i % 10)]!);
    const alike = target.map((_, i) => target[i - (i % 10)]!);
    const tens = scores.map((_, i) => Math.floor(i / 10));
    const plain = bootstrapAuc(copied, alike, { seed: 1 });
    const byCluster = bootstrapAuc(copied, alike, { seed: 1, method: 'cluster', clusters: tens });
    expect(byCluster!.standardError / plain!.standardError).toBeGreaterThan(2.5);
  });

  it('is the same for the same seed, another for another, and tells how far it is', () => {
    const told: number[] = [];
    const once = bootstrapAuc(scores, target, { seed: 5, resamples: 200, onProgress: (done) => told.push(done) });
    expect(told).toEqual([50, 100, 150, 200]);
    expect(bootstrapAuc(scores, target, { seed: 5, resamples: 200 })).toEqual(once);
    expect(bootstrapAuc(scores, target, { seed: 6, resamples: 200 })).not.toEqual(once);
  });

  it('leaves out resamples without one of the outcomes, and counts them', () => {
    const rare = bootstrapAuc([1, 2, 3, 4], [true, false, false, false], { seed: 1, resamples: 500, method: 'simple' });
    expect(rare!.skipped).toBeGreaterThan(50);
    expect(rare!.skipped).toBeLessThan(300);
    expect(Number.isNaN(rare!.low)).toBe(false);
  });

  it('by clusters needs the clusters', () => {
    expect(() => bootstrapAuc(scores, target, { seed: 1, method: 'cluster' })).toThrow(RangeError);
  });
});
