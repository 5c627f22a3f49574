// Runs the benches of test/bench: `npm run bench`, or `npm run bench -- --quick` for a short look without judgement.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
mkdirSync(`${root}.cache`, { recursive: true });
await build({
  entryPoints: [`${root}test/bench/core.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: `${root}.cache/bench-core.mjs`,
  logLevel: 'error',
});
const { status } = spawnSync(process.execPath, [`${root}.cache/bench-core.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
});
process.exit(status ?? 1);
