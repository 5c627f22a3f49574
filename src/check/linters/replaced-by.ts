import type { Linter } from '../linter.js';

/** Versions that are replaced by one that there is. */
export const replacedBy: Linter = {
  id: 'replaced-by',
  level: 'error',
  what: 'a version that is replaced by one that is not listed, by itself, or in a circle',
  why: 'Who holds a withdrawn version must find the one to use instead.',
  needs: 'shape',
  *run({ releases }) {
    if (releases === undefined) return;
    const { path: file, data } = releases;
    const next = new Map(data.releases.map((release) => [release.version, release.replacedBy]));
    for (const [index, release] of data.releases.entries()) {
      if (release.replacedBy === null) continue;
      const path = `/releases/${index}/replacedBy`;
      if (!next.has(release.replacedBy)) yield { file, path, message: `There is no version ${release.replacedBy}.` };
      else if (leadsBack(release.version, next))
        yield { file, path, message: `Version ${release.version} is replaced in a circle.` };
    }
  },
};

function leadsBack(start: string, next: ReadonlyMap<string, string | null>): boolean {
  let version: string | null = next.get(start) ?? null;
  for (let steps = 0; version !== null && steps < next.size; steps += 1) {
    if (version === start) return true;
    version = next.get(version) ?? null;
  }
  return false;
}
