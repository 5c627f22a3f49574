import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FOLDER, file } from '../cli/cli.js';
import { advertsFile } from './adverts-file.js';
import { IS_WHOLE, nodesFor, randomOf, titleOf } from './share.js';
import { calm, type Ended, started, startedShell } from './started.js';

const input = file('signalled.jsonl', advertsFile(200));
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof CODES;
const SIGNALS = Object.keys(CODES) as Signal[]; // they are its keys

const whole = { rows: Buffer.alloc(0), links: Buffer.alloc(0), time: 0, linkTime: 0 };

async function timed(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const run = await started(process.execPath, args).ended;
  expect(run.exit, run.stderr).toBe(0);
  return performance.now() - began;
}

beforeAll(async () => {
  whole.time = await timed(['screen', input, '--out', 'undisturbed.jsonl']);
  whole.linkTime = await timed(['link', input, '--out', 'links.jsonl']);
  whole.rows = readFileSync(join(FOLDER, 'undisturbed.jsonl'));
  whole.links = readFileSync(join(FOLDER, 'links.jsonl'));
});

async function signalled(node: string, args: readonly string[], signal: Signal, moment: number): Promise<Ended> {
  const { child, ended } = started(node, args);
  const timer = setTimeout(() => child.kill(signal), moment);
  const end = await ended;
  clearTimeout(timer);
  calm(end);
  return end;
}

const TRIES = IS_WHOLE ? 8 : 2;
const CASES = SIGNALS.flatMap((signal, at) =>
  nodesFor(at).map((node) => [signal, titleOf(node), node, at * 100] as const),
);

describe('a run that gets a signal', () => {
  it.each(CASES)('%s at any moment ends with its code, and goes on to the same bytes: Node %s', async (...given) => {
    const [signal, title, node, place] = given;
    const folder = join(FOLDER, `stopped-${signal}-${title}`);
    mkdirSync(folder);
    const args = ['screen', input, '--out', join(folder, 'rows.jsonl'), '--workers', '1'];
    const random = randomOf(place);
    let end = await signalled(node, args, signal, random() * whole.time);
    for (let tries = 1; tries < TRIES && end.exit !== 0; tries += 1) {
      stoppedAsAsked(end, signal);
      end = await signalled(node, [...args, '--resume'], signal, random() * whole.time);
    }
    if (end.exit !== 0) {
      stoppedAsAsked(end, signal);
      end = await started(node, [...args, '--resume']).ended;
    }
    expect([0, 4], end.stderr).toContain(end.exit);
    if (end.exit === 4) expect(end.stderr).toContain('there is no unfinished run');
    expect(readFileSync(join(folder, 'rows.jsonl')).equals(whole.rows)).toBe(true);
    expect(readdirSync(folder)).toEqual(['rows.jsonl']);
  });

  it.each(CASES)('%s leaves links whole or not at all: Node %s', async (signal, title, node, place) => {
    const folder = join(FOLDER, `links-${signal}-${title}`);
    mkdirSync(folder);
    const out = join(folder, 'links.jsonl');
    const random = randomOf(place + 1);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const args = ['link', input, '--out', out, '--force'];
      const end = await signalled(node, args, signal, random() * whole.linkTime);
      if (end.exit === 0) continue;
      expect([end.exit, end.signal]).toEqual(end.signal === null ? [CODES[signal], null] : [null, signal]);
      for (const name of readdirSync(folder)) expect(name).toBe('links.jsonl');
    }
    expect((await started(node, ['link', input, '--out', out, '--force']).ended).exit).toBe(0);
    expect(readFileSync(out).equals(whole.links)).toBe(true);
  });

  /** With its code, or where it came before there was anything to stop, by the signal itself. */
  function stoppedAsAsked({ exit, signal, stderr }: Ended, asked: Signal): void {
    if (signal !== null) expect([signal, stderr]).toEqual([asked, '']);
    else {
      expect(exit, stderr).toBe(CODES[asked]);
      expect(stderr).toMatch(/^(?:stopped after [\d,]+ rows?; the same command with --resume goes on\n)?$/u);
    }
  }
});

describe('a reader that has gone', () => {
  it.each(
    [
      ['screen', `screen ${input} --format jsonl`],
      ['screen of a report', `screen ${input} --top 200 --format html`],
      ['screen with workers', `screen ${input} --format csv --workers 2`],
      ['link', `link ${input} --format jsonl`],
      ['keys', `link ${input} --keys`],
    ].flatMap(([what, line], at) => nodesFor(at).map((node) => [what, titleOf(node), line, node] as const)),
  )('is no error: %s, Node %s', async (_what, _title, line, node) => {
    const run = await startedShell(node, `{ $CLI ${line}; echo "exit $?" >&2; } | head -1 | head -c 100`).ended;
    calm(run);
    expect(run.stderr).toMatch(/(?:^|\n)exit 0\n$/u);
    const closed = await startedShell(node, `$CLI ${line} >&-`).ended;
    calm(closed);
    expect(closed.exit, closed.stderr).toBe(0);
  });

  it.each(nodesFor(1).map((node) => [titleOf(node), node] as const))(
    'of messages does not keep a run from its end: Node %s',
    async (title, node) => {
      for (const [at, stderr] of ['2> /dev/full', '2>&-', '2>&1 | true'].entries()) {
        const out = `unheard-${title}-${at}`;
        const line = `screen ${input} --out ${out}.jsonl --summary ${out}.json`;
        const run = await startedShell(node, `{ $CLI ${line}; echo $? > ${out}.exit; } ${stderr}`).ended;
        calm(run);
        expect(readFileSync(join(FOLDER, `${out}.exit`), 'utf8')).toBe('0\n');
        expect(readFileSync(join(FOLDER, `${out}.jsonl`)).equals(whole.rows)).toBe(true);
      }
    },
  );
});

describe('two runs on one output', () => {
  it.each(
    (['screen', 'link'] as const).flatMap((command, at) =>
      nodesFor(at).map((node) => [command, titleOf(node), node] as const),
    ),
  )('give one that is whole and one that is refused: %s, Node %s', async (command, title, node) => {
    const expected = command === 'screen' ? whole.rows : whole.links;
    const gap = command === 'screen' ? whole.time : whole.linkTime;
    for (const [at, later] of [0, 0.3, 0.6, 0.9].entries()) {
      const out = `both-${command}-${title}-${at}.jsonl`;
      const one = started(node, [command, input, '--out', out]).ended;
      await new Promise((go) => setTimeout(go, later * gap));
      const ends = await Promise.all([one, started(node, [command, input, '--out', out]).ended]);
      ends.forEach(calm);
      expect(ends.map(({ exit }) => exit).sort(), ends.map(({ stderr }) => stderr).join('')).toEqual([0, 4]);
      const refused = ends.find(({ exit }) => exit === 4)?.stderr;
      expect(refused).toMatch(
        /another run is writing to it|exists already|there is such a file already|unfinished run/u,
      );
      expect(readFileSync(join(FOLDER, out)).equals(expected)).toBe(true);
      expect(readdirSync(FOLDER).filter((name) => name.startsWith(`${out}.`))).toEqual([]);
    }
  });
});
