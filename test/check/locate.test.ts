import { describe, expect, it } from 'vitest';
import { locate } from '../../src/check/locate.js';
import { placesIn } from '../support/edited.js';
import { SET } from './clean-set.js';

const at = (text: string, path: string): string => {
  const place = locate(text, [path]).get(path);
  return place === undefined ? 'nowhere' : `${place.line}:${place.column}`;
};

describe('the place of a JSON Pointer in a text', () => {
  it.each([
    ['the whole', ' {}', '', '1:2'],
    ['a member', '{\n  "a": 1\n}', '/a', '2:8'],
    ['an item', '[1,\n 22, [3]]', '/2/0', '2:7'],
    ['an item after an empty list', '[[], {}, 5]', '/2', '1:10'],
    ['a value that looks like a key', '{"a": "b", "b": "a"}', '/b', '1:17'],
    ['a key with marks', String.raw`{"a\"b": {"c/d": {"~": 1}}}`, '/a"b/c~1d/~0', '1:24'],
    ['a key that is an escape', String.raw`{"\u0061": true}`, '/a', '1:12'],
    ['a text with brackets and commas', '{"a": "}],:", "b": 2}', '/b', '1:20'],
    ['what comes after a line break of Windows', '{\r\n"a":\r\n 7}', '/a', '3:2'],
    ['a value after letters of two units', '{"😀": 1, "b": 2}', '/b', '1:16'],
    ['a key __proto__', '{"__proto__": {"x": 1}}', '/__proto__/x', '1:21'],
    ['the last that is there, where the rest leads nowhere', '{"a": {"b": 1}}', '/a/c/d', '1:7'],
    ['the whole, where nothing of it is there', '{"a": 1}', '/b', '1:1'],
  ])('is found for %s', (_, text, path, place) => {
    expect(at(text, path)).toBe(place);
  });

  it('is that of the value, for every value of a set, however it is laid out', () => {
    for (const indent of [0, 2]) {
      const text = JSON.stringify(SET, null, indent);
      const lines = text.split('\n');
      const paths = placesIn(SET);
      const places = locate(text, paths);
      for (const path of paths) {
        const value = path
          .split('/')
          .slice(1)
          .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/')], SET);
        const { line, column } = places.get(path)!;
        const start = (JSON.stringify(value, null, indent).split('\n')[0] ?? '').slice(0, 20);
        expect(lines[line - 1]!.slice(column - 1).startsWith(start), path).toBe(true);
      }
    }
  });

  it('is found in a megabyte in less than a second', () => {
    const text = JSON.stringify({ a: new Array(200_000).fill('x"\\{'), b: 1 });
    const start = performance.now();
    expect(at(text, '/b')).toBe(`1:${text.length - 1}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
