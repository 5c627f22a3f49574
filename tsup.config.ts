import { readdirSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** Every generated module under src/generated/rules, plans and referral is an entry of its own. */
function dataEntries(): Record<string, string> {
  const files = ['rules', 'plans', 'referral'].flatMap((folder) =>
    readdirSync(`src/generated/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const modules = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/u, ''));
  return Object.fromEntries(modules.map((name) => [name, `src/generated/${name}.ts`]));
}

const library = {
  entry: {
    index: 'src/index.ts',
    'report/index': 'src/report/index.ts',
    'check/index': 'src/check/index.ts',
    'compare/index': 'src/compare/index.ts',
    'text/index': 'src/text/index.ts',
    ...dataEntries(),
  },
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: false,
  treeshake: true,
} as const;

/**
 * Lets CommonJS read the rule files of the package where they are, so that they do not travel twice. ESM holds them, because
 * importing JSON still differs from one bundler and browser to the next.
 */
const rawRuleFiles: Plugin = {
  name: 'raw-rule-files',
  setup(build) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it as a Go expression, which has no such flag
    build.onResolve({ filter: /\/rules\/.*\.json$/ }, ({ path }) => ({
      path: path.replace(/^(?:\.\.\/)+/u, 'trafficking-indicators/'),
      external: true,
    }));
  },
};

export default defineConfig([
  { ...library, format: 'esm', splitting: true },
  { ...library, format: 'cjs', splitting: true, esbuildPlugins: [rawRuleFiles] },
  {
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: 'esm',
    target: 'node20',
    platform: 'node',
    dts: false,
    splitting: false,
    external: [/^trafficking-indicators/u],
  },
]);
