import { ABSENT, PRESENT } from '../conditions/verdict.js';
import type { RuleSet, RuleSetReading } from '../rule-set/rule-set.js';
import { counts } from '../scoring/points.js';
import type { ScorePlan } from '../scoring/score.js';

/** The state of an indicator, its points, and the facts that made it so. */
export interface IndicatorOutcome {
  readonly id: string;
  readonly state: 'present' | 'absent' | 'unknown';
  readonly weight: number;
  readonly least: number;
  readonly most: number;
  /** Ids of the facts that decide it or leave it open. */
  readonly because: readonly string[];
  readonly group?: string;
  readonly sensitive?: 'direct' | 'proxy';
  readonly off?: true;
}

const STATES = ['absent', 'present', 'unknown'] as const;

/** Facts of a condition up to which every outcome is kept; with more there would be too many. */
const MOST_KEPT = 6;

/**
 * Makes outcomes of verdicts. A verdict says everything about an outcome, so that equal verdicts share one frozen object.
 *
 * @param ruleSet - The rule set.
 * @param reading - What its conditions read.
 * @param plan - How it adds up.
 * @param on - Indicators that the caller turned on.
 * @returns A function from verdicts to outcomes, both in the order of the indicators.
 */
export function outcomeReader(
  { indicators }: RuleSet,
  { reads }: RuleSetReading,
  plan: ScorePlan,
  on: ReadonlySet<string>,
): (verdicts: Int32Array) => readonly IndicatorOutcome[] {
  const make = (index: number, verdict: number): IndicatorOutcome => {
    // Called for each index of the list; there is one of everything for each indicator.
    const indicator = indicators[index] as RuleSet['indicators'][number];
    const facts = reads[index] as readonly string[];
    const points = plan.points[index] as number;
    const group = plan.groups[plan.groupOf[index] as number];
    const state = verdict & 3;
    return Object.freeze({
      id: indicator.id,
      state: STATES[state] as IndicatorOutcome['state'], // there are three
      weight: indicator.weight.points,
      least: state === PRESENT ? points : state === ABSENT ? 0 : Math.min(points, 0),
      most: state === PRESENT ? points : state === ABSENT ? 0 : Math.max(points, 0),
      because: Object.freeze(verdict >> 2 === 0 ? facts : facts.filter((_, bit) => (verdict & (4 << bit)) !== 0)),
      ...(group !== undefined && { group: group.id }),
      ...(indicator.sensitive !== 'no' && { sensitive: indicator.sensitive }),
      ...(!counts(indicator, on) && { off: true as const }),
    });
  };
  /** One list for all: the outcomes of an indicator begin at its start, one per verdict. */
  const starts = new Int32Array(indicators.length);
  let size = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const facts = (reads[index] as readonly string[]).length;
    starts[index] = facts > MOST_KEPT ? -1 : size;
    if (facts <= MOST_KEPT) size += 4 << facts;
  }
  let kept: (IndicatorOutcome | undefined)[] = [];
  return (verdicts) => {
    if (kept.length === 0) kept = new Array<IndicatorOutcome | undefined>(size).fill(undefined);
    const list = new Array<IndicatorOutcome>(starts.length);
    for (let index = 0; index < list.length; index += 1) {
      const verdict = verdicts[index] as number; // one verdict and one start per indicator
      const start = starts[index] as number;
      list[index] = start < 0 ? make(index, verdict) : (kept[start + verdict] ??= make(index, verdict));
    }
    return list;
  };
}
