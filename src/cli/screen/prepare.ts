import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { canonicalJson } from '../../json/canonical-json.js';
import type { Messages } from '../../report/messages.js';
import { visible } from '../../report/text.js';
import { readingOf } from '../../rule-set/rule-set.js';
import { csvHead } from '../../screen/csv-row.js';
import { screener } from '../../screen/screener.js';
import { detectLanguage } from '../../text/language/index.js';
import { VERSION } from '../../version.js';
import { EXIT, Failure } from '../failure.js';
import { checkTarget, inFile, isPlain, readText } from '../files.js';
import type { Arguments } from '../options.js';
import type { LoadedSet } from '../rule-files.js';
import type { Terminal } from '../terminal.js';
import { sizeOf } from '../unchanged.js';
import { ownWork } from '../work-pool.js';
import {
  type Checkpoint,
  checkpointPath,
  NOTHING_DONE,
  readCheckpoint,
  removeCheckpoint,
  temporaryPath,
  writeCheckpoint,
} from './checkpoint.js';
import { blockScreener, type ScreenJob } from './job.js';
import { lockOutput, lockPath } from './lock.js';
import { openOutput, type Output } from './output.js';
import { SIDE_FILES, type ScreenPlan } from './plan.js';
import { compileLean } from './lean-compiler.js';
import { type Pool, sharedPool } from './pool.js';
import { readHumanFile, readReviewFile } from './side-files.js';
import type { Source } from './source.js';

/** The sets of a run. */
export interface Sets {
  readonly set: LoadedSet;
  readonly reviewSet: LoadedSet;
}

/** Files from so many bytes on are worth the start of workers. */
const WORTH_WORKERS = 4_000_000;
/** Shortest key of pseudonyms, in characters. */
const SHORTEST_KEY = 16;

/**
 * The job of a run, with the files that stand beside the adverts.
 *
 * @param args - The arguments.
 * @param plan - What was asked for.
 * @param sets - The sets.
 * @param source - The input.
 * @param messages - Language of the errors.
 * @param terminal - Standard input, where a file beside the adverts is `-`.
 * @param across - Digest of what links to other adverts show.
 * @returns The job.
 * @throws {@link Failure} for what would stop every row, before the first is read.
 */
export async function jobOf(
  args: Arguments,
  plan: ScreenPlan,
  { set }: Sets,
  source: Source,
  messages: Messages,
  { input }: Terminal,
  across: string | undefined,
): Promise<ScreenJob> {
  const [human, reviews, pseudonyms] = [args.text('human'), args.text('reviews'), args.text('pseudonyms')];
  const { kind, turnOn, redact, country, fields, format, every, top } = plan;
  inFile(set.path, messages, () => screener(set.ruleSet, { turnOn, ...(kind !== undefined && { kind }) }));
  return {
    set: args.text('set') ?? 'sex-ad',
    kind,
    turnOn,
    redact,
    country,
    fields,
    input: source.form,
    output: every && (format === 'jsonl' || format === 'csv') ? format : 'rows',
    top,
    human: human === undefined ? new Map() : await readHumanFile(human, input, set.ruleSet, messages, fields.id),
    reviews: reviews === undefined ? new Map() : await readReviewFile(reviews, input, 'advert', 'text'),
    across,
    pseudonyms: pseudonyms === undefined ? undefined : keyIn(pseudonyms),
  };
}

/**
 * The key of pseudonyms in a file.
 *
 * @param path - The file.
 * @returns The key.
 * @throws {@link Failure} for one that is too short to keep anything secret.
 */
export function keyIn(path: string): string {
  const key = readText(path).trim();
  if (key.length < SHORTEST_KEY)
    throw new Failure(
      `${visible(path)}: a key of pseudonyms has at least ${SHORTEST_KEY} characters; "openssl rand -hex 32" makes one`,
    );
  return key;
}

/** Every file that a run reads, by whatever option. */
function inputsOf(args: Arguments, plan: ScreenPlan, { set }: Sets): readonly string[] {
  return [plan.path, set.path, ...SIDE_FILES.flatMap((name) => args.text(name) ?? [])];
}

/**
 * Makes sure before the work that everything can be written, and keeps other runs away from an output of rows.
 *
 * @param args - The arguments.
 * @param plan - What was asked for.
 * @param sets - The sets.
 * @returns The files that this run reads, and what lets others write again.
 * @throws {@link Failure} where something would be written over a file of this run, or another run is at work.
 */
