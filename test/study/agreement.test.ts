import { describe, expect, it } from 'vitest';
import { cohenKappa, gwetAc, krippendorffAlpha, ratingTable, tQuantile } from '../../src/study/index.js';
import type { Rating } from '../../src/study/index.js';
import { expectClose, figures } from './figures.js';

type Matrix = readonly (readonly Rating[])[];
type Pair = readonly number[];

interface KappaFigures {
  readonly table: readonly (readonly number[])[];
  readonly none: Pair;
  readonly linear: Pair;
  readonly quadratic: Pair;
}
interface Figures {
  readonly observers: Matrix;
  readonly second: Matrix;
  readonly alpha: readonly number[];
  readonly alphaSecond: readonly number[];
  readonly gwet: Readonly<Record<'ac1' | 'linear' | 'quadratic', readonly number[]>>;
  readonly gwetSecond: Readonly<Record<'ac1' | 'linear' | 'quadratic', readonly number[]>>;
  readonly kappa: Readonly<Record<string, KappaFigures>>;
  readonly gwetTable: Pair;
}

const r = figures('agreement') as Figures;
const python = figures('association') as { readonly kappa: readonly KappaFigures[] };

/** One row for each record rather than for each rater. */
const byRecord = (raters: Matrix): Matrix => raters[0]!.map((_, record) => raters.map((row) => row[record]!));
const observers = byRecord(r.observers);
const second = byRecord(r.second);
const METRICS = ['nominal', 'ordinal', 'interval', 'ratio'] as const;

describe('Cohen’s kappa', () => {
  it('and its standard error are those of psych, vcd and statsmodels, plain and weighted', () => {
    for (const figure of [...Object.values(r.kappa), ...python.kappa])
      for (const weights of ['none', 'linear', 'quadratic'] as const) {
        const kappa = cohenKappa(figure.table, { weights });
        expectClose(kappa?.estimate, figure[weights][0]!, weights);
        expectClose(kappa?.standardError, figure[weights][1]!, `${weights}, standard error`);
      }
  });

  it('is 0.676 for the diagnoses in Fleiss (1981), and 0.208 for those of Winnipeg in Landis and Koch (1977)', () => {
    expect(cohenKappa(r.kappa['diagnoses']!.table)?.estimate).toBeCloseTo(0.676, 3);
    expect(cohenKappa(r.kappa['sclerosis']!.table)?.estimate).toBeCloseTo(0.208, 3);
  });

  it('reaches 1.96 standard errors to both sides, and no further than 1', () => {
    const kappa = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    expectClose(kappa?.low, 0.4 - 1.959963984540054 * 0.12699606293110033);
    expectClose(kappa?.high, 0.4 + 1.959963984540054 * 0.12699606293110033);
    expect(
      cohenKappa([
        [10, 0],
        [1, 20],
      ])?.high,
    ).toBe(1);
  });

  it('has no value where nothing was rated or only one category was used', () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(() => cohenKappa([[1, 2]])).toThrow(RangeError);
  });

  it('counts records that both rated', () => {
    expect(ratingTable([1, 2, 2, null, 1], [1, 2, 1, 1, null], [1, 2])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(() => ratingTable([3], [1], [1, 2])).toThrow(RangeError);
    expect(() => ratingTable([1], [], [1])).toThrow(RangeError);
  });
});

