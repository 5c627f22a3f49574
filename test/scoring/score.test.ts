import { describe, expect, it } from 'vitest';
import { evaluator } from '../../src/index.js';
import type { Evaluation, Indicator } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { firstIssueOf } from '../support/issues.js';
import { band, group, loadedWith, recorded, signs } from '../support/rule-set-with.js';
import type { Parts } from '../support/rule-set-with.js';

function inGroup(points: Readonly<Record<string, number>>, grouped: Readonly<Record<string, string>>): Parts {
  const set = signs(points);
  return {
    ...set,
    indicators: set.indicators!.map((item): Indicator => {
      const own = grouped[item.id.replace('sign-', '')];
      return own === undefined ? item : { ...item, group: own };
    }),
  };
}

const lineOf = ({ indicators }: Evaluation, id: string): unknown => {
  const { least, most } = indicators.find((line) => line.id === `sign-${id}`)!;
  return [least, most];
};

describe('the score', () => {
  const evaluate = evaluator(loadedWith({ ...signs({ a: 2, b: 3, c: 0 }) }));

  it.each([
    ['nothing known', [], [], { least: 0, most: 5, possible: 5 }],
    ['one present, one unknown', ['a'], [], { least: 2, most: 5, possible: 5 }],
    ['one present, one absent', ['a'], ['b'], { least: 2, most: 2, possible: 5 }],
    ['all present', ['a', 'b', 'c'], [], { least: 5, most: 5, possible: 5 }],
    ['all absent', [], ['a', 'b', 'c'], { least: 0, most: 0, possible: 5 }],
  ])('runs from what is present to what is present or unknown: %s', (_, present, absent, score) => {
    expect(evaluate(recorded(present, absent)).score).toEqual(score);
  });

  it('has a line for every indicator, also for one without weight', () => {
    const result = evaluate(recorded(['a', 'c']));
    expect([lineOf(result, 'a'), lineOf(result, 'b'), lineOf(result, 'c')]).toEqual([
      [2, 2],
      [0, 3],
      [0, 0],
    ]);
  });

  it('goes below zero with a protective sign, which may only lower it while it is unknown', () => {
    const guarded = evaluator(
      loadedWith({ ...signs({ sign: 1, guard: -2 }), bands: [band('low', -2), band('none', 0)] }),
    );
    expect(guarded({}).score).toEqual({ least: -2, most: 1, possible: 1 });
    expect(lineOf(guarded({}), 'guard')).toEqual([-2, 0]);
    expect(guarded(recorded(['guard'])).score).toEqual({ least: -2, most: -1, possible: 1 });
    expect(lineOf(guarded(recorded(['guard'])), 'guard')).toEqual([-2, -2]);
    expect(guarded(recorded([], ['guard'])).score).toEqual({ least: 0, most: 1, possible: 1 });
  });
});