export function reserve(
  args: Arguments,
  plan: ScreenPlan,
  sets: Sets,
): { readonly inputs: readonly string[]; readonly release: () => void } {
  const inputs = inputsOf(args, plan, sets);
  const { out, force, every } = plan;
  const summary = args.text('summary');
  // A run that is gone on with may have written its own; where there is none to go on with, that is said further down.
  const goesOn = plan.resume && out !== undefined && [checkpointPath(out), out].some((path) => existsSync(path));
  if (summary !== undefined) checkTarget(summary, { force: force || goesOn, others: [...inputs, out ?? '-'] });
  if (out === undefined || !every || !isPlain(out)) return { inputs, release: () => undefined };
  const beside = [checkpointPath(out), temporaryPath(out), lockPath(out)];
  for (const path of [out, ...beside]) {
    // Whether it may be there already is seen further down.
    checkTarget(path, { force: true, others: [...inputs, ...(summary === undefined ? [] : [summary])] });
  }
  return { inputs, release: lockOutput(out) };
}

/**
 * Where a run begins: at the checkpoint of an unfinished one where that is asked for.
 *
 * @param plan - What was asked for.
 * @param job - The job.
 * @param sets - The sets.
 * @param inputs - The files that this run reads.
 * @returns The checkpoint, or nothing for the beginning; and the digest that later checkpoints carry.
 * @throws {@link Failure} where the run has other rules, options or files than the unfinished one, or the output cannot be written.
 */
export function beginningOf(
  plan: ScreenPlan,
  job: ScreenJob,
  sets: Sets,
  inputs: readonly string[],
): { readonly from: Checkpoint | undefined; readonly job: string } {
  const jobDigest = digestOf(job, sets);
  const { out, resume, force } = plan;
  if (out === undefined) return { from: undefined, job: jobDigest };
  const from = resume ? readCheckpoint(out) : undefined;
  if (from !== undefined && from.job !== jobDigest)
    throw new Failure(
      `${visible(out)}: the unfinished run had other rules, options, version or files beside the adverts${job.across === undefined ? '' : ', or other adverts to link'}; run it with those, or start again with --force`,
    );
  const refuse = (reason: string): never => {
    throw new Failure(`${visible(out)}: ${reason}`, EXIT.cannotWrite);
  };
  if (resume && from === undefined && existsSync(out))
    refuse(
      'there is no unfinished run; the file is complete, or was made otherwise. Give another name, or --force to make it anew',
    );
  if (!resume && !force && existsSync(checkpointPath(out)))
    refuse('here is an unfinished run; --resume goes on with it, --force starts again');
  checkTarget(out, { force: force || from !== undefined, others: inputs });
  return { from, job: jobDigest };
}

/** What the rows of a run depend on beside the input. */
function digestOf(job: ScreenJob, { set, reviewSet }: Sets): string {
  const content = {
    engine: VERSION,
    sets: [readingOf(set.ruleSet).sha256(), readingOf(reviewSet.ruleSet).sha256()],
    job: { ...job, set: '', human: [...job.human], reviews: [...job.reviews] },
  };
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/**
 * The output for rows, with its first checkpoint: a run that is killed at once can be gone on with as well.
 *
 * @param plan - What was asked for.
 * @param sets - The sets.
 * @param beginning - Where the run begins.
 * @param terminal - Standard output, where no file is named.
 * @returns The output.
 */
export function outputOf(
  plan: ScreenPlan,
  { set }: Sets,
  { from, job }: ReturnType<typeof beginningOf>,
  terminal: Terminal,
): Output {
  const head = plan.format === 'csv' ? csvHead(set.ruleSet) : '';
  if (plan.out === undefined) {
    terminal.write(head);
    return { write: terminal.write, sync: () => ({ length: 0, digest: '' }), close: () => undefined };
  }
  const { out } = plan;
  const isNew = from === undefined && isPlain(out);
  if (isNew) writeCheckpoint(out, { ...NOTHING_DONE, job });
  const output = openedOr(
    () => openOutput(out, from, plan.force),
    () => {
      // There is no run to go on with.
      if (isNew) removeCheckpoint(out);
    },
  );
  // Of a run that was killed before its second checkpoint, nothing is kept, the head neither.
  if (from === undefined || from.outputLength === 0) output.write(head);
  return output;
}

function openedOr(open: () => Output, otherwise: () => void): Output {
  try {
    return open();
  } catch (error) {
    otherwise();
    throw error;
  }
}

/**
 * Who does the work: this process, or workers where the input is large enough to be worth their start.
 *
 * @param plan - What was asked for.
 * @param job - The job.
 * @param sets - The sets.
 * @returns The pool.
 */
export function poolOf(plan: ScreenPlan, job: ScreenJob, { set, reviewSet }: Sets): Pool {
  const size = plan.path === '-' ? 0 : (sizeOf(plan.path) ?? 0);
  const worth = size >= WORTH_WORKERS && plan.limit === undefined ? Math.min(4, availableParallelism()) : 1;
  const count = plan.workers ?? worth;
  compileLean();
  const own = blockScreener(job, set.ruleSet, reviewSet.ruleSet, detectLanguage);
  return count === 1 ? ownWork(own) : sharedPool(count, job, own);
}
