// Writes docs/import-coverage.md: which kinds of answers come back from which tool, found out by running the readers on them
// (test/support/import-coverage.ts). Part of `npm run generate`; CI runs it again and fails on a difference.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url).pathname;
const source = `${root}test/support/import-coverage.ts`;
// A copy that is only packed has no tests, and needs no pages.
if (!existsSync(source)) process.exit();

/** The helpers of the tests stand beside engines that nothing here needs. */
const withoutEngines = {
  name: 'without-engines',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { external: true, sideEffects: false },
    );
  },
};

mkdirSync(`${root}.cache`, { recursive: true });
await build({
  entryPoints: [source],
  bundle: true,
  platform: 'node',
  format: 'esm',
  plugins: [withoutEngines],
  outfile: `${root}.cache/import-coverage.mjs`,
  logLevel: 'error',
});
const { importCoverage } = await import(`${root}.cache/import-coverage.mjs`);
const rows = importCoverage();
const tools = rows[0].cells.map(({ tool }) => tool);

const table = [
  ['', ...tools],
  ['---', ...tools.map(() => '---')],
  ...rows.map(({ kind, cells }) => [kind, ...cells.map(({ cell }) => cell)]),
].map((cells) => `| ${cells.join(' | ')} |`);

const page = `# What comes back from which tool

<!-- Made by \`npm run generate\` from what the readers do. Do not edit. -->

[Forms in other tools](forms.md) says how answers come back. This table says which. Nobody typed it: every reader is given answers of each kind as its tool writes them down, and each cell is what it made of them. An answer that came back as another one would stop the making of this page.

${table.join('\n')}

- **yes**: it comes back as the fact that was given, and nothing is reported.
- **no fact**: nothing was answered, and nothing is made of it. A blank is never a no.
- **named**: it makes no fact, and an issue names its place.
- **left out**: it makes no fact, and the reason is told.
- **given**: the tool does not say it; whoever imports does, with \`--kind\`, \`--meeting\` and \`--date\`.
- **not read**: it may stand in the submission and does not reach the facts.
- **–**: a form of ours for that tool, or the mapping of its fields, has no such answer.

“Maybe”, “not known” and “declined” were tried on yes or no, one option, several options and a number. From HTCDS and Primero a ticked value only ever makes a fact true: what is not ticked was perhaps never asked. “Not known” in Primero is an estimated age.
`;
writeFileSync(
  `${root}docs/import-coverage.md`,
  await format(page, { ...(await resolveConfig(`${root}docs/forms.md`)), parser: 'markdown' }),
);
