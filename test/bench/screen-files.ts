import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { madeAdverts } from '../support/made-adverts.js';

/** What a process used. Times are in milliseconds, memory in MB. */
interface Usage {
  readonly cpu: number;
  readonly wall: number;
  readonly memory: number;
  /** Resident memory at each look, in MB; empty where the machine does not tell. */
  readonly looks: readonly number[];
  /** CPU time of its busiest thread; 0 where the machine does not tell. */
  readonly busiest: number;
}

const ROWS = 5000;
const CLI = 'dist/cli/main.js';
/** Between two looks at the threads of a process. */
const LOOK_MS = 50;

/**
 * Screens files through the built command line: a file against the sum of its rows, two workers against one, and memory over file size.
 *
 * @param quick - One round, and a file of twice the rows instead of forty times.
 * @returns The figures, which are printed as well.
 */
export async function screenFiles(quick: boolean) {
  if (!existsSync(CLI)) throw new Error(`${CLI} is not built: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'screen-files-'));
  try {
    return await measure(folder, quick);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string, quick: boolean) {
  const load = loadavg()[0] ?? 0;
  const cores = availableParallelism();
  const file = written(folder, ROWS);
  const large = written(folder, quick ? 2 * ROWS : 40 * ROWS);
  const rounds = quick ? 1 : 3;
  const rows: number[] = [];
  const starts: Usage[] = [];
  const ones: Usage[] = [];
  const twos: Usage[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rows.push(await sumOfRows(folder, file));
    starts.push(await screened(folder, file, '--workers', '1', '--limit', '1'));
    ones.push(await screened(folder, file, '--workers', '1'));
    twos.push(await screened(folder, file, '--workers', '2'));
  }
  const big = await screened(folder, large, '--workers', '1');
  const bigByTwo = await screened(folder, large, '--workers', '2');
  const one = medianOf(ones);
  const two = medianOf(twos);
  const rowsCpu = median(rows);
  const figures = {
    rows: ROWS,
    rowsCpu: Math.round(rowsCpu),
    startCpu: Math.round(medianOf(starts).cpu),
    oneWorkerCpu: Math.round(one.cpu),
    ofRows: round2(one.cpu / rowsCpu),
    twoWorkers: round2(one.wall / two.wall),
    twoWorkersByThread: two.busiest === 0 ? null : round2(one.busiest / two.busiest),
    twoWorkersCpu: Math.round(two.cpu),
    twoWorkersLarge: round2(big.wall / bigByTwo.wall),
    memory: {
      small: Math.round(one.memory),
      large: Math.round(big.memory),
      largeByTwo: Math.round(bigByTwo.memory),
      growth: growthOf(big.looks),
    },
    largeRows: quick ? 2 * ROWS : 40 * ROWS,
    cores,
    load: round2(load),
  };
  show(figures);
  return figures;
}

function show(figures: Awaited<ReturnType<typeof measure>>): void {
  const { rows, rowsCpu, startCpu, oneWorkerCpu, ofRows, twoWorkers, twoWorkersByThread, memory, largeRows } = figures;
  const free = Math.max(0, figures.cores - figures.load).toFixed(1);
  console.log(`\nscreening ${rows} adverts; ${figures.cores} cores, load ${figures.load}: about ${free} cores free`);
  console.log(`CPU: rows ${rowsCpu} ms, file ${oneWorkerCpu} ms (× ${ofRows}); a file of one row ${startCpu} ms`);
  console.log(
    `two workers: × ${twoWorkers} by the clock (× ${figures.twoWorkersLarge} for ${largeRows} adverts), × ${twoWorkersByThread ?? '?'} by the busiest thread`,
  );
  console.log(
    `most memory: ${memory.small} MB for ${rows}, ${memory.large} MB for ${largeRows} (${memory.largeByTwo} MB with two workers); last quarter beside the second × ${memory.growth ?? '?'}`,
  );
}

function written(folder: string, count: number): string {
  const file = join(folder, `adverts-${count}.jsonl`);
  writeFileSync(
    file,
    `${madeAdverts(count)
      .map((advert) => JSON.stringify(advert))
      .join('\n')}\n`,
  );
  return file;
}

async function screened(folder: string, file: string, ...options: readonly string[]): Promise<Usage> {
  const out = join(folder, 'rows.jsonl');
  return run(folder, [CLI, 'screen', file, '--out', out, '--format', 'jsonl', '--force', ...options]);
}

/** The same rows one after another in one process, with nothing read or written between them. CPU in milliseconds, start and reading left out. */
async function sumOfRows(folder: string, file: string): Promise<number> {
  const script = join(folder, 'rows.mjs');
  const url = (path: string): string => JSON.stringify(pathToFileURL(path).href);
  writeFileSync(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
import { screener } from ${url('dist/screen/index.js')};
import { detectLanguage } from ${url('dist/language/index.js')};
import { sexAd } from ${url('dist/rules/sex-ad.js')};
const adverts = readFileSync(process.argv[2], 'utf8').trim().split('\\n').map((line, at) => ({ line: at + 1, ...JSON.parse(line) }));
const screen = screener(sexAd, { languageOf: detectLanguage });
const start = process.cpuUsage();
for (const advert of adverts) screen(advert);
const { user, system } = process.cpuUsage(start);
writeFileSync(process.argv[3], String((user + system) / 1000));
`,
  );
  const answer = join(folder, 'rows.txt');
  await run(folder, [script, file, answer]);
  return Number(readFileSync(answer, 'utf8'));
}

