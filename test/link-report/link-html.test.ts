import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import type { Advert } from '../../src/link/types.js';
import { linkDocument } from '../../src/link-report/link-document.js';
import { linkHtml } from '../../src/link-report/link-html.js';
import { linkWords } from '../../src/link-report/words.js';
import { da, en } from '../../src/report/index.js';
import { blocksToText } from '../../src/report/text.js';
import { readable } from '../report/renderings.js';
import { PER_CENT, VERDICTS } from '../report/verdicts.js';
import { readPage } from '../support/read-page.js';
import { BY_ID, link, ONE, reportParts, TWO } from './clusters.js';

const page = (parts: Parameters<typeof reportParts>[0] = {}): string =>
  linkHtml(reportParts({ referral: dk, ...parts }));
const plain = (html: string): string => readable(`<!doctype html><main>${html}`).trim();
const articles = (html: string): readonly string[] => html.match(/<article [\s\S]*?<\/article>/gu) ?? [];
const cards = (html: string): readonly string[] => html.match(/<section id="c\d+-\d+">[\s\S]*?<\/section>/gu) ?? [];
/** Names for people who are behind adverts, none of which a link shows. */
const GROUPS = {
  en: /\b(?:networks?|rings|gangs?|syndicates?|controllers?|pimps?|organised|organized)\b/iu,
  da: /(?<!\p{L})(?:netværk\p{L}*|bander?|banden|liga\p{L}*|alfons\p{L}*|organiseret\p{L}*)(?!\p{L})/iu,
};

const LANGUAGES = [
  ['en', { referral: dk, messages: en }],
  ['da', { referral: dkDa, messages: da }],
] as const;

describe.each(LANGUAGES)('a page of links in the language %s', (language, parts) => {
  const words = linkWords(language);

  it.each(['none', 'spans', 'full'] as const)(
    'is one well-formed page in its language, redacted to %s',
    (redaction) => {
      const { tags, style } = readPage(page({ ...parts, redaction }));
      expect(tags.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe(language);
      expect(tags.filter(({ name }) => name === 'article')).toHaveLength(2);
      const hash = createHash('sha256').update(style, 'utf8').digest('base64');
      expect(
        tags
          .find(({ attributes }) => attributes.has('http-equiv'))
          ?.attributes.get('content')
          ?.replaceAll('&#39;', "'"),
      ).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
      expect(style).not.toMatch(/@import|url\(|expression|http/iu);
      for (const { name, attributes } of tags) {
        expect(['script', 'link', 'iframe', 'form', 'img', 'object', 'base', 'use', 'foreignobject']).not.toContain(
          name,
        );
        for (const key of attributes.keys()) expect(key).not.toMatch(/^on|^style$|^src$/u);
      }
    },
  );

  it('has a target for every link, every target once, and headings that step down one level at a time', () => {
    const { tags } = readPage(page(parts));
    const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = tags.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.get('href') ?? ''] : []));
    expect(links.length).toBeGreaterThan(10);
    for (const one of links) expect(ids.map((id) => `#${id}`)).toContain(one);
    const levels = tags.flatMap(({ name }) => (/^h\d$/u.test(name) ? [Number(name.slice(1))] : []));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('says first what it means and that a cluster is no organisation, then where help is, and counts after that', () => {
    const html = page(parts);
    const order = [
      parts.messages.statement,
      words.caution,
      words.reasons,
      `<h2>${parts.messages.heading.help}`,
      `<h2>${words.heading.summary}`,
      '<article',
    ].map((part) => html.indexOf(part));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order[0]).toBeGreaterThan(0);
    expect(readable(html).includes(parts.messages.translationReview('not-reviewed'))).toBe(language === 'da');
  });

  it.each(['page', 'text'])(
    'speaks of adverts alone, as %s: of no finding, no share of a hundred, and no group of people',
    (form) => {
      const clusters = [ONE, { ...TWO, chain: true }];
      const whole =
        form === 'page'
          ? readable(page({ ...parts, clusters }))
          : blocksToText(linkDocument(reportParts({ ...parts, clusters })), { width: 9999 });
      // What the route to help says is checked where it lies.
      const own = whole.slice(whole.indexOf(words.heading.summary)) + Object.values(words.reason).join(' ');
      expect(own).not.toMatch(VERDICTS[language]);
      expect(own).not.toMatch(PER_CENT);
      expect(own).not.toMatch(GROUPS[language]);
      expect(whole).toContain(words.caution);
    },
  );
});

