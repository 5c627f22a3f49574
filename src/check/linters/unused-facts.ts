import { readCondition } from '../../conditions/read-condition.js';
import type { Linter } from '../linter.js';

/** Facts that something reads. */
export const unusedFacts: Linter = {
  id: 'unused-facts',
  level: 'error',
  what: 'a declared fact that no condition reads, nor the rule that tells a child',
  why: 'Nobody is asked for personal data that nothing needs; the facts of a set are those that its conditions read.',
  needs: 'shape',
  *run({ set }) {
    const read = new Set(
      [set.elements?.child, ...set.indicators.map(({ when }) => when)].flatMap((part) => readCondition(part).facts),
    );
    if (set.elements !== undefined) read.add(set.elements.mayBeChild);
    for (const [index, { id }] of set.facts.entries())
      if (!read.has(id))
        yield {
          path: `/facts/${index}`,
          message: `Nothing reads the fact "${id}".`,
          suggestion: 'take it out, or give it an indicator (of weight 0 if it is context)',
        };
  },
};
