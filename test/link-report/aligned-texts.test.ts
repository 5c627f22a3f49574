import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../src/link-report/aligned-texts.js';
import { ADVERTS } from './clusters.js';

const TEXTS = ADVERTS.slice(0, 3).map(({ text }) => text);
/** What each text has in each gap. */
const own = (texts: readonly string[], base?: number): readonly (readonly string[])[] =>
  alignTexts(texts, base).texts.map((text, index) =>
    text.own.map(({ gap, start, end }) => `${gap} ${texts[index]?.slice(start, end) ?? ''}`),
  );

describe('texts laid over one another', () => {
  it('give the wording that most share, once, with numbered gaps', () => {
    expect(alignTexts(TEXTS).wording).toEqual([
      'Ny i byen! Jeg hedder',
      1,
      'år og fra',
      2,
      'Altid åbent',
      3,
      'ring',
      4,
      'nu',
    ]);
    expect(alignTexts(TEXTS).gaps).toBe(4);
  });

  it('have the same number at the same place in every text, whatever the spelling around it', () => {
    expect(own(TEXTS)).toEqual([
      ['1 Mia, 22', '2 Riga', '3 👩🏽‍🚀', '4 00 00 12 34'],
      ['1 Sofia, 25', '2 Vilnius', '4 0000 5678'],
      ['1 Anna, 22', '2 Riga', '4 nul nul nul nul en to tre fire'],
    ]);
  });

  it('may be laid over any of them', () => {
    expect(alignTexts(TEXTS, 2).wording[0]).toBe('NY I BYEN! Jeg hedder');
    expect(own(TEXTS, 2)[1]?.[0]).toBe('1 Sofia, 25');
  });

  it('that are the same have no gaps', () => {
    expect(alignTexts(['Hej med dig', 'hej  MED dig!'])).toEqual({
      wording: ['Hej med dig'],
      texts: [{ own: [] }, { own: [] }],
      gaps: 0,
    });
  });

  it('that have nothing in common are gaps alone, and so is an empty one', () => {
    expect(alignTexts(['et to', 'three four']).wording).toEqual([1]);
    expect(alignTexts(['', 'one']).texts[1]?.own).toEqual([{ gap: 1, start: 0, end: 3 }]);
    expect(alignTexts([])).toEqual({ wording: [], texts: [], gaps: 0 });
  });

  it('count what lies behind the first hundred thousand characters as one word', () => {
    const long = 'ord '.repeat(26_000);
    expect(alignTexts([`${long}her`, `${long}der`]).texts.map((text) => text.own.length)).toEqual([1, 1]);
  });

  it('leave no word out and none twice', () => {
    const words = fc.array(fc.constantFrom('ny', 'i', 'byen', 'Mia', '22', '👩'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (lists) => {
        const texts = lists.map((list) => list.join(' '));
        const { texts: aligned, gaps } = alignTexts(texts);
        for (const [index, { own: stretches }] of aligned.entries()) {
          let before = 0;
          let gap = 0;
          for (const one of stretches) {
            expect(one.start >= before && one.end <= (texts[index]?.length ?? 0) && one.gap >= gap).toBe(true);
            expect(one.gap >= 1 && one.gap <= gaps).toBe(true);
            [before, gap] = [one.end, one.gap];
          }
        }
      }),
    );
  });

  it('of a hundred adverts cost less than a second', () => {
    const text = (number: number): string =>
      Array.from({ length: 330 }, (_, at) => (at % 9 === 4 ? `eget${number}` : `ord${at % 60}`)).join(' ');
    const texts = Array.from({ length: 100 }, (_, number) => text(number));
    const before = process.cpuUsage();
    expect(alignTexts(texts).gaps).toBeGreaterThan(20);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(1.5);
  });
});