describe('a group', () => {
  const evaluate = evaluator(
    loadedWith({
      ...inGroup({ a: 1, b: 2, c: 2, free: 1 }, { a: 'together', b: 'together', c: 'together' }),
      groups: [group('together', 3)],
    }),
  );
  const lines = (present: readonly string[], absent: readonly string[]): unknown => {
    const { score, groups } = evaluate(recorded(present, absent));
    return [score.least, score.most, groups];
  };

  it.each([
    ['below its cap', ['b'], ['a', 'c', 'free'], 2, 2],
    ['at its cap', ['a', 'b'], ['c', 'free'], 3, 3],
    ['above its cap', ['b', 'c'], ['a', 'free'], 3, 3],
    ['far above its cap', ['a', 'b', 'c'], ['free'], 3, 3],
    ['with nothing', [], ['a', 'b', 'c', 'free'], 0, 0],
    ['below its cap, one unknown that reaches over it', ['b'], ['a', 'free'], 2, 3],
    ['below its cap, one unknown that stays below', [], ['b', 'c', 'free'], 0, 1],
    ['at its cap, one unknown that adds nothing', ['a', 'b'], ['free'], 3, 3],
    ['all unknown', [], ['free'], 0, 3],
  ])('counts up to its cap, as a line of its own: %s', (_, present, absent, least, most) => {
    expect(lines(present, absent)).toEqual([least, most, [{ id: 'together', least, most, cappedAt: 3 }]]);
  });

  it('does not cap what is outside it', () => {
    expect(lines(['a', 'b', 'c', 'free'], [])).toEqual([4, 4, [{ id: 'together', least: 3, most: 3, cappedAt: 3 }]]);
    expect(evaluate({}).score.possible).toBe(4);
  });

  it('is named in the lines of its indicators, which keep their own points', () => {
    const { indicators } = evaluate(recorded(['a', 'b', 'c', 'free']));
    expect(indicators.map(({ id, least, group: own }) => [id, least, own])).toEqual([
      ['sign-a', 1, 'together'],
      ['sign-b', 2, 'together'],
      ['sign-c', 2, 'together'],
      ['sign-free', 1, undefined],
    ]);
  });

  it('without indicators is a line of nothing', () => {
    const empty = evaluator(loadedWith({ ...signs({ a: 1 }), groups: [group('empty', 2)] }));
    expect(empty(recorded(['a'])).groups).toEqual([{ id: 'empty', least: 0, most: 0, cappedAt: 2 }]);
  });

  it('with a protective sign is lowered by it before it is capped', () => {
    const guarded = evaluator(
      loadedWith({
        ...inGroup({ a: 2, b: 2, guard: -1 }, { a: 'together', b: 'together', guard: 'together' }),
        groups: [group('together', 3)],
        bands: [band('low', -1), band('none', 0)],
      }),
    );
    expect(guarded(recorded(['a', 'b', 'guard'])).groups).toEqual([{ id: 'together', least: 3, most: 3, cappedAt: 3 }]);
    expect(guarded(recorded(['a', 'guard'], ['b'])).groups).toEqual([
      { id: 'together', least: 1, most: 1, cappedAt: 3 },
    ]);
    expect(guarded({}).score).toEqual({ least: -1, most: 3, possible: 3 });
    expect(guarded(recorded(['a'], ['b'])).groups).toEqual([{ id: 'together', least: 1, most: 2, cappedAt: 3 }]);
  });

  it('counts for the proposed step with what is present in it, and not with what is unknown', () => {
    const set = loadedWith({
      ...inGroup({ a: 2, b: 2, guard: -1 }, { a: 'together', b: 'together', guard: 'together' }),
      groups: [group('together', 4)],
      bands: [band('low', -1), band('none', 0), band('some', 1), band('several', 2), band('many', 3)],
    });
    const proposed = (present: readonly string[], absent: readonly string[] = []): string =>
      assessed(set, recorded(present, absent)).nextStep.band;
    expect([proposed([]), proposed(['a']), proposed(['a', 'b']), proposed(['a', 'guard'])]).toEqual([
      'none',
      'several',
      'many',
      'some',
    ]);
    expect([proposed([], ['a', 'b', 'guard']), proposed(['a'], ['b', 'guard'])]).toEqual(['none', 'several']);
  });

  it('may be one of several', () => {
    const both = evaluator(
      loadedWith({
        ...inGroup({ a: 2, b: 2, c: 2, d: 2 }, { a: 'first', b: 'first', c: 'second', d: 'second' }),
        groups: [group('first', 3), group('second', 1)],
      }),
    );
    expect(both(recorded(['a', 'b', 'c'], ['d']))).toMatchObject({
      score: { least: 4, most: 4, possible: 4 },
      groups: [
        { id: 'first', least: 3, most: 3 },
        { id: 'second', least: 1, most: 1 },
      ],
    });
  });
});

