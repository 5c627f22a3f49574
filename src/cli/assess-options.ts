import { readOptions } from '../assess/options.js';
import type { AssessOptions } from '../assess/options.js';
import type { RuleSetChannel } from '../generated/types.js';
import { IssueError } from '../issue.js';
import { describeIssue } from '../report/describe-issue.js';
import type { Messages } from '../report/messages.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { EXIT, Failure } from './failure.js';
import { readText } from './files.js';
import { oneOf, words } from './options.js';
import type { Arguments } from './options.js';
import type { Terminal } from './terminal.js';

/** Options that every command that assesses one person has. */
export const ASSESS_OPTIONS = {
  concern: { type: 'string' },
  'concern-file': { type: 'string' },
  'as-of': { type: 'string' },
  channels: { type: 'string' },
} as const;

/** Options of the library by the names that the command line has for them. */
const NAMES: Readonly<Record<string, string>> = { asOf: '--as-of', channels: '--channels', turnOn: '--turn-on' };

/**
 * The options of an assessment, read and checked before anything else is done.
 *
 * @param args - The arguments.
 * @param ruleSet - The rule set.
 * @param messages - Language of the errors.
 * @param terminal - For today's date.
 * @returns The options.
 * @throws {@link Failure} naming the option, or the file of the concern, that cannot be used.
 */
export function assessOptions(
  args: Arguments,
  ruleSet: RuleSet,
  messages: Messages,
  terminal: Terminal,
): AssessOptions {
  const file = args.text('concern-file');
  const given = args.text('concern');
  if (file !== undefined && given !== undefined)
    throw new Failure('give --concern or --concern-file, not both', EXIT.usage);
  const reason = file === undefined ? given : readText(file);
  const channels = words(args.text('channels')) as readonly RuleSetChannel[] | undefined; // readOptions refuses any other word
  const turnOn = words(args.text('turn-on'));
  const options: AssessOptions = {
    asOf: args.text('as-of') ?? terminal.today(),
    otherFacts: oneOf('other-facts', args.text('other-facts'), ['refuse', 'count']),
    ...(reason !== undefined && { concern: { reason } }),
    ...(channels !== undefined && { channels }),
    ...(turnOn !== undefined && { turnOn }),
  };
  try {
    readOptions(ruleSet, options);
    return options;
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    const lines = error.issues.map((issue) => {
      const [, option = ''] = issue.path.split('/');
      const name = option === 'concern' ? (file ?? '--concern') : (NAMES[option] ?? option);
      return `${name}: ${describeIssue({ ...issue, path: '' }, messages)}`;
    });
    throw new Failure(
      lines.join('\n'),
      file === undefined || error.code === 'wrong-value' ? EXIT.usage : EXIT.badInput,
    );
  }
}
