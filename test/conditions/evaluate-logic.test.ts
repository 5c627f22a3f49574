import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { evaluateLogic } from '../../src/index.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import { firstIssueOf } from '../support/issues.js';
import { runs } from '../support/runs.js';

const code = (logic: unknown, data: unknown = {}): string => firstIssueOf(() => evaluateLogic(logic, data)).code;

/** Any JSONLogic, kinds mixed at will. */
const path = fc.constantFrom(
  'a',
  'b',
  'b.c',
  'list',
  'list.1',
  'list.length',
  'none',
  '',
  'nowhere',
  'current',
  'accumulator',
);
const { anyLogic } = fc.letrec<{ anyLogic: unknown }>((tie) => ({
  anyLogic: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.oneof(
      fc.constantFrom<unknown[]>(null, true, false, '', 'a', 'flat', '1', 0, 1, -2, 2.5),
      fc.tuple(path, fc.constantFrom<unknown[]>('else', 0)).map((operands) => ({ var: operands })),
      path.map((id) => ({ var: id })),
    ),
    fc.array(tie('anyLogic'), { maxLength: 3 }),
    fc
      .tuple(
        fc.constantFrom(
          ...['==', '===', '!=', '!==', '<', '<=', '>', '>=', 'and', 'or', '!', '!!', 'if', '?:', 'in', 'cat'],
          ...['+', '*', '-', '/', '%', 'min', 'max', 'merge', 'log'],
        ),
        fc.array(tie('anyLogic'), { minLength: 1, maxLength: 3 }),
      )
      .map(([operator, operands]) => ({ [operator]: operands })),
    fc.array(path, { maxLength: 3 }).map((paths) => ({ missing: paths })),
    fc.tuple(fc.nat(3), fc.array(path, { maxLength: 3 })).map((operands) => ({ missing_some: operands })),
    fc
      .tuple(tie('anyLogic'), fc.integer({ min: -6, max: 6 }), fc.option(fc.integer({ min: -6, max: 6 })))
      .map(([text, start, length]) => ({ substr: [text, start, ...(length === null ? [] : [length])] })),
    fc
      .tuple(fc.constantFrom('map', 'filter', 'some', 'all', 'none', 'reduce'), tie('anyLogic'), tie('anyLogic'))
      .map(([operator, list, logic]) => ({ [operator]: [list, logic, ...(operator === 'reduce' ? [0] : [])] })),
  ),
}));
const data = { a: 1, b: { c: 'flat' }, list: ['a', 'flat', 3], none: null };

