// Writes docs/cli.md from what the command line says of itself: `--help` of the program and of every command. Part of
// `npm run generate`; CI runs it again and fails on a difference.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { bundled } from './bundled.mjs';

const root = new URL('..', import.meta.url).pathname;

/** Where a page goes on about a command. */
const MORE = {
  sets: [['The rule sets', 'sets/README.md']],
  show: [['The rule sets', 'sets/README.md']],
  assess: [
    ['Getting started', 'getting-started.md'],
    ['What a result means', 'meaning.md'],
  ],
  ask: [['Getting started', 'getting-started.md#for-integrators-of-asylum-screening']],
  plans: [['Screening plans', 'plans.md']],
  plan: [['Screening plans', 'plans.md']],
  replay: [['Keep, and run again', 'getting-started.md#keep-and-run-again']],
  check: [['Checking rule files', 'check.md']],
  compare: [['Comparing rule files', 'compare.md']],
  screen: [['Screening adverts and reviews', 'screening.md']],
  link: [['Links across adverts', 'linking.md']],
  explain: [['Screening adverts and reviews', 'screening.md']],
  export: [['Forms in other tools', 'forms.md']],
  import: [['Forms in other tools', 'forms.md']],
  study: [['Studies', 'studies.md']],
  refit: [['Studies', 'studies.md']],
  simulate: [['Studies', 'studies.md']],
};

const built = await bundled(['cli/commands.ts', 'cli/main.ts'], 'docs-cli');
const { COMMANDS } = await import(`${built}/cli/commands.mjs`);
const { stdout: usage, status } = spawnSync(process.execPath, [`${built}/cli/main.mjs`, '--help'], {
  encoding: 'utf8',
  env: { ...process.env, NO_COLOR: '1' },
});
if (status !== 0) throw new Error('the command line does not say what it does');

const parts = [
  '<!-- Made from the command line by `npm run generate`. Do not edit. -->',
  '# Command line',
  'Every command with what `--help` says about it. In a project that has the package the command is `npx trafficking-indicators`; in a built clone `node dist/cli/main.js`.',
  block(usage),
];
for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
  const { help } = await load();
  const more = MORE[name].map(([title, page]) => `[${title}](${page})`).join(', ');
  parts.push(`## ${name}`, `${sentence(summary)} Read on: ${more}.`, block(help));
}
writeFileSync(`${root}docs/cli.md`, `${parts.join('\n\n')}\n`);

function block(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}${text.endsWith('?') ? '' : '.'}`;
}
