// Runs the benches of test/bench.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url).pathname;
const PAGE = `${root}docs/benchmarks.md`;
const RECORDED = `${root}test/bench/ratios.json`;

const HELP = `Runs the benches beside their peers.

  npm run bench                       all of them, some ten minutes; writes docs/benchmarks.md
  npm run bench -- --full             the same with a million adverts and every resample, some half an hour
  npm run bench -- --quick            a short look at those that have a peer: fails where one of them has slid by more than 20 %
                                      from what test/bench/ratios.json records
  npm run bench -- --quick --record   records what a short look gives, the least of three
  npm run bench -- NAME [options]     one of them, with its own options: ${'NAMES'}`;

/** Each with what the page says of it. */
const BENCHES = [
  {
    name: 'core',
    title: 'Conditions and scoring',
    about: '30 rules over 40 facts, 256 cases, medians; how often the evaluator’s work fits into the peer’s.',
  },
  {
    name: 'text-peers',
    title: 'A whole advert, and whole files',
    about:
      'Facts, language, indicators and reasons of adverts of 400 characters, many after one another; processor time of a process for each task once it is warm, medians.',
  },
  {
    name: 'text',
    title: 'Facts in adverts',
    about: 'Against marked adverts; only halves and files that nothing was tuned on.',
  },
  {
    name: 'text',
    args: ['--reviews'],
    title: 'Facts in customer reviews',
    about: 'Against marked reviews, the same way.',
  },
  {
    name: 'obfuscation',
    title: 'Hidden words',
    about: 'Every term that is a sign by itself, hidden in an advert of its language in each way.',
  },
  {
    name: 'alarms',
    title: 'Ordinary texts',
    about: 'Adverts of independent workers, massage, jobs, flats, shops, weather and news that leave the lowest band.',
  },
  {
    name: 'language',
    title: 'Telling languages apart',
    about: 'On the half of the adverts that nothing was chosen by; packages restricted to the same languages.',
  },
  { name: 'links', title: 'Links across adverts', about: 'Against adverts whose groups are known.' },
  {
    name: 'link-million',
    args: ['100000'],
    whole: ['1000000'],
    title: 'Links across many adverts',
    about: 'Made-up adverts with planted groups, two threads.',
  },
  {
    name: 'auc-bootstrap',
    whole: ['--full'],
    title: 'Intervals of a study',
    about:
      '2,000 resamples of 100,000 cases; how often our time fits into that of a plain loop, of which a part is run and multiplied without `--full`.',
  },
];

/** Those with a peer whose ratios are much the same from run to run. */
const SHORT = [{ name: 'core', args: ['--quick'] }];
/** How far a ratio may slide, and how often it is looked at again where it did: other work on the machine only makes it worse. */
const SLIDE = 0.8;
const LOOKS = 3;

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h'))
  console.log(HELP.replace('NAMES', [...new Set(BENCHES.map(({ name }) => name))].join(', ')));
else if (args[0]?.startsWith('-') === false) process.exitCode = await one(args[0], args.slice(1));
else if (args.includes('--record')) await record();
else if (args.includes('--quick')) process.exitCode = await look();
else if (args.length === 0 || args[0] === '--full') process.exitCode = await all(args.length > 0);
else {
  console.error(`bench: no such option: ${args[0]}; see npm run bench -- --help`);
  process.exitCode = 2;
}

