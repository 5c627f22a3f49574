import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askNext } from '../../src/index.js';
import type { AskNext, Facts, Indicator, RuleSet } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { factsOf, independentSigns, loadedSigns, randomChoices, recordsOf } from '../support/independent-signs.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import {
  band,
  choice,
  choices,
  indicator,
  loadedWith,
  number,
  recorded,
  signs,
  yesNo,
} from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const ruleSet = loadedWith({
  ...signs({ a: 1, b: 3, c: 1 }),
  bands: [band('none', 0), band('some', 1), band('several', 3)],
});

const next = (facts: Facts, set: RuleSet = ruleSet): readonly AskNext[] => {
  const list = assessed(set, facts).askNext;
  expect(askNext(set, facts)).toEqual(list);
  return list;
};
const order = (facts: Facts, set: RuleSet = ruleSet): readonly string[] => next(facts, set).map(({ fact }) => fact);

describe('what to ask next', () => {
  it('is what can move the band furthest, and among equals what stands first', () => {
    expect(next({})).toEqual([
      { fact: 'fact-b', couldReach: 'several' },
      { fact: 'fact-a', couldReach: 'some' },
      { fact: 'fact-c', couldReach: 'some' },
    ]);
  });

  it('counts from what is recorded already', () => {
    const two = loadedWith({ ...signs({ a: 1, b: 1, c: 2 }), bands: ruleSet.bands });
    expect(next(recorded(['a']), two)).toEqual([
      { fact: 'fact-c', couldReach: 'several' },
      { fact: 'fact-b', couldReach: 'some' },
    ]);
  });

  it('puts the most points first among what reaches the same band, then what narrows the score most', () => {
    const one = [band('none', 0), band('some', 1)];
    expect(order({}, loadedWith({ ...signs({ a: 1, b: 3, c: 2, d: 3, e: 4 }), bands: one }))).toEqual(
      ['e', 'b', 'd', 'c', 'a'].map((id) => `fact-${id}`),
    );
    const marks = signs({ a: 1, b: 1, c: 1, d: 1 });
    const kind = (id: string, points: number): Indicator =>
      indicator(`kind-${id}`, { '!': { var: `fact-${id}` } }, { points });
    const narrowing = loadedWith({
      ...marks,
      indicators: [...marks.indicators!, kind('b', -1), kind('c', -3), kind('d', -2)],
      bands: [band('none', -9), band('some', 1)],
    });
    expect(order({}, narrowing)).toEqual(['c', 'd', 'b', 'a'].map((id) => `fact-${id}`));
    const two = signs({ a: 1, b: 2 });
    const both = { ...two, indicators: [...two.indicators!, kind('a', -3)], bands: narrowing.bands };
    expect(order({}, loadedWith(both))).toEqual(['fact-b', 'fact-a']);
  });

  it('begins with what is suspected', () => {
    expect(order({ 'fact-c': { unknown: 'suspected' } })).toEqual(['fact-c', 'fact-b', 'fact-a']);
    expect(order({ 'fact-c': 'måske', 'fact-a': 'maybe' })).toEqual(['fact-a', 'fact-c', 'fact-b']);
  });

  it('leaves out what is answered and what the person declined', () => {
    expect(order(recorded(['b'], ['a']))).toEqual(['fact-c']);
    expect(order({ 'fact-b': { unknown: 'declined' } })).toEqual(['fact-a', 'fact-c']);
    expect(order(recorded(['a', 'b', 'c']))).toEqual([]);
  });

  it('asks again what was not known, not observable or contradictory', () => {
    expect(
      order({ 'fact-a': null, 'fact-b': { unknown: 'not-observable' }, 'fact-c': { unknown: 'contradictory' } }),
    ).toEqual(['fact-b', 'fact-a', 'fact-c']);
  });

  it('leaves out what can no longer change anything', () => {
    const either = loadedWith({
      facts: [yesNo('threats'), yesNo('debt'), yesNo('nobody-reads')],
      indicators: [indicator('sign', { or: [{ var: 'threats' }, { var: 'debt' }] })],
    });
    expect(order({}, either)).toEqual(['threats', 'debt']);
    expect(order({ threats: true }, either)).toEqual([]);
    expect(order({ threats: false }, either)).toEqual(['debt']);
  });

  it('asks for half of a double sign too, although one answer reaches nothing', () => {
    const both = loadedWith({
      facts: [yesNo('threats'), yesNo('debt')],
      indicators: [indicator('sign', { and: [{ var: 'threats' }, { var: 'debt' }] })],
    });
    expect(next({}, both)).toEqual([
      { fact: 'threats', couldReach: 'none-recorded' },
      { fact: 'debt', couldReach: 'none-recorded' },
    ]);
    expect(next({ debt: true }, both)).toEqual([{ fact: 'threats', couldReach: 'some' }]);
  });

  it.each([
    ['below a mark', { '<': [{ var: 'hours' }, 18] }],
    ['at a mark', { '==': [{ var: 'hours' }, 18] }],
    ['just under a mark', { '==': [{ var: 'hours' }, { '-': [18, 1] }] }],
    ['above a mark', { '>': [{ var: 'hours' }, 18] }],
    ['between two marks', { '<': [17, { var: 'hours' }, 19] }],
    ['at the lowest value', { '<=': [{ var: 'hours' }, 0] }],
    ['at the highest value', { '>=': [{ var: 'hours' }, 24] }],
    ['other than a mark', { '!=': [{ var: 'hours' }, 0] }],
  ])('finds what a number can reach: %s', (_, when) => {
    const set = loadedWith({ facts: [number('hours', 0, 24)], indicators: [indicator('sign', when)] });
    expect(next({}, set)).toEqual([{ fact: 'hours', couldReach: 'some' }]);
  });

  it('finds what an option or several can reach', () => {
    const set = loadedWith({
      facts: [choice('place', ['street', 'flat', 'hotel']), choices('papers', ['passport', 'visa', 'permit'])],
      indicators: [
        indicator('in-hotel', { '==': [{ var: 'place' }, 'hotel'] }),
        indicator('no-papers', { '!': [{ var: 'papers' }] }, { points: 2 }),
        indicator('only-visa', { all: [{ var: 'papers' }, { '==': [{ var: '' }, 'visa'] }] }, { points: 3 }),
      ],
    });
    expect(next({}, set)).toEqual([
      { fact: 'papers', couldReach: 'several' },
      { fact: 'place', couldReach: 'some' },
    ]);
  });

  it('asks for the age and for a reason to think of a child, while that is open', () => {
    const person = loadedWith({
      facts: [yesNo('threats'), number('age', 0, 120), yesNo('looks-young')],
      elements: { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'looks-young' },
    });
    expect(order({}, person)).toEqual(['threats', 'age', 'looks-young']);
    expect(order({ age: 30 }, person)).toEqual(['threats']);
    expect(order({ 'looks-young': true }, person)).toEqual(['threats', 'age']);
    expect(order({ age: { unknown: 'declined' } }, person)).toEqual(['threats', 'looks-young']);
  });

  it('does not ask for what only a sign needs that is off, until it is turned on', () => {
    const set = signs({ off: 5, usual: 1 });
    const off = loadedWith({
      ...set,
      indicators: set.indicators!.map((item) =>
        item.id === 'sign-off' ? { ...item, offByDefault: true as const } : item,
      ),
    });
    expect(next({}, off)).toEqual([{ fact: 'fact-usual', couldReach: 'some' }]);
    expect(askNext(off, {}, { turnOn: ['sign-off'] })[0]).toEqual({ fact: 'fact-off', couldReach: 'several' });
  });

  it('says of each fact the highest band that one answer makes certain, and puts the highest first', () => {
    fc.assert(
      fc.property(independentSigns(-2), randomChoices, (set, choices) => {
        const loaded = loadedSigns(set);
        const records = recordsOf(set, choices);
        const bands = loaded.bands.map(({ id }) => id);
        const list = assessed(loaded, factsOf(set, records)).askNext;
        for (const { fact, couldReach } of list) {
          expect(records[fact]).toBe('unknown');
          const reached = (['holds', 'fails'] as const).map((to) =>
            bands.indexOf(assessed(loaded, factsOf(set, { ...records, [fact]: to })).nextStep.band),
          );
          expect(bands.indexOf(couldReach)).toBe(Math.max(...reached));
        }
        const heights = list.map(({ couldReach }) => bands.indexOf(couldReach));
        expect(heights).toEqual([...heights].sort((a, b) => b - a));
      }),
      runs(80),
    );
  });

  it('is tried out for as many answers as a large set has time for; facts beyond that come last, in the order of the set', () => {
    // A thousand signs leave time for sixty answers: both answers to thirty facts.
    const facts = Array.from({ length: 32 }, (_, index) => yesNo(`f${index + 2}x`));
    const indicators = Array.from({ length: 1000 }, (_, index) =>
      indicator(`i${index + 2}x`, { var: facts[index % 32]!.id }, { points: index % 32 >= 30 ? 90 : 1 }),
    );
    const large = loadedWith({ facts, indicators, bands: [band('none', 0), band('some', 1)] });
    const asked = askNext(large, {});
    expect(asked.map(({ fact }) => fact)).toEqual(facts.map(({ id }) => id));
    expect(asked.map(({ couldReach }) => couldReach)).toEqual([
      ...Array<string>(30).fill('some'),
      ...Array<string>(2).fill('none'),
    ]);
  });

  it('is found within a second in a hostile set with thousands of marks', () => {
    const hostile = loadedWith({
      facts: Array.from({ length: 10 }, (_, index) => number(`f${index + 2}x`, 0, 1_000_000)),
      indicators: Array.from({ length: 4 }, (_, at) =>
        indicator(`i${at + 2}x`, {
          '<': [
            { max: [...Array.from({ length: 900 }, (__, index) => at * 5000 + index * 5), { var: `f${at + 2}x` }] },
            5,
          ],
        }),
      ),
    });
    expect(cpuTime(() => askNext(hostile, {}))).toBeLessThan(ONE_SECOND);
  });
});
