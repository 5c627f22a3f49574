import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/json/read-json.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import { firstIssueOf, issuesOf } from '../support/issues.js';
import { ruleSetWith } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const LONE = /\p{Surrogate}/u;

/** What stricter reading refuses although `JSON.parse` takes it. */
function refused(value: unknown): boolean {
  if (typeof value === 'string') return LONE.test(value);
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => LONE.test(key) || refused(item));
}

const randomText = fc
  .tuple(fc.oneof(fc.jsonValue(), fc.jsonValue({ stringUnit: 'binary' })), fc.constantFrom(0, 1, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

describe('a JSON text', () => {
  it('is read as JSON.parse reads it, or refused for what JSON.parse lets pass', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const wanted: unknown = JSON.parse(text);
        if (refused(wanted))
          expect(['json-number', 'json-lone-surrogate']).toContain(firstIssueOf(() => readJson(text)).code);
        else expect(readJson(text)).toStrictEqual(wanted);
      }),
      runs(1500),
    );
  });

  it('is refused with one issue, and never breaks, when JSON.parse refuses it', () => {
    const broken = fc
      .tuple(
        randomText,
        fc.nat(),
        fc.constantFrom('', ',', ':', '"', '{', ']', '\\', '0', 'e', '\u0001', ' x', '\u2028'),
      )
      .map(([text, at, extra]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + extra + text.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(broken, (text) => {
        try {
          JSON.parse(text);
        } catch {
          const issues = issuesOf(() => readJson(text));
          expect(issues).toHaveLength(1);
          expect(issues[0]!.line).toBeGreaterThan(0);
          expect(issues[0]!.column).toBeGreaterThan(0);
        }
      }),
      runs(1500),
    );
  });

  it.each([
    ['every kind of space', ' \t\r\n[ \t\r\n1 , 2 ]\r\n', [1, 2]],
    ['a line separator in a text', '"a\u2028b"', 'a\u2028b'],
    ['every escape', String.raw`"\"\\\/\b\f\n\r\tAå"`, '"\\/\b\f\n\r\tAå'],
    ['a delete character in a text', '"a\u007Fb\u009F"', 'a\u007Fb\u009F'],
    ['a surrogate pair, escaped or not', String.raw`["😀","😀"]`, ['😀', '😀']],
    ['the largest exact integer', '9007199254740991', 9007199254740991],
    ['the smallest exact integer', '-9007199254740991', -9007199254740991],
    ['an integer with an exponent', '1e15', 1e15],
    ['a fraction', '-0.5E-2', -0.005],
    ['an empty key', '{"":{"":1}}', { '': { '': 1 } }],
  ])('may hold %s', (_, text, wanted) => {
    expect(readJson(text)).toStrictEqual(wanted);
  });

  it('may hold the key __proto__, which stays data', () => {
    const value = readJson('{"__proto__":{"threats":true},"constructor":1}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(value['threats']).toBeUndefined();
  });

  it('has no minus zero, which no digest tells from zero', () => {
    expect(readJson('[-0, -0.0, -0e5]')).toStrictEqual([0, 0, 0]);
  });
});

