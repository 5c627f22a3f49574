import type { Figure } from '../../study/study-types.js';
import { cautionSentences } from '../cautions.js';
import { hundredPlot } from '../hundred-plot.js';
import type { Kind } from '../numbers.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece } from '../pieces.js';
import { RECORDED } from '../readings.js';
import type { View } from '../view.js';

/**
 * What most readers ask for: how many of those flagged would be right, the main figures, and what to know before using one.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * shortSection(view)[0]?.type; // 'drawings'
 * ```
 */
export function shortSection(view: View): readonly Piece[] {
  const { words, numbers } = view;
  const cautions = cautionSentences(view);
  return [
    ...hundredDrawings(view),
    paragraph(referenceSentence(view)),
    ...tables({
      caption: words.short.key,
      head: '',
      columns: [
        { head: words.estimate, kind: 'number' },
        { head: words.records, kind: 'number' },
      ],
      rows: mainFigures(view).map(({ name, figure, kind }) => ({
        head: name,
        cells: [numbers.cell(figure, kind), numbers.whole(figure.n)],
      })),
    }),
    { type: 'heading', text: words.short.cautions },
    cautions.length === 0 ? paragraph(words.short.noCautions) : { type: 'list', items: cautions },
  ];
}

/**
 * Of 100 flagged, how many would be right, one sentence for each stated prevalence.
 *
 * @param view - The report.
 * @returns The sentences, or one that says why there is none.
 * @example
 * ```ts
 * hundredSentences(view)[0]; // 'Where 1 % of adverts have the target condition: of 100 flagged, about 8 would be right (5 to 12).'
 * ```
 */
export function hundredSentences(view: View): readonly string[] {
  const { words, numbers, study, many } = view;
  const { accuracy, settings } = study;
  if (settings.prevalences.length === 0) return [words.short.noPrevalence];
  return (accuracy?.[RECORDED].at ?? []).flatMap((at) =>
    at.ofHundredFlagged === null
      ? []
      : [
          words.short.ofHundred({
            prevalence: view.prevalence(at),
            many,
            right: numbers.whole(at.ofHundredFlagged.right),
            low: numbers.whole(at.ofHundredFlagged.low),
            high: numbers.whole(at.ofHundredFlagged.high),
          }),
        ],
  );
}

/** The sentences with a hundred squares each, which say the same. */
function hundredDrawings(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const sentences = hundredSentences(view);
  const counted = (study.accuracy?.[RECORDED].at ?? []).flatMap(({ ofHundredFlagged }) => ofHundredFlagged ?? []);
  if (counted.length === 0) return sentences.map((text) => paragraph(text));
  const drawings = counted.map(({ right }, index) => ({
    caption: sentences[index] ?? '',
    svg: hundredPlot(right, {
      title: words.worth.right,
      description: words.worth.drawing({ right: numbers.whole(right) }),
    }),
  }));
  return [{ type: 'drawings', drawings, legend: words.worth.legend }];
}

/**
 * How many were flagged at the reference cut-off, with and without the target condition.
 *
 * @param view - The report.
 * @returns The sentence, or one that says why there is none.
 * @example
 * ```ts
 * referenceSentence(view); // 'At the reference cut-off, score from 4, and as recorded, 77 of 99 adverts …'
 * ```
 */
export function referenceSentence(view: View): string {
  const { words, numbers, study, many } = view;
  const { accuracy, reference } = study;
  if (reference === null || accuracy === null) return words.short.noReference;
  const { truePositive, falsePositive, falseNegative, trueNegative } = accuracy[RECORDED].table;
  return words.short.atReference({
    cutOff: view.cutOff(reference),
    right: numbers.whole(truePositive),
    target: numbers.whole(truePositive + falseNegative),
    wrong: numbers.whole(falsePositive),
    noTarget: numbers.whole(falsePositive + trueNegative),
    many,
  });
}

/** One of the main figures. */
export interface MainFigure {
  readonly name: string;
  readonly figure: Figure;
  readonly kind: Kind;
  /** In words, with its interval. */
  readonly said: string;
}

/**
 * The figures that most readers ask for, as far as the data give them.
 *
 * @param view - The report.
 * @returns The figures.
 * @example
 * ```ts
 * mainFigures(view)[0]?.name; // 'Sensitivity'
 * ```
 */
export function mainFigures({ words, numbers, study }: View): readonly MainFigure[] {
  const recorded = study.accuracy?.[RECORDED];
  const one = (name: string, figure: Figure | null | undefined, kind: Kind): readonly MainFigure[] =>
    figure === null || figure === undefined ? [] : [{ name, figure, kind, said: numbers.inWords(figure, kind) }];
  return [
    ...one(words.measure.sensitivity, recorded?.sensitivity, 'share'),
    ...one(words.measure.specificity, recorded?.specificity, 'share'),
    ...one(words.measure.likelihoodRatioPositive, recorded?.likelihoodRatioPositive, 'ratio'),
    ...one(words.measure.likelihoodRatioNegative, recorded?.likelihoodRatioNegative, 'ratio'),
    ...one(words.measure.auc, study.auc, 'coefficient'),
    ...one(words.measure.prevalence, study.prevalence, 'share'),
  ];
}
