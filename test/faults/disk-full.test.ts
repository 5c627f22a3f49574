import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NOTHING_DONE, readCheckpoint, writeCheckpoint } from '../../src/cli/screen/checkpoint.js';
import { FOLDER, file } from '../cli/cli.js';
import { advertsFile } from './adverts-file.js';
import { NODES, nodesFor, titleOf } from './share.js';
import { calm, type Ended, refusedCalmly, started, startedShell } from './started.js';

const input = file('full.jsonl', advertsFile(140));
/** Codings of very many adverts: what is met of them makes the checkpoint long. */
const human = file('human.jsonl', Array.from({ length: 140 }, (_, at) => `{"id":"a${at}","facts":{}}\n`).join(''));
const DISK = join(FOLDER, 'disk');
const mounted: string[] = [];

/** A disk of its own with so much room, in kilobytes. Needs the rights of root, as a container has. */
function disk(kilobytes: number): void {
  mkdirSync(DISK, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', DISK]);
  mounted.push(DISK);
}

function makeRoom(): void {
  execFileSync('mount', ['-o', 'remount,size=50m', DISK]);
}

afterEach(() => {
  for (const place of mounted.splice(0)) execFileSync('umount', [place]);
});

const whole = { rows: Buffer.alloc(0), summary: Buffer.alloc(0), links: Buffer.alloc(0) };

function screenTo(node: string, folder: string, ...more: readonly string[]): Promise<Ended> {
  const [out, summary] = [join(folder, 'rows.jsonl'), join(folder, 'summary.json')];
  return started(node, [
    ...['screen', input, '--human', human, '--out', out, '--summary', summary, '--workers', '1'],
    ...more,
  ]).ended;
}

beforeAll(async () => {
  const folder = join(FOLDER, 'undisturbed');
  mkdirSync(folder);
  expect((await screenTo(process.execPath, folder)).exit).toBe(0);
  whole.rows = readFileSync(join(folder, 'rows.jsonl'));
  whole.summary = readFileSync(join(folder, 'summary.json'));
  const links = await started(process.execPath, ['link', input, '--out', join(folder, 'links.jsonl')]).ended;
  expect(links.exit, links.stderr).toBe(0);
  whole.links = readFileSync(join(folder, 'links.jsonl'));
});

function isWhole(): void {
  expect(readFileSync(join(DISK, 'rows.jsonl')).equals(whole.rows)).toBe(true);
  expect(readFileSync(join(DISK, 'summary.json')).equals(whole.summary)).toBe(true);
  expect(readdirSync(DISK).sort()).toEqual(['rows.jsonl', 'summary.json']);
}

/** Kilobytes that leave no room for the lock, the first checkpoint, the first rows, later rows, and the summary. */
const ROOM = [4, 8, 12, 64, 160] as const;

describe('a disk that is full', () => {
  it.each(ROOM.flatMap((room, at) => nodesFor(at).map((node) => [room, titleOf(node), node] as const)))(
    'at %i kB is said, and with room again the run goes on to the same bytes: Node %s',
    async (room, _title, node) => {
      disk(room);
      const full = await screenTo(node, DISK);
      refusedCalmly(full, 4, /the disk is full/u);
      makeRoom();
      const run = await screenTo(node, DISK, '--resume');
      calm(run);
      expect(run.exit, run.stderr).toBe(0);
      isWhole();
    },
  );

  it('at the summary alone leaves the rows, and going on writes what is lacking', async () => {
    disk(4);
    writeFileSync(join(DISK, 'filler'), Buffer.alloc(4096));
    const [out, summary] = ['beside-full.jsonl', join(DISK, 'summary.json')];
    const args = ['screen', input, '--human', human, '--out', out, '--summary', summary];
    const full = await started(NODES[0] ?? '', args).ended;
    refusedCalmly(
      full,
      4,
      /summary\.json: the disk is full; the rows are all written: --resume writes what is lacking/u,
    );
    expect(readdirSync(DISK)).toEqual(['filler']);
    rmSync(join(DISK, 'filler'));
    const run = await started(NODES[2] ?? '', [...args, '--resume']).ended;
    expect(run.exit, run.stderr).toBe(0);
    expect(readFileSync(join(FOLDER, out)).equals(whole.rows)).toBe(true);
    expect(readFileSync(summary).equals(whole.summary)).toBe(true);
    expect(readdirSync(FOLDER).filter((name) => name.startsWith(`${out}.`))).toEqual([]);
  });

  it('in the middle of a checkpoint leaves the one before', () => {
    disk(12);
    const out = join(DISK, 'rows.jsonl');
    const first = { ...NOTHING_DONE, job: '' };
    writeCheckpoint(out, first);
    const long = { ...first, met: Array.from({ length: 5000 }, (_, at) => at) };
    expect(() => {
      writeCheckpoint(out, long);
    }).toThrow('the disk is full');
    expect(readCheckpoint(out)).toEqual(first);
    expect(readdirSync(DISK)).toEqual(['rows.jsonl.checkpoint']);
    makeRoom();
    writeCheckpoint(out, long);
    expect(readCheckpoint(out)).toEqual(long);
  });

  it('at links leaves nothing that looks like all of them', async () => {
    disk(4);
    const args = ['link', input, '--out', join(DISK, 'links.jsonl')];
    refusedCalmly(await started(NODES[1] ?? '', args).ended, 4, /links\.jsonl: the disk is full/u);
    expect(readdirSync(DISK)).toEqual([]);
    makeRoom();
    expect((await started(NODES[1] ?? '', args).ended).exit).toBe(0);
    expect(readFileSync(join(DISK, 'links.jsonl')).equals(whole.links)).toBe(true);
  });

  it('is said where the result goes to standard output or to a device', async () => {
    for (const [at, line] of [
      `$CLI screen ${input} --format jsonl > /dev/full`,
      `$CLI screen ${input} --format jsonl --out /dev/full --force`,
      `$CLI link ${input} --format jsonl > /dev/full`,
      `$CLI link ${input} --keys > /dev/full`,
      `$CLI link ${input} --format jsonl --out /dev/full --force`,
      `$CLI screen ${input} --summary /dev/full --force > /dev/null`,
    ].entries())
      for (const node of nodesFor(at)) {
        const run = await startedShell(node, line).ended;
        calm(run);
        expect([run.exit, run.stdout]).toEqual([4, '']);
        expect(run.stderr).toMatch(/^trafficking-indicators: .*: the disk is full/mu);
      }
  });
});

describe('a limit on the size of files', () => {
  it.each([1, 8, 40, 100].flatMap((limit, at) => nodesFor(at).map((node) => [limit, titleOf(node), node] as const)))(
    'of %i kB is said, and without it the run goes on to the same bytes: Node %s',
    async (limit, title, node) => {
      const folder = `limited-${limit}-${title}`;
      mkdirSync(join(FOLDER, folder));
      const line = `screen ${input} --human ${human} --out ${folder}/rows.jsonl --workers 1`;
      const full = await startedShell(node, `ulimit -f ${limit}; exec $CLI ${line}`).ended;
      refusedCalmly(full, 4, /the file would be larger than files may be here/u);
      const run = await startedShell(node, `$CLI ${line} --resume`).ended;
      expect(run.exit, run.stderr).toBe(0);
      expect(readFileSync(join(FOLDER, folder, 'rows.jsonl')).equals(whole.rows)).toBe(true);
      expect(readdirSync(join(FOLDER, folder))).toEqual(['rows.jsonl']);
    },
  );
});
