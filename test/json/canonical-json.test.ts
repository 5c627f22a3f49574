import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digest } from '../../src/json/canonical-json.js';
import { runs } from '../support/runs.js';

/** The same data with the keys of every object in another order. */
function reordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reordered);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  );
}

describe('canonical JSON', () => {
  it('is that of the first example of RFC 8785', () => {
    const example: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('has keys in order of their UTF-16 units, as the second example of RFC 8785', () => {
    const example: unknown = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(Object.values(JSON.parse(canonicalJson(example)) as object)).toEqual([
      'One', // a key that looks like an index comes first in every JavaScript object
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(example)).toMatch(/^\{"\\r":"Carriage Return","1":"One",/u);
  });

  it.each([
    [{ 10: 'b', 9: 'a', a: 1, A: 2, 'a-b': 3, ab: 4 }, '{"10":"b","9":"a","A":2,"a":1,"a-b":3,"ab":4}'],
    [{ b: [], a: {} }, '{"a":{},"b":[]}'],
    [[-0, 0, 1e21, 1e-7, 123456789], '[0,0,1e+21,1e-7,123456789]'],
    ['\u2028"\\/\u007F', '"\u2028\\"\\\\/\u007F"'],
    [JSON.parse('{"b":1,"__proto__":2}'), '{"__proto__":2,"b":1}'],
    [null, 'null'],
    [false, 'false'],
  ])('of %j is %s', (value, wanted) => {
    expect(canonicalJson(value)).toBe(wanted);
  });

  it('does not depend on the order of keys, and reads back as the same data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reordered(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      runs(500),
    );
  });
});

describe('the digest of a value', () => {
  it('is the SHA-256 of its canonical JSON', () => {
    const value = { b: 'å', a: [1, null] };
    expect(digest(value)).toBe(createHash('sha256').update('{"a":[1,null],"b":"å"}').digest('hex'));
    expect(digest({ a: [1, null], b: 'å' })).toBe(digest(value));
    expect(digest({ a: [null, 1], b: 'å' })).not.toBe(digest(value));
  });
});
