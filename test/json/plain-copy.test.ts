import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../src/json/plain-copy.js';
import { firstIssueOf } from '../support/issues.js';
import { runs } from '../support/runs.js';

const refusal = (input: unknown): string => {
  const { code, path } = firstIssueOf(() => plainCopy(input));
  return `${code} ${path}`.trim();
};

/** JSON data without the one key that is refused, and without half characters. */
const plainData = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));

function frozenBelow(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    Object.values(value).every((item) => Object.isFrozen(item) && frozenBelow(item))
  );
}

describe('a copy of plain data', () => {
  it('is equal, shares nothing, is frozen below its top, and leaves the original as it was', () => {
    fc.assert(
      fc.property(plainData, (value) => {
        const before = JSON.stringify(value);
        const copy = plainCopy(value);
        expect(JSON.stringify(copy)).toBe(before);
        expect(frozenBelow(copy)).toBe(true);
        if (typeof value === 'object' && value !== null) {
          expect(copy).not.toBe(value);
          for (const item of Object.values(value))
            if (typeof item === 'object' && item !== null) expect(Object.isFrozen(item)).toBe(false);
        }
        expect(JSON.stringify(value)).toBe(before);
      }),
      runs(300),
    );
  });

  it('may be made of frozen data, of objects without prototype and of data from another realm', () => {
    const bare: unknown = Object.assign(Object.create(null) as object, { a: [1] });
    expect(plainCopy(Object.freeze({ a: Object.freeze([1]) }))).toEqual({ a: [1] });
    expect(plainCopy(bare)).toEqual({ a: [1] });
    expect(plainCopy(runInNewContext('({ a: [1, { b: null }] })'))).toEqual({ a: [1, { b: null }] });
  });

  it('has the names of methods as ordinary keys', () => {
    const odd = JSON.parse('{"constructor":1,"toString":2,"hasOwnProperty":{"valueOf":3},"prototype":4}') as object;
    expect(JSON.stringify(plainCopy(odd))).toBe(JSON.stringify(odd));
  });

  it('has no minus zero, which no digest tells from zero', () => {
    expect(plainCopy([-0])).toStrictEqual([0]);
    expect(plainCopy(-0)).toBe(0);
  });

  it('takes no symbols and nothing that is not enumerable', () => {
    const data = Object.defineProperty({ a: 1, [Symbol('b')]: 2 }, 'c', { value: 3, enumerable: false });
    expect(Reflect.ownKeys(plainCopy(data) as object)).toEqual(['a']);
  });
});

