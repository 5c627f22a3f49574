import type { RuleSetFile } from '../generated/types.js';

/**
 * The points that each indicator adds when present.
 *
 * `sum` takes the weights; `count` and `any` give one point to each indicator that weighs anything. An indicator that is off by
 * default adds nothing until it is turned on.
 *
 * @param ruleSet - The rule set.
 * @param turnedOn - Ids of indicators that the caller turned on.
 * @returns Points per indicator, in the order of the set.
 */
export function pointsOf(ruleSet: RuleSetFile, turnedOn: ReadonlySet<string>): readonly number[] {
  return ruleSet.indicators.map((indicator) => {
    if (!counts(indicator, turnedOn)) return 0;
    const { points } = indicator.weight;
    return ruleSet.scoring.method === 'sum' ? points : Math.sign(points);
  });
}

/**
 * Whether an indicator takes part in the score.
 *
 * @param indicator - The indicator.
 * @param turnedOn - Ids of indicators that the caller turned on.
 * @returns `false` for one that is off by default and not turned on.
 */
export function counts(indicator: RuleSetFile['indicators'][number], turnedOn: ReadonlySet<string>): boolean {
  return indicator.offByDefault !== true || turnedOn.has(indicator.id);
}
