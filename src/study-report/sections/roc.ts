import type { Figure } from '../../study/study-types.js';
import { linearAxis } from '../forest.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
import { referencePoint, rocPlot } from '../roc-plot.js';
import type { View } from '../view.js';

/**
 * The ROC curve, and the area under it by each way of reckoning.
 *
 * @param view - The report.
 * @returns The pieces; none where the data give no curve.
 * @example
 * ```ts
 * rocSection(view)[1]?.type; // 'plot'
 * ```
 */
export function rocSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { roc, auc } = study;
  if (roc === null) return [];
  const figures: readonly (readonly [keyof typeof words.roc.row, Figure | null])[] = [
    ['delong', roc.delong],
    ['bootstrapStratified', roc.bootstrapStratified],
    ['bootstrapCluster', roc.bootstrapCluster],
    ['most', roc.readings.most],
    ['withoutRanges', roc.readings.withoutRanges],
  ];
  const rows = figures.flatMap(([key, figure]): readonly Row[] =>
    figure === null
      ? []
      : [
          {
            head: words.roc.row[key],
            cells: [numbers.cell(figure, 'coefficient'), numbers.whole(figure.n)],
            span: figure,
          },
        ],
  );
  const spans = figures.flatMap(([, figure]) => figure ?? []);
  return [
    ...(auc === null ? [] : [paragraph(words.roc.sentence(numbers.inWords(auc, 'coefficient')))]),
    {
      type: 'plot',
      plot: {
        svg: rocPlot(view, roc),
        title: words.section.roc.heading,
        table: {
          caption: words.roc.points,
          head: words.cutOffs.score,
          columns: [words.measure.sensitivity, words.roc.wrongly].map((head) => ({ head, kind: 'number' })),
          rows: roc.points.map(({ cutOff, sensitivity, specificity }) => ({
            head: cutOff === null ? '–' : numbers.plain(cutOff),
            cells: [numbers.number(sensitivity, 'share'), numbers.number(1 - specificity, 'share')],
          })),
        },
      },
    },
    // A point without a score lies beside the curve.
    ...(referencePoint(study, roc)?.cutOff === null && study.reference !== null
      ? [paragraph(words.roc.beside(view.cutOff(study.reference)), 'note')]
      : []),
    ...tables({
      caption: words.roc.caption,
      head: '',
      columns: [
        { head: words.measure.auc, kind: 'number' },
        { head: words.records, kind: 'number' },
      ],
      rows,
      axis: linearAxis(words.measure.auc, spans, { reference: 0.5, from: 0.5, to: 1 }, numbers),
    }),
  ];
}
