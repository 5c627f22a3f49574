import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { adverts, jsonl } from './adverts.js';
import { FOLDER, MAIN, cli, content, file, refused, shell } from './cli.js';

/** Moments at which each of the four kinds of run is killed. */
const KILLS = 13;
/** Adverts with a note that nobody reads: several blocks, and not much work. */
const MANY = adverts(900).map((advert) => ({ ...advert, note: 'n'.repeat(900) }));
const plain = file('many.jsonl', jsonl(MANY));
const table = `id;country;text;note\r\n${MANY.map(({ id, country, text, note }) => `${id};${country};"${text}";"${note}\n"\r\n`).join('')}`;
const packed = file('many.csv.gz', gzipSync(table));

const path = (name: string): string => join(FOLDER, name);
const beside = (out: string): readonly string[] => readdirSync(FOLDER).filter((name) => name.startsWith(`${out}.`));

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Starts a run that can be killed. */
function start(args: readonly string[]): { readonly child: ChildProcess; readonly end: Promise<End> } {
  const child = spawn(process.execPath, [MAIN, 'screen', ...args], { cwd: FOLDER, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin.on('error', () => undefined); // a run that is stopped reads no more
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  const end = new Promise<End>((resolve) => {
    child.on('close', (code, signal) => {
      resolve({ code, signal, stderr });
    });
  });
  return { child, end };
}

/** Gives a run the first part of its input, and a signal once it has written some rows. */
async function stoppedRun(out: string, signal: NodeJS.Signals): Promise<End> {
  const { child, end } = start(['-', '--out', out, '--workers', '1']);
  child.stdin?.write(jsonl(MANY.slice(0, 400)));
  while (sizeOf(out) === 0 && child.exitCode === null) await wait(5);
  child.kill(signal);
  return end;
}

function sizeOf(out: string): number {
  return existsSync(path(out)) ? statSync(path(out)).size : 0;
}

const undisturbed = new Map<string, Buffer>();
let duration = 0;

beforeAll(async () => {
  for (const [input, out] of [
    [plain, 'whole.jsonl'],
    [packed, 'whole.csv'],
  ] as const) {
    const began = performance.now();
    const run = await cli(['screen', input, '--out', out, '--workers', '1']);
    duration = Math.max(duration, performance.now() - began);
    expect([run.exit, run.stderr.includes('900 rows')], run.stderr).toEqual([0, true]);
    undisturbed.set(out.slice(6), readFileSync(path(out)));
  }
});

describe('a run that is killed', () => {
  it.each([
    ['from plain JSONL to JSONL, by itself', plain, 'jsonl', '1'],
    ['from gzipped CSV to JSONL, with two workers', packed, 'jsonl', '2'],
    ['from plain JSONL to CSV, with two workers', plain, 'csv', '2'],
    ['from gzipped CSV to CSV, by itself', packed, 'csv', '1'],
  ])(
    'at any moment and gone on with gives the bytes of an undisturbed one: %s',
    async (_name, input, format, workers) => {
      const out = `killed-${workers}-${input}.${format}`;
      const whole =
        undisturbed.get(
          format === 'jsonl' ? (input === plain ? 'jsonl' : 'from-csv') : input === packed ? 'csv' : 'from-jsonl',
        ) ?? (await otherWhole(input, format));
      let kills = 0;
      let begun = false;
      for (let runs = 0; kills < KILLS || begun; runs += 1) {
        const { child, end } = start([input, '--out', out, '--workers', workers, '--resume']);
        begun = true;
        const timer = setTimeout(() => child.kill('SIGKILL'), kills < KILLS ? Math.random() * duration : 60_000);
        const { code, signal, stderr } = await end;
        clearTimeout(timer);
        if (signal === 'SIGKILL') {
          kills += 1;
          continue;
        }
        // Killed between its last row and its end, a run is complete.
        if (code === 4 && stderr.includes('there is no unfinished run'))
          expect(existsSync(path(`${out}.checkpoint`))).toBe(false);
        else expect([code, runs < 10 * KILLS], stderr).toEqual([0, true]);
        expect(readFileSync(path(out)).equals(whole)).toBe(true);
        rmSync(path(out));
        expect(beside(out).filter((name) => !name.endsWith('.lock'))).toEqual([]);
        begun = false;
      }
      expect(kills).toBeGreaterThanOrEqual(KILLS);
    },
    300_000,
  );

  async function otherWhole(input: string, format: string): Promise<Buffer> {
    const out = `other.${input}.${format}`;
    await cli(['screen', input, '--out', out, '--workers', '1']);
    return readFileSync(path(out));
  }
});

describe('a run that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with whole rows and a hint, and goes on to the same bytes', async (signal, code) => {
    const out = `stopped-${signal}.jsonl`;
    const end = await stoppedRun(out, signal);
    expect([end.code, end.stderr], end.stderr).toEqual([
      code,
      expect.stringMatching(/^stopped after [\d,]+ rows; the same command with --resume goes on\n$/u),
    ]);
    expect(content(out).endsWith('}\n')).toBe(true);
    expect(beside(out)).toEqual([`${out}.checkpoint`]);
    expect(statSync(path(`${out}.checkpoint`)).mode & 0o777).toBe(0o600);
    refused(await cli(['screen', plain, '--out', out]), 4, 'here is an unfinished run; --resume goes on with it');
    const run = await cli(['screen', plain, '--out', out, '--workers', '2', '--resume']);
    expect(run.stderr).toContain('900 rows: ');
    expect(readFileSync(path(out)).equals(undisturbed.get('jsonl') ?? Buffer.alloc(0))).toBe(true);
    refused(
      await cli(['screen', plain, '--out', out, '--resume']),
      4,
      'there is no unfinished run; the file is complete',
    );
    expect(beside(out)).toEqual([]);
  });

  it('ends also where it waits for an input that stays quiet', async () => {
    const { child, end } = start(['-', '--out', 'quiet.jsonl']);
    child.stdin?.write(`${JSON.stringify(MANY[0])}\n`);
    while (!existsSync(path('quiet.jsonl'))) await wait(10);
    await wait(200);
    child.kill('SIGINT');
    const { code, stderr } = await end;
    expect([code, stderr]).toEqual([130, 'stopped after 1 row; the same command with --resume goes on\n']);
    expect(content('quiet.jsonl').split('\n')).toHaveLength(2);
  });
});

