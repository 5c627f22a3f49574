import { shareAxis } from '../forest.js';
import { tables } from '../pieces.js';
import type { Piece } from '../pieces.js';
import type { View } from '../view.js';

/**
 * What a team finds that works down the list. Only adverts and reviews have one.
 *
 * @param view - The report.
 * @returns The pieces; none of persons, who are never ranked.
 * @example
 * ```ts
 * listSection(view).length; // 0 where `precisionAtK` is empty
 * ```
 */
export function listSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  return tables({
    caption: words.list.caption,
    head: 'k',
    columns: [words.list.found, words.list.share, words.list.tied].map((head) => ({ head, kind: 'number' })),
    axis: shareAxis(words.list.share, numbers),
    rows: study.precisionAtK.map(({ k, precision, tied }) => ({
      head: words.list.first(numbers.whole(k)),
      cells: [
        precision.count === undefined ? '' : numbers.plain(Number(precision.count.toFixed(1))),
        numbers.cell(precision, 'share'),
        numbers.whole(tied),
      ],
      span: precision,
    })),
  });
}
