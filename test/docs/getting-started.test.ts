import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FOLDER } from '../cli/cli.js';
import { readPage } from './blocks.js';
import { commandsOf, patternOf, runOf } from './console.js';

const PAGE = 'docs/getting-started.md';
const page = readPage(PAGE);

/** Files that the page tells to save: the block right below a line that ends in the name of one. */
const files = [...page.matchAll(/`([\w.-]+\.(?:json|csv))`\)?:\n\n```\w+\n([\s\S]*?)^```$/gmu)];
for (const [, name = '', text = ''] of files) writeFileSync(join(FOLDER, name), text);
mkdirSync(join(FOLDER, 'examples/general'), { recursive: true });
copyFileSync(
  new URL('../../examples/general/second-talk.json', import.meta.url),
  join(FOLDER, 'examples/general/second-talk.json'),
);

describe(PAGE, () => {
  it('has three files to save', () => {
    expect(files.map(([, name]) => name)).toEqual(['facts.json', 'submissions.json', 'records.csv']);
  });

  it('shows commands for each of the three groups', () => {
    for (const heading of ['For developers', 'For integrators of asylum screening', 'For researchers'])
      expect(page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0], heading).toContain('```console\n$ ');
  });

  it.each(commandsOf(PAGE).map(({ command, shown }) => [command, shown]))(
    'shows what comes of: %s',
    async (command, shown) => {
      const { stdout, exit } = await runOf(command);
      expect(exit, stdout).toBe(0);
      expect(patternOf(shown).test(stdout.replaceAll('\u00A0', ' ')), stdout).toBe(true);
    },
  );
});
