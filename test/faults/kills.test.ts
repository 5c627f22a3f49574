import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FOLDER, file } from '../cli/cli.js';
import { advertsFile } from './adverts-file.js';
import { IS_WHOLE, KILLS, NODES, randomOf, titleOf } from './share.js';
import { calm, type Ended, started, type Started } from './started.js';

const text = advertsFile(IS_WHOLE ? 500 : 260);
const plain = file('killed.jsonl', text);
const packed = file('killed.jsonl.gz', gzipSync(text));

/** A sort of run. */
interface Kind {
  readonly input: string;
  readonly format: 'jsonl' | 'csv';
  readonly workers: '1' | '2';
  readonly link: boolean;
}

const KINDS: readonly Kind[] = [
  { input: plain, format: 'jsonl', workers: '1', link: false },
  { input: packed, format: 'csv', workers: '2', link: false },
  { input: plain, format: 'csv', workers: '1', link: true },
  { input: packed, format: 'jsonl', workers: '2', link: true },
  { input: packed, format: 'csv', workers: '1', link: false },
  { input: plain, format: 'jsonl', workers: '2', link: false },
  { input: plain, format: 'jsonl', workers: '1', link: true },
  { input: plain, format: 'csv', workers: '2', link: true },
];

/** When a run is killed: after a time, when its output has some size, or when so much has happened in its folder. */
const CLOCKS = ['time', 'bytes', 'events'] as const;
type Clock = (typeof CLOCKS)[number];

/** What an undisturbed run gives, and how far each clock goes in it. */
interface Undisturbed extends Readonly<Record<Clock, number>> {
  readonly rows: Buffer;
  readonly summary: Buffer;
}

function argsOf({ input, format, workers, link }: Kind, folder: string): readonly string[] {
  const out = join(folder, `rows.${format}`);
  const summary = join(folder, 'summary.json');
  return ['screen', input, '--out', out, '--workers', workers, '--summary', summary, ...(link ? ['--link'] : [])];
}

function emptyFolder(name: string): string {
  const folder = join(FOLDER, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  return folder;
}

const known = new Map<string, Promise<Undisturbed>>();

/** Measured once for each kind of output: workers and packing change nothing of it. */
function undisturbed(kind: Kind): Promise<Undisturbed> {
  const name = `whole-${kind.format}-${String(kind.link)}`;
  const measured = known.get(name) ?? measure({ ...kind, workers: '1', input: plain }, name);
  known.set(name, measured);
  return measured;
}

async function measure(kind: Kind, name: string): Promise<Undisturbed> {
  const folder = emptyFolder(name);
  let events = 0;
  const watcher = watch(folder, () => (events += 1));
  const began = performance.now();
  const run = await started(process.execPath, argsOf(kind, folder)).ended;
  const time = performance.now() - began;
  watcher.close();
  expect([run.exit, run.stderr.includes(' rows: ')], run.stderr).toEqual([0, true]);
  const rows = readFileSync(join(folder, `rows.${kind.format}`));
  return { rows, summary: readFileSync(join(folder, 'summary.json')), time, bytes: rows.length, events };
}

/** Kills a run at a moment, from 0 to 1 of the whole. A run that ends before is not killed. */
async function killAt(
  { child, ended }: Started,
  clock: Clock,
  moment: number,
  whole: Undisturbed,
  folder: string,
  out: string,
): Promise<Ended> {
  const kill = (): void => void child.kill('SIGKILL');
  const limit = moment * whole[clock];
  if (clock === 'time') {
    const timer = setTimeout(kill, limit);
    const end = await ended;
    clearTimeout(timer);
    return end;
  }
  if (clock === 'events') {
    let events = 0;
    const watcher = watch(folder, () => {
      if ((events += 1) > limit) kill();
    });
    const end = await ended;
    watcher.close();
    return end;
  }
  while (child.exitCode === null && child.signalCode === null) {
    if (existsSync(out) && statSync(out).size > limit) kill();
    await after(1);
  }
  return ended;
}

/** Nobody but its owner may read what a run left. */
function ownAlone(folder: string): void {
  for (const name of readdirSync(folder)) {
    // It may go away while it is looked at.
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat !== undefined) expect([name, stat.mode & 0o777]).toEqual([name, 0o600]);
  }
}

/** Kills a run, goes on with it, perhaps kills it again, and compares what came out. Gives the number of kills. */
async function killedAndGoneOn(node: string, place: number): Promise<number> {
  const kind = KINDS[place % KINDS.length] ?? KINDS[0];
  if (kind === undefined) throw new TypeError('there is no kind of run');
  const whole = await undisturbed(kind);
  const random = randomOf(place);
  const folder = emptyFolder(`killed-${titleOf(node)}-${place}`);
  const out = join(folder, `rows.${kind.format}`);
  let kills = 0;
  for (let runs = 0; runs < 12; runs += 1) {
    const run = started(node, [...argsOf(kind, folder), ...(runs === 0 ? [] : ['--resume'])]);
    const clock = CLOCKS[Math.floor(random() * CLOCKS.length)] ?? 'time';
    const isKilled = runs === 0 || random() < 0.4;
    const end = isKilled ? await killAt(run, clock, random(), whole, folder, out) : await run.ended;
    ownAlone(folder);
    if (end.signal === 'SIGKILL') {
      kills += 1;
      continue;
    }
    calm(end);
    // Killed between its last deed and its end, a run is complete.
    if (end.exit === 4 && runs > 0) expect(end.stderr).toContain('there is no unfinished run');
    else expect(end.exit, end.stderr).toBe(0);
    expect(readFileSync(out).equals(whole.rows), `${out} after ${kills} kills`).toBe(true);
    expect(readFileSync(join(folder, 'summary.json'), 'utf8')).toBe(whole.summary.toString('utf8'));
    expect(readdirSync(folder).sort()).toEqual([`rows.${kind.format}`, 'summary.json']);
    rmSync(folder, { recursive: true });
    return kills;
  }
  throw new Error(`${out}: not finished after twelve runs`);
}

describe.concurrent('a run that is killed', () => {
  it.each(NODES.map((node, at) => [titleOf(node), node, at] as const))(
    'at any moment, and perhaps killed again while it goes on, gives the bytes of an undisturbed one: Node %s',
    async (title, node, at) => {
      let kills = 0;
      let place = at * (IS_WHOLE ? 100_000 : 3);
      for (let runs = 1; kills < KILLS; place += 1, runs += 1) {
        kills += await killedAndGoneOn(node, place);
        if (runs % 10 === 0 || kills >= KILLS) console.log(`Node ${title}: ${runs} runs, ${kills} kills`);
      }
    },
  );
});
