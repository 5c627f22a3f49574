import { shareAxis } from '../forest.js';
import { paragraph, tables } from '../pieces.js';
import type { Piece } from '../pieces.js';
import type { View } from '../view.js';

/**
 * Bands against outcomes.
 *
 * @param view - The report.
 * @returns The pieces; none where scores have no bands.
 * @example
 * ```ts
 * bandSection(view)[0]?.type; // 'table'
 * ```
 */
export function bandSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { bands } = study;
  if (bands === null) return [];
  const { somersD, gamma } = bands;
  return [
    ...tables({
      caption: words.bands.caption,
      head: words.bands.band,
      columns: [words.list.share, words.target, words.noTarget, words.unknownOutcome, words.bands.likelihoodRatio].map(
        (head) => ({ head, kind: 'number' }),
      ),
      // Highest first, as bands are read.
      rows: bands.rows.toReversed().map(({ band, from, share, target, noTarget, unknown, likelihoodRatio, open }) => ({
        head: view.band(band),
        under: words.bands.open(numbers.plain(from), numbers.whole(open)),
        cells: [
          numbers.cell(share, 'share'),
          ...[target, noTarget, unknown].map(numbers.whole),
          numbers.cell(likelihoodRatio, 'ratio'),
        ],
        span: share,
      })),
      axis: shareAxis(words.bands.share, numbers),
    }),
    ...(somersD === null && gamma === null
      ? []
      : [
          paragraph(
            words.bands.ordinal({
              somersD: numbers.inWords(somersD, 'coefficient'),
              gamma: numbers.inWords(gamma, 'coefficient'),
            }),
          ),
        ]),
  ];
}
