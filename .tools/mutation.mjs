// Mutation testing: changes the source in one place after another and looks whether a test notices. `npm run test:mutation -- --help`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { otherNodes } from './other-nodes.mjs';
import { FOLDERS } from './stryker.config.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const kept = '.cache/mutation';

/** Least share of changes that the tests notice, in per cent. */
const LEAST = 90;

const HELP = `Usage: npm run test:mutation -- [folder ...] [--anew]

Changes the source in one place after another, runs the quick tests of the folder on each change, and says which changes no test
notices. A folder takes some minutes; what has not changed since the last run is not tried again. Reports lie in ${kept}/.

Folders: ${Object.keys(FOLDERS).join(', ')} (all of them unless said)
  --anew   try everything again
  --help   this text

Ends with 1 where fewer than ${LEAST} of 100 changes are noticed.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { anew: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(HELP);
else run(positionals.length > 0 ? positionals : Object.keys(FOLDERS));

function run(folders) {
  const strange = folders.filter((folder) => !Object.hasOwn(FOLDERS, folder));
  if (strange.length > 0) {
    console.error(`no such folder: ${strange.join(', ')}; there are ${Object.keys(FOLDERS).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  mkdirSync(`${root}${kept}`, { recursive: true });
  for (const folder of folders) mutate(folder);
  summarise(folders);
}

function mutate(folder) {
  console.log(`== ${folder}: ${FOLDERS[folder].mutate.join(', ')}`);
  const incremental = `${root}${kept}/${folder}.incremental.json`;
  // A run that was cut short leaves half a file.
  if (values.anew || (existsSync(incremental) && !isJson(incremental))) rmSync(incremental, { force: true });
  rmSync(`${root}${reportOf(folder)}`, { force: true });
  // Stryker needs a newer Node than this package.
  const [node] = otherNodes();
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js';
  spawnSync(node, [stryker, 'run', '.tools/stryker.config.mjs'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, MUTATED: folder },
  });
}

function isJson(file) {
  try {
    JSON.parse(readFileSync(file, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

function reportOf(folder) {
  return `${kept}/${folder}.json`;
}

/** Noticed means that a test failed or that the changed code did not end. */
function countsOf(folder) {
  const report = JSON.parse(readFileSync(`${root}${reportOf(folder)}`, 'utf8'));
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const tried = statuses.filter((status) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status)).length;
  return { noticed, tried, survivors: survivorsOf(report) };
}

function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement = '' }) => {
        const lines = source.split('\n').slice(start.line - 1, end.line);
        const text = lines.length === 1 ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0].trim()} …`;
        return `${file}:${start.line}: ${text} → ${replacement.replaceAll(/\s+/gu, ' ')}`;
      }),
  );
}

function summarise(folders) {
  const failed = [];
  for (const folder of folders) {
    if (!existsSync(`${root}${reportOf(folder)}`)) {
      failed.push(`${folder}: the run did not end`);
      continue;
    }
    const { noticed, tried, survivors } = countsOf(folder);
    const share = (100 * noticed) / tried;
    console.log(`\n${folder}: ${noticed} of ${tried} changes noticed, ${share.toFixed(1)} %`);
    for (const survivor of survivors) console.log(`  not noticed: ${survivor}`);
    if (share < LEAST) failed.push(`${folder}: ${share.toFixed(1)} %, and at least ${LEAST} are asked for`);
  }
  console.log(failed.length > 0 ? `\nNot enough. ${failed.join('; ')}` : `\nAt least ${LEAST} % in every folder.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
