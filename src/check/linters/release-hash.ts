import { digest } from '../../json/canonical-json.js';
import type { Linter } from '../linter.js';

/** Released files whose content has not changed. */
export const releaseHash: Linter = {
  id: 'release-hash',
  level: 'error',
  what: 'a released version whose content is no longer that of the release, or a list of releases of another set',
  why: 'Released means frozen: an old result can be replayed only with the rules that gave it.',
  needs: 'shape',
  *run({ set, releases }) {
    if (releases === undefined) return;
    if (releases.data.id !== set.id)
      yield {
        file: releases.path,
        path: '/id',
        message: `These are the releases of "${releases.data.id}", not of "${set.id}".`,
      };
    const release = releases.data.releases.find(({ version }) => version === set.version);
    if (release !== undefined && release.sha256 !== digest(set))
      yield {
        path: '',
        message: `The content of ${set.id} ${set.version} is not the one that was released. Its SHA-256 is ${digest(set)}.`,
        suggestion:
          'undo the change, or release it as a new version; while the version is being written, put this hash into releases.json',
      };
  },
};
