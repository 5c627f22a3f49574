import { wordingOf } from '../explain/wording.js';
import type { Wording } from '../explain/wording.js';
import type { Indicator } from '../generated/types.js';
import { type Block, type Item, superseded } from '../report/document.js';
import type { Messages } from '../report/messages.js';
import { blocksToText } from '../report/text.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import type { Command } from './command.js';
import { EXIT } from './failure.js';
import { messagesFor, oneOf } from './options.js';
import { type LoadedSet, loadSet, translationOf } from './rule-files.js';
import { saySuperseded } from './superseded.js';

/** `show`: prints a rule set for reading. */
export const showSet: Command = {
  places: ['SET[@VERSION]'],
  options: { lang: { type: 'string' }, format: { type: 'string' } },
  help: `Usage: trafficking-indicators show SET[@VERSION] [--lang en|da] [--format text|json]

Shows what a rule set is for and not for, its indicators with condition, weight, sources and evidence for and against, its
bands and its facts. SET is an id from "sets" or the path of a rule file.

Exit codes: 0 done, 1 the rule file cannot be used, 2 wrong arguments.

Examples:
  trafficking-indicators show general
  trafficking-indicators show general@1.0.0 --lang da
  trafficking-indicators show my-rules/my-set.json --format json`,
  run: (args, terminal) => {
    const messages = messagesFor(args.text('lang'));
    const set = loadSet(args.positionals[0] ?? '', messages);
    if (oneOf('format', args.text('format'), ['text', 'json']) === 'json') {
      saySuperseded([set], messages, terminal);
      terminal.write(`${JSON.stringify(set.ruleSet, null, 2)}\n`);
    } else {
      const wording = wordingOf(set.ruleSet, translationOf(set, messages.language, messages));
      terminal.write(blocksToText(sheet(set, wording, messages), { width: 100 }));
    }
    return EXIT.done;
  },
};

function sheet({ ruleSet, release }: LoadedSet, wording: Wording, messages: Messages): readonly Block[] {
  const { sheet: words, cutOff } = messages;
  const texts = (items: readonly string[]): Block => ({ type: 'list', items: items.map((text) => ({ text })) });
  const bands = ruleSet.bands.map(({ id, from, basis }) => {
    const { title, meaning, nextStep, rationale } = wording.band(id);
    return {
      text: messages.band(title, from),
      items: [meaning, nextStep, `${cutOff[basis]} ${rationale}`].map((text) => ({ text })),
    };
  });
  const groups = ruleSet.scoring.groups.map(({ id, cap }) =>
    words.cap(wording.group(id), cap, wording.groupRationale(id) ?? ''),
  );
  return [
    { type: 'title', text: wording.title },
    ...superseded(release, messages),
    { type: 'paragraph', text: `${messages.version(ruleSet.id, ruleSet.version, undefined)}, ${ruleSet.licence}` },
    ...(wording.review === undefined
      ? []
      : [{ type: 'paragraph', text: messages.translationReview(wording.review) } as const]),
    { type: 'paragraph', text: wording.purpose },
    { type: 'heading', text: words.notFor },
    texts(wording.notFor),
    { type: 'heading', text: words.limits },
    texts(wording.limits),
    { type: 'heading', text: `${words.indicators} (${ruleSet.indicators.length})` },
    {
      type: 'list',
      items: ruleSet.indicators.map((indicator) => indicatorItem(ruleSet, wording, messages, indicator)),
    },
    ...(groups.length === 0 ? [] : [{ type: 'heading', text: words.groups } as const, texts(groups)]),
    { type: 'heading', text: words.bands },
    { type: 'list', items: bands },
    { type: 'heading', text: `${words.facts} (${ruleSet.facts.length})` },
    texts(ruleSet.facts.map(({ id, type }) => `${id} (${type}): ${wording.fact(id).question}`)),
  ];
}

function indicatorItem(ruleSet: RuleSet, wording: Wording, messages: Messages, indicator: Indicator): Item {
  const { id, when, weight, basis, elements, sensitive, sources, evidence, offByDefault, group } = indicator;
  const { sheet: words, element, mayAlsoBe } = messages;
  const { statement, rationale, evidence: findings, falsePositives } = wording.indicator(id);
  const pointsTo = elements.map((name) => element[name].toLowerCase()).join(', ');
  const nature = [
    words.origin[basis],
    elements.length === 0 ? words.noElement : words.elements(pointsTo),
    ...(sensitive === 'no' ? [] : [words.sensitive[sensitive]]),
    ...(offByDefault === true ? [messages.off] : []),
    ...(group === undefined ? [] : [messages.group(wording.group(group))]),
  ];
  const lines = [
    `${words.condition}: ${JSON.stringify(when)}`,
    `${words.weight(weight.points, messages.basis[weight.basis])}. ${rationale}`,
    nature.join('; '),
    ...sources.map(({ source, locator, read }) =>
      words.source(ruleSet.sources[source]?.title ?? source, locator, read),
    ),
    ...evidence.map(({ direction }, index) => `${words.direction[direction]}: ${findings[index] ?? ''}`),
    ...falsePositives.map((text) => `${mayAlsoBe}: ${text}`),
  ];
  return { text: `${id}: ${statement}`, items: lines.map((text) => ({ text })) };
}
