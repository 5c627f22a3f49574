import type { RuleSet } from '../../rule-set/rule-set.js';
import { evidenceVerdict } from '../parts/evidence-verdict.js';
import type { WeightSign } from '../refit/weight-order.js';
import type { Refit } from './refit-types.js';

/** An indicator whose weight is fitted. */
export interface FreeWeight {
  /** Its place in the set. */
  readonly place: number;
  readonly id: string;
  readonly sign: WeightSign;
}

/** Which weights are fitted, and which stay. */
export interface WeightRules {
  readonly free: readonly FreeWeight[];
  readonly kept: Refit['kept'];
}

/**
 * Which weights of a set may be fitted, and which sign they may have.
 *
 * Unless it is asked for, no weight goes against the set's own evidence record: what tests found to point away, or to have no effect,
 * keeps its weight, context that gives no points stays without, and no weight falls below 0.
 *
 * @param ruleSet - The set.
 * @param points - Points of each indicator; 0 where it is off.
 * @param varies - Whether each indicator is present in some records and not in others.
 * @param againstRecord - Whether the record may be gone against.
 * @returns The rules.
 */
export function weightRules(
  ruleSet: RuleSet,
  points: readonly number[],
  varies: readonly boolean[],
  againstRecord: boolean,
): WeightRules {
  const free: FreeWeight[] = [];
  const kept: Refit['kept'][number][] = [];
  for (const [place, indicator] of ruleSet.indicators.entries()) {
    const { id, weight } = indicator;
    const why = reasonToKeep(indicator, points[place] ?? 0, varies[place] ?? false, againstRecord);
    if (why === undefined) free.push({ place, id, sign: againstRecord ? 'any' : signOf(weight.points) });
    else kept.push({ id, points: weight.points, why });
  }
  return { free, kept };
}

function signOf(points: number): WeightSign {
  return points < 0 ? 'negative' : 'positive';
}

function reasonToKeep(
  indicator: RuleSet['indicators'][number],
  points: number,
  varies: boolean,
  againstRecord: boolean,
): Refit['kept'][number]['why'] | undefined {
  if (points === 0 && indicator.weight.points !== 0) return 'off';
  if (!varies) return 'never-varies';
  if (againstRecord) return undefined;
  const { expects } = evidenceVerdict(indicator, null);
  if (expects === 'away' && indicator.weight.points >= 0) return 'against-record';
  if (expects === 'no-effect') return 'no-effect-in-record';
  return indicator.weight.points === 0 && expects !== 'towards' ? 'context' : undefined;
}
