import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, FOLD_FLAGS } from '../../src/text/fold.js';

const SPREAD: readonly string[] = [
  ...Array.from('abc ABC 019 .,!?-\n\r\tøæåÆØÅßłéü'),
  ...Array.from('абвгд ІіАВ αβγ ท๑๒ำเ ＡＢ１２ ①② 𝐚𝐛𝟏 🅰🅱 ⓐ ﬁ ﷺ İ'),
  '\u200b',
  '\u200d',
  '\ufe0f',
  '\u20e3',
  '\u0301',
  '\u00ad',
  '\u202e',
  '\ud800',
  '👩‍❤️‍👨',
  '🇩🇰',
  '👍🏽',
  '1️⃣',
  '❄️',
  '\r\n',
];
const hostile = fc.array(fc.constantFrom(...SPREAD), { maxLength: 60 }).map((parts) => parts.join(''));

describe('fold', () => {
  it.each([
    ['full-width letters', 'Ｎｙ ｉ ｂｙｅｎ', 'ny i byen'],
    ['mathematical bold', '𝐍𝐲 𝗶 𝒃𝘺𝚎𝓷', 'ny i byen'],
    ['invisible characters', 'n\u200by\u00ad i b\u2060yen', 'ny i byen'],
    ['accents and Nordic letters', 'Ärlig Ø Å ß ł é', 'arlig o a ss l e'],
    ['Cyrillic letters in a Latin word', 'bаrеbаck', 'bareback'],
    ['a word of nothing but look-alikes in a Latin text', 'сосо thai', 'coco thai'],
    ['circled and squared letters', 'ⓝⓔⓦ 🅝🅔🅦 🅽🅴🆆', 'new new new'],
    ['small capitals', 'ɴᴇᴡ', 'new'],
    ['keycaps', '1️⃣2️⃣ 3⃣', '12 3'],
    ['Thai digits', '๐๑๒๓๔๕๖๗๘๙', '0123456789'],
    ['mathematical digits', '𝟎𝟏𝟗 𝟘𝟡', '019 09'],
    ['curly marks', '“x” ‘y’ – — ‑', '"x" \'y\' - - -'],
  ])('makes %s plain', (_, text, plain) => {
    expect(fold(text).text).toBe(plain);
  });

  it('leaves Cyrillic words Cyrillic, and mends a Latin letter slipped into one', () => {
    expect(fold('новая девушка').text).toBe('новая девушка');
    expect(fold('дeвyшкa').text).toBe('девушка');
    expect(fold('я сама').text).toBe('я сама');
    expect(fold('сорок').text).toBe('сорок');
  });

  it('keeps an emoji joined and drops its skin tone and selector', () => {
    expect(fold('👩🏽‍❤️‍👨').text).toBe('👩‍❤‍👨');
  });

  it('tells how a letter was disguised', () => {
    const { flags } = fold('ａb\u200bc' + 'bаr');
    expect([...flags]).toEqual([FOLD_FLAGS.form, 0, FOLD_FLAGS.hidden, 0, FOLD_FLAGS.lookAlike, 0]);
  });

  it('takes what belongs to a character along with it', () => {
    const { ends } = fold('e\u0301x');
    expect([...ends]).toEqual([2, 3]);
  });

  it('is stable: a folded text folds to itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('knows the place of every unit', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: folded, starts, ends } = fold(text);
        for (let i = 0; i < folded.length; i += 1) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1]!);
        }
      }),
      { numRuns: 300 },
    );
  });
});
