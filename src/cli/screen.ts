import { existsSync, readFileSync } from 'node:fs';
import { STATEMENT } from '../assess/statement.js';
import { visible } from '../report/text.js';
import { documentKindOf } from '../screen/document-kind.js';
import { readingOrder } from '../screen/rank.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { isPlain, writeResult } from './files.js';
import { messagesFor } from './options.js';
import type { Arguments } from './options.js';
import { loadSet } from './rule-files.js';
import { linkedFile, type LinkedFile, linkedPool } from './screen/across.js';
import { removeCheckpoint, writeCheckpoint } from './screen/checkpoint.js';
import { SCREEN_HELP } from './screen/help.js';
import { expectedIds, type ScreenJob } from './screen/job.js';
import { screenPlan, type ScreenPlan } from './screen/plan.js';
import { beginningOf, jobOf, outputOf, poolOf, reserve, type Sets } from './screen/prepare.js';
import { counted, grouped, progressOn } from './screen/progress.js';
import { runScreen, type RunResult } from './screen/run.js';
import { besideRows, showScreened } from './screen/show.js';
import { openSource, type Source } from './screen/source.js';
import type { Block } from './screen/split.js';
import type { Terminal } from './terminal.js';
import { onStop } from './signals.js';
import { saySuperseded } from './superseded.js';
import { CHANGED, changedSince } from './unchanged.js';
import { dropDead } from './whole-file.js';

/** Said of a file that is read once: what was added to it behind its end may do no harm. */
const CHANGED_ROWS = 'the input was changed while it was read: rows may tell of lines as they were before or after\n';

/** `screen`: reads adverts or reviews, applies a set to each, and puts those first that show most. */
export const screen: Command = {
  places: ['FILE|-'],
  options: {
    set: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string' },
    force: { type: 'boolean' },
    resume: { type: 'boolean' },
    link: { type: 'boolean' },
    top: { type: 'string' },
    limit: { type: 'string' },
    redact: { type: 'string' },
    pseudonyms: { type: 'string' },
    human: { type: 'string' },
    reviews: { type: 'string' },
    workers: { type: 'string' },
    summary: { type: 'string' },
    kind: { type: 'string' },
    input: { type: 'string' },
    text: { type: 'string' },
    id: { type: 'string' },
    country: { type: 'string' },
    'turn-on': { type: 'string' },
    lang: { type: 'string' },
    referral: { type: 'string' },
  },
  help: SCREEN_HELP,
  run: async (args, terminal) => {
    const plan = screenPlan(args);
    try {
      return await screenFile(args, plan, terminal);
    } finally {
      // An input that stays open would keep the process from ending.
      terminal.endInput();
    }
  },
};

async function screenFile(args: Arguments, plan: ScreenPlan, terminal: Terminal): Promise<number> {
  const messages = messagesFor(args.text('lang'));
  const sets = {
    set: loadSet(args.text('set') ?? 'sex-ad', messages),
    reviewSet: loadSet('customer-review', messages),
  };
  saySuperseded([sets.set, sets.reviewSet], messages, terminal);
  besideRows(args, sets, messages);
  const { inputs, release } = reserve(args, plan, sets);
  try {
    const isChanged = changedSince(plan.path);
    const { source, linked } = await sourceOf(plan, sets, terminal);
    const job = await jobOf(args, plan, sets, source, messages, terminal, linked?.digest);
    const beginning = beginningOf(plan, job, sets, inputs);
    const { result, code } = await screenSource(plan, sets, source, linked, job, beginning, terminal);
    if (result.stopped) return stopped(plan, result, terminal, code);
    // Links name records by their lines, so that nothing may change before the lines are read once more.
    if (plan.link && isChanged()) throw new Failure(CHANGED);
    if (!plan.every) write(showScreened(args, plan, sets, result, messages, terminal), plan, terminal, inputs);
    writeSummary(args.text('summary'), plan, result, beginning.from !== undefined, inputs);
    // Only now is there nothing left to go on with.
    if (plan.every && plan.out !== undefined) removeCheckpoint(plan.out);
    if (linked !== undefined) tellLinked(linked, terminal);
    if (isChanged()) terminal.say(CHANGED_ROWS);
    return tell(plan, { job, sets }, result, terminal);
  } finally {
    release();
  }
}

/** The records and, where that was asked for, what links among them show. Linked records are read twice. */
async function sourceOf(
  plan: ScreenPlan,
  { set }: Sets,
  terminal: Terminal,
): Promise<{ readonly source: Source; readonly linked: LinkedFile | undefined }> {
  const open = (): Promise<Source> =>
    openSource(plan.path, terminal.input, { wanted: plan.input, columns: plan.columns });
  if (!plan.link) return { source: await open(), linked: undefined };
  if (documentKindOf(set.ruleSet, plan.kind) !== 'advert')
    throw new Failure('screen: --link goes with adverts, not with reviews', EXIT.usage);
  // What comes in by a pipe comes only once.
  const isOnce = plan.path === '-' || !isPlain(plan.path);
  const first = isOnce ? await keptSource(await open()) : await open();
  const linked = await linkedFile(first, plan, progressOn(terminal, plan.path));
  terminal.progress?.('');
  return { source: isOnce ? first : await open(), linked };
}

/** A source whose blocks can be read again. */
async function keptSource({ form, blocks }: Source): Promise<Source> {
  const kept: Block[] = [];
  for await (const block of blocks) kept.push(block);
  return { form, blocks: { [Symbol.asyncIterator]: () => again(kept) } };
}

