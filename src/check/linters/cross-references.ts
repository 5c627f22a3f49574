import { pointer } from '../../issue.js';
import { checkCoherence } from '../../rule-set/check-coherence.js';
import type { Linter } from '../linter.js';

/** Ids and references, the order of the bands, and the rules that protect people. */
export const crossReferences: Linter = {
  id: 'cross-references',
  level: 'error',
  what: 'an id twice, or two that look alike; a reference that leads nowhere; bands out of order; a protective rule that is broken',
  why: 'Loading refuses such a set, and one sign alone must never lead to a referral unless a source says so.',
  needs: 'shape',
  *run({ set }) {
    for (const issue of checkCoherence(set)) {
      // The check of sensitive indicators says this, and more.
      if (issue.code !== 'sensitive-by-default') yield { path: issue.path, issue };
    }
    const cases = new Set<string>();
    for (const [index, { id }] of set.cases.entries()) {
      if (cases.has(id))
        yield { path: `${pointer('/cases', index)}/id`, issue: { code: 'duplicate-id', path: '', came: id } };
      cases.add(id);
    }
  },
};
