import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { FindingsReport } from '../../src/check/index.js';
import type { Comparison } from '../../src/compare/index.js';
import { buildCli } from '../cli/build-cli.js';
import { schemaFaults } from '../support/schemas.js';
import { readPage } from './blocks.js';

const PAGE = 'docs/adding-a-rule-set.md';
const ROOT = new URL('../../', import.meta.url).pathname;

/** A folder laid out like the repository, with rules of its own that the page can add to. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'adding-a-rule-set-')));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});
await buildCli(home);
rmSync(join(home, 'rules'), { recursive: true });
cpSync(join(ROOT, 'rules'), join(home, 'rules'), { recursive: true });

/** A block that becomes a file, or part of one. */
interface Written {
  readonly kind: 'file';
  readonly line: number;
  readonly file: string;
  readonly how: string;
  readonly pointer: string | undefined;
  readonly text: string;
}

/** A command and what stands below it. */
interface Command {
  readonly kind: 'command';
  readonly line: number;
  readonly command: string;
  readonly shown: string;
}

const page = readPage(PAGE);
/** A block of code, with the line above it that names its file. */
const BLOCK =
  /(?:^\*\*`(?<file>[^`]+)`\*\*, (?<how>the whole file|these keys of it|at `(?<pointer>[^`]+)`):\n\n)?^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gmu;

const blocks = [...page.matchAll(BLOCK)].map(({ index, groups = {} }) => ({
  line: page.slice(0, index).split('\n').length,
  language: groups['language'] ?? '',
  text: groups['text'] ?? '',
  file: groups['file'],
  how: groups['how'] ?? '',
  pointer: groups['pointer'],
}));

const steps: readonly (Written | Command)[] = blocks.flatMap(
  ({ line, language, text, file, how, pointer }): (Written | Command)[] => {
    if (file !== undefined) return [{ kind: 'file', line, file, how, pointer, text }];
    if (language !== 'console') return [];
    return text
      .split(/^\$ /mu)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.split('\n');
        return { kind: 'command', line, command, shown: shown.join('\n') };
      });
  },
);

function write({ file, how, pointer, text }: Written): void {
  const path = join(home, file);
  mkdirSync(dirname(path), { recursive: true });
  if (how === 'the whole file') {
    writeFileSync(path, text);
    return;
  }
  const data = JSON.parse(readFileSync(path, 'utf8')) as object;
  const value: unknown = JSON.parse(text);
  if (pointer === undefined) Object.assign(data, value);
  else put(data, pointer.slice(1).split('/'), value);
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
}

/** Puts a value at a place that is there, up to its last key. */
function put(data: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) put((data as Record<string, unknown>)[key], rest, value);
  else if (key === '-') (data as unknown[]).push(value);
  else (data as Record<string, unknown>)[key] = value;
}

type Path = readonly (string | number)[];

/** Paths of all keys of objects, at any depth. */
function keysOf(data: unknown, at: Path = []): readonly Path[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => keysOf(item, [...at, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [[...at, key], ...keysOf(value, [...at, key])]);
}

function remove(data: unknown, [key = '', ...rest]: Path): void {
  if (rest.length > 0) remove((data as Record<string | number, unknown>)[key], rest);
  else Reflect.deleteProperty(data as object, key);
}

interface Run {
  readonly exit: number | null;
  readonly text: string;
}

function run(command: string): Run {
  const line = command.replace(/(^|\| )trafficking-indicators /u, '$1node dist/cli/main.js ');
  // Errors stand where they come, as in a terminal.
  const { status, stdout } = spawnSync('/bin/sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd: home,
    env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
    encoding: 'utf8',
    timeout: 40_000,
  });
  return { exit: status, text: stdout };
}

