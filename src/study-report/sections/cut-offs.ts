import { cutOffPlot } from '../cut-off-plot.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Table } from '../pieces.js';
import { READINGS } from '../readings.js';
import type { View } from '../view.js';
import type { Reading } from '../words.js';

/**
 * Every cut-off: how sensitivity and specificity pass each other, and its two-by-two with all that follows from it.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * cutOffSection(view)[0]?.type; // 'plot'
 * ```
 */
export function cutOffSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { cutOffs, cutOffsOf } = study;
  if (cutOffs.length === 0) return [];
  const [first, ...others] = cutOffs.some(({ indeterminate: { target, noTarget } }) => target + noTarget > 0)
    ? READINGS
    : READINGS.slice(0, 1);
  const table = cutOffTable(view, first);
  return [
    ...(cutOffs.length < cutOffsOf
      ? [paragraph(words.cutOffs.thinned({ shown: numbers.whole(cutOffs.length), all: numbers.whole(cutOffsOf) }))]
      : []),
    ...(cutOffs.length < 2
      ? tables(table)
      : [
          {
            type: 'plot' as const,
            plot: { svg: cutOffPlot(view, cutOffs), title: words.section['cut-offs'].heading, table },
          },
        ]),
    ...others.flatMap((reading) => tables({ ...cutOffTable(view, reading), folded: true })),
  ];
}

function cutOffTable({ words, numbers, study }: View, reading: Reading): Table {
  const { cutOffs: said, measure } = words;
  const heads = [
    said.truePositive,
    said.falsePositive,
    said.falseNegative,
    said.trueNegative,
    ...(reading === 'excluded' ? [words.indeterminate] : []),
    measure.sensitivity,
    measure.specificity,
    'LR+',
    'LR−',
    measure.youden,
  ];
  return {
    caption: said.caption(words.reading[reading]),
    head: said.score,
    columns: heads.map((head) => ({ head, kind: 'number' })),
    rows: study.cutOffs.map(({ cutOff, indeterminate, [reading]: at }) => ({
      head: numbers.plain(cutOff),
      cells: [
        ...[at.table.truePositive, at.table.falsePositive, at.table.falseNegative, at.table.trueNegative].map(
          numbers.whole,
        ),
        ...(reading === 'excluded' ? [numbers.whole(indeterminate.target + indeterminate.noTarget)] : []),
        numbers.cell(at.sensitivity, 'share'),
        numbers.cell(at.specificity, 'share'),
        numbers.cell(at.likelihoodRatioPositive, 'ratio'),
        numbers.cell(at.likelihoodRatioNegative, 'ratio'),
        numbers.cell(at.youden, 'coefficient'),
      ],
    })),
  };
}
