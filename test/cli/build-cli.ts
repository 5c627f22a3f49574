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
  const outfile = join(folder, 'dist', 'cli', 'main.js');
  await build({
    entryPoints: [join(ROOT, 'src', 'cli', 'main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'warning',
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
  symlinkSync(join(ROOT, 'rules'), join(folder, 'rules'));
  return outfile;
}
