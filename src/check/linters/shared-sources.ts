import { canonicalJson } from '../../json/canonical-json.js';
import { pointer } from '../../issue.js';
import { ownEntry } from '../../json/own-entry.js';
import type { Linter } from '../linter.js';

/** Sources that are those of the shared list. */
export const sharedSources: Linter = {
  id: 'shared-sources',
  level: 'error',
  what: 'a source that is not in rules/sources.json, or is described otherwise there',
  why: 'The same key means the same work in every set.',
  needs: 'shape',
  *run({ set, sources }) {
    if (sources === undefined) return;
    for (const [key, source] of Object.entries(set.sources)) {
      const path = pointer('/sources', key);
      const shared = ownEntry(sources.sources, key);
      if (shared === undefined) yield { path, message: `The shared list has no source "${key}".` };
      else if (canonicalJson(shared) !== canonicalJson(source))
        yield { path, message: `The source "${key}" is described otherwise in the shared list.` };
    }
  },
};
