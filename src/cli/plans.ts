import type { Command } from './command.js';
import { EXIT } from './failure.js';
import { messagesFor, oneOf } from './options.js';
import { loadPlan, planIds, planTranslationOf } from './plan-files.js';
import { table } from './table.js';

/** `plans`: lists the screening plans that come with the package. */
export const listPlans: Command = {
  places: [],
  options: { lang: { type: 'string' }, format: { type: 'string' } },
  help: `Usage: trafficking-indicators plans [--lang en|da] [--format text|json]

Lists every screening plan: id, version, title, the rule sets that it applies in their order. A plan says which sets apply to
whom in one setting; the sets are assessed side by side.

Exit codes: 0 done, 1 a file cannot be used, 2 wrong arguments.

Examples:
  trafficking-indicators plans
  trafficking-indicators plans --lang da`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const plans = planIds().map((id) => {
      const loaded = loadPlan(id, messages);
      const { file } = loaded.plan;
      return {
        id,
        version: file.version,
        sets: file.steps.map(({ ruleSet }) => `${ruleSet.id}@${ruleSet.version}`),
        title: planTranslationOf(loaded, messages.language, messages)?.title ?? file.title,
      };
    });
    if (oneOf('format', args.text('format'), ['text', 'json']) === 'json')
      terminal.write(`${JSON.stringify(plans, null, 2)}\n`);
    else
      terminal.write(
        table([
          ['plan', 'version', 'title', 'sets'],
          ...plans.map(({ id, version, sets, title }) => [
            id,
            version,
            title,
            sets.map((set) => set.replace(/@.*/u, '')).join(' '),
          ]),
        ]),
      );
    return EXIT.done;
  },
};