/** A pattern of what is shown, in which `…` stands for anything. */
function patternOf(shown: string): RegExp {
  const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`));
  return new RegExp(`^${parts.join(String.raw`[\s\S]*?`)}$`, 'u');
}

/** Findings of a check as it prints them, as level and check. */
const findingsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^ +(?:…|\d+:\d+) +(note|warning|error) +([a-z-]+) /gmu)].map(
    ([, level, check]) => `${level ?? ''} ${check ?? ''}`,
  );

describe(PAGE, () => {
  const runs: { readonly command: string; readonly text: string }[] = [];

  it('names every block of JSON and Markdown, and nothing else', () => {
    const open = blocks.filter(({ language, file }) => (file === undefined) === ['json', 'md'].includes(language));
    expect(open.map(({ line, language }) => `${line} ${language}`)).toEqual([]);
    expect(steps.length).toBeGreaterThan(50);
  });

  it('tells only of scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
    const named = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));
    expect(named.length).toBeGreaterThan(0);
    for (const line of named)
      expect(['npm ci', 'npm test', ...Object.keys(scripts).map((script) => `npm run ${script}`)]).toContain(line);
  });

  it.each(
    steps.map(
      (step) => [step.line, step.kind === 'command' ? step.command : `${step.file}, ${step.how}`, step] as const,
    ),
  )('line %i: %s', (_, name, step) => {
    if (step.kind === 'file') {
      write(step);
      return;
    }
    const { exit, text } = run(step.command);
    runs.push({ command: name, text });
    expect(patternOf(step.shown).test(text), `${step.command}\nshown:\n${step.shown}\ncame:\n${text}`).toBe(true);
    const fails = /^(?:[1-9]\d* errors?,|trafficking-indicators: )/mu.test(step.shown);
    expect(exit).toBe(fails ? 1 : 0);
  });

  it('begins with the smallest file: one of each, and every key is required', () => {
    const [first] = steps.filter((step) => step.kind === 'file');
    const text = first?.kind === 'file' ? first.text : '';
    const { facts, indicators, cases, bands } = JSON.parse(text) as Record<string, unknown[]>;
    expect([facts, indicators, cases, bands].map((list) => list?.length)).toEqual([1, 1, 1, 2]);
    const spare = keysOf(JSON.parse(text)).filter((path) => {
      const data: unknown = JSON.parse(text);
      remove(data, path);
      return schemaFaults('rule-set', data).length === 0;
    });
    // Conditions and answers have rules of their own.
    expect(spare.map((path) => path.join('/'))).toEqual([
      'indicators/0/when/var',
      'indicators/0/examples/0/facts/bed-arranged-by-others',
      'indicators/0/examples/1/facts/bed-arranged-by-others',
      'indicators/0/examples/2/note',
    ]);
  });

  it('begins with a file that loads and is not ready', () => {
    const [first] = runs.filter(({ command }) => command.includes(' check '));
    expect(findingsIn(first?.text ?? '')).toEqual([
      'note covered-elements',
      'note covered-elements',
      'note evidence',
      'warning false-positives',
      'error cut-offs',
      'error cut-offs',
      'error cut-offs',
      'error cut-offs',
    ]);
  });

  it('shows every finding of the first check', () => {
    const [first] = steps.filter((step) => step.kind === 'command' && step.command.includes(' check '));
    expect(first?.kind === 'command' && findingsIn(first.shown)).toHaveLength(8);
  });

  it('ends with a set in which only notes on missing evidence are left', () => {
    const { exit, text } = run('trafficking-indicators check night-shelter --format json');
    const { findings, counts } = JSON.parse(text) as FindingsReport;
    expect(exit).toBe(0);
    expect(counts).toEqual({ error: 0, warning: 0, note: 4 });
    expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(['evidence']));
  });

  it('ends with three to five indicators, in two versions, each in Danish', () => {
    for (const version of ['1.0.0', '2.0.0']) {
      const read = (name: string): { indicators: object } =>
        JSON.parse(readFileSync(join(home, 'rules/sets/night-shelter', name), 'utf8')) as { indicators: object };
      const { indicators } = read(`${version}.json`);
      expect(indicators).toHaveLength(4);
      expect(Object.keys(read(`${version}.da.json`).indicators)).toHaveLength(4);
    }
  });

  it('disturbs no other set by what it adds to the shared facts', () => {
    const { exit, text } = run('trafficking-indicators check');
    expect([exit, /^(?:No findings|0 errors)/mu.test(text)], text).toEqual([0, true]);
  });

  it('has two versions that differ as it says', () => {
    const { text } = run('trafficking-indicators compare night-shelter@1.0.0 night-shelter@2.0.0 --format json');
    const { step, version, coverage, results } = JSON.parse(text) as Comparison;
    expect([step, version.versionTooSmall, coverage.method]).toEqual(['major', false, 'exhaustive']);
    expect(results.bands[0]).toMatchObject({
      of: 'next-step',
      from: ['some-signs'],
      to: ['several-signs'],
      witness: { facts: { 'bed-arranged-by-others': true, 'id-papers-held-by-exploiter': true } },
    });
  });
});
