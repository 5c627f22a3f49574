import type { Facts } from '../fact/fact.js';
import type { AskNext } from '../generated/types.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { assess } from './assess.js';
import type { AssessOptions } from './options.js';

/**
 * What to ask next.
 *
 * @param ruleSet - The rule set.
 * @param facts - The facts so far.
 * @param options - What is turned on, and what to do with facts that the set does not have.
 * @returns The unanswered facts, those that can move the band furthest first, each with the band that one answer can reach.
 * @throws {@link IssueError} for facts it cannot use.
 * @example
 * ```ts
 * askNext(general, { threats: { unknown: 'suspected' } })[0]; // { fact: 'threats', couldReach: 'some-signs' }
 * ```
 */
export function askNext(
  ruleSet: RuleSet,
  facts: Facts,
  options: Pick<AssessOptions, 'turnOn' | 'otherFacts'> = {},
): readonly AskNext[] {
  return assess(ruleSet, facts, options).askNext;
}
