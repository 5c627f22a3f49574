import { execFile, fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { otherNodes } from '../../.tools/other-nodes.mjs';
import { cleanEnvironment, packTwice } from '../../.tools/pack-twice.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed;
  }
}

/** What the tests are given: the package as it would be published, and a registry on this machine that has it. */
export interface Packed {
  /** A folder for this run; it is removed at the end. */
  readonly work: string;
  /** The folder below which the package was built. */
  readonly built: string;
  /** The tarballs of two builds, in folders and surroundings that differ. */
  readonly tarballs: readonly [string, string];
  /** Settings of npm that reach the local registry and nothing else. */
  readonly npm: Readonly<Record<string, string>>;
  /** Programs of all the Node versions under test. */
  readonly nodes: readonly string[];
}

const registryFolder = fileURLToPath(new URL('registry/', import.meta.url));
const execute = promisify(execFile);

/**
 * Builds and packs twice, publishes the first to a registry of its own, and takes both down again. A release check has packed
 * already: it names the folder in `PACKED`, which stays.
 *
 * @param project - The run that the tests belong to.
 * @returns What to do at the end.
 */
export default async function setUp(project: TestProject): Promise<() => void> {
  const given = process.env['PACKED'];
  const work = mkdtempSync(given === undefined ? join(tmpdir(), 'package-test-') : join(given, 'test-'));
  let registry: ChildProcess | undefined;
  const takeDown = (): void => {
    registry?.kill();
    rmSync(work, { recursive: true, force: true });
  };
  try {
    const built = given ?? work;
    const tarballs = await packTwice(built);
    registry = await startRegistry(work);
    const npm = await publish(work, tarballs[0], await portOf(registry));
    project.provide('packed', { work, built, tarballs, npm, nodes: [process.execPath, ...otherNodes()] });
    return takeDown;
  } catch (error) {
    takeDown();
    throw error;
  }
}

async function startRegistry(work: string): Promise<ChildProcess> {
  if (!existsSync(join(registryFolder, 'node_modules/verdaccio')))
    await execute('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: registryFolder, env: cleanEnvironment() });
  const configuration = join(work, 'registry.yaml');
  writeFileSync(
    configuration, // JSON is YAML
    JSON.stringify({
      storage: join(work, 'registry'),
      auth: { htpasswd: { file: join(work, 'htpasswd'), max_users: -1 } },
      uplinks: {},
      packages: { '**': { access: '$all', publish: '$all' } },
      web: { enable: false },
      log: { type: 'file', path: join(work, 'registry.log'), format: 'json', level: 'warn' },
    }),
  );
  return fork(join(registryFolder, 'serve.cjs'), [configuration], { cwd: work, env: cleanEnvironment() });
}

function portOf(registry: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    registry.once('message', (message) => {
      resolve(Number(message));
    });
    registry.once('exit', (code) => {
      reject(new Error(`the registry ended with ${code ?? 'a signal'} before it listened`));
    });
  });
}

/** Publishes to the registry at a port, and returns the settings of npm with which it is found there and nowhere else. */
async function publish(work: string, tarball: string, port: number): Promise<Packed['npm']> {
  const npm = {
    npm_config_userconfig: join(work, 'npmrc'),
    npm_config_globalconfig: join(work, 'no-npmrc'),
    npm_config_cache: join(work, 'npm-cache'),
    npm_config_registry: `http://127.0.0.1:${port}/`,
    // Anything but this machine ends at a port where nobody listens.
    npm_config_proxy: 'http://127.0.0.1:9',
    npm_config_https_proxy: 'http://127.0.0.1:9',
    npm_config_noproxy: '127.0.0.1',
    npm_config_fund: 'false',
    npm_config_audit: 'false',
    npm_config_update_notifier: 'false',
  };
  // npm will not publish without a token; the registry lets anybody in and looks at none.
  writeFileSync(npm.npm_config_userconfig, `//127.0.0.1:${port}/:_authToken=nobody\n`);
  await execute('npm', ['publish', tarball, '--silent'], { cwd: work, env: { ...cleanEnvironment(), ...npm } });
  return npm;
}