describe('going on', () => {
  /** An unfinished run under a name of its own. */
  function unfinished(name: string): string {
    const out = `${name}.jsonl`;
    for (const ending of ['', '.checkpoint']) copyFileSync(path(`base.jsonl${ending}`), path(`${out}${ending}`));
    return out;
  }

  beforeAll(async () => {
    expect((await stoppedRun('base.jsonl', 'SIGTERM')).code).toBe(143);
  });

  it('is refused with another input, also where only its beginning differs', async () => {
    const text = content(plain);
    const inputs = {
      changed: text.replace('Ny i byen', 'Ny i Vejle'),
      shorter: text.slice(0, 300),
      other: jsonl(adverts(3)),
    };
    for (const [name, bytes] of Object.entries(inputs)) {
      const out = unfinished(name);
      const before = content(out);
      refused(
        await cli(['screen', file(`${name}.in.jsonl`, bytes), '--out', out, '--resume']),
        1,
        'the input was changed',
      );
      expect(content(out).slice(0, before.length)).toBe(before);
    }
  });

  it('is refused with other rules, options or files', async () => {
    const out = unfinished('options');
    const human = file('human.jsonl', jsonl([{ id: 'a1', facts: {} }]));
    for (const more of [
      ['--set', 'stim'],
      ['--redact', 'none'],
      ['--country', 'NO'],
      ['--turn-on', 'foreign-nationality-stated'],
      ['--human', human],
      ['--format', 'csv'],
    ])
      refused(
        await cli(['screen', plain, '--out', out, '--resume', ...more]),
        1,
        'other rules, options, version or files',
      );
    expect(content(out)).toBe(content('base.jsonl'));
  });

  it('is refused where the output was changed, cut or taken away', async () => {
    const text = content('base.jsonl');
    const [changed, cut, gone] = [unfinished('changed-out'), unfinished('cut-out'), unfinished('gone-out')];
    writeFileSync(path(changed), text.replace('a1', 'b1'));
    writeFileSync(path(cut), text.slice(0, -1));
    rmSync(path(gone));
    refused(await cli(['screen', plain, '--out', changed, '--resume']), 4, 'the output was changed');
    refused(await cli(['screen', plain, '--out', cut, '--resume']), 4, 'shorter than the unfinished run left it');
    refused(await cli(['screen', plain, '--out', gone, '--resume']), 4, 'the output of the unfinished run is gone');
  });

  it.each(['', '{}', 'no JSON', '{"format":"screen-checkpoint/1"}', '{"format":"screen-checkpoint/2"}', 'null', '[]'])(
    'is refused with a checkpoint that is none: %j',
    async (text) => {
      const out = unfinished(`foreign-${text.length}`);
      writeFileSync(path(`${out}.checkpoint`), text);
      refused(await cli(['screen', plain, '--out', out, '--resume']), 1, out);
      expect(content(out)).toBe(content('base.jsonl'));
    },
  );

  it('cuts off what was written behind the checkpoint', async () => {
    const out = unfinished('torn');
    writeFileSync(path(out), `${content(out)}{"line": half a ro`);
    expect((await cli(['screen', plain, '--out', out, '--resume'])).exit).toBe(0);
    expect(readFileSync(path(out)).equals(undisturbed.get('jsonl') ?? Buffer.alloc(0))).toBe(true);
  });

  it('is possible right after the first checkpoint, and a new run where there is none', async () => {
    const first = unfinished('first');
    const { job } = JSON.parse(content(`${first}.checkpoint`)) as { job: string };
    const nothing = {
      format: 'screen-checkpoint/1',
      job,
      line: 1,
      offset: 0,
      inputDigest: '',
      outputLength: 0,
      outputDigest: '',
      summary: { rows: 0, bad: 0, children: 0, bands: {}, indicators: {}, languages: {}, answered: {} },
      met: [],
    };
    writeFileSync(path(`${first}.checkpoint`), JSON.stringify(nothing));
    for (const out of [first, 'none-yet.jsonl']) {
      expect((await cli(['screen', plain, '--out', out, '--resume'])).exit).toBe(0);
      expect(readFileSync(path(out)).equals(undisturbed.get('jsonl') ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('keeps nothing of the content in its checkpoint', () => {
    const text = content('base.jsonl.checkpoint');
    for (const word of ['Ny i byen', 'a1"', 'a900', 'Lone']) expect(text).not.toContain(word);
  });
});

describe('two runs on one output', () => {
  it('do not come in each other’s way: one is refused, the other is whole', async () => {
    const args = [plain, '--out', 'both.jsonl', '--workers', '1'];
    const ends = await Promise.all([start(args).end, start(args).end, start([...args, '--force']).end]);
    expect(ends.map(({ code }) => code).sort()).toEqual([0, 4, 4]);
    expect(ends.some(({ stderr }) => /another run is writing to it|exists already/u.test(stderr))).toBe(true);
    expect(readFileSync(path('both.jsonl')).equals(undisturbed.get('jsonl') ?? Buffer.alloc(0))).toBe(true);
    expect(beside('both.jsonl')).toEqual([]);
  });

  it('are one where the other is dead', async () => {
    const few = file('few.jsonl', jsonl(adverts(3)));
    const dead = { process: 4_194_300, host: (await shell('hostname')).stdout.trim(), began: '1' };
    for (const lock of [JSON.stringify(dead), JSON.stringify({ ...dead, process: process.pid })]) {
      file('stale.jsonl.checkpoint.lock', lock);
      expect((await cli(['screen', few, '--out', 'stale.jsonl', '--force'])).exit).toBe(0);
    }
    expect(beside('stale.jsonl')).toEqual([]);
    file('mine.jsonl.checkpoint.lock', 'my own file');
    refused(await cli(['screen', few, '--out', 'mine.jsonl']), 4, 'another run is writing to it');
    expect(content('mine.jsonl.checkpoint.lock')).toBe('my own file');
  });
});

describe('several workers', () => {
  it.each(['1', '2', '3'])('give the same bytes: %s', async (workers) => {
    const run = await cli(['screen', plain, '--out', `by-${workers}.jsonl`, '--workers', workers]);
    expect(run.exit).toBe(0);
    expect(readFileSync(path(`by-${workers}.jsonl`)).equals(undisturbed.get('jsonl') ?? Buffer.alloc(0))).toBe(true);
  });

  it('show the same adverts first', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => cli(['screen', plain, '--workers', workers, '--top', '5'])),
    );
    expect(two?.stdout).toBe(one?.stdout);
  });
});

describe('what stands in the way', () => {
  it('is no error of ours where the reader has gone', async () => {
    const run = await shell(`{ $CLI screen ${plain} --format jsonl; echo "exit $?" >&2; } | head -c 100`);
    expect([run.stdout.length, run.stderr]).toEqual([100, 'exit 0\n']);
  });

  it('is said where the disk is full, and nothing is lost', async () => {
    const full = await shell(`ulimit -f 400; exec $CLI screen ${plain} --out full.jsonl --workers 1`);
    refused({ ...full, exit: full.exit }, 4, 'full.jsonl: ', 'the rows before are kept');
    expect((await cli(['screen', plain, '--out', 'full.jsonl', '--resume'])).exit).toBe(0);
    expect(readFileSync(path('full.jsonl')).equals(undisturbed.get('jsonl') ?? Buffer.alloc(0))).toBe(true);
    refused(await shell(`$CLI screen ${plain} --format jsonl > /dev/full`), 4, 'the disk is full');
  });

  it('is not the size of the input: 200 MB stay under 200 MB of memory', async () => {
    const writer = `const note = "n".repeat(99900); const texts = ${JSON.stringify(MANY.slice(0, 7).map(({ text }) => text))}; let n = 0; (function more() { while (n < 2000) { n += 1; if (!process.stdout.write(JSON.stringify({ id: n, text: texts[n % 7], note }) + "\\n")) return process.stdout.once("drain", more); } })();`;
    file('writer.mjs', writer);
    file(
      'memory.mjs',
      'process.on("exit", () => process.stderr.write(`memory ${process.resourceUsage().maxRSS}\\n`));',
    );
    const run = await shell(
      `${process.execPath} writer.mjs | $CLI screen - --format jsonl > /dev/null`.replace(
        '$CLI',
        `${process.execPath} --import ./memory.mjs ${MAIN}`,
      ),
    );
    expect(run.stderr).toContain('2,000 rows');
    const used = Number(/^memory (\d+)$/mu.exec(run.stderr)?.[1]) / 1024;
    expect(used).toBeLessThan(200);
  });
});
