/**
 * A whole advert beside what packages of npm need for it: `npm run bench:text-peers [-- --quick] [-- --no-files]`. Every task runs in a process of its own, in
 * turns, over different adverts of about 400 characters; figures are medians of CPU time. Then files are screened through the built command line
 * (`npm run build` first). The last line is JSON.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { DISGUISES } from '../support/disguises.js';
import { cleanAdverts, falseHits } from '../support/false-disguises.js';
import { madeAdverts } from '../support/made-adverts.js';
import { disguised, seededTerms, shows, SIGN_LISTS } from '../support/seeded-terms.js';
import type { Seed } from '../support/seeded-terms.js';
import type { Goal } from './goals.js';
import { tellBench } from './goals.js';
import { screenFiles } from './screen-files.js';
import type { FoundTerm } from './term-search.js';
import { TASKS } from './text-tasks.js';
import type { PeerAdvert, TaskName } from './text-tasks.js';

/** What a task's process is asked: microseconds for an advert, or the terms that are found in each. */
interface Request {
  readonly ask: 'time' | 'find';
  readonly adverts: readonly PeerAdvert[];
}

/** Rounds that are not counted: until an engine has compiled what runs often, which takes longer the more there is of it. */
const WARM_UP = 30;
const NAMES = Object.keys(TASKS) as readonly TaskName[];
const LABELS: Readonly<Record<TaskName, string>> = {
  ours: 'facts with all lexicons, language, indicators with reasons',
  franc: 'franc alone, sixteen languages',
  parts: 'eld, Passjoin, emoji-regex, libphonenumber-js, json-logic-engine',
  sparing: 'the same, with no look for misspellings of words that a term has',
  plain: 'franc, fast-levenshtein over every term and token, json-logic-js',
};

const quick = process.argv.includes('--quick');
const name = process.argv[process.argv.indexOf('--task') + 1];
if (process.argv.includes('--task')) await serve(name as TaskName);
else await main();

