import { describe, expect, it } from 'vitest';
import {
  bootstrapAuc,
  aucDelong,
  cohenKappa,
  groupDifferences,
  integerWeights,
  nextBinomial,
  nextNormal,
  nextUnit,
  normalCdf,
  normalQuantile,
  seededState,
  simulate,
  wilsonInterval,
} from '../../src/study/index.js';
import type { Interval, SimulatedCase, SimulationModel } from '../../src/study/index.js';

const RUNS = 1000;

/** The share of runs whose interval holds the true value. */
function coverage(truth: number, intervalOf: (run: number) => Interval): number {
  let held = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const { low, high } = intervalOf(run);
    if (low <= truth && truth <= high) held += 1;
  }
  return held / RUNS;
}

function expectNominal(share: number): void {
  expect(share).toBeGreaterThanOrEqual(0.93);
  expect(share).toBeLessThanOrEqual(0.97);
}

describe('intervals of 95 % over 1,000 simulated studies', () => {
  it.each([
    [100, 0.3],
    [250, 0.08],
    [40, 0.5],
  ])('hold the true share as often as they say: Wilson, %d records, %d', (size, share) => {
    const state = seededState(size);
    expectNominal(coverage(share, () => wilsonInterval(nextBinomial(state, size, share), size)));
  });

  /** Normal scores, a standard deviation apart: the area is Φ(1/√2). */
  const area = normalCdf(Math.SQRT1_2);
  const target = Array.from({ length: 150 }, (_, i) => i < 50);
  const scoresFrom = (state: Int32Array): readonly number[] =>
    target.map((present) => nextNormal(state) + Number(present));

  it('hold the true area as often as they say: DeLong', () => {
    const state = seededState(101);
    expectNominal(coverage(area, () => aucDelong(scoresFrom(state), target)!));
  });

  it('hold the true area as often as they say: bootstrap, continuous scores', () => {
    const state = seededState(102);
    expectNominal(coverage(area, (seed) => bootstrapAuc(scoresFrom(state), target, { seed, resamples: 1000 })!));
  });

  it('hold the true area as often as they say: bootstrap, whole scores', () => {
    const model: SimulationModel = {
      prevalence: 0.4,
      indicators: [0.7, 0.6, 0.5, 0.5].map((sensitivity, i) => ({ id: `i${i}`, sensitivity, falsePositiveRate: 0.25 })),
    };
    const truth = areaOf(model);
    const of = (run: number): Interval => {
      const cases = simulate(model, 300, run);
      return bootstrapAuc(
        cases.map(scoreOf),
        cases.map(({ target }) => target),
        { seed: run, resamples: 1000 },
      )!;
    };
    expectNominal(coverage(truth, of));
  });

  it('hold the true area as often as they say: bootstrap, by clusters that share much', () => {
    const state = seededState(104);
    // 120 advertisers with three adverts each, whose scores share half of what varies.
    const clusters = Array.from({ length: 360 }, (_, i) => Math.floor(i / 3));
    const ofCluster = clusters.map((cluster) => cluster % 3 === 0);
    const of = (run: number): Interval => {
      let shared = 0;
      const scores = clusters.map((_, i) => {
        if (i % 3 === 0) shared = nextNormal(state);
        return Math.SQRT1_2 * (shared + nextNormal(state)) + Number(ofCluster[i]);
      });
      return bootstrapAuc(scores, ofCluster, { seed: run, resamples: 1000, method: 'cluster', clusters })!;
    };
    expectNominal(coverage(area, of));
  });

  it('hold the true kappa as often as they say', () => {
    // Two raters who each find it in 80 % where it is and in 15 % where it is not; it is there in 40 %.
    const [share, found, wrong] = [0.4, 0.8, 0.15];
    const both = share * found ** 2 + (1 - share) * wrong ** 2;
    const one = share * found + (1 - share) * wrong;
    const agree = 1 - 2 * (one - both);
    const chance = one ** 2 + (1 - one) ** 2;
    const state = seededState(105);
    const of = (): Interval => {
      const table = [
        [0, 0],
        [0, 0],
      ];
      for (let i = 0; i < 200; i += 1) {
        const rate = nextUnit(state) < share ? found : wrong;
        const [a, b] = [nextUnit(state) < rate ? 1 : 0, nextUnit(state) < rate ? 1 : 0];
        table[a]![b]! += 1;
      }
      return cohenKappa(table)!;
    };
    expectNominal(coverage((agree - chance) / (1 - chance), of));
  });
});

