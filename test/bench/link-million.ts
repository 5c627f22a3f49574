/**
 * What linking costs: `npm run bench:link-million [-- N]`, 1,000,000 adverts unless told. Makes a file of adverts with planted groups in the temporary folder, reads it
 * (lines and `JSON.parse`), links it as `link --format jsonl --out` does (with evidence, in as many threads as that takes, or `--threads=N`), each in a process of its own,
 * and compares what was found with what was planted. `--quick` leaves out the growth from 10,000 adverts on, a star and a chain of 100,000 and the package `minhash`.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mostMemory } from '../../.tools/most-memory.mjs';
import { findLinks } from '../../src/cli/link/find.js';
import { openSource } from '../../src/cli/screen/source.js';
import type { Advert, LinkOptions } from '../../src/link/index.js';
import { writeMadeAdverts } from './link-made.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';

/** Adverts that the package is given: its time grows with their number, so that a part tells its throughput. */
const PEER_ADVERTS = 1000;
const PEER_SIZE = 100_000;
const PEER = 'minhash@0.0.9';
/** Adverts of a star and of a chain. */
const SHAPE_SIZE = 100_000;

/** The names under which the file has what linking reads. */
const FIELDS = {
  id: 'id',
  text: ['text'],
  phone: 'phone',
  email: 'email',
  user: 'user',
  postedAt: 'postedAt',
  city: 'city',
  site: 'site',
  country: 'country',
};

const args = process.argv.slice(2);
const role = args.find((arg) => arg.startsWith('--role='))?.slice('--role='.length);
const plain = args.filter((arg) => !arg.startsWith('--'));
const threads = args.find((arg) => arg.startsWith('--threads='))?.slice('--threads='.length);

if (role === 'read') console.log(JSON.stringify(readOnly(plain[0] ?? '')));
else if (role === 'link') console.log(JSON.stringify(await link(plain[0] ?? '', plain[1])));
else if (role === 'shape')
  console.log(JSON.stringify(await link(plain[0] ?? '', undefined, { mostAdverts: SHAPE_SIZE })));
else if (role === 'minhash') console.log(JSON.stringify(minhash(plain[0] ?? '', plain[1] ?? '')));
else main(Number(plain[0] ?? 1_000_000), args.includes('--quick'));

function main(count: number, quick: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'link-million-'));
  try {
    const sizes = quick
      ? [count]
      : [...new Set([10_000, 100_000, count])].filter((size) => size <= count).sort((a, b) => a - b);
    const runs = sizes.map((size) => runOf(folder, size));
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined) return;
    const exponent =
      runs.length < 2
        ? undefined
        : round(Math.log(last.linkSeconds / first.linkSeconds) / Math.log(last.adverts / first.adverts));
    const exponentCpu =
      runs.length < 2
        ? undefined
        : round(Math.log(last.linkCpu / first.linkCpu) / Math.log(last.adverts / first.adverts));
    const shapes = quick ? undefined : { star: shapeOf(folder, 'star'), chain: shapeOf(folder, 'chain') };
    const peer = quick ? undefined : peerOf(folder);
    tellBench('link-million', goalsOf(last, exponent, peer), { ...last, exponent, exponentCpu, shapes, peer, runs });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function goalsOf(
  { timesReading, megabytes, recall, precision }: Run,
  exponent: number | undefined,
  peer: ReturnType<typeof peerOf> | undefined,
): readonly Goal[] {
  return [
    { name: 'time to link a file, beside reading it', figure: timesReading, atMost: 10 },
    { name: 'memory in MB', figure: megabytes, atMost: 800 },
    { name: 'planted pairs found', figure: recall, atLeast: 0.98 },
    { name: 'found pairs planted', figure: precision, atLeast: 0.99 },
    ...(exponent === undefined
      ? []
      : [{ name: 'exponent of the time from 10,000 adverts on', figure: exponent, atMost: 1.05 }]),
    ...(peer === undefined || 'missing' in peer
      ? []
      : [{ name: 'adverts a second, beside minhash', figure: peer.times, atLeast: 40, isRatio: true }]),
  ];
}

interface Shape {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly clusters: number;
}

