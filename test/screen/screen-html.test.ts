import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import { sexAdDa } from '../../src/generated/rules/sex-ad/1.0.0/da.js';
import { customerReview } from '../../src/generated/rules/customer-review/1.0.0.js';
import { loadedRuleSet } from '../../src/rule-set/rule-set.js';
import { da, en, visible } from '../../src/report/index.js';
import type { BadRow, ScreenRow } from '../../src/screen/row.js';
import { screenHtml } from '../../src/screen/screen-html.js';
import type { ScreenHtmlParts } from '../../src/screen/screen-html.js';
import { summaryOf } from '../../src/screen/summary.js';
import { screenWords } from '../../src/screen/words.js';
import { readable } from '../report/renderings.js';
import { PER_CENT, VERDICTS } from '../report/verdicts.js';
import { readPage } from '../support/read-page.js';
import { SHOWN, TEXT, factsOf, rowWith } from './rows.js';

const BAD: BadRow = { line: 9, id: null, error: { code: 'not-json', offset: 812, message: 'this is not JSON' } };
const LOW = rowWith({
  line: 2,
  id: null,
  band: 'green',
  raisedBy: 'nothing',
  bands: ['green'],
  indicators: [],
  facts: {},
  score: { least: 0, most: 0 },
  language: null,
  text: 'Hej',
});
const HIGH = rowWith({
  line: 3,
  id: 'three',
  band: 'red',
  raisedBy: 'concern',
  concern: { reason: 'The same room\nin three adverts.' },
  differs: ['low-price'],
  cut: true,
  indicators: [...rowWith().indicators, 'young-looking-picture', 'foreign-nationality-stated'],
  facts: {
    ...rowWith().facts,
    'young-looking-picture': { value: true, spans: [], by: 'person' },
    'foreign-nationality-stated': { value: true, spans: [] },
  },
  withoutSensitive: { score: { least: 5, most: 15, possible: 20 }, bands: ['yellow', 'red'] },
});
const ROWS = [HIGH, rowWith(), LOW, BAD];

function page(parts: Partial<ScreenHtmlParts> = {}): string {
  const rows = parts.rows ?? ROWS;
  return screenHtml({
    ruleSet: sexAd,
    rows,
    summary: summaryOf(rows),
    referral: dk,
    messages: en,
    redaction: 'none',
    ...parts,
  });
}

const DANISH = { translation: sexAdDa, referral: dkDa, messages: da } as const;
const LANGUAGES = [
  ['en', page(), screenWords('en', 'advert'), en],
  ['da', page(DANISH), screenWords('da', 'advert'), da],
] as const;

/** The parts of a page by a pattern of what they begin with. */
const articles = (html: string): readonly string[] => html.match(/<article [\s\S]*?<\/article>/gu) ?? [];
const quote = (html: string): string => /<blockquote[^>]*>([\s\S]*?)<\/blockquote>/u.exec(html)?.[1] ?? '';
const inOrder = (html: string, parts: readonly string[]): readonly number[] => parts.map((part) => html.indexOf(part));
const plain = (html: string): string => readable(`<!doctype html><main>${html}`).trim();

/** Every text in a value; functions are asked for theirs. */
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'function'
      ? [String((value as (...given: readonly unknown[]) => unknown)(2, 3))]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];