/** Runs Node and waits for it; the process itself writes down what it used as it ends. */
async function run(folder: string, args: readonly string[]): Promise<Usage> {
  const usage = join(folder, 'usage.json');
  const hook = join(folder, 'usage.mjs');
  writeFileSync(
    hook,
    `import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { mostMemory } from ${JSON.stringify(pathToFileURL('.tools/most-memory.mjs').href)};
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(${JSON.stringify(usage)}, JSON.stringify({ cpu: (user + system) / 1000, memory: mostMemory() }));
});
`,
  );
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', pathToFileURL(hook).href, ...args], { stdio: 'ignore' });
  const threads = new Map<string, number>();
  const looks: number[] = [];
  const timer = setInterval(() => {
    lookAt(child.pid, threads, looks);
  }, LOOK_MS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.slice(0, 2).join(' ')} ended with ${code ?? 'a signal'}`);
  const wall = performance.now() - start;
  const busiest = Math.max(0, ...threads.values());
  return { ...(JSON.parse(readFileSync(usage, 'utf8')) as Pick<Usage, 'cpu' | 'memory'>), wall, busiest, looks }; // written by the hook above
}

/** CPU time of each thread so far and the memory in use, from Linux; other machines have no such folder. */
function lookAt(pid: number | undefined, threads: Map<string, number>, looks: number[]): void {
  const folder = `/proc/${pid ?? 0}/task`;
  try {
    const resident = /^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    if (resident !== undefined) looks.push(Number(resident) / 1024);
    for (const thread of readdirSync(folder)) {
      const fields = readFileSync(`${folder}/${thread}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      threads.set(thread, (Number(fields[11]) + Number(fields[12])) * TICK_MS);
    }
  } catch {
    // The process or the thread has ended, or there is no such folder here.
  }
}

/** A tick of the clock that Linux counts CPU time in. */
const TICK_MS = 10;

function medianOf(usages: readonly Usage[]): Usage {
  const by = (pick: (usage: Usage) => number): number => median(usages.map(pick));
  return {
    cpu: by((usage) => usage.cpu),
    wall: by((usage) => usage.wall),
    memory: by((usage) => usage.memory),
    looks: [],
    busiest: by((usage) => usage.busiest),
  };
}

/**
 * Memory in the last quarter of a long run beside that in the second: what the garbage collector lets rise and fall evens out, what is kept for good does not.
 */
function growthOf(looks: readonly number[]): number | null {
  const quarter = Math.floor(looks.length / 4);
  if (quarter === 0) return null;
  return round2(median(looks.slice(-quarter)) / median(looks.slice(quarter, 2 * quarter)));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function round2(figure: number): number {
  return Math.round(figure * 100) / 100;
}
