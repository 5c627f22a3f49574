import { shareAxis } from '../forest.js';
import { tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
import { READINGS, RECORDED } from '../readings.js';
import type { View } from '../view.js';

const MEASURES = ['sensitivity', 'specificity'] as const;

/**
 * Sensitivity and specificity as a forest plot, at the reference cut-off in each reading and at every band, and the ratios made of them.
 *
 * @param view - The report.
 * @returns The pieces; none where there is no reference cut-off.
 * @example
 * ```ts
 * sensitivitySection(view)[0]?.type; // 'table'
 * ```
 */
export function sensitivitySection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { accuracy, bandCutOffs } = study;
  if (accuracy === null) return [];
  const { target, noTarget } = accuracy.indeterminate;
  const readings = target + noTarget === 0 ? READINGS.slice(0, 1) : READINGS;
  const counts = [
    { head: words.estimate, kind: 'number' },
    { head: words.records, kind: 'number' },
  ] as const;
  const axis = shareAxis(words.sensitivity.axis, numbers);
  return [
    ...tables({
      caption: words.sensitivity.caption,
      head: '',
      columns: counts,
      axis,
      rows: MEASURES.flatMap((measure): readonly Row[] => [
        { head: words.measure[measure], cells: [], heads: true },
        ...readings.map((reading) => shareRow(view, words.reading[reading], accuracy[reading][measure])),
      ]),
    }),
    ...tables({
      caption: words.sensitivity.atBands,
      head: '',
      columns: counts,
      axis,
      rows:
        bandCutOffs.length === 0
          ? []
          : MEASURES.flatMap((measure): readonly Row[] => [
              { head: words.measure[measure], cells: [], heads: true },
              ...bandCutOffs.map((at) => shareRow(view, view.cutOff(at), at[RECORDED][measure])),
            ]),
    }),
    ...tables({
      caption: words.sensitivity.ratios,
      head: '',
      columns: (['likelihoodRatioPositive', 'likelihoodRatioNegative', 'youden'] as const).map((measure) => ({
        head: words.measure[measure],
        kind: 'number',
      })),
      rows: readings.map((reading) => ({
        head: words.reading[reading],
        cells: [
          numbers.cell(accuracy[reading].likelihoodRatioPositive, 'ratio'),
          numbers.cell(accuracy[reading].likelihoodRatioNegative, 'ratio'),
          numbers.cell(accuracy[reading].youden, 'coefficient'),
        ],
      })),
    }),
  ];
}

function shareRow(
  { numbers }: View,
  head: string,
  figure: NonNullable<View['study']['accuracy']>[typeof RECORDED]['sensitivity'],
): Row {
  return {
    head,
    cells: [numbers.cell(figure, 'share'), figure === null ? '' : numbers.whole(figure.n)],
    span: figure,
  };
}
