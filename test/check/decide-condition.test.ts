import { describe, expect, it } from 'vitest';
import { decideCondition } from '../../src/check/decide-condition.js';
import { evaluateLogic } from '../../src/index.js';
import { choice, choices, number, yesNo } from '../support/rule-set-with.js';

const list = [
  ...['a', 'b', 'c'].map(yesNo),
  number('age', 0, 120),
  choice('place', ['street', 'flat', 'work']),
  choices('papers', ['passport', 'visa']),
  choices(
    'many',
    Array.from({ length: 11 }, (_, index) => `option-${index}`),
  ),
  ...Array.from({ length: 13 }, (_, index) => yesNo(`fact-${index}`)),
];
const facts = new Map(list.map((fact) => [fact.id, fact]));
const decide = (condition: unknown, steps = 1_000_000): string => decideCondition(condition, facts, { steps });
const v = (id: string): object => ({ var: id });

describe('whether a condition depends on the answers', () => {
  it.each<readonly [string, unknown]>([
    ['never', { and: [v('a'), { '!': v('a') }] }],
    ['never', { and: [{ '==': [v('place'), 'street'] }, { '==': [v('place'), 'flat'] }] }],
    ['never', { and: [{ '<': [v('age'), 18] }, { '>=': [v('age'), 18] }] }],
    ['never', { '>': [v('age'), 120] }],
    ['never', { and: [{ in: ['passport', v('papers')] }, { '!': v('papers') }] }],
    ['never', { and: [{ '<': [17, v('age')] }, { '<': [v('age'), 17] }] }],
    ['always', { or: [v('a'), { '!': v('a') }] }],
    ['always', { or: [{ '<': [v('age'), 18] }, { '>=': [v('age'), 18] }] }],
    ['always', { in: [v('place'), ['street', 'flat', 'work']] }],
    ['always', { '>=': [v('age'), 0] }],
    ['always', { or: [true, v('a')] }],
    ['depends', v('a')],
    ['depends', { or: [v('a'), { and: [v('a'), v('b')] }] }],
    ['depends', { and: [{ '>': [v('age'), 17] }, { '<': [v('age'), 18] }] }], // seventeen and a half
    ['depends', { '<=': [0, v('age'), 0] }],
    ['depends', { '==': [v('age'), 120] }],
    ['depends', { all: [v('papers'), { '==': [{ var: '' }, 'visa'] }] }],
    ['depends', { if: [v('a'), v('b'), v('c')] }],
  ])('is said to be %s for %j', (decision, condition) => {
    expect(decide(condition)).toBe(decision);
  });

  it.each<readonly [string, unknown]>([
    ['arithmetic with a number', { '>': [{ '+': [v('age'), 1] }, 200] }],
    ['two numbers compared', { '>': [v('age'), v('age')] }],
    ['a number as the answer of a choice', { '>': [{ if: [v('a'), v('age'), 5] }, 200] }],
    [
      'more than 4096 ways of answering',
      { and: [...Array.from({ length: 13 }, (_, index) => v(`fact-${index}`)), false] },
    ],
    ['a list of many options', { and: [{ '!!': v('many') }, { '!': v('many') }] }],
  ])('is left open for %s', (_, condition) => {
    expect(decide(condition)).toBe('undecided');
  });

  it('is left open when no work is left, and the work is counted over all conditions', () => {
    const left = { steps: 30 };
    const condition = { and: [v('a'), v('b')] };
    const decisions = Array.from({ length: 3 }, () => decideCondition(condition, facts, left));
    expect(decisions).toEqual(['depends', 'undecided', 'undecided']);
    expect(left.steps).toBeGreaterThanOrEqual(0);
  });

  it('agrees with trying all answers one by one', () => {
    const parts = [v('a'), { '!': v('b') }, { '<': [v('age'), 18] }, { '==': [v('place'), 'flat'] }];
    for (const operator of ['and', 'or'])
      for (const one of parts)
        for (const other of parts) {
          const condition = { [operator]: [one, { '!': other }] };
          const answers = [true, false].flatMap((a) =>
            [true, false].flatMap((b) =>
              [0, 17, 18, 120].flatMap((age) =>
                ['street', 'flat'].map((place) => Boolean(evaluateLogic(condition, { a, b, age, place }))),
              ),
            ),
          );
          const wanted = answers.every(Boolean) ? 'always' : answers.some(Boolean) ? 'depends' : 'never';
          expect(decide(condition), JSON.stringify(condition)).toBe(wanted);
        }
  });
});
