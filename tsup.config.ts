import { readdirSync } from 'node:fs';
import type { BuildOptions, Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

/** Every generated module under src/generated/rules, plans and referral is an entry of its own. */
function dataEntries(): Record<string, string> {
  const files = ['rules', 'plans', 'referral'].flatMap((folder) =>
    readdirSync(`src/generated/${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  const modules = files.filter((file) => file.endsWith('.ts')).map((file) => file.replace(/\.ts$/u, ''));
  return Object.fromEntries(modules.map((name) => [name, `src/generated/${name}.ts`]));
}

/** The data by which texts are read. They are files of their own, so that the command line does not hold them a second time. */
function textData(): Record<string, string> {
  const lexicons = readdirSync('src/generated/lexicons').map((file) => `lexicons/${file.replace(/\.ts$/u, '')}`);
  return Object.fromEntries([...lexicons, 'language/n-grams'].map((name) => [name, `src/generated/${name}.ts`]));
}

/** The words of forms, and the targets of exports; each is an entry of its own. */
const TARGETS = readdirSync('src/export').sort();

const typed = {
  index: 'src/index.ts',
  'report/index': 'src/report/index.ts',
  'check/index': 'src/check/index.ts',
  'compare/index': 'src/compare/index.ts',
  'compare-report/index': 'src/compare-report/index.ts',
  'text/index': 'src/text/index.ts',
  'screen/index': 'src/screen/index.ts',
  'link/index': 'src/link/index.ts',
  'link-report/index': 'src/link-report/index.ts',
  'study/index': 'src/study/index.ts',
  'study-report/index': 'src/study-report/index.ts',
  'language/index': 'src/text/language/index.ts',
  ...dataEntries(),
};

/** Built by themselves: whoever imports the core would otherwise load it in twice as many pieces. */
const exportsOfForms = Object.fromEntries(
  TARGETS.map((target) => [`export/${target}/index`, `src/export/${target}/index.ts`]),
);

/** Paths behind links would differ from one folder to the next, and they stand in comments and in the names of files. */
const keepLinks = (options: BuildOptions): void => {
  options.preserveSymlinks = true;
};

const library = {
  entry: { ...typed, ...textData() },
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: { ...typed, ...exportsOfForms } },
  clean: false,
  treeshake: true,
  esbuildOptions: keepLinks,
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

/** Lets the command line find the data of texts beside it, in the ESM build. */
const sharedTextData: Plugin = {
  name: 'shared-text-data',
  setup(build) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it as a Go expression, which has no such flag
    build.onResolve({ filter: /\/generated\/(?:lexicons|language)\/[a-z-]+\.js$/ }, ({ path }) => ({
      path: path.replace(/^.*\/generated\//u, '../'),
      external: true,
    }));
  },
};

/** Errors of exports are those of the core, also to `instanceof`; the small functions beside them are copied. */
const sharedErrors = (core: string): Plugin => ({
  name: 'shared-errors',
  setup(build) {
    // eslint-disable-next-line regexp/require-unicode-regexp -- esbuild reads it as a Go expression, which has no such flag
    build.onResolve({ filter: /\/issue\.js$/ }, () => ({ path: 'issue', namespace: 'errors' }));
    // eslint-disable-next-line regexp/require-unicode-regexp -- the same
    build.onResolve({ filter: /^core$/, namespace: 'errors' }, () => ({ path: core, external: true }));
    // eslint-disable-next-line regexp/require-unicode-regexp -- the same
    build.onLoad({ filter: /^issue$/, namespace: 'errors' }, () => ({
      // A name of its own keeps the way to the core in the one piece that all exports share.
      contents:
        "import { IssueError as Shared } from 'core'; export const IssueError = Shared; export { kindOf, notAnObject, notOptions, pointer } from './src/issue.ts';",
      resolveDir: import.meta.dirname,
    }));
  },
});

const forms = {
  ...library,
  entry: Object.fromEntries(TARGETS.map((target) => [`${target}/index`, `src/export/${target}/index.ts`])),
  outDir: 'dist/export',
  dts: false,
  splitting: true,
  minifyWhitespace: true,
} as const;

export default defineConfig([
  { ...library, format: 'esm', splitting: true },
  { ...library, format: 'cjs', splitting: true, esbuildPlugins: [rawRuleFiles] },
  { ...forms, format: 'esm', esbuildPlugins: [sharedErrors('../index.js')] },
  { ...forms, format: 'cjs', esbuildPlugins: [sharedErrors('../index.cjs'), rawRuleFiles] },
  {
    entry: {
      main: 'src/cli/main.ts',
      'screen-worker': 'src/cli/screen-worker.ts',
      'link-worker': 'src/cli/link-worker.ts',
    },
    // What both share stands beside them: files of the package are found from there.
    outDir: 'dist/cli',
    format: 'esm',
    target: 'node20',
    platform: 'node',
    dts: false,
    splitting: true,
    minifyWhitespace: true,
    esbuildOptions: keepLinks,
    external: [/^trafficking-indicators/u],
    esbuildPlugins: [sharedTextData],
  },
]);
