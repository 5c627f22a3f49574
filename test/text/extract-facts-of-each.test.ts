import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractFacts, extractFactsOfEach } from '../../src/text/index.js';
import type { GivenText } from '../../src/text/index.js';
import { issuesOf } from '../support/issues.js';

const adverts = readFileSync('test/fixtures/devset/ads.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string; country: string });
const reviews = readFileSync('test/fixtures/devset/reviews.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { text: string });

function* counted(texts: readonly GivenText[], tell: (count: number) => void): Generator<GivenText> {
  for (const [at, given] of texts.entries()) {
    tell(at + 1);
    yield given;
  }
}

const isNew = (texts: readonly GivenText[]): readonly (boolean | undefined)[] =>
  Array.from(extractFactsOfEach(texts), ({ facts }) => facts['new-in-town']?.value);

describe('many texts read together', () => {
  it('show what each shows by itself', () => {
    expect([...extractFactsOfEach(adverts)]).toEqual(
      adverts.map(({ text, country }) => extractFacts(text, { country })),
    );
  });

  it('are reviews where they are said to be', () => {
    expect([...extractFactsOfEach(reviews, { kind: 'review' })]).toEqual(
      reviews.map(({ text }) => extractFacts(text, { kind: 'review' })),
    );
  });

  it.each([0, 1, 15, 16, 17, 32, 33])('come out in their order, one for each: %i', (count) => {
    const texts = Array.from({ length: count }, (_, at) => ({ text: at % 3 === 0 ? 'Ny i byen' : 'Kun tirsdag' }));
    expect(isNew(texts)).toEqual(texts.map((_, at) => at % 3 === 0));
  });

  it('come out in their order where some are long and some are empty', () => {
    const long = 'Kun tirsdag. '.repeat(2000);
    const texts = [`${long}Ny i byen`, '', 'Ny i byen', long, long, '', `Ny i byen. ${long}`];
    expect(isNew(texts.map((text) => ({ text })))).toEqual([true, false, true, false, false, false, true]);
  });

  it('keep the country and the language that each has', () => {
    const price = { text: '500 kr. i timen' };
    const [danish, nowhere, named] = extractFactsOfEach([
      { ...price, country: 'DK' },
      price,
      { ...price, country: 'DK', language: 'dan' },
    ]);
    expect(danish).toEqual(extractFacts(price.text, { country: 'DK' }));
    expect(nowhere).toEqual(extractFacts(price.text));
    expect(named).toEqual({ ...danish, language: 'dan' });
  });

  it('say where they were cut off', () => {
    const texts = ['Ny i byen', 'a '.repeat(60_000), 'Ny i byen'].map((text) => ({ text }));
    expect(Array.from(extractFactsOfEach(texts), ({ cut }) => cut)).toEqual([undefined, true, undefined]);
  });

  it('are asked for as they are needed, a few at a time', () => {
    let asked = 0;
    const texts = Array.from({ length: 1000 }, () => ({ text: 'Ny i byen' }));
    const facts = extractFactsOfEach(counted(texts, (count) => (asked = count)));
    expect(asked).toBe(0);
    facts.next();
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(100);
  });

  it('are asked for one at a time where they are long', () => {
    let asked = 0;
    const texts = Array.from({ length: 10 }, () => ({ text: 'a '.repeat(20_000) }));
    extractFactsOfEach(counted(texts, (count) => (asked = count))).next();
    expect(asked).toBeLessThan(3);
  });

  it('are refused by their place where one is no text', () => {
    const before = { text: 'Ny i byen' };
    const issuesWith = (given: unknown) => issuesOf(() => [...extractFactsOfEach([before, given as GivenText])]);
    expect(issuesWith({ text: 5 })).toMatchObject([
      { code: 'wrong-type', path: '/1/text', came: 'a number', expected: 'text' },
    ]);
    expect(issuesWith(null)).toMatchObject([
      { code: 'wrong-type', path: '/1', came: 'null', expected: 'an object with a text' },
    ]);
  });

  it('are refused as a kind that there is none of before any is read', () => {
    expect(issuesOf(() => extractFactsOfEach([], { kind: 'novel' as 'review' }))).toMatchObject([
      { code: 'wrong-value', path: '/kind' },
    ]);
  });

  it.each(['a text', 5, null, {}])('are refused where they are no list: %j', (given) => {
    expect(issuesOf(() => extractFactsOfEach(given as unknown as GivenText[]))).toMatchObject([
      { code: 'wrong-type', path: '', expected: 'a list' },
    ]);
  });
});
