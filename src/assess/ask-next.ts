import type { Facts } from '../fact/fact.js';
import type { AskNext } from '../generated/types.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { assess } from './assess.js';

/**
 * What to ask next.
 *
 * @param ruleSet - The rule set.
 * @param facts - The facts so far.
 * @returns The unanswered facts, those that can move the band furthest first, each with the band that one answer can reach.
 * @throws {@link IssueError} for facts it cannot use.
 * @example
 * ```ts
 * askNext(general, { threats: { unknown: 'suspected' } })[0]; // { fact: 'threats', couldReach: 'some-signs' }
 * ```
 */
export function askNext(ruleSet: RuleSet, facts: Facts): readonly AskNext[] {
  return assess(ruleSet, facts).askNext;
}
