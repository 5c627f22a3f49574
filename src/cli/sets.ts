import type { Release } from '../generated/types.js';
import { visible } from '../report/text.js';
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

Lists every rule set: id, newest version, status, number of indicators, languages, title. Versions that were withdrawn come
first, with the reason.

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
      const releases = releasesOf(id, messages);
      return {
        id,
        version: ruleSet.version,
        versions: releases.map(({ version }) => version),
        status: release?.status ?? 'not released',
        indicators: ruleSet.indicators.length,
        languages,
        title: translated?.title ?? ruleSet.title,
        superseded: releases.flatMap(({ version, status, statusReason, replacedBy }) =>
          status === 'released' ? [] : [{ version, status, statusReason, replacedBy }],
        ),
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
      terminal.write(withdrawn(sets));
      terminal.write(table([['set', 'version', 'status', 'indicators', 'languages', 'title'], ...rows]));
    }
    return EXIT.done;
  },
};

interface Listed {
  readonly id: string;
  readonly superseded: readonly Pick<Release, 'version' | 'status' | 'statusReason' | 'replacedBy'>[];
}

/** A line for each version that was withdrawn, and one of nothing below them. */
function withdrawn(sets: readonly Listed[]): string {
  const lines = sets.flatMap(({ id, superseded }) =>
    superseded
      .filter(({ status }) => status === 'withdrawn')
      .map(({ version, statusReason, replacedBy }) => {
        const instead = replacedBy === null ? '' : `, replaced by ${replacedBy}`;
        return `${id} ${version}: withdrawn${instead}. ${visible(statusReason)}\n`;
      }),
  );
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}
