import fc from 'fast-check';
import levenshtein from 'fast-levenshtein';
import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../src/fact/nearest.js';
import { runs } from '../support/runs.js';

describe('the distance of two words', () => {
  it('is that of fast-levenshtein', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-', 'å'), maxLength: 40 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b)).toBe(levenshtein.get(a, b));
      }),
      runs(2000),
    );
  });
  it('counts letters put in, taken out and changed', () => {
    expect([distance('', ''), distance('', 'abc'), distance('abc', ''), distance('abc', 'abd')]).toEqual([0, 3, 3, 1]);
  });
});

describe('the id that a mistyped one most likely means', () => {
  it.each([
    ['threat', ['watched', 'threats'], 'threats'],
    ['THREATS', ['threats'], 'threats'],
    ['thraets', ['threats', 'treats'], 'threats'],
    ['has-dept', ['has-debt', 'has-help'], 'has-debt'],
  ])('for %s among %j is %s', (id, known, wanted) => {
    expect(nearest(id, known)).toBe(wanted);
  });
  it('is none where a third of the letters would have to change', () => {
    expect(nearest('abcdef', ['abcdxx'])).toBeUndefined();
    expect(nearest('abcdef', ['abcdex'])).toBe('abcdex');
    expect(nearest('abcdefg', ['abcdexx'])).toBe('abcdexx');
    expect(nearest('abcdefg', ['abcdxxx'])).toBeUndefined();
    expect(nearest('age', [])).toBeUndefined();
  });
  it('is the first of several that are as near', () => {
    expect(nearest('cold', ['bold', 'cord'])).toBe('bold');
  });
  it('looks at the first 64 letters only', () => {
    expect(nearest(`${'a'.repeat(64)}${'b'.repeat(100_000)}`, ['a'.repeat(64)])).toBe('a'.repeat(64));
  });
});
