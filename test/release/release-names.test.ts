import { describe, expect, it } from 'vitest';
import { releaseNames } from '../../.tools/release-names.mjs';

type State = Parameters<typeof releaseNames>[0];

/** A state from which v1.2.0 may be released. */
const READY: State = {
  manifest: { name: 'x', version: '1.2.0', repository: { url: 'git+https://github.com/owner/name.git' } },
  lock: { version: '1.2.0', packages: { '': { version: '1.2.0' } } },
  source: "export const VERSION = '1.2.0';",
  changelog: '# Changes\n\n## 1.2.0 – 6 December 2026\n\n- One.\n\n## 1.1.0 – 1 December 2026\n',
  citation: "version: 1.2.0\ndate-released: '2026-12-06'\n",
  changed: [],
  commit: 'abc',
  repository: 'owner/name',
};
const TAG = { name: 'v1.2.0', commit: 'abc' };

describe('a release', () => {
  it('may be made where everything names the same version and date', () => {
    expect(releaseNames({ ...READY, tag: TAG })).toEqual({ faults: [], before: [] });
  });

  it.each([
    ['the lock file has another version', { lock: { ...READY.lock, version: '1.1.0' } }, 'package-lock.json has 1.1.0'],
    ['the code has another version', { source: "VERSION = '1.1.0'" }, 'src/version.ts has 1.1.0'],
    ['the citation has another version', { citation: 'version: 1.1.0' }, 'CITATION.cff has 1.1.0'],
    ['the changes begin with another version', { changelog: '## 1.3.0 – 6 December 2026' }, 'CHANGELOG.md, its first'],
    ['the changes are of no version', { changelog: '' }, 'its first heading has no version'],
    ['something is not committed', { changed: ['M a', '?? b'] }, 'not committed: M a, ?? b'],
  ])('may not be made, and is wrong already, where %s', (_, change, said) => {
    const { faults } = releaseNames({ ...READY, ...change });
    expect(faults).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    ['the date is open', { changelog: '## 1.2.0 – not published yet' }, 'says “not published yet”'],
    ['the citation has another date', { citation: "version: 1.2.0\ndate-released: '2026-12-07'" }, 'on 2026-12-07'],
    ['no repository is named', { manifest: { name: 'x', version: '1.2.0' } }, 'names no repository'],
    ['another repository is named', { repository: 'else/where' }, 'and this is else/where'],
    ['one is named that only ends alike', { repository: 'wner/name' }, 'and this is wner/name'],
  ])('has something to do before its tag, and may not be made on one, where %s', (_, change, said) => {
    const state = { ...READY, ...change };
    expect(releaseNames(state)).toEqual({ faults: [], before: [expect.stringContaining(said)] });
    expect(releaseNames({ ...state, tag: TAG })).toEqual({ faults: [expect.stringContaining(said)], before: [] });
  });

  it.each([
    ['the tag has another name', { name: 'v1.2.1', commit: 'abc' }, 'the tag is v1.2.1'],
    ['the tag has no letter', { name: '1.2.0', commit: 'abc' }, 'the tag is 1.2.0'],
    ['the tag stands elsewhere', { name: 'v1.2.0', commit: 'def' }, 'stands on another commit'],
    ['there is no such tag', { name: 'v1.2.0', commit: undefined }, 'is not there'],
  ])('may not be made where %s', (_, tag, said) => {
    expect(releaseNames({ ...READY, tag }).faults).toEqual([expect.stringContaining(said)]);
  });
});
