import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generalDa } from '../../src/generated/rules/general/1.0.0/da.js';
import { sexAdDa } from '../../src/generated/rules/sex-ad/1.0.0/da.js';
import { studyToHtml } from '../../src/study-report/index.js';
import { SECTIONS, studyWords } from '../../src/study-report/words.js';
import { readable } from '../report/renderings.js';
import { VERDICTS } from '../report/verdicts.js';
import { readPage } from '../support/read-page.js';
import { EMPTY, fittedStudy, hostileStudy } from './edge-studies.js';
import { sampleStudy } from './sample.js';

const PAGES = [
  ['en', studyToHtml(sampleStudy()), studyWords('en')],
  ['da', studyToHtml(sampleStudy(), { language: 'da', translation: sexAdDa }), studyWords('da')],
] as const;

describe.each(PAGES)('the page of a study in the language %s', (language, html, words) => {
  const page = readPage(html);
  const text = readable(html);

  it('is one well-formed page in its language', () => {
    expect(page.tags.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe(language);
    expect(page.tags.filter(({ name }) => ['main', 'h1'].includes(name))).toHaveLength(2);
  });

  it('has nothing that runs, loads or sends, no style of its own, and a policy with the hash of its style', () => {
    const { tags, style } = page;
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    const policy = tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content');
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/@import|url\(|expression|http/iu);
    for (const { name, attributes } of tags) {
      expect(['script', 'link', 'iframe', 'form', 'img', 'object', 'base', 'foreignobject']).not.toContain(name);
      for (const key of attributes.keys()) expect(key).not.toMatch(/^(?:on|style$|src)/u);
      expect(attributes.get('href') ?? '#').toMatch(/^#/u);
    }
  });

  it('says what it means first, then holds every section in order, each with what it shows and when it misleads', () => {
    const shown = SECTIONS.filter((id) => id !== 'calibration');
    const statement = words.statement ?? sampleStudy().statement;
    const order = [statement, ...shown.map((id) => `<h2>${words.section[id].heading}</h2>`)].map((part) =>
      html.indexOf(part),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    for (const id of shown) {
      expect(text).toContain(words.section[id].shows);
      expect(text).toContain(words.section[id].misleads);
    }
  });

  it('leads from its contents to every section', () => {
    const ids = page.tags.flatMap(({ name, attributes }) => (name === 'section' ? [attributes.get('id')] : []));
    const links = page.tags.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href')] : []));
    expect(links).toEqual(ids.map((id) => `#${id ?? ''}`));
  });

  it('gives every plot a title, a description and a table right below it', () => {
    const plots = [...html.matchAll(/<figure><svg class="plot"[\s\S]*?<\/svg>(?<after>[\s\S]{0,40})/gu)];
    expect(plots.length).toBeGreaterThan(6);
    for (const [plot, after = ''] of plots.map((match) => [match[0], match.groups?.['after']] as const)) {
      expect(plot).toMatch(/role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/u);
      expect(after).toMatch(/^(?:<\/figure>\n<details>|<figcaption>)/u);
    }
  });

  it('hides the intervals beside a row from screen readers, because the row has the numbers', () => {
    const spans = page.tags.filter(({ attributes }) => attributes.get('class') === 'span');
    expect(spans.length).toBeGreaterThan(30);
    for (const { attributes } of spans) expect(attributes.get('aria-hidden')).toBe('true');
  });

  it('begins with how many of 100 flagged would be right at each stated prevalence', () => {
    const { accuracy } = sampleStudy();
    expect(text).toMatch(/100 (?:flagged, about|markerede ville omkring) \d+/u);
    const first = html.indexOf('class="drawings"');
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(html.indexOf('<table'));
    expect(html.match(/class="right"/gu)).toHaveLength(
      (accuracy?.asNegative.at ?? []).reduce((sum, { ofHundredFlagged }) => sum + (ofHundredFlagged?.right ?? 0), 0),
    );
  });

  it('says of suppressed figures that they are, and of candidates that they are hypotheses before naming one', () => {
    expect(text).toContain(words.numbers.suppressed);
    expect(text).toContain(words.groups.suppressed('5'));
    expect(html.indexOf(words.candidates.hypotheses)).toBeLessThan(html.indexOf('chauffør'));
  });

  it('holds no finding about a person', () => {
    const own = JSON.stringify(words, (_, value: unknown) =>
      typeof value === 'function' ? String((value as (of: object) => unknown)({})) : value,
    );
    expect(own).not.toMatch(VERDICTS[language]);
    expect(own).not.toMatch(/\brisk\b|\brisiko/iu);
  });

  it('leaves nothing undefined', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });
});

describe('the page of a study', () => {
  it('says that no native speaker has checked the Danish words, and uses the wording of the set in Danish', () => {
    const [, [, da, words]] = PAGES;
    expect(readable(da)).toContain(words.review);
    expect(readable(da)).toContain(sexAdDa.indicators['low-price']?.statement);
    expect(readable(PAGES[0][1])).not.toContain(words.review);
  });

  it('leaves a translation of another set aside', () => {
    const text = readable(studyToHtml(sampleStudy(), { translation: generalDa }));
    expect(text).toContain('Signs in online sex adverts');
    expect(text).not.toContain(generalDa.title);
  });

  it('is shown of nothing as well, and says why there is nothing', () => {
    for (const language of ['en', 'da'] as const) {
      const html = studyToHtml(EMPTY, { language });
      readPage(html);
      const words = studyWords(language);
      expect(readable(html)).toContain(words.short.noReference);
      expect(readable(html)).toContain(words.short.noPrevalence);
      expect(readable(html)).not.toMatch(/undefined|NaN/u);
    }
  });

  it('shows the calibration of fitted probabilities, and no part that needs a set', () => {
    const html = studyToHtml(fittedStudy());
    readPage(html);
    const text = readable(html);
    const { section, title } = studyWords('en');
    expect(text).toContain(title(null));
    expect(text).toContain('Scores from the column “model”');
    expect(html).toContain(`<h2>${section.calibration.heading}</h2>`);
    expect(html).not.toContain(`<h2>${section.indicators.heading}</h2>`);
    expect(html).not.toContain(`<h2>${section.list.heading}</h2>`);
    expect(text).not.toMatch(/undefined|NaN/u);
  });

  it('escapes whatever comes from data', () => {
    const html = studyToHtml(hostileStudy());
    readPage(html);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('\u202E');
    expect(html).toContain('&lt;script&gt;');
  });

  it('gives the same bytes each time', () => {
    expect(studyToHtml(sampleStudy())).toBe(PAGES[0][1]);
  });
});
