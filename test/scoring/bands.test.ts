import { describe, expect, it } from 'vitest';
import { evaluator } from '../../src/index.js';
import type { Band, Evaluation } from '../../src/index.js';
import { bandIndex, ladderOf } from '../../src/scoring/bands.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import { band, group, loadedWith, recorded, signs } from '../support/rule-set-with.js';
import type { Parts } from '../support/rule-set-with.js';

function evaluation(
  points: Readonly<Record<string, number>>,
  bands: readonly Band[],
  present: readonly string[],
  absent: readonly string[] = [],
  more: Parts = {},
): Evaluation {
  return evaluator(loadedWith({ ...signs(points), bands, ...more }))(recorded(present, absent));
}

const three = [band('none', 0), band('some', 2), band('several', 5)];

describe('the band of a score', () => {
  const ladder = ladderOf(three);
  it.each([
    [-7, 0],
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 2],
    [900, 2],
  ])('of %i is number %i: a band begins at its cut-off and ends one below the next', (score, index) => {
    expect(bandIndex(ladder, score, 99)).toBe(index);
  });

  it('that asks for a number of indicators is reached with that number and not with one less', () => {
    const asking = ladderOf([
      band('none', 0),
      band('some', 2, { minIndicators: 2 }),
      band('several', 5, { minIndicators: 3 }),
    ]);
    const at = (score: number, count: number): number => bandIndex(asking, score, count);
    expect([at(2, 1), at(2, 2), at(1, 2), at(5, 3), at(5, 2), at(5, 1), at(4, 3)]).toEqual([0, 1, 0, 2, 1, 0, 1]);
  });

  it('may lie above one that asks for more indicators', () => {
    const odd = ladderOf([band('none', 0), band('some', 2, { minIndicators: 4 }), band('several', 5)]);
    expect([bandIndex(odd, 5, 1), bandIndex(odd, 4, 3), bandIndex(odd, 4, 4)]).toEqual([2, 0, 1]);
  });

  it('may begin below zero', () => {
    const low = ladderOf([band('protected', -3), band('none', 0), band('some', 1)]);
    expect([-9, -3, -1, 0, 1].map((score) => bandIndex(low, score, 0))).toEqual([0, 0, 0, 1, 2]);
  });
});

describe('the narrowest band between the lowest and the highest', () => {
  it.each([
    ['of one band is without end', [band('none', 0)], Infinity],
    ['of two bands is without end', [band('none', 0), band('some', 1)], Infinity],
    ['of three bands is the middle one', three, 3],
    ['of four bands is the narrower of two', [...three, band('many', 6)], 1],
    ['is nothing where a band asks for a number of indicators', [...three, band('many', 9, { minIndicators: 2 })], 0],
  ])('%s', (_, bands, narrowest) => {
    expect(ladderOf(bands).narrowest).toBe(narrowest);
  });
});

