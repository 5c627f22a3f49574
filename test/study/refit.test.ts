import { describe, expect, it } from 'vitest';
import {
  auc,
  crossPredict,
  fitConstrained,
  fitLogistic,
  foldsOf,
  integerWeights,
  leaveClusterOut,
  nestedCrossPredict,
  nextBelow,
  nextUnit,
  seededState,
} from '../../src/study/index.js';
import type { ConstrainedOptions, WeightSign } from '../../src/study/index.js';
import { expectClose, figures } from './figures.js';

interface Figures {
  readonly rows: readonly (readonly number[])[];
  readonly target: readonly boolean[];
  readonly cases: readonly {
    readonly ridge: number;
    readonly signs: readonly WeightSign[] | null;
    readonly monotone: readonly (readonly number[])[];
    readonly params: readonly number[];
  }[];
}

const r = figures('refit') as Figures;

describe('weights fitted under limits', () => {
  it.each([...r.cases.keys()])('are those of the best problem without limits that keeps to them (%d)', (place) => {
    const { ridge, signs, monotone, params } = r.cases[place]!;
    const fit = fitConstrained(r.rows, r.target, { ridge, monotone, ...(signs === null ? {} : { signs }) });
    for (const [place, value] of [fit!.intercept, ...fit!.coefficients].entries()) expectClose(value, params[place]!);
  });

  it('are exactly 0 or exactly equal where a limit holds them', () => {
    const signs = Array.from({ length: 4 }, () => 'positive' as const);
    const fit = fitConstrained(r.rows, r.target, { signs, monotone: [[0, 1, 3]] })!;
    const [a, b, , d] = fit.coefficients;
    expect(a! <= b! && b! <= d!).toBe(true);
    expect(fitConstrained(r.rows, r.target, { signs })!.coefficients[1]).toBe(0);
  });

  it('are those of plain ridge without limits', () => {
    const plain = fitLogistic(r.rows, r.target, { ridge: 2 })!;
    const limited = fitConstrained(r.rows, r.target, { ridge: 2 })!;
    for (const [place, value] of limited.coefficients.entries()) expectClose(value, plain.coefficients[place]!);
  });

  it('have no fit with one outcome, and refuse limits that contradict themselves', () => {
    expect(fitConstrained([[1], [0]], [true, true])).toBeNull();
    const wrong: readonly ConstrainedOptions[] = [
      { signs: ['positive'] },
      {
        monotone: [
          [0, 1],
          [1, 2],
        ],
      },
      { monotone: [[0, 9]] },
      { signs: ['positive', 'negative', 'any', 'any'], monotone: [[0, 1]] },
      { ridge: 0 },
    ];
    for (const options of wrong) expect(() => fitConstrained(r.rows, r.target, options)).toThrow(RangeError);
  });
});

/** Records whose outcomes follow whole weights. */
function planted(
  weights: readonly number[],
  size: number,
  seed: number,
  { slope = 0.9, start = -2.5 } = {},
): { readonly rows: number[][]; readonly target: boolean[] } {
  const state = seededState(seed);
  const rows = Array.from({ length: size }, () => weights.map(() => (nextUnit(state) < 0.35 ? 1 : 0)));
  const target = rows.map((row) => {
    const score = row.reduce<number>((sum, value, column) => sum + value * weights[column]!, 0);
    return nextUnit(state) < 1 / (1 + Math.exp(-(start + slope * score)));
  });
  return { rows, target };
}

