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
const { status } = spawnSync(process.execPath, [`${root}.cache/bench-${name}.mjs`, ...args], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
