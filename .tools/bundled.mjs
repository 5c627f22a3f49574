// Lets the tools that write pages run what the pages tell of: modules of src/ as they are now, without a build before it.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

/** Bundles modules of src/ into a folder of their own under `.cache`, and gives its path. They end in `.mjs` there. */
export async function bundled(entries, folder) {
  const outdir = `${root}.cache/${folder}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: entries.map((entry) => `${root}src/${entry}`),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outbase: `${root}src`,
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return outdir;
}
