import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shell } from '../cli/cli.js';
import { readPage } from './blocks.js';
import { commandsOf, patternOf, runOf } from './console.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const PAGE = 'docs/linking.md';

const commands = commandsOf(PAGE);

describe(PAGE, () => {
  it('shows some commands', () => {
    expect(commands.length).toBeGreaterThan(2);
  });

  it.each(commands.map(({ command, shown }) => [command, shown]))('shows what comes of: %s', async (command, shown) => {
    const { stdout, exit } = await runOf(command);
    expect(exit).toBe(0);
    expect(patternOf(shown).test(stdout), stdout).toBe(true);
  });

  it('names only options that there are', async () => {
    const help = `${(await shell('$CLI link --help')).stdout}${(await shell('$CLI screen --help')).stdout}`;
    const named = new Set(readPage(PAGE).match(/--[a-z][a-z-]+/gu));
    expect(named.size).toBeGreaterThan(12);
    expect([...named].filter((option) => !help.includes(option))).toEqual([]);
  });

  it('describes the bundled adverts as they are', () => {
    const lines = readFileSync(`${ROOT}examples/adverts/adverts.jsonl`, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(41);
    expect(readPage('examples/adverts/README.md')).toContain('Forty-one fictitious adverts');
  });
});
