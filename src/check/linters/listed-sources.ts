import { nearest } from '../../fact/nearest.js';
import { citationsOf } from '../citations.js';
import type { Linter } from '../linter.js';

/** How many findings come with a suggestion; looking for the nearest key costs time. */
const MOST_SUGGESTIONS = 5;

/** Citations and evidence whose source is listed. */
export const listedSources: Linter = {
  id: 'listed-sources',
  level: 'error',
  what: 'a citation or a piece of evidence whose source is not in the list of the set',
  why: 'A claim that cannot be looked up is no claim.',
  needs: 'shape',
  *run({ set }) {
    let found = 0;
    for (const { source, path } of citationsOf(set)) {
      if (Object.hasOwn(set.sources, source)) continue;
      found += 1;
      const near = found <= MOST_SUGGESTIONS ? nearest(source, Object.keys(set.sources)) : undefined;
      yield {
        path: `${path}/source`,
        message: `The source "${source}" is not listed.`,
        ...(near !== undefined && { suggestion: `did you mean "${near}"?` }),
      };
    }
  },
};
