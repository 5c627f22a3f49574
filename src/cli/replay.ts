import { replay } from '../assess/replay.js';
import type { Command } from './command.js';
import { EXIT, Failure } from './failure.js';
import { inFile, readData } from './files.js';
import { messagesFor } from './options.js';
import { loadSet } from './rule-files.js';

/** `replay`: runs a recorded assessment again and compares. */
export const replayFile: Command = {
  summary: 'run a recorded assessment again and compare byte for byte',
  places: ['ASSESSMENT.json|-'],
  options: { rules: { type: 'string' }, lang: { type: 'string' } },
  help: `Usage: trafficking-indicators replay ASSESSMENT.json|- [--rules FILE]

Takes an assessment (from "assess --format json"), runs its facts through the rule-set version that it names, and compares
the two byte for byte, the version of the engine left aside.

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
    const set = loadSet(args.text('rules') ?? nameIn(recorded, path), messages);
    const result = inFile(path, messages, () => replay(set.ruleSet, recorded));
    const { id, version } = set.ruleSet;
    const engine =
      result.engine.recorded === result.engine.now
        ? result.engine.now
        : `${result.engine.recorded}, now ${result.engine.now}`;
    terminal.write(`${result.same ? 'same' : 'different'}: ${id} ${version}, engine ${engine}\n`);
    for (const difference of result.differences) terminal.write(`  ${difference}\n`);
    return result.same ? EXIT.done : EXIT.differs;
  },
};

function nameIn(recorded: unknown, path: string): string {
  const ruleSet =
    typeof recorded === 'object' && recorded !== null && 'ruleSet' in recorded ? recorded.ruleSet : undefined;
  const { id, version } = (typeof ruleSet === 'object' && ruleSet !== null ? ruleSet : {}) as {
    readonly id?: unknown;
    readonly version?: unknown;
  };
  if (typeof id !== 'string' || typeof version !== 'string')
    throw new Failure(
      `${path === '-' ? 'standard input' : path}: /ruleSet: no id and version; is this an assessment from "assess --format json"?`,
    );
  return `${id}@${version}`;
}
