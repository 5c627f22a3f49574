import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inject } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the command line into a folder laid out like the package, so that the tests need no build beforehand. Tests of the packed
 * package have it from there.
 *
 * @param folder - A folder for it.
 * @returns Path of the main file.
 */
export async function buildCli(folder: string): Promise<string> {
  const outdir = join(folder, 'dist', 'cli');
  const packed = inject('packed') as ReturnType<typeof inject<'packed'>> | undefined; // only those tests provide it
  if (packed !== undefined) {
    mkdirSync(folder, { recursive: true });
    execFileSync('tar', ['-xzf', packed.tarballs[0], '--strip-components=1', '-C', folder]);
    return join(outdir, 'main.js');
  }
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
