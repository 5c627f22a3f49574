import type { Linter } from '../linter.js';

/** Files that have the shape of their schema, the whole of it. */
export const schema: Linter = {
  id: 'schema',
  level: 'error',
  what: 'a rule set, translation, list of releases, of facts or of sources that has not the shape of its schema',
  why: 'What reads rule files relies on their shape, and loading looks only at what a result rests on.',
  needs: 'nothing',
  *run({ files }) {
    for (const { path: file, shapeIssues } of files)
      for (const issue of shapeIssues) yield { file, path: issue.path, issue };
  },
};
