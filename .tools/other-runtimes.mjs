// The runtimes other than Node that the package is tried on, kept in .cache. Their packages for Linux on x64 hold the programs; those
// that choose among platforms would fetch them by scripts. `node .tools/other-runtimes.mjs` installs what is not there and prints them.
import { fileURLToPath } from 'node:url';
import { cachedPackage } from './cached-package.mjs';

const RUNTIMES = {
  deno: { name: '@deno/linux-x64-glibc', version: '2.9.6', program: 'deno' },
  bun: { name: '@oven/bun-linux-x64', version: '1.4.5', program: 'bin/bun' },
  workerd: { name: '@cloudflare/workerd-linux-64', version: '1.20261117.1', program: 'bin/workerd' },
};

/**
 * The program of a runtime; it is installed where it is not there yet.
 *
 * @param {keyof typeof RUNTIMES} id - Which one.
 */
export function runtime(id) {
  const { name, version, program } = RUNTIMES[id];
  return `${cachedPackage(name, version, `${id}-${version}`)}/${program}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const id of Object.keys(RUNTIMES)) console.log(`${id}: ${runtime(id)}`);
