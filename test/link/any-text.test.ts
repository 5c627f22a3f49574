import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAdverts, linkKeys } from '../../src/link/index.js';

describe('linking', () => {
  it.each([
    "Ring til c'",
    'don’t call o’',
    "'",
    '’’',
    "rock'n",
    '\u{1F495}',
    '\uD83D',
    'a\uDC00',
    '\u200B',
    '\u{2F95B}',
    '\u0E40',
    '',
  ])('reads a text that ends in an odd way: %j', (text) => {
    expect(() => linkKeys({ id: 'a', text })).not.toThrow();
  });

  it.each([
    [100_000, 1],
    [100_001, 0],
  ])(
    'reads a text as far as the hundred thousandth character: a number that ends at %i gives %i clusters',
    (end, clusters) => {
      const number = ' Ring 00 00 12 34';
      // An emoji is one character and two units.
      const text = (words: string): string =>
        `${words}${'💕'.repeat(end - number.length - words.length)}${number} ${words}`;
      const adverts = [
        { id: 'a', text: text('Ny i byen'), country: 'DK' },
        { id: 'b', text: text('Varme aftener'), country: 'DK' },
      ];
      expect(linkAdverts(adverts).clusters).toHaveLength(clusters);
      expect(adverts.map((advert) => linkKeys(advert).some(({ kind }) => kind === 'phone'))).toEqual([
        clusters > 0,
        clusters > 0,
      ]);
    },
  );

  it('reads any text at all, and finds each advert in one cluster at most', () => {
    const part = fc.constantFrom(
      "'",
      '’',
      '@',
      '+45 00 00 12 34',
      '0',
      ' ',
      '\n',
      'o',
      'ny i byen',
      '.',
      'นวด',
      '\u{1F495}',
      '\uD83D',
      '\uFE0F',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const { clusters } = linkAdverts(texts.map((written, at) => ({ id: `a${at}`, text: written })));
        const linked = clusters.flatMap(({ adverts }) => adverts);
        expect(new Set(linked).size).toBe(linked.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
