import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BadRow, ScreenRow } from '../../src/screen/row.js';
import { addSummaries, NO_ROWS, summaryOf } from '../../src/screen/summary.js';
import { rowWith } from './rows.js';

const words = fc.constantFrom('green', 'red', 'eng', '__proto__', 'constructor', 'toString', '1');
const bad: BadRow = { line: 1, id: null, error: { code: 'not-json', offset: 0, message: '' } };
const rows: fc.Arbitrary<ScreenRow | BadRow> = fc.oneof(
  fc.constant(bad),
  fc
    .record({
      band: words,
      language: fc.option(words),
      indicators: fc.uniqueArray(words),
      facts: fc.uniqueArray(words),
    })
    .map(({ facts, ...parts }) =>
      rowWith({ ...parts, facts: Object.fromEntries(facts.map((fact) => [fact, { value: false, spans: [] }])) }),
    ),
);

describe('a summary', () => {
  it('of parts, added up in any order, is that of the whole to the byte', () => {
    fc.assert(
      fc.property(fc.array(fc.array(rows)), (parts) => {
        const whole = JSON.stringify(summaryOf(parts.flat()));
        const add = (list: typeof parts): string => JSON.stringify(list.map(summaryOf).reduce(addSummaries, NO_ROWS));
        expect(add(parts)).toBe(whole);
        expect(add(parts.toReversed())).toBe(whole);
      }),
    );
  });

  it('counts every row, and good and bad rows are all of them', () => {
    fc.assert(
      fc.property(fc.array(rows), (list) => {
        const { rows: all, bad: unread, bands, languages } = summaryOf(list);
        const sum = (counts: Readonly<Record<string, number>>): number =>
          Object.values(counts).reduce((total, count) => total + count, 0);
        expect([all, sum(bands), sum(languages)]).toEqual([list.length, all - unread, all - unread]);
      }),
    );
  });

  it('counts a sign once for each advert in which it is present, and texts of no known language', () => {
    const { indicators, languages, answered, bands } = summaryOf([rowWith(), rowWith({ language: null })]);
    expect([indicators['new-in-town'], languages, answered['youth-words'], bands]).toEqual([
      2,
      { dan: 1, unknown: 1 },
      2,
      { yellow: 2 },
    ]);
  });

  it('of nothing is nothing', () => {
    expect(summaryOf([])).toEqual(NO_ROWS);
  });
});