describe('a cluster on the page', () => {
  const [one = '', two = ''] = articles(page());

  it('says what its adverts share, and leads to them', () => {
    expect(plain(one)).toContain('The same telephone number, +4500001234, stands in 3 adverts: b1 , b3 , b4');
    expect(plain(one)).toContain(
      'Much the same text: 3 adverts (wording alike: 0.78 to 0.85, where 1 is word for word the same)',
    );
    expect(one).toContain('<a href="#c1-3"><bdi>b3</bdi></a>');
    expect(plain(two)).toContain('The same user account, example.org/lone52, stands in 2 adverts');
  });

  it('says which links to look at first, and what a chain is', () => {
    expect(plain(one)).toContain(linkWords('en').hub('b1'));
    const chain = plain(articles(page({ clusters: [{ ...ONE, chain: true }] }))[0] ?? '');
    expect(chain).toContain(linkWords('en').chain);
    expect(chain).not.toContain(linkWords('en').hub('b1'));
  });

  it('shows when and where, a dot for each day', () => {
    const [table = ''] = /<table class="times">[\s\S]*?<\/table>/u.exec(one) ?? [];
    expect(plain(table)).toContain('Vejle 1 2026-02-01');
    expect(plain(table)).toContain('Aarhus 2 2026-02-04 to 2026-03-11');
    expect(plain(table)).toContain('Horsens 1 date not known');
    expect([...table.matchAll(/cx="([\d.]+)%"/gu)].map(([, at]) => at)).toEqual(['3', '10.4', '97']);
    expect(articles(page({ clusters: [{ ...TWO, adverts: ['b5'] }] }))[0]).not.toContain('<table');
  });

  it('shows the shared wording once, and what each has in its gaps', () => {
    expect(plain(one)).toContain('Ny i byen! Jeg hedder [1] år og fra [2] Altid åbent [3] ring [4] nu');
    expect(plain(one)).toContain('Place 2 Riga b1 , b3 · Vilnius b2');
  });

  it('marks in each advert what is its own, with the number of the place, and frames what is shared', () => {
    const [first = '', , third = '', fourth = ''] = cards(one);
    expect(first).toContain('<mark>Riga<sup>[2]</sup></mark>');
    expect(first).toContain('<span class="key">00 00 12 34<sup>[A]</sup></span><sup>[4]</sup></mark>');
    expect(third).toContain('nul nul nul nul en to tre fire<sup>[A]</sup>');
    expect(plain(fourth)).toContain('telephone: 0045 0000 1234 [A]');
    expect(fourth).toContain('&lt;b&gt;Ærlig&lt;/b&gt;');
    expect(plain(first)).toMatch(/Altid åbent 👩🏽\u200d🚀 \[3\] , ring/u);
  });

  it('redacted to what is shared shows gaps by their numbers, and of other adverts only what is shared', () => {
    const html = page({ redaction: 'spans' });
    const [first = '', , , fourth = ''] = cards(html);
    expect(plain(first)).toContain(
      'Ny i byen! Jeg hedder [1] år og fra [2] . Altid åbent [3] , ring 00 00 12 34 [A] nu',
    );
    expect(plain(fourth)).toBe('b4 Horsens telephone: 0045 0000 1234 [A]');
    for (const word of ['Mia', 'Vilnius', 'Massage', '0000 5678', 'Kram']) expect(html).not.toContain(word);
  });

  it('redacted in full leaves nothing of the input', () => {
    const canary = 'ѤѦѨѪѬѮѰѲѴѶ';
    const adverts: ReadonlyMap<string, Advert> = new Map(
      ['x-one', 'x-two'].map((id) => [id, { id, text: canary, user: canary, city: canary, postedAt: '2026-02-01' }]),
    );
    const clusters = [
      {
        ...TWO,
        adverts: ['x-one', 'x-two'],
        links: [
          link('x-one', 'x-two', 'user', { key: canary, cities: [canary, canary] }),
          link('x-one', 'x-two', 'same-text', { key: canary }),
        ],
        hubs: ['x-one'],
      },
    ];
    const parts = {
      clusters,
      adverts,
      redaction: 'full',
      setAside: [{ kind: 'phone', key: canary, adverts: 2, reason: 'ignored' }],
    } as const;
    for (const shown of [page(parts), blocksToText(linkDocument(reportParts(parts)))]) {
      for (let at = 0; at + 4 <= canary.length; at += 1) expect(shown).not.toContain(canary.slice(at, at + 4));
      for (const word of ['x-one', 'x-two', '2026-02-01', TWO.cluster]) expect(shown).not.toContain(word);
      expect(shown).toContain('advert-1');
      expect(shown).toContain('user-1');
    }
  });

  it('says so where not all is shown', () => {
    const text = readable(page({ most: { clusters: 1, adverts: 2 } }));
    expect(text).toContain('The first 1 of 2 clusters are shown.');
    expect(text).toContain('The first 2 of 4 adverts are shown side by side.');
    readPage(page({ most: { clusters: 1, adverts: 2 } }));
  });

  it('of a long chain names the contacts of the adverts that it shows, and counts the others', () => {
    const ids = Array.from({ length: 400 }, (_, at) => `n${1000 + at}`);
    const links = ids
      .slice(1)
      .map((id, at) => link(ids[at] ?? '', id, at % 2 === 0 ? 'email' : 'user', { key: `key-${at}` }));
    const clusters = [{ ...ONE, adverts: ids, links, hubs: ids.slice(1, -1), chain: true }];
    const html = page({ clusters, adverts: new Map(), most: { adverts: 10 } });
    readPage(html);
    expect(readable(html)).toContain('… (+389)');
    expect(html.length).toBeLessThan(30_000);
    expect(blocksToText(linkDocument(reportParts({ clusters, adverts: new Map() })))).toContain('… (+349)');
  });

  it('with many gaps keeps their list closed', () => {
    const words = (name: string): string =>
      Array.from({ length: 30 }, (_, at) => (at % 2 === 0 ? `fælles${at}` : `${name}${at}`)).join(' ');
    const adverts: ReadonlyMap<string, Advert> = new Map(['p', 'q'].map((id) => [id, { id, text: words(id) }]));
    const html = page({
      adverts,
      clusters: [{ ...TWO, adverts: ['p', 'q'], links: [link('p', 'q', 'similar-text')] }],
    });
    readPage(html);
    expect(html).toContain('<details><summary>The 15 places where they differ</summary><dl>');
  });

  it('says of a page without clusters that nothing is linked, and shows hostile input as text', () => {
    const none = page({ clusters: [], setAside: [] });
    readPage(none);
    expect(readable(none)).toContain(linkWords('en').nothingFound);
    expect(none).not.toContain('<article');
    const hostile = '<script>alert(1)</script>"\'&\u202E';
    const adverts: ReadonlyMap<string, Advert> = new Map(
      [hostile, 'b'].map((id) => [
        id,
        { id, text: hostile, city: hostile, postedAt: hostile, site: hostile, user: hostile },
      ]),
    );
    const html = page({
      adverts,
      clusters: [
        {
          ...TWO,
          cluster: hostile,
          adverts: [hostile, 'b'],
          links: [link(hostile, 'b', 'user', { key: hostile }), link(hostile, 'b', 'same-text')],
        },
      ],
    });
    readPage(html);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('\u202E');
  });
});

