import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workflowFaults } from './workflow-faults.js';

const FOLDER = '.github/workflows/';
const textOf = (name: string): string => readFileSync(FOLDER + name, 'utf8');
const ci = textOf('ci.yml');
const release = textOf('release.yml');
const HASH = '3d3c42e5aac5ba805825da76410c181273ba90b1';

/** A workflow with one change; it fails where there is nothing to change. */
function changed(text: string, from: string | RegExp, to: string): string {
  const made = text.replace(from, () => to);
  if (made === text) throw new Error(`nothing to change: ${String(from)}`);
  return made;
}

describe('the workflows', () => {
  it.each(readdirSync(FOLDER))('have no fault: %s', (name) => {
    expect(name).toMatch(/\.yml$/u);
    expect(workflowFaults(textOf(name))).toEqual([]);
  });

  it('are those of every change and of a release', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(['ci.yml', 'release.yml']);
    expect(ci).toContain('- run: .ci/run');
  });

  it('check in the version of Node that the project begins with', () => {
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly engines: { readonly node: string };
    };
    const [, major] = /^>=(\d+)\./u.exec(engines.node) ?? [];
    for (const text of [ci, release]) expect(text).toContain(`image: node:${major ?? ''}.`);
  });
});

describe('a workflow is unsafe', () => {
  it.each([
    [
      'an action is named by its tag',
      ci,
      `checkout@${HASH} # v7.0.1`,
      'checkout@v7',
      'not pinned by a full commit hash',
    ],
    ['an action is named by half a hash', ci, HASH, HASH.slice(0, 20), 'not pinned by a full commit hash'],
    ['an action is a folder of the repository', ci, /actions\/checkout@\S+ # v7.0.1/u, './action', 'not pinned'],
    ['nobody can tell which version a hash is', ci, ' # v7.0.1', '', 'has no version beside it'],
    ['a hash says no more than a major version', ci, ' # v7.0.1', ' # v7', 'has no version beside it'],
    ['an image may change', ci, /@sha256:[\da-f]+/u, '', 'is not pinned by a digest'],
    ['all jobs have rights', ci, 'permissions: {}', 'permissions: read-all', 'has rights of its own'],
    ['nothing is said of rights', ci, 'permissions: {}\n', '', 'has rights of its own'],
    ['a job has all rights', ci, 'permissions:\n      contents: read', 'permissions: write-all', 'which rights it has'],
    ['a job says nothing of its rights', ci, '    permissions:\n      contents: read\n', '', 'which rights it has'],
    ['a check may write', ci, 'contents: read', 'contents: write', 'has the right contents: write'],
    ['a check has an identity', release, 'contents: read', 'id-token: write', 'has the right id-token: write'],
    [
      'the publisher may write',
      release,
      'id-token: write',
      'id-token: write\n      contents: write',
      'contents: write',
    ],
    [
      'the maker of the release has an identity',
      release,
      'contents: write',
      'id-token: write',
      'has the right id-token',
    ],
    ['strangers name part of a script', ci, 'run: .ci/run', 'run: .ci/run ${{ github.head_ref }}', 'into a script'],
    [
      'the tag is part of a script',
      release,
      '"$GITHUB_REF_NAME"\n      - name: What',
      '${{ github.ref_name }}\n      - name: What',
      'into a script',
    ],
    ['it runs what it fetched', ci, 'run: .ci/run', 'run: curl -s https://example.org/x | sh', 'has just fetched'],
    ['it runs strangers’ code with its own rights', ci, 'pull_request:', 'pull_request_target:', 'pull_request_target'],
    ['credentials stay', ci, 'persist-credentials: false', 'persist-credentials: true', 'leaves the credentials'],
    ['credentials stay by default', ci, '          persist-credentials: false\n', '', 'leaves the credentials'],
    ['it may hang', ci, '    timeout-minutes: 240\n', '', 'may run without end'],
    ['its machine may change', ci, 'ubuntu-24.04', 'ubuntu-latest', 'on which version it runs'],
    [
      'an error is passed over',
      ci,
      '- run: .ci/run',
      '- continue-on-error: true\n        run: .ci/run',
      'goes on after an error',
    ],
    ['it is no YAML', ci, 'jobs:', 'jobs: [', 'must be sufficiently indented'],
    ['it has no jobs', ci, /jobs:[\s\S]*$/u, 'jobs: {}', 'there are no jobs'],
  ])('where %s', (_, text, from, to, said) => {
    expect(
      workflowFaults(changed(text, from, to))
        .join('\n')
        .toLowerCase(),
    ).toContain(said.toLowerCase());
  });

  it.each([
    [
      'does not wait for the checks',
      '    needs: check\n    runs-on',
      '    runs-on',
      'before `.ci/run` and release:check',
    ],
    ['waits for a job without the first', '      - run: .ci/run\n', '', 'before `.ci/run` and release:check'],
    ['waits for a job without the second', /^ +- run: npm run release:check.*\n/mu, '', 'before `.ci/run`'],
    ['lets the check be asked for another tag', '--tag "$GITHUB_REF_NAME"', '', 'before `.ci/run`'],
    ['lets a check fail', 'run: .ci/run', 'run: .ci/run || true', 'before `.ci/run`'],
    [
      'goes ahead after a failure',
      '    needs: check\n    runs-on',
      '    needs: check\n    if: always()\n    runs-on',
      'condition of its own',
    ],
    [
      'leaves a check out sometimes',
      '- run: .ci/run',
      "- if: github.actor != 'x'\n        run: .ci/run",
      'condition of its own',
    ],
    ['compares nothing', /sha256sum --check --strict SHA256SUMS/u, 'true', 'has not compared'],
    ['has no provenance', ' --provenance', '', 'without provenance'],
    ['leaves open who may see it', ' --access public', '', 'that the package is public'],
    ['builds anew', /npm publish "[^"]+"/u, 'npm publish', 'something else than the tarball'],
    ['runs on a branch', "tags: ['v[0-9]+.[0-9]+.[0-9]+']", 'branches: [main]', 'from what is no tag'],
    ['runs by hand', 'on:\n', 'on:\n  workflow_dispatch:\n', 'from what is no tag'],
    ['runs code beside its identity', 'npm publish "', 'npm ci && npm publish "', 'runs code of the repository'],
  ])('where a publication %s', (_, from, to, said) => {
    expect(workflowFaults(changed(release, from, to)).join('\n')).toContain(said);
  });
});
