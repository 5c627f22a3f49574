import { describe, expect, it } from 'vitest';
import { sexAd } from '../../src/generated/rules/sex-ad.js';
import type { RuleSet } from '../../src/index.js';
import { evidenceVerdict } from '../../src/study/parts/evidence-verdict.js';
import { suppressed } from '../../src/study/parts/suppress.js';
import { nextBelow, seededState } from '../../src/study/random/generator.js';
import { study } from '../../src/study/study.js';
import type { IndicatorStudy, Study } from '../../src/study/study-types.js';
import { casesOf } from './study-cases.js';

type Row = Readonly<Record<string, unknown>>;

const ALL_NO = Object.fromEntries(sexAd.facts.map(({ id }) => [id, 'no']));
/** A record in which nothing is unknown. */
const advert = (outcome: string, present: readonly string[] = [], more: Row = {}): Row => ({
  ...ALL_NO,
  ...Object.fromEntries(present.map((id) => [id, 'yes'])),
  outcome,
  ...more,
});
const times = (count: number, row: Row): readonly Row[] => Array.from({ length: count }, () => row);
const FLAGGED = ['many-services-no-limits', 'open-at-all-hours', 'drugs-offered'];

function studyOf(rows: readonly Row[], map: Parameters<typeof casesOf>[1] = {}, options = {}): Study {
  return study(casesOf(rows, map, sexAd), { ruleSet: sexAd, resamples: 0, ...options });
}

