import { describe, expect, it } from 'vitest';
import {
  aucClustered,
  aucDelong,
  clusteredDifference,
  clusteredProportion,
  groupDifferences,
  holm,
  nextBelow,
  nextUnit,
  seededState,
  wilsonInterval,
} from '../../src/study/index.js';
import type { ClusterTotals } from '../../src/study/index.js';
import { expectClose, expectEstimate, figures } from './figures.js';

type Four = readonly [number, number, number, number];

interface Case {
  readonly y: readonly number[];
  readonly group: readonly number[];
  readonly cluster: readonly number[];
  readonly score: readonly number[];
  readonly target: readonly number[];
  readonly shares: Readonly<Record<'wilson' | 'beta', readonly [Four, Four]>>;
  readonly none: Four;
  readonly difference: Four;
  readonly area: Four;
}

/** Records of clusters, as the statistics take them. */
function totals(records: readonly { readonly cluster: number | string; readonly counted: boolean }[]): ClusterTotals {
  const clusters = new Map<string, { count: number; of: number }>();
  for (const { cluster, counted } of records) {
    const one = clusters.get(String(cluster)) ?? { count: 0, of: 0 };
    clusters.set(String(cluster), one);
    one.of += 1;
    one.count += Number(counted);
  }
  return clusters;
}

describe('clustered records agree with statsmodels and scipy', () => {
  const cases = figures('clusters') as readonly Case[];
  const inGroup = ({ y, group, cluster }: Case, wanted: number, none = false): ClusterTotals =>
    totals(cluster.flatMap((one, i) => (group[i] === wanted ? [{ cluster: one, counted: y[i] === 1 && !none }] : [])));

  it.each(cases.map((one, place) => [place, one] as const))('case %d', (_, one) => {
    for (const [name, method] of [
      ['wilson', 'wilson'],
      ['beta', 'exact'],
    ] as const)
      for (const group of [0, 1]) {
        const found = clusteredProportion(inGroup(one, group), { method });
        expectEstimate(found, one.shares[name][group] ?? [], `${name} ${group}`);
        expectClose(found?.effective, one.shares[name][group]?.[3] ?? Number.NaN, 'effective');
      }
    expectEstimate(clusteredProportion(inGroup(one, 0, true)), one.none, 'none');
    const difference = clusteredDifference(inGroup(one, 0), inGroup(one, 1));
    expectEstimate(difference, one.difference, 'difference');
    expectClose(difference?.p, one.difference[3], 'p');
    const area = aucClustered(one.score, one.target.map(Boolean), one.cluster);
    expectEstimate(area, one.area, 'area');
    expectClose(area?.standardError, one.area[3], 'standard error');
  });
});

describe('a share of clustered records', () => {
  const alone = totals(Array.from({ length: 60 }, (_, i) => ({ cluster: i, counted: i % 3 === 0 })));

  it('has about the interval of independent records where every cluster has one, and no narrower one', () => {
    const found = clusteredProportion(alone);
    const plain = wilsonInterval(20, 60);
    expect(found?.low).toBeLessThanOrEqual(plain.low);
    expect(found?.high).toBeGreaterThanOrEqual(plain.high);
    expect((found?.high ?? 0) - plain.high).toBeLessThan(0.01);
  });

  it('tells no more than its clusters where the records of each are all alike', () => {
    const twice = new Map([...alone].map(([cluster, { count, of }]) => [cluster, { count: 5 * count, of: 5 * of }]));
    expect(clusteredProportion(twice)?.effective).toBeCloseTo(clusteredProportion(alone)?.effective ?? 0, 9);
  });

  it('tells nearly nothing of one cluster, and nothing of no records', () => {
    const one = clusteredProportion(new Map([['a', { count: 30, of: 90 }]]));
    expect(one?.low).toBeLessThan(0.01);
    expect(one?.high).toBeGreaterThan(0.97);
    expect(clusteredProportion(new Map())).toBeNull();
    expect(clusteredDifference(new Map(), alone)).toBeNull();
  });

  it('differs from another with no certainty where one side is one cluster, or nobody is counted', () => {
    expect(clusteredDifference(new Map([['a', { count: 30, of: 30 }]]), alone)?.p).toBe(1);
    const none = new Map([...alone].map(([cluster, { of }]) => [`${cluster}b`, { count: 0, of }]));
    expect(clusteredDifference(none, none)?.p).toBe(1);
  });

  it('differs surely from another where every cluster of one side is counted and none of the other', () => {
    const [all, none] = [1, 0].map(
      (count) => new Map(Array.from({ length: 9 }, (_, i) => [`${count} ${i}`, { count, of: 1 }])),
    );
    expect(clusteredDifference(all ?? alone, none ?? alone)?.p).toBeLessThan(0.005);
  });

  it('is refused where more is counted than there is', () => {
    expect(() => clusteredProportion(new Map([['a', { count: 3, of: 2 }]]))).toThrow(RangeError);
  });
});

