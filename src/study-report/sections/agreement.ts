import { ownEntry } from '../../json/own-entry.js';
import type { AgreementRow } from '../../study/study-types.js';
import { linearAxis } from '../forest.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece, Row, Table } from '../pieces.js';
import type { View } from '../view.js';

/** One thing that both coded. */
interface Coded {
  readonly name: string;
  readonly row: AgreementRow;
}

/**
 * How far two coders agree beyond chance, on the outcome, the band and each indicator.
 *
 * @param view - The report.
 * @returns The pieces; none where nothing was coded twice.
 * @example
 * ```ts
 * agreementSection(view).length; // 0 where `agreement` is null
 * ```
 */
export function agreementSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { agreement } = study;
  if (agreement === null) return [];
  const { coders, outcome, band, indicators } = agreement;
  const said = words.agreement;
  const whole: readonly Coded[] = [
    ...(outcome === null ? [] : [{ name: said.outcome, row: outcome }]),
    ...(band === null ? [] : [{ name: said.band, row: band }]),
  ];
  const measured = indicators.filter(({ kappa }) => kappa !== null);
  const alike = indicators.length - measured.length;
  const all: readonly Coded[] = [...whole, ...measured.map((row) => ({ name: view.indicator(row.id), row }))];
  const spans = all.flatMap(({ row: { kappa } }) => kappa ?? []);
  return [
    paragraph(said.coders(...coders)),
    ...tables({
      caption: said.caption,
      head: said.what,
      axis: linearAxis(said.axis, spans, { reference: 0, from: 0, to: 1 }, numbers),
      columns: [said.kappa, said.ac1, said.alpha, said.observed, words.records].map((head) => ({
        head,
        kind: 'number',
      })),
      rows: all.map((coded) => coefficientRow(view, coded)),
    }),
    ...(alike === 0 ? [] : [paragraph(said.alwaysAlike(numbers.whole(alike)), 'note')]),
    ...(band?.weightedKappa === undefined || band.weightedKappa === null
      ? []
      : [paragraph(said.weighted(numbers.inWords(band.weightedKappa, 'ratio')))]),
    ...whole.flatMap((coded) => tables(crossTable(view, coded, coders))),
  ];
}

function coefficientRow({ numbers }: View, { name, row }: Coded): Row {
  return {
    head: name,
    cells: [
      ...[row.kappa, row.ac1, row.alpha].map((figure) => (figure === null ? '–' : numbers.cell(figure, 'ratio'))),
      numbers.cell(row.observed, 'share'),
      numbers.whole(row.n),
    ],
    span: row.kappa,
  };
}

/** Which answers met which. */
function crossTable(view: View, { name, row }: Coded, [rows, columns]: readonly [string, string]): Table {
  const { words, numbers } = view;
  const answer = (category: string): string => ownEntry(words.agreement.answer, category) ?? view.band(category);
  return {
    caption: words.agreement.cross({ what: name, rows, columns }),
    head: rows,
    columns: row.categories.map((category) => ({ head: answer(category), kind: 'number' })),
    rows: row.categories.map((category, index) => ({
      head: answer(category),
      cells: (row.table[index] ?? []).map(numbers.whole),
    })),
    folded: true,
  };
}
