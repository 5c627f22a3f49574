import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shell } from '../cli/cli.js';
import { readPage } from './blocks.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const PAGE = 'docs/linking.md';

/** Commands of the page with what stands below each of them. */
const commands = [...readPage(PAGE).matchAll(/^```console\n([\s\S]*?)^```$/gmu)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const [command = '', ...shown] = part.split('\n');
      return { command, shown: shown.join('\n') };
    }),
);

/** A pattern of what is shown, in which `…` stands for anything. */
function patternOf(shown: string): RegExp {
  const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(String.raw`[\s\S]*?`)}$`, 'u');
}

describe(PAGE, () => {
  it('shows some commands', () => {
    expect(commands.length).toBeGreaterThan(2);
  });

  it.each(commands.map(({ command, shown }) => [command, shown]))('shows what comes of: %s', async (command, shown) => {
    const line = command.replaceAll('trafficking-indicators', '$CLI').replaceAll('examples/', `${ROOT}examples/`);
    const { stdout, exit } = await shell(`{ ${line}\n} 2>&1`);
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