describe('a report as text', () => {
  it('says the same as the page, with the wording of each text', () => {
    const text = blocksToText(linkDocument(reportParts({ referral: dk })), { width: 9999 });
    expect(text).toContain('Cluster 1 · c-0123456789ab · 4 adverts · over 38 days, 3 towns');
    expect(text).toContain('»Ny i byen! Jeg hedder [1] år og fra [2] Altid åbent [3] ring [4] nu«');
    expect(text).toContain(
      'the same telephone number, +4500000000, in 3 adverts: a placeholder that belongs to nobody',
    );
    expect(text).toContain('10 adverts read; 1 of them could not be used and is linked with nothing.');
  });

  it('names only the first of many adverts, hubs and keys set aside', () => {
    const ids = Array.from({ length: 50 }, (_, at) => `m${at + 10}`);
    const links = ids.slice(1).map((id) => link('m10', id, 'email', { key: 'a@example.org' }));
    const setAside = Array.from(
      { length: 120 },
      (_, at) => ({ kind: 'phone', key: `n${at}`, adverts: 2, reason: 'placeholder' }) as const,
    );
    const text = blocksToText(
      linkDocument(reportParts({ clusters: [{ ...ONE, adverts: ids, links, hubs: ids }], setAside })),
      { width: 9999 },
    );
    expect(text).toContain('m29 … (+30)');
    expect(text.match(/Look first/gu)).toHaveLength(10);
    expect(text).toContain('… (+20)');
    expect(BY_ID.size).toBe(6);
  });
});