describe('a JSON text is refused, with the place,', () => {
  it.each([
    ['for the same key twice', '{"a":1,"a":2}', 'json-duplicate-key', '/a', 1, 8],
    ['for the same key twice, once escaped', String.raw`{"a":1,"\u0061":2}`, 'json-duplicate-key', '/a', 1, 8],
    ['for the same key twice, deep down', '{"a":[\n 1,\n  {"b":1, "b":2}]}', 'json-duplicate-key', '/a/1/b', 3, 11],
    ['for the key __proto__ twice', '{"__proto__":1,"__proto__":2}', 'json-duplicate-key', '/__proto__', 1, 16],
    ['for half a character, escaped', String.raw`[1,"\ud83d"]`, 'json-lone-surrogate', '/1', 1, 4],
    ['for half a character', '[1,"\ud83d"]', 'json-lone-surrogate', '/1', 1, 4],
    ['for the second half alone', String.raw`["\ude00"]`, 'json-lone-surrogate', '/0', 1, 2],
    ['for two halves in the wrong order', String.raw`["\ude00\ud83d"]`, 'json-lone-surrogate', '/0', 1, 2],
    ['for half a character in a key', String.raw`{"\ud83d":1}`, 'json-lone-surrogate', '', 1, 2],
    ['for an integer over 2^53', '[9007199254740993]', 'json-number', '/0', 1, 2],
    ['for 2^53', '[9007199254740992]', 'json-number', '/0', 1, 2],
    ['for an integer below -2^53', '[-9007199254740992]', 'json-number', '/0', 1, 2],
    ['for an integer over 2^53 written as a fraction', '[9007199254740993.0]', 'json-number', '/0', 1, 2],
    ['for a number that becomes infinite', '{"a": 1e999}', 'json-number', '/a', 1, 7],
    ['for a number that becomes minus infinite', '-1e999', 'json-number', '', 1, 1],
    ['for a list that is not closed', '[1, 2', 'json-ends-early', '/2', 1, 6],
    ['for an object that is not closed', '{"a":1', 'json-ends-early', '/a', 1, 7],
    ['for nothing', '', 'json-ends-early', '', 1, 1],
    ['for space only', '  \n ', 'json-ends-early', '', 2, 2],
    ['for a text that is not closed', '{"a":"b', 'json-ends-early', '/a', 1, 8],
    ['for a text with an escaped quote that is not closed', String.raw`{"a":"\"b`, 'json-ends-early', '/a', 1, 10],
    ['for a word that is cut off', '[tru', 'json-ends-early', '/0', 1, 5],
    ['for a number that is cut off after its point', '[1.', 'json-ends-early', '/0', 1, 4],
    ['for a number that is cut off after its exponent', '[1e-', 'json-ends-early', '/0', 1, 5],
    ['for text behind the end', '{}\n x', 'json-syntax', '', 2, 2],
    ['for a second value', '1 2', 'json-syntax', '', 1, 3],
    ['for a comma at the end of a list', '[1,]', 'json-syntax', '/1', 1, 4],
    ['for a comma at the end of an object', '{"a":1,}', 'json-syntax', '/a', 1, 8],
    ['for a missing comma', '[1 2]', 'json-syntax', '/1', 1, 4],
    ['for a missing colon', '{"a" 1}', 'json-syntax', '/a', 1, 6],
    ['for a key without quotes', '{a:1}', 'json-syntax', '', 1, 2],
    ['for single quotes', "['a']", 'json-syntax', '/0', 1, 2],
    ['for a bracket that closes something else', '[1}', 'json-syntax', '/1', 1, 3],
    ['for a control character', '["a\u0001b"]', 'json-syntax', '/0', 1, 2],
    ['for a line break in a text', '["a\nb"]', 'json-syntax', '/0', 1, 2],
    ['for an escape that there is not', String.raw`["\x41"]`, 'json-syntax', '/0', 1, 2],
    ['for an escape that is too short', String.raw`["\u12"]`, 'json-syntax', '/0', 1, 2],
    ['for a leading zero', '[01]', 'json-syntax', '/1', 1, 3],
    ['for a plus sign', '[+1]', 'json-syntax', '/0', 1, 2],
    ['for a number without a first digit', '[.5]', 'json-syntax', '/0', 1, 2],
    ['for NaN', '[NaN]', 'json-syntax', '/0', 1, 2],
    ['for Infinity', '[-Infinity]', 'json-syntax', '/0', 1, 2],
    ['for undefined', '[undefined]', 'json-syntax', '/0', 1, 2],
    ['for a word in capitals', '[True]', 'json-syntax', '/0', 1, 2],
    ['for a comment', '[1 // one\n]', 'json-syntax', '/1', 1, 4],
    ['for a byte-order mark', '\uFEFF{}', 'json-syntax', '', 1, 1],
    ['for a space that JSON does not know', '[\u00A01]', 'json-syntax', '/0', 1, 2],
  ])('%s', (_, text, code, path, line, column) => {
    const issue = firstIssueOf(() => readJson(text));
    expect([issue.code, issue.path, issue.line, issue.column]).toEqual([code, path, line, column]);
  });

  it('with the line counted over all kinds of text before it', () => {
    const text = '{\r\n  "a": "x\\ny",\r\n\r\n  "b": [\n    1e999\n]}';
    expect(firstIssueOf(() => readJson(text))).toMatchObject({ path: '/b/0', line: 5, column: 5 });
  });

  it('with a path in which slashes and tildes of keys are escaped', () => {
    expect(firstIssueOf(() => readJson('{"a/b":{"c~d":nothing}}')).path).toBe('/a~1b/c~0d');
  });

  it('and nothing of its content is in the message', () => {
    for (const text of ['{"a":"canary', '["canary\u0001"]', '[canary]', '{"a":1 canary}'])
      try {
        readJson(text);
        expect.unreachable();
      } catch (error) {
        expect(String(error)).not.toContain('canary');
      }
  });
});

