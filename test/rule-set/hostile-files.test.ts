import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/index.js';
import { edited, GONE, placesIn } from '../support/edited.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import { loadIssues, refusals } from '../support/issues.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';
import { choice, indicator, ruleSetWith, yesNo } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const withCondition = (when: unknown): unknown => ruleSetWith({ indicators: [indicator('sign', when)] });

describe('a file from a stranger', () => {
  const deepText = `${'{"!":['.repeat(50_000)}true${']}'.repeat(50_000)}`;

  it('with a rule of 100,000 levels is refused, as text and as an object', () => {
    const text = JSON.stringify(withCondition({ '!': ['HERE'] })).replace('"HERE"', deepText);
    expect(loadIssues(text)[0]).toMatchObject({ code: 'too-deep', line: 1 });
    let when: unknown = true;
    for (let level = 0; level < 100_000; level += 1) when = { '!': [when] };
    expect(loadIssues(withCondition(when))[0]?.code).toBe('too-deep');
    let list: unknown = [];
    for (let level = 0; level < 100_000; level += 1) list = [list];
    expect(loadIssues({ ...wholeRuleSet(), notFor: list })[0]?.code).toBe('too-deep');
  });

  it('with a cycle is refused', () => {
    const when: Record<string, unknown> = {};
    when['and'] = [{ var: 'threats' }, when];
    expect(refusals(withCondition(when))).toEqual(['repeated-reference /indicators/0/when/and/1']);
  });

  it('with one object in two places is refused', () => {
    const shared = { var: 'threats' };
    expect(refusals(withCondition({ or: [shared, { '!': [shared] }] }))).toEqual([
      'repeated-reference /indicators/0/when/or/1/!/0',
    ]);
  });

  it('with the key __proto__ is refused, as text and as an object', () => {
    const text = JSON.stringify(wholeRuleSet()).replace('{', '{"__proto__":{"title":"x"},');
    expect(refusals(text)).toEqual(['forbidden-key /__proto__']);
    expect(refusals(JSON.parse(text))).toEqual(['forbidden-key /__proto__']);
    const inside = JSON.stringify(wholeRuleSet()).replace('"weight":{', '"weight":{"__proto__":{"points":9},');
    expect(refusals(inside)).toEqual(['forbidden-key /indicators/0/weight/__proto__']);
  });

  it('with keys that are names of methods is refused where it may not have them', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty', 'prototype'])
      expect(refusals(edited(wholeRuleSet(), `/${key}`, { a: 1 }))).toEqual([`unexpected /${key}`]);
  });

  it('with a getter is refused, and the getter is not run', () => {
    let runs = 0;
    const file = Object.defineProperty({ ...wholeRuleSet() }, 'title', {
      get: () => {
        runs += 1;
        return 'A title';
      },
      enumerable: true,
    });
    expect(refusals(file)).toEqual(['accessor /title']);
    expect(runs).toBe(0);
  });

  it('is read as strictly as any JSON, with line and column', () => {
    const text = JSON.stringify(wholeRuleSet(), null, 2);
    const issue = (broken: string): unknown => loadIssues(broken)[0];
    expect(issue(text.replace('"version":', '"id":'))).toMatchObject({
      code: 'json-duplicate-key',
      path: '/id',
      line: 4,
      column: 3,
    });
    expect(issue(text.replace('"points": 2', '"points": 9007199254740993'))).toMatchObject({ code: 'json-number' });
    expect(issue(`${text},`)).toMatchObject({ code: 'json-syntax', column: 2 });
    expect(issue(text.slice(0, -1))).toMatchObject({ code: 'json-ends-early' });
    expect(issue(' '.repeat(1_000_001))).toMatchObject({ code: 'too-large' });
  });

  it('broken at any place gives issues or a rule set, and nothing else', () => {
    const whole = wholeRuleSet();
    const places = placesIn(whole);
    const broken = fc.tuple(
      fc.constantFrom(...places),
      fc.oneof(
        fc.constant(GONE),
        fc.constantFrom<unknown[]>(null, '', 'x', -1, 1e15, {}, [], { toString: 1 }, { var: { toString: null } }, [[]]),
        fc.constantFrom(...places).map((from) => {
          const found: unknown = from
            .split('/')
            .slice(1)
            .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], wholeRuleSet());
          return found;
        }),
      ),
    );
    let refused = 0;
    fc.assert(
      fc.property(broken, ([path, value]) => {
        const parsed = parseRuleSet(edited(whole, path, value));
        if (parsed.ok) return;
        refused += 1;
        expect(parsed.issues.length).toBeGreaterThan(0);
        for (const { code, path: at } of parsed.issues) {
          expect(code).toMatch(/^[a-z0-9-]+$/u);
          expect(at).toMatch(/^(?:\/|$)/u);
        }
      }),
      runs(1500),
    );
    expect(refused).toBeGreaterThan(500);
  });

  it.each<readonly [string, () => unknown]>([
    ['a megabyte of one list', () => `[${'1,'.repeat(499_990)}1]`],
    ['a megabyte of texts', () => ({ ...wholeRuleSet(), notFor: Array.from({ length: 100_000 }, () => 'no') })],
    [
      'a hundred thousand unknown keys',
      () => ({
        ...wholeRuleSet(),
        ...Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, 1])),
      }),
    ],
    [
      'a thousand facts that are all wrong',
      () => ruleSetWith({ facts: Array.from({ length: 1000 }, () => ({ ...yesNo('A'), type: 'x' }) as never) }),
    ],
    [
      'a thousand facts of one id',
      () => ruleSetWith({ facts: Array.from({ length: 1000 }, () => yesNo('a'.repeat(64))) }),
    ],
    [
      'a hundred thousand options',
      () =>
        ruleSetWith({
          facts: [
            choice(
              'place',
              Array.from({ length: 100_000 }, (_, index) => `o${index}x`),
            ),
          ],
        }),
    ],
    [
      'a thousand mistyped sections',
      () =>
        ruleSetWith({
          facts: Array.from({ length: 1000 }, (_, index) => ({ ...yesNo(`f${index}x`), section: `s${index}` })),
        }),
    ],
    [
      'a thousand mistyped sections among as many',
      () =>
        ruleSetWith({
          sections: Array.from({ length: 1000 }, (_, index) => ({
            id: `s${index + 1000}`.padEnd(64, 'a'),
            title: 'S',
          })),
          facts: Array.from({ length: 60 }, (_, index) => ({
            ...yesNo(`f${index}x`),
            section: `z${index}`.padEnd(60, 'z'),
          })),
        }),
    ],
    ['an id that a pattern might stumble over', () => ({ ...wholeRuleSet(), id: `${'a-'.repeat(400_000)}!` })],
    [
      'many indicators with many faults',
      () =>
        ruleSetWith({
          facts: Array.from({ length: 200 }, (_, index) => yesNo(`f${index + 1000}`.padEnd(64, 'a'))),
          indicators: Array.from({ length: 60 }, (_, at) =>
            indicator(`i${at}x`, {
              or: Array.from({ length: 5 }, (__, index) => ({ var: `z${index}`.padEnd(60, 'z') })),
            }),
          ),
        }),
    ],
  ])('is read within a second: %s', (_, make) => {
    const input = make();
    expect(cpuTime(() => parseRuleSet(input))).toBeLessThan(ONE_SECOND);
  });
});
