// Compares every rule file under rules/sets that is new or changed with the version before it, and prints what it finds.
// `node .tools/compare-changed.mjs` after a build. The base to find changes against is BASE, else origin/main, else HEAD~1.
// Fails where a version says less than its effect: "Versions follow effect on results".
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/cli/main.js');
const RULE_FILE = /^rules\/sets\/(?<id>[a-z0-9-]+)\/(?<version>\d+\.\d+\.\d+)\.json$/u;

const base = baseCommit();
const changed = base === undefined ? [] : changedFiles(base);
if (changed.length === 0) console.log('nothing to compare');
else if (!existsSync(main)) {
  console.error('there is no dist/cli/main.js; run `npm run build` first');
  process.exitCode = 1;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'compare-changed-'));
  try {
    for (const file of changed) compare(file, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The commit that changes are counted from; the one that is checked out is none. */
function baseCommit() {
  const head = commit('HEAD');
  if (process.env.BASE) {
    const named = commit(process.env.BASE);
    if (named === undefined) throw new Error(`BASE names no commit: ${process.env.BASE}`);
    return named;
  }
  // On the main branch itself origin/main is where we stand.
  return ['origin/main', 'HEAD~1'].map(commit).find((found) => found !== undefined && found !== head);
}

function commit(name) {
  try {
    return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    return undefined;
  }
}

/** Rule files that are new or otherwise than at the base, also those that are not committed yet; in order of id and version. */
function changedFiles(from) {
  const lines = [
    git('diff', '--name-only', '--diff-filter=AM', from, '--', 'rules/sets'),
    git('ls-files', '--others', '--exclude-standard', '--', 'rules/sets'),
  ].flatMap((text) => text.split('\n'));
  return [...new Set(lines)].filter((path) => RULE_FILE.test(path)).sort();
}

function compare(path, scratch) {
  const { id, version } = RULE_FILE.exec(path).groups;
  const old = atBase(path, scratch) ?? versionBefore(id, version);
  console.log(`\n-- ${path}`);
  if (old === undefined) {
    console.log('the first version of its set; nothing to compare it with');
    return;
  }
  const run = spawnSync(process.execPath, [main, 'compare', old, join(root, path), '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) {
    console.error(run.stderr);
    process.exitCode = 1;
    return;
  }
  const shown = spawnSync(process.execPath, [main, 'compare', old, join(root, path)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  console.log(shown.stdout);
  const { step, version: promise } = JSON.parse(run.stdout);
  if (!promise.versionTooSmall) return;
  console.error(`failed: ${path}: the version is too small for its effect (${step})`);
  process.exitCode = 1;
}

/** What the file was at the base, where it was there. */
function atBase(path, scratch) {
  try {
    const text = execFileSync('git', ['show', `${base}:${path}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (text === readFileSync(join(root, path), 'utf8')) return undefined;
    const file = join(scratch, path.replaceAll('/', '-'));
    writeFileSync(file, text);
    return file;
  } catch {
    return undefined;
  }
}

function versionBefore(id, version) {
  const folder = join(root, 'rules/sets', id);
  const versions = readdirSync(folder)
    .flatMap((name) => /^(?<version>\d+\.\d+\.\d+)\.json$/u.exec(name)?.groups.version ?? [])
    .sort(byVersion);
  const before = versions[versions.indexOf(version) - 1];
  return before === undefined ? undefined : join(folder, `${before}.json`);
}

function byVersion(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