describe('the limits of a JSON text', () => {
  const nested = (levels: number, inside: string): string => '['.repeat(levels) + inside + ']'.repeat(levels);
  const objects = (levels: number, inside: string): string => '{"a":'.repeat(levels) + inside + '}'.repeat(levels);

  it.each(['1', ''])('are 64 levels of lists, around "%s"', (inside) => {
    expect(readJson(nested(64, inside))).toEqual(JSON.parse(nested(64, inside)));
    expect(firstIssueOf(() => readJson(nested(65, inside)))).toMatchObject({ code: 'too-deep', line: 1, column: 65 });
  });

  it.each([1, {}])('are 64 levels of objects, around %j', (inside) => {
    const levels = inside === 1 ? 64 : 63;
    expect(readJson(objects(levels, JSON.stringify(inside)))).toEqual(
      JSON.parse(objects(levels, JSON.stringify(inside))),
    );
    expect(firstIssueOf(() => readJson(objects(levels + 1, JSON.stringify(inside)))).code).toBe('too-deep');
  });

  it('are a million characters', () => {
    expect(readJson(`"${'a'.repeat(999_998)}"`)).toHaveLength(999_998);
    expect(firstIssueOf(() => readJson(`"${'a'.repeat(999_999)}"`))).toMatchObject({
      code: 'too-large',
      line: 1,
      column: 1,
    });
  });

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['one text', `"${'a'.repeat(999_000)}`],
    ['one text of escapes', `"${String.raw`\u0061`.repeat(160_000)}`],
    ['one number', '1'.repeat(999_000)],
    ['space', ' '.repeat(999_000)],
    ['quotes', '"'.repeat(999_000)],
    ['commas', `[${','.repeat(999_000)}`],
    ['lines', `${'\n'.repeat(999_000)}x`],
    ['equal keys', `{${'"a":1,'.repeat(150_000)}`],
    ['different keys', `{${Array.from({ length: 80_000 }, (_, index) => `"k${index}":1`).join(',')}`],
  ])('hold within a second for a text of nothing but %s', (_, text) => {
    expect(cpuTime(() => readJson(text))).toBeLessThan(ONE_SECOND);
    expect(() => readJson(text)).toThrow(expect.objectContaining({ name: 'IssueError' }));
  });
});

describe('a file that is cut short', () => {
  const whole = JSON.stringify(
    { ...ruleSetWith(), title: 'Say "no"\n\\ å 😀', n: [-1.5e-3, true, false, null] },
    null,
    1,
  );

  it.each([whole, JSON.stringify(JSON.parse(whole))])('is refused with line and column wherever it is cut', (text) => {
    for (let length = 0; length < text.length; length += 1) {
      const cut = text.slice(0, length);
      const issue = firstIssueOf(() => readJson(cut));
      const lines = cut.split('\n');
      expect(['json-ends-early', 'json-syntax', 'json-lone-surrogate'], `cut at ${length}`).toContain(issue.code);
      expect(issue.line, `cut at ${length}`).toBeLessThanOrEqual(lines.length);
      expect(issue.column, `cut at ${length}`).toBeLessThanOrEqual(lines[issue.line! - 1]!.length + 1);
      if (issue.code === 'json-ends-early')
        expect([issue.line, issue.column]).toEqual([lines.length, lines.at(-1)!.length + 1]);
    }
  });

  it('is said to end early wherever it is cut', () => {
    for (let length = 0; length < whole.length; length += 1)
      if (!LONE.test(whole.slice(0, length)))
        expect(firstIssueOf(() => readJson(whole.slice(0, length))).code, `…${whole.slice(0, length).slice(-12)}`).toBe(
          'json-ends-early',
        );
  });
});