describe('the reachable bands', () => {
  const points = { a: 1, b: 1, c: 3 };

  it.each([
    ['at a cut-off', ['a', 'b'], ['c'], ['some'], 'some'],
    ['one below it', ['a'], ['b', 'c'], ['none'], 'none'],
    ['at the highest cut-off', ['a', 'b', 'c'], [], ['several'], 'several'],
    ['one below the highest', ['a', 'c'], ['b'], ['some'], 'some'],
    ['one below, one more unknown', ['a'], ['c'], ['none', 'some'], null],
    ['at a cut-off, one more unknown that changes nothing', ['a', 'b'], [], ['some', 'several'], null],
    ['at a cut-off, unknown below the next', ['c'], ['a'], ['some'], 'some'],
    ['of nothing known', [], [], ['none', 'some', 'several'], null],
    ['of nothing present', [], ['a', 'b', 'c'], ['none'], 'none'],
  ])('%s', (_, present, absent, bands, only) => {
    const result = evaluation(points, three, present, absent);
    expect([result.bands, result.band, result.decided]).toEqual([bands, only, only !== null]);
  });

  it('leave out a band that one heavy sign steps over', () => {
    const narrow = [band('none', 0), band('some', 1), band('several', 3)];
    expect(evaluation({ heavy: 3 }, narrow, []).bands).toEqual(['none', 'several']);
    expect(evaluation({ heavy: 3, light: 1 }, narrow, [], ['light']).bands).toEqual(['none', 'several']);
    expect(evaluation({ heavy: 3, light: 1 }, narrow, ['light']).bands).toEqual(['some', 'several']);
    expect(evaluation({ heavy: 3, light: 1 }, narrow, []).bands).toEqual(['none', 'some', 'several']);
    expect(evaluation({ heavy: 2, other: 2 }, [...narrow, band('many', 4)], []).bands).toEqual([
      'none',
      'some',
      'many',
    ]);
  });

  it('keep a band that is as wide as the heaviest sign', () => {
    const wide = [band('none', 0), band('some', 1), band('several', 4)];
    expect(evaluation({ a: 3, b: 3 }, wide, []).bands).toEqual(['none', 'some', 'several']);
    expect(evaluation({ a: 3 }, wide, []).bands).toEqual(['none', 'some']);
  });

  it('count indicators beside the score', () => {
    const asking = [band('none', 0), band('some', 1), band('several', 3, { minIndicators: 2 })];
    expect(evaluation({ heavy: 3 }, asking, []).bands).toEqual(['none', 'some']);
    expect(evaluation({ heavy: 3 }, asking, ['heavy']).bands).toEqual(['some']);
    expect(evaluation({ heavy: 3, other: 3 }, asking, ['heavy']).bands).toEqual(['some', 'several']);
    expect(evaluation({ heavy: 3, other: 3 }, asking, ['heavy', 'other']).bands).toEqual(['several']);
    expect(evaluation({ heavy: 3, nothing: 0 }, asking, ['heavy', 'nothing']).bands).toEqual(['some']);
  });

  it('are not raised by a protective sign, however many indicators a band asks for', () => {
    const asking = [band('none', -1), band('some', 1), band('several', 3, { minIndicators: 2 })];
    const without = evaluation({ heavy: 5, protective: -1 }, asking, ['heavy'], ['protective']);
    const together = evaluation({ heavy: 5, protective: -1 }, asking, ['heavy', 'protective']);
    expect(without.band).toBe('some');
    expect(together.band).toBe('some');
    expect(evaluation({ heavy: 5, protective: -1 }, asking, ['heavy']).bands).toEqual(['some']);
  });

  it('count the members of a group one by one, although their points are capped', () => {
    const asking = [band('none', 0), band('some', 1), band('several', 2, { minIndicators: 3 })];
    const set = signs({ a: 1, b: 1, c: 1 });
    const grouped = { ...set, indicators: set.indicators!.map((item) => ({ ...item, group: 'together' })) };
    const result = evaluator(loadedWith({ ...grouped, groups: [group('together', 2)], bands: asking }));
    expect(result(recorded(['a', 'b', 'c'])).band).toBe('several');
    expect(result(recorded(['a', 'b'], ['c'])).band).toBe('some');
    expect(result(recorded(['a', 'b'])).bands).toEqual(['some', 'several']);
  });

  it('leave out a band that only points over the cap of a group would reach', () => {
    const odd = [band('none', 0), band('some', 3), band('over', 5), band('several', 7)];
    const { facts, indicators } = signs({ a: 3, b: 3, c: 4 });
    const grouped = indicators!.map((item) => (item.id === 'sign-c' ? item : { ...item, group: 'together' }));
    const set = loadedWith({
      facts: facts!,
      indicators: grouped,
      groups: [group('together', 3)],
      bands: odd,
    });
    expect(evaluator(set)(recorded([])).bands).toEqual(['none', 'some', 'several']);
    expect(evaluator(set)(recorded(['a'])).bands).toEqual(['some', 'several']);
  });

  it('count no protective sign that is not known', () => {
    const asking = [band('none', -9), band('some', 1), band('several', 5, { minIndicators: 3 }), band('many', 6)];
    expect(evaluation({ heavy: 5, light: 1, other: 9, kin: -1, work: -1 }, asking, ['heavy']).bands).toEqual([
      'some',
      'many',
    ]);
  });

  it('go down with a protective sign that is not known', () => {
    const low = [band('protected', -2), band('none', 0), band('some', 1)];
    expect(evaluation({ sign: 1, protective: -2 }, low, ['sign'])).toMatchObject({
      score: { least: -1, most: 1, possible: 1 },
      bands: ['protected', 'some'],
    });
    expect(evaluation({ sign: 1, protective: -2 }, low, ['sign'], ['protective']).bands).toEqual(['some']);
  });

  it('of twenty bands are told apart', () => {
    const many = Array.from({ length: 20 }, (_, index) => band(`band-${'abcdefghijkmnpqrstuv'[index]!}`, index));
    const points = Object.fromEntries(many.map((_, index) => [`x${'abcdefghijkmnpqrstuv'[index]!}`, 1]));
    expect(evaluation(points, many, []).bands).toHaveLength(20);
    expect(evaluation(points, many, Object.keys(points)).bands).toEqual([many.at(-1)!.id]);
    expect(evaluation(points, many, Object.keys(points).slice(0, 19)).bands).toEqual(
      many.slice(19).map(({ id }) => id),
    );
  });
});

