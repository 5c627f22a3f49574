import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { expect } from 'vitest';
import { FOLDER, MAIN } from '../cli/cli.js';

/** How a run ended. */
export interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that was started. */
export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Milliseconds after which a run counts as hanging. */
const PATIENCE = 300_000;

/** Starts the command line on a Node version, in a folder for tests. */
export function started(node: string, args: readonly string[], options: SpawnOptions = {}): Started {
  return startedProgram(node, [MAIN, ...args], options);
}

/** Starts a line of shell, in which `$CLI` is the command line on a Node version. */
export function startedShell(node: string, line: string, options: SpawnOptions = {}): Started {
  return startedProgram('/bin/bash', ['-c', line], {
    ...options,
    env: { PATH: process.env['PATH'] ?? '', CLI: `${node} ${MAIN}`, ...options.env },
  });
}

function startedProgram(program: string, args: readonly string[], options: SpawnOptions): Started {
  const child = spawn(program, args, {
    cwd: FOLDER,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGABRT',
    ...options,
  });
  const [out, said]: [Buffer[], Buffer[]] = [[], []];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stdin?.on('error', () => undefined); // a run that ends early reads no more
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit, signal) => {
      const text = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8');
      resolve({ exit, signal, stdout: text(out), stderr: text(said) });
    });
  });
  return { child, ended };
}

/** Words of every made advert; no message may hold any of them. */
export const CANARIES: readonly string[] = ['Kanariefugl', 'zebraquilt', 'Ühttävää'];
export const CANARY: string = CANARIES.join(' ');

/** Expects that what a person was told holds nothing raw: nothing of the program's inside, and nothing of the content. */
export function calm({ stderr }: Pick<Ended, 'stderr'>): void {
  expect(stderr).not.toMatch(/an error in the program itself|^ {4}at |node:|\.js:\d|\b(?:Type|Range|Syntax)Error\b/mu);
  for (const word of CANARIES)
    for (const form of [word, word.toLowerCase(), JSON.stringify(word).slice(1, -1), encodeURIComponent(word)])
      expect(stderr).not.toContain(form);
}

/** Expects a run that ended with one clear error. */
export function refusedCalmly(run: Ended, exit: number, reason: RegExp | string): void {
  calm(run);
  expect([run.exit, run.stdout.slice(0, 80)], run.stderr).toEqual([exit, '']);
  expect(run.stderr).toMatch(/^trafficking-indicators: [^\n]+\n$/u);
  expect(run.stderr).toMatch(reason);
}
