import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/text/clauses.js';
import { fold } from '../../src/text/fold.js';
import { tokensOf } from '../../src/text/tokens.js';

const words = (text: string): string[] => tokensOf(fold(text)).map((token) => token.text);
const clauses = (text: string): string[] => {
  const tokens = tokensOf(fold(text));
  return clausesOf(tokens).map(({ first, last }) =>
    tokens
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(' '),
  );
};

describe('tokensOf', () => {
  it.each([
    ['30min, 600kr', ['30', 'min', ',', '600', 'kr']],
    ["Don't go", ['dont', 'go']],
    ['24/7', ['24', '/', '7']],
    ['a\nb', ['a', '\n', 'b']],
    ['🇩🇰🇸🇪x', ['🇩🇰', '🇸🇪', 'x']],
    ['👩‍❤️‍👨❄️', ['👩‍❤‍👨', '❄']],
    ['👍🏽👍', ['👍', '👍']],
    ['1️⃣2️⃣', ['12']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where white space stood', () => {
    expect(tokensOf(fold('a b.c')).map((token) => token.spaced)).toEqual([true, true, false, false]);
  });

  it('never cuts an emoji apart', () => {
    const [emoji] = tokensOf(fold('👩🏽‍❤️‍👨'));
    expect(emoji?.span).toEqual({ start: 0, end: '👩🏽‍❤️‍👨'.length });
  });
});

describe('clausesOf', () => {
  it.each([
    ['Ingen stress, ny i byen!', ['ingen stress ,', 'ny i byen !']],
    ['kl. 10.30 og 1.200 kr', ['kl . 10 . 30 og 1 . 200 kr']],
    ['New 🔥 no drugs', ['new 🔥', 'no drugs']],
    ['No 🚫 drugs', ['no 🚫 drugs']],
    ['ny - dansk', ['ny -', 'dansk']],
    ['ny-dansk', ['ny - dansk']],
    ['n.e.w girl', ['n . e . w girl']],
  ])('parts %j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});
