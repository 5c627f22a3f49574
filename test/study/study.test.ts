import { describe, expect, it } from 'vitest';
import { sexAd } from '../../src/generated/rules/sex-ad.js';
import { study } from '../../src/study/study.js';
import type { Figure, Study } from '../../src/study/study-types.js';
import { casesOf, scored } from './study-cases.js';

const QUICK = { resamples: 50 } as const;
const TEN = [...scored([5, 4, 4, 2, '1-4'], 'yes'), ...scored([4, 2, 1, 1, 0], 'no'), ...scored([3], '')];
const cases = casesOf(TEN);
const made = study(cases, { ...QUICK, cutOff: 4, prevalences: [0.1], subject: 'advert', topK: [2, 4, 11] });
const estimate = (figure: Figure | null | undefined): number | undefined => figure?.estimate;

describe('a study of ten records, reckoned by hand', () => {
  it('tells what became of every record', () => {
    const bad = [{ line: 9, code: 'wrong-outcome' as const, message: '…' }];
    const { records } = study(cases, { ...QUICK, cutOff: 4, bad });
    expect(records).toMatchObject({
      read: 12,
      used: 11,
      target: 5,
      noTarget: 5,
      unknownOutcome: 1,
      withoutScore: 0,
      analysed: 10,
      bad,
      index: {
        positive: { target: 3, noTarget: 1, unknown: 0 },
        negative: { target: 1, noTarget: 4, unknown: 1 },
        indeterminate: { target: 1, noTarget: 0, unknown: 0 },
        withoutScore: { target: 0, noTarget: 0, unknown: 0 },
      },
      outcomeBy: { plain: 10, none: 1 },
    });
  });

  it('shows indeterminate records as excluded, as positive and as negative', () => {
    const { accuracy } = made;
    expect(accuracy?.indeterminate).toEqual({ target: 1, noTarget: 0 });
    expect(accuracy?.excluded.table).toEqual({ truePositive: 3, falsePositive: 1, falseNegative: 1, trueNegative: 4 });
    expect(estimate(accuracy?.excluded.sensitivity)).toBe(0.75);
    expect(estimate(accuracy?.asPositive.sensitivity)).toBe(0.8);
    expect(estimate(accuracy?.asNegative.sensitivity)).toBe(0.6);
    expect(accuracy?.excluded.sensitivity).toMatchObject({ method: 'wilson', n: 4, count: 3 });
    expect(estimate(accuracy?.excluded.specificity)).toBe(0.8);
    expect(estimate(accuracy?.excluded.youden)).toBeCloseTo(0.55);
    expect(estimate(accuracy?.excluded.likelihoodRatioPositive)).toBeCloseTo(3.75);
    expect(estimate(accuracy?.excluded.likelihoodRatioNegative)).toBeCloseTo(0.3125);
  });

  it('says of a stated prevalence how many flagged would be right, missed and wrongly flagged', () => {
    const [at] = made.accuracy?.excluded.at ?? [];
    expect(at?.prevalence).toBe(0.1);
    expect(estimate(at?.ppv)).toBeCloseTo(0.075 / 0.255);
    expect(estimate(at?.npv)).toBeCloseTo(0.72 / 0.745);
    expect(at?.ofHundredFlagged?.right).toBe(29);
    expect(at?.ofHundredFlagged?.low).toBe(Math.floor(100 * (at?.ppv?.low ?? 0)));
    expect(at?.ofHundredFlagged?.high).toBe(Math.ceil(100 * (at?.ppv?.high ?? 0)));
    expect([at?.missed, at?.wronglyFlagged, at?.rightlyFlagged].map(estimate)).toEqual([25, expect.closeTo(180), 75]);
  });

  it('gives the area under the curve of what is recorded, and of other readings', () => {
    expect(made.auc).toMatchObject({ estimate: 0.78, method: 'delong', n: 10 });
    expect(estimate(made.roc?.bootstrapStratified)).toBe(0.78);
    expect(made.roc?.bootstrapCluster).toBeNull();
    expect(estimate(made.roc?.readings.most)).toBeCloseTo((5 + 4.5 * 3 + 3.5) / 25);
    expect(estimate(made.roc?.readings.withoutRanges)).toBeCloseTo((5 + 9 + 3.5) / 20);
  });

  it('gives every cut-off that occurs, and a person without a list', () => {
    expect(made.cutOffs.map(({ cutOff }) => cutOff)).toEqual([0, 1, 2, 4, 5]);
    expect(made.cutOffsOf).toBe(5);
    expect(made.precisionAtK.map(({ k, precision, tied }) => [k, precision.estimate, tied])).toEqual([
      [2, expect.closeTo(5 / 6), 3],
      [4, 0.75, 0],
    ]);
    expect(study(cases, { ...QUICK, subject: 'person' }).precisionAtK).toEqual([]);
    expect(study(cases, QUICK).precisionAtK).toEqual([]);
  });

  it('spreads the scores over bins of one point each', () => {
    expect(made.scores.ranges).toBe(1);
    expect(made.scores.bins.map(({ from, target, noTarget, unknown }) => [from, target, noTarget, unknown])).toEqual([
      [0, 0, 1, 0],
      [1, 1, 2, 0],
      [2, 1, 1, 0],
      [3, 0, 0, 1],
      [4, 2, 1, 0],
      [5, 1, 0, 0],
    ]);
  });
});

