import { describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { en } from '../../src/report/index.js';
import { blocksToText } from '../../src/report/text.js';
import { csvHead, csvRow } from '../../src/screen/csv-row.js';
import type { AcrossAdverts, ScreenInput } from '../../src/screen/row.js';
import { rowLinks } from '../../src/screen/row-links.js';
import { screenDocument } from '../../src/screen/screen-document.js';
import { screenHtml } from '../../src/screen/screen-html.js';
import { screener } from '../../src/screen/screener.js';
import { summaryOf } from '../../src/screen/summary.js';
import { readable } from '../report/renderings.js';
import { readPage } from '../support/read-page.js';

const TEXT = 'Ny i byen og glad for te. Ring 00 00 12 34 eller skriv.';
const at = TEXT.indexOf('00 00');
const ACROSS: AcrossAdverts = {
  facts: {
    'same-contact-in-several-adverts': { value: true },
    'text-copied-between-adverts': { unknown: 'not-known' },
    'not-a-fact-of-the-set': true,
  },
  links: [
    { kind: 'phone', with: ['b', 'c'], others: 5, places: [{ field: 'text', start: at, end: at + 11 }] },
    { kind: 'similar-text', with: ['b'], others: 1, places: [{ field: 'text', start: 0, end: TEXT.length }] },
    { kind: 'user', with: ['c'], others: 1, places: [{ field: 'user', start: 0, end: 4 }] },
  ],
};
const input: ScreenInput = { line: 1, id: 'a', text: TEXT, country: 'DK', across: ACROSS };

describe('what an advert shares with others', () => {
  it('becomes facts of its row, in the order of the set; what stays unknown changes nothing', () => {
    const row = screener(sexAd)(input);
    expect(row.facts['same-contact-in-several-adverts']).toEqual({ value: true, spans: [], by: 'links' });
    expect(row.facts).not.toHaveProperty('text-copied-between-adverts');
    expect(row.facts).not.toHaveProperty('not-a-fact-of-the-set');
    expect(row.indicators).toEqual(['same-contact-in-several-adverts', 'new-in-town']);
    const ids = sexAd.facts.map(({ id }) => id);
    const places = Object.keys(row.facts).map((id) => ids.indexOf(id));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(row.score.least - screener(sexAd)({ line: 1, text: TEXT }).score.least).toBe(2);
  });

  it('gives way to what a person coded', () => {
    const human = { facts: { 'same-contact-in-several-adverts': false } };
    const row = screener(sexAd)({ ...input, human });
    expect(row.facts['same-contact-in-several-adverts']).toEqual({ value: false, spans: [], by: 'person' });
    expect(row.differs).toEqual(['same-contact-in-several-adverts']);
    expect(row.indicators).not.toContain('same-contact-in-several-adverts');
    expect(row.links).toHaveLength(3);
  });

  it('leaves what the words show by themselves as it is', () => {
    const across = { facts: { 'new-in-town': true }, links: [] };
    expect(screener(sexAd)({ ...input, across }).facts['new-in-town']?.spans).toEqual([[0, 9]]);
    expect(screener(sexAd)({ ...input, across })).not.toHaveProperty('links');
    expect(screener(sexAd)({ ...input, text: 'Hej', across }).facts['new-in-town']).toEqual({
      value: true,
      spans: [],
      by: 'links',
    });
  });

  it('is said with the shared words, and never with contact details', () => {
    const { links } = screener(sexAd)(input);
    expect(links).toEqual([
      { kind: 'phone', with: ['b', 'c'], others: 5, spans: [[at, at + 11]] },
      {
        kind: 'similar-text',
        with: ['b'],
        others: 1,
        spans: [[0, TEXT.length]],
        words: ['Ny i byen og glad for te. Ring ', ' eller skriv.'],
      },
      { kind: 'user', with: ['c'], others: 1, spans: [], fields: ['user'] },
    ]);
  });

  it('is said with all words where nothing is redacted, and with no words and names in full redaction', () => {
    const whole = screener(sexAd, { redact: 'none' })(input).links;
    expect(whole?.map(({ words }) => words)).toEqual([['00 00 12 34'], [TEXT], undefined]);
    const none = screener(sexAd, { redact: 'full' })(input).links;
    expect(none?.map((link) => [link.with, link.others, 'words' in link])).toEqual([
      [[], 5, false],
      [[], 1, false],
      [[], 1, false],
    ]);
  });

  it('says no words where only marks are left', () => {
    const links = [
      { kind: 'same-text', with: ['b'], others: 1, places: [{ field: 'text', start: 0, end: 4 }] },
    ] as const;
    expect(rowLinks(links, { text: '… 00', redact: 'spans', contacts: [[2, 4]] })[0]).not.toHaveProperty('words');
  });
});

describe('reports of linked adverts', () => {
  const screen = screener(sexAd);
  const rows = [
    screen(input),
    screen({
      line: 2,
      id: 'b',
      text: 'Hej',
      across: { facts: {}, links: [{ kind: 'phone', with: ['a'], others: 1, places: [] }] },
    }),
  ];
  const parts = { ruleSet: sexAd, rows, summary: summaryOf(rows), messages: en, redaction: 'spans' } as const;

  it('say on the page which others share it, lead to them, and say that a sign was seen across adverts', () => {
    const html = screenHtml(parts);
    readPage(html);
    expect(html).toContain('the same telephone number in <a href="#row-2"><bdi>b</bdi></a>, <bdi>c</bdi> and 3 more');
    expect(readable(html)).toContain('much the same text in b : Ny i byen og glad for te. Ring … eller skriv.');
    expect(readable(html)).toContain('seen across adverts');
    expect(readable(html)).toContain('Linked adverts are no organisation');
  });

  it('show no names and words in full redaction, even where the rows hold some', () => {
    const html = screenHtml({ ...parts, redaction: 'full' });
    expect(readable(html)).toContain('the same telephone number in 5 other adverts');
    expect(html).not.toContain('glad for te');
    const text = blocksToText(screenDocument({ ...parts, redaction: 'full' }), { width: 999 });
    expect(text).toContain('much the same text in 1 other advert');
    expect(text).not.toContain('glad for te');
  });

  it('say it in plain text and in CSV', () => {
    expect(blocksToText(screenDocument(parts), { width: 999 })).toContain(
      'much the same text in b: »Ny i byen og glad for te. Ring« … »eller skriv.«',
    );
    const [head = [], cells = []]: string[][] = parse(csvHead(sexAd) + csvRow(sexAd, rows[0]!));
    expect(cells[head.indexOf('links')]).toBe(
      'phone: b c (+3) | similar-text: b: Ny i byen og glad for te. Ring  …  eller skriv. | user: c',
    );
  });
});
