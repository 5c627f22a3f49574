// Runs the benches of test/bench: `npm run bench`, or `npm run bench -- --quick` for a short look without judgement; `bench.mjs text` runs another one.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const [name, args] =
  process.argv[2]?.startsWith('-') === false
    ? [process.argv[2], process.argv.slice(3)]
    : ['core', process.argv.slice(2)];
mkdirSync(`${root}.cache`, { recursive: true });
await build({
  entryPoints: [`${root}test/bench/${name}.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: `${root}.cache/bench-${name}.mjs`,
  logLevel: 'error',
});
// Benches of the command line start its threads, which are looked for beside them.
if (name === 'link-million')
  await build({
    entryPoints: [`${root}src/cli/link-worker.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: `${root}.cache/link-worker.js`,
    logLevel: 'error',
  });
const { status } = spawnSync(process.execPath, [`${root}.cache/bench-${name}.mjs`, ...args], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
