import { assess } from '../assess/assess.js';
import { combineFacts } from '../assess/combine-facts.js';
import type { Meeting } from '../assess/combine-facts.js';
import type { Facts } from '../fact/fact.js';
import type { RuleSetChannel } from '../generated/types.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { inFile, readData, readText } from './files.js';
import { messagesFor, oneOf, words } from './options.js';
import type { Arguments } from './options.js';
import { RESULT_HELP, RESULT_OPTIONS, deliver, showOptions } from './result.js';
import { loadSet } from './rule-files.js';
import { FORMATS, showAssessment } from './show-assessment.js';

/** `assess`: applies a set to one file of facts. */
export const assessFile: Command = {
  summary: 'apply a rule set to facts and explain the result',
  places: ['SET[@VERSION]', 'FACTS.json|-'],
  options: {
    ...RESULT_OPTIONS,
    concern: { type: 'string' },
    'concern-file': { type: 'string' },
    'as-of': { type: 'string' },
    channels: { type: 'string' },
    'turn-on': { type: 'string' },
    'other-facts': { type: 'string' },
  },
  help: `Usage: trafficking-indicators assess SET[@VERSION] FACTS.json|- [options]

Applies a rule set to facts. SET is an id from "sets" or the path of a rule file. The facts are one JSON object:

  { "threats": true, "watched": false, "has-debt": null, "age": 17,
    "pay-withheld": { "unknown": "suspected" },
    "deceived": { "value": true, "evidence": [{ "kind": "statement", "meeting": "first talk" }] } }

A fact that is left out was not asked; null was asked and is not known. Neither is ever read as no. Several meetings are
added up: { "meetings": [{ "id": "first talk", "date": "2026-10-02", "facts": { … } }, … ] }.

Options:
${RESULT_HELP}
  --concern "REASON"      a professional concern with its written reason
  --concern-file FILE|-   the same, from a file, so that the reason does not stand in the shell's history
  --as-of YYYY-MM-DD      date of the assessment (default today)
  --channels A,B          ways of knowing that were open in this setting, such as observation,document
  --turn-on ID,ID         indicators that are off by default and shall count
  --other-facts WORD      refuse (default) or count facts that the set does not have

Exit codes: 0 done, 1 the input cannot be used, 2 wrong arguments, 4 cannot write.

Examples:
  trafficking-indicators assess general facts.json
  trafficking-indicators assess general@1.0.0 facts.json --lang da --format html --out report.html
  echo '{"threats":true}' | trafficking-indicators assess general - --format json`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const [name = '', path = ''] = args.positionals;
    const format = oneOf('format', args.text('format'), FORMATS);
    const set = loadSet(name, messages);
    const data = readData(path, messages);
    const facts = inFile(path, messages, () => factsIn(data));
    const concern = readConcern(args);
    const channels = words(args.text('channels')) as readonly RuleSetChannel[] | undefined; // assess refuses any other word
    const turnOn = words(args.text('turn-on'));
    const assessment = inFile(path, messages, () =>
      assess(set.ruleSet, facts, {
        asOf: args.text('as-of') ?? terminal.today(),
        otherFacts: oneOf('other-facts', args.text('other-facts'), ['refuse', 'count']),
        ...(concern !== undefined && { concern }),
        ...(channels !== undefined && { channels }),
        ...(turnOn !== undefined && { turnOn }),
      }),
    );
    const text = showAssessment(set, assessment, { ...showOptions(args, messages, terminal), format });
    deliver(text, args, terminal, [path, set.path]);
    return EXIT.done;
  },
};

/** Facts of one meeting, or of several under `meetings`. */
function factsIn(data: unknown): Facts {
  const meetings = typeof data === 'object' && data !== null && 'meetings' in data ? data.meetings : undefined;
  return Array.isArray(meetings) ? combineFacts(meetings as readonly Meeting[]) : (data as Facts); // assess refuses other shapes
}

function readConcern(args: Arguments): { readonly reason: string } | undefined {
  const file = args.text('concern-file');
  const reason = args.text('concern');
  if (file !== undefined && reason !== undefined)
    throw new Failure('give --concern or --concern-file, not both', EXIT.usage);
  if (file !== undefined) return { reason: readText(file) };
  return reason === undefined ? undefined : { reason };
}