describe('whole weights', () => {
  it('that were planted are found, all being tried', () => {
    const weights = [3, 1, 2, 0, 1];
    const { rows, target } = planted(weights, 6000, 3);
    const signs = weights.map(() => 'positive' as const);
    const fit = integerWeights(rows, target, { signs });
    expect(fit).toMatchObject({ weights, complete: true });
    expect(fit!.slope).toBeGreaterThan(0.8);
    expect(fit!.slope).toBeLessThan(1);
  });

  it('that were planted are found among many more than can be tried', () => {
    const weights = [3, 1, 2, 0, 1, 2, 3, 0, 1, 2, 1, 3];
    const { rows, target } = planted(weights, 12_000, 4, { start: -5 });
    const signs = weights.map(() => 'positive' as const);
    const fit = integerWeights(rows, target, { signs });
    expect(fit).toMatchObject({ weights, complete: false });
    expect(integerWeights(rows, target, { signs })).toEqual(fit);
  });

  it('may be negative where the sign allows it, and are 0 where it does not', () => {
    const { rows, target } = planted([3, -2, 1], 6000, 5, { start: -1 });
    expect(integerWeights(rows, target)?.weights).toEqual([3, -2, 1]);
    const held = integerWeights(rows, target, { signs: ['positive', 'positive', 'positive'] });
    expect(held?.weights[1]).toBe(0);
  });

  it('keep to orders, and to at least one point where none may be left out', () => {
    const { rows, target } = planted([3, 1, 2, 0], 4000, 6);
    const signs = ['positive', 'positive', 'positive', 'positive'] as const;
    const [a, b, c] = integerWeights(rows, target, { signs, monotone: [[0, 1, 2]] })!.weights;
    expect(a! <= b! && b! <= c!).toBe(true);
    expect(Math.min(...integerWeights(rows, target, { signs, allowZero: false })!.weights)).toBe(1);
    expect(integerWeights(rows, target, { signs, most: 1 })!.weights).toEqual([1, 0, 1, 0]);
  });

  it('searched are as good as those found by trying all', () => {
    const { rows, target } = planted([2, 1, 3, 1, 0], 700, 8);
    const signs = Array.from({ length: 5 }, () => 'positive' as const);
    const all = integerWeights(rows, target, { signs })!;
    // Three columns that nobody has make the possibilities too many to be tried, and change nothing.
    const wider = integerWeights(
      rows.map((row) => [...row, 0, 0, 0]),
      target,
      { signs: [...signs, ...signs.slice(0, 3)] },
    )!;
    expect([all.complete, wider.complete]).toEqual([true, false]);
    expect(wider.weights).toEqual([...all.weights, 0, 0, 0]);
    expectClose(wider.loss, all.loss);
  });

  it('have the slope and intercept of a logistic regression on the score', () => {
    const { rows, target } = planted([3, 1, 2], 2000, 7);
    const fit = integerWeights(rows, target, { ridge: 1e-9 })!;
    const scores = rows.map((row) => [row.reduce((sum, value, column) => sum + value * fit.weights[column]!, 0)]);
    const plain = fitLogistic(scores, target)!;
    expectClose(fit.slope, plain.coefficients[0]!, 'slope', 1e-8);
    expectClose(fit.intercept, plain.intercept, 'intercept', 1e-8);
    expectClose(fit.logLikelihood, plain.logLikelihood, 'likelihood');
  });

  it('need whole numbers and both outcomes', () => {
    expect(() => integerWeights([[0.5], [1]], [true, false])).toThrow(RangeError);
    expect(integerWeights([[1], [0]], [true, true])).toBeNull();
  });
});

describe('parts for cross-validation', () => {
  it('have about as many of each outcome, and are the same for the same seed', () => {
    const target = Array.from({ length: 103 }, (_, i) => i % 5 === 0);
    const foldOf = foldsOf(103, { folds: 5, seed: 2, target });
    for (let fold = 0; fold < 5; fold += 1) {
      const inFold = target.filter((_, i) => foldOf[i] === fold);
      expect(inFold.length).toBeGreaterThanOrEqual(20);
      expect(inFold.length).toBeLessThanOrEqual(21);
      expect(Math.abs(inFold.filter(Boolean).length - 21 / 5)).toBeLessThan(1);
    }
    expect(foldsOf(103, { folds: 5, seed: 2, target })).toEqual(foldOf);
    expect(foldsOf(103, { folds: 5, seed: 3, target })).not.toEqual(foldOf);
  });

  it('never part a cluster', () => {
    const state = seededState(1);
    const clusters = Array.from({ length: 200 }, () => nextBelow(state, 23));
    const foldOf = foldsOf(200, { folds: 4, seed: 1, clusters });
    const pairs = new Set(clusters.map((cluster, i) => `${cluster} ${foldOf[i]!}`));
    expect(pairs.size).toBe(new Set(clusters).size);
    for (let fold = 0; fold < 4; fold += 1)
      expect(Math.abs(foldOf.filter((other) => other === fold).length - 50)).toBeLessThan(8);
    expect(leaveClusterOut(['x', 'y', 'x', 'z'])).toEqual([0, 1, 0, 2]);
  });

  it('are no more than there is to part', () => {
    expect(() => foldsOf(3, { folds: 4, seed: 1 })).toThrow(RangeError);
    expect(() => foldsOf(3, { folds: 1, seed: 1 })).toThrow(RangeError);
    expect(() => foldsOf(3, { folds: 2, seed: 1, clusters: ['a'] })).toThrow(RangeError);
  });
});