describe('counting', () => {
  const evaluate = evaluator(
    loadedWith({
      ...signs({ a: 7, b: 1, none: 0, guard: -9 }),
      method: 'count',
      bands: [band('low', -1), band('none', 0)],
    }),
  );
  it('gives one point to each sign that weighs anything, and takes one for a protective one', () => {
    expect(evaluate({}).score).toEqual({ least: -1, most: 2, possible: 2 });
    expect(evaluate(recorded(['a', 'b', 'none', 'guard'])).score).toEqual({ least: 1, most: 1, possible: 2 });
    expect(lineOf(evaluate(recorded(['a'])), 'a')).toEqual([1, 1]);
    expect(evaluate(recorded(['a'])).indicators[0]!.weight).toBe(7);
  });
});

describe('any', () => {
  const evaluate = evaluator(
    loadedWith({ ...signs({ a: 7, b: 1 }), method: 'any', bands: [band('none', 0), band('some', 1)] }),
  );
  it('is one point as soon as one sign is present, however many are', () => {
    expect(evaluate({})).toMatchObject({ score: { least: 0, most: 1, possible: 1 }, bands: ['none', 'some'] });
    expect(evaluate(recorded(['b']))).toMatchObject({ score: { least: 1, most: 1, possible: 1 }, band: 'some' });
    expect(evaluate(recorded(['a', 'b']))).toMatchObject({ score: { least: 1, most: 1, possible: 1 }, band: 'some' });
    expect(evaluate(recorded([], ['a', 'b']))).toMatchObject({ score: { least: 0, most: 0 }, band: 'none' });
  });
  it('is one line for all signs', () => {
    expect(evaluate(recorded(['a'])).groups).toEqual([{ id: 'any', least: 1, most: 1, cappedAt: 1 }]);
    expect(evaluate({}).indicators.map((line) => line.group)).toEqual(['any', 'any']);
  });
});

describe('a sign that is off by default', () => {
  const set = signs({ usual: 1, off: 4 });
  const ruleSet = loadedWith({
    ...set,
    indicators: set.indicators!.map((item) =>
      item.id === 'sign-off' ? { ...item, offByDefault: true as const } : item,
    ),
  });

  it('is shown with its state but adds nothing', () => {
    const result = evaluator(ruleSet)(recorded(['off', 'usual']));
    expect(result.score).toEqual({ least: 1, most: 1, possible: 1 });
    expect(result.indicators[1]).toMatchObject({
      id: 'sign-off',
      state: 'present',
      weight: 4,
      least: 0,
      most: 0,
      off: true,
    });
    expect(result.indicators[0]).not.toHaveProperty('off');
  });

  it('adds nothing to the number of indicators either', () => {
    const asking = loadedWith({
      ...set,
      indicators: ruleSet.indicators,
      bands: [band('none', 0), band('some', 1, { minIndicators: 2 })],
    });
    expect(evaluator(asking)(recorded(['off', 'usual'])).band).toBe('none');
    expect(evaluator(asking, { turnOn: ['sign-off'] })(recorded(['off', 'usual'])).band).toBe('some');
  });

  it('counts when it is turned on', () => {
    const result = evaluator(ruleSet, { turnOn: ['sign-off'] })(recorded(['off', 'usual']));
    expect(result.score).toEqual({ least: 5, most: 5, possible: 5 });
    expect(result.indicators[1]).not.toHaveProperty('off');
    expect(assessed(ruleSet, {}, { turnOn: ['sign-off'] })).toMatchObject({
      turnedOn: ['sign-off'],
      score: { least: 0, most: 5, possible: 5 },
    });
    expect(assessed(ruleSet, {}).turnedOn).toEqual([]);
  });

  it('is turned on by its id, and a mistyped one is an error', () => {
    for (const work of [
      () => evaluator(ruleSet, { turnOn: ['sign-off', 'sign-of'] }),
      () => assessed(ruleSet, {}, { turnOn: ['sign-off', 'sign-of'] }),
    ])
      expect(firstIssueOf(work)).toEqual({
        code: 'unknown-reference',
        path: '/turnOn/1',
        came: 'sign-of',
        suggestion: 'sign-off',
      });
  });
});
