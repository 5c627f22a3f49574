import { paragraph, tables } from '../pieces.js';
import type { Piece } from '../pieces.js';
import type { View } from '../view.js';

/**
 * Records that are alike across borders that should part them.
 *
 * @param view - The report.
 * @returns The pieces.
 * @example
 * ```ts
 * leakageSection(view)[0]; // { type: 'paragraph', text: 'No two records are alike.' }
 * ```
 */
export function leakageSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { border, across, sets, records } = study.leakage;
  const said = words.leakage;
  if (across.length === 0) return [paragraph(said.none[border])];
  return [
    paragraph(said.some({ border, sets: numbers.whole(sets), records: numbers.whole(records) }), 'strong'),
    ...tables({
      caption: said.caption,
      head: said.whyHead,
      columns: [
        { head: words.records, kind: 'number' },
        { head: said.lines, kind: 'words' },
      ],
      rows: across.map(({ why, lines, records: alike }) => ({
        head: said.why[why],
        cells: [
          numbers.whole(alike),
          [...lines.map(numbers.whole), ...(alike > lines.length ? [said.andMore] : [])].join(', '),
        ],
      })),
      folded: true,
    }),
  ];
}
