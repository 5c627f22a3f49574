import type { RuleSet } from '../../rule-set/rule-set.js';
import type { IndicatorStudy } from '../study-types.js';

type Indicator = RuleSet['indicators'][number];
type Record_ = IndicatorStudy['record'];

/**
 * Holds the direction that an indicator has in the data against the set's own evidence record.
 *
 * @param indicator - The indicator.
 * @param direction - Which way the interval of its odds ratio points.
 * @returns What the record says, what tested evidence in it expects, and whether the data agree.
 */
export function evidenceVerdict(indicator: Indicator, direction: IndicatorStudy['direction']): Record_ {
  const directions = indicator.evidence.map((one) => one.direction);
  const expects = expectationOf(directions);
  return { directions, expects, verdict: verdictOf(expects, Math.sign(indicator.weight.points), direction) };
}

function expectationOf(directions: Record_['directions']): Record_['expects'] {
  const tested = new Set(directions.filter((one) => one !== 'consensus' && one !== 'practice'));
  if (tested.size === 0) return 'none';
  if (tested.size > 1) return 'mixed';
  if (tested.has('no-effect')) return 'no-effect';
  return tested.has('supports') ? 'towards' : 'away';
}

/** Where nothing was tested, or tests differ, the points say what the set expects. */
function verdictOf(
  expects: Record_['expects'],
  points: number,
  direction: IndicatorStudy['direction'],
): Record_['verdict'] {
  if (direction === null || direction === 'unclear') return 'unclear';
  if (expects === 'no-effect') return 'differs';
  const expected = expects === 'towards' || expects === 'away' ? expects : WAYS[points + 1];
  if (expected === undefined) return 'unclear';
  return expected === direction ? 'agrees' : 'differs';
}

/** By the sign of the points: below zero, none, above. */
const WAYS = ['away', undefined, 'towards'] as const;
