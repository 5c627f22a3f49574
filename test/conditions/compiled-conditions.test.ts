import { describe, expect, it } from 'vitest';
import { evaluator } from '../../src/index.js';
import type { FactDefinition, Facts, IndicatorOutcome } from '../../src/index.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../support/rule-set-with.js';

const definitions: readonly FactDefinition[] = [
  yesNo('threats'),
  yesNo('debt'),
  yesNo('watched'),
  number('age', 0, 120),
  number('hours', -24, 24),
  number('days', 0, 31),
  choice('place', ['street', 'flat', 'hotel']),
  choice('payer', ['hotel', 'flat', 'street']),
  choices('papers', ['passport', 'visa', 'permit']),
];

function outcome(when: unknown, facts: Facts, known: readonly FactDefinition[] = definitions): IndicatorOutcome {
  return evaluator(loadedWith({ facts: known, indicators: [indicator('sign', when)] }))(facts).indicators[0]!;
}
const state = (when: unknown, facts: Facts): string => outcome(when, facts).state;
const because = (when: unknown, facts: Facts): readonly string[] => outcome(when, facts).because;
const read = (id: string): unknown => ({ var: id });

describe('a comparison of three numbers', () => {
  const between = { '<=': [read('age'), read('hours'), read('days')] };
  it('holds only if both halves do', () => {
    expect(state(between, { age: 1, hours: 2, days: 2 })).toBe('present');
    expect(state(between, { age: 1, hours: 2, days: 1 })).toBe('absent');
    expect(state(between, { age: 3, hours: 2, days: 2 })).toBe('absent');
  });
  it('is absent as soon as one half is, whatever the other is', () => {
    expect(state(between, { age: 3, hours: 2 })).toBe('absent');
    expect(state(between, { hours: 2, days: 1 })).toBe('absent');
    expect(state(between, { age: 1, hours: 2 })).toBe('unknown');
  });
  it('looks at its third number also as a part of an equality', () => {
    const same = { '==': [{ '<': [read('age'), read('hours'), read('days')] }, read('threats')] };
    expect(state(same, { age: 1, hours: 2, days: 1, threats: true })).toBe('absent');
    expect(state(same, { age: 1, hours: 2, days: 1, threats: false })).toBe('present');
    expect(state(same, { age: 1, hours: 2, threats: false })).toBe('unknown');
    expect(state(same, { age: 2, hours: 2, threats: false })).toBe('present');
  });
});

describe('a comparison of a number', () => {
  it.each([
    ['<', 'present', 'absent', 'absent'],
    ['<=', 'present', 'present', 'absent'],
    ['>', 'absent', 'absent', 'present'],
    ['>=', 'absent', 'present', 'present'],
    ['==', 'absent', 'present', 'absent'],
    ['===', 'absent', 'present', 'absent'],
    ['!=', 'present', 'absent', 'present'],
    ['!==', 'present', 'absent', 'present'],
  ])('by %s is told below, at and above the limit, and unknown where the number is', (operator, below, at, above) => {
    const one = { [operator]: [read('age'), 18] };
    const other = { [operator]: [read('age'), { '+': [18] }] };
    for (const when of [one, other]) {
      expect([17, 18, 19].map((age) => state(when, { age }))).toEqual([below, at, above]);
      expect(state(when, {})).toBe('unknown');
      expect(because(when, { age: 17 })).toEqual(['age']);
    }
  });
});

describe('arithmetic', () => {
  it('tells zero from minus zero where it divides by it', () => {
    const over = { '<': [{ '/': [1, { if: [read('threats'), 0, { '-': [0] }] }] }, 0] };
    expect([{ threats: true }, { threats: false }, {}].map((facts) => state(over, facts))).toEqual([
      'absent',
      'present',
      'unknown',
    ]);
  });
  it('multiplies zero as json-logic-js does', () => {
    expect(state({ '>': [{ '/': [1, { '*': [{ '-': [read('hours')] }, 5] }] }, 0] }, { hours: 0 })).toBe('present');
    expect(state({ '<': [{ '/': [1, { '*': [{ '-': [read('hours')] }] }] }, 0] }, { hours: 0 })).toBe('present');
  });
  it('is unknown as soon as one number is', () => {
    expect(state({ '>': [{ max: [read('age'), 200] }, 100] }, {})).toBe('unknown');
    expect(state({ '>': [{ '*': [read('age'), 0] }, 100] }, {})).toBe('unknown');
  });
  it('is the same whichever branch is taken', () => {
    const same = { '==': [{ if: [read('threats'), { '+': [1, 1] }, 2] }, 2] };
    expect(state(same, {})).toBe('present');
  });
});