describe.each(LANGUAGES)('a page of screened adverts in the language %s', (language, html, words, messages) => {
  const text = readable(html);

  it('is one well-formed page in its language', () => {
    const { tags } = readPage(html);
    expect(tags.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe(language);
    expect(tags.filter(({ name }) => ['title', 'main', 'h1'].includes(name))).toHaveLength(3);
    expect(tags.filter(({ name }) => name === 'article')).toHaveLength(3);
  });

  it('has nothing that runs, loads or sends, and a policy with the hash of its style', () => {
    const { tags, style } = readPage(html);
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    const policy = tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content');
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/@import|url\(|expression|http/iu);
    const allowed = [
      'lang',
      'charset',
      'http-equiv',
      'content',
      'name',
      'id',
      'class',
      'href',
      'dir',
      'scope',
      'aria-label',
      'aria-labelledby',
    ];
    for (const { name, attributes } of tags) {
      expect(['script', 'link', 'iframe', 'form', 'img', 'object', 'base']).not.toContain(name);
      for (const key of attributes.keys()) expect(allowed).toContain(key);
    }
  });

  it('has a target for every link, and every target once', () => {
    const { tags } = readPage(html);
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = tags.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href') ?? ''] : []));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids.map((id) => `#${id}`)).toContain(link);
    for (const { attributes } of tags) expect([undefined, ...ids]).toContain(attributes.get('aria-labelledby'));
  });

  it('says what it means first, then where help is, and gives numbers after that', () => {
    const order = inOrder(html, [
      messages.statement,
      words.order,
      ...[
        messages.heading.help,
        words.heading.bands,
        words.heading.summary,
        words.heading.rows,
        words.heading.signs,
      ].map((heading) => `<h2>${heading}</h2>`),
    ]);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
    expect(text).toContain(messages.noPercentage);
  });

  it('has headings that step down one level at a time', () => {
    const levels = readPage(html).tags.flatMap(({ name }) => (/^h\d$/u.test(name) ? [Number(name.slice(1))] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('shows the adverts in the order given, each with its band', () => {
    expect(articles(html).map((article) => /named (\w+)|navn (\w+)/u.exec(plain(article))?.slice(1))).toEqual(
      language === 'en'
        ? [['three', undefined], ['one', undefined], undefined]
        : [[undefined, 'three'], [undefined, 'one'], undefined],
    );
    for (const [index, article] of articles(html).entries()) expect(plain(article)).toContain(words.row(index + 1));
  });

  it('says what is not known, and of nothing recorded that it is only so far', () => {
    expect(plain(articles(html)[2] ?? '')).toContain(messages.nothingRecorded(40));
    expect(plain(articles(html)[1] ?? '')).toContain(words.points(6, 20));
  });

  it('holds no finding about a person in words of its own', () => {
    // What the set and the route to help say is checked where they lie; they may discuss a word.
    const given = [sexAd, sexAdDa, dk, dkDa].flatMap(texts).filter((one) => one.length > 8);
    const own = given
      .sort((one, other) => other.length - one.length)
      .reduce((rest, one) => rest.replaceAll(one.replaceAll(/\s+/gu, ' '), ' '), text);
    expect(own.length).toBeLessThan(text.length / 2);
    for (const said of [own, ...texts(words)]) {
      expect(said).not.toMatch(VERDICTS[language]);
      expect(said).not.toMatch(PER_CENT);
      expect(said).not.toMatch(/\brisk\b|\brisiko/iu);
    }
  });

  it('marks the words of each present sign with the number of the sign', () => {
    const shown = quote(articles(html)[1] ?? '');
    for (const [index, id] of rowWith().indicators.entries()) {
      const at = SHOWN[id] ?? '';
      expect(shown).toContain(`<mark class="u${index}">${at}<sup>[${index + 1}]</sup></mark>`);
    }
    expect(plain(shown.replaceAll(/<sup>.*?<\/sup>/gu, '').replaceAll(/<\/?mark[^>]*>/gu, ''))).toBe(TEXT);
  });
});

describe('a page of screened adverts', () => {
  it('shows the concern, differences, what came from a person, sensitive signs and cuts', () => {
    const text = plain(articles(page())[0] ?? '');
    const words = screenWords('en', 'advert');
    for (const part of [
      en.stepFromConcern('Red: several signs recorded'),
      en.raisedBy.concern('The same room in three adverts.'),
      words.differs(1),
      'Is a price for half an hour or an hour under the limit?',
      words.byPerson,
      words.noWords,
      words.cut,
      words.stillPossible('Yellow: some signs recorded · Red: several signs recorded'),
      en.withoutSensitive(5, 15, 20, 'Yellow: some signs recorded · Red: several signs recorded'),
    ])
      expect(text).toContain(part);
    const both = page({ rows: [{ ...HIGH, raisedBy: 'score' }] });
    expect(readable(both)).toContain(words.concern('The same room in three adverts.'));
  });

  it('shows with each sign its evidence with its source, and what else it may be', () => {
    const [, article = ''] = articles(page());
    const low = plain(article);
    expect(low).toContain('From practice: Center mod Menneskehandel (CMM), Social- og Boligstyrelsen, 2024');
    for (const id of rowWith().indicators)
      for (const other of sexAd.indicators.find((one) => one.id === id)?.falsePositives ?? [])
        expect(low).toContain(`${en.mayAlsoBe}: ${other}`);
    expect(readable(page())).toContain('A study contradicts it: ');
  });

  it('counts the turned-on signs among those asked about', () => {
    expect(plain(articles(page({ rows: [rowWith()] }))[0] ?? '')).toContain('4 of 38 signs recorded');
    expect(plain(articles(page({ rows: [rowWith()], turnOn: ['ethnicity-stated'] }))[0] ?? '')).toContain(
      '4 of 39 signs recorded',
    );
    expect(plain(articles(page())[1] ?? '')).toContain('4 of 39 signs recorded');
  });

  it('counts by band, sign and language, and says what was answered and what could not be read', () => {
    const text = readable(page());
    expect(text).toContain('4 adverts read; 1 of them could not be read');
    expect(text).toMatch(/Red: several signs recorded\s+1 .*Yellow: some signs recorded\s+1 .*Green/u);
    expect(text).toMatch(/Danish\s+2\s+language not known\s+1/u);
    expect(text).toContain('answered in 2 of 3');
    expect(text).toContain('Line 9, from byte 812: this is not JSON (not-json)');
  });

  it('says how many it shows where it shows fewer than were read', () => {
    expect(readable(page({ rows: [rowWith()], summary: summaryOf(ROWS) }))).toContain('1 of 3 are shown');
    const none = page({ rows: [] });
    expect(readable(none)).toContain('No adverts are shown.');
    expect(none).not.toContain('href="#only-');
    readPage(none);
  });

  it('can show only the adverts of one band or sign, and lists their links where there is no style', () => {
    const html = page();
    const { style } = readPage(html);
    const place = sexAd.indicators.findIndex(({ id }) => id === 'open-at-all-hours');
    expect(style).toContain(`#only-s${place}:target~article:not(.s${place})`);
    expect(html).toMatch(new RegExp(`<a href="#only-s${place}">[^<]+</a>`, 'u'));
    expect(html).toMatch(new RegExp(`id="only-s${place}">.*<a href="#row-1">1</a> <a href="#row-2">2</a></p>`, 'u'));
    expect(articles(html).map((article) => new RegExp(`class="[^"]*\\bs${place}\\b`, 'u').test(article))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('names the language of each text, and none where it is not known', () => {
    expect(articles(page()).map((article) => /<blockquote lang="(\w*)" dir="auto">/u.exec(article)?.[1])).toEqual([
      'da',
      'da',
      '',
    ]);
    expect(page({ messages: da })).toContain('<span lang="en">Red: several signs recorded</span>');
    expect(page({ messages: da })).toContain('<div lang="en">');
  });

  it('says that no native speaker has checked a translation', () => {
    expect(readable(page(DANISH))).toContain(da.translationReview('not-reviewed'));
    expect(readable(page())).not.toContain(en.translationReview('not-reviewed'));
  });

  it('says what to do where no route to help is named', () => {
    const rows = [rowWith()];
    const html = screenHtml({ ruleSet: sexAd, rows, summary: summaryOf(rows), messages: en, redaction: 'none' });
    expect(readable(html)).toContain(en.noReferral);
    readPage(html);
  });

  it('speaks of reviews where the set is about reviews', () => {
    const rows = [
      rowWith({ band: customerReview.bands[0]?.id ?? '', indicators: ['asked-for-help'], facts: {}, bands: [] }),
    ];
    const text = readable(page({ ruleSet: customerReview, rows }));
    expect(text).toContain('The reviews stand in the order');
    expect(text).not.toMatch(/1 advert/u);
  });

  it('says of a bare set no more than it holds', () => {
    const file = structuredClone(sexAd);
    const bare = (method: 'any' | 'count', subject: 'advert' | 'company'): ReturnType<typeof loadedRuleSet> =>
      loadedRuleSet({
        ...file,
        subject,
        scoring: { ...file.scoring, method },
        indicators: file.indicators.map((indicator, index) => ({
          ...indicator,
          evidence: index === 1 ? [] : indicator.evidence.map((record) => ({ ...record, source: 'not-there' })),
          falsePositives: [],
        })),
      });
    const rows = [rowWith({ language: 'xyz' }), rowWith({ facts: {}, language: 'dan' })];
    const any = page({ ruleSet: bare('any', 'company'), rows });
    readPage(any);
    const text = plain(articles(any)[0] ?? '');
    expect(text).toContain('(+1)');
    expect(text).toContain('From practice: not-there');
    expect(text).toContain(screenWords('en', 'advert').noEvidence);
    expect(text).toContain('xyz');
    expect(text).not.toContain(en.mayAlsoBe);
    expect(plain(articles(page({ ruleSet: bare('count', 'advert'), rows }))[0] ?? '')).toContain(
      '(+1; counts together',
    );
    const silent = screenHtml({
      ruleSet: bare('any', 'company'),
      rows,
      summary: summaryOf(rows),
      messages: en,
      redaction: 'spans',
    });
    expect(readable(silent)).not.toContain(en.heading.help);
    expect(plain(articles(silent)[1] ?? '')).toContain(screenWords('en', 'advert').noWords);
  });

  it('speaks of one and of many', () => {
    for (const kind of ['advert', 'review'] as const)
      for (const language of ['en', 'da']) {
        const words = screenWords(language, kind);
        expect(words.read(1, 0)).not.toBe(words.read(2, 0).replace('2', '1'));
        expect(words.bad(1)).not.toBe(words.bad(2));
        expect(words.differs(1)).not.toBe(words.differs(2));
        expect(words.points(1, 1)).toMatch(/^1 point/u);
        expect(words.points(3, 3)).not.toBe(words.points(3, 4));
      }
    expect(screenWords('en', 'advert').read(4, 2)).toContain('2 of them could not be read and are');
    expect(screenWords('en', 'advert').points(1, 3)).toContain('1 point of');
  });

  it('shows customer reviews of an advert with the signs of their own set', () => {
    const review = rowWith({
      id: null,
      band: customerReview.bands[1]?.id ?? '',
      indicators: ['asked-for-help'],
      facts: factsOf(TEXT, { 'review-asked-for-help': 'alt er tilladt' }),
      bands: [],
    });
    const rows = [rowWith({ reviews: [review] })];
    const html = page({ rows, reviewSet: { ruleSet: customerReview } });
    readPage(html);
    const text = plain(articles(html)[0] ?? '');
    const sign = customerReview.indicators.find(({ id }) => id === 'asked-for-help');
    expect(text).toContain(`A customer review · ${customerReview.bands[1]?.title ?? ''}`);
    expect(text).toContain(sign?.statement);
    expect(text).toContain(customerReview.bands[1]?.nextStep);
    expect(html.match(/<blockquote/gu)).toHaveLength(2);
    expect(plain(articles(page({ rows }))[0] ?? '')).toContain('asked-for-help');
    expect(page({ rows, redaction: 'full', reviewSet: { ruleSet: customerReview } })).not.toContain('tilladt');
  });

  it('takes the words that it is given, and its title', () => {
    const words = { ...screenWords('en', 'advert'), order: 'In this order.' };
    const text = readable(page({ words, title: 'Week 7' }));
    expect(text).toContain('In this order.');
    expect(text.trim().startsWith('Week 7')).toBe(true);
  });

  it('shows rows of a set that has other bands and signs by their ids', () => {
    const html = page({ rows: [rowWith({ band: 'violet', indicators: ['other-sign'] })] });
    readPage(html);
    expect(plain(articles(html)[0] ?? '')).toMatch(/violet.*other-sign/u);
  });
});

describe('redaction of a page', () => {
  const CANARY = 'ѤѦѨѪѬѮѰѲѴѶ';
  const secret: ScreenRow = {
    ...HIGH,
    id: CANARY,
    text: CANARY,
    language: CANARY,
    concern: { reason: CANARY },
    facts: { ...HIGH.facts, ...factsOf(CANARY, { 'new-in-town': CANARY }) },
  };

  it('in full leaves no four characters of the input in a row, even where the rows hold some', () => {
    const html = page({ rows: [secret], redaction: 'full' });
    for (let at = 0; at + 4 <= CANARY.length; at += 1) expect(html).not.toContain(CANARY.slice(at, at + 4));
    expect(html).not.toContain('<blockquote');
    expect(html).not.toContain('<mark');
    expect(html).not.toContain('24/7');
    expect(readable(html)).toContain(screenWords('en', 'advert').concernHidden);
    expect(readable(html)).toContain(screenWords('en', 'advert').redaction.full);
  });

  it('to spans shows the words of present signs and no contact details', () => {
    const html = page({ redaction: 'spans' });
    expect(plain(quote(articles(html)[1] ?? ''))).toBe('Ny i byen [4] … 24/7 [2] … alt er tilladt [1]');
    expect(html).not.toContain('00 12 34');
    expect(html).not.toContain('Åbent');
    expect(plain(articles(html)[1] ?? '')).toContain(screenWords('en', 'advert').contactLeftOut);
  });

  it('never shows more than the rows hold', () => {
    const { text, ...row } = rowWith();
    const html = page({ rows: [row], redaction: 'none' });
    expect(plain(quote(html))).toBe('Ny i byen [4] … 24/7 [2] … alt er tilladt [1]');
    expect(text).toBe(TEXT);
  });
});

describe('hostile data in a page', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '</style><script>x</script>',
    '" onmouseover="alert(1)" \' x=\'',
    '</blockquote></article><h1>x',
    '&lt;b&gt;&amp;',
    'a\u202Eb\u2066c\u200Bd\u0000e',
    '<a href="javascript:alert(1)">x</a>',
    '\u2028<!-- -->',
  ];
  const with_ = (text: string): string => {
    const row = rowWith({
      id: text,
      text,
      language: text,
      concern: { reason: text },
      facts: factsOf(text, { 'new-in-town': text.slice(0, 3) }),
      band: text,
      bands: [text, text],
      differs: [text],
      indicators: ['new-in-town', text],
    });
    return page({ rows: [row, { ...BAD, error: { code: text, offset: 1, message: text } }], title: text });
  };

  it.each(HOSTILE)('keeps %j as text', (text) => {
    const names = (html: string): readonly string[] => readPage(html).tags.map(({ name }) => name);
    expect(names(with_(text))).toEqual(names(with_('xyz1')));
    expect(with_(text)).not.toMatch(/<script|[\p{Cf}\u2028]/u);
    expect(readable(with_(text))).toContain(visible(text).replaceAll(/\s+/gu, ' '));
  });

  it('keeps any text as text', () => {
    const plainTags = readPage(with_('xyz1')).tags.length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), (text) => {
        expect(readPage(with_(`xyz1${text}`)).tags).toHaveLength(plainTags);
      }),
      { numRuns: 30 },
    );
  });

  it('never takes data for HTML, whatever its shape', () => {
    const row = JSON.parse('{"markup":"<script>"}') as string; // a row that was read back from a file
    expect(page({ rows: [rowWith({ text: TEXT, differs: [row] })] })).not.toContain('<script');
  });

  it('keeps emoji sequences and line breaks of a text, and shows what cannot be seen', () => {
    const text = '👩🏽‍🚀 a\nb\u200Dc 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} d\u{E0067}';
    const shown = quote(page({ rows: [rowWith({ text, facts: {} })] }));
    expect(shown).toBe('👩🏽‍🚀 a\nb\\u{200d}c 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} d\\u{e0067}');
  });
});
