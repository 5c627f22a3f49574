// Lets the tools that write pages run what the pages tell of: a module of src/ as it is now, without a build before it.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

/** The bundled module's path, in a folder of its own under `.cache`. */
export async function bundled(entry, folder) {
  const outdir = `${root}.cache/${folder}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [`${root}src/${entry}`],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return `${outdir}/${entry.split('/').at(-1).replace(/\.ts$/u, '.mjs')}`;
}
