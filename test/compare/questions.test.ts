import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import type { FactDefinition, FactValue } from '../../src/index.js';
import { besideFacts } from '../../src/compare/beside.js';
import { questionsOf } from '../../src/compare/questions.js';
import { definitionsOf, domainOf, randomLimits } from '../support/random-facts.js';
import { factsIn, randomCondition } from '../support/random-conditions.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const answersOf = (facts: readonly FactDefinition[], when: unknown): readonly FactValue[] => {
  const set = loadedWith({ facts, indicators: [indicator('sign', when)] });
  return questionsOf(set, set)[0]!.answers.map(({ value }) => value);
};

describe('the answers that stand for all', () => {
  it('are below, at and above each number that a condition names', () => {
    const age = number('age', 0, 120);
    expect(answersOf([age], { '<': [{ var: 'age' }, 18] })).toEqual([17, 18, 19]);
    expect(answersOf([age], { '<': [12, { var: 'age' }, 18] })).toEqual([11, 12, 17, 18, 19]);
    expect(answersOf([age], { and: [{ '<': [{ var: 'age' }, 18] }, { '>': [{ var: 'age' }, 17] }] })).toEqual([
      16, 17, 17.5, 18, 19,
    ]);
  });

  it('stay within the limits of the fact', () => {
    expect(answersOf([number('age', 18, 19)], { '<': [{ var: 'age' }, 18] })).toEqual([18, 19]);
    expect(answersOf([number('age', 18, 18)], { '<': [{ var: 'age' }, 18] })).toEqual([18]);
    expect(answersOf([number('age', 0, 120)], { '<': [{ var: 'age' }, 200] })).toHaveLength(1);
  });

  it('are yes and no, the options that a condition names, and one for the others', () => {
    expect(answersOf([yesNo('debt')], { var: 'debt' })).toEqual([true, false]);
    const place = choice('place', ['flat', 'street', 'hotel', 'farm']);
    expect(answersOf([place], { '==': [{ var: 'place' }, 'hotel'] })).toEqual(['flat', 'hotel']);
    expect(answersOf([place], { in: [{ var: 'place' }, ['street', 'hotel']] })).toEqual(['flat', 'street', 'hotel']);
  });

  it('are every choice among the options that can be told apart', () => {
    const papers = choices('papers', ['passport', 'visa', 'permit', 'card']);
    expect(answersOf([papers], { in: ['visa', { var: 'papers' }] })).toEqual([
      [],
      ['passport'],
      ['visa'],
      ['passport', 'visa'],
    ]);
  });

  it('are on both sides of a limit that one of the sets has', () => {
    const [a, b] = [60, 80].map((most) =>
      loadedWith({
        facts: [number('hours', 0, most)],
        indicators: [indicator('sign', { '>': [{ var: 'hours' }, 48] })],
      }),
    );
    expect(questionsOf(a!, b!)[0]!.answers.map((answer) => [answer.value, answer.a, answer.b])).toEqual([
      [47, true, true],
      [48, true, true],
      [59, true, true],
      [60, true, true],
      [61, false, true],
    ]);
  });

  it('give every state that any answers give, whatever the condition, where they are said to be exact', () => {
    let exact = 0;
    fc.assert(
      fc.property(randomCondition, randomLimits, (condition, limits) => {
        const ids = factsIn(condition);
        fc.pre(ids.length > 0 && ids.length <= 2);
        const facts = definitionsOf(limits).filter(({ id }) => ids.includes(id));
        const set = loadedWith({ facts, indicators: [indicator('sign', condition)] });
        const questions = questionsOf(set, set);
        if (!questions.every((question) => question.exact)) return;
        exact += 1;
        const states = (domain: (fact: FactDefinition) => readonly FactValue[]): readonly string[] => {
          const [one = facts[0]!, other] = facts;
          const seen = new Set<string>();
          for (const first of [null, ...domain(one)])
            for (const second of other === undefined ? [null] : [null, ...domain(other)])
              seen.add(
                assess(set, { [one.id]: first, ...(other !== undefined && { [other.id]: second }) }).indicators[0]!
                  .state,
              );
          return [...seen].sort();
        };
        expect(
          states(({ id }) => questions.find((question) => question.id === id)!.answers.map(({ value }) => value)),
        ).toEqual(states(domainOf));
      }),
      runs(300),
    );
    expect(exact).toBeGreaterThan(100);
  });
});

describe('what stands beside a fact', () => {
  it.each([
    [{ '>': [{ '+': [{ var: 'day' }, 2] }, 10] }],
    [{ '<': [{ var: 'day' }, { var: 'night' }] }],
    [{ '==': [{ if: [{ var: 'debt' }, { var: 'day' }, 3] }, 3] }],
    [{ in: [{ var: 'day' }, [{ var: 'night' }, 'flat']] }],
  ])('may be more than constants: %j', (condition) => {
    expect(besideFacts([condition]).get('day')!.constantsOnly).toBe(false);
  });

  it.each([
    [{ '<=': [1, { var: 'day' }, 9] }, [1, 9]],
    [{ if: [{ '>': [{ var: 'day' }, 4] }, { var: 'debt' }, false] }, [4]],
    [{ '!': [{ '==': [{ var: ['day'] }, 4] }] }, [4]],
  ])('are the constants of its own comparisons: %j', (condition, numbers) => {
    const beside = besideFacts([condition]).get('day')!;
    expect([beside.constantsOnly, [...beside.numbers]]).toEqual([true, numbers]);
  });
});