/** One number that all adverts share, or adverts in a row of which each shares something with the next. */
function shapeOf(folder: string, shape: 'star' | 'chain'): Shape {
  const file = join(folder, `${shape}.jsonl`);
  const lines = Array.from({ length: SHAPE_SIZE }, (_, n) =>
    JSON.stringify(
      shape === 'star'
        ? { id: `s${n}`, text: `x${n}`, phone: '01632 960123', country: 'GB' }
        : {
            id: `c${n}`,
            text: `x${n}`,
            phone: `01632${String(100_000 + Math.floor(n / 2))}`,
            user: `u${Math.floor((n + 1) / 2)}`,
            country: 'GB',
          },
    ),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  const { seconds, cpu, megabytes, clusters } = inProcess('shape', [file]) as LinkResult;
  rmSync(file);
  console.log(
    `a ${shape} of ${SHAPE_SIZE}: ${clusters} cluster, ${seconds} s (${cpu} s of processor time), ${megabytes} MB`,
  );
  return { seconds, cpu, megabytes, clusters };
}

interface Run {
  readonly adverts: number;
  readonly readSeconds: number;
  readonly linkSeconds: number;
  readonly linkCpu: number;
  readonly timesReading: number;
  readonly megabytes: number;
  readonly recall: number;
  readonly precision: number;
}

function runOf(folder: string, count: number): Run {
  const file = join(folder, `${count}.jsonl`);
  const truth = join(folder, `${count}.groups`);
  const { groups, bytes } = writeMadeAdverts(file, count, 20_261_122);
  writeFileSync(truth, new Uint8Array(groups.buffer));
  const read = inProcess('read', [file]) as ReadResult;
  const linked = inProcess('link', [file, truth]) as LinkResult;
  const run = {
    adverts: count,
    bytesEach: Math.round(bytes / count),
    readSeconds: read.seconds,
    linkSeconds: linked.seconds,
    linkCpu: linked.cpu,
    readCpu: read.cpu,
    timesReading: round(linked.seconds / read.seconds),
    timesReadingCpu: round(linked.cpu / read.cpu),
    advertsPerSecond: Math.round(count / linked.seconds),
    megabytes: linked.megabytes,
    clusters: linked.clusters,
    recall: linked.recall,
    precision: linked.precision,
    parts: linked.parts,
  };
  console.log(
    `${count} adverts of ${run.bytesEach} bytes: read in ${read.seconds} s, linked in ${run.linkSeconds} s (${run.timesReading} ×; of processor time ${run.timesReadingCpu} ×), ${run.megabytes} MB, recall ${run.recall}, precision ${run.precision}`,
  );
  rmSync(file);
  return run;
}

/** What a process of this bench prints last: the caller knows which result its role has. */
function inProcess(as: string, rest: readonly string[]): unknown {
  const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1] ?? '', `--role=${as}`, ...rest], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
}

interface Peer {
  readonly minhash: number;
  readonly ours: number;
  readonly times: number;
  readonly timesCpu: number;
}

/** Adverts a second of npm's `minhash` (sketches and its index) beside ours, both on a file of 100,000. */
function peerOf(folder: string): Peer | { readonly missing: string } {
  const installed = spawnSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, PEER], {
    encoding: 'utf8',
  });
  if (installed.status !== 0) {
    const missing = `${PEER} could not be installed: linking is not compared with it. ${installed.stderr.trim().split('\n')[0] ?? ''}`;
    console.log(missing);
    return { missing };
  }
  const file = join(folder, 'peer.jsonl');
  const truth = join(folder, 'peer.groups');
  const { groups } = writeMadeAdverts(file, PEER_SIZE, 20_261_122);
  writeFileSync(truth, new Uint8Array(groups.buffer));
  const theirs = inProcess('minhash', [file, folder]) as { readonly seconds: number; readonly cpu: number };
  const ours = inProcess('link', [file, truth]) as LinkResult;
  const [slow, fast] = [PEER_ADVERTS / theirs.seconds, PEER_SIZE / ours.seconds];
  const timesCpu = round(PEER_SIZE / ours.cpu / (PEER_ADVERTS / theirs.cpu));
  console.log(
    `npm's minhash: ${Math.round(slow)} adverts a second, ours: ${Math.round(fast)} (${round(fast / slow)} ×; of processor time ${timesCpu} ×)`,
  );
  return { minhash: Math.round(slow), ours: Math.round(fast), times: round(fast / slow), timesCpu };
}

interface Sketch {
  readonly update: (shingle: string) => void;
}

interface SketchIndex {
  readonly insert: (key: string, sketch: Sketch) => void;
  readonly query: (sketch: Sketch) => string[];
}