describe('a JSONLogic expression over data that is all known', () => {
  it('gives what json-logic-js gives', () => {
    const quiet = console.log;
    console.log = () => undefined; // the `log` operator of json-logic-js writes to the console
    try {
      fc.assert(
        fc.property(anyLogic, (logic) => {
          let wanted: unknown;
          try {
            wanted = jsonLogic.apply(structuredClone(logic), data);
          } catch {
            return; // json-logic-js breaks on this one
          }
          expect(evaluateLogic(logic, data)).toEqual(wanted);
        }),
        runs(5000),
      );
    } finally {
      console.log = quiet;
    }
  });

  it('is nothing for no sum and one for no product, where json-logic-js breaks', () => {
    expect([evaluateLogic({ '+': [] }, {}), evaluateLogic({ '*': [] }, {})]).toEqual([0, 1]);
    expect(() => jsonLogic.apply({ '*': [] })).toThrow('empty array');
  });

  it('reads own data properties only, and runs no getter', () => {
    let runs = 0;
    const inherited: unknown = Object.create({ threats: true });
    expect(evaluateLogic({ var: 'constructor' }, {})).toBeNull();
    expect(evaluateLogic({ var: '__proto__.toString' }, {})).toBeNull();
    expect(firstIssueOf(() => evaluateLogic({ var: 'threats' }, inherited)).code).toBe('not-plain-data');
    const withGetter = {
      get threats() {
        runs += 1;
        return true;
      },
    };
    expect(firstIssueOf(() => evaluateLogic({ var: 'threats' }, withGetter))).toEqual({
      code: 'accessor',
      path: '/data/threats',
    });
    expect(runs).toBe(0);
  });

  it('takes an object for data where its keys look like methods', () => {
    const odd = { a: { toString: 'x', valueOf: 'y' } };
    expect(evaluateLogic({ cat: [{ var: 'a' }] }, odd)).toBe('[object Object]');
    expect(evaluateLogic({ '==': [{ var: 'a' }, 'x'] }, odd)).toBe(false);
    expect(evaluateLogic({ '+': [{ var: 'a' }, 1] }, odd)).toBeNaN();
  });

  it('finds nothing in an empty text, as json-logic-js has it', () => {
    for (const item of ['', 'a', null]) {
      const logic = { in: [item, ''] };
      expect(evaluateLogic(logic, {}), JSON.stringify(logic)).toBe(jsonLogic.apply(logic));
    }
  });

  it.each([
    ['some of one path that is no list', { missing_some: [1, 'a'] }],
    ['a sum without a start', { reduce: [{ var: 'list' }, { cat: [{ var: 'accumulator' }, { var: 'current' }] }] }],
    ['a part of a text from behind', { substr: ['street', -3] }],
    ['a part of a text without its end', { substr: ['street', 1, -2] }],
    ['a part of a text from before its beginning', { substr: ['street', -9, 2] }],
    ['a part of a text that ends before it begins', { substr: ['street', 2, -9] }],
    ['a part of a text between whole places', { substr: ['street', 1.7, 2.9] }],
    ['a part of a text of no length', { substr: ['street', 1, 0] }],
    ['the same list twice', { '==': [{ var: 'list' }, { var: 'list' }] }],
    ['two lists of the same', { '==': [['a'], ['a']] }],
    ['two lists that differ', { '!=': [['a'], ['b']] }],
    ['nothing and nothing', { '==': [null, null] }],
    ['nothing and an empty list', { '==': [null, []] }],
    ['a part of nothing', { var: 'none.part' }],
    ['a part of what is not there', { var: 'nowhere.part.of' }],
    ['a list in the place of a text', { cat: [['a', ['b', null]], null, true] }],
    ['a question without an otherwise', { if: [false, 1] }],
    ['a question of nothing', { if: [] }],
    ['none of no list', { none: [{ var: 'nowhere' }, true] }],
    ['a comparison of a number with the text of it', { '==': [1, '1'] }],
    ['a comparison of a list with the text of it', { '==': [['a', 'b'], 'a,b'] }],
    ['a missing answer that is an empty text', { missing: ['empty'] }],
  ])('gives what json-logic-js gives: %s', (_, logic) => {
    const given = { ...data, empty: '' };
    expect(evaluateLogic(logic, given)).toEqual(jsonLogic.apply(structuredClone(logic), given));
  });

  it('takes one path for one, where json-logic-js counts its letters', () => {
    expect(evaluateLogic({ missing_some: [1, 'nowhere'] }, {})).toEqual(['nowhere']);
    expect(jsonLogic.apply({ missing_some: [1, 'nowhere'] }, {})).toEqual([]);
  });

  it('takes a default where there is nothing, because all is known', () => {
    expect(evaluateLogic({ var: ['nowhere', 'else'] }, {})).toBe('else');
    expect(evaluateLogic({ var: ['a', 'else'] }, { a: null })).toBe(
      jsonLogic.apply({ var: ['a', 'else'] }, { a: null }),
    );
  });
});

describe('a JSONLogic expression with faults', () => {
  it.each([
    ['an operator that there is not', { unless: [true] }, 'unknown-operator'],
    ['an operator that every object inherits', { toString: [] }, 'unknown-operator'],
    ['the operator "constructor"', { constructor: [] }, 'unknown-operator'],
    ['two operators in one object', { and: [true], or: [true] }, 'not-one-operator'],
    ['an object without operator', {}, 'not-one-operator'],
    ['an operator that there is not, inside another', { and: [true, { unless: [] }] }, 'unknown-operator'],
  ])('is refused: %s', (_, logic, wanted) => {
    expect(code(logic)).toBe(wanted);
  });

  it('is refused when it is no plain data', () => {
    const circle: Record<string, unknown> = {};
    circle['!'] = [circle];
    expect(code(circle)).toBe('repeated-reference');
    expect(code(JSON.parse('{"__proto__":[]}'))).toBe('forbidden-key');
    expect(code({ '!': [() => true] })).toBe('not-plain-data');
    expect(firstIssueOf(() => evaluateLogic({ '!': [() => true] }, {})).path).toBe('/logic/!/0');
  });
});

