import { describe, expect, it } from 'vitest';
import { assess, compile, conditionState, evaluator, parseRuleSet, replay } from '../../src/index.js';
import type { RuleSet, RuleSetFile } from '../../src/index.js';
import { digest } from '../../src/json/canonical-json.js';
import { loadedRuleSet } from '../../src/rule-set/rule-set.js';
import { assessed } from '../support/assessed.js';
import { firstIssueOf } from '../support/issues.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';
import { indicator, loaded, loadedWith, number, ruleSetWith } from '../support/rule-set-with.js';

function reversedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversedKeys);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversedKeys(item)]),
  );
}

function unfrozen(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, item]) => unfrozen(item, `${path}/${key}`)),
  ];
}

const sha256Of = (input: unknown): string => assess(loaded(input), {}).ruleSet.sha256;

describe('a rule set that this package brings along', () => {
  it('is frozen in every part, as one is that was read from a file', () => {
    const file = ruleSetWith();
    expect(unfrozen(file)).not.toEqual([]);
    expect(loadedRuleSet(file)).toBe(file);
    expect(unfrozen(file)).toEqual([]);
  });
});

describe('a loaded rule set', () => {
  it('has the content of the file', () => {
    const file = wholeRuleSet();
    expect(JSON.stringify(loaded(file))).toBe(JSON.stringify(file));
    expect(JSON.stringify(loaded(JSON.stringify(file)))).toBe(JSON.stringify(file));
  });

  it('is frozen to its depths, and the data it was made of is not', () => {
    const file = wholeRuleSet();
    const before = JSON.stringify(file);
    const ruleSet = loaded(file);
    expect(unfrozen(ruleSet)).toEqual([]);
    expect(unfrozen(loaded(before))).toEqual([]);
    expect(JSON.stringify(file)).toBe(before);
    expect(unfrozen(file)).toContain('/indicators/0/when');
    expect(() => {
      (ruleSet.indicators[0] as { id: string }).id = 'changed';
    }).toThrow(TypeError);
  });

  it('is not changed by what happens to the data afterwards', () => {
    const file = structuredClone(wholeRuleSet()) as unknown as {
      title: string;
      indicators: { when: Record<string, unknown> }[];
    };
    const ruleSet = loaded(file);
    const before = JSON.stringify([ruleSet, assess(ruleSet, {})]);
    file.title = 'changed';
    file.indicators[0]!.when = { '!': [{ var: 'threats' }] };
    delete file.indicators[1]!.when['=='];
    expect(JSON.stringify([ruleSet, assess(ruleSet, {})])).toBe(before);
  });

  it('shows nothing of how it was loaded', () => {
    const ruleSet = loaded(wholeRuleSet());
    expect(Object.keys(ruleSet).sort()).toEqual(Object.keys(wholeRuleSet()).sort());
    expect(digest(ruleSet)).toBe(digest(wholeRuleSet()));
  });

  it('may be loaded again from what was loaded', () => {
    const ruleSet = loaded(wholeRuleSet());
    expect(JSON.stringify(loaded(ruleSet))).toBe(JSON.stringify(ruleSet));
    expect(sha256Of(ruleSet)).toBe(sha256Of(wholeRuleSet()));
  });

  it('is one that was loaded: plain data of the same content is refused', () => {
    const file: RuleSetFile = wholeRuleSet();
    const inputs: readonly unknown[] = [
      file,
      structuredClone(loaded(file)),
      { ...loaded(file) },
      {},
      null,
      undefined,
      'general',
    ];
    for (const input of inputs as readonly RuleSet[])
      for (const work of [
        () => assess(input, {}),
        () => compile(input),
        () => evaluator(input),
        () => replay(input, {}),
      ])
        expect(['not-loaded', 'wrong-value']).toContain(firstIssueOf(work).code);
    expect(firstIssueOf(() => assess(file, {}))).toEqual({ code: 'not-loaded', path: '' });
    expect(firstIssueOf(() => assess(Object.create(loaded(file)) as RuleSet, {})).code).toBe('not-loaded');
  });
});

describe('the digest of a rule set', () => {
  it('is that of its content, whatever the order of keys, the spaces and the form', () => {
    const file = wholeRuleSet();
    const wanted = digest(file);
    expect(sha256Of(file)).toBe(wanted);
    expect(sha256Of(JSON.stringify(file))).toBe(wanted);
    expect(sha256Of(JSON.stringify(file, null, 4))).toBe(wanted);
    expect(sha256Of(reversedKeys(file))).toBe(wanted);
    expect(sha256Of(` \n${JSON.stringify(reversedKeys(file), null, '\t')}\r\n`)).toBe(wanted);
    expect(sha256Of(JSON.stringify(file).replace('"threatened"', String.raw`"threatened"`))).toBe(wanted);
  });

  it('changes with every change of the content', () => {
    const file = wholeRuleSet();
    expect(sha256Of({ ...file, title: `${file.title} ` })).not.toBe(sha256Of(file));
    expect(sha256Of({ ...file, referral: [...file.referral].reverse() })).not.toBe(sha256Of(file));
  });

  it('of two files is the same only if they give the same results, also with zero and minus zero', () => {
    const over = (zero: number): RuleSetFile =>
      ruleSetWith({
        facts: [number('hours', -5, 5)],
        indicators: [indicator('sign', { '<': [{ '/': [{ var: 'hours' }, zero] }, 0] })],
      });
    const texts = ['0', '-0', '-0.0'].map((zero) => JSON.stringify(over(7)).replace('},7]', `},${zero}]`));
    const results = [...texts, over(0), over(-0)].map((input) => {
      const ruleSet = loaded(input);
      return [sha256Of(input), JSON.stringify(assessed(ruleSet, { hours: 1 }))];
    });
    for (const result of results) expect(result).toEqual(results[0]);
  });
});

describe('one rule set for all its users', () => {
  it('gives the same result after an assessment was changed by its owner', () => {
    const ruleSet = loadedWith();
    const assessAgain = compile(ruleSet);
    const evaluate = evaluator(ruleSet);
    const first = [assessAgain({ threats: true }), evaluate({ threats: true })] as const;
    const before = JSON.stringify(first);
    spoil(first);
    expect(JSON.stringify([assessAgain({ threats: true }), evaluate({ threats: true })])).toBe(before);
    expect(conditionState(ruleSet.indicators[0]!.when, { threats: true })).toBe('present');
  });

  function spoil(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const item of Object.values(value)) spoil(item);
    if (Object.isFrozen(value)) return;
    for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt');
  }

  it('loads each of many without one touching the other', () => {
    const [first, second] = [loadedWith({ title: 'First' }), loadedWith({ title: 'Second' })];
    expect(assess(first, {}).ruleSet.sha256).not.toBe(assess(second, {}).ruleSet.sha256);
    expect(parseRuleSet(ruleSetWith())).not.toBe(parseRuleSet(ruleSetWith()));
  });
});
