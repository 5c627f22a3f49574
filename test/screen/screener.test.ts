import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATEMENT } from '../../src/assess/statement.js';
import { customerReview } from '../../src/generated/rules/customer-review/1.0.0.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { stim } from '../../src/generated/rules/stim/1.0.0.js';
import { IssueError } from '../../src/issue.js';
import { documentKindOf } from '../../src/screen/document-kind.js';
import { indicatorFacts } from '../../src/screen/indicator-facts.js';
import type { ScreenRow } from '../../src/screen/row.js';
import { readingOrder, speaksOfChild } from '../../src/screen/rank.js';
import { screener } from '../../src/screen/screener.js';
import { summaryOf } from '../../src/screen/summary.js';

const WORRYING = 'Ny i byen. Altid åbent, alt er tilladt. Kun 20 år, uden kondom. 30 min 200 kr.';
const ORDINARY =
  'Jeg hedder Lone, er 52 år og bor i Vejle. Træffes man-tors kl. 10-18. 1 time 1200 kr. Altid med beskyttelse.';
const screen = screener(sexAd);

describe('an advert', () => {
  it('gets one row, with its parts always in one order', () => {
    const row = screener(sexAd, { redact: 'none', turnOn: ['foreign-nationality-stated'] })({
      line: 3,
      id: 'a3',
      country: 'DK',
      text: `Rumænsk pige. ${WORRYING}`,
      human: { facts: { 'fearful-expression': true, 'new-in-town': false }, concern: { reason: 'seen before' } },
    });
    expect(Object.keys(row)).toEqual([
      ...['line', 'id', 'band', 'raisedBy', 'bands', 'score', 'indicators', 'facts', 'language'],
      ...['withoutSensitive', 'concern', 'differs', 'text', 'statement'],
    ]);
    expect([row.line, row.id, row.statement]).toEqual([3, 'a3', STATEMENT]);
  });

  it('shows of each fact the words that it rests on', () => {
    const { facts } = screen({ line: 1, text: WORRYING });
    for (const { spans, words = [] } of Object.values(facts))
      expect(words).toEqual(spans.map(([start, end]) => WORRYING.slice(start, end)));
    expect(facts['new-in-town']).toEqual({ value: true, spans: [[0, 9]], words: ['Ny i byen'] });
  });

  it('of somebody who works for herself stays in the lowest band', () => {
    expect(screen({ line: 1, text: ORDINARY, country: 'DK' })).toMatchObject({ band: 'green', raisedBy: 'nothing' });
  });

  it('leaves unknown what words cannot show, and says which bands that leaves open', () => {
    const { facts, bands } = screen({ line: 1, text: ORDINARY });
    expect(facts).not.toHaveProperty('fearful-expression');
    expect(bands).toEqual(['green', 'yellow', 'red']);
  });

  it('gives a price its meaning by its country, or by that of the file', () => {
    const text = '30 min 200 kr';
    const low = (row: ScreenRow): unknown => row.facts['low-price']?.value;
    expect(low(screen({ line: 1, text, country: 'DK' }))).toBe(true);
    expect(low(screener(sexAd, { country: 'DK' })({ line: 1, text }))).toBe(true);
    expect(low(screener(sexAd, { country: 'DK' })({ line: 1, text, country: 'GB' }))).not.toBe(true);
  });

  it('keeps a language that is named; otherwise it is told, or left open', () => {
    const named = screener(sexAd, { languageOf: (text) => (text.length > 20 ? { language: 'dan' } : undefined) });
    expect(named({ line: 1, text: ORDINARY, language: 'nob' }).language).toBe('nob');
    expect(named({ line: 1, text: ORDINARY }).language).toBe('dan');
    expect(named({ line: 1, text: 'hej' }).language).toBeNull();
  });

  it('that is far too long is cut, and says so', () => {
    expect(screen({ line: 1, text: 'a '.repeat(60_000) }).cut).toBe(true);
    expect(screen({ line: 1, text: 'a' })).not.toHaveProperty('cut');
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(screen({ line: 1, text }).band).toBe('green');
      }),
      { numRuns: 50 },
    );
    for (const text of ['', '\u0000', '\ud800', '__proto__', '\u2028'])
      expect(screen({ line: 1, text }).score.least).toBe(0);
  });
});