async function bundle(entry, out) {
  mkdirSync(`${root}.cache`, { recursive: true });
  await build({
    entryPoints: [root + entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: `${root}.cache/${out}`,
    logLevel: 'error',
  });
}

async function bundled(name) {
  if (!existsSync(`${root}test/bench/${name}.ts`)) {
    console.error(`bench: there is no bench ${name}; see npm run bench -- --help`);
    process.exit(2);
  }
  await bundle(`test/bench/${name}.ts`, `bench-${name}.mjs`);
  // Benches of the command line start its threads, which are looked for beside them.
  if (name === 'link-million') await bundle('src/cli/link-worker.ts', 'link-worker.js');
  return `${root}.cache/bench-${name}.mjs`;
}

/** One bench as it is, for a person. */
async function one(name, rest) {
  const { status } = spawnSync(process.execPath, [await bundled(name), ...rest], { stdio: 'inherit', cwd: root });
  return status ?? 1;
}

/** One bench for what its last line says. */
async function goalsOf({ name, args: rest = [] }) {
  const { status, stdout } = spawnSync(process.execPath, [await bundled(name), ...rest], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
    cwd: root,
  });
  if (status !== 0) throw new Error(`bench ${name} ended with exit code ${status}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)).goals;
}

async function ratios() {
  const found = {};
  for (const bench of SHORT)
    for (const { name, figure, isRatio } of await goalsOf(bench)) if (isRatio) found[`${bench.name}: ${name}`] = figure;
  return found;
}

async function record() {
  const looks = [];
  for (let look = 0; look < LOOKS; look += 1) looks.push(await ratios());
  const least = (name) => Math.min(...looks.map((look) => look[name]));
  const recorded = Object.fromEntries(Object.keys(looks[0]).map((name) => [name, least(name)]));
  writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 2)}\n`);
  console.log(recorded);
}

async function look() {
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8'));
  const best = {};
  let slid = [];
  for (let at = 0; at < LOOKS; at += 1) {
    for (const [name, figure] of Object.entries(await ratios())) best[name] = Math.max(figure, best[name] ?? 0);
    slid = Object.keys(recorded).filter((name) => !(best[name] >= SLIDE * recorded[name]));
    if (slid.length === 0) break;
  }
  for (const [name, figure] of Object.entries(best))
    console.log(`${name}: × ${figure} (recorded × ${recorded[name] ?? '–'})`);
  const unknown = Object.keys(best).filter((name) => !(name in recorded));
  for (const name of unknown) console.error(`not recorded: ${name}; npm run bench -- --quick --record`);
  for (const name of slid)
    console.error(`slid by more than 20 %: ${name}: × ${best[name] ?? 'nothing'}, recorded × ${recorded[name]}`);
  return slid.length + unknown.length > 0 ? 1 : 0;
}

async function all(isFull) {
  const parts = [];
  for (const { whole, ...short } of BENCHES) {
    const bench = isFull && whole !== undefined ? { ...short, args: whole } : short;
    const start = Date.now();
    console.log(`${bench.title} …`);
    const goals = await goalsOf(bench);
    const missed = goals.filter(({ reached }) => !reached);
    console.log(
      `  ${goals.length} goals in ${Math.round((Date.now() - start) / 1000)} s, ${missed.length} not reached`,
    );
    for (const { name, figure } of missed) console.log(`  not reached: ${name}: ${figure}`);
    parts.push(section(bench, goals));
  }
  const text = [introduction(), ...parts].join('\n\n');
  writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
  console.log('written: docs/benchmarks.md');
  return 0;
}

function introduction() {
  const [{ model = 'a processor that does not say its name' } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${model}, ${memory} GiB, Node ${process.version}, ${process.platform}. Peers run beside
ours in the same run, in the versions of \`package-lock.json\`. A goal that is not reached says so. CI looks at the ratios (×) of conditions
and scoring, which are much the same from run to run, and fails where one has slid by more than 20 % from
\`test/bench/ratios.json\`.`;
}

function section({ name, args: rest = [], title, about }, goals) {
  const command = `npm run bench -- ${[name, ...rest].join(' ')}`;
  const row = (goal) => {
    const times = goal.isRatio ? '× ' : '';
    const wanted = goal.atLeast === undefined ? `at most ${goal.atMost}` : `at least ${times}${goal.atLeast}`;
    return `| ${goal.name.replaceAll('|', '\\|')} | ${times}${goal.figure} | ${wanted} | ${goal.reached ? 'reached' : '**not reached**'} |`;
  };
  return [
    `## ${title}`,
    `${about} \`${command}\``,
    ['| what | figure | goal | |', '| --- | ---: | ---: | --- |', ...goals.map(row)].join('\n'),
  ].join('\n\n');
}
