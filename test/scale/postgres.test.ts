import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Server, startServer } from './postgres-server.js';
import { eventually, Processes, type Started } from './processes.js';
import { MOST_ADVERTS } from './scale-adverts.js';
import { onOneMachine, type SingleMachine } from './single-machine.js';

const EXAMPLE = fileURLToPath(new URL('../../examples/postgres/', import.meta.url));
/** Small, so that there are several for each worker. */
const PART_BYTES = 40_000;
/** Seconds; a worker that hangs loses what it has taken after a quarter more. */
const LONGEST_FILTER = 20;

const processes = new Processes();
let single: SingleMachine;
let server: Server;
let home: string;

beforeAll(async () => {
  single = await onOneMachine(processes);
  server = await startServer(processes);
  home = join(single.folder, 'example');
  // As a reader of the example does it, in a folder of its own.
  cpSync(EXAMPLE, home, { recursive: true, filter: (path) => !/(?:node_modules|dist)$/u.test(path) });
  for (const args of [
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    ['run', 'build'],
  ])
    execFileSync('npm', ['--silent', ...args], { cwd: home, timeout: 100_000, stdio: 'pipe' });
});
afterAll(async () => {
  await server.stop();
  await processes.end();
  rmSync(single.folder, { recursive: true, force: true });
});

/** Starts the program of the example. */
function program(...args: readonly string[]): Started {
  return processes.start(process.execPath, [join(home, 'dist', 'main.js'), ...args], home, { env: server.env });
}

async function output(...args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await program(...args).ended;
  expect(exit, stderr).toBe(0);
  return stdout;
}

function worker(name: string): Started {
  const command = `${process.execPath} ${single.main}`;
  return program('work', '--name', name, '--command', command, '--longest', String(LONGEST_FILTER));
}

/** What a worker has taken so far. */
function takenBy({ said }: Started): readonly string[] {
  return said()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/^w\d: /u, ''));
}

/** Sends a signal to a worker, with the filter that it runs, when it has just begun something, and tells what. */
async function strike(one: Started, signal: 'SIGKILL' | 'SIGSTOP', beginning: string): Promise<string> {
  const taken = await eventually(
    `a worker that begins to ${beginning}`,
    () => takenBy(one).find((work) => work.startsWith(beginning)),
    60,
  );
  send(one, signal);
  return taken;
}

function send({ child }: Started, signal: NodeJS.Signals): void {
  if (child.pid !== undefined) process.kill(-child.pid, signal);
}

/** Who has done something in the end. */
function doneBy(taken: string): readonly string[] {
  const [stage = '', part = ''] = taken.split(' ');
  return server.ask(`SELECT done_by FROM screening.work WHERE stage = '${stage}' AND part = ${part}`);
}

test('a worker that is killed while it reads and one that hangs while it links change no byte of the result', async () => {
  const sizes = ['--most-adverts', String(MOST_ADVERTS), '--part-bytes', String(PART_BYTES)];
  await output('load', single.adverts, ...sizes);

  const [first, second] = [worker('w1'), worker('w2')];
  const killedAt = await strike(first, 'SIGKILL', 'read');
  const hungAt = await strike(second, 'SIGSTOP', 'link');
  const { exit, stderr } = await worker('w3').ended;
  expect(exit, stderr).toBe(0);
  expect([doneBy(killedAt), doneBy(hungAt)]).toEqual([['w2'], ['w3']]);
  send(second, 'SIGCONT');
  expect((await second.ended).exit).toBe(1);

  expect(await output('write', 'rows')).toBe(single.rows);
  expect(await output('write', 'clusters')).toBe(single.clusters);
  expect((await output('write', 'set-aside')).trimEnd().split('\n')).toEqual(single.setAside);
});

test('a second load into the same database is refused and changes nothing', async () => {
  const before = server.ask('SELECT count(*) FROM screening.record');
  const { exit, stderr } = await program('load', single.adverts).ended;
  expect([exit, stderr]).toEqual([1, 'schema "screening" already exists\n']);
  expect(server.ask('SELECT count(*) FROM screening.record')).toEqual(before);
});
