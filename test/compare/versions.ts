import type { Indicator, RuleSet } from '../../src/index.js';
import { band, indicator, loadedWith, yesNo } from '../support/rule-set-with.js';
import type { Parts } from '../support/rule-set-with.js';

/** Four signs of one point each; a referral from three on. */
export const FACTS = ['threats', 'debt', 'watched', 'deceived'] as const;

export function signsOf(points: Readonly<Partial<Record<(typeof FACTS)[number], number>>> = {}): readonly Indicator[] {
  return FACTS.map((id) => indicator(`sign-${id}`, { var: id }, { points: points[id] ?? 1 }));
}

/** One version: what the test says of it, and the rest alike in all. */
export function version(parts: Parts = {}): RuleSet {
  return loadedWith({
    facts: FACTS.map(yesNo),
    indicators: signsOf(),
    bands: [band('none', 0), band('some', 1), band('several', 3)],
    ...parts,
  });
}
