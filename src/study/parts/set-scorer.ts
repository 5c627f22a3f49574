import type { RuleSet } from '../../rule-set/rule-set.js';
import { ladderOf, reachableBands } from '../../scoring/bands.js';
import { pointsOf } from '../../scoring/points.js';
import { scorePlan, tally, withPoints } from '../../scoring/score.js';
import type { IndicatorState } from '../cases/study-case.js';
import type { Range } from './reading.js';

/** Scores of a set from the states of its indicators, with some of them left out. */
export interface SetScorer {
  /** Points of each indicator; 0 where it is off. */
  readonly points: readonly number[];
  /** The place of a band, from 0. */
  readonly bandPlace: (band: string) => number;
  /** A function from states to score and bands without some indicators, by their place in the set. */
  readonly without: (left: ReadonlySet<number>) => (states: readonly IndicatorState[]) => ScoredStates;
}

/** Score and bands of one record. */
export interface ScoredStates {
  readonly score: Range;
  /** Places of the lowest and the highest band that can be reached. */
  readonly bands: Range;
}

const VERDICTS: Readonly<Record<IndicatorState, number>> = { absent: 0, present: 1, unknown: 2 };

/**
 * Scores states of indicators by a set: its points, groups and bands.
 *
 * @param ruleSet - The set.
 * @param turnedOn - Indicators that are off by default and count.
 * @returns The scorer.
 */
export function setScorer(ruleSet: RuleSet, turnedOn: readonly string[]): SetScorer {
  const points = pointsOf(ruleSet, new Set(turnedOn));
  const whole = scorePlan(ruleSet, points);
  const ladder = ladderOf(ruleSet.bands);
  const places = new Map(ruleSet.bands.map(({ id }, place) => [id, place]));
  return {
    points,
    bandPlace: (band) => places.get(band) ?? 0,
    without: (left) => {
      const plan = withPoints(
        whole,
        whole.points.map((value, index) => (left.has(index) ? 0 : value)),
      );
      const verdicts = new Int32Array(points.length);
      return (states) => {
        for (const [index, state] of states.entries()) verdicts[index] = VERDICTS[state];
        const sum = tally(plan, verdicts);
        const bits = reachableBands(ladder, plan, verdicts, sum);
        return {
          score: { least: sum.least, most: sum.most },
          bands: { least: 31 - Math.clz32(bits & -bits), most: 31 - Math.clz32(bits) },
        };
      };
    },
  };
}
