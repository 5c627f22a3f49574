import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerReview } from '../../src/generated/rules/customer-review/1.0.0.js';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { readingOrder } from '../../src/screen/rank.js';
import { rowWith } from './rows.js';

const order = readingOrder(sexAd, customerReview);
const linesOf = (...rows: readonly ReturnType<typeof rowWith>[]): readonly number[] =>
  [...rows].sort(order).map(({ line }) => line);

describe('the order in which outreach reads adverts', () => {
  it('puts the stronger band first, whatever the points', () => {
    expect(
      linesOf(
        rowWith({ line: 1, band: 'green', score: { least: 9, most: 9 } }),
        rowWith({ line: 2, band: 'red', score: { least: 0, most: 9 } }),
        rowWith({ line: 3, band: 'yellow', score: { least: 5, most: 9 } }),
      ),
    ).toEqual([2, 3, 1]);
  });

  it('then more points that are certain, then more signs, then as they came', () => {
    expect(
      linesOf(
        rowWith({ line: 4, score: { least: 5, most: 5 }, indicators: ['a'] }),
        rowWith({ line: 3, score: { least: 5, most: 20 }, indicators: ['a'] }),
        rowWith({ line: 2, score: { least: 5, most: 5 }, indicators: ['a', 'b'] }),
        rowWith({ line: 9, score: { least: 6, most: 6 }, indicators: [] }),
      ),
    ).toEqual([9, 2, 3, 4]);
  });

  it('puts an advert with a worrying review on a level with one that is worrying by itself', () => {
    const review = rowWith({ band: 'several-signs' });
    expect(
      linesOf(
        rowWith({ line: 1, band: 'yellow' }),
        rowWith({ line: 2, band: 'green', reviews: [rowWith({ band: 'no-signs-recorded' }), review] }),
        rowWith({ line: 3, band: 'red' }),
      ),
    ).toEqual([3, 2, 1]);
  });

  it('is one order: it does not depend on how the adverts came', () => {
    const rows = fc.record({
      line: fc.integer({ min: 1, max: 99 }),
      band: fc.constantFrom('green', 'yellow', 'red'),
      score: fc.record({ least: fc.integer({ min: 0, max: 3 }), most: fc.constant(9) }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(rows, { selector: ({ line }) => line }), (parts) => {
        const list = parts.map(rowWith);
        expect(linesOf(...list.toReversed())).toEqual(linesOf(...list));
      }),
    );
  });

  it('knows nothing of who somebody is: other words, names and languages change nothing', () => {
    const one = rowWith({ line: 1 });
    const other = rowWith({ line: 1, id: 'another', language: 'ron', text: 'other', facts: {} });
    expect(order(one, other)).toBe(0);
  });
});
