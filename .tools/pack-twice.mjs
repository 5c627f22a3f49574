// Builds and packs the package twice, in folders and surroundings that differ, as a publisher does it: `npm pack`, whose `prepack` builds.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const execute = promisify(execFile);

/** What the build makes anew, and what it does not read. */
const NOT_COPIED = new Set(['.git', '.cache', 'node_modules', 'dist', 'coverage', '.site', 'test']);

/**
 * Two tarballs of the repository as it is now. Where the folder has them from an earlier call, they are not made again.
 *
 * @param {string} work - A folder outside the repository.
 * @returns {Promise<[string, string]>} Their paths, below it.
 */
export async function packTwice(work) {
  const [first, second] = [join(work, 'build'), join(work, 'the', 'second', 'build')];
  const there = [first, second].map((folder) => tarballIn(join(folder, 'packed')));
  if (there[0] !== undefined && there[1] !== undefined) return [there[0], there[1]];
  cpSync(root, first, { recursive: true, filter: (path) => !NOT_COPIED.has(relative(root, path)) });
  cpSync(first, second, { recursive: true }); // from the copy, so that an edit in between makes no difference
  return Promise.all([
    pack(first, {}),
    pack(second, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
  ]);
}

async function pack(folder, environment) {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const out = join(folder, 'packed');
  mkdirSync(out);
  await execute('npm', ['pack', '--silent', '--foreground-scripts=false', '--pack-destination', out], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment },
  });
  const tarball = tarballIn(out);
  if (tarball === undefined) throw new Error(`npm pack did not make one file in ${out}`);
  return tarball;
}

function tarballIn(folder) {
  const [name, ...more] = existsSync(folder) ? readdirSync(folder) : [];
  return name === undefined || more.length > 0 ? undefined : join(folder, name);
}

/**
 * Without what `npm run` and vitest set: npm would read it as its own settings, and Node would run under the test's options.
 *
 * @returns {NodeJS.ProcessEnv} The environment.
 */
export function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_|^VITEST|^NODE_(?:ENV|OPTIONS)$/iu.test(name)),
  );
}
