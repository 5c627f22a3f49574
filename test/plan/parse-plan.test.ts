import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/index.js';
import type { PlanFile } from '../../src/index.js';
import { edited, GONE } from '../support/edited.js';
import { issuesOf } from '../support/issues.js';
import { child, general, planWith, work } from '../support/plan-with.js';
import { choice, loadedWith, ruleSetWith, yesNo } from '../support/rule-set-with.js';
import { schemaFaults } from '../support/schemas.js';

const sets = [general, child, work];
const refusals = (input: unknown, ruleSets = sets): readonly string[] => {
  const parsed = parsePlan(input, ruleSets);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`.trim());
};
const withEdit = (path: string, value: unknown): unknown => edited(planWith(), path, value);

describe('a plan that is well formed', () => {
  it('loads from data and from text', () => {
    expect(refusals(planWith())).toEqual([]);
    expect(refusals(JSON.stringify(planWith()))).toEqual([]);
    expect(schemaFaults('plan', planWith())).toEqual([]);
  });

  it('is a frozen copy', () => {
    const file = structuredClone(planWith()) as { -readonly [K in keyof PlanFile]: PlanFile[K] };
    const parsed = parsePlan(file, sets);
    file.title = 'Another';
    expect(parsed.ok && parsed.plan.file.title).toBe('A plan for tests');
    expect(parsed.ok && Object.isFrozen(parsed.plan.file.steps)).toBe(true);
  });
});

describe('a plan that is refused', () => {
  it('names a set that is not at hand, with the nearest', () => {
    const parsed = parsePlan(withEdit('/steps/1/ruleSet/id', 'genral'), sets);
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { code: 'unknown-reference', path: '/steps/1/ruleSet/id', came: 'genral', suggestion: 'general' },
    ]);
  });

  it('names a version that is not at hand, and those that are', () => {
    const parsed = parsePlan(withEdit('/steps/1/ruleSet/version', '2.0.0'), sets);
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      { code: 'unknown-reference', path: '/steps/1/ruleSet/version', came: '2.0.0', expected: '1.0.0' },
    ]);
  });

  it('has the same set twice', () => {
    expect(refusals(withEdit('/steps/-', planWith().steps[1]))).toEqual(['duplicate-id /steps/3/ruleSet/id']);
  });

  it('lets somebody fall between its sets', () => {
    expect(refusals(withEdit('/steps/1/when', { var: 'works-here' }))).toEqual(['missing /steps']);
  });

  it('reads a fact that neither it nor a set has', () => {
    expect(refusals(withEdit('/steps/2/when', { var: 'works-her' }))).toEqual(['unknown-fact /steps/2/when/var']);
  });

  it('has a condition that is no condition', () => {
    expect(refusals(withEdit('/steps/2/when', { and: [] }))).toEqual(['wrong-arity /steps/2/when/and']);
    expect(refusals(withEdit('/steps/2/when', { var: 'age' }))).toEqual(['wrong-operand /steps/2/when']);
  });

  it('is for children without a rule that says who is one', () => {
    expect(refusals(withEdit('/child', GONE))).toEqual(['missing']);
    expect(refusals(withEdit('/child/mayBeChild', 'age'))).toEqual(['unknown-reference /child/mayBeChild']);
    expect(refusals(withEdit('/child/child', { var: 'aged' }))).toEqual(['unknown-fact /child/child/var']);
  });

  it('turns on what is not off', () => {
    expect(refusals(withEdit('/steps/1/turnOn', ['threatened']))).toEqual(['unknown-reference /steps/1/turnOn/0']);
    expect(refusals(withEdit('/steps/2/turnOn', ['other-sign']))).toEqual([]);
  });

  it('gives a fact another meaning than a set does', () => {
    const other = loadedWith({
      id: 'work',
      facts: [choice('threats', ['a', 'b']), yesNo('debt')],
      indicators: ruleSetWith({}).indicators.map((item) => ({ ...item, when: { var: 'debt' } })),
    });
    expect(refusals(planWith(), [general, child, other])).toEqual(['wrong-type /steps/2/ruleSet']);
  });

  it('has two facts of one id, or one in no section', () => {
    expect(refusals(withEdit('/facts/-', yesNo('works-here')))).toEqual(['duplicate-id /facts/1/id']);
    expect(refusals(withEdit('/facts/0/section', 'none'))).toEqual(['unknown-reference /facts/0/section']);
  });

  it.each([
    ['/format', 'plan/2', 'wrong-value /format'],
    ['/version', '1.0', 'wrong-value /version'],
    ['/steps', [], 'wrong-value /steps'],
    ['/title', GONE, 'missing'],
    ['/extra', 1, 'unexpected /extra'],
    ['/steps/0/forChildren', false, 'wrong-value /steps/0/forChildren'],
    ['/steps/0/why', 7, 'wrong-type /steps/0/why'],
    ['/licence', 'MIT', 'wrong-value /licence'],
  ])('has something wrong at %s', (path, value, refusal) => {
    expect(refusals(withEdit(path, value))).toEqual([refusal]);
    expect(schemaFaults('plan', withEdit(path, value))).not.toEqual([]);
  });

  it('is no JSON, or is cut short', () => {
    expect(refusals('{"format":')[0]).toMatch(/^json-ends-early/u);
    expect(refusals(null)[0]).toMatch(/^wrong-type/u);
  });
});

it('takes loaded rule sets only', () => {
  expect(issuesOf(() => parsePlan(planWith(), [ruleSetWith()]))).toEqual([{ code: 'not-loaded', path: '' }]);
});
