import { paragraph } from '../pieces.js';
import type { Piece } from '../pieces.js';
import { isWhole, scorePlot } from '../score-plot.js';
import type { View } from '../view.js';

/**
 * How scores are spread in each outcome.
 *
 * @param view - The report.
 * @returns The pieces; none where nobody has a score.
 * @example
 * ```ts
 * scoreSection(view)[0]?.type; // 'plot'
 * ```
 */
export function scoreSection(view: View): readonly Piece[] {
  const { words, numbers, study } = view;
  const { bins, ranges } = study.scores;
  if (bins.length === 0) return [];
  const whole = isWhole(bins);
  const table = {
    caption: words.scores.caption,
    head: words.scores.score,
    columns: [words.target, words.noTarget, words.unknownOutcome].map((head) => ({ head, kind: 'number' as const })),
    rows: bins.map(({ from, to, target, noTarget, unknown }) => ({
      head: whole ? numbers.plain(from) : `${numbers.plain(from)} ${words.numbers.to} ${numbers.plain(to)}`,
      cells: [target, noTarget, unknown].map(numbers.whole),
    })),
  };
  return [
    { type: 'plot', plot: { svg: scorePlot(view, study.scores), title: words.scores.caption, table } },
    ...(ranges === 0 ? [] : [paragraph(words.scores.ranges(numbers.whole(ranges)))]),
  ];
}
