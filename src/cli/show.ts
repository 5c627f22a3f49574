import { wordingOf } from '../explain/wording.js';
import type { Wording } from '../explain/wording.js';
import type { Indicator } from '../generated/types.js';
import { visible } from '../report/text.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { Command } from './commands.js';
import { EXIT } from './failure.js';
import { messagesFor, oneOf } from './options.js';
import { loadSet, translationOf } from './rule-files.js';

/** `show`: prints a rule set for reading. */
export const showSet: Command = {
  summary: 'show a rule set: indicators, weights, sources, evidence',
  places: ['SET[@VERSION]'],
  options: { lang: { type: 'string' }, format: { type: 'string' } },
  help: `Usage: trafficking-indicators show SET[@VERSION] [--lang en|da] [--format text|json]

Shows what a rule set is for and not for, its indicators with condition, weight, sources and evidence for and against, its
bands and its facts. SET is an id from "sets" or the path of a rule file.

Examples:
  trafficking-indicators show general
  trafficking-indicators show general@1.0.0 --lang da
  trafficking-indicators show my-rules/my-set.json --format json`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const set = loadSet(args.positionals[0] ?? '', messages);
    if (oneOf('format', args.text('format'), ['text', 'json']) === 'json')
      terminal.write(`${JSON.stringify(set.ruleSet, null, 2)}\n`);
    else {
      const words = wordingOf(set.ruleSet, translationOf(set, messages.language, messages));
      terminal.write(visible(describe(set.ruleSet, words).join('\u0000')).replaceAll('\\u{0}', '\n') + '\n');
    }
    return EXIT.done;
  },
};

function describe(ruleSet: RuleSet, words: Wording): readonly string[] {
  return [
    words.title,
    `${ruleSet.id} ${ruleSet.version}, ${ruleSet.licence}${words.review === undefined ? '' : `, translation: ${words.review}`}`,
    '',
    words.purpose,
    '',
    'Not for',
    ...ruleSet.notFor.map((text) => `  - ${text}`),
    'Limits',
    ...ruleSet.limits.map((text) => `  - ${text}`),
    '',
    `Indicators (${ruleSet.indicators.length})`,
    ...ruleSet.indicators.flatMap((indicator) => describeIndicator(ruleSet, words, indicator)),
    'Bands',
    ...ruleSet.bands.flatMap(({ id, from, basis }) => {
      const { title, meaning, nextStep, rationale } = words.band(id);
      return [
        `  ${title} (${id}, from ${from}; limit: ${basis})`,
        `    ${meaning}`,
        `    ${nextStep}`,
        `    ${rationale}`,
      ];
    }),
    '',
    `Facts (${ruleSet.facts.length})`,
    ...ruleSet.facts.map(({ id, type }) => `  ${id} (${type}): ${words.fact(id).question}`),
  ];
}

function describeIndicator(ruleSet: RuleSet, words: Wording, indicator: Indicator): readonly string[] {
  const { id, when, weight, basis, elements, sensitive, sources, evidence } = indicator;
  const { statement, rationale, evidence: statements, falsePositives } = words.indicator(id);
  return [
    `  ${id}: ${statement}`,
    `    when        ${JSON.stringify(when)}`,
    `    weight      ${weight.points} (${weight.basis}): ${rationale}`,
    `    belongs to  ${basis}; points to ${elements.join(', ') || 'no element'}${sensitive === 'no' ? '' : `; sensitive: ${sensitive}`}`,
    ...sources.map(
      ({ source, locator, read }) =>
        `    source      ${ruleSet.sources[source]?.title ?? source}, ${locator} (read: ${read})`,
    ),
    ...evidence.map(({ direction }, index) => `    evidence    ${direction}: ${statements[index] ?? ''}`),
    ...falsePositives.map((text) => `    may also be ${text}`),
    '',
  ];
}