describe('the cut-off where one is needed', () => {
  it('is the one that a person names', () => {
    expect(made.reference).toEqual({ kind: 'score', cutOff: 4, chosenBy: 'person' });
  });

  it('is the best of the data where there is no other, and says that this is too good', () => {
    const { reference, cautions } = study(cases, QUICK);
    expect(reference).toEqual({ kind: 'score', cutOff: 4, chosenBy: 'data' });
    expect(cautions.map(({ code }) => code)).toContain('cut-off-from-data');
    expect(made.cautions.map(({ code }) => code)).not.toContain('cut-off-from-data');
  });

  it('is the lowest band of the set that asks for something, or a band by name', () => {
    const rows = casesOf([{ outcome: 'yes' }, { outcome: 'no' }], {}, sexAd);
    expect(study(rows, { ...QUICK, ruleSet: sexAd }).reference).toEqual({
      kind: 'band',
      band: 'yellow',
      cutOff: 4,
      chosenBy: 'set',
    });
    expect(study(rows, { ...QUICK, ruleSet: sexAd, cutOff: 'red' }).reference?.cutOff).toBe(7);
    expect(() => study(rows, { ...QUICK, ruleSet: sexAd, cutOff: 'yelow' })).toThrow('did you mean "yellow"?');
  });
});

describe('a study', () => {
  it('of nobody, of no outcome, or of one outcome alone has no figures where there can be none', () => {
    for (const rows of [[], scored([1, 2], ''), scored([1, 2], 'yes'), scored([1, 2], 'no'), scored(['', ''], 'yes')]) {
      const empty = study(casesOf(rows), QUICK);
      expect(empty.auc).toBeNull();
      expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
      expect(empty.cautions.map(({ code }) => code).filter((code) => code.startsWith('no-'))).not.toEqual([]);
    }
  });

  it('is plain JSON, holds no number that JSON cannot, and is the same again', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    const again = study(cases, { ...QUICK, cutOff: 4, prevalences: [0.1], subject: 'advert', topK: [2, 4, 11] });
    expect(JSON.stringify(again)).toBe(JSON.stringify(made));
  });

  it.each([
    [{ prevalences: [0] }, 'prevalence'],
    [{ prevalences: [1] }, 'prevalence'],
    [{ confidence: 1 }, 'level'],
    [{ seed: 0.5 }, 'seed'],
    [{ resamples: -1 }, 'Resamples'],
    [{ smallCell: 0 }, 'small cell'],
    [{ probabilities: true }, 'probability'],
    [{ cutOff: 'red' }, 'no bands without a set'],
  ])('refuses %j', (options, word) => {
    expect(() => study(cases, options)).toThrow(word);
  });

  it('tells progress of all resamples, by record and by cluster', () => {
    const told: string[] = [];
    const clustered = casesOf(
      TEN.map((row, at) => ({ ...row, who: at % 4 })),
      { cluster: 'who' },
    );
    const { auc, records } = study(clustered, {
      resamples: 100,
      onProgress: (done, of) => told.push(`${done}/${of}`),
    });
    expect(told).toEqual(['50/200', '100/200', '150/200', '200/200']);
    expect(auc?.method).toBe('bootstrap-cluster');
    expect(records.clusters).toEqual({ count: 4, largest: 3, unnamed: 0 });
  });

  it('has figures from exact intervals where they are asked for', () => {
    const exact = study(cases, { ...QUICK, cutOff: 4, interval: 'exact' }).accuracy?.excluded.sensitivity;
    expect(exact).toMatchObject({ method: 'exact', estimate: 0.75 });
    expect(exact?.low).toBeCloseTo(0.1941, 4);
  });

  it('holds probabilities against outcomes', () => {
    const rows = casesOf([...scored([0, 0.3, 0.6, 1, 0.4], 'yes'), ...scored([0, 0.2, 0.1, 0.6, 0.5], 'no')]);
    const { calibration } = study(rows, { ...QUICK, probabilities: true });
    expect(calibration?.n).toBe(10);
    const squares = [1, 0.49, 0.16, 0, 0.36, 0, 0.04, 0.01, 0.36, 0.25];
    expect(estimate(calibration?.brier)).toBeCloseTo(squares.reduce((sum, one) => sum + one, 0) / 10, 4);
  });

  it('thins the cut-offs of continuous scores and keeps both ends', () => {
    const many = casesOf([
      ...scored(
        Array.from({ length: 150 }, (_, at) => at / 7),
        'yes',
      ),
      ...scored([1], 'no'),
    ]);
    const { cutOffs, cutOffsOf } = study(many, QUICK);
    expect(cutOffsOf).toBe(150);
    expect(cutOffs).toHaveLength(60);
    expect([cutOffs[0]?.cutOff, cutOffs.at(-1)?.cutOff]).toEqual([0, 149 / 7]);
  });

  it('fills the checklist where the data say something, and leaves the rest to the authors', () => {
    const by = (item: string): Study['checklist'][number] | undefined =>
      made.checklist.find((one) => one.item === item);
    expect(made.checklist).toHaveLength(34);
    expect(by('19')).toMatchObject({
      filledBy: 'data',
      says: '11 read, 0 bad, 11 used: 5 with and 5 without the target condition, 1 unknown; 10 analysed.',
    });
    expect(by('28')).toMatchObject({ filledBy: 'author', says: '', at: [] });
    for (const { at } of made.checklist)
      for (const pointer of at)
        expect(
          pointer
            .slice(1)
            .split('/')
            .reduce<unknown>((part, key) => Reflect.get(part as object, key), made),
        ).toBeDefined();
  });
});
