// Packages that tests run in and the project does not depend on, kept in .cache.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

/**
 * The folder of a package, installed where it is not there yet. None of its scripts run, so that nothing comes from elsewhere.
 *
 * @param {string} name - Name of the package.
 * @param {string} version - The very version.
 * @param {string} folder - Name of its folder in .cache.
 */
export function cachedPackage(name, version, folder) {
  const installed = `${cache}${folder}/node_modules/${name}`;
  if (existsSync(`${installed}/package.json`)) return installed;
  mkdirSync(cache, { recursive: true });
  const wanted = ['install', `${name}@${version}`, '--prefix', `${cache}${folder}`];
  execFileSync('npm', [...wanted, '--no-save', '--ignore-scripts', '--silent'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return installed;
}