function indicator(made: Study, id: string): IndicatorStudy {
  const found = made.indicators?.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('an indicator in a study', () => {
  const made = studyOf([
    ...times(20, advert('yes', ['low-price'])),
    ...times(30, advert('yes')),
    ...times(10, advert('no', ['low-price'])),
    ...times(40, advert('no')),
    ...times(5, advert('yes', [], { 'low-price': '' })),
    ...times(3, advert('', ['low-price'])),
  ]);
  const price = indicator(made, 'low-price');

  it('is counted by state and outcome', () => {
    expect(price.present).toEqual({ target: 20, noTarget: 10, unknown: 3 });
    expect(price.absent).toEqual({ target: 30, noTarget: 40, unknown: 0 });
    expect(price.unknown).toEqual({ target: 5, noTarget: 0, unknown: 0 });
    expect(price.prevalence).toMatchObject({ estimate: 33 / 103, n: 103, count: 33 });
    expect(price.unknownShare).toMatchObject({ estimate: 5 / 108, n: 108 });
    expect(price.unknownDifference?.estimate).toBeCloseTo(5 / 55);
  });

  it('has odds and likelihood ratios over the records in which it is known', () => {
    expect(price.oddsRatio).toMatchObject({ n: 100, method: 'log' });
    expect(price.oddsRatio?.estimate).toBeCloseTo((20 * 40) / (10 * 30));
    expect(price.likelihoodRatioPresent?.estimate).toBeCloseTo(2);
    expect(price.likelihoodRatioAbsent?.estimate).toBeCloseTo(0.75);
    expect(price.direction).toBe('towards');
  });

  it('that is never there has neither ratio nor direction', () => {
    const never = indicator(made, 'drugs-offered');
    expect([never.oddsRatio, never.direction, never.p, never.adjustedP]).toEqual([null, null, null, null]);
    expect(never.neighbours).toEqual([]);
  });

  it('shows what the set loses without it, and none where it adds no points', () => {
    expect(price.without?.aucLost?.estimate).toBeGreaterThan(0);
    expect(indicator(made, 'visible-tattoos').without).toBeNull();
    const flagged = studyOf([
      ...times(4, advert('yes', FLAGGED)),
      ...times(2, advert('no', FLAGGED)),
      ...times(6, advert('no', [...FLAGGED, 'low-price'])),
      ...times(9, advert('no')),
    ]);
    expect(indicator(flagged, 'drugs-offered').without?.noLongerFlagged).toEqual({ target: 4, noTarget: 2 });
    expect(indicator(flagged, 'low-price').without?.noLongerFlagged).toEqual({ target: 0, noTarget: 0 });
  });

  it('names the indicators that it goes with, from phi 0.1 and 20 records on', () => {
    const both = advert('yes', ['low-price', 'many-services-no-limits']);
    const rows = [...times(10, both), ...times(10, advert('no')), advert('no', ['low-price'])];
    const [neighbour] = indicator(studyOf(rows), 'low-price').neighbours;
    expect(neighbour).toMatchObject({ id: 'many-services-no-limits', sameGroup: true });
    expect(neighbour?.phi.estimate).toBeCloseTo(100 / Math.sqrt(11 * 10 * 10 * 11));
    expect(indicator(studyOf(rows.slice(2)), 'low-price').neighbours).toEqual([]);
  });
});

describe('the evidence record of an indicator', () => {
  const like = (points: number, ...directions: readonly string[]): RuleSet['indicators'][number] => {
    const [first] = sexAd.indicators;
    if (first === undefined) throw new Error('no indicator');
    const evidence = directions.map((direction) => ({ direction, statement: 's', source: 'x' }));
    return { ...first, weight: { ...first.weight, points }, evidence: evidence as never };
  };

  it.each([
    [like(1, 'supports'), 'towards', 'agrees'],
    [like(1, 'supports'), 'away', 'differs'],
    [like(1, 'supports', 'practice'), 'unclear', 'unclear'],
    [like(0, 'contradicts'), 'away', 'agrees'],
    [like(0, 'contradicts'), 'towards', 'differs'],
    [like(0, 'no-effect'), 'towards', 'differs'],
    [like(0, 'no-effect'), 'unclear', 'unclear'],
    [like(2, 'practice', 'consensus'), 'towards', 'agrees'],
    [like(2, 'practice'), 'away', 'differs'],
    [like(-1), 'away', 'agrees'],
    [like(0), 'towards', 'unclear'],
    [like(1, 'supports', 'contradicts'), 'away', 'differs'],
    [like(1, 'supports'), null, 'unclear'],
  ] as const)('%#: is held against the direction of the data', (one, direction, verdict) => {
    expect(evidenceVerdict(one, direction).verdict).toBe(verdict);
  });
});

describe('bands', () => {
  const made = studyOf([
    ...times(6, advert('yes', FLAGGED)),
    ...times(2, advert('no', FLAGGED)),
    ...times(4, advert('yes')),
    ...times(8, advert('no')),
    ...times(3, advert('no', [], { 'low-price': '', 'drugs-offered': '', 'open-at-all-hours': '' })),
  ]);

  it('are counted by what is recorded, with the records that unknown answers leave open', () => {
    expect(made.bands?.rows.map(({ band, target, noTarget, open }) => [band, target, noTarget, open])).toEqual([
      ['green', 4, 11, 3],
      ['yellow', 6, 2, 0],
      ['red', 0, 0, 0],
    ]);
    expect(made.bands?.somersD?.estimate).toBeCloseTo((6 * 11 - 4 * 2) / (10 * 13));
    expect(made.bands?.gamma?.estimate).toBeCloseTo((66 - 8) / (66 + 8));
  });

  it('are cut-offs of their own, since they may ask for several indicators', () => {
    expect(made.bandCutOffs.map(({ band, cutOff }) => [band, cutOff])).toEqual([
      ['yellow', 4],
      ['red', 7],
    ]);
    expect(made.bandCutOffs[0]?.indeterminate).toEqual({ target: 0, noTarget: 3 });
    expect(made.accuracy).toEqual(made.bandCutOffs[0]);
  });
});

describe('agreement of two coders', () => {
  const pair = (a: string, b: string, count: number): readonly Row[] =>
    times(count, { outcome_a: a, outcome_b: b, 'low-price_a': a, 'low-price_b': b, score: 1 });
  const rows = [
    ...pair('yes', 'yes', 20),
    ...pair('yes', 'no', 5),
    ...pair('no', 'yes', 10),
    ...pair('no', 'no', 15),
    ...pair('yes', '', 4),
  ];

  it('is counted for outcome, band and each indicator that both coded', () => {
    const made = study(casesOf(rows, { coders: ['a', 'b'] }, sexAd), {
      ruleSet: sexAd,
      resamples: 0,
      columns: { coders: ['a', 'b'] },
    });
    const { agreement } = made;
    expect(agreement?.coders).toEqual(['a', 'b']);
    for (const row of [agreement?.outcome, agreement?.indicators[0]]) {
      expect(row?.n).toBe(50);
      expect(row?.observed?.estimate).toBe(0.7);
      // Observed 0.7, by chance 0.5: the example in Cohen's tradition.
      expect(row?.kappa?.estimate).toBeCloseTo(0.4);
      expect(row?.table).toEqual([
        [15, 10],
        [5, 20],
      ]);
      expect(row?.weightedKappa).toBeNull();
    }
    // Without a low price there is no risky service at one either.
    expect(agreement?.indicators.map(({ id }) => id)).toEqual(['low-price', 'risky-service-at-low-price']);
    expect(agreement?.band?.categories).toEqual(['green', 'yellow', 'red']);
    expect(agreement?.outcome?.kappa?.method).toBe('large-sample');
    expect(made.cautions).toContainEqual(expect.objectContaining({ code: 'low-agreement' }));
    expect(made.records.outcomeBy).toMatchObject({ codersAgree: 35, unsettled: 15, oneCoder: 4 });
  });

  it('is nothing where nothing was coded twice', () => {
    expect(studyOf([advert('yes')]).agreement).toBeNull();
  });
});

describe('small cells', () => {
  const share = (count: number, of: number): { count: number; of: number } => ({ count, of });

  it.each([
    [{ a: share(5, 10), b: share(5, 10) }, []],
    [{ a: share(4, 20), b: share(6, 20), c: share(7, 40) }, ['a', 'b']],
    [{ a: share(16, 20), b: share(10, 40), c: share(7, 30) }, ['a', 'c']],
    [{ a: share(0, 20), b: share(20, 20) }, []],
    [{ a: share(0, 4), b: share(9, 20) }, ['a', 'b']],
    [{ a: share(1, 20), b: share(2, 20), c: share(10, 20) }, ['a', 'b']],
    [{ a: share(0, 0), b: share(4, 20), c: share(10, 20) }, ['b', 'c']],
  ])('%#: are left out, and another one where one alone would follow from the whole', (shares, left) => {
    expect([...suppressed(new Map(Object.entries(shares)), 5)]).toEqual(left);
  });
});

describe('groups of a stratum', () => {
  const rows = [
    ...times(40, advert('no', FLAGGED, { town: 'Vejle' })),
    ...times(60, advert('no', [], { town: 'Vejle' })),
    ...times(20, advert('no', FLAGGED, { town: 'Odense' })),
    ...times(80, advert('no', [], { town: 'Odense' })),
    ...times(30, advert('yes', FLAGGED, { town: 'Odense' })),
    ...times(30, advert('yes', FLAGGED, { town: 'Vejle' })),
    ...times(10, advert('yes', [], { town: 'Odense' })),
    ...times(10, advert('yes', [], { town: 'Vejle' })),
    ...times(3, advert('yes', [], { town: '' })),
  ];
  const made = studyOf(rows, { by: ['town'] });
  const [fairness] = made.fairness;

  it('are told by name, those of no name last, and the few are left out', () => {
    expect(fairness?.by).toBe('town');
    expect(fairness?.groups.map(({ group, n }) => [group, n])).toEqual([
      ['Odense', null],
      ['Vejle', 140],
      [null, null],
    ]);
  });

  it('have error rates with intervals, and a difference that is found', () => {
    const vejle = fairness?.groups[1];
    expect(vejle?.falsePositives).toMatchObject({ estimate: 0.4, n: 100, count: 40 });
    expect(vejle?.falseNegatives).toMatchObject({ estimate: 0.25, n: 40 });
    const row = fairness?.differences.find(({ measure, group }) => measure === 'falsePositives' && group === 'Vejle');
    expect(row?.difference.estimate).toBeCloseTo(0.2);
    expect(row?.adjustedP).toBeLessThan(0.01);
    expect(made.cautions).toContainEqual(
      expect.objectContaining({
        code: 'group-differs',
        values: expect.objectContaining({ group: 'Vejle' }) as unknown,
      }),
    );
  });

  it('show who is flagged by sensitive indicators alone, where such count', () => {
    expect(fairness?.groups[1]?.bySensitive).toMatchObject({ estimate: 0 });
    const strange = studyOf(
      [
        ...times(10, advert('no', ['open-at-all-hours', 'drugs-offered', 'ethnicity-stated'], { town: 'A' })),
        ...times(10, advert('no', FLAGGED, { town: 'B' })),
      ],
      { by: ['town'] },
      { turnOn: ['ethnicity-stated'] },
    );
    // The cases were scored without it, and the study looks at what they were scored by.
    expect(strange.settings.turnedOn).toEqual(['ethnicity-stated']);
  });

  it('allow for records that share clusters: wider intervals, and no differences that one cluster makes', () => {
    const clusters = rows.map((row, at) => ({ ...row, who: Math.floor(at / 8), alone: at }));
    const of = (map: Parameters<typeof casesOf>[1]) => studyOf(clusters, { by: ['town'], ...map }).fairness[0];
    const [plain, together, single] = [of({}), of({ cluster: 'who' }), of({ cluster: 'alone' })];
    expect(single).toEqual(plain);
    const methods = (result: typeof plain) => new Set(result?.differences.map(({ difference }) => difference.method));
    expect(methods(plain)).toEqual(new Set(['newcombe']));
    expect(methods(together)).toEqual(new Set(['newcombe-cluster']));
    const [vejle, vejlePlain] = [together, plain].map((result) =>
      result?.groups.find(({ group }) => group === 'Vejle'),
    );
    expect(vejle).toMatchObject({
      falsePositives: { method: 'wilson-cluster', estimate: 0.4, count: 40, n: 100 },
      auc: { method: 'obuchowski' },
      unknownAnswers: { method: 'large-sample-cluster' },
    });
    const width = (figure: unknown): number => {
      const { low, high } = figure as { low: number; high: number }; // a figure, as the line above shows
      return high - low;
    };
    expect(width(vejle?.falsePositives)).toBeGreaterThan(width(vejlePlain?.falsePositives));
    const ofFalsePositives = (result: typeof plain) =>
      result?.differences.find(({ measure, group }) => measure === 'falsePositives' && group === 'Vejle');
    expect(ofFalsePositives(together)?.p).toBeGreaterThan(ofFalsePositives(plain)?.p ?? 1);
    const exact = studyOf(clusters, { by: ['town'], cluster: 'who' }, { interval: 'exact' }).fairness[0]?.groups[1];
    expect(exact?.selection).toMatchObject({ method: 'exact-cluster' });
  });

  it('are told in full where no cell counts as small', () => {
    const open = studyOf(rows, { by: ['town'] }, { smallCell: 1 });
    expect(open.fairness[0]?.groups.map(({ n }) => n)).toEqual([140, 140, 3]);
    expect(JSON.stringify(open)).not.toContain('suppressed');
  });
});

describe('candidates for indicators', () => {
  const text = (words: string, at: number): string => `${words} ordinary${String.fromCharCode(97 + (at % 26))} text`;
  const rows = [
    ...Array.from({ length: 40 }, (_, at) => ({
      score: 1,
      outcome: 'yes',
      text: text('deposit first', at),
      pay: at < 30 ? 'app' : 'cash',
    })),
    ...Array.from({ length: 40 }, (_, at) => ({
      score: 1,
      outcome: 'no',
      text: text('welcome home', at),
      pay: at < 5 ? 'app' : 'cash',
    })),
    { score: 1, outcome: 'yes', text: 'Canary 20123456', pay: 'app' },
  ];
  const made = study(casesOf(rows, { text: 'text', features: ['pay'] }), { resamples: 0 });

  it('are words and features that go with one outcome, strongest first, with what was tried', () => {
    const names = made.candidates.found.map(({ kind, name, value }) => [kind, name, value].filter(Boolean).join(' '));
    expect(names).toEqual(
      expect.arrayContaining(['word deposit', 'word welcome', 'feature pay app', 'feature pay cash']),
    );
    expect(names).not.toContain('word text');
    const deposit = made.candidates.found.find(({ name }) => name === 'deposit');
    expect(deposit?.logOdds.estimate).toBeGreaterThan(0);
    expect(deposit?.target).toEqual({ count: 40, of: 41 });
    expect(made.candidates.featuresTried).toBe(2);
  });

  it('are never rare words or numbers, nor words of one cluster alone', () => {
    expect(JSON.stringify(made)).not.toMatch(/canary|2012/iu);
    const one = casesOf(
      rows.map((row) => ({ ...row, who: row.outcome === 'yes' ? 'one' : row.text })),
      {
        text: 'text',
        cluster: 'who',
      },
    );
    expect(study(one, { resamples: 0 }).candidates.found.map(({ name }) => name)).not.toContain('deposit');
  });

  it('are none that an indicator already says', () => {
    const said = studyOf(
      [...times(30, advert('yes', ['low-price'], { pay: 'app' })), ...times(30, advert('no', [], { pay: 'cash' }))],
      { features: ['pay'] },
    );
    expect(said.candidates).toEqual({ wordsTried: 0, featuresTried: 2, found: [] });
  });
});

describe('leakage', () => {
  const words = (seed: number): string => {
    const state = seededState(seed);
    const letter = (): string => String.fromCharCode(97 + nextBelow(state, 20));
    return Array.from({ length: 40 }, () => letter() + letter()).join(' ');
  };
  const rows = Array.from({ length: 30 }, (_, at) => ({ score: 1, outcome: 'no', who: `c${at}`, text: words(at) }));

  it('is none among texts of different people that differ', () => {
    expect(study(casesOf(rows, { text: 'text', cluster: 'who' }), { resamples: 0 }).leakage).toEqual({
      border: 'cluster',
      across: [],
      sets: 0,
      records: 0,
    });
  });

  it('is a text copied from one cluster to another, also with a few words changed', () => {
    const planted = [
      ...rows,
      { score: 1, outcome: 'no', who: 'x', text: words(3).toUpperCase() },
      { score: 1, outcome: 'no', who: 'y', text: `${words(5)} and one more` },
      { score: 1, outcome: 'no', who: 'c7', text: words(7) },
    ];
    const { leakage, cautions } = study(casesOf(planted, { text: 'text', cluster: 'who' }), { resamples: 0 });
    expect(leakage.across).toEqual([
      { why: 'same-text', lines: [5, 32], records: 2 },
      { why: 'near-text', lines: [7, 33], records: 2 },
    ]);
    expect(leakage.records).toBe(4);
    expect(cautions.map(({ code }) => code)).toContain('leakage');
  });

  it('is a cluster on both sides of a split, and like answers that chance does not give', () => {
    const many = ['low-price', 'drugs-offered', 'youth-words', 'new-in-town', 'coarse-language', 'visible-tattoos'];
    const split = (part: string): Row => ({ part });
    const made = studyOf(
      [
        ...Array.from({ length: 60 }, (_, at) =>
          advert('no', [many[at % 6] ?? ''], { ...split(at < 30 ? 'train' : 'test'), who: at }),
        ),
        advert('yes', many, { ...split('train'), who: 100 }),
        advert('yes', many, { ...split('test'), who: 101 }),
        advert('no', [], { ...split('test'), who: 0 }),
      ],
      { split: 'part', cluster: 'who' },
    );
    expect(made.leakage.border).toBe('split');
    expect(made.leakage.across).toEqual([
      { why: 'cluster-on-both-sides', lines: [2, 64], records: 2 },
      { why: 'same-answers', lines: [62, 63], records: 2 },
    ]);
  });
});
