import { isDate } from '../fact/date.js';
import { nearest } from '../fact/nearest.js';
import type { AnswerSource, ReadForm } from '../export/form/read-answers.js';
import { describeIssue } from '../report/describe-issue.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import type { Command } from './command.js';
import { type Origin, ORIGINS } from './export/importers.js';
import { readRecords } from './export/read-records.js';
import { sourceNamed } from './export/source.js';
import { EXIT, Failure } from './failure.js';
import { messagesFor, oneOf } from './options.js';
import type { Arguments } from './options.js';
import { deliver } from './result.js';
import type { Terminal } from './terminal.js';

const KINDS = ['not-stated', 'statement', 'document', 'observation', 'third-party', 'transaction'] as const;

/** `import`: brings answers back from another tool as facts with their evidence. */
export const importFacts: Command = {
  places: ['SET|PLAN', 'FILE|-'],
  options: {
    from: { type: 'string' },
    kind: { type: 'string' },
    meeting: { type: 'string' },
    date: { type: 'string' },
    record: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    lang: { type: 'string' },
  },
  help: `Usage: trafficking-indicators import SET|PLAN FILE|- --from TOOL [options]

Brings answers that were given in another tool back as facts with their evidence: one JSON line for each record, in the order of the
file, with its facts, the written concern and everything that could not be used. SET or PLAN is the one that was exported.

Tools:
${Object.entries(ORIGINS)
  .map(([name, { summary }]) => `  ${name.padEnd(12)} ${summary}`)
  .join('\n')}

Options:
  --from TOOL             where the file comes from
  --record N              only the facts of the n-th record, as one JSON object for "assess" and "plan"
  --kind KIND             how the answers became known: ${KINDS.join(', ')} (default not-stated)
  --meeting NAME          at which meeting
  --date YYYY-MM-DD       on which day
  --out FILE              write to FILE, readable by you alone; never over an existing file
  --force                 let --out replace an existing file
  --lang en|da            language of the errors (default en)

Exit codes: 0 done, 1 no record can be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators import general submissions.csv --from xlsform --meeting first --out facts.jsonl
  trafficking-indicators import general submissions.json --from xlsform --record 1 | trafficking-indicators assess general -`,
  run: async (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const [name = '', path = ''] = args.positionals;
    const importer = await originNamed(args.text('from')).load();
    const options = answerSource(args);
    const { source, sets } = sourceNamed(name, messages);
    const records = readRecords(path, messages);
    if (records.length === 0)
      throw new Failure(
        `${path}: there is no record in it; a table has one in each line below its head, JSON has a list`,
      );
    const read = records.map((record) => importer(source, record, options));
    const text = written(read, args.text('record'));
    tell(read, messages, terminal);
    deliver(text, args, terminal, [path, ...sets.map((set) => set.path)]);
    return read.some(({ facts }) => Object.keys(facts).length > 0) ? EXIT.done : EXIT.badInput;
  },
};

function originNamed(name: string | undefined): Origin {
  const names = Object.keys(ORIGINS);
  const origin = name !== undefined && Object.hasOwn(ORIGINS, name) ? ORIGINS[name] : undefined;
  if (origin !== undefined) return origin;
  const near = name === undefined ? undefined : nearest(name, names);
  const reason =
    name === undefined ? '--from TOOL says where the file comes from' : `there is no tool "${visible(name)}"`;
  const hint = near === undefined ? ';' : `; did you mean "${near}"?`;
  throw new Failure(`import: ${reason}${hint} There is ${names.join(', ')}`, EXIT.usage);
}

function answerSource(args: Arguments): AnswerSource {
  const [meeting, date] = [args.text('meeting'), args.text('date')];
  if (date !== undefined && !isDate(date))
    throw new Failure(`--date is a day such as 2026-03-04, not "${visible(date)}"`, EXIT.usage);
  return {
    kind: oneOf('kind', args.text('kind'), KINDS),
    ...(meeting !== undefined && { meeting }),
    ...(date !== undefined && { date }),
  };
}

function written(read: readonly ReadForm[], record: string | undefined): string {
  if (record === undefined)
    return read
      .map(({ facts, concern, issues }, index) => ({ record: index + 1, facts, concern: concern ?? null, issues }))
      .map((row) => `${JSON.stringify(row)}\n`)
      .join('');
  const chosen = /^\d{1,9}$/u.test(record) ? read[Number(record) - 1] : undefined;
  if (chosen === undefined)
    throw new Failure(`--record is a number from 1 to ${read.length}, not "${visible(record)}"`, EXIT.usage);
  return `${JSON.stringify(chosen.facts, null, 2)}\n`;
}

function tell(read: readonly ReadForm[], messages: Messages, terminal: Terminal): void {
  for (const [index, { issues }] of read.entries())
    for (const issue of issues) terminal.say(`record ${index + 1}: ${describeIssue(issue, messages)}\n`);
}
