import { IssueError } from '../issue.js';
import { describeIssue } from '../report/describe-issue.js';
import type { Messages } from '../report/messages.js';
import { study } from '../study/study.js';
import type { StudyOptions } from '../study/study-options.js';
import type { StudyCase } from '../study/cases/study-case.js';
import type { BadRecord, Study } from '../study/study-types.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { checkTarget } from './files.js';
import { messagesFor } from './options.js';
import type { Arguments } from './options.js';
import { deliver } from './result.js';
import { loadSet } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';
import { grouped } from './screen/progress.js';
import { STUDY_HELP } from './study/help.js';
import { studyPlan } from './study/plan.js';
import type { StudyPlan } from './study/plan.js';
import { readCases } from './study/read-cases.js';
import type { CasesSource } from './study/read-cases.js';
import { shownStudy } from './study/show.js';
import type { Terminal } from './terminal.js';
import { saySuperseded } from './superseded.js';

/** Options by which records are read; `refit` has them too. */
export const CASE_OPTIONS = {
  set: { type: 'string' },
  outcome: { type: 'string' },
  outcomes: { type: 'string' },
  coders: { type: 'string' },
  'tie-break': { type: 'string' },
  override: { type: 'string' },
  cluster: { type: 'string' },
  id: { type: 'string' },
  map: { type: 'string' },
  input: { type: 'string' },
  'turn-on': { type: 'string' },
} as const;

/** `study`: holds scores of a set, or scores made elsewhere, against outcomes. */
export const studyFile: Command = {
  places: ['FILE|-'],
  options: {
    ...CASE_OPTIONS,
    score: { type: 'string' },
    probabilities: { type: 'boolean' },
    by: { type: 'string', multiple: true },
    split: { type: 'string' },
    text: { type: 'string' },
    features: { type: 'string', multiple: true },
    prevalence: { type: 'string', multiple: true },
    'cut-off': { type: 'string' },
    top: { type: 'string' },
    subject: { type: 'string' },
    interval: { type: 'string' },
    confidence: { type: 'string' },
    resamples: { type: 'string' },
    seed: { type: 'string' },
    'small-cell': { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    lang: { type: 'string' },
  },
  help: STUDY_HELP,
  run: async (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const plan = studyPlan(args, messages);
    try {
      return await runStudy(args, plan, messages, terminal);
    } finally {
      // An input that stays open would keep the process from ending.
      terminal.endInput();
    }
  },
};

async function runStudy(args: Arguments, plan: StudyPlan, messages: Messages, terminal: Terminal): Promise<number> {
  const name = args.text('set');
  if (name === undefined && plan.map.score === undefined)
    throw new Failure(
      'study: name the set that scores the records (--set sex-ad), or the column with scores made elsewhere (--score COLUMN)',
      EXIT.usage,
    );
  const set = name === undefined ? undefined : loadSet(name, messages);
  if (set !== undefined) saySuperseded([set], messages, terminal);
  const inputs = [plan.path, plan.outcomes, args.text('map'), set?.path].filter((path) => path !== undefined);
  if (plan.out !== undefined) checkTarget(plan.out, { force: plan.force, others: inputs });
  const { cases, bad, notices } = await withTurnOn(messages, () =>
    readCases({
      ...plan,
      stdin: terminal.input,
      ruleSet: set?.ruleSet,
      turnOn: plan.options.turnOn ?? [],
      ...onReadOf(terminal),
    }),
  );
  terminal.progress?.('');
  tellBad(bad, terminal);
  for (const notice of notices) terminal.say(`${notice}\n`);
  if (cases.length === 0)
    throw new Failure(`${plan.path === '-' ? 'standard input' : plan.path}: no record that can be used`);
  const made = madeStudy(plan, set, cases, bad, terminal);
  const colours = terminal.colours && plan.out === undefined;
  deliver(shownStudy(made, plan.format, set, messages, colours), args, terminal, inputs);
  const { target, noTarget, unknownOutcome } = made.records;
  if (plan.format !== 'text' || plan.out !== undefined)
    terminal.say(
      `${grouped(made.records.read)} records: ${grouped(target)} with and ${grouped(noTarget)} without the target condition, ${grouped(unknownOutcome)} unknown, ${grouped(bad.length)} not used\n`,
    );
  return EXIT.done;
}

/**
 * Shows on a terminal how many records were read.
 *
 * @param terminal - The terminal.
 * @returns What {@link readCases} tells; nothing where nobody looks.
 */
export function onReadOf({ progress }: Terminal): Pick<CasesSource, 'onRead'> {
  if (progress === undefined) return {};
  return {
    onRead: (records) => {
      progress(`reading: ${grouped(records)} records`);
    },
  };
}

/** Bad records that are named one by one. */
const BAD_TO_TELL = 10;

/**
 * Tells which records could not be used, and nothing of their content.
 *
 * @param bad - The records.
 * @param terminal - Where to.
 */
export function tellBad(bad: readonly BadRecord[], terminal: Terminal): void {
  for (const { line, message } of bad.slice(0, BAD_TO_TELL)) terminal.say(`line ${line}: ${message}\n`);
  if (bad.length > BAD_TO_TELL)
    terminal.say(`… and ${grouped(bad.length - BAD_TO_TELL)} more records that could not be used\n`);
}

/** Says of an indicator to turn on that the set does not have it. */
async function withTurnOn<T>(messages: Messages, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IssueError) || !error.path.startsWith('/turnOn')) throw error;
    const lines = error.issues.map((issue) => `--turn-on: ${describeIssue({ ...issue, path: '' }, messages)}`);
    throw new Failure(lines.join('\n'), EXIT.usage);
  }
}

function madeStudy(
  plan: StudyPlan,
  set: LoadedSet | undefined,
  cases: readonly StudyCase[],
  bad: readonly BadRecord[],
  terminal: Terminal,
): Study {
  const show = terminal.progress;
  const options: StudyOptions = {
    ...plan.options,
    bad,
    ...(set !== undefined && { ruleSet: set.ruleSet }),
    ...(show !== undefined && {
      onProgress: (done, of) => {
        show(`resampling: ${grouped(done)} of ${grouped(of)} · ${Math.floor((100 * done) / of)} %`);
      },
    }),
  };
  try {
    return study(cases, options);
  } catch (error) {
    // A cut-off that the set does not have, or scores that are no probabilities: known only with the data.
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(`study: ${error.message}`, EXIT.usage);
  } finally {
    show?.('');
  }
}
