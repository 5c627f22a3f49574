import { describe, expect, it } from 'vitest';
import { factOf, readCondition } from '../../src/conditions/read-condition.js';

describe('what a condition reads', () => {
  it('is its facts, each once, in the order of reading, and its numbers', () => {
    const condition = {
      or: [
        { var: 'debt' },
        { '<': [{ var: ['age'] }, 18] },
        { '>=': [{ max: [{ var: 'age' }, 3] }, 18] },
        { var: 'debt' },
      ],
    };
    expect(readCondition(condition)).toEqual({ facts: ['debt', 'age'], marks: [18, 3] });
  });
  it('is found in every branch and in lists', () => {
    const condition = {
      if: [{ var: 'debt' }, { in: [{ var: 'place' }, [{ if: [{ var: 'threats' }, 'flat', 'hotel'] }]] }, false],
    };
    expect(readCondition(condition).facts).toEqual(['debt', 'place', 'threats']);
  });
  it('is not the option at hand', () => {
    expect(readCondition({ some: [{ var: 'papers' }, { '==': [{ var: '' }, 'visa'] }] }).facts).toEqual(['papers']);
    expect(factOf({ var: '' })).toBeUndefined();
    expect(factOf({ var: [''] })).toBeUndefined();
  });
  it('is nothing in a literal or where there is no condition', () => {
    for (const nothing of [undefined, null, true, 'debt', []]) expect(readCondition(nothing).facts).toEqual([]);
    expect(readCondition({ and: [true] })).toEqual({ facts: [], marks: [] });
  });
});
