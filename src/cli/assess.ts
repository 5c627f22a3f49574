import { assess } from '../assess/assess.js';
import type { Command } from './command.js';
import { ASSESS_OPTIONS, assessOptions } from './assess-options.js';
import { factsIn } from './facts-file.js';
import { EXIT } from './failure.js';
import { inFile, readData } from './files.js';
import { messagesFor, oneOf } from './options.js';
import { RESULT_HELP, RESULT_OPTIONS, deliver, showOptions } from './result.js';
import { loadSet } from './rule-files.js';
import { FORMATS, showAssessment } from './show-assessment.js';
import { saySuperseded } from './superseded.js';

/** `assess`: applies a set to one file of facts. */
export const assessFile: Command = {
  places: ['SET[@VERSION]', 'FACTS.json|-'],
  options: {
    ...RESULT_OPTIONS,
    ...ASSESS_OPTIONS,
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
    const options = assessOptions(args, set.ruleSet, messages, terminal);
    const data = readData(path, messages);
    const facts = inFile(path, messages, () => factsIn(data));
    const assessment = inFile(path, messages, () => assess(set.ruleSet, facts, options));
    const text = showAssessment(set, assessment, { ...showOptions(args, messages, terminal), format });
    if (format === 'json') saySuperseded([set], messages, terminal); // the other formats are for people and say it first
    deliver(text, args, terminal, [
      path,
      set.path,
      ...[args.text('concern-file')].filter((file) => file !== undefined),
    ]);
    return EXIT.done;
  },
};
