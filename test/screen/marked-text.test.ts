import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { excerptsOf } from '../../src/screen/excerpts.js';
import { indicatorFacts, marksOf } from '../../src/screen/indicator-facts.js';
import { markedText } from '../../src/screen/marked-text.js';
import type { Mark } from '../../src/screen/marked-text.js';
import { TEXT, factsOf, rowWith } from './rows.js';

/** Letters, flags, keycaps, families, skin tones, accents, lone halves of characters, line breaks. */
const UNITS = [
  'a',
  'é',
  'e\u0301',
  '🔥',
  '👩🏽‍🚀',
  '👨‍👩‍👧',
  '🇩🇰',
  '🇸🇪',
  '1️⃣',
  '❤️',
  '☎',
  '\uD83D',
  '\uDE00',
  '\r\n',
  ' ',
  '\u200D',
];

const texts = fc.array(fc.constantFrom(...UNITS), { maxLength: 12 }).map((units) => units.join(''));
const marks: fc.Arbitrary<readonly Mark[]> = fc.array(
  fc.record({
    indicator: fc.constantFrom('one', 'two', 'three'),
    start: fc.integer({ min: -2, max: 30 }),
    end: fc.integer({ min: -2, max: 30 }),
  }),
  { maxLength: 6 },
);

describe('a marked text', () => {
  it('gives the text back when its segments are joined', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        expect(
          markedText(text, given)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('never cuts a character that a reader sees as one', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const borders = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
        let at = 0;
        for (const segment of markedText(text, given)) {
          expect(borders).toContain(at);
          at += segment.text.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('marks every unit of a mark, and no character that no mark touches', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        let at = 0;
        for (const segment of markedText(text, given)) {
          const end = at + segment.text.length;
          const touching = given.filter((mark) => mark.start < mark.end && mark.start < end && mark.end > at);
          for (const id of segment.marks) expect(touching.map(({ indicator }) => indicator)).toContain(id);
          for (const { indicator } of touching) expect(segment.marks).toContain(indicator);
          at = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('cuts where marks overlap, and joins what has the same marks', () => {
    expect(
      markedText('abcdef', [
        { indicator: 'one', start: 0, end: 4 },
        { indicator: 'two', start: 2, end: 5 },
        { indicator: 'one', start: 1, end: 3 },
      ]),
    ).toEqual([
      { text: 'ab', marks: ['one'] },
      { text: 'cd', marks: ['one', 'two'] },
      { text: 'e', marks: ['two'] },
      { text: 'f', marks: [] },
    ]);
  });

  it('takes in the whole of an emoji sequence that a mark begins in', () => {
    expect(markedText('x👩🏽‍🚀y', [{ indicator: 'one', start: 3, end: 4 }])).toEqual([
      { text: 'x', marks: [] },
      { text: '👩🏽‍🚀', marks: ['one'] },
      { text: 'y', marks: [] },
    ]);
  });

  it.each([
    ['nothing', '', []],
    ['an empty mark', 'ab', [{ indicator: 'one', start: 1, end: 1 }]],
    ['a mark that ends before it begins', 'ab', [{ indicator: 'one', start: 2, end: 0 }]],
    ['a mark outside the text', 'ab', [{ indicator: 'one', start: 7, end: 9 }]],
    ['a mark that is no place', 'ab', [{ indicator: 'one', start: Number.NaN, end: 2 }]],
  ])('marks nothing for %s', (_, text, given) => {
    expect(markedText(text, given)).toEqual(text === '' ? [] : [{ text, marks: [] }]);
  });

  it('reads a long hostile text in time that grows with its length', () => {
    const text = '🇩'.repeat(25_000) + 'a' + '\u0301'.repeat(25_000) + '👩\u200D'.repeat(8_000);
    const given = Array.from({ length: 2_000 }, (_, index) => ({
      indicator: `i${index % 40}`,
      start: index * 40 + 1,
      end: index * 40 + 60,
    }));
    const before = process.cpuUsage();
    expect(
      markedText(text, given)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
    const { user } = process.cpuUsage(before);
    expect(user / 1000).toBeLessThan(1000);
  });
});

describe('the words of present indicators', () => {
  const facts = indicatorFacts(sexAd);

  it('are those of the facts that the indicators read', () => {
    expect(facts.of('risky-service-at-low-price')).toEqual([
      'unprotected-offered',
      'high-risk-unprotected-offered',
      'low-price',
    ]);
    expect(facts.of('not-in-the-set')).toEqual([]);
    const row = rowWith();
    for (const id of row.indicators)
      for (const fact of facts.of(id))
        for (const [start, end] of row.facts[fact]?.spans ?? [])
          expect(marksOf(row, facts)).toContainEqual({ indicator: id, start, end });
    expect(marksOf(rowWith({ indicators: ['new-in-town'] }), facts)).toEqual([
      { indicator: 'new-in-town', start: 0, end: 9 },
    ]);
  });

  it('are not those of a fact that is not true', () => {
    const row = rowWith({
      indicators: ['low-price'],
      facts: { 'low-price': { value: false, spans: [[0, 3]], words: ['abc'] } },
    });
    expect(marksOf(row, facts)).toEqual([]);
    expect(excerptsOf(row, facts)).toEqual([]);
  });

  it('stand in excerpts without contact details and without the text between them', () => {
    expect(excerptsOf(rowWith(), facts)).toEqual([
      [{ text: 'Ny i byen', marks: ['new-in-town'] }],
      [{ text: '24/7', marks: ['open-at-all-hours'] }],
      [{ text: 'alt er tilladt', marks: ['many-services-no-limits'] }],
    ]);
  });

  it('are cut where contact details stand in them', () => {
    const text = 'hele natten på 00 00 12 34 altid';
    const shown = factsOf(text, { 'open-at-all-hours': text, 'phone-present': '00 00 12 34' });
    const row = rowWith({ text, indicators: ['open-at-all-hours'], facts: shown });
    expect(excerptsOf(row, facts).map((segments) => segments.map((segment) => segment.text))).toEqual([
      ['hele natten på '],
      [' altid'],
    ]);
  });

  it('are one excerpt where they overlap', () => {
    const text = 'altid alt er tilladt';
    const shown = factsOf(text, { 'open-at-all-hours': 'altid alt', 'many-services-no-limits': 'alt er tilladt' });
    // The first "alt" belongs to "altid".
    const row = rowWith({
      text,
      indicators: ['many-services-no-limits', 'open-at-all-hours'],
      facts: { ...shown, 'many-services-no-limits': { value: true, spans: [[6, 20]], words: ['alt er tilladt'] } },
    });
    expect(excerptsOf(row, facts)).toEqual([
      [
        { text: 'altid ', marks: ['open-at-all-hours'] },
        { text: 'alt', marks: ['many-services-no-limits', 'open-at-all-hours'] },
        { text: ' er tilladt', marks: ['many-services-no-limits'] },
      ],
    ]);
  });

  it('are nowhere in a row that holds none', () => {
    const bare = Object.fromEntries(
      Object.entries(rowWith().facts).map(([id, { value, spans }]) => [id, { value, spans }]),
    );
    expect(excerptsOf(rowWith({ facts: bare }), facts)).toEqual([]);
    expect(TEXT).toContain('24/7');
  });
});
