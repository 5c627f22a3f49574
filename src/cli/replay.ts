import { replay } from '../assess/replay.js';
import type { Messages } from '../report/messages.js';
import { visible } from '../report/text.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { inFile, readData } from './files.js';
import { messagesFor } from './options.js';
import { loadSet, loadShippedSet } from './rule-files.js';
import type { LoadedSet } from './rule-files.js';
import { saySuperseded } from './superseded.js';

/** `replay`: runs a recorded assessment again and compares. */
export const replayFile: Command = {
  places: ['ASSESSMENT.json|-'],
  options: { rules: { type: 'string' }, lang: { type: 'string' } },
  help: `Usage: trafficking-indicators replay ASSESSMENT.json|- [--rules FILE]

Takes an assessment (from "assess --format json"), runs its facts through the rule-set version that it names, and compares
the two byte for byte, the version of the engine left aside. A version that was withdrawn is run again as any other.

Options:
  --rules FILE   the rule file, when the set is not one of this package
  --lang en|da   language of the errors

Exit codes: 0 the same, 1 the input cannot be used, 2 wrong arguments, 3 it differs.

Example:
  trafficking-indicators assess general facts.json --format json --out assessment.json
  trafficking-indicators replay assessment.json`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const [path = ''] = args.positionals;
    const recorded = readData(path, messages);
    const rules = args.text('rules');
    const set = rules === undefined ? shippedSet(recorded, path, messages) : loadSet(rules, messages);
    saySuperseded([set], messages, terminal, ['withdrawn']); // a deprecated version gave nothing wrong
    const result = inFile(path, messages, () => replay(set.ruleSet, recorded));
    const { id, version } = set.ruleSet;
    const engine =
      result.engine.recorded === result.engine.now
        ? result.engine.now
        : `${result.engine.recorded}, now ${result.engine.now}`;
    terminal.write(`${result.same ? 'same' : 'different'}: ${id} ${version}, engine ${visible(engine)}\n`);
    for (const difference of result.differences) terminal.write(`  ${visible(difference)}\n`);
    return result.same ? EXIT.done : EXIT.differs;
  },
};

/** The set of this package that an assessment names; never a file that it names. */
function shippedSet(recorded: unknown, path: string, messages: Messages): LoadedSet {
  const ruleSet =
    typeof recorded === 'object' && recorded !== null && 'ruleSet' in recorded ? recorded.ruleSet : undefined;
  const { id, version }: { readonly id?: unknown; readonly version?: unknown } =
    typeof ruleSet === 'object' && ruleSet !== null ? ruleSet : {};
  if (typeof id === 'string' && typeof version === 'string') return loadShippedSet(id, version, messages);
  throw new Failure(
    `${path === '-' ? 'standard input' : path}: /ruleSet: no id and version; is this an assessment from "assess --format json"?`,
  );
}
