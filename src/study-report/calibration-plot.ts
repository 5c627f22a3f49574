import { scaleLinear } from 'd3-scale';
import type { Markup } from '../report/markup.js';
import type { CalibrationResult } from '../study/study-types.js';
import { axes, drawing, label, mark, path } from './svg.js';
import type { Frame } from './svg.js';
import type { View } from './view.js';

const FRAME: Frame = { width: 400, height: 400, left: 52, right: 14, top: 30, bottom: 46 };
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];

/**
 * What was found against what was fitted, in groups.
 *
 * @param view - The report.
 * @param calibration - The groups.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(calibrationPlot(view, calibration)).includes('class="chance"'); // true
 * ```
 */
export function calibrationPlot({ words, numbers }: View, { groups }: CalibrationResult): Markup {
  const x = scaleLinear([0, 1], [FRAME.left, FRAME.width - FRAME.right]);
  const y = scaleLinear([0, 1], [FRAME.height - FRAME.bottom, FRAME.top]);
  const said = { title: words.section.calibration.heading, description: words.calibration.describes };
  return drawing(FRAME, said, [
    ...axes(
      FRAME,
      {
        ticks: SHARES.map((share) => ({ at: x(share), label: numbers.percent(share) })),
        title: words.calibration.mean,
      },
      {
        ticks: SHARES.map((share) => ({ at: y(share), label: numbers.percent(share) })),
        title: words.calibration.observed,
      },
    ),
    path([[x(0), y(0)], [x(1), y(1)]], 'chance'), // prettier-ignore
    label([x(0.97), y(0.97) - 6], words.calibration.right, 'end', 'tick'),
    ...groups.flatMap(({ expected, observed }) => [
      path([[x(expected), y(observed.low)], [x(expected), y(observed.high)]], 'whisker'), // prettier-ignore
      mark([x(expected), y(observed.estimate)], 'round', 'with-mark', 46),
    ]),
  ]);
}
