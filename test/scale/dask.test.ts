import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, Processes, type Started } from './processes.js';
import { MOST_ADVERTS } from './scale-adverts.js';
import { onOneMachine, type SingleMachine } from './single-machine.js';

const PROGRAM = fileURLToPath(new URL('../../examples/dask/screen_and_link.py', import.meta.url));
/** Dask is a package of the system, so that it is the system's Python that has it. */
const PYTHON = '/usr/bin/python3';
const LOOPBACK = ['--host', '127.0.0.1', '--no-dashboard', '--dashboard-address', '127.0.0.1:0'];
/** Small, so that there are several for each worker. */
const SHARD_BYTES = 40_000;

const processes = new Processes();
let single: SingleMachine;
/** Where the scheduler is. */
let address: string;

beforeAll(async () => {
  single = await onOneMachine(processes);
  address = await startCluster(single.folder);
  expect(address).toMatch(/^tcp:\/\/127\.0\.0\.1:/u);
});
afterAll(async () => {
  await processes.end();
  rmSync(single.folder, { recursive: true, force: true });
});

/** A scheduler and three workers on this machine. Gives the address of the scheduler. */
async function startCluster(folder: string): Promise<string> {
  const file = join(folder, 'scheduler.json');
  processes.start('/usr/bin/dask-scheduler', [...LOOPBACK, '--port', '0', '--scheduler-file', file], folder);
  await eventually('the scheduler', () => existsSync(file) || undefined, 60);
  for (const name of ['w1', 'w2', 'w3']) {
    mkdirSync(join(folder, name));
    const own = ['--name', name, '--local-directory', join(folder, name), '--nthreads', '1', '--memory-limit', '2GB'];
    processes.start('/usr/bin/dask-worker', [...LOOPBACK, '--no-nanny', '--scheduler-file', file, ...own], folder);
  }
  const { address: found } = JSON.parse(readFileSync(file, 'utf8')) as { address: string }; // written by the scheduler
  return found;
}

/** The worker that writes a file of a folder at this moment. */
function writerIn(folder: string): number | undefined {
  const part = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.part')) : undefined;
  const pid = /\.jsonl\.(\d+)\./u.exec(part ?? '')?.[1];
  return pid === undefined ? undefined : Number(pid);
}

/** Kills a worker while it writes. */
async function killWriterIn(folder: string): Promise<void> {
  const pid = await eventually(`a worker that writes in ${folder}`, () => writerIn(folder), 90);
  expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain('dask-worker');
  process.kill(pid, 'SIGKILL');
}

/** Starts the program of the example. */
function program(out: string, ...args: readonly string[]): Started {
  const command = `${process.execPath} ${single.main}`;
  const sizes = ['--most-adverts', String(MOST_ADVERTS), '--shard-bytes', String(SHARD_BYTES)];
  const own = [single.adverts, out, '--scheduler', address, '--command', command, ...sizes, ...args];
  return processes.start(PYTHON, [PROGRAM, ...own], single.folder);
}

/** What a run has written must be what one machine writes. */
function expectSame(out: string): void {
  expect(readFileSync(join(out, 'rows.jsonl'), 'utf8')).toBe(single.rows);
  expect(readFileSync(join(out, 'clusters.jsonl'), 'utf8')).toBe(single.clusters);
  expect(readFileSync(join(out, 'set-aside.txt'), 'utf8').trimEnd().split('\n')).toEqual(single.setAside);
  expect(readdirSync(out, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([]);
}

test('workers that are killed while they extract and while they link change no byte of the result', async () => {
  const out = join(single.folder, 'out');
  const { ended } = program(out);

  await killWriterIn(join(out, 'rows'));
  expect(existsSync(join(out, 'set-aside.txt'))).toBe(false);
  await killWriterIn(join(out, 'clusters'));
  expect(existsSync(join(out, 'clusters.jsonl'))).toBe(false);

  const { exit, stderr } = await ended;
  expect(exit, stderr).toBe(0);
  expectSame(out);
  expect(single.setAside).toContain('phone:00007735');
  expect(single.clusters.split('\n').length).toBeGreaterThan(30);
});

test('a run goes on in its folder with what is there, and refuses other options', async () => {
  const out = join(single.folder, 'out');
  const [lost = '', kept = ''] = readdirSync(join(out, 'rows')).map((name) => join(out, 'rows', name));
  const before = statSync(kept).mtimeMs;
  for (const path of [lost, join(out, 'rows.jsonl'), join(out, 'clusters.jsonl'), join(out, 'set-aside.txt')])
    rmSync(path);
  const other = await program(out, '--link=--country DK').ended;
  expect([other.exit, other.stderr]).toEqual([1, expect.stringContaining('a run of other adverts or options')]);

  const { exit, stderr } = await program(out).ended;
  expect(exit, stderr).toBe(0);
  expectSame(out);
  expect(statSync(kept).mtimeMs).toBe(before);
});
