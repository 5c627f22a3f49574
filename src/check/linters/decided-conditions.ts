import { decideCondition } from '../decide-condition.js';
import type { Linter } from '../linter.js';

/** Work for all conditions of a set together; a set with more of it is told what was found until then. */
const MOST_STEPS = 400_000;

/** Conditions whose answer depends on the facts. */
export const decidedConditions: Linter = {
  id: 'decided-conditions',
  level: 'error',
  what: 'a condition that can never hold, or always holds, whatever is answered (tried in every way where there are at most 4096)',
  why: 'Such an indicator asks for answers that change nothing, and its points are either never given or given to everybody.',
  needs: 'loaded',
  *run({ set }) {
    const facts = new Map(set.facts.map((fact) => [fact.id, fact]));
    const left = { steps: MOST_STEPS };
    const all = set.indicators.map(({ when }, index) => ({ when, path: `/indicators/${index}/when` }));
    if (set.elements !== undefined) all.push({ when: set.elements.child, path: '/elements/child' });
    for (const { when, path } of all) {
      const decision = decideCondition(when, facts, left);
      if (decision === 'never') yield { path, message: 'This condition can never hold.' };
      if (decision === 'always') yield { path, message: 'This condition holds whatever is answered.' };
    }
  },
};
