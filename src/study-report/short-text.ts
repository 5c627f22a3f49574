import type { Block, Item } from '../report/document.js';
import { heading, list, text } from './text-blocks.js';
import type { IndicatorStudy } from '../study/study-types.js';
import { cautionSentences } from './cautions.js';
import { READINGS } from './readings.js';
import { hundredSentences, mainFigures, referenceSentence } from './sections/short.js';
import type { View } from './view.js';

/** Indicators that are named at either end. */
const NAMED = 3;

/**
 * A study on one page of a terminal: what a flag would be worth, the main figures, what to know before using one, the two-by-two, and which indicators and groups stand out.
 *
 * @param view - The report.
 * @returns The blocks.
 * @example
 * ```ts
 * shortBlocks(view)[0]; // { type: 'heading', text: 'In short' }
 * ```
 */
export function shortBlocks(view: View): readonly Block[] {
  const { words, study } = view;
  const cautions = cautionSentences(view);
  return [
    heading(words.section.short.heading),
    ...list(hundredSentences(view)),
    text(referenceSentence(view)),
    heading(words.short.key),
    ...list(mainFigures(view).map(({ name, said }) => `${name} ${said}`)),
    heading(words.short.cautions),
    ...(cautions.length === 0 ? [text(words.short.noCautions)] : list(cautions)),
    ...twoByTwo(view),
    ...(study.indicators === null ? [] : outstanding(view, study.indicators)),
    ...groups(view),
    text(words.text.more),
  ];
}

function twoByTwo({ words, numbers, study: { accuracy } }: View): readonly Block[] {
  if (accuracy === null) return [];
  const { target, noTarget } = accuracy.indeterminate;
  const readings = target + noTarget === 0 ? READINGS.slice(0, 1) : READINGS;
  return [
    heading(words.section['two-by-two'].heading),
    ...list(
      readings.map((reading) => {
        const { truePositive, falsePositive, falseNegative, trueNegative } = accuracy[reading].table;
        return `${words.reading[reading]}: ${words.text.cells({
          right: numbers.whole(truePositive),
          wrong: numbers.whole(falsePositive),
          missed: numbers.whole(falseNegative),
          spared: numbers.whole(trueNegative),
        })}`;
      }),
    ),
  ];
}

function outstanding(view: View, indicators: readonly IndicatorStudy[]): readonly Block[] {
  const { words, numbers } = view;
  // By the end of the interval that is nearer to no difference, so that a few records do not come first.
  const strength = ({ likelihoodRatioPresent }: IndicatorStudy): number => likelihoodRatioPresent?.low ?? 0;
  const seen = indicators.filter(
    ({ present, likelihoodRatioPresent, corrected }) =>
      present.target + present.noTarget > 0 && likelihoodRatioPresent !== null && !corrected,
  );
  const strongest = seen
    .filter(({ direction }) => direction === 'towards')
    .sort((one, other) => strength(other) - strength(one))
    .slice(0, NAMED);
  const weakest = seen
    .filter((one) => one.points > 0 && one.direction !== 'towards')
    .sort((one, other) => strength(one) - strength(other))
    .slice(0, NAMED);
  const items = (chosen: readonly IndicatorStudy[]): readonly Item[] =>
    chosen.map(({ id, likelihoodRatioPresent }) => ({
      text: words.text.ratio(view.indicator(id), numbers.inWords(likelihoodRatioPresent, 'ratio')),
    }));
  const named = [
    { text: words.text.strongest, items: items(strongest) },
    { text: words.text.weakest, items: items(weakest) },
    { text: words.text.differ, items: items(seen.filter(({ record }) => record.verdict === 'differs')) },
  ].filter((item) => item.items.length > 0);
  return named.length === 0
    ? []
    : [
        heading(words.section.indicators.heading),
        { type: 'list', items: named },
        text(words.section.indicators.misleads),
      ];
}

function groups({ words, numbers, study }: View): readonly Block[] {
  if (study.fairness.length === 0) return [];
  const differing = study.fairness.flatMap(({ by, differences }) =>
    differences
      .filter(({ adjustedP }) => adjustedP < 1 - study.settings.confidence)
      .map(({ group, measure, difference }) =>
        words.text.groupDiffers({
          by,
          group,
          measure: words.groups.measure[measure].toLowerCase(),
          difference: numbers.inWords(difference, 'points'),
        }),
      ),
  );
  return [
    heading(words.section.groups.heading),
    ...(differing.length === 0 ? [text(words.text.noGroupDiffers)] : list(differing)),
  ];
}
