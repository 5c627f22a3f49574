import { describe, expect, it } from 'vitest';
import { assess, explain } from '../../src/index.js';
import type { RuleSet } from '../../src/index.js';
import { toText } from '../../src/report/index.js';
import { group, indicator, loadedWith, yesNo } from '../support/rule-set-with.js';

const grouped = (cap: number, secondOff: boolean): RuleSet =>
  loadedWith({
    facts: [yesNo('threats'), yesNo('shouting'), yesNo('debt')],
    indicators: [
      indicator('threatened', { var: 'threats' }, { group: 'pressure', points: 2 }),
      {
        ...indicator('shouted-at', { var: 'shouting' }, { group: 'pressure', points: 2 }),
        ...(secondOff && { offByDefault: true as const }),
      },
      indicator('in-debt', { var: 'debt' }),
    ],
    groups: [group('pressure', cap)],
  });
const report = (ruleSet: RuleSet): string =>
  toText(explain(ruleSet, assess(ruleSet, { threats: true, debt: true })), undefined, { width: 300 });

describe('signs that count together', () => {
  it('are named where there are several', () => {
    expect(report(grouped(2, false))).toContain('counts together with: pressure');
    expect(report(grouped(2, false))).toContain('pressure: 2 (at most 2)');
  });

  it('are not named where the others are off, and the sum adds up all the same', () => {
    const text = report(grouped(2, true));
    expect(text).not.toContain('pressure');
    expect(text).toContain('2 + 1 = 3');
  });

  it('are named where a cap takes points from the one that counts', () => {
    const text = report(grouped(1, true));
    expect(text).toContain('pressure: 1 (at most 1)');
    expect(text).toContain('1 + 1 = 2');
  });
});
