import { paragraph, tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
import { READINGS } from '../readings.js';
import type { View } from '../view.js';
import type { TwoByTwo } from '../../study/two-by-two/two-by-two.js';

/**
 * Index test and reference standard at the reference cut-off, with indeterminate results read in three ways.
 *
 * @param view - The report.
 * @returns The pieces; none where there is no reference cut-off.
 * @example
 * ```ts
 * twoByTwoSection(view)[0]; // { type: 'paragraph', text: 'Flagged means score from 6, …' }
 * ```
 */
export function twoByTwoSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { accuracy, reference } = study;
  if (accuracy === null || reference === null) return [];
  const { indeterminate } = accuracy;
  const open = indeterminate.target + indeterminate.noTarget;
  // Where nothing is open, all three readings are one.
  const readings = open === 0 ? READINGS.slice(0, 1) : READINGS;
  return [
    paragraph(
      words.twoByTwo.reference({ cutOff: view.cutOff(reference), chosenBy: words.chosenBy[reference.chosenBy] }),
    ),
    ...(open === 0
      ? []
      : [
          paragraph(
            words.twoByTwo.indeterminate({
              target: numbers.whole(indeterminate.target),
              noTarget: numbers.whole(indeterminate.noTarget),
            }),
          ),
        ]),
    ...tables({
      caption: words.twoByTwo.caption,
      head: '',
      columns: [words.target, words.noTarget, words.all].map((head) => ({ head, kind: 'number' })),
      rows: readings.flatMap((reading) => [
        ...(open === 0 ? [] : [{ head: words.reading[reading], cells: [], heads: true as const }]),
        ...tableRows(view, accuracy[reading].table),
      ]),
    }),
    ...(READINGS.some((reading) => accuracy[reading].corrected) ? [paragraph(words.twoByTwo.corrected, 'note')] : []),
  ];
}

function tableRows({ words, numbers }: View, table: TwoByTwo): readonly Row[] {
  const { truePositive, falsePositive, falseNegative, trueNegative } = table;
  const row = (head: string, one: number, other: number): Row => ({
    head,
    cells: [one, other, one + other].map(numbers.whole),
  });
  return [
    row(words.flagged, truePositive, falsePositive),
    row(words.notFlagged, falseNegative, trueNegative),
    row(words.all, truePositive + falseNegative, falsePositive + trueNegative),
  ];
}
