import { describe, expect, it } from 'vitest';
import { conditionState } from '../../src/index.js';
import { firstIssueOf, untyped } from '../support/issues.js';

const isChild = { '<': [{ var: 'age' }, 18] };

describe('the state of one condition', () => {
  it('is unknown where the age is not, although JSONLogic by itself takes nothing for less than 18', () => {
    expect(conditionState(isChild, {})).toBe('unknown');
    expect(conditionState(isChild, { age: null })).toBe('unknown');
    expect(conditionState(isChild, { age: '' })).toBe('unknown');
    expect(conditionState(isChild, { age: 'ved ikke' })).toBe('unknown');
    expect(conditionState(isChild, { age: { unknown: 'declined' } })).toBe('unknown');
  });

  it('changes at 18', () => {
    expect(conditionState(isChild, { age: 17 })).toBe('present');
    expect(conditionState(isChild, { age: 18 })).toBe('absent');
  });

  it('is known where the unknown part no longer matters', () => {
    expect(conditionState({ or: [{ var: 'threats' }, isChild] }, { threats: true })).toBe('present');
    expect(conditionState({ and: [isChild, { var: 'threats' }] }, { threats: false })).toBe('absent');
    expect(conditionState({ and: [isChild, { var: 'threats' }] }, { threats: true })).toBe('unknown');
  });

  it('is known where both branches of an open question give the same', () => {
    const either = { if: [{ var: 'threats' }, { '>=': [{ var: 'age' }, 18] }, { '<': [17, { var: 'age' }] }] };
    expect(conditionState(either, { age: 20 })).toBe('present');
    expect(conditionState(either, { age: 3 })).toBe('absent');
    expect(conditionState(either, {})).toBe('unknown');
  });

  it('takes a choice between yes and no for a yes or no', () => {
    const chosen = { if: [{ var: 'threats' }, true, false] };
    expect(conditionState({ or: [chosen, true] }, {})).toBe('present');
    expect(conditionState({ and: [chosen, false] }, {})).toBe('absent');
    expect(conditionState({ and: [{ '?:': [{ var: 'threats' }, { var: 'debt' }, chosen] }, false] }, {})).toBe(
      'absent',
    );
  });

  it('does not take a default for an answer', () => {
    expect(conditionState({ var: ['threats', true] }, {})).toBe('unknown');
    expect(conditionState({ '<': [{ var: ['age', 0] }, 18] }, {})).toBe('unknown');
  });

  it('is unknown where a list is, whatever is asked of it', () => {
    const isVisa = { '==': [{ var: '' }, 'visa'] };
    for (const condition of [
      { some: [{ var: 'papers' }, isVisa] },
      { all: [{ var: 'papers' }, isVisa] },
      { none: [{ var: 'papers' }, isVisa] },
      { '!!': [{ filter: [{ var: 'papers' }, isVisa] }] },
      { '!!': [{ map: [{ var: 'papers' }, isVisa] }] },
      { '<': [{ reduce: [{ var: 'papers' }, { '+': [{ var: 'accumulator' }, 1] }, 0] }, 2] },
    ]) {
      expect(conditionState(condition, {}), JSON.stringify(condition)).toBe('unknown');
      expect(conditionState(condition, { papers: ['visa'] }), JSON.stringify(condition)).not.toBe('unknown');
    }
  });

  it('is unknown where the test of an item is, unless another item decides', () => {
    const list = ['visa', 'permit'];
    // Inside, only the item can be read; a fact of the whole is not among its parts.
    const open = { or: [{ '==': [{ var: '' }, 'visa'] }, { var: 'threats' }] };
    expect(conditionState({ some: [list, open] }, { threats: true })).toBe('present');
    expect(conditionState({ all: [list, open] }, { threats: true })).toBe('unknown');
    expect(conditionState({ none: [list, open] }, { threats: true })).toBe('absent');
    expect(conditionState({ some: [['permit'], open] }, {})).toBe('unknown');
    expect(conditionState({ none: [['permit'], open] }, {})).toBe('unknown');
    expect(conditionState({ '!!': [{ filter: [list, open] }] }, {})).toBe('unknown');
    expect(conditionState({ '!!': [{ map: [list, open] }] }, {})).toBe('unknown');
  });

  it('is unknown where a sum over a list begins with something unknown', () => {
    const add = { '+': [{ var: 'accumulator' }, { var: 'current' }] };
    const sum = (start: unknown): unknown => ({ '<': [{ reduce: [[1, 2], add, start] }, 10] });
    expect(conditionState(sum(3), {})).toBe('present');
    expect(conditionState(sum({ var: 'age' }), {})).toBe('unknown');
    expect(conditionState(sum({ var: 'age' }), { age: 9 })).toBe('absent');
    expect(conditionState({ '<': [{ reduce: [[1, 2], add] }, 10] }, {})).toBe('unknown');
    const inside = { reduce: [[1], { '==': [{ var: 'accumulator.years' }, 3] }, { var: 'age' }] };
    expect(conditionState(inside, {})).toBe('unknown');
    expect(conditionState(inside, { age: 9 })).toBe('unknown');
  });

  it('is unknown where an item of a list is nothing', () => {
    const list = { map: [[1, 2], { var: 'years' }] };
    expect(conditionState({ '!!': [list] }, {})).toBe('unknown');
    expect(conditionState({ some: [[null], { '==': [{ var: 'years' }, 3] }] }, {})).toBe('unknown');
  });

  it('takes an answer behind something unknown only where all of it is yes or no', () => {
    const threats = { var: 'threats' };
    expect(conditionState({ or: [threats, 'a'] }, {})).toBe('unknown');
    expect(conditionState({ or: [{ '+': [{ var: 'age' }, 1] }, true] }, {})).toBe('unknown');
    expect(conditionState({ or: [{ and: [threats, { var: 'debt' }] }, true] }, {})).toBe('present');
    expect(conditionState({ or: [{ and: [threats, { '+': [{ var: 'age' }] }] }, true] }, {})).toBe('unknown');
    expect(conditionState({ and: [{ or: [threats, { '!': [{ var: 'debt' }] }] }, false] }, {})).toBe('absent');
    expect(conditionState({ or: [{ if: [threats, 1, true] }, true] }, {})).toBe('unknown');
    expect(conditionState({ or: [{ if: [threats, true, 1] }, true] }, {})).toBe('unknown');
    expect(conditionState({ or: [{ if: [{ '+': [{ var: 'age' }] }, true, false] }, true] }, {})).toBe('present');
    expect(conditionState({ or: [{ if: [threats, true, { '+': [{ var: 'age' }] }, 1, true] }, true] }, {})).toBe(
      'unknown',
    );
  });

  it('does not guess on what is missing', () => {
    expect(conditionState({ missing: ['threats'] }, {})).toBe('unknown');
    expect(conditionState({ missing: ['threats'] }, { threats: true })).toBe('absent');
    expect(conditionState({ missing_some: [1, ['threats', 'debt']] }, {})).toBe('unknown');
    expect(conditionState({ var: '' }, { threats: true })).toBe('unknown');
  });

  it('tells zero from minus zero where it divides by it', () => {
    const sum = { if: [{ var: 'threats' }, 0, { '-': [0] }] };
    const condition = { '<': [{ '/': [1, sum] }, 0] };
    expect(conditionState(condition, { threats: true })).toBe('absent');
    expect(conditionState(condition, { threats: false })).toBe('present');
    expect(conditionState(condition, {})).toBe('unknown');
  });

  it('reads own data properties of the facts, and runs no getter', () => {
    let runs = 0;
    const getter = {
      get threats() {
        runs += 1;
        return true;
      },
    };
    expect(conditionState({ var: 'threats' }, getter)).toBe('unknown');
    expect(runs).toBe(0);
    expect(conditionState({ var: 'threats' }, untyped(Object.create({ threats: true })))).toBe('unknown');
    expect(conditionState({ var: 'constructor' }, {})).toBe('unknown');
    expect(conditionState({ var: '__proto__' }, {})).toBe('unknown');
  });

  it.each(['no', 'nej', 'false', '0'])('never takes the text "%s" for a yes', (text) => {
    let state = 'refused';
    try {
      state = conditionState({ var: 'threats' }, { threats: text });
    } catch (error) {
      expect(error).toHaveProperty('code', 'wrong-type');
    }
    expect(state).not.toBe('present');
  });

  it.each([
    ['an unknown operator', { unless: [{ var: 'threats' }] }, 'unknown-operator'],
    ['two operators', { var: 'threats', '!': [true] }, 'not-one-operator'],
  ])('is refused for %s', (_, condition, code) => {
    expect(firstIssueOf(() => conditionState(condition, { threats: true })).code).toBe(code);
  });

  it.each([
    ['nothing', null],
    ['a text', 'threats'],
    ['a list', [true]],
  ])('is refused for %s in the place of facts', (_, facts) => {
    expect(firstIssueOf(() => conditionState({ var: 'threats' }, untyped(facts)))).toMatchObject({
      code: 'wrong-type',
      path: '',
      expected: 'an object of facts by id',
    });
  });

  it('takes a list for a yes unless it is empty, and no text for one', () => {
    expect(conditionState({ var: 'papers' }, { papers: ['visa'] })).toBe('present');
    expect(conditionState({ var: 'papers' }, { papers: [] })).toBe('absent');
    expect(firstIssueOf(() => conditionState({ var: 'place' }, { place: 'flat' }))).toEqual({
      code: 'wrong-type',
      path: '',
      came: 'text',
      expected: 'yes or no',
    });
  });

  it('takes a fact that is given as undefined for one that was not given', () => {
    expect(conditionState({ var: 'threats' }, untyped({ threats: undefined }))).toBe('unknown');
  });

  it('is refused for a fact of no known form, with the path of the fact', () => {
    expect(firstIssueOf(() => conditionState({ var: 'age' }, untyped({ age: { years: 17 } })))).toMatchObject({
      code: 'unexpected',
      path: '/age/years',
    });
    expect(firstIssueOf(() => conditionState({ var: 'age' }, { age: Number.NaN }))).toMatchObject({
      code: 'json-number',
      path: '/age',
    });
  });
});