describe('which bands can be reached is worked out up to a bound, beyond which every band between the least and the most counts', () => {
  // Every weight is even, so that no score lies in a band of one odd score.
  const around = (odd: number): readonly Band[] => [band('none', 0), band('odd', odd), band('even', odd + 1)];
  const letters = 'abcdefghjkmnpqrstuvxyz'.split('');
  const names = letters.flatMap((a) => letters.map((b) => `${a}${b}`));
  const weighing = (name: string, points: number, count: number): Readonly<Record<string, number>> =>
    Object.fromEntries(names.slice(0, count).map((letters) => [`${name}${letters}`, points]));

  it('for signs outside groups', () => {
    const bandsOf = (count: number): readonly string[] =>
      evaluation({ ...weighing('light', 2, 49), ...weighing('heavy', 100, count) }, around(8001), []).bands;
    expect(bandsOf(169)).toEqual(['none', 'even']);
    expect(bandsOf(170)).toEqual(['none', 'odd', 'even']);
  });

  it('for a group and the signs outside it', () => {
    const bandsOf = (count: number): readonly string[] => {
      const inside = weighing('in', 2, 480);
      const set = signs({ ...inside, ...weighing('light', 2, 49), ...weighing('heavy', 100, count) });
      const indicators = set.indicators!.map((item) =>
        item.id.startsWith('sign-in') ? { ...item, group: 'together' } : item,
      );
      return evaluator(loadedWith({ ...set, indicators, groups: [group('together', 1000)], bands: around(3001) }))({})
        .bands;
    };
    expect(bandsOf(44)).toEqual(['none', 'even']);
    expect(bandsOf(45)).toEqual(['none', 'odd', 'even']);
  });
});

describe('working out the reachable bands of a hostile set ends within a second', () => {
  const letters = 'abcdefghjkmnpqrstuvxyz'.split('');
  const names = letters.flatMap((a) => letters.map((b) => `${a}x${b}`));
  const uneven = (count: number): Readonly<Record<string, number>> =>
    Object.fromEntries(names.slice(0, count).map((name, index) => [name, 1 + ((index * 37) % 100)]));

  it('with many weights and a band that asks for a number of indicators', () => {
    const evaluate = evaluator(
      loadedWith({
        ...signs(uneven(120)),
        bands: [band('none', 0), band('some', 5), band('many', 900, { minIndicators: 3 })],
      }),
    );
    expect(cpuTime(() => evaluate({}))).toBeLessThan(ONE_SECOND);
  });

  it('with many weights and a narrow band', () => {
    const evaluate = evaluator(
      loadedWith({ ...signs(uneven(120)), bands: [band('none', 0), band('some', 5), band('many', 6)] }),
    );
    expect(cpuTime(() => evaluate({}))).toBeLessThan(ONE_SECOND);
  });
});
