import { describe, expect, it } from 'vitest';
import { counts, pointsOf } from '../../src/scoring/points.js';
import { possibleScore, scorePlan, tally, withPoints } from '../../src/scoring/score.js';
import { ABSENT, PRESENT, UNDECIDED } from '../../src/conditions/verdict.js';
import { group, indicator, ruleSetWith, signs } from '../support/rule-set-with.js';

const off = { ...indicator('off', { var: 'fact-a' }, { points: 5 }), offByDefault: true as const };
const set = signs({ a: 3, b: 0, c: -2 });
const file = (method: 'sum' | 'count' | 'any') =>
  ruleSetWith({ ...set, method, indicators: [...set.indicators!, off] });
const nothingOn: ReadonlySet<string> = new Set();

describe('the points of the indicators', () => {
  it('are their weights where they are added up', () => {
    expect(pointsOf(file('sum'), nothingOn)).toEqual([3, 0, -2, 0]);
  });
  it('are one each where they are counted, or where any is enough', () => {
    expect(pointsOf(file('count'), nothingOn)).toEqual([1, 0, -1, 0]);
    expect(pointsOf(file('any'), nothingOn)).toEqual([1, 0, -1, 0]);
  });
  it('are there for one that is off as soon as it is turned on', () => {
    expect(pointsOf(file('sum'), new Set(['off']))).toEqual([3, 0, -2, 5]);
    expect(counts(off, nothingOn)).toBe(false);
    expect(counts(off, new Set(['off']))).toBe(true);
    expect(counts(indicator('usual', {}), nothingOn)).toBe(true);
  });
});

describe('adding up', () => {
  const grouped = ruleSetWith({
    groups: [group('together', 4)],
    indicators: [
      indicator('first', {}, { points: 3, group: 'together' }),
      indicator('second', {}, { points: 3, group: 'together' }),
      indicator('third', {}, { points: -1 }),
      indicator('fourth', {}, { points: 2 }),
    ],
  });
  const plan = scorePlan(grouped, [3, 3, -1, 2]);

  it('tells what is certain, what is possible, and what is recorded with the unknown left out', () => {
    const sum = tally(plan, Int32Array.of(PRESENT, UNDECIDED, UNDECIDED, PRESENT));
    expect(sum).toEqual({
      least: 4,
      most: 6,
      recorded: 5,
      leastCount: 2,
      mostCount: 3,
      groups: [{ id: 'together', least: 3, most: 4, cappedAt: 4 }],
    });
  });
  it('reads the state in the two lowest bits, whatever the reasons above them are', () => {
    const reasons = 0b1101 << 2;
    expect(
      tally(plan, Int32Array.of(ABSENT | reasons, PRESENT | reasons, UNDECIDED | reasons, ABSENT | reasons)),
    ).toEqual(tally(plan, Int32Array.of(ABSENT, PRESENT, UNDECIDED, ABSENT)));
  });
  it('has a highest score, and the same plan with other points another one', () => {
    expect(possibleScore(plan)).toBe(6);
    const without = withPoints(plan, Int32Array.of(3, 0, -1, 0));
    expect(possibleScore(without)).toBe(3);
    expect(plan.largestStep).toBe(3);
    expect(withPoints(plan, Int32Array.of(0, 0, -1, 0)).largestStep).toBe(1);
  });
});
