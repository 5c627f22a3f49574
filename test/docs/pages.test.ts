import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { en } from '../../src/report/index.js';
import { readPage } from './blocks.js';

const root = new URL('../../', import.meta.url).pathname;

/** First cells of the rows of all tables of a page, without code marks. */
const firstCells = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `?([^`|\s]+)`? +\|/gmu)].map(([, cell]) => cell ?? '');

describe('the pages', () => {
  it('docs/errors.md has every code of an issue, and no other', () => {
    const codes = Object.keys(en.issue).sort();
    const keys = ['key', 'code', 'path', 'came', 'expected', 'suggestion', 'line'];
    const cells = firstCells(readPage('docs/errors.md')).filter((cell) => /^[a-z]/u.test(cell) && !keys.includes(cell));
    expect([...cells].sort()).toEqual(codes);
  });

  it('docs/dependencies.md has every dependency for development, and no other', () => {
    const { devDependencies, dependencies = {} } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      readonly devDependencies: object;
      readonly dependencies?: object;
    };
    const cells = firstCells(readPage('docs/dependencies.md')).filter((cell) => /^[@a-z]/u.test(cell));
    expect([...cells].sort()).toEqual(['package', ...Object.keys(devDependencies)].sort());
    expect(dependencies).toEqual({});
  });

  it('docs/rule-files.md has the fields of the schemas', () => {
    const { status, stderr } = spawnSync(process.execPath, [`${root}.tools/docs-tables.mjs`, '--check'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('the words of the project are in order, each once', () => {
    const words = readPage('.cspell.txt').trimEnd().split('\n');
    const folded = words.map((word) => word.toLowerCase());
    expect(folded).toEqual([...folded].sort());
    expect(new Set(words).size).toBe(words.length);
  });

  it('docs/cli.md has every command with what it says of itself', async () => {
    const text = readPage('docs/cli.md');
    for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
      expect(text, summary).toContain(summary);
      expect(text).toContain(`\n## ${name}\n`);
      expect(text).toContain((await load()).help);
    }
  });

  it('docs/architecture.md names only files and folders that are there', () => {
    const [, table = ''] = readPage('docs/architecture.md').split('## Find it in ten seconds');
    const named = [...(table.split('## ')[0] ?? '').matchAll(/`((?:src|schemas|rules|\.tools)\/[^`<*]*)`/gu)];
    const paths = named.map(([, path]) => path ?? '');
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });
});