describe('sensitive signs', () => {
  const text = `Rumænsk pige. ${WORRYING}`;

  it('count for nothing unless they are turned on', () => {
    const row = screen({ line: 1, text, country: 'DK' });
    expect(row.indicators).not.toContain('foreign-nationality-stated');
    expect(row.score).toEqual(screen({ line: 1, text: text.replace('Rumænsk', 'Dansk'), country: 'DK' }).score);
  });

  it('that are on and present are also taken out again for comparison', () => {
    const row = screener(sexAd, { turnOn: ['foreign-nationality-stated'] })({ line: 1, text, country: 'DK' });
    expect(row.indicators).toContain('foreign-nationality-stated');
    expect(row.withoutSensitive?.score.least).toBeLessThan(row.score.least);
  });

  it('that are on and not present leave nothing to compare', () => {
    const row = screener(sexAd, { turnOn: ['foreign-nationality-stated'] })({ line: 1, text: ORDINARY, country: 'DK' });
    expect(row).not.toHaveProperty('withoutSensitive');
  });
});

describe('what people coded', () => {
  const coded = (human: Parameters<typeof screen>[0]['human'] & object, text = WORRYING): ScreenRow =>
    screen({ line: 1, text, human });

  it('takes the place of what the words say, and every difference is named', () => {
    const row = coded({ facts: { 'new-in-town': false, 'open-at-all-hours': true, 'face-hidden': true } });
    expect(row.differs).toEqual(['new-in-town']);
    expect(row.facts['new-in-town']).toEqual({ value: false, spans: [], by: 'person' });
    expect(row.facts['open-at-all-hours']).toMatchObject({ value: true, words: ['Altid åbent'], by: 'person' });
    expect(row.facts['face-hidden']).toEqual({ value: true, spans: [], by: 'person' });
  });

  it('takes nothing away where the person does not know', () => {
    const row = coded({ facts: { 'new-in-town': null, 'open-at-all-hours': { unknown: 'declined' } } });
    expect(row.facts).toEqual(screen({ line: 1, text: WORRYING }).facts);
    expect(row).not.toHaveProperty('differs');
  });

  it.each([{ 'no-such-fact': true }, { 'new-in-town': 'yes' }, JSON.parse('{"__proto__": true}') as object])(
    'is refused where the set has no such fact or answer: %j',
    (facts) => {
      expect(() => coded({ facts: facts as Record<string, boolean> })).toThrow(IssueError);
    },
  );

  it('may be a concern, which raises the band to that of the set and is shown with its reason', () => {
    const row = coded({ facts: {}, concern: { reason: 'the same room in three adverts' } }, ORDINARY);
    expect(row).toMatchObject({
      band: 'red',
      raisedBy: 'concern',
      score: screen({ line: 1, text: ORDINARY }).score,
      concern: { reason: 'the same room in three adverts' },
    });
  });

  it('may be a concern that proposes no more than the score does', () => {
    const text = `${WORRYING} Kokain til dig. Ung studine, kun udekald nej.`;
    expect(screen({ line: 1, text, country: 'DK' }).band).toBe('red');
    const row = screen({ line: 1, text, country: 'DK', human: { facts: {}, concern: { reason: 'x' } } });
    expect([row.band, row.raisedBy]).toEqual(['red', 'score']);
  });

  it.each(['', '  \n'])('is no concern without a reason: %j', (reason) => {
    expect(() => coded({ facts: {}, concern: { reason } })).toThrow(IssueError);
  });
});

describe('redaction', () => {
  const input = {
    line: 1,
    id: 'canary-id',
    text: `Zebraquilt. ${WORRYING}`,
    human: { facts: { 'face-hidden': true }, concern: { reason: 'Zebraquilt was seen here' } },
  };

  it('shows the whole text where nothing is redacted', () => {
    expect(screener(sexAd, { redact: 'none' })(input).text).toBe(input.text);
  });

  it('shows by default the words that count and no others', () => {
    const row = screen(input);
    expect(row).not.toHaveProperty('text');
    expect(JSON.stringify(row.facts)).not.toContain('Zebraquilt');
    expect(row.facts['new-in-town']?.words).toEqual(['Ny i byen']);
  });

  it('leaves, where it is full, no four characters of the input in a row', () => {
    const row = JSON.stringify({ ...screener(sexAd, { redact: 'full' })(input), statement: '' }).toLowerCase();
    for (const part of [
      'zebraquilt was seen here',
      'canary-id',
      'zebraquilt',
      ...Object.values(screen(input).facts).flatMap(({ words = [] }) => words),
    ])
      for (let at = 0; at + 4 <= part.length; at += 1) expect(row).not.toContain(part.slice(at, at + 4).toLowerCase());
  });

  it('changes neither band nor score nor signs', () => {
    const [none, spans, full] = (['none', 'spans', 'full'] as const).map((redact) =>
      screener(sexAd, { redact })(input),
    );
    for (const row of [spans, full])
      expect([row?.band, row?.score, row?.indicators]).toEqual([none?.band, none?.score, none?.indicators]);
  });
});

