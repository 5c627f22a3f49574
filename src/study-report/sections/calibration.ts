import { calibrationPlot } from '../calibration-plot.js';
import { paragraph } from '../pieces.js';
import type { Piece } from '../pieces.js';
import type { View } from '../view.js';

/**
 * How fitted probabilities agree with what was found.
 *
 * @param view - The report.
 * @returns The pieces; none where nothing was fitted.
 * @example
 * ```ts
 * calibrationSection(view).length; // 0 where `calibration` is null
 * ```
 */
export function calibrationSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { calibration } = study;
  if (calibration === null) return [];
  const { intercept, slope, brier, groups } = calibration;
  return [
    paragraph(
      words.calibration.sentence({
        intercept: numbers.inWords(intercept, 'coefficient'),
        slope: numbers.inWords(slope, 'coefficient'),
        brier: numbers.inWords(brier, 'coefficient'),
      }),
    ),
    {
      type: 'plot',
      plot: {
        svg: calibrationPlot(view, calibration),
        title: words.section.calibration.heading,
        table: {
          caption: words.calibration.caption,
          head: words.calibration.mean,
          columns: [words.calibration.observed, words.records].map((head) => ({ head, kind: 'number' })),
          rows: groups.map(({ expected, observed }) => ({
            head: numbers.number(expected, 'share'),
            cells: [numbers.cell(observed, 'share'), numbers.whole(observed.n)],
          })),
        },
      },
    },
  ];
}
