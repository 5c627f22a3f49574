import type { Linter } from '../linter.js';

/** Sets whose indicators point to every part of the definition. */
export const coveredElements: Linter = {
  id: 'covered-elements',
  level: 'note',
  what: 'a set that knows elements and has no indicator that points to the act, the means or the purpose',
  why: 'That element can then never be present, however much is recorded.',
  needs: 'shape',
  *run({ set }) {
    const covered = new Set(set.indicators.flatMap(({ elements }) => elements));
    // A set that is not about the three parts, such as one of adverts, names none of them.
    if (set.elements === undefined && covered.size === 0) return;
    for (const element of ['act', 'means', 'purpose'] as const)
      if (!covered.has(element)) yield { path: '/indicators', message: `No indicator points to the ${element}.` };
  },
};
