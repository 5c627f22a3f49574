import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { type GivenAnswer, readAnswers } from '../../../src/export/form/read-answers.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';

const form = formOf(
  loadedWith({
    facts: [
      yesNo('pay-withheld'),
      number('age', 0, 120),
      choice('place', ['flat', 'street']),
      choices('papers', ['passport', 'permit']),
    ],
    indicators: [indicator('first', { var: 'pay-withheld' })],
  }),
);

function read(answers: Readonly<Record<string, GivenAnswer>>): ReturnType<typeof readAnswers> {
  return readAnswers(form, new Map(Object.entries(answers)), {
    kind: 'statement',
    meeting: 'second',
    date: '2026-03-04',
  });
}

const evidence = [{ kind: 'statement', meeting: 'second', date: '2026-03-04' }];

describe('answers of a form', () => {
  it('become facts with their evidence', () => {
    const { facts, issues } = read({ pay_withheld: 'yes', age: 17, place: 'flat', papers: ['permit', 'passport'] });

    expect(issues).toEqual([]);
    expect(facts).toEqual({
      'pay-withheld': { value: true, evidence },
      age: { value: 17, evidence },
      place: { value: 'flat', evidence },
      papers: { value: ['passport', 'permit'], evidence },
    });
  });

  it('that are open keep their reason', () => {
    const { facts } = read({ pay_withheld: 'maybe', age__why: 'declined', place: 'not-known', papers__why: 'none' });

    expect(facts).toEqual({
      'pay-withheld': { unknown: 'suspected', evidence },
      age: { unknown: 'declined', evidence },
      place: { unknown: 'not-known', evidence },
      papers: { value: [], evidence },
    });
  });

  it('of a choice whose options are called yes and none are those options', () => {
    const own = formOf(loadedWith({ facts: [choice('place', ['yes', 'none']), yesNo('threats')] }));

    expect(readAnswers(own, new Map([['place', 'yes']])).facts['place']).toMatchObject({ value: 'yes' });
    expect(readAnswers(own, new Map([['place', 'none']])).facts['place']).toMatchObject({ value: 'none' });
    expect(readAnswers(own, new Map([['place', 'maybe']])).facts['place']).toMatchObject({ unknown: 'suspected' });
  });

  it('that were left empty are no facts', () => {
    expect(read({ pay_withheld: '', papers: [] }).facts).toEqual({});
  });

  it('count before a reason that was left standing beside them', () => {
    expect(read({ age: '17', age__why: 'not-known' }).facts).toEqual({ age: { value: 17, evidence } });
  });

  it('are told of a reason that is none, even beside an answer', () => {
    expect(read({ age: 17, age__why: '0' })).toMatchObject({
      facts: { age: { value: 17 } },
      issues: [{ code: 'unknown-option', path: '/age__why' }],
    });
  });

  it('bring the written concern', () => {
    expect(read({ professional_concern__reason: ' The same door twice. ' }).concern).toEqual({
      reason: 'The same door twice.',
    });
    expect(read({ professional_concern__reason: ' ' }).concern).toBeUndefined();
  });

  it.each([
    [{ pay_witheld: 'yes' }, { code: 'unexpected', path: '/pay_witheld', suggestion: 'pay_withheld' }],
    [
      { pay_withheld: 'ja' },
      { code: 'unknown-option', path: '/pay_withheld', came: 'text', expected: 'yes, maybe, no, not-known, declined' },
    ],
    [{ age: 121 }, { code: 'out-of-range', path: '/age', expected: '0 to 120' }],
    [{ age: -1 }, { code: 'out-of-range', path: '/age', expected: '0 to 120' }],
    [{ age: 'seventeen' }, { code: 'wrong-type', path: '/age', came: 'text', expected: 'a number' }],
    [
      { age__why: 'yes' },
      { code: 'unknown-option', path: '/age__why', came: 'text', expected: 'maybe, not-known, declined' },
    ],
    [{ papers: ['visa'] }, { code: 'unknown-option', path: '/papers', came: 'a list', expected: 'passport, permit' }],
    [
      { professional_concern__reason: 5 },
      { code: 'wrong-type', path: '/professional_concern__reason', came: 'a number', expected: 'text' },
    ],
    [{ papers: 'passport' }, { code: 'unknown-option', path: '/papers', came: 'text', expected: 'passport, permit' }],
  ])('that cannot be used are named: %j', (answers, issue) => {
    expect(read(answers as Readonly<Record<string, GivenAnswer>>)).toEqual({ facts: {}, issues: [issue] });
  });
});
