import type { Linter } from '../linter.js';

/** Releases whose files are there. */
export const releaseFiles: Linter = {
  id: 'release-files',
  level: 'error',
  what: 'a release whose file is not beside the list, a version twice in the list, or versions out of order',
  why: 'Every version stays, so that any old assessment can be replayed; the last one listed is the newest.',
  needs: 'shape',
  *run({ releases, versions }) {
    if (releases === undefined) return;
    const { path: file, data } = releases;
    for (const [index, { version }] of data.releases.entries()) {
      const path = `/releases/${index}/version`;
      if (versions?.includes(version) === false)
        yield { file, path, message: `The file of version ${version} is not there.` };
      const before = data.releases[index - 1];
      if (before !== undefined && order(before.version, version) >= 0)
        yield { file, path, message: `Version ${version} does not come after ${before.version}.` };
    }
  },
};

/** Below zero where the first version is the older one. */
function order(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]]; // two of them
  return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