const scoreOf = ({ states }: SimulatedCase): number =>
  [...states.values()].filter((state) => state === 'present').length;

/** The area of the number of present indicators, from the model, indicators being independent. */
function areaOf({ indicators }: SimulationModel): number {
  const scores = (rates: readonly number[]): readonly number[] =>
    rates.reduce<readonly number[]>(
      (chances, rate) => [...chances, 0].map((chance, k) => chance * (1 - rate) + (chances[k - 1] ?? 0) * rate),
      [1],
    );
  const present = scores(indicators.map(({ sensitivity }) => sensitivity));
  const absent = scores(indicators.map(({ falsePositiveRate }) => falsePositiveRate));
  return present.reduce(
    (sum, a, i) => sum + absent.reduce((part, b, j) => part + a * b * (i > j ? 1 : i === j ? 0.5 : 0), 0),
    0,
  );
}

describe('a false-positive rate that is doubled in a group of 200', () => {
  const model = (factor: number): SimulationModel => ({
    prevalence: 0.1,
    indicators: [{ id: 'sign', sensitivity: 0.7, falsePositiveRate: 0.12 }],
    groups: [
      { id: 'a', share: 0.1, falsePositiveFactor: factor },
      { id: 'b', share: 0.5 },
      { id: 'c', share: 0.4 },
    ],
  });
  const alarms = (cases: readonly SimulatedCase[]): readonly string[] => {
    const spared = cases.filter(({ target }) => !target);
    const shareIn = (id: string) => {
      const of = spared.filter(({ group }) => group === id);
      return { count: of.filter(({ states }) => states.get('sign') === 'present').length, of: of.length };
    };
    const rows = groupDifferences({ a: shareIn('a'), b: shareIn('b'), c: shareIn('c') });
    return rows.filter(({ adjustedP }) => adjustedP < 0.05).map(({ group }) => group);
  };

  it('is found in at least 80 % of simulated studies', () => {
    let found = 0;
    for (let run = 0; run < 500; run += 1) if (alarms(simulate(model(2), 2000, run)).includes('a')) found += 1;
    expect(found / 500).toBeGreaterThanOrEqual(0.8);
  });

  it('is wrongly found in less than 5 % where there is none', () => {
    let wrong = 0;
    for (let run = 0; run < 500; run += 1) if (alarms(simulate(model(1), 2000, 1000 + run)).length > 0) wrong += 1;
    expect(wrong / 500).toBeLessThan(0.05);
  });
});

