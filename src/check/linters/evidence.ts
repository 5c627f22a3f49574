import type { Linter } from '../linter.js';

/** Indicators with evidence for or against. */
export const evidence: Linter = {
  id: 'evidence',
  level: 'note',
  what: 'an indicator without any evidence, for or against',
  why: 'A reader should know whether anybody has looked at how well the sign works.',
  needs: 'shape',
  *run({ set }) {
    for (const [index, indicator] of set.indicators.entries())
      if (indicator.evidence.length === 0)
        yield { path: `/indicators/${index}/evidence`, message: `"${indicator.id}" has no evidence, for or against.` };
  },
};
