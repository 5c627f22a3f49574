import { describe, expect, it } from 'vitest';
import {
  clauseOf,
  clauseTokens,
  hitOver,
  matchLexicon,
  near,
  numbersIn,
  oncePerDocument,
  scopeOf,
  sentenceOf,
  toHit,
} from '../../src/text/helpers.js';
import { lexiconOf, read } from './support.js';

const lexicon = lexiconOf('test', 'party', { text: 'raw', tag: 'short' }, 'snow');

describe('numbersIn', () => {
  it.each([
    ['30 min 600', [30, 600]],
    ['1.200 kr / 1,200 / 1 200', [1200, 1200, 1200]],
    ['1.200.000', [1_200_000]],
    ['1,5 time', [1.5]],
    ['12.30 and 24/7', [12, 30, 24, 7]],
    ['500 700', [500, 700]],
    ['00 00 12 34', [0, 0, 12, 34]],
    ['600kr/1000kr', [600, 1000]],
    ['６００ og ๕๐๐ og 5️⃣0️⃣', [600, 500, 50]],
    ['1-3/6', [1, 3, 6]],
    ['0.5', [0.5]],
    ['5OO kr, 1o0o, 8O', [500, 1000, 80]],
    ['5 oo', [5]],
    ['no digits', []],
  ])('reads %j', (text, values) => {
    expect(numbersIn(read(text)).map(({ value }) => value)).toEqual(values);
  });

  it('keeps the digits as written and the place', () => {
    const [number] = numbersIn(read('kr 1.200'));
    expect(number).toMatchObject({ digits: '1200', span: { start: 3, end: 8 }, first: 1, last: 3 });
  });
});

describe('helpers of extractors', () => {
  const document = read('No party, raw ok. Snow', lexicon);
  const [party, raw, snow] = matchLexicon(document, 'test');

  it('know the clause and the sentence of a match', () => {
    expect(clauseTokens(document, clauseOf(document, raw!)).map(({ text }) => text)).toEqual(['raw', 'ok', '.']);
    expect(sentenceOf(document, raw!)).toEqual({ first: 0, last: 5 });
    expect(clauseOf(document, { first: 99 }).first).toBe(0);
  });

  it('know how far apart two matches are', () => {
    expect(near(document, party!, raw!, 9)).toBe(false);
    const close = read('party with raw', lexicon);
    const [one, other] = matchLexicon(close, 'test');
    expect([near(close, one!, other!, 1), near(close, other!, one!, 0)]).toEqual([true, false]);
  });

  it('make hits with the state of the match, or another', () => {
    expect(toHit('f', party!)).toMatchObject({ fact: 'f', term: 'party', lexicon: 'test', state: 'refused' });
    expect(toHit('f', raw!, 'neutral').state).toBe('neutral');
    expect(hitOver(document, 'f', 1, 1)).toEqual({ fact: 'f', span: { start: 3, end: 8 }, state: 'refused' });
    expect([scopeOf(document, 3, 3), raw!.tag, snow!.tag]).toEqual(['offered', 'short', undefined]);
  });

  it('refuse a lexicon that the document was not read with', () => {
    expect(() => matchLexicon(document, 'other')).toThrow(/other/u);
  });

  it('read once what several extractors ask for', () => {
    let times = 0;
    const count = oncePerDocument(() => (times += 1));
    expect([count(document), count(document), count(read('x'))]).toEqual([1, 1, 2]);
  });
});