/** Answers requests until the parent goes away. */
async function serve(task: TaskName): Promise<void> {
  const { read, find } = await TASKS[task]();
  process.on('message', ({ ask, adverts }: Request) => {
    if (ask === 'find') {
      process.send?.(adverts.map((advert) => find?.(advert) ?? []));
      return;
    }
    const start = process.cpuUsage();
    read(adverts);
    const { user, system } = process.cpuUsage(start);
    process.send?.((user + system) / adverts.length);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

async function main(): Promise<void> {
  const times = await timeTasks();
  const recall = await recallOfTasks();
  const files = process.argv.includes('--no-files') ? undefined : await screenFiles(quick);
  const ratios = {
    franc: round(times.franc / times.ours),
    parts: round(times.parts / times.ours),
    sparing: round(times.sparing / times.ours),
    plain: round(times.plain / times.ours),
  };
  const goals: Goal[] = [
    { name: 'a whole advert, beside franc alone', figure: ratios.franc, atLeast: 1, isRatio: true },
    { name: 'a whole advert, beside the best parts', figure: ratios.parts, atLeast: 8, isRatio: true },
    { name: 'a whole advert, beside the plain stack', figure: ratios.plain, atLeast: 60, isRatio: true },
    ...(['parts', 'sparing', 'plain'] as const).map((peer) => ({
      name: `hidden terms found, beside ${LABELS[peer]}`,
      figure: recall.ours.found,
      atLeast: recall[peer].found,
    })),
    ...(files === undefined ? [] : goalsOfFiles(files)),
  ];
  tellBench('text-peers', goals, { microseconds: times, ratios, recall, files: files ?? null });
}

function goalsOfFiles({
  ofRows,
  rows,
  twoWorkers,
  largeRows,
  twoWorkersLarge,
  memory: { growth, large },
}: Awaited<ReturnType<typeof screenFiles>>): readonly Goal[] {
  return [
    { name: 'a file, beside the sum of its rows', figure: ofRows, atMost: 1.3 },
    { name: `two workers, beside one: ${rows} adverts`, figure: twoWorkers, atLeast: 1.7 },
    { name: `two workers, beside one: ${largeRows} adverts`, figure: twoWorkersLarge, atLeast: 1.7 },
    ...(growth === null ? [] : [{ name: 'memory of a long file, beside a short one', figure: growth, atMost: 1.2 }]),
    { name: 'memory in MB', figure: large, atMost: 200 },
  ];
}

/** Adverts that a task reads in one round; the slow ones read fewer, and others in every round. */
function portionOf(task: TaskName): number {
  return { ours: 400, franc: 400, parts: 60, sparing: 60, plain: 3 }[task];
}

async function timeTasks(): Promise<Record<TaskName, number>> {
  const adverts = madeAdverts(400);
  const rounds = quick ? 5 : 15;
  const taken: Record<TaskName, number[]> = { ours: [], franc: [], parts: [], sparing: [], plain: [] };
  const children = new Map<TaskName, ChildProcess>();
  for (const task of NAMES) children.set(task, await started(task));
  for (let round = -WARM_UP; round < rounds; round += 1)
    for (const task of NAMES) {
      if (round < -1 && task === 'plain') continue;
      const portion = portionOf(task);
      const from = ((round + WARM_UP) * portion) % adverts.length;
      const own = [...adverts.slice(from, from + portion), ...adverts.slice(0, Math.max(0, from + portion - 400))];
      const microseconds = (await asked(children.get(task), { ask: 'time', adverts: own })) as number;
      if (round >= 0) taken[task].push(microseconds);
    }
  for (const child of children.values()) child.disconnect();
  const medians = Object.fromEntries(NAMES.map((task) => [task, round1(median(taken[task]))])) as Record<
    TaskName,
    number
  >;
  const characters = Math.round(adverts.reduce((sum, { text }) => sum + text.length, 0) / adverts.length);
  console.log(`one advert of ${characters} characters, µs of CPU, median of ${rounds} rounds (fastest round)`);
  for (const task of NAMES) {
    const figures = `${medians[task]} (${round1(Math.min(...taken[task]))})`.padStart(22);
    console.log(`${LABELS[task].padEnd(70)}${figures}${`× ${round(medians[task] / medians.ours)}`.padStart(12)}`);
  }
  return medians;
}

/** Hidden terms that are found, and terms wrongly read in clean adverts, on one sample for all tasks. */
async function recallOfTasks() {
  const seeds = seededTerms();
  const step = Math.floor(seeds.length / (quick ? 12 : 60));
  const hidden = DISGUISES.flatMap((disguise, at) =>
    disguised(
      seeds.filter((_, place) => place % step === at),
      disguise,
    ).slice(0, quick ? 3 : 12),
  );
  const clean = cleanAdverts().filter((_, at) => at % (quick ? 60 : 15) === 0);
  const signs = new Set(seeds.map(({ lexicon, term }) => keyOf(lexicon, term.text)));

  const oursFound = hidden.filter(({ seed, words }) => shows(seed, words)).length;
  const recall = { ours: figures(oursFound, hidden.length, clean.flatMap(falseHits).length, clean.length) };
  const peers = await Promise.all(
    (['parts', 'sparing', 'plain'] as const).map(async (task) => {
      const child = await started(task);
      const adverts = [...hidden.map(({ text }) => ({ text, country: 'DK' })), ...clean];
      const answers = (await asked(child, { ask: 'find', adverts })) as readonly (readonly FoundTerm[])[];
      child.disconnect();
      const found = hidden.filter(({ seed, words }, at) => isAmong(answers[at] ?? [], seed, words));
      const wrong = answers.slice(hidden.length).flatMap((terms) => terms.filter((term) => isFalse(term, signs)));
      return [task, figures(found.length, hidden.length, wrong.length, clean.length)] as const;
    }),
  );
  const all = {
    ...recall,
    ...(Object.fromEntries(peers) as Record<'parts' | 'sparing' | 'plain', typeof recall.ours>),
  };
  console.log(`\n${hidden.length} hidden terms: share found, in percent; wrongly read terms per 100 clean adverts`);
  for (const task of ['ours', 'parts', 'sparing', 'plain'] as const)
    console.log(
      `${LABELS[task].padEnd(70)}${(all[task].found * 100).toFixed(1).padStart(10)}${String(all[task].falsePer100).padStart(10)}`,
    );
  return all;
}

function figures(found: number, hidden: number, wrong: number, clean: number) {
  return { found: Math.round((found / hidden) * 1000) / 1000, falsePer100: round1((wrong / clean) * 100) };
}

/** A peer has found a seed where any term of its list stands over it: it knows no context that could refuse it. */
function isAmong(found: readonly FoundTerm[], { lexicon, before }: Seed, words: string): boolean {
  return found.some(
    (one) => one.lexicon === lexicon && one.start < before.length + words.length && one.end > before.length,
  );
}

/** Only terms that are signs by themselves count, as for ours. */
function isFalse({ lexicon, term, edits }: FoundTerm, signs: ReadonlySet<string>): boolean {
  return edits > 0 && lexicon in SIGN_LISTS && signs.has(keyOf(lexicon, term));
}

function keyOf(lexicon: string, term: string): string {
  return `${lexicon}\t${term}`;
}

async function started(task: TaskName): Promise<ChildProcess> {
  const child = fork(process.argv[1] ?? '', ['--task', task]);
  await once(child, 'message');
  return child;
}

async function asked(child: ChildProcess | undefined, request: Request): Promise<unknown> {
  if (child === undefined) throw new Error('The task has no process.');
  const answer = once(child, 'message');
  child.send(request);
  const [message] = (await answer) as [unknown];
  return message;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}

function round1(figure: number): number {
  return Math.round(figure * 10) / 10;
}