describe('simulated cases', () => {
  const indicators = [
    { id: 'debt', sensitivity: 0.6, falsePositiveRate: 0.1, loading: 0.5, unknown: 0.2 },
    { id: 'papers', sensitivity: 0.3, falsePositiveRate: 0.05, loading: 0.5, unknown: { present: 0.4, absent: 0.1 } },
    { id: 'alone', sensitivity: 0.5, falsePositiveRate: 0.2 },
  ];
  const known = indicators.map(({ id, sensitivity, falsePositiveRate, loading = 0 }) => ({
    id,
    sensitivity,
    falsePositiveRate,
    loading,
  }));
  const share = (cases: readonly SimulatedCase[], test: (one: SimulatedCase) => boolean): number =>
    cases.filter(test).length / cases.length;

  it('have the rates of the model, also where indicators correlate', () => {
    const cases = simulate({ prevalence: 0.25, indicators: known }, 40_000, 1);
    expect(share(cases, ({ target }) => target)).toBeCloseTo(0.25, 2);
    for (const { id, sensitivity, falsePositiveRate } of known)
      for (const [target, rate] of [
        [true, sensitivity],
        [false, falsePositiveRate],
      ] as const) {
        const of = cases.filter((one) => one.target === target);
        expect(Math.abs(share(of, ({ states }) => states.get(id) === 'present') - rate)).toBeLessThan(0.015);
      }
  });

  it('have indicators that go together through the hidden factor alone', () => {
    const cases = simulate({ prevalence: 0.25, indicators: known }, 40_000, 2).filter(({ target }) => !target);
    const both = (a: string, b: string): number =>
      share(cases, ({ states }) => states.get(a) === 'present' && states.get(b) === 'present');
    expect(both('debt', 'papers')).toBeGreaterThan(3 * 0.1 * 0.05);
    expect(both('debt', 'alone')).toBeCloseTo(0.1 * 0.2, 2);
  });

  it('have unknown answers and outcomes as often as stated', () => {
    const cases = simulate({ prevalence: 0.5, indicators, outcomeUnknown: 0.15 }, 40_000, 3);
    expect(share(cases, ({ states }) => states.get('debt') === 'unknown')).toBeCloseTo(0.2, 1.9);
    const rate = 0.5 * 0.3 + 0.5 * 0.05;
    expect(share(cases, ({ states }) => states.get('papers') === 'unknown')).toBeCloseTo(
      rate * 0.4 + (1 - rate) * 0.1,
      1.9,
    );
    expect(share(cases, ({ outcome }) => outcome === null)).toBeCloseTo(0.15, 1.9);
  });

  it('are in groups of exactly their size, each with its own rates', () => {
    const groups = [
      { id: 'north', share: 0.2, prevalence: 0.5, sensitivityFactor: 0.5, unknownFactor: 0 },
      { id: 'south', share: 0.8 },
    ];
    const cases = simulate({ prevalence: 0.1, indicators, groups }, 10_000, 4);
    const north = cases.filter(({ group }) => group === 'north');
    expect(north).toHaveLength(2000);
    expect(share(north, ({ target }) => target)).toBeCloseTo(0.5, 1);
    expect(
      share(
        north.filter(({ target }) => target),
        ({ states }) => states.get('debt') === 'present',
      ),
    ).toBeCloseTo(0.3, 1);
    expect(share(north, ({ states }) => states.get('debt') === 'unknown')).toBe(0);
  });

  it('of one cluster share their outcome as far as the model says', () => {
    const alike = (clusterCorrelation: number): number => {
      const cases = simulate({ prevalence: 0.3, indicators: [], clusterSize: 2, clusterCorrelation }, 20_000, 5);
      expect(new Set(cases.map(({ cluster }) => cluster)).size).toBe(10_000);
      return cases.filter(({ target }, i) => i % 2 === 1 && target === cases[i - 1]!.target).length / 10_000;
    };
    expect(alike(0)).toBeCloseTo(0.58, 1.7);
    expect(alike(0.8)).toBeGreaterThan(0.75);
    expect(alike(1)).toBe(1);
  });

  it('are the same for the same seed', () => {
    const model = { prevalence: 0.3, indicators };
    expect(simulate(model, 50, 9)).toEqual(simulate(model, 50, 9));
    expect(simulate(model, 50, 9)).not.toEqual(simulate(model, 50, 10));
  });

  it('give back planted weights when they are fitted', () => {
    // Log-odds of 0.8, 1.6 and 2.4: one, two and three points.
    const rates = [1, 2, 3].map((points) => ({ falsePositiveRate: 0.2, odds: 0.25 * Math.exp(0.8 * points), points }));
    const model = {
      prevalence: 0.3,
      indicators: rates.map(({ falsePositiveRate, odds, points }) => ({
        id: `worth ${points}`,
        falsePositiveRate,
        sensitivity: odds / (1 + odds),
      })),
    };
    const cases = simulate(model, 8000, 6);
    const rows = cases.map(({ states }) => [...states.values()].map((state) => (state === 'present' ? 1 : 0)));
    expect(
      integerWeights(
        rows,
        cases.map(({ target }) => target),
      )?.weights,
    ).toEqual([1, 2, 3]);
  });

  it('are not drawn from a model that makes no sense', () => {
    const sign = { id: 'sign', sensitivity: 0.5, falsePositiveRate: 0.1 };
    const wrong: readonly SimulationModel[] = [
      { prevalence: 1.2, indicators: [] },
      { prevalence: 0.2, indicators: [{ ...sign, sensitivity: -1 }] },
      { prevalence: 0.2, indicators: [sign, sign] },
      { prevalence: 0.2, indicators: [], groups: [{ id: 'a', share: 0.4 }] },
      { prevalence: 0.2, indicators: [], groups: [{ id: 'a', share: 1, falsePositiveFactor: -1 }] },
      { prevalence: 0.2, indicators: [], clusterSize: 0.5 },
    ];
    for (const model of wrong) expect(() => simulate(model, 1, 1)).toThrow(RangeError);
  });
});

describe('normal draws', () => {
  it('lie evenly among the quantiles of the distribution', () => {
    const state = seededState(77);
    const values = Array.from({ length: 20_000 }, () => nextNormal(state));
    for (const p of [0.01, 0.25, 0.5, 0.9, 0.999]) {
      const seen = values.filter((value) => value < normalQuantile(p)).length / values.length;
      expect(Math.abs(seen - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / values.length));
    }
  });
});
