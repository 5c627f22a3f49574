import { describe, expect, it } from 'vitest';
import {
  clopperPearsonInterval,
  cutOffTables,
  fisherExact,
  groupDifferences,
  holm,
  likelihoodRatios,
  perThousand,
  precisionAtK,
  predictiveValues,
  proportion,
  sensitivity,
  shareDifference,
  specificity,
  wilsonInterval,
  youden,
} from '../../src/study/index.js';
import type { StudyRecord, TwoByTwo } from '../../src/study/index.js';
import { expectClose, expectEstimate, figures } from './figures.js';

type Rows<K extends string> = readonly Readonly<Record<K, number>>[];
type Triple = readonly number[];

interface Figures {
  readonly proportions: Rows<
    'count' | 'of' | 'wilsonLow' | 'wilsonHigh' | 'exactLow' | 'exactHigh' | 'wilson99Low' | 'wilson99High'
  >;
  readonly tables: readonly {
    readonly table: TwoByTwo;
    readonly sensitivity: Triple;
    readonly specificity: Triple;
    readonly exactSensitivity: Triple;
    readonly exactSpecificity: Triple;
    readonly positive: Triple;
    readonly negative: Triple;
    readonly youden: Triple;
    readonly at1: { readonly ppv: Triple; readonly npv: Triple };
    readonly at30: { readonly ppv: Triple; readonly npv: Triple };
  }[];
  readonly fisher: Rows<'a' | 'ofA' | 'b' | 'ofB' | 'p'>;
  readonly differences: Rows<'a' | 'ofA' | 'b' | 'ofB' | 'estimate' | 'low' | 'high'>;
  readonly holm: { readonly p: readonly number[]; readonly adjusted: readonly number[] };
}

const r = figures('two-by-two') as Figures;
const perfect: TwoByTwo = { truePositive: 10, falsePositive: 0, falseNegative: 0, trueNegative: 20 };
const nobody: TwoByTwo = { truePositive: 0, falsePositive: 3, falseNegative: 0, trueNegative: 20 };

