import { describe, expect, it } from 'vitest';
import type { Assessment, FactInput, Facts } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { indicator, loadedWith, number, yesNo } from '../support/rule-set-with.js';

const parts = {
  facts: [yesNo('moved'), yesNo('threats'), yesNo('debt'), yesNo('works'), number('age', 0, 120), yesNo('looks-young')],
  indicators: [
    indicator('was-moved', { var: 'moved' }, { elements: ['act'] }),
    indicator('threatened', { var: 'threats' }, { elements: ['means'] }),
    indicator('in-debt', { var: 'debt' }, { elements: ['means', 'purpose'] }),
    indicator('unpaid', { var: 'works' }, { elements: [] }),
  ],
};
const person = loadedWith({ ...parts, elements: { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'looks-young' } });
const advert = loadedWith({ ...parts, subject: 'advert' });

const elementsOf = (facts: Facts, ruleSet = person): Assessment['elements'] => assessed(ruleSet, facts).elements;
const adult = { age: 30 } as const;

describe('an element', () => {
  it.each([
    ['present when a sign of it is', { moved: true }, 'present'],
    ['absent when all signs of it are', { moved: false }, 'absent'],
    ['unknown when a sign of it is', { moved: null }, 'unknown'],
    ['unknown when nothing was asked', {}, 'unknown'],
  ])('is %s', (_, facts, state) => {
    expect(elementsOf({ ...adult, ...facts }).act).toBe(state);
  });

  it('with several signs is present as soon as one is, and absent only if all are', () => {
    const means = (threats: FactInput, debt: FactInput): string => elementsOf({ ...adult, threats, debt }).means;
    expect([means(true, null), means(false, true), means(false, null), means(null, null), means(false, false)]).toEqual(
      ['present', 'present', 'unknown', 'unknown', 'absent'],
    );
  });

  it('shares a sign that points to two', () => {
    expect(elementsOf({ ...adult, debt: true })).toMatchObject({
      means: 'present',
      purpose: 'present',
      act: 'unknown',
    });
  });

  it('leaves out a sign that is off until it is turned on', () => {
    const ruleSet = loadedWith({
      facts: [yesNo('misled'), yesNo('further')],
      indicators: [
        indicator('misled', { var: 'misled' }, { elements: ['means'] }),
        { ...indicator('further', { var: 'further' }, { elements: ['means'] }), offByDefault: true },
      ],
    });
    const means = (facts: Facts, turnOn: readonly string[] = []): string =>
      assessed(ruleSet, facts, { turnOn }).elements.means;
    expect(means({ misled: false })).toBe('absent');
    expect(means({ misled: false }, ['further'])).toBe('unknown');
    expect(means({ misled: false, further: true })).toBe('absent');
    expect(means({ misled: false, further: true }, ['further'])).toBe('present');
  });

  it('to which no sign points is unknown, never absent', () => {
    const none = loadedWith({ ...parts, indicators: [indicator('unpaid', { var: 'works' })] });
    expect(elementsOf({ works: false }, none)).toEqual({
      act: 'unknown',
      means: 'unknown',
      purpose: 'unknown',
      child: 'not-about-a-person',
    });
  });
});

