import { describe, expect, it } from 'vitest';
import { reachableScores } from '../../src/check/reachable-scores.js';
import { scorePlan } from '../../src/scoring/score.js';
import { group, indicator, loadedWith, signs } from '../support/rule-set-with.js';

describe('the scores that a set can give', () => {
  it('are every sum of its points', () => {
    const set = loadedWith(signs({ a: 2, b: 2, c: 5 }));
    expect(reachableScores(scorePlan(set, [2, 2, 5]))).toEqual([0, 2, 4, 5, 7, 9]);
  });

  it('stop at the cap of a group', () => {
    const set = loadedWith({
      groups: [group('together', 3)],
      indicators: ['a', 'b'].map((id) => indicator(id, { var: 'threats' }, { points: 2, group: 'together' })),
    });
    expect(reachableScores(scorePlan(set, [2, 2]))).toEqual([0, 2, 3]);
  });

  it('go below zero where a sign speaks against', () => {
    const set = loadedWith(signs({ a: 2, b: 1 }));
    expect(reachableScores(scorePlan(set, [2, -1]))).toEqual([-1, 0, 1, 2]);
  });

  it('are left open where there are too many', () => {
    const points = Array.from({ length: 40 }, (_, index) => 2 ** Math.min(index, 20));
    const set = loadedWith(signs(Object.fromEntries(points.map((_, index) => [`s${index}`, 1]))));
    expect(reachableScores(scorePlan(set, points))).toBeUndefined();
  });
});