describe('intervals of proportions', () => {
  it('are those of R', () => {
    for (const row of r.proportions) {
      const { count, of } = row;
      const exact = clopperPearsonInterval(count, of);
      const wilson = wilsonInterval(count, of);
      const wider = wilsonInterval(count, of, { confidence: 0.99 });
      const all = [exact.low, exact.high, wilson.low, wilson.high, wider.low, wider.high];
      const theirs = [row.exactLow, row.exactHigh, row.wilsonLow, row.wilsonHigh, row.wilson99Low, row.wilson99High];
      for (const [place, figure] of theirs.entries()) expectClose(all[place], figure, `${count}/${of} (${place})`);
    }
  });

  it('are those that Newcombe (1998) printed for 81 of 263, 15 of 148, 0 of 20 and 1 of 29', () => {
    const printed = [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718],
    ] as const;
    for (const [count, of, low, high] of printed) {
      const interval = wilsonInterval(count, of);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    }
  });

  it('are not given where there is nothing to count, and refused where counts make no sense', () => {
    expect(proportion(0, 0)).toBeNull();
    for (const [count, of] of [
      [5, 4],
      [-1, 4],
      [1, 0],
    ] as const)
      expect(() => proportion(count, of)).toThrow(RangeError);
  });

  it('of a difference are Newcombe’s', () => {
    for (const { a, ofA, b, ofB, estimate, low, high } of r.differences) {
      const difference = shareDifference({ count: a, of: ofA }, { count: b, of: ofB });
      expectEstimate(difference, [estimate, low, high], `${a}/${ofA} − ${b}/${ofB}`);
    }
    expect(shareDifference({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
  });
});

describe('a two-by-two table', () => {
  it('has the sensitivity, specificity and likelihood ratios of epiR', () => {
    for (const row of r.tables) {
      expectEstimate(sensitivity(row.table), row.sensitivity, 'sensitivity');
      expectEstimate(specificity(row.table), row.specificity, 'specificity');
      expectEstimate(sensitivity(row.table, { method: 'exact' }), row.exactSensitivity, 'exact sensitivity');
      expectEstimate(specificity(row.table, { method: 'exact' }), row.exactSpecificity, 'exact specificity');
      expectEstimate(likelihoodRatios(row.table)?.positive, row.positive, 'LR+');
      expectEstimate(likelihoodRatios(row.table)?.negative, row.negative, 'LR−');
      expectEstimate(youden(row.table), row.youden, 'Youden');
    }
  });

  it('has predictive values at a stated prevalence by the logit method of Mercaldo', () => {
    for (const { table, at1, at30 } of r.tables)
      for (const [prevalence, { ppv, npv }] of [
        [0.01, at1],
        [0.3, at30],
      ] as const) {
        const values = predictiveValues(table, prevalence);
        expectEstimate(values?.positive, ppv, `PPV at ${prevalence}`);
        expectEstimate(values?.negative, npv, `NPV at ${prevalence}`);
      }
  });

  it('says that of 100 flagged at 1 % prevalence about 15 are right with 90/95', () => {
    const table = { truePositive: 90, falsePositive: 5, falseNegative: 10, trueNegative: 95 };
    expect(predictiveValues(table, 0.01)?.positive.estimate).toBeCloseTo(0.1538, 4);
    const people = perThousand(table, 0.01);
    expectClose(people?.missed.estimate, 1);
    expectClose(people?.wronglyFlagged.estimate, 49.5);
    expectClose(people?.rightlyFlagged.estimate, 9);
    expect(people?.missed.low).toBeLessThan(1);
    expect(people?.missed.high).toBeGreaterThan(1);
  });

  it('with an empty cell is corrected by half a record, and says so', () => {
    const ratios = likelihoodRatios(perfect);
    expect(ratios?.corrected).toBe(true);
    expectClose(ratios?.positive.estimate, 10.5 / 11 / (0.5 / 21));
    expect(predictiveValues(perfect, 0.1)?.corrected).toBe(true);
    expect(likelihoodRatios(r.tables[0]!.table)?.corrected).toBe(false);
  });

  it('in which nobody has the target condition has no ratios, no index and no figures per thousand', () => {
    expect(sensitivity(nobody)).toBeNull();
    expect(likelihoodRatios(nobody)).toBeNull();
    expect(predictiveValues(nobody, 0.1)).toBeNull();
    expect(youden(nobody)).toBeNull();
    expect(perThousand(nobody, 0.1)).toBeNull();
  });

  it('takes no prevalence that is none', () => {
    expect(() => predictiveValues(perfect, 1.1)).toThrow(RangeError);
    expect(() => perThousand(perfect, -0.1)).toThrow(RangeError);
    expect(predictiveValues(perfect, 0)?.positive.estimate).toBe(0);
    expect(predictiveValues(perfect, 1)?.positive.estimate).toBe(1);
  });
});

describe('tables at every cut-off', () => {
  const record = (least: number, most: number, target: boolean | null): StudyRecord => ({ least, most, target });
  const records = [
    record(3, 3, true),
    record(1, 3, true),
    record(2, 2, false),
    record(0, 2, false),
    record(0, 0, false),
    record(5, 5, null),
  ];

  it('read an indeterminate result in three ways', () => {
    const at2 = cutOffTables(records).find(({ cutOff }) => cutOff === 2);
    expect(at2).toEqual({
      cutOff: 2,
      excluded: { truePositive: 1, falsePositive: 1, falseNegative: 0, trueNegative: 1 },
      asPositive: { truePositive: 2, falsePositive: 2, falseNegative: 0, trueNegative: 1 },
      asNegative: { truePositive: 1, falsePositive: 1, falseNegative: 1, trueNegative: 2 },
      indeterminate: { present: 1, absent: 1 },
    });
  });

  it('take a score at the cut-off as positive and one below as negative', () => {
    const table = (cutOff: number): TwoByTwo => cutOffTables([record(2, 2, true)], [cutOff])[0]!.excluded;
    expect(table(2)).toMatchObject({ truePositive: 1, falseNegative: 0 });
    expect(table(3)).toMatchObject({ truePositive: 0, falseNegative: 1 });
  });

  it('stand at every score that occurs, lowest first, and count every record of known outcome', () => {
    const tables = cutOffTables(records);
    expect(tables.map(({ cutOff }) => cutOff)).toEqual([0, 1, 2, 3, 5]);
    for (const { asPositive, asNegative } of tables)
      for (const table of [asPositive, asNegative])
        expect(Object.values(table).reduce((sum: number, count: number) => sum + count, 0)).toBe(5);
  });

  it('refuse scores that are no range', () => {
    expect(() => cutOffTables([record(2, 1, true)])).toThrow(RangeError);
    expect(() => cutOffTables([record(Number.NaN, 1, true)])).toThrow(RangeError);
  });
});

describe('precision at k', () => {
  const scores = [9, 7, 7, 7, 2];
  const target = [true, true, false, false, true];

  it('takes the expected count where k cuts through equal scores', () => {
    expect(precisionAtK(scores, target, 1)).toMatchObject({ estimate: 1, tied: 0 });
    expectClose(precisionAtK(scores, target, 2).estimate, (1 + 1 / 3) / 2);
    expectClose(precisionAtK(scores, target, 3).estimate, (1 + 2 / 3) / 3);
    expect(precisionAtK(scores, target, 4)).toMatchObject({ estimate: 0.5, tied: 0 });
    expect(precisionAtK(scores, target, 2).tied).toBe(3);
  });

  it('is the mean over all orders of the ties', () => {
    const orders = [
      [1, 2, 3],
      [1, 3, 2],
      [2, 1, 3],
      [2, 3, 1],
      [3, 1, 2],
      [3, 2, 1],
    ];
    for (const k of [2, 3]) {
      const shares = orders.map((order) => [0, ...order, 4].slice(0, k).filter((index) => target[index]).length / k);
      expectClose(precisionAtK(scores, target, k).estimate, shares.reduce((sum, share) => sum + share, 0) / 6);
    }
  });

  it('refuses a k that is not among the records', () => {
    for (const k of [0, 6, 1.5]) expect(() => precisionAtK(scores, target, k)).toThrow(RangeError);
    expect(() => precisionAtK(scores, [true], 1)).toThrow(RangeError);
  });
});

describe('differences between groups', () => {
  it('have the p-values of R’s Fisher test and of Holm', () => {
    for (const { a, ofA, b, ofB, p } of r.fisher)
      expectClose(fisherExact({ count: a, of: ofA }, { count: b, of: ofB }), p, `${a}/${ofA} ${b}/${ofB}`);
    for (const [place, adjusted] of holm(r.holm.p).entries()) expectClose(adjusted, r.holm.adjusted[place]!);
    expect(() => fisherExact({ count: 2, of: 1 }, { count: 0, of: 1 })).toThrow(RangeError);
  });

  it('compare each group with all others', () => {
    const rows = groupDifferences({
      a: { count: 36, of: 180 },
      b: { count: 80, of: 800 },
      c: { count: 80, of: 800 },
      none: { count: 0, of: 0 },
    });
    expect(rows[0]).toMatchObject({ group: 'a', inOthers: { count: 160, of: 1600 } });
    expectClose(rows[0]?.difference?.estimate, 0.1);
    expect(rows[0]?.adjustedP).toBeCloseTo((rows[0]?.p ?? 1) * 4, 12);
    expect(rows[3]).toMatchObject({ difference: null, p: 1, adjustedP: 1 });
  });

  it('stay in the order of a map, also where names are numbers', () => {
    const share = { count: 1, of: 4 };
    const rows = groupDifferences(new Map(['9', 'b', '1'].map((group) => [group, share])));
    expect(rows.map(({ group }) => group)).toEqual(['9', 'b', '1']);
  });

  it('are one comparison between two groups', () => {
    const [a, b] = groupDifferences({ a: { count: 5, of: 10 }, b: { count: 1, of: 10 } });
    expect(a?.adjustedP).toBe(a?.p);
    expectClose(b?.p, a?.p ?? 0);
  });
});