describe('work that would not end', () => {
  const list = (length: number): readonly number[] => Array<number>(length).fill(0);

  it('is refused when it is nested too deeply', () => {
    let logic: unknown = true;
    for (let depth = 0; depth < 100; depth += 1) logic = { '!': logic };
    expect(code(logic)).toBe('too-deep');
  });

  it('is taken when it is nested as deeply as a file can be', () => {
    const nested = (depth: number): unknown => (depth === 0 ? true : { '!': nested(depth - 1) });
    expect(evaluateLogic(nested(64), {})).toBe(true);
    expect(code(nested(65))).toBe('too-deep');
  });

  it('is refused when it takes too many steps', () => {
    const inner = { map: [{ var: 'list' }, { '+': [{ var: '' }, 1] }] };
    expect(code({ map: [{ var: 'list' }, { '+': [1, 1, 1, 1] }] }, { list: list(30_000) })).toBe('too-many-steps');
    expect(evaluateLogic(inner, { list: [1, 2] })).toEqual([2, 3]);
  });

  it('is refused when a text or list grows too large', () => {
    const double = { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] };
    expect(code({ reduce: [{ var: 'list' }, double, 'x'] }, { list: list(40) })).toBe('too-large');
  });

  it('is refused from the first step beyond a hundred thousand, and looking at an item of a list is one', () => {
    const sum = (operands: number): unknown => ({ '+': list(operands) });
    expect(evaluateLogic(sum(99_999), {})).toBe(0);
    expect(code(sum(100_000))).toBe('too-many-steps');
    const search = { in: [1, { var: 'list' }] };
    expect(evaluateLogic(search, { list: list(99_996) })).toBe(false);
    expect(code(search, { list: list(99_997) })).toBe('too-many-steps');
  });

  it('is refused when a text is longer than a hundred thousand characters', () => {
    const text = 'x'.repeat(99_999);
    expect(evaluateLogic({ cat: [{ var: 'text' }, 'y'] }, { text })).toHaveLength(100_000);
    expect(code({ cat: [{ var: 'text' }, 'yz'] }, { text })).toBe('too-large');
    expect(evaluateLogic({ var: 'text' }, { text: `${text}y` })).toHaveLength(100_000);
    expect(code({ var: 'text' }, { text: `${text}yz` })).toBe('too-large');
    expect(evaluateLogic({ cat: [['a', 'b']] }, {})).toBe('a,b');
    expect(evaluateLogic({ in: ['y', { cat: [[{ var: 'text' }, '']] }] }, { text })).toBe(false);
    expect(code({ cat: [[{ var: 'text' }, 'yz']] }, { text })).toBe('too-large');
  });

  it('is refused when a list of the data is too large', () => {
    const held = { '!!': [{ var: 'list' }] };
    expect(evaluateLogic({ var: ['list.0'] }, { list: list(100_001) })).toBe(0);
    expect(evaluateLogic(held, { list: list(99_000) })).toBe(true);
    expect(evaluateLogic({ var: 'list' }, { list: list(100_000) })).toHaveLength(100_000);
    expect(code({ var: 'list' }, { list: list(100_001) })).toBe('too-large');
  });

  it('is refused before a text is made that JavaScript cannot hold', () => {
    const logic = { cat: [{ map: [{ var: 'list' }, 'x'.repeat(100_000)] }] };
    expect(firstIssueOf(() => evaluateLogic(logic, { list: list(20_000) })).path).toBe('');
  });

  it('ends within a second when it copies a long list again and again', () => {
    const logic = { reduce: [{ var: 'list' }, { merge: [{ var: 'accumulator' }] }, { var: 'long' }] };
    expect(cpuTime(() => evaluateLogic(logic, { list: list(300), long: list(99_000) }))).toBeLessThan(ONE_SECOND);
  });

  it('ends within a second when it joins many long lists', () => {
    const logic = { merge: Array.from({ length: 200 }, () => ({ var: 'long' })) };
    expect(cpuTime(() => evaluateLogic(logic, { long: list(99_000) }))).toBeLessThan(ONE_SECOND);
  });
});