describe('a person of', () => {
  const absent = { threats: false, debt: false } as const;

  it.each<readonly [string, Facts, Assessment['elements']['child'], Assessment['elements']['means']]>([
    ['17 is a child, and no means are required', { age: 17, ...absent }, 'yes', 'not-required'],
    ['just under 18 is a child', { age: 17.99, ...absent }, 'yes', 'not-required'],
    ['0 is a child', { age: 0, ...absent }, 'yes', 'not-required'],
    ['17 is a child although nobody thought so', { age: 17, 'looks-young': false, ...absent }, 'yes', 'not-required'],
    ['17 has means that are present all the same', { age: 17, threats: true }, 'yes', 'present'],
    ['17 needs no means that are unknown', { age: 17 }, 'yes', 'not-required'],
    ['18 is no child', { age: 18, ...absent }, 'no', 'absent'],
    ['18 is no child although somebody thought so', { age: 18, 'looks-young': true, ...absent }, 'no', 'absent'],
    ['18 with unknown means', { age: 18, threats: false }, 'no', 'unknown'],
    [
      'unknown age with a reason is treated as a child',
      { 'looks-young': true, ...absent },
      'treated-as-child',
      'not-required',
    ],
    [
      'unknown age with a reason has means that are present',
      { 'looks-young': true, threats: true },
      'treated-as-child',
      'present',
    ],
    [
      'unknown age with a reason that is suspected is treated as a child',
      { 'looks-young': { unknown: 'suspected' }, ...absent },
      'treated-as-child',
      'not-required',
    ],
    [
      'unknown age with a reason that is maybe is treated as a child',
      { 'looks-young': 'måske', ...absent },
      'treated-as-child',
      'not-required',
    ],
    [
      'unknown age with a reason that contradicts itself is treated as a child',
      { 'looks-young': { unknown: 'contradictory' }, ...absent },
      'treated-as-child',
      'not-required',
    ],
    [
      'contradictory age with a reason is treated as a child',
      { age: { unknown: 'contradictory' }, 'looks-young': true, ...absent },
      'treated-as-child',
      'not-required',
    ],
    [
      'declined age with a reason is treated as a child',
      { age: { unknown: 'declined' }, 'looks-young': true, ...absent },
      'treated-as-child',
      'not-required',
    ],
    [
      'unknown age without a reason is of unknown age, and absent means stay unknown',
      { ...absent },
      'unknown',
      'unknown',
    ],
    [
      'unknown age with no reason to think of a child is not taken for an adult',
      { 'looks-young': false, ...absent },
      'unknown',
      'unknown',
    ],
    [
      'unknown age with a reason that was declined',
      { 'looks-young': { unknown: 'declined' }, ...absent },
      'unknown',
      'unknown',
    ],
    ['unknown age with a reason that is not known', { 'looks-young': null, ...absent }, 'unknown', 'unknown'],
    [
      'unknown age with a reason that cannot be seen',
      { 'looks-young': { unknown: 'not-observable' }, ...absent },
      'unknown',
      'unknown',
    ],
    ['unknown age has means that are present', { threats: true }, 'unknown', 'present'],
  ])('%s', (_, facts, child, means) => {
    expect(elementsOf(facts)).toMatchObject({ child, means });
  });

  it('unknown age is never taken for an adult, whatever else is known', () => {
    const unknownAges: readonly FactInput[] = [
      null,
      '',
      'ved ikke',
      ...(['not-asked', 'declined', 'not-known', 'not-observable', 'contradictory', 'suspected'] as const).map(
        (unknown) => ({ unknown }),
      ),
    ];
    for (const age of unknownAges)
      for (const reason of [true, false, null, { unknown: 'suspected' }] as const)
        for (const means of [true, false, null]) {
          const { child, means: state } = elementsOf({ age, 'looks-young': reason, threats: means, debt: means });
          expect(['treated-as-child', 'unknown']).toContain(child);
          expect(state).not.toBe('absent');
        }
  });
});

describe('the rule for children', () => {
  it('may rest on several facts', () => {
    const both = loadedWith({
      ...parts,
      facts: [...parts.facts, yesNo('is-child')],
      elements: { child: { or: [{ var: 'is-child' }, { '<': [{ var: 'age' }, 18] }] }, mayBeChild: 'looks-young' },
    });
    expect(elementsOf({ 'is-child': true }, both).child).toBe('yes');
    expect(elementsOf({ 'is-child': false, age: 18 }, both).child).toBe('no');
    expect(elementsOf({ 'is-child': false }, both).child).toBe('unknown');
    expect(elementsOf({ age: 18, 'looks-young': true }, both).child).toBe('treated-as-child');
  });

  it('is missing where a set is not about a person: then means are asked for as they are', () => {
    expect(elementsOf({ age: 17, threats: false, debt: false }, advert)).toEqual({
      act: 'unknown',
      means: 'absent',
      purpose: 'absent',
      child: 'not-about-a-person',
    });
    expect(elementsOf({ 'looks-young': true }, advert)).toMatchObject({
      means: 'unknown',
      child: 'not-about-a-person',
    });
  });

  it('changes nothing of the score', () => {
    const { score, indicators } = assessed(person, { age: 17, threats: true });
    expect(score).toEqual(assessed(advert, { age: 17, threats: true }).score);
    expect(indicators).toHaveLength(4);
  });
});