describe('a choice', () => {
  it('is compared by its option, whatever the order of the options', () => {
    const same = { '==': [read('place'), read('payer')] };
    expect(state(same, { place: 'street', payer: 'street' })).toBe('present');
    expect(state(same, { place: 'street', payer: 'hotel' })).toBe('absent');
    expect(state({ in: [read('payer'), ['street', 'flat']] }, { payer: 'hotel' })).toBe('absent');
    expect(state({ in: [read('payer'), ['street', 'flat']] }, { payer: 'street' })).toBe('present');
    expect(state({ in: [read('payer'), []] }, { payer: 'street' })).toBe('absent');
    expect(state({ in: [read('payer'), ['street']] }, {})).toBe('unknown');
  });
  it('of thirty options is told apart by each of them', () => {
    const options = Array.from({ length: 30 }, (_, index) => `place-${index + 2}x`);
    const wide = [choice('where', options)];
    for (const [index, option] of options.entries()) {
      const next = options[(index + 1) % options.length]!;
      expect(outcome({ in: [read('where'), [option]] }, { where: option }, wide).state).toBe('present');
      expect(outcome({ in: [read('where'), [option]] }, { where: next }, wide).state).toBe('absent');
      expect(outcome({ '==': [read('where'), option] }, { where: option }, wide).state).toBe('present');
      expect(outcome({ '==': [read('where'), option] }, { where: next }, wide).state).toBe('absent');
    }
  });
});

describe('a list of options', () => {
  it('is a yes unless it is empty, and unknown unless it is given', () => {
    expect(state({ '!!': [read('papers')] }, { papers: ['visa'] })).toBe('present');
    expect(state({ '!!': [read('papers')] }, { papers: [] })).toBe('absent');
    expect(state({ '!': [read('papers')] }, { papers: [] })).toBe('present');
    expect(state({ '!': [read('papers')] }, {})).toBe('unknown');
  });
  it('is searched by some, all and none; all of nothing does not hold', () => {
    const isVisa = { '==': [{ var: '' }, 'visa'] };
    const states = (papers: readonly string[]): readonly string[] =>
      ['some', 'all', 'none'].map((operator) => state({ [operator]: [read('papers'), isVisa] }, { papers }));
    expect(states(['visa'])).toEqual(['present', 'present', 'absent']);
    expect(states(['visa', 'permit'])).toEqual(['present', 'absent', 'absent']);
    expect(states(['permit'])).toEqual(['absent', 'absent', 'present']);
    expect(states([])).toEqual(['absent', 'absent', 'present']);
  });
});

describe('the reasons of a sign', () => {
  const either = { or: [read('threats'), read('debt'), read('watched')] };
  const both = { and: [read('threats'), { '!': [read('debt')] }] };

  it.each([
    ['present: the parts that hold', either, { threats: true, debt: false, watched: true }, ['threats', 'watched']],
    ['present, others unknown: the part that holds', either, { debt: true }, ['debt']],
    ['absent: all parts', either, { threats: false, debt: false, watched: false }, ['threats', 'debt', 'watched']],
    ['unknown: the unknown parts', either, { threats: false }, ['debt', 'watched']],
    ['all of several present: all parts', both, { threats: true, debt: false }, ['threats', 'debt']],
    ['all of several absent: the parts that do not hold', both, { threats: true, debt: true }, ['debt']],
    ['all of several, one not holding: that part', both, { threats: false }, ['threats']],
    ['all of several unknown: the unknown part', both, { threats: true }, ['debt']],
  ])('are, where it is %s', (_, when, facts, wanted) => {
    expect(because(when, facts)).toEqual(wanted);
  });

  const chosen = { if: [read('threats'), read('debt'), read('watched')] };
  it.each([
    ['decided by the branch that is taken', { threats: true, debt: true }, 'present', ['threats', 'debt']],
    ['decided by the other branch', { threats: false, watched: false }, 'absent', ['threats', 'watched']],
    ['decided by both branches', { debt: true, watched: true }, 'present', ['debt', 'watched']],
    ['left open by the branch that is taken', { threats: true, watched: true }, 'unknown', ['debt']],
    ['left open by the question', { debt: true, watched: false }, 'unknown', ['threats']],
    ['left open by the question and a branch', { debt: true }, 'unknown', ['threats', 'watched']],
    ['left open altogether', {}, 'unknown', ['threats', 'debt', 'watched']],
  ])('of a choice between two are, where it is %s', (_, facts, wantedState, wanted) => {
    const result = outcome(chosen, facts);
    expect([result.state, result.because]).toEqual([wantedState, wanted]);
  });

  it('name the age that nobody asked for', () => {
    expect(outcome({ '<': [read('age'), 18] }, {})).toMatchObject({ state: 'unknown', because: ['age'] });
  });

  it.each([1, 6, 7, 27, 28, 29, 40])('name the right ones of %i facts, up to 28; beyond that, all of them', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `fact-${index + 2}x`);
    const many = ids.map(yesNo);
    const last = ids.at(-1)!;
    const no = Object.fromEntries(ids.map((id) => [id, false]));
    const wanted = (some: readonly string[]): readonly string[] => (count <= 28 ? some : ids);
    const any = (): unknown => ({ or: ids.map(read) });
    expect(outcome(any(), { ...no, [last]: true }, many)).toMatchObject({ state: 'present', because: wanted([last]) });
    expect(outcome(any(), { ...no, [last]: null }, many)).toMatchObject({ state: 'unknown', because: wanted([last]) });
    expect(outcome(any(), no, many)).toMatchObject({ state: 'absent', because: ids });
    expect(outcome({ and: [any(), { '!': any() }] }, no, many)).toMatchObject({ state: 'absent' });
  });
});
