import type { Linter } from '../linter.js';

/** Weights and cut-offs that name the source that they claim; of indicators the schema says so. */
export const claims: Linter = {
  id: 'claims',
  level: 'error',
  what: 'a weight or cut-off that is said to come from a source, or to be fitted in a study, while none is named',
  why: 'Nothing is attributed to a source that was not read there; what the editors chose says so.',
  needs: 'shape',
  *run({ set }) {
    for (const [index, { id, weight, sources, evidence }] of set.indicators.entries()) {
      const path = `/indicators/${index}`;
      if (weight.basis === 'source' && sources.length === 0)
        yield {
          path: `${path}/weight/basis`,
          message: `The weight of "${id}" is said to come from a source, and none is named.`,
        };
      if (weight.basis === 'fitted' && evidence.length === 0)
        yield {
          path: `${path}/weight/basis`,
          message: `The weight of "${id}" is said to be fitted in a study, and no evidence is named.`,
        };
    }
    for (const [index, { id, basis, sources }] of set.bands.entries())
      if (basis !== 'editorial' && sources.length === 0)
        yield {
          path: `/bands/${index}/basis`,
          message: `The cut-off of "${id}" is said to come from ${basis === 'fitted' ? 'a study' : 'a source'}, and none is named.`,
          suggestion: 'name the source, or say "editorial"',
        };
  },
};