describe('what is not plain data is refused:', () => {
  class Person {
    readonly age = 17;
  }
  class Several extends Array<string> {}
  const circle: { self?: unknown; list: unknown[] } = { list: [] };
  circle.list.push({ back: circle });
  const sparse = ['a', 'b'];
  sparse.length = 4;

  it.each<readonly [string, unknown, string]>([
    ['an object of a class', { who: new Person() }, 'not-plain-data /who'],
    ['an object that inherits', Object.create({ threats: true }), 'not-plain-data'],
    ['a date', [new Date(0)], 'not-plain-data /0'],
    ['a map', new Map([['threats', true]]), 'not-plain-data'],
    ['a set', { a: new Set() }, 'not-plain-data /a'],
    ['a regular expression', { a: /a/u }, 'not-plain-data /a'],
    ['bytes', { a: new Uint8Array(1) }, 'not-plain-data /a'],
    ['a boxed text', { a: Object('text') as unknown }, 'not-plain-data /a'],
    ['a promise', { a: Promise.resolve() }, 'not-plain-data /a'],
    ['an error', { a: new Error('no') }, 'not-plain-data /a'],
    ['a function', { a: [() => true] }, 'not-plain-data /a/0'],
    ['a symbol', { a: Symbol('a') }, 'not-plain-data /a'],
    ['a bigint', { a: 1n }, 'not-plain-data /a'],
    ['undefined', { a: undefined }, 'not-plain-data /a'],
    ['a list of a class', { a: Several.of('b') }, 'not-plain-data /a'],
    ['a list with holes', { a: sparse }, 'not-plain-data /a'],
    ['a list with a name beside its items', { a: Object.assign(['b'], { more: 'c' }) }, 'not-plain-data /a'],
    ['NaN', { a: Number.NaN }, 'json-number /a'],
    ['infinity', { a: -Infinity }, 'json-number /a'],
    ['half a character', { a: 'x\ud83d' }, 'json-lone-surrogate /a'],
    ['a cycle', circle, 'repeated-reference /list/0/back'],
    ['the key __proto__', { a: JSON.parse('{"__proto__":{}}') as unknown }, 'forbidden-key /a/__proto__'],
    ['a path with slashes and tildes', { 'a/b~c': new Date(0) }, 'not-plain-data /a~1b~0c'],
  ])('%s', (_, input, wanted) => {
    expect(refusal(input)).toBe(wanted);
  });

  it('a getter or setter, which is not run', () => {
    let runs = 0;
    const data = {
      a: {
        get age() {
          runs += 1;
          return 17;
        },
      },
    };
    expect(refusal(data)).toBe('accessor /a/age');
    expect(refusal(Object.defineProperty({}, 'age', { set: () => undefined, enumerable: true }))).toBe('accessor /age');
    expect(refusal(Object.defineProperty([], '0', { get: () => (runs += 1), enumerable: true }))).toBe('accessor /0');
    expect(runs).toBe(0);
  });

  it('a getter also where every object has inherited a value', () => {
    const data = Object.defineProperty({}, 'age', { get: () => 17, enumerable: true });
    const pollute = Object.prototype as { value?: unknown };
    pollute.value = 17;
    let wanted: string;
    try {
      wanted = refusal(data);
    } finally {
      delete pollute.value;
    }
    expect(wanted).toBe('accessor /age');
  });

  it('more than 64 levels', () => {
    const nested = (levels: number): unknown => {
      let value: unknown = [];
      for (let level = 1; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
      return value;
    };
    expect(JSON.stringify(plainCopy(nested(64)))).toBe(JSON.stringify(nested(64)));
    expect(firstIssueOf(() => plainCopy(nested(65))).code).toBe('too-deep');
    expect(firstIssueOf(() => plainCopy(nested(100_000))).code).toBe('too-deep');
  });

  it('more than 200,000 values', () => {
    expect(plainCopy(Array<number>(199_999).fill(1))).toHaveLength(199_999);
    expect(refusal(Array<number>(200_000).fill(1))).toBe('too-large /199999');
  });

  it('one object in two places, where the caller says so; otherwise each place has its own copy', () => {
    const age = { age: 17 };
    const data = { a: age, b: [age] };
    expect(firstIssueOf(() => plainCopy(data, '', 'refuse'))).toEqual({ code: 'repeated-reference', path: '/b/0' });
    const empty: unknown[] = [];
    expect(firstIssueOf(() => plainCopy([empty, empty], '', 'refuse')).path).toBe('/1');
    const copy = plainCopy(data) as { readonly a: unknown; readonly b: readonly unknown[] };
    expect(copy).toEqual(data);
    expect(copy.a).not.toBe(copy.b[0]);
  });

  it('a cycle, also where one object may be in two places', () => {
    expect(firstIssueOf(() => plainCopy(circle, '', 'copy')).code).toBe('repeated-reference');
    expect(firstIssueOf(() => plainCopy(circle, '', 'refuse')).code).toBe('repeated-reference');
  });

  it('objects that hold one another so often that the copy would not end', () => {
    let value: unknown = [];
    for (let level = 0; level < 60; level += 1) value = [value, value];
    expect(firstIssueOf(() => plainCopy(value)).code).toBe('too-large');
  });

  it('with the path that the caller says', () => {
    expect(firstIssueOf(() => plainCopy({ a: [undefined] }, '/facts')).path).toBe('/facts/a/0');
  });
});
