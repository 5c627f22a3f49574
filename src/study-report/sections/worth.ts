import type { AtPrevalence } from '../../study/study-types.js';
import { paragraph, tables } from '../pieces.js';
import type { Cell, Piece, Table } from '../pieces.js';
import { READINGS, RECORDED } from '../readings.js';
import type { View } from '../view.js';
import type { Reading } from '../words.js';
import { hundredSentences } from './short.js';

/**
 * What a flag, and its absence, would be worth at the stated prevalences: of 100 flagged first, then predictive values.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * worthSection(view)[0]; // { type: 'paragraph', text: 'Where 1 % of adverts …', look: 'lead' }
 * ```
 */
export function worthSection(view: View): readonly Piece[] {
  const { accuracy, settings } = view.study;
  const sentences = hundredSentences(view).map((text) => paragraph(text, 'lead'));
  if (accuracy === null || settings.prevalences.length === 0) return sentences;
  const open = accuracy.indeterminate.target + accuracy.indeterminate.noTarget > 0;
  return [
    ...sentences,
    ...(open ? READINGS : READINGS.slice(0, 1)).flatMap((reading) =>
      tables({ ...valueTable(view, reading, accuracy[reading].at), ...(reading !== RECORDED && { folded: true }) }),
    ),
    ...settings.prevalences.flatMap((prevalence, place) => tables(cutOffTable(view, prevalence, place))),
  ];
}

function valueTable(view: View, reading: Reading, at: readonly AtPrevalence[]): Table {
  const { words } = view;
  return {
    caption: words.worth.caption(words.reading[reading]),
    head: words.methods.row.prevalences,
    columns: [words.worth.right, words.measure.ppv, words.measure.npv].map((head) => ({ head, kind: 'number' })),
    rows: at.map((one) => ({ head: view.prevalence(one), cells: valueCells(view, one) })),
  };
}

function cutOffTable(view: View, prevalence: number, place: number): Table {
  const { words, numbers, study } = view;
  return {
    caption: words.worth.atCutOffs(view.prevalence({ prevalence })),
    head: words.cutOffs.score,
    columns: [words.worth.right, words.measure.ppv, words.measure.npv].map((head) => ({ head, kind: 'number' })),
    rows: study.cutOffs.flatMap(({ cutOff, [RECORDED]: recorded }) => {
      const at = recorded.at[place];
      return at === undefined ? [] : [{ head: numbers.plain(cutOff), cells: valueCells(view, at) }];
    }),
    folded: true,
  };
}

function valueCells({ words, numbers }: View, { ofHundredFlagged, ppv, npv }: AtPrevalence): readonly Cell[] {
  const right: Cell =
    ofHundredFlagged === null
      ? words.numbers.none
      : {
          main: numbers.whole(ofHundredFlagged.right),
          beside: `${numbers.whole(ofHundredFlagged.low)} ${words.numbers.to} ${numbers.whole(ofHundredFlagged.high)}`,
        };
  return [right, numbers.cell(ppv, 'share'), numbers.cell(npv, 'share')];
}
