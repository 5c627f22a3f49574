import { nearest } from '../../fact/nearest.js';
import type { Linter } from '../linter.js';

/** Referrals that are there. */
export const referrals: Linter = {
  id: 'referrals',
  level: 'error',
  what: 'a referral that the package does not have',
  why: 'The next step points to help; a route that leads nowhere must not be offered.',
  needs: 'shape',
  *run({ set, referralIds }) {
    if (referralIds === undefined) return;
    for (const [index, id] of set.referral.entries()) {
      if (referralIds.includes(id)) continue;
      const near = nearest(id, referralIds);
      yield {
        path: `/referral/${index}`,
        message: `There is no referral "${id}".`,
        ...(near !== undefined && { suggestion: `did you mean "${near}"?` }),
      };
    }
  },
};
