import type { Linter } from '../linter.js';

/** Rule files under the name of their id and version. */
export const fileName: Linter = {
  id: 'file-name',
  level: 'error',
  what: 'a rule file in sets/<id>/<version>.json whose id or version is another',
  why: 'A set is cited, pinned and found by its id and version.',
  needs: 'shape',
  *run({ path, set }) {
    const [, id, version] = /(?:^|\/)sets\/([^/]+)\/(\d+\.\d+\.\d+)\.json$/u.exec(path.replaceAll('\\', '/')) ?? [];
    if (id !== undefined && id !== set.id) yield { path: '/id', message: `The folder is named "${id}".` };
    if (version !== undefined && version !== set.version)
      yield { path: '/version', message: `The file is named ${version}.` };
  },
};
