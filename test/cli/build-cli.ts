import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the command line into a folder laid out like the package, so that the tests need no build beforehand.
 *
 * @param folder - An empty folder.
 * @returns Path of the main file.
 */
export async function buildCli(folder: string): Promise<string> {
  const outdir = join(folder, 'dist', 'cli');
  await build({
    entryPoints: ['main.ts', 'screen-worker.ts', 'link-worker.ts'].map((name) => join(ROOT, 'src', 'cli', name)),
    bundle: true,
    // What both share stands beside them, as in the package.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir,
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  symlinkSync(join(ROOT, 'rules'), join(folder, 'rules'));
  return join(outdir, 'main.js');
}
