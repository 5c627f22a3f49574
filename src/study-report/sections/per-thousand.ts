import { tables } from '../pieces.js';
import type { Piece, Row } from '../pieces.js';
import { READINGS } from '../readings.js';
import type { View } from '../view.js';

/**
 * Of 1,000 screened, how many would be rightly flagged, missed and wrongly flagged at the stated prevalences.
 *
 * @param view - The report.
 * @returns The pieces; none where no prevalence is stated.
 * @example
 * ```ts
 * thousandSection(view)[0]?.type; // 'table'
 * ```
 */
export function thousandSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { accuracy } = study;
  if (accuracy === null) return [];
  const { target, noTarget } = accuracy.indeterminate;
  const readings = target + noTarget === 0 ? READINGS.slice(0, 1) : READINGS;
  const rows = readings.flatMap((reading): readonly Row[] => {
    const lines = accuracy[reading].at.map((at) => ({
      head: view.prevalence(at),
      cells: [at.rightlyFlagged, at.missed, at.wronglyFlagged].map((figure) => numbers.cell(figure, 'count')),
    }));
    return readings.length === 1 || lines.length === 0
      ? lines
      : [{ head: words.reading[reading], cells: [], heads: true }, ...lines];
  });
  return tables({
    caption: words.perThousand.caption,
    head: words.methods.row.prevalences,
    columns: [words.perThousand.rightly, words.perThousand.missed, words.perThousand.wrongly].map((head) => ({
      head,
      kind: 'number',
    })),
    rows,
  });
}
