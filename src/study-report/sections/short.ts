import type { Figure } from '../../study/study-types.js';
import { cautionSentences } from '../cautions.js';
import { hundredPlot } from '../hundred-plot.js';
import type { Kind } from '../numbers.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
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
  const { words, numbers, study, many } = view;
  const { accuracy, reference } = study;
  const cautions = cautionSentences(view);
  return [
    ...hundredDrawings(view),
    ...(reference === null || accuracy === null
      ? [paragraph(words.short.noReference)]
      : [
          paragraph(
            words.short.atReference({
              cutOff: view.cutOff(reference),
              right: numbers.whole(accuracy[RECORDED].table.truePositive),
              target: numbers.whole(accuracy[RECORDED].table.truePositive + accuracy[RECORDED].table.falseNegative),
              wrong: numbers.whole(accuracy[RECORDED].table.falsePositive),
              noTarget: numbers.whole(accuracy[RECORDED].table.falsePositive + accuracy[RECORDED].table.trueNegative),
              many,
            }),
          ),
        ]),
    ...tables({
      caption: words.short.key,
      head: '',
      columns: [
        { head: words.estimate, kind: 'number' },
        { head: words.records, kind: 'number' },
      ],
      rows: mainRows(view),
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
  return [{ type: 'drawings', drawings }, paragraph(words.worth.legend, 'note')];
}

function mainRows({ words, numbers, study }: View): readonly Row[] {
  const recorded = study.accuracy?.[RECORDED];
  const row = (head: string, figure: Figure | null | undefined, kind: Kind): readonly Row[] =>
    figure === null || figure === undefined
      ? []
      : [{ head, cells: [numbers.cell(figure, kind), numbers.whole(figure.n)] }];
  return [
    ...row(words.measure.sensitivity, recorded?.sensitivity, 'share'),
    ...row(words.measure.specificity, recorded?.specificity, 'share'),
    ...row(words.measure.likelihoodRatioPositive, recorded?.likelihoodRatioPositive, 'ratio'),
    ...row(words.measure.likelihoodRatioNegative, recorded?.likelihoodRatioNegative, 'ratio'),
    ...row(words.measure.auc, study.auc, 'coefficient'),
    ...row(words.measure.prevalence, study.prevalence, 'share'),
  ];
}
