import { describe, expect, it } from 'vitest';
import { possibleValues } from '../../src/fact/fact.js';
import { choice, choices, number, yesNo } from '../support/rule-set-with.js';

describe('the answers that a fact can have', () => {
  it('are yes and no', () => {
    expect(possibleValues(yesNo('threats'), [18])).toEqual([true, false]);
  });
  it('are the options of a choice', () => {
    expect(possibleValues(choice('place', ['street', 'flat']), [])).toEqual(['street', 'flat']);
  });
  it('are, of a list, none, each one alone, and all', () => {
    expect(possibleValues(choices('papers', ['passport', 'visa']), [])).toEqual([
      [],
      ['passport'],
      ['visa'],
      ['passport', 'visa'],
    ]);
  });
  it('are, of a number, its limits and what lies at and beside each mark', () => {
    expect(possibleValues(number('age', 0, 120), [18])).toEqual([0, 120, 17, 18, 19]);
  });
  it('are within the limits of the number, each once', () => {
    expect(possibleValues(number('hours', 0, 24), [0, 24, 1, 99, -5])).toEqual([0, 24, 1, 23, 2]);
    expect(possibleValues(number('hours', 3, 3), [3])).toEqual([3]);
  });
});
