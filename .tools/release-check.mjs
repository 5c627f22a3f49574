// Checks everything that a release promises, on this machine: `npm run release:check`. docs/releasing.md says what it is for.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { bundledPackages } from './bundled-packages.mjs';
import { licenceFaults } from './licences.mjs';
import { cleanEnvironment, packTwice } from './pack-twice.mjs';
import { releaseNames } from './release-names.mjs';
import { sbom } from './sbom.mjs';

const HELP = `Usage: npm run release:check [-- options]

Checks what a release promises, from the working tree as it is, and leaves the tarball that was checked, its bill of materials (SBOM) and
their SHA-256 in a folder. It publishes to a registry on this machine and nowhere else. It takes about fifteen minutes.

Options:
  --tag vX.Y.Z    the tag that a release is made from: it must stand on this commit, and nothing may be missing any more
  --all           run the tests that need Chromium and LibreOffice as well: browser, playground, forms, hostile cases
  --out FOLDER    where the checked files go (default .cache/release)
  --help          this text

Exit codes: 0 everything holds, 1 something does not, 2 wrong arguments.`;

/** What is tried on the packed package, by the tests that try it. */
const TRIALS = [
  ['Tarball: contents, size, publint, types; registry', ['test/package/tarball.test.ts']],
  ['ESM, CommonJS, TypeScript; three Nodes; README', ['test/package/node.test.ts']],
  ['Deno, Bun, workerd, Vite, esbuild', ['test/package/runtimes.test.ts']],
  ['Code in README and docs', ['test/package/docs.test.ts']],
  [
    'Commands in docs',
    ['getting-started', 'linking', 'studies', 'translating', 'adding-a-rule-set'].map(
      (page) => `test/docs/${page}.test.ts`,
    ),
  ],
  ['Examples', ['test/package/examples.test.ts']],
  ['Recorded assessments of every version', ['test/package/golden.test.ts']],
  ['A version is deprecated, then withdrawn', ['test/cli/withdrawal.test.ts']],
];

const root = new URL('..', import.meta.url).pathname;
const text = (path) => readFileSync(`${root}${path}`, 'utf8');
const hash = (algorithm, bytes, encoding = 'hex') => createHash(algorithm).update(bytes).digest(encoding);
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** One row of the summary: what was looked at, whether it holds, and what there is to say. */
const rows = [];
const notes = [];

await main();

