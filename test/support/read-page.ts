import { expect } from 'vitest';

const VOID = new Set(['meta']);

/** One tag as it stands in a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)>|<!doctype html>|([^<]+)|(<)/gu;

/** Reads a page strictly: every tag closed in order, every attribute quoted, no bare `<`, `&` or `"` in text. */
export function readPage(html: string): {
  readonly tags: readonly Tag[];
  readonly text: string;
  readonly style: string;
} {
  const tags: Tag[] = [];
  const open: string[] = [];
  let text = '';
  let style = '';
  for (const [token, closing, name, attributes = '', words, bare] of html.matchAll(TOKEN)) {
    expect(bare, 'a bare <').toBeUndefined();
    if (words !== undefined) {
      if (open.at(-1) === 'style') style += words;
      else {
        expect(words).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)|>/u);
        text += words;
      }
    } else if (name !== undefined && closing === '/') expect(open.pop(), token).toBe(name);
    else if (name !== undefined) {
      tags.push({
        name,
        attributes: new Map(
          [...attributes.matchAll(/(?<= )([a-zA-Z-]{1,20})="([^"]*)"/gu)].map(([, key, value]) => [key!, value!]),
        ),
      });
      if (!VOID.has(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return { tags, text, style };
}
