import type { RuleSet } from './rule-set.js';

/** What a band proposes. */
export type Proposal = RuleSet['bands'][number]['proposes'];

/** How strong a step is, weakest first. A visit is to an advert what a referral is to a person. */
export const PROPOSAL_STRENGTH: Readonly<Record<Proposal, number>> = {
  nothing: 0,
  'ask-more': 1,
  referral: 2,
  visit: 2,
};
