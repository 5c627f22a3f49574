import { pointer } from '../../issue.js';
import { citationsOf } from '../citations.js';
import type { Linter } from '../linter.js';

/** Listed sources that something cites. */
export const citedSources: Linter = {
  id: 'cited-sources',
  level: 'error',
  what: 'a listed source that nothing cites',
  why: 'A list of sources that were not used lends weight that is not there.',
  needs: 'shape',
  *run({ set }) {
    const cited = new Set(citationsOf(set).map(({ source }) => source));
    for (const key of Object.keys(set.sources))
      if (!cited.has(key)) yield { path: pointer('/sources', key), message: `Nothing cites the source "${key}".` };
  },
};
