import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import type { Material } from '../../src/check/index.js';
import type { Indicator } from '../../src/index.js';
import { number, yesNo } from '../support/rule-set-with.js';
import { DANISH, SET } from './clean-set.js';

const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const sign = (index: number, when: unknown): Indicator => ({
  ...SET.indicators[0]!,
  id: `sign-${index}`,
  when: when as Indicator['when'],
});
const ids = (count: number): readonly string[] => many(count, (index) => `fact-${index}`);
const withSet = (parts: object): string => JSON.stringify({ ...SET, ...parts });
const item = SET.cases[0]!;

const FILES: readonly (readonly [string, () => string])[] = [
  [
    'a thousand conditions over twelve facts each',
    () =>
      withSet({
        facts: [...SET.facts, ...ids(1000).map(yesNo)],
        indicators: many(1000, (index) =>
          sign(index, { or: many(12, (place) => ({ var: `fact-${(index + place) % 1000}` })) }),
        ),
      }),
  ],
  [
    'conditions over numbers with many marks',
    () =>
      withSet({
        facts: [...SET.facts, number('size', 0, 1e6)],
        indicators: many(100, (index) =>
          sign(index, { or: many(100, (mark) => ({ '==': [{ var: 'size' }, mark * 7 + index] })) }),
        ),
      }),
  ],
  [
    'thousands of cases',
    () => withSet({ cases: many(4900, (index) => ({ ...item, id: `case-${index}`, story: 'x' })) }),
  ],
  [
    'cases that each turn on something else',
    () =>
      withSet({
        indicators: many(200, (index) => ({ ...sign(index, { var: 'threatened' }), offByDefault: true })),
        cases: many(2000, (index) => ({
          ...item,
          id: `case-${index}`,
          turnOn: [`sign-${index % 200}`, `sign-${(index * 7) % 200}`],
        })),
      }),
  ],
  [
    'long texts that deny and deny',
    () => withSet({ facts: many(400, (index) => ({ ...yesNo(`fact-${index}`), question: 'not a '.repeat(330) })) }),
  ],
  [
    'long texts of spaces',
    () =>
      withSet({ facts: many(400, (index) => ({ ...yesNo(`fact-${index}`), question: `not${' '.repeat(1900)}x` })) }),
  ],
  [
    'stories of digits',
    () => withSet({ cases: many(450, (index) => ({ ...item, id: `case-${index}`, story: '1 '.repeat(990) })) }),
  ],
  [
    'groups with caps of all sizes',
    () =>
      withSet({
        indicators: many(700, (index) => ({
          ...sign(index, { var: 'threatened' }),
          group: `group-${index % 200}`,
          weight: { points: (index * 37) % 100, basis: 'editorial', rationale: 'Of all sizes for the test.' },
        })),
        scoring: {
          ...SET.scoring,
          groups: many(200, (index) => ({
            id: `group-${index}`,
            title: 'Group',
            cap: ((index * 91) % 1000) + 1,
            rationale: 'Of all sizes.',
          })),
        },
      }),
  ],
  ['a hundred thousand indicators that are none', () => withSet({ indicators: many(100_000, () => 1) })],
  ['five thousand indicators that are none', () => withSet({ indicators: many(5000, () => 1) })],
  ['sixty thousand keys', () => `{${many(60_000, (index) => `"k${index}":1`).join()}}`],
  ['nothing but brackets', () => '['.repeat(990_000)],
  ['four hundred thousand numbers', () => `[${'1,'.repeat(400_000)}1]`],
  ['more than a million characters', () => ' '.repeat(1_000_001)],
  ['a text that does not end', () => `{"a":"${'x'.repeat(990_000)}`],
  ['a key __proto__', () => withSet({}).replace('"id"', '"__proto__":{"id":"x"},"id"')],
];

const timed = (material: Material): readonly [number, readonly string[]] => {
  const start = performance.now();
  const findings = check(material);
  return [performance.now() - start, findings.map((finding) => finding.check)];
};

describe('a hostile file', () => {
  it.each(FILES)('of %s is checked within its bounds, and something is said', (_, make) => {
    const [milliseconds, found] = timed({ ruleSet: { path: 'hostile.json', text: make() } });
    expect(found.length).toBeGreaterThan(0);
    // A second, and as much again for a busy machine.
    expect(milliseconds).toBeLessThan(2000);
  });

  it('may be a translation', () => {
    const facts = Object.fromEntries(ids(4900).map((id) => [id, { question: 'Ofre er ikke uden bevis. '.repeat(6) }]));
    const [milliseconds, found] = timed({
      ruleSet: { path: 'a.json', data: SET },
      translations: [{ path: 'a.da.json', text: JSON.stringify({ ...DANISH, facts }) }],
    });
    expect(found).toContain('banned-words');
    expect(milliseconds).toBeLessThan(2000);
  });

  it('may be data with getters, cycles or instances, none of which is run or followed', () => {
    let ran = false;
    const getter = Object.defineProperty({ ...SET }, 'title', {
      enumerable: true,
      get: () => {
        ran = true;
        return 'Title';
      },
    });
    const cycle: Record<string, unknown> = { ...SET };
    cycle['more'] = cycle;
    for (const data of [getter, cycle, new Map(), () => SET, undefined, null, 1])
      expect(check({ ruleSet: { path: 'a.json', data } }).map((finding) => finding.level)).toContain('error');
    expect(ran).toBe(false);
  });
});
