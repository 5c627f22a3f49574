import type { FairnessGroup, FairnessResult } from '../../study/study-types.js';
import { linearAxis } from '../forest.js';
import { paragraph, tables } from '../pieces.js';
import type { Cell, Piece, Row, Table } from '../pieces.js';
import type { View } from '../view.js';

const MEASURES = [
  'selection',
  'falsePositives',
  'falseNegatives',
  'indeterminate',
  'unknownOutcome',
  'unknownAnswers',
] as const;

/** Groups that fit side by side on a page. */
const SIDE_BY_SIDE = 6;

/**
 * How results differ among groups, one stratum after another.
 *
 * @param view - The report.
 * @returns The pieces; none where no stratum was named.
 * @example
 * ```ts
 * groupSection(view).length; // 0 where `fairness` is empty
 * ```
 */
export function groupSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  if (study.fairness.length === 0) return [];
  return [
    ...study.fairness.flatMap((stratum) => [
      ...(stratum.differences.length === 0
        ? [paragraph(words.groups.noDifferences)]
        : tables(differenceTable(view, stratum))),
      ...tables(groupTable(view, stratum)),
    ]),
    paragraph(words.groups.suppressed(numbers.whole(study.settings.smallCell)), 'note'),
  ];
}

function differenceTable({ words, numbers }: View, { by, differences }: FairnessResult): Table {
  const said = words.groups;
  const spans = differences.map(({ difference }) => difference);
  const widest = Math.max(0.1, ...spans.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return {
    caption: said.differences(by),
    head: said.group,
    // As far to one side as to the other, so that no side looks larger.
    axis: linearAxis(said.axis, [], { reference: 0, from: -widest, to: widest, factor: 100 }, numbers),
    columns: [
      { head: said.difference, kind: 'number' },
      { head: said.adjustedP, kind: 'number' },
    ],
    rows: MEASURES.flatMap((measure): readonly Row[] => {
      const rows = differences
        .filter((one) => one.measure === measure)
        .map(({ group, difference, adjustedP }) => ({
          head: group,
          cells: [numbers.cell(difference, 'points'), numbers.p(adjustedP)],
          span: difference,
        }));
      return rows.length === 0 ? [] : [{ head: said.measure[measure], cells: [], heads: true }, ...rows];
    }),
  };
}

function groupTable({ words, numbers }: View, { by, groups }: FairnessResult): Table {
  const said = words.groups;
  const sensitive = groups.some(({ bySensitive }) => bySensitive !== null);
  const cells = (group: FairnessGroup): readonly Cell[] => [
    group.n === null ? words.numbers.suppressed : numbers.whole(group.n),
    numbers.cell(group.prevalence, 'share'),
    ...MEASURES.map((measure) => numbers.cell(group[measure], 'share')),
    ...(sensitive ? [numbers.cell(group.bySensitive, 'share')] : []),
    numbers.cell(group.auc, 'coefficient'),
  ];
  const heads = [
    words.records,
    words.target,
    ...MEASURES.map((measure) => said.measure[measure]),
    ...(sensitive ? [said.bySensitive] : []),
    words.measure.auc,
  ];
  const names = groups.map(({ group }) => group ?? said.unnamed);
  const shown = groups.map(cells);
  // A few groups stand side by side, many below one another.
  return groups.length <= SIDE_BY_SIDE
    ? {
        caption: said.caption(by),
        head: said.group,
        columns: names.map((head) => ({ head, kind: 'number' })),
        rows: heads.map((head, index) => ({ head, cells: shown.map((all) => all[index] ?? '') })),
      }
    : {
        caption: said.caption(by),
        head: said.group,
        columns: heads.map((head) => ({ head, kind: 'number' })),
        rows: names.map((head, index) => ({ head, cells: shown[index] ?? [] })),
      };
}