describe('an area of clustered records', () => {
  const scores = [1, 2, 2, 3, 1, 4];
  const target = [false, false, true, true, false, true];

  it('is that of independent records, but for the count of clusters, where each is a cluster of its own', () => {
    const own = aucClustered(
      scores,
      target,
      scores.map((_, i) => i),
    );
    expect(own?.standardError).toBeCloseTo(aucDelong(scores, target)?.standardError ?? 0, 12);
  });

  it('has none where one outcome is in one cluster alone, and every record needs a cluster', () => {
    expect(aucClustered(scores, target, ['a', 'a', 'b', 'b', 'a', 'b'])).toBeNull();
    expect(
      aucClustered(
        scores,
        scores.map(() => true),
        scores,
      ),
    ).toBeNull();
    expect(() => aucClustered(scores, target, ['a'])).toThrow(RangeError);
  });
});

describe('clusters whose records are much alike', () => {
  /** Records of some clusters: each takes over the answer of its cluster with a chance of 0.6. */
  const drawn = (state: Int32Array, clusters: number, rate: number, groups: number) =>
    Array.from({ length: clusters }, (_, cluster) => {
      const group = nextBelow(state, groups);
      const shared = nextUnit(state) < rate;
      return Array.from({ length: 1 + nextBelow(state, 7) }, () => ({
        cluster,
        group,
        counted: nextUnit(state) < 0.6 ? shared : nextUnit(state) < rate,
      }));
    }).flat();

  it.each([
    [120, 0.3],
    [60, 0.5],
    [250, 0.1],
  ])('give intervals that hold the true share in 93 to 97 % of 1,000 runs: %d clusters, %d', (clusters, rate) => {
    const state = seededState(clusters);
    let held = 0;
    let plainHeld = 0;
    for (let run = 0; run < 1000; run += 1) {
      const found = clusteredProportion(totals(drawn(state, clusters, rate, 1)))!;
      if (found.low <= rate && rate <= found.high) held += 1;
      const plain = wilsonInterval(found.count, found.of);
      if (plain.low <= rate && rate <= plain.high) plainHeld += 1;
    }
    expect(held / 1000).toBeGreaterThanOrEqual(0.93);
    expect(held / 1000).toBeLessThanOrEqual(0.97);
    expect(plainHeld / 1000).toBeLessThan(0.87);
  });

  it.each([{ rate: 0.1 }, { rate: 0.4 }])(
    'give false alarms among three groups in less than 5 % of runs, where tests of single records give many: rate $rate',
    ({ rate }) => {
      const state = seededState(77);
      let [alarms, plainAlarms] = [0, 0];
      const RUNS = 600;
      for (let run = 0; run < RUNS; run += 1) {
        const records = drawn(state, 150, rate, 3);
        const of = (keep: (group: number) => boolean): ClusterTotals =>
          totals(records.filter(({ group }) => keep(group)));
        const ps = [0, 1, 2].map(
          (own) =>
            clusteredDifference(
              of((group) => group === own),
              of((group) => group !== own),
            )?.p ?? 1,
        );
        if (holm(ps).some((p) => p < 0.05)) alarms += 1;
        const counts = [0, 1, 2].map((own) => {
          const mine = records.filter(({ group }) => group === own);
          return [String(own), { count: mine.filter(({ counted }) => counted).length, of: mine.length }] as const;
        });
        if (groupDifferences(counts).some(({ adjustedP }) => adjustedP < 0.05)) plainAlarms += 1;
      }
      expect(alarms / RUNS).toBeLessThan(0.05);
      expect(plainAlarms / RUNS).toBeGreaterThan(0.1);
    },
  );
});
