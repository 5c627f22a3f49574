import type { RuleSet } from '../../rule-set/rule-set.js';
import { ladderOf } from '../../scoring/bands.js';
import { pointsOf } from '../../scoring/points.js';
import { reachableBands } from '../../scoring/reachable-bands.js';
import { scorePlan, tally, withPoints } from '../../scoring/score.js';
import type { Tally } from '../../scoring/score.js';
import type { IndicatorState } from '../cases/study-case.js';
import type { Range } from './reading.js';

/** Scores of a set from the states of its indicators, with some of them left out. */
export interface SetScorer {
  /** Points of each indicator; 0 where it is off. */
  readonly points: readonly number[];
  /** The place of a band, from 0. */
  readonly bandPlace: (band: string) => number;
  /** Scores states without some indicators, by their place in the set. */
  readonly without: (left: ReadonlySet<number>) => StateScorer;
}

/** Score and bands of states; each is worked out by itself, because bands take much longer. */
export interface StateScorer {
  readonly score: (states: readonly IndicatorState[]) => Range;
  /** Places of the lowest and the highest band that can be reached. */
  readonly bands: (states: readonly IndicatorState[]) => Range;
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
      const sumOf = (states: readonly IndicatorState[]): Tally => {
        for (const [index, state] of states.entries()) verdicts[index] = VERDICTS[state];
        return tally(plan, verdicts);
      };
      return {
        score: (states) => {
          const { least, most } = sumOf(states);
          return { least, most };
        },
        bands: (states) => {
          const bits = reachableBands(ladder, plan, verdicts, sumOf(states));
          return { least: 31 - Math.clz32(bits & -bits), most: 31 - Math.clz32(bits) };
        },
      };
    },
  };
}