describe('Gwet’s coefficient', () => {
  it.each([
    ['four observers', observers, r.gwet],
    ['five made raters', second, r.gwetSecond],
  ] as const)('and its standard error are those of irrCAC: %s', (_, ratings, theirs) => {
    for (const [weights, figure] of [
      ['none', theirs.ac1],
      ['linear', theirs.linear],
      ['quadratic', theirs.quadratic],
    ] as const) {
      const ours = gwetAc(ratings, { weights });
      const all = [ours?.estimate, ours?.standardError, ours?.observed, ours?.expected];
      for (const [place, value] of all.entries()) expectClose(value, figure[place]!, `${weights} ${place}`);
    }
  });

  it('is the published 0.775 for the four observers, with an interval from 0.461 to 1', () => {
    const ours = gwetAc(observers);
    expect(ours?.estimate).toBeCloseTo(0.77544, 5);
    expect(ours?.standardError).toBeCloseTo(0.14295, 5);
    expect(ours?.low).toBeCloseTo(0.461, 3);
    expect(ours?.high).toBe(1);
    expectClose(ours?.low, r.gwet.ac1[0]! - tQuantile(0.975, 11) * r.gwet.ac1[1]!);
  });

  it('of two raters is that of their table', () => {
    const table = r.kappa['abstractors']!.table;
    const pairs = table.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, () => [a, b])));
    expectClose(gwetAc(pairs)?.estimate, r.gwetTable[0]!);
    // For tables irrCAC divides by n, for records by n − 1.
    expectClose(gwetAc(pairs)?.standardError, r.gwetTable[1]! * Math.sqrt(pairs.length / (pairs.length - 1)));
  });

  it('stays high where raters agree and one category is rare, unlike kappa', () => {
    const pairs = [
      ...Array.from({ length: 118 }, () => [0, 0]),
      ...Array.from({ length: 5 }, () => [0, 1]),
      [1, 0],
      [1, 0],
    ];
    expect(
      cohenKappa([
        [118, 5],
        [2, 0],
      ])?.estimate,
    ).toBeLessThan(0);
    expect(gwetAc(pairs)?.estimate).toBeGreaterThan(0.9);
  });

  it('needs two categories, two records and a pair of ratings, and leaves unrated records out', () => {
    expect(
      gwetAc([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(gwetAc([[1, 2]])).toBeNull();
    expect(
      gwetAc([
        [1, null],
        [2, null],
      ]),
    ).toBeNull();
    expect(gwetAc([...observers, [null, null, null, null]])).toEqual(gwetAc(observers));
    expect(
      gwetAc(
        [
          [1, 1],
          [1, 1],
        ],
        { categories: [1, 2] },
      )?.estimate,
    ).toBe(1);
    expect(() => gwetAc([[1, 3]], { categories: [1, 2] })).toThrow(RangeError);
  });
});

describe('Krippendorff’s alpha', () => {
  it('is that of its definition over all pairs, on every scale and with ratings missing', () => {
    for (const [place, metric] of METRICS.entries()) {
      expectClose(krippendorffAlpha(observers, { metric, seed: 1, resamples: 1 })?.estimate, r.alpha[place]!, metric);
      expectClose(
        krippendorffAlpha(second, { metric, seed: 1, resamples: 1 })?.estimate,
        r.alphaSecond[place]!,
        metric,
      );
    }
  });

  it('is the published 0.743, 0.815, 0.849 and 0.797 for the four observers', () => {
    const published = [0.743, 0.815, 0.849, 0.797];
    for (const [place, metric] of METRICS.entries())
      expect(krippendorffAlpha(observers, { metric, seed: 1, resamples: 1 })?.estimate).toBeCloseTo(
        published[place]!,
        3,
      );
  });

  it('has an interval around it that is the same for the same seed', () => {
    const once = krippendorffAlpha(second, { seed: 4 });
    expect(once?.low).toBeLessThan(once?.estimate ?? 0);
    expect(once?.high).toBeGreaterThan(once?.estimate ?? 1);
    expect(krippendorffAlpha(second, { seed: 4 })).toEqual(once);
    expect(once).toMatchObject({ units: 30, ratings: 125 });
  });

  it('has no value where nothing can be compared or all ratings are alike', () => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [2, null],
        ],
        { seed: 1 },
      ),
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        { seed: 1 },
      ),
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [0, 1],
        ],
        { metric: 'ratio', seed: 1, resamples: 1 },
      )?.estimate,
    ).toBe(0);
  });
});
