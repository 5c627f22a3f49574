import type { Linter } from '../linter.js';

/** Indicators that say what else they may be. */
export const falsePositives: Linter = {
  id: 'false-positives',
  level: 'warning',
  what: 'an indicator without another explanation',
  why: 'Every sign has other explanations; who does not read them sees trafficking everywhere.',
  needs: 'shape',
  *run({ set }) {
    for (const [index, indicator] of set.indicators.entries())
      if (indicator.falsePositives.length === 0)
        yield { path: `/indicators/${index}/falsePositives`, message: `"${indicator.id}" names no other explanation.` };
  },
};
