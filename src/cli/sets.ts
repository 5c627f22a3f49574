import type { Command } from './command.js';
import { EXIT } from './failure.js';
import { messagesFor, oneOf } from './options.js';
import { loadSet, releasesOf, setIds, wordingFor } from './rule-files.js';
import { table } from './table.js';

/** `sets`: lists the rule sets that come with the package. */
export const listSets: Command = {
  places: [],
  options: { lang: { type: 'string' }, format: { type: 'string' } },
  help: `Usage: trafficking-indicators sets [--lang en|da] [--format text|json]

Lists every rule set: id, newest version, status, number of indicators, languages, title.

Exit codes: 0 done, 1 a rule file cannot be used, 2 wrong arguments.

Examples:
  trafficking-indicators sets
  trafficking-indicators sets --format json`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const sets = setIds().map((id) => {
      const set = loadSet(id, messages);
      const { ruleSet, release, languages } = set;
      const translated = wordingFor(set, messages);
      return {
        id,
        version: ruleSet.version,
        versions: releasesOf(id, messages).map(({ version }) => version),
        status: release?.status ?? 'not released',
        indicators: ruleSet.indicators.length,
        languages,
        title: translated?.title ?? ruleSet.title,
      };
    });
    if (oneOf('format', args.text('format'), ['text', 'json']) === 'json')
      terminal.write(`${JSON.stringify(sets, null, 2)}\n`);
    else {
      const rows = sets.map((set) => [
        set.id,
        set.version,
        set.status,
        String(set.indicators),
        set.languages.join(' '),
        set.title,
      ]);
      terminal.write(table([['set', 'version', 'status', 'indicators', 'languages', 'title'], ...rows]));
    }
    return EXIT.done;
  },
};
