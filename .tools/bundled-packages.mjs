// Which packages of others are in what is published: those whose code the build bundles, and those whose data is kept in it.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;

/** Packages of which only data is in the package; no import leads to them. `.tools/language-data.mjs` reads the one that there is. */
const DATA_OF = ['eld'];

/**
 * Packages whose code or data is in the published package, found by bundling every entry of tsup.config.ts.
 * What a bundle names and leaves out again does not count.
 *
 * @returns {Promise<{ name: string, version: string, license: unknown, copyright: string[] }[]>} In order of their names.
 */
export async function bundledPackages() {
  const found = new Map(DATA_OF.map((name) => [`node_modules/${name}`, manifestOf(`node_modules/${name}`)]));
  for (const config of await configurations()) {
    if (config.format !== 'esm') continue; // the other format holds the same
    for (const path of await inputsOf(config)) {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path) ?? [];
      if (folder !== undefined && !found.has(folder)) found.set(folder, manifestOf(folder));
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Files from which anything is in the bundles of a configuration, from the root of the repository. */
async function inputsOf({ entry, platform, target, esbuildPlugins = [] }) {
  const { metafile } = await build({
    entryPoints: entry,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform,
    target,
    external: ['trafficking-indicators', 'trafficking-indicators/*'],
    plugins: esbuildPlugins,
    absWorkingDir: root,
    outdir: `${root}.cache/bundled-packages`,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return parts.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

async function configurations() {
  const outfile = `${root}.cache/tsup.config.mjs`;
  mkdirSync(`${root}.cache`, { recursive: true });
  await build({
    entryPoints: [`${root}tsup.config.ts`],
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    define: { 'import.meta.dirname': JSON.stringify(root) },
    outfile,
    logLevel: 'error',
  });
  const { default: all } = await import(outfile);
  return all;
}

/** Name, version and licence of a package, and whose copyright its own notice names. */
function manifestOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  const notices = readdirSync(`${root}${folder}`).filter((file) => /^(?:licen[cs]e|copying|notice)\b/iu.test(file));
  const text = notices.map((file) => readFileSync(`${root}${folder}/${file}`, 'utf8')).join('\n');
  const copyright = [...text.matchAll(/^ *(Copyright (?:\(c\) )?\d{4}.*?) *$/gmu)].map(([, line]) => line);
  return { name, version, license, copyright };
}
