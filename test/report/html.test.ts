import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en, toHtml, visible } from '../../src/report/index.js';
import { readPage as read } from '../support/read-page.js';
import { explainedWith } from './hostile.js';
import { LANGUAGES, explained, readable } from './renderings.js';

const ALLOWED = ['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'h1', 'h2', 'p', 'strong', 'ul', 'ol', 'li'];

const policyOf = (html: string): readonly string[] => {
  const meta = read(html).tags.find(({ attributes }) => attributes.get('http-equiv') === 'Content-Security-Policy');
  return (meta?.attributes.get('content') ?? '').replaceAll('&#39;', "'").split('; ');
};

describe.each(LANGUAGES)('a report as HTML in the language %s', (language, messages, wording) => {
  const html = toHtml(explained({ age: 15, threats: true, watched: { unknown: 'contradictory' } }, wording), messages);

  it('is one well-formed page that names its language, encoding and title', () => {
    expect(html.startsWith('<!doctype html>\n')).toBe(true);
    const { tags } = read(html);
    expect(tags.find(({ name }) => name === 'html')?.attributes.get('lang')).toBe(language);
    expect(tags.find(({ name }) => name === 'meta')?.attributes.get('charset')).toBe('utf-8');
    expect(tags.filter(({ name }) => ['title', 'main', 'h1'].includes(name))).toHaveLength(3);
    expect(html).toMatch(/<title>[^<]+<\/title>/u);
  });

  it('has only elements of text, and nothing that runs, loads, links or sends', () => {
    const { tags, style } = read(html);
    for (const { name, attributes } of tags) {
      expect(ALLOWED).toContain(name);
      for (const key of attributes.keys()) expect(['lang', 'charset', 'http-equiv', 'content', 'name']).toContain(key);
    }
    expect(html).not.toMatch(/script|javascript:|<link|<iframe|<form|<a |<img/iu);
    expect(style).not.toMatch(/@import|url\(|expression|http/iu);
  });

  it('carries a policy that lets nothing load but its own style, by hash', () => {
    const { style } = read(html);
    const hash = createHash('sha256').update(style, 'utf8').digest('base64');
    expect([...policyOf(html)].sort()).toEqual(
      ["base-uri 'none'", "default-src 'none'", "form-action 'none'", `style-src 'sha256-${hash}'`].sort(),
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  });

  it('has one first heading, and the others one level below', () => {
    const levels = read(html)
      .tags.map(({ name }) => name)
      .filter((name) => /^h\d$/u.test(name));
    expect(levels[0]).toBe('h1');
    expect(new Set(levels.slice(1))).toEqual(new Set(['h2']));
  });

  it('numbers what to find out in an ordered list', () => {
    expect(read(html).tags.some(({ name }) => name === 'ol')).toBe(true);
  });
});

describe('a report as HTML', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image with a handler', '<img src=x onerror=alert(1)>'],
    ['an end of the style', '</style><script>alert(1)</script>'],
    ['an end of the title', '</title><script>alert(1)</script>'],
    ['a comment', '<!-- --><b>'],
    ['character data', '<![CDATA[x]]>'],
    ['an entity', '&lt;b&gt;&amp;'],
    ['quotation marks', '" onmouseover="alert(1)" \' x=\''],
    ['an unfinished tag', '<b'],
    ['a link', '<a href="javascript:alert(1)">x</a>'],
    ['a null character in a tag', '<\u0000script>'],
    ['other quotation marks', '‹script› ＜script＞'],
  ])('keeps what comes from the data as text: %s', (_, text) => {
    const html = toHtml(explainedWith(text), en, { notes: true });
    const plain = toHtml(explainedWith('x'), en, { notes: true });
    const names = (page: string): readonly string[] => read(page).tags.map(({ name }) => name);
    expect(names(html)).toEqual(names(plain));
    expect(readable(html)).toContain(en.raisedBy.both(visible(text)));
    expect(policyOf(html)).toEqual(policyOf(plain));
  });

  it('keeps any text as text', () => {
    const plain = read(toHtml(explainedWith('x'), en, { notes: true })).tags.length;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
        expect(read(toHtml(explainedWith(`x${text}`), en, { notes: true })).tags).toHaveLength(plain);
      }),
      { numRuns: 50 },
    );
  });

  it('has the same policy whatever is in it', () => {
    expect(policyOf(toHtml(explained({})))).toEqual(policyOf(toHtml(explainedWith('<style>*{color:red}</style>'))));
  });
});