async function main() {
  const { values, problem } = argumentsOf();
  if (values?.help) return console.log(HELP);
  if (problem !== undefined) {
    console.error(`release-check: ${problem}; see --help`);
    process.exitCode = 2;
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'release-check-'));
  try {
    await check(work, values);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function argumentsOf() {
  try {
    const options = {
      tag: { type: 'string' },
      all: { type: 'boolean' },
      out: { type: 'string' },
      help: { type: 'boolean' },
    };
    return { values: parseArgs({ options }).values };
  } catch (error) {
    return { problem: error.message.split('\n')[0] };
  }
}

async function check(work, { tag, all = false, out = '.cache/release' }) {
  clear(resolve(root, out));
  await step('Names, dates, versions, clean tree', () => names(tag));
  const packed = await step('Two builds, one tarball', () => builds(work));
  const bundled = await step('Licences, THIRD-PARTY.md', licences);
  const bill = packed && bundled && (await step('Bill of materials (SBOM)', () => billOf(bundled, packed)));
  if (packed) trials(work, all);
  const holds = rows.every(({ faults }) => faults.length === 0);
  if (holds) keep(resolve(root, out), packed, bill);
  summary(holds, packed, out);
  if (!holds) process.exitCode = 1;
}

/** Runs a step, keeps how it ended, and gives its result where it held. */
async function step(title, run) {
  console.log(`\n== ${title}`);
  const began = performance.now();
  let result;
  let faults;
  try {
    ({ result, faults } = await run());
  } catch (error) {
    faults = [
      String(error.stderr || error.message)
        .trim()
        .slice(-2000),
    ];
  }
  for (const fault of faults) console.log(`  ${fault}`);
  rows.push({ title, faults, seconds: (performance.now() - began) / 1000 });
  return faults.length === 0 ? result : undefined;
}

function names(tag) {
  const commitOf = (name) => {
    try {
      return git('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`);
    } catch {
      return undefined;
    }
  };
  const { faults, before } = releaseNames({
    manifest: JSON.parse(text('package.json')),
    lock: JSON.parse(text('package-lock.json')),
    source: text('src/version.ts'),
    changelog: text('CHANGELOG.md'),
    citation: text('CITATION.cff'),
    changed: git('status', '--porcelain')
      .split('\n')
      .filter((line) => line !== ''),
    commit: git('rev-parse', 'HEAD'),
    repository: process.env.GITHUB_REPOSITORY,
    ...(tag !== undefined && { tag: { name: tag, commit: commitOf(tag) } }),
  });
  notes.push(...before.map((lack) => `Before a tag: ${lack}.`));
  return { faults };
}

async function builds(work) {
  console.log('  building twice, in different folders, time zones and locales; this takes a few minutes');
  const paths = await packTwice(work);
  const [first, second] = paths.map((path) => readFileSync(path));
  const packed = {
    path: paths[0],
    bytes: first,
    sha256: hash('sha256', first),
    integrity: `sha512-${hash('sha512', first, 'base64')}`,
    unpacked: hash('sha256', gunzipSync(first)),
  };
  console.log(
    `  ${basename(packed.path)}, ${first.length} bytes\n  sha256 ${packed.sha256}\n  sha256 ${hash('sha256', second)} (the second)`,
  );
  return { result: packed, faults: first.equals(second) ? [] : ['the two builds give different tarballs'] };
}

async function licences() {
  const bundled = await bundledPackages();
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = JSON.parse(text('package.json'));
  const needed = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  for (const { name, version, license } of bundled) console.log(`  ${name} ${version}: ${license}`);
  const faults = licenceFaults(bundled, text('THIRD-PARTY.md'));
  return {
    result: bundled,
    // There are none so far. The first one needs its licence looked at, with all that it brings.
    faults: [
      ...faults,
      ...needed.map((name) => `package.json needs ${name} at run time, which nobody has looked at here`),
    ],
  };
}

function billOf(bundled, { bytes }) {
  const [bill, again] = [sbom(bundled, bytes), sbom(bundled, bytes)];
  const { components } = JSON.parse(bill);
  console.log(`  ${components.length} packages, sha256 ${hash('sha256', bill)}`);
  return { result: bill, faults: bill === again ? [] : ['made twice, it differs'] };
}

/** Installs what was packed in empty projects and tries it there; each trial becomes a row. */
function trials(work, all) {
  console.log('\n== The packed package, published to a registry on this machine and installed in empty projects');
  const report = join(work, 'tests.json');
  const files = all ? [] : TRIALS.flatMap(([, paths]) => paths);
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...[
        'run',
        '--config',
        'vitest.package.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      ...files,
    ],
    { cwd: root, stdio: 'inherit', env: { ...cleanEnvironment(), PACKED: work } },
  );
  const results = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  const left = new Map(results.map((result) => [result.name.slice(root.length), result]));
  for (const [title, paths] of TRIALS) {
    rows.push(
      rowOf(
        title,
        paths.map((path) => left.get(path)),
        paths,
      ),
    );
    for (const path of paths) left.delete(path);
  }
  for (const [path, result] of left) rows.push(rowOf(path, [result], [path]));
  const failed = rows.some(({ faults }) => faults.length > 0);
  if (status !== 0 && !failed)
    rows.push({ title: 'The run of the trials', faults: [`ended with ${status ?? 'a signal'}`], seconds: 0 });
}

function rowOf(title, results, paths) {
  const faults = results.flatMap((result, index) => {
    if (result === undefined) return [`${paths[index]} did not run`];
    const tests = result.assertionResults;
    const failed = tests
      .filter(({ status }) => status !== 'passed')
      .map(({ fullName, status }) => `${status}: ${fullName}`);
    return failed.length === 0 && (result.status !== 'passed' || tests.length === 0)
      ? [`${paths[index]} failed`]
      : failed;
  });
  const seconds = results.reduce(
    (sum, result) => sum + (result === undefined ? 0 : (result.endTime - result.startTime) / 1000),
    0,
  );
  const tests = results.reduce((sum, result) => sum + (result?.assertionResults.length ?? 0), 0);
  return { title, faults, seconds, detail: `${tests} tests` };
}

/** Takes away what an earlier check left, and nothing else that may be in the folder. */
function clear(out) {
  const ours = /^(?:trafficking-indicators-.*\.tgz|sbom\.cdx\.json|release\.json|SHA256SUMS)$/u;
  const there = existsSync(out) ? readdirSync(out) : [];
  for (const name of there.filter((file) => ours.test(file))) rmSync(join(out, name));
}

/** Only what holds in everything is kept, so that nothing else can be published by mistake. */
function keep(out, packed, bill) {
  mkdirSync(out, { recursive: true });
  const tarball = basename(packed.path);
  cpSync(packed.path, join(out, tarball));
  writeFileSync(join(out, 'sbom.cdx.json'), bill);
  const { sha256, integrity, unpacked } = packed;
  const made = { commit: git('rev-parse', 'HEAD'), tarball, sha256, integrity, unpacked, madeWith: madeWith() };
  writeFileSync(join(out, 'release.json'), `${JSON.stringify(made, null, 2)}\n`);
  const sums = [tarball, 'sbom.cdx.json', 'release.json'].map(
    (name) => `${hash('sha256', readFileSync(join(out, name)))}  ${name}\n`,
  );
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
}

/** What else the bytes of the tarball depend on. */
function madeWith() {
  const npm = execFileSync('npm', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  return { node: process.version.slice(1), npm, zlib: process.versions.zlib };
}

function summary(holds, packed, out) {
  console.log('\n== Summary\n');
  const width = Math.max(...rows.map(({ title }) => title.length));
  for (const { title, faults, seconds, detail = '' } of rows)
    console.log(
      `${faults.length === 0 ? 'holds ' : 'FAILS '} ${title.padEnd(width)} ${`${seconds.toFixed(0)} s`.padStart(6)}  ${faults.length === 0 ? detail : `${faults.length} faults`}`.trimEnd(),
    );
  for (const { title, faults } of rows) for (const fault of faults.slice(0, 5)) console.log(`\n${title}: ${fault}`);
  if (packed)
    console.log(`
tarball    ${basename(packed.path)}
sha256     ${packed.sha256}
integrity  ${packed.integrity}
unpacked   ${packed.unpacked} (sha256 of the tar inside, for another version of zlib)
made with  ${Object.entries(madeWith())
      .map((pair) => pair.join(' '))
      .join(', ')}`);
  for (const note of notes) console.log(`\n${note}`);
  console.log(
    holds ? `\nEverything holds. What was checked is in ${out}.` : '\nThis is no release: see what fails above.',
  );
}