// eslint-disable-next-line @typescript-eslint/require-await -- blocks that are at hand are given as those of a file are
async function* again(blocks: readonly Block[]): AsyncGenerator<Block, void> {
  yield* blocks;
}

function tellLinked({ clusters, linked, unlinked }: LinkedFile, terminal: Terminal): void {
  terminal.say(`${counted(linked, 'advert')} linked in ${counted(clusters, 'cluster')}\n`);
  if (unlinked > 0)
    terminal.say(
      `${counted(unlinked, 'advert')} could not be linked: without an id of ${unlinked === 1 ? 'its' : 'their'} own, or with fields that cannot be used\n`,
    );
}

async function screenSource(
  plan: ScreenPlan,
  sets: Sets,
  source: Source,
  linked: LinkedFile | undefined,
  job: ScreenJob,
  beginning: ReturnType<typeof beginningOf>,
  terminal: Terminal,
): Promise<{ readonly result: RunResult; readonly code: number }> {
  const output = plan.every ? outputOf(plan, sets, beginning, terminal) : undefined;
  const workers = poolOf(plan, job, sets);
  const pool = linked === undefined ? workers : linkedPool(workers, linked);
  const signal = stopSignal();
  const { out } = plan;
  try {
    const result = await runScreen({
      blocks: source.blocks,
      form: source.form,
      pool,
      output,
      order: readingOrder(sets.set.ruleSet, sets.reviewSet.ruleSet),
      top: plan.top,
      from: beginning.from,
      keep:
        out === undefined || output === undefined || !isPlain(out)
          ? undefined
          : (state) => {
              writeCheckpoint(out, { format: 'screen-checkpoint/1', job: beginning.job, ...state });
            },
      limit: plan.limit,
      onProgress: progressOn(terminal, plan.path, beginning.from),
      stop: signal.asked,
      now: terminal.now,
    });
    return { result, code: signal.code() };
  } finally {
    terminal.progress?.('');
    signal.forget();
    output?.close();
    await pool.close();
  }
}

/** Somebody who presses Ctrl-C, or whose connection ends, gets whole rows and can go on later; who presses it twice does not wait for them. */
function stopSignal(): { asked: Promise<void>; code: () => number; forget: () => void } {
  let code = 0;
  const { promise, settle } = settled();
  const forget = onStop((number) => {
    if (code !== 0) process.exit(number);
    code = number;
    settle();
  });
  return { asked: promise, code: () => code, forget };
}

function settled(): { readonly promise: Promise<void>; readonly settle: () => void } {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

function stopped(plan: ScreenPlan, { summary }: RunResult, terminal: Terminal, code: number): number {
  const how = plan.every && plan.out !== undefined ? `; the same command with --resume goes on` : '';
  terminal.say(`stopped after ${counted(summary.rows, 'row')}${how}\n`);
  return code;
}

function write(text: string, { out, force }: ScreenPlan, terminal: Terminal, inputs: readonly string[]): void {
  if (out === undefined) terminal.write(text);
  else writeResult(out, text, { force, others: inputs });
}

/** The counts of a run. A run that was killed behind them finds them there, and they are the same. */
function writeSummary(
  file: string | undefined,
  { out, force, every }: ScreenPlan,
  { summary }: RunResult,
  goesOn: boolean,
  inputs: readonly string[],
): void {
  if (file === undefined) return;
  const text = `${JSON.stringify({ statement: STATEMENT, ...summary }, null, 2)}\n`;
  if (goesOn && existsSync(file) && isPlain(file) && readFileSync(file, 'utf8') === text) {
    // Killed when it was in its place, that run may have left its other name.
    dropDead(file);
    return;
  }
  try {
    writeResult(file, text, { force, others: [...inputs, out ?? '-'] });
  } catch (error) {
    if (!(error instanceof Failure) || !every || out === undefined || !isPlain(out)) throw error;
    throw new Failure(`${error.message}; the rows are all written: --resume writes what is lacking`, error.exit);
  }
}

/** What the person is told beside the result: nothing of the content. */
function tell(
  plan: ScreenPlan,
  { job, sets }: { readonly job: ScreenJob; readonly sets: Sets },
  { summary, bad, met }: RunResult,
  terminal: Terminal,
): number {
  for (const { line, error } of bad) terminal.say(`line ${line} (byte ${error.offset}): ${error.message}\n`);
  if (summary.bad > bad.length)
    terminal.say(`… and ${grouped(summary.bad - bad.length)} more records that could not be read\n`);
  const notMet = expectedIds(job).length - met.size;
  if (notMet > 0)
    terminal.say(
      `${counted(notMet, 'advert')} with codings or reviews ${notMet === 1 ? 'is' : 'are'} not in the file\n`,
    );
  if (plan.every || plan.out !== undefined) {
    const counts = new Map(Object.entries(summary.bands));
    const bands = sets.set.ruleSet.bands.toReversed().map(({ id }) => `${grouped(counts.get(id) ?? 0)} ${id}`);
    terminal.say(`${counted(summary.rows, 'row')}: ${[...bands, `${grouped(summary.bad)} not read`].join(', ')}\n`);
    if (plan.out !== undefined) terminal.say(`written to ${visible(plan.out)}\n`);
  }
  return summary.rows > 0 && summary.bad === summary.rows ? EXIT.badInput : EXIT.done;
}