describe('other sets', () => {
  it('are read as the kind of text that they are about', () => {
    expect([sexAd, stim, customerReview].map((set) => documentKindOf(set))).toEqual(['advert', 'advert', 'review']);
  });

  it('that know nothing a text can show are refused', () => {
    expect(() => screener(general)).toThrow(IssueError);
    expect(() => screener(customerReview, { kind: 'advert' })).toThrow(IssueError);
  });

  it('read the same advert into their own bands', () => {
    const row = screener(stim)({ line: 1, text: WORRYING, country: 'DK' });
    expect(stim.bands.map(({ id }) => id)).toContain(row.band);
    expect(row.indicators.length).toBeGreaterThan(0);
  });

  it('read what customers write', () => {
    const row = screener(customerReview)({
      line: 1,
      text: 'She cried the whole time, and a man in the hall took the money before I came in.',
    });
    expect(row.band).not.toBe('no-signs-recorded');
  });
});

describe('points', () => {
  /** Texts of every kind; which ones is never looked at. */
  const files = ['devset', 'adverts', 'negative'].flatMap((folder) => {
    const at = new URL(`../fixtures/${folder}/`, import.meta.url);
    return readdirSync(at)
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('reviews'))
      .map((name) => new URL(name, at));
  });
  const { of } = indicatorFacts(sexAd);
  const scoring = sexAd.indicators.filter(({ weight }) => weight.points > 0);

  /** Pairs of scoring signs that rest on exactly the same words though no group caps them. */
  function pairsIn({ facts, indicators }: ScreenRow): readonly string[] {
    const present = scoring.filter(({ id }) => indicators.includes(id));
    const spansOf = (id: string): string =>
      [...new Set(of(id).flatMap((fact) => (facts[fact]?.value === true ? facts[fact].spans.map(String) : [])))]
        .sort()
        .join(' ');
    return present.flatMap((one, at) =>
      present.slice(at + 1).flatMap((other) => {
        const isCapped = one.group !== undefined && one.group === other.group;
        return !isCapped && spansOf(one.id) !== '' && spansOf(one.id) === spansOf(other.id)
          ? [`${one.id} + ${other.id}`]
          : [];
      }),
    );
  }

  it.each(files.map((file) => [file.pathname.split('/').slice(-2).join('/'), file] as const))(
    'are never given twice for exactly the same words: %s',
    (_name, file) => {
      const records = readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { text: string; country?: string });
      const pairs = records.flatMap(({ text, country }) =>
        pairsIn(screen({ line: 1, text, ...(country !== undefined && { country }) })),
      );
      expect(pairs).toEqual([]);
    },
  );
});

describe('a text that speaks of somebody under 18', () => {
  const says = screener(sexAd)({ line: 1, text: 'Anna, 17 år' });

  it('says so beside the score, with its words', () => {
    expect(says.child).toEqual({ spans: expect.any(Array) as unknown, words: expect.any(Array) as unknown });
    expect(says.child?.words?.join(' ')).toContain('17');
    expect(says.score.least).toBe(0);
  });

  it('stands first in the reading order and is counted', () => {
    const other = screener(sexAd)({ line: 2, text: 'Altid åbent, alt er tilladt, 24/7. Ung pige. Uden kondom.' });
    expect([other, says].sort(readingOrder(sexAd))[0]).toBe(says);
    expect(summaryOf([other, says]).children).toBe(1);
  });

  it('says so for a review of the advert too', () => {
    const review = screener(customerReview)({ line: 1, text: 'She told me she is 16.' });
    expect(review.child).toBeDefined();
    expect(speaksOfChild({ ...screener(sexAd)({ line: 3, text: 'Altid åbent' }), reviews: [review] })).toBe(true);
  });

  it('keeps the words to itself where everything is redacted', () => {
    expect(screener(sexAd, { redact: 'full' })({ line: 1, text: 'Anna, 17 år' }).child).not.toHaveProperty('words');
  });
});
