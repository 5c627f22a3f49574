import { compareCases, compareRuleSets, isLarger, workedCases } from '../compare/index.js';
import type { CompareOptions, Comparison } from '../compare/index.js';
import { compareDocument } from '../compare-report/compare-document.js';
import type { ComparePage, WordedSet } from '../compare-report/compare-document.js';
import { compareWords } from '../compare-report/words.js';
import { wordingOf } from '../explain/wording.js';
import { IssueError } from '../issue.js';
import { describeIssue } from '../report/describe-issue.js';
import { blocksToMarkdown } from '../report/markdown.js';
import type { Messages } from '../report/messages.js';
import { blocksToText } from '../report/text.js';
import { readCases } from './cases-file.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { checkTarget } from './files.js';
import { messagesFor, oneOf, words } from './options.js';
import type { Arguments } from './options.js';
import { deliver } from './result.js';
import { loadSet, translationOf } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';
import { bold } from './show-assessment.js';
import type { Terminal } from './terminal.js';

const FORMATS = ['text', 'json', 'markdown'] as const;
const STEPS = ['major', 'minor', 'patch'] as const;

/** `compare`: what differs between two rule sets, in data and in results. */
export const compareSets: Command = {
  places: ['A', 'B'],
  options: {
    cases: { type: 'string' },
    expect: { type: 'string' },
    limit: { type: 'string' },
    seed: { type: 'string' },
    'turn-on': { type: 'string' },
    lang: { type: 'string' },
    format: { type: 'string' },
    full: { type: 'boolean' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: `Usage: trafficking-indicators compare A B [options]

Compares two rule sets, most often two versions of one. A and B are each a set with its version (general@1.0.0) or the path of a
rule file. It lists what changed in the data and says which answers, given or not, change an indicator, the score range, a band
or the next step, each with the fewest answers that show it. From that follows the step of the version:

  major   the same facts can give another band or another next step, or are no longer taken
  minor   results differ otherwise, as by additions that stay silent until they are answered
  patch   results are the same

Every pattern of answers is covered, not answered among them. What is too large for that is sampled, and the result says so.
The worked cases of both sets are run as well.

Options:
  --cases FILE|-          also compare on these cases: JSON, or one case a line, each a facts file or {"id", "facts"}
  --turn-on ID,ID         indicators that are off by default and shall count, in the sets that have them
  --expect STEP           patch, minor or major: exit with 3 when the effect is larger
  --limit N               combinations worked out for one part before it is sampled (default 1000000)
  --seed N                seed of the sampling (default 1)
  --lang en|da            language of the text (default en)
  --format FORMAT         text (default), json or markdown
  --full                  show everything in text and Markdown
  --out FILE              write to FILE, readable by you alone; never over an existing file
  --force                 let --out replace an existing file

Exit codes: 0 done, whatever differs; 1 the input cannot be used, 2 wrong arguments, 3 more than --expect, 4 cannot write.

Examples:
  trafficking-indicators compare general@1.0.0 my-rules/general.json
  trafficking-indicators compare my-rules/before.json my-rules/after.json --expect minor
  trafficking-indicators compare general@1.0.0 draft.json --cases cases.jsonl --format json --out comparison.json`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const [nameA = '', nameB = ''] = args.positionals;
    const format = oneOf('format', args.text('format'), FORMATS);
    const expected = oneOf('expect', args.text('expect'), STEPS);
    const options = compareOptions(args);
    const [a, b] = [loadSet(nameA, messages), loadSet(nameB, messages)];
    const casesPath = args.text('cases');
    const inputs = [a.path, b.path, ...(casesPath === undefined ? [] : [casesPath])];
    const out = args.text('out');
    if (out !== undefined) checkTarget(out, { force: args.flag('force'), others: inputs });
    const [wordedA, wordedB] = [worded(a, format, messages), worded(b, format, messages)];
    const given = casesPath === undefined ? undefined : readCases(casesPath, messages);

    const comparison = withProgress(terminal, (onProgress) => compared(a, b, { ...options, onProgress }, messages));
    const on = { turnOn: comparison.turnedOn };
    const own = compareCases(a.ruleSet, b.ruleSet, workedCases(a.ruleSet, b.ruleSet), on);
    const cases = given === undefined ? undefined : compareCases(a.ruleSet, b.ruleSet, given, on);
    const page = {
      comparison,
      workedCases: own,
      ...(cases !== undefined && { cases }),
      a: wordedA,
      b: wordedB,
      words: compareWords(messages.language),
      messages,
      full: args.flag('full'),
    };
    deliver(shown(page, format, terminal.colours && out === undefined), args, terminal, inputs);
    return isLarger(comparison.step, expected) ? EXIT.differs : EXIT.done;
  },
};

function compareOptions(args: Arguments): CompareOptions {
  const turnOn = words(args.text('turn-on'));
  const [limit, seed] = [wholeNumber(args, 'limit', 1), wholeNumber(args, 'seed', 0)];
  return {
    ...(turnOn !== undefined && { turnOn }),
    ...(limit !== undefined && { limit }),
    ...(seed !== undefined && { seed }),
  };
}

function wholeNumber(args: Arguments, name: string, least: number): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const number = /^\d{1,15}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least)) throw new Failure(`--${name} is a whole number from ${least} on, not "${text}"`, EXIT.usage);
  return number;
}

/** JSON needs no wording, so that a set is compared in any language it has. */
function worded(set: LoadedSet, format: (typeof FORMATS)[number], messages: Messages): WordedSet {
  const translation = format === 'json' ? undefined : translationOf(set, messages.language, messages);
  return { ruleSet: set.ruleSet, wording: wordingOf(set.ruleSet, translation) };
}

function compared(a: LoadedSet, b: LoadedSet, options: CompareOptions, messages: Messages): Comparison {
  try {
    return compareRuleSets(a.ruleSet, b.ruleSet, options);
  } catch (error) {
    if (!(error instanceof IssueError) || !error.path.startsWith('/turnOn')) throw error;
    const lines = error.issues.map((issue) => `--turn-on: ${describeIssue({ ...issue, path: '' }, messages)}`);
    throw new Failure(lines.join('\n'), EXIT.usage);
  }
}

/** Clears the line that says what is being worked out. */
const CLEAR = '\r\u001B[K';

function withProgress<T>(terminal: Terminal, work: (onProgress: (part: string) => void) => T): T {
  if (!process.stderr.isTTY) return work(() => undefined);
  try {
    return work((part) => {
      terminal.say(`${CLEAR}comparing: ${part} …`);
    });
  } finally {
    terminal.say(CLEAR);
  }
}

function shown(page: ComparePage, format: (typeof FORMATS)[number], colours: boolean): string {
  const { comparison, workedCases: own, cases } = page;
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ...comparison, workedCases: own, ...(cases !== undefined && { cases }) }, null, 2)}\n`;
    case 'text':
      return blocksToText(compareDocument(page), { width: 100, ...(colours && { emphasise: bold }) });
    case 'markdown':
      return blocksToMarkdown(compareDocument(page));
  }
}
