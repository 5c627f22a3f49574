import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { afterAll, expect } from 'vitest';
import { buildCli } from './build-cli.js';

const ROOT = new URL('../../', import.meta.url);
const home = realpathSync(mkdtempSync(join(tmpdir(), 'trafficking-indicators-')));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** The built command line. */
export const MAIN: string = await buildCli(home);
/** An empty folder to work in. */
export const FOLDER: string = join(home, 'work');
mkdirSync(FOLDER);

/** How a run ended. */
export interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run gets beside its arguments. */
export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Leaves standard input open, as a terminal does. */
  readonly keepOpen?: boolean;
}

/** Milliseconds after which a run counts as hanging; shorter where it waits for nothing but its input. */
const PATIENCE = 40_000;
const PATIENCE_WHILE_OPEN = 15_000;

/** Runs the command line in {@link FOLDER} and waits for its end. */
export function cli(args: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  return run(process.execPath, [MAIN, ...args], surroundings);
}

/** Runs a line of shell, in which `$CLI` is the command line. */
export function shell(line: string, surroundings: Surroundings = {}): Promise<Run> {
  const env = { CLI: `${process.execPath} ${MAIN}`, ...surroundings.env };
  return run('/bin/sh', ['-c', line], { ...surroundings, env });
}

function run(
  command: string,
  args: readonly string[],
  { stdin = '', env = {}, keepOpen = false }: Surroundings,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: FOLDER,
      env: { PATH: process.env['PATH'] ?? '', ...env },
      timeout: keepOpen ? PATIENCE_WHILE_OPEN : PATIENCE,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (exit) => {
      resolve({ exit, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(said).toString('utf8') });
    });
    child.stdin.on('error', () => undefined); // a run that ends early reads no more
    if (keepOpen) child.stdin.write(stdin);
    else child.stdin.end(stdin);
  });
}

/** Writes a file in {@link FOLDER}; data becomes JSON. Gives its name. */
export function file(name: string, content: unknown): string {
  const text = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  writeFileSync(join(FOLDER, name), text);
  return name;
}

/** Reads a file of {@link FOLDER}. */
export function content(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Expects a run that did what it should: a result, and not a word beside it. */
export function done(run: Run): string {
  expect([run.exit, run.stderr]).toEqual([0, '']);
  return run.stdout;
}

/**
 * Expects a run that was refused with one clear error: nothing on standard output, one line to the person, no trace of the program's
 * inside.
 */
export function refused(run: Run, exit: number, ...parts: readonly (string | RegExp)[]): void {
  unharmed(run, exit);
  expect(run.stderr.trimEnd().split('\n'), run.stderr).toHaveLength(1);
  for (const part of parts) expect(run.stderr).toMatch(part);
}

/** Expects errors of one line each, each with the name of the program, and nothing else. */
export function unharmed(run: Run, exit: number): void {
  expect([run.exit, run.stdout.slice(0, 80)], run.stderr).toEqual([exit, '']);
  expect(run.stderr).not.toContain('an error in the program itself');
  expect(run.stderr).not.toMatch(/^ {4}at |node:internal|\.js:\d/mu);
  for (const line of run.stderr.trimEnd().split('\n')) expect(line).toMatch(/^trafficking-indicators: ./u);
}

const ajv = new Ajv({ allErrors: true, strict: false });
for (const name of readdirSync(new URL('schemas/', ROOT)))
  if (name.endsWith('.schema.json')) ajv.addSchema(readJson(`schemas/${name}`) as object);

/** Reads JSON of this repository. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

/** What is wrong with an assessment by its published schema. */
export function faultsOf(assessment: unknown): unknown {
  ajv.validate('assessment.schema.json', assessment);
  return ajv.errors ?? [];
}
