import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorsOf, isWellFormed, linksOf } from './links.js';

const root = new URL('../../', import.meta.url).pathname;
const textOf = (page: string): string => readFileSync(root + page, 'utf8');

/** Every page in Markdown: at the top, in docs, beside examples and rule sets. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'rules'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => `${folder}/${name}`),
  ),
].sort();

const anchors = new Map<string, ReadonlySet<string>>();
function hasAnchor(page: string, anchor: string): boolean {
  let known = anchors.get(page);
  if (known === undefined) anchors.set(page, (known = anchorsOf(textOf(page))));
  return known.has(anchor);
}

/** Why a link leads nowhere, or nothing. */
function fault(page: string, target: string): string | undefined {
  if (/^[a-z]+:/u.test(target)) return isWellFormed(target) ? undefined : 'not an address';
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (file.startsWith('..')) return 'outside the repository';
  if (!existsSync(root + file)) return 'no such file';
  if (anchor === undefined) return undefined;
  if (statSync(root + file).isDirectory() || !file.endsWith('.md')) return 'an anchor in what is no page';
  return hasAnchor(file, decodeURIComponent(anchor)) ? undefined : 'no such heading';
}

describe('links', () => {
  it('are looked at in all pages', () => {
    expect(pages.length).toBeGreaterThan(90);
    expect(pages.flatMap((page) => linksOf(textOf(page))).length).toBeGreaterThan(1000);
  });

  it.each(pages)('of %s lead somewhere', (page) => {
    const dead = linksOf(textOf(page)).flatMap(({ line, target }) => {
      const why = fault(page, target);
      return why === undefined ? [] : `${page}:${line}: ${target}: ${why}`;
    });
    expect(dead).toEqual([]);
  });
});

describe('the reading of links', () => {
  it('finds links, pictures, definitions and bare addresses, and none in code', () => {
    const text = [
      '[a](one.md#x) ![b](two.png "Two") `[c](three.md)` <https://example.org>',
      '```md',
      '[d](four.md)',
      '```',
      '[e]: five.md',
    ].join('\n');
    const found = linksOf(text);
    expect(found.map(({ target }) => target).sort()).toEqual(['five.md', 'https://example.org', 'one.md#x', 'two.png']);
    expect(found.find(({ target }) => target === 'five.md')?.line).toBe(5);
  });

  it.each([
    ['docs/limits.md', 'nowhere.md', 'no such file'],
    ['docs/limits.md', '#nowhere', 'no such heading'],
    ['docs/limits.md', 'meaning.md#nowhere', 'no such heading'],
    ['docs/limits.md', '../../elsewhere.md', 'outside the repository'],
    ['docs/limits.md', 'cards/general-1.1.0.json#title', 'an anchor in what is no page'],
    ['docs/limits.md', 'https://example', 'not an address'],
    ['docs/limits.md', 'https://example.org/a.', 'not an address'],
    ['docs/limits.md', 'javascript:void', 'not an address'],
    ['docs/limits.md', 'meaning.md#before-using-it', undefined],
    ['docs/limits.md', 'https://example.org/a#b', undefined],
  ])('of %s: %s is %s', (page, target, why) => {
    expect(fault(page, target)).toBe(why);
  });

  it('gives the second of two headings a number', () => {
    expect([...anchorsOf('# A b\n## `A` b\n```\n# not\n```\n## C: d, e!\n')]).toEqual(['a-b', 'a-b-1', 'c-d-e']);
  });
});
