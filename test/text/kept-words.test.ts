import { describe, expect, it } from 'vitest';
import { commonWord } from '../../src/text/common-words.js';
import { extractFacts } from '../../src/text/extract-facts.js';

const ADVERT = 'Ny i byen! Studdent 21, b4reback og barback, ingen grænser. Ring 00 00 12 34, halv time 400 kr';

/** As many different words as wanted, none of which means anything. */
function madeUp(count: number, from: number): string {
  return Array.from({ length: count }, (_, at) => `q${(from + at).toString(36).replace(/\d/gu, 'x')}zz`).join(' ');
}

describe('what is kept of words from one text to the next', () => {
  it('changes nothing in what a text is read as, before and after it was forgotten', () => {
    const first = extractFacts(ADVERT, { country: 'DK' });
    for (let round = 0; round < 4; round += 1) {
      extractFacts(madeUp(6000, 40_000 * round), { country: 'DK' });
      expect(extractFacts(ADVERT, { country: 'DK' })).toEqual(first);
    }
  });

  it('is the same string for the same word, wherever it stands', () => {
    expect(commonWord('ny i byen', 5, 9)).toBe('byen');
    expect(commonWord('byen er ny', 0, 4)).toBe('byen');
    expect(commonWord('a b', 0, 1)).toBe('a');
    expect(commonWord(`${'lang'.repeat(20)} x`, 0, 80)).toBe('lang'.repeat(20));
  });

  it('tells words apart however many there were', () => {
    const text = madeUp(20_000, 0);
    let at = 0;
    for (const word of text.split(' ')) {
      expect(commonWord(text, at, at + word.length)).toBe(word);
      at += word.length + 1;
    }
  });
});
