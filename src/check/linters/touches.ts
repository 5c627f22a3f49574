import { readCondition } from '../../conditions/read-condition.js';
import type { Linter } from '../linter.js';

/** Indicators that say which sensitive data their facts hold. */
export const touches: Linter = {
  id: 'touches',
  level: 'note',
  what: 'an indicator that does not say which sensitive data the facts hold that it reads',
  why: 'Who embeds a set reads there which answers need particular care.',
  needs: 'shape',
  *run({ set }) {
    const held = new Map(set.facts.map((fact) => [fact.id, fact.touches]));
    for (const [index, indicator] of set.indicators.entries()) {
      const read = readCondition(indicator.when).facts.flatMap((fact) => held.get(fact) ?? []);
      const missing = [...new Set(read)].filter((attribute) => !indicator.touches.includes(attribute));
      if (missing.length > 0)
        yield {
          path: `/indicators/${index}/touches`,
          message: `"${indicator.id}" reads facts that touch ${missing.join(', ')}.`,
        };
    }
  },
};