/** Sketches and index of the package with its own settings; words in threes, as its readme has it. */
function minhash(path: string, folder: string): { readonly seconds: number; readonly cpu: number } {
  // The package has no types and is installed beside the file, not in this project.
  const { Minhash, LshIndex } = createRequire(join(folder, 'package.json'))('minhash') as {
    readonly Minhash: new () => Sketch;
    readonly LshIndex: new () => SketchIndex;
  };
  const index = new LshIndex();
  const sketches: Sketch[] = [];
  const [start, began] = [cpuSeconds(), performance.now()];
  eachLine(path, (line) => {
    if (sketches.length >= PEER_ADVERTS) return;
    const { id, text } = JSON.parse(line) as Advert;
    const words = text.toLowerCase().split(/\s+/u);
    const sketch = new Minhash();
    for (let at = 0; at + 2 < words.length; at += 1) sketch.update(words.slice(at, at + 3).join(' '));
    index.insert(id, sketch);
    sketches.push(sketch);
  });
  for (const sketch of sketches) index.query(sketch);
  return { seconds: since(began), cpu: round(cpuSeconds() - start) };
}

interface ReadResult {
  readonly seconds: number;
  readonly cpu: number;
  readonly adverts: number;
}

function readOnly(path: string): ReadResult {
  const start = performance.now();
  let adverts = 0;
  eachLine(path, (line) => {
    if ((JSON.parse(line) as Advert).id !== '') adverts += 1;
  });
  return { seconds: since(start), cpu: cpuSeconds(), adverts };
}

interface LinkResult {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
  readonly clusters: number;
  readonly recall: number;
  readonly precision: number;
  readonly parts: Readonly<Record<string, number>>;
}

async function link(path: string, truth: string | undefined, options: LinkOptions = {}): Promise<LinkResult> {
  const start = performance.now();
  let added = 0;
  const source = await openSource(path, process.stdin, { columns: [] });
  const joined = await findLinks(source, {
    plan: { path, fields: FIELDS, limit: undefined },
    options,
    threads: threads === undefined ? undefined : Number(threads),
    onProgress: () => undefined,
    onRead: () => {
      added = since(start);
    },
  });
  const found = since(start);
  const out = `${path}.links`;
  const file = openSync(out, 'w');
  for await (const { rows } of joined.tell('rows', Infinity)) writeSync(file, rows);
  closeSync(file);
  const seconds = since(start);
  const cpu = cpuSeconds();
  await joined.close();
  const megabytes = Math.round(mostMemory());
  const right = truth === undefined ? { recall: 1, precision: 1 } : score(advertsIn(out), truth);
  rmSync(out);
  return {
    seconds,
    cpu,
    megabytes,
    clusters: joined.counts.clusters,
    ...right,
    parts: { added, joined: round(found - added), told: round(seconds - found) },
  };
}

/** The ids of each cluster. */
function advertsIn(path: string): string[][] {
  const found: string[][] = [];
  eachLine(path, (line) => {
    found.push([...(JSON.parse(line) as { readonly adverts: readonly string[] }).adverts]);
  });
  return found;
}

/** Pairs of one planted group that were found together, and pairs found together that were planted. */
function score(found: readonly (readonly string[])[], truth: string): { recall: number; precision: number } {
  const bytes = readFileSync(truth);
  const groups = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const sizes = new Map<number, number>();
  for (const group of groups) if (group >= 0) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  let planted = 0;
  for (const size of sizes.values()) planted += pairs(size);
  let right = 0;
  let said = 0;
  for (const ids of found) {
    said += pairs(ids.length);
    const here = new Map<number, number>();
    for (const id of ids) {
      const group = groups[Number(id.slice(1))] ?? -1;
      if (group >= 0) here.set(group, (here.get(group) ?? 0) + 1);
    }
    for (const size of here.values()) right += pairs(size);
  }
  return { recall: round(right / Math.max(1, planted)), precision: round(right / Math.max(1, said)) };
}

/** Calls back with each line and the byte at which it begins. */
function eachLine(path: string, take: (line: string, offset: number) => void): void {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(1 << 20);
  let kept = 0;
  let base = 0;
  for (;;) {
    const length = readSync(file, buffer, kept, buffer.length - kept, null);
    if (length === 0) break;
    const end = kept + length;
    let from = 0;
    for (let at = buffer.indexOf(10, from); at >= 0 && at < end; at = buffer.indexOf(10, from)) {
      take(buffer.toString('utf8', from, at), base + from);
      from = at + 1;
    }
    buffer.copy(buffer, 0, from, end);
    kept = end - from;
    base += from;
  }
  closeSync(file);
}

/** Of this process since it began. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return round((user + system) / 1e6);
}

function since(start: number): number {
  return round((performance.now() - start) / 1000);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
