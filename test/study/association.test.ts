import { describe, expect, it } from 'vitest';
import {
  auc,
  calibration,
  fitLogistic,
  logOddsWithPrior,
  oddsRatio,
  ordinalAssociation,
  phi,
} from '../../src/study/index.js';
import type { TwoByTwo, WordCount, WordLogOdds } from '../../src/study/index.js';
import { expectClose, expectEstimate, figures } from './figures.js';

type Triple = readonly number[];

interface Figures {
  readonly ordinal: readonly {
    readonly table: readonly (readonly number[])[];
    readonly gamma: Triple;
    readonly tauB: Triple;
    readonly somersD: Triple;
  }[];
  readonly two: readonly { readonly table: readonly Triple[]; readonly oddsRatio: Triple; readonly phi: Triple }[];
  readonly calibration: {
    readonly predicted: readonly number[];
    readonly target: readonly boolean[];
    readonly intercept: Triple;
    readonly slope: Triple;
    readonly brier: Triple;
  };
  readonly logistic: {
    readonly rows: readonly Triple[];
    readonly target: readonly boolean[];
    readonly params: Triple;
    readonly bse: Triple;
    readonly llf: number;
    readonly ridge3: Triple;
  };
  readonly words: readonly (WordCount & WordLogOdds)[];
}

const r = figures('association') as Figures;
const tableOf = ([first = [], second = []]: readonly Triple[]): TwoByTwo => ({
  truePositive: first[0] ?? 0,
  falsePositive: first[1] ?? 0,
  falseNegative: second[0] ?? 0,
  trueNegative: second[1] ?? 0,
});

describe('ordinal association', () => {
  it('has the values of scipy and the standard errors of the delta method', () => {
    for (const { table, gamma, tauB, somersD } of r.ordinal) {
      const ours = ordinalAssociation(table);
      expectEstimate(ours?.gamma, gamma, 'gamma');
      expectEstimate(ours?.tauB, tauB, 'tau-b');
      expectEstimate(ours?.somersD, somersD, 'Somers’ D');
    }
  });

  it('of bands with outcomes is 2 · AUC − 1 by Somers’ D', () => {
    const bands = [
      [40, 5],
      [20, 10],
      [5, 20],
    ];
    const records = bands.flatMap((row, band) =>
      row.flatMap((count, outcome) => Array.from({ length: count }, () => ({ band, outcome }))),
    );
    const area = auc(
      records.map(({ band }) => band),
      records.map(({ outcome }) => outcome === 1),
    );
    expectClose(ordinalAssociation(bands)?.somersD.estimate, 2 * area! - 1);
  });

  it('has no value where one of the two never varies', () => {
    expect(
      ordinalAssociation([
        [4, 0],
        [3, 0],
      ]),
    ).toBeNull();
    expect(ordinalAssociation([[4, 2]])).toBeNull();
    expect(ordinalAssociation([])).toBeNull();
    expect(() => ordinalAssociation([[1, 2], [1]])).toThrow(RangeError);
  });
});

describe('odds ratio and phi', () => {
  it('are those of statsmodels and of the delta method, corrected where a cell is empty', () => {
    for (const { table, oddsRatio: odds, phi: correlation } of r.two) {
      const ours = oddsRatio(tableOf(table));
      expectEstimate(ours, odds, 'odds ratio');
      expect(ours?.corrected).toBe(table.flat().includes(0));
      expectEstimate(phi(tableOf(table)), correlation, 'phi');
    }
  });

  it('have no value where a sign never varies', () => {
    const never = tableOf([
      [0, 0],
      [3, 4],
    ]);
    expect(oddsRatio(never)).toBeNull();
    expect(phi(never)).toBeNull();
  });
});

describe('words that go with outcomes', () => {
  it('have the log-odds of Monroe, Colaresi and Quinn, most telling first', () => {
    const ours = logOddsWithPrior(r.words);
    for (const { word, logOdds, z } of r.words) {
      const found = ours.find((one) => one.word === word);
      expectClose(found?.logOdds, logOdds);
      expectClose(found?.z, z);
    }
    expect(ours.map(({ z }) => z)).toEqual(ours.map(({ z }) => z).sort((a, b) => b - a));
  });

  it('need a prior', () => {
    expect(() => logOddsWithPrior([{ word: 'w', inFirst: 1, inSecond: 1, prior: 0 }])).toThrow(RangeError);
  });
});

describe('calibration', () => {
  const { predicted, target, intercept, slope, brier } = r.calibration;

  it('has the intercept, slope and Brier score of statsmodels', () => {
    const ours = calibration(predicted, target);
    expectEstimate(ours?.intercept, intercept, 'intercept');
    expectEstimate(ours?.slope, slope, 'slope');
    expectEstimate(ours?.brier, brier, 'Brier');
  });

  it('groups all records, lowest predictions first, and never parts equal predictions', () => {
    const groups = calibration(predicted, target, { groups: 7 })!.groups;
    expect(groups.reduce((sum, { observed }) => sum + observed.of, 0)).toBe(predicted.length);
    expect(groups.map(({ expected }) => expected)).toEqual(
      groups.map(({ expected }) => expected).sort((a, b) => a - b),
    );
    const few = calibration([0.2, 0.2, 0.2, 0.6, 0.6, 0.6], [true, false, false, true, true, false])!.groups;
    expect(few.map(({ expected, observed }) => [Number(expected.toFixed(6)), observed.count, observed.of])).toEqual([
      [0.2, 1, 3],
      [0.6, 2, 3],
    ]);
  });

  it('has no value without both outcomes or with equal predictions, and refuses what is no share', () => {
    expect(calibration([0.2, 0.3], [true, true])).toBeNull();
    expect(calibration([0.2, 0.2, 0.2], [true, false, true])).toBeNull();
    expect(calibration([0.1, 0.2, 0.8, 0.9], [false, false, true, true])).toBeNull();
    expect(() => calibration([0, 0.5], [true, false])).toThrow(RangeError);
    expect(() => calibration([0.5], [true, false])).toThrow(RangeError);
  });
});

describe('logistic regression', () => {
  const { rows, target, params, bse, llf, ridge3 } = r.logistic;

  it('has the coefficients, standard errors and likelihood of statsmodels', () => {
    const fit = fitLogistic(rows, target);
    for (const [place, value] of [fit!.intercept, ...fit!.coefficients].entries()) expectClose(value, params[place]!);
    for (const [place, value] of fit!.standardErrors.entries()) expectClose(value, bse[place]!);
    expectClose(fit?.logLikelihood, llf);
  });

  it('with ridge has those of plain Newton steps', () => {
    const fit = fitLogistic(rows, target, { ridge: 3 });
    for (const [place, value] of [fit!.intercept, ...fit!.coefficients].entries()) expectClose(value, ridge3[place]!);
  });

  it('has no fit where columns part the outcomes or repeat one another, unless ridge holds it', () => {
    const parted = [[0], [0], [1], [1]];
    const outcomes = [false, false, true, true];
    expect(fitLogistic(parted, outcomes)).toBeNull();
    expect(fitLogistic(parted, outcomes, { ridge: 1 })?.coefficients[0]).toBeGreaterThan(0.5);
    const twice = [
      [0, 0],
      [1, 1],
      [0, 0],
      [1, 1],
    ];
    expect(fitLogistic(twice, [true, false, false, true])).toBeNull();
    expect(fitLogistic(parted, [true, true, true, true])).toBeNull();
    expect(() => fitLogistic(parted, [true])).toThrow(RangeError);
  });
});
