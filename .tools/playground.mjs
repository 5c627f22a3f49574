// Builds the playground into .site/playground from what the package publishes: `node .tools/playground.mjs [--package FOLDER] [--out FOLDER]`.
// The package is the one of this folder, built, unless told; tests name the one that was packed and installed.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { package: { type: 'string' }, out: { type: 'string' } } });
const from = resolve(values.package ?? root);
const out = resolve(values.out ?? join(root, '.site/playground'));
const source = join(root, 'docs/playground');

/** Takes the package from where it was installed. */
const published = {
  name: 'published',
  setup(build) {
    build.onResolve({ filter: /^trafficking-indicators(?:\/|$)/ }, ({ path, kind, pluginData }) =>
      pluginData === 'here' ? undefined : build.resolve(path, { resolveDir: from, kind, pluginData: 'here' }),
    );
  },
};

const options = {
  entryPoints: [join(source, 'main.tsx')],
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.jsonl': 'text' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  tsconfigRaw: '{}',
  write: false,
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' }, // pieces of the package that are imported for their order only
};
const whole = await build({ ...options, plugins: [published] });
const own = await build({
  ...options,
  format: 'esm',
  external: ['trafficking-indicators', 'trafficking-indicators/*'],
});

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'playground.js'), whole.outputFiles[0].contents);
for (const file of ['index.html', 'playground.css']) cpSync(join(source, file), join(out, file));
for (const file of ['THIRD-PARTY.md', 'LICENSE', 'LICENSE-DATA']) cpSync(join(root, file), join(out, file));

const kilobytes = (bytes) => Math.round(gzipSync(bytes, { level: 9 }).length / 100) / 10;
console.log(
  `${out}: ${kilobytes(whole.outputFiles[0].contents)} kB gzipped, ${kilobytes(own.outputFiles[0].contents)} kB of them its own code`,
);
