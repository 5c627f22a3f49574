import type { OutcomeCounts } from '../../study/study-types.js';
import { flowPlot } from '../flow-plot.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row, Table } from '../pieces.js';
import type { View } from '../view.js';

/** Bad records that are listed; the study has them all. */
const LISTED = 20;
const HOW = ['plain', 'codersAgree', 'tieBreak', 'override', 'oneCoder', 'unsettled', 'none'] as const;

/**
 * What became of the records: the diagram, whether outcomes are known equally often on both sides, and how they were settled.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * flowSection(view)[0]?.type; // 'plot'
 * ```
 */
export function flowSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { records, verification } = study;
  const { clusters, outcomeBy } = records;
  return [
    { type: 'plot', plot: { svg: flowPlot(view), title: words.section.flow.heading, table: flowTable(view) } },
    paragraph(words.flow.analysed(numbers.whole(records.analysed))),
    ...(clusters === null
      ? []
      : [
          paragraph(
            words.flow.clusters({
              count: numbers.whole(clusters.count),
              largest: numbers.whole(clusters.largest),
              unnamed: numbers.whole(clusters.unnamed),
            }),
          ),
        ]),
    ...(verification?.difference === undefined || verification.difference === null
      ? []
      : [
          paragraph(
            words.flow.verification({
              positive: numbers.inWords(verification.positive, 'share'),
              negative: numbers.inWords(verification.negative, 'share'),
              difference: numbers.inWords(verification.difference, 'points'),
            }),
          ),
        ]),
    ...tables({
      caption: words.flow.outcomeBy,
      head: words.flow.outcomeBy,
      columns: [{ head: words.records, kind: 'number' }],
      rows: HOW.filter((how) => outcomeBy[how] > 0).map((how) => ({
        head: words.flow.how[how],
        cells: [numbers.whole(outcomeBy[how])],
      })),
      folded: true,
    }),
    ...tables({
      caption: words.flow.badRecords,
      head: words.flow.line,
      columns: [{ head: words.flow.what, kind: 'words' }],
      rows: records.bad
        .slice(0, LISTED)
        .map(({ line, message, code }) => ({ head: numbers.whole(line), cells: [`${message} (${code})`] })),
      folded: true,
    }),
  ];
}

function flowTable({ words, numbers, study: { records } }: View): Table {
  const row = (head: string, { target, noTarget, unknown }: OutcomeCounts): Row => ({
    head,
    cells: [target, noTarget, unknown, target + noTarget + unknown].map(numbers.whole),
  });
  const { index } = records;
  return {
    caption: words.flow.table,
    head: words.flow.index,
    columns: [words.target, words.noTarget, words.unknownOutcome, words.all].map((head) => ({ head, kind: 'number' })),
    rows: [
      ...(index === null
        ? []
        : [
            row(words.flow.positive, index.positive),
            row(words.indeterminate, index.indeterminate),
            row(words.flow.negative, index.negative),
            row(words.withoutScore, index.withoutScore),
          ]),
      row(words.flow.used, { ...records, unknown: records.unknownOutcome }),
    ],
  };
}
