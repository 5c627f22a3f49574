import type { Linter } from '../linter.js';

/** Files that can be read as strict JSON. */
export const readable: Linter = {
  id: 'readable',
  level: 'error',
  what: 'a file that is no strict JSON: cut short, a key twice, half a character, a number that cannot be held, nested too deeply',
  why: 'Two programs could read such a file in two ways, and a result could differ from one to the other.',
  needs: 'nothing',
  *run({ files }) {
    for (const { path: file, textIssues } of files)
      for (const issue of textIssues) yield { file, path: issue.path, issue };
  },
};