describe('cross-validation', () => {
  it('predicts each record by a fit that never saw its part', () => {
    const foldOf = foldsOf(60, { folds: 6, seed: 1 });
    const seen: string[] = [];
    crossPredict(foldOf, {
      fit: (records) => new Set(records.map((record) => foldOf[record])),
      predict: (parts, record) => {
        if (parts.has(foldOf[record])) seen.push('leak');
        expect(parts.size).toBe(5);
        return 0;
      },
    });
    expect(seen).toEqual([]);
  });

  it('does not flatter weights fitted to noise, unlike looking at the records they were fitted to', () => {
    const { rows } = planted(
      Array.from({ length: 25 }, () => 1),
      120,
      9,
    );
    const state = seededState(31);
    const target = rows.map(() => nextUnit(state) < 0.4);
    const fit = (records: readonly number[]): readonly number[] =>
      fitConstrained(
        records.map((i) => rows[i]!),
        records.map((i) => target[i]!),
        { ridge: 0.1 },
      )!.coefficients;
    const predict = (weights: readonly number[], record: number): number =>
      rows[record]!.reduce((sum, value, column) => sum + value * weights[column]!, 0);
    const own = fit([...rows.keys()]);
    expect(
      auc(
        rows.map((_, i) => predict(own, i)),
        target,
      ),
    ).toBeGreaterThan(0.7);
    const honest = crossPredict(foldsOf(120, { folds: 10, seed: 1, target }), { fit, predict });
    expect(auc(honest, target)).toBeLessThan(0.62);
  });

  it('chooses inside each part, without its records', () => {
    const { rows, target } = planted([3, 2, 1, 0, 0, 0], 400, 10);
    const foldOf = foldsOf(400, { folds: 4, seed: 1, target });
    const looked: boolean[] = [];
    const { predictions, chosen } = nestedCrossPredict(foldOf, {
      candidates: [10_000, 1],
      fit: (ridge, records) =>
        fitConstrained(
          records.map((i) => rows[i]!),
          records.map((i) => target[i]!),
          { ridge },
        )!,
      predict: ({ intercept, coefficients }, record) =>
        rows[record]!.reduce((sum, value, column) => sum + value * coefficients[column]!, intercept),
      loss: (given, records) => {
        looked.push(new Set(records.map((i) => foldOf[i])).size === 3);
        return given.reduce((sum, logit, i) => sum + Math.log1p(Math.exp(target[records[i]!] ? -logit : logit)), 0);
      },
      innerFolds: (records) => foldsOf(records.length, { folds: 3, seed: 1 }),
    });
    expect(chosen).toEqual([1, 1, 1, 1]);
    expect(looked).toEqual(Array.from({ length: 8 }, () => true));
    expect(auc(predictions, target)).toBeGreaterThan(0.7);
  });

  it('needs something to part and to choose from', () => {
    expect(() => crossPredict([0, 0], { fit: () => 0, predict: () => 0 })).toThrow(RangeError);
    expect(() =>
      nestedCrossPredict([0, 1], {
        candidates: [],
        fit: () => 0,
        predict: () => 0,
        loss: () => 0,
        innerFolds: () => [0],
      }),
    ).toThrow(RangeError);
  });
});
