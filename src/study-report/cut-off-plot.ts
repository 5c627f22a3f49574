import { scaleLinear } from 'd3-scale';
import { area } from 'd3-shape';
import { markup } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { CutOffResult, Figure } from '../study/study-types.js';
import { RECORDED } from './readings.js';
import { axes, drawing, label, mark, path } from './svg.js';
import type { Frame } from './svg.js';
import type { View } from './view.js';

const FRAME: Frame = { width: 440, height: 300, left: 48, right: 14, top: 30, bottom: 46 };
const SHARES = [0, 0.25, 0.5, 0.75, 1];
/** Marks on a line at most; beyond it the line alone is plainer. */
const MARKED = 24;

type Placed = readonly [number, Figure];

/**
 * Sensitivity and specificity at every cut-off, with their intervals.
 *
 * @param view - The report.
 * @param cutOffs - The cut-offs, lowest first.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(cutOffPlot(view, study.cutOffs)).includes('class="without-line"'); // true
 * ```
 */
export function cutOffPlot({ words, numbers, study }: View, cutOffs: readonly CutOffResult[]): Markup {
  const scores = cutOffs.map(({ cutOff }) => cutOff);
  const x = scaleLinear([Math.min(...scores), Math.max(...scores)], [FRAME.left + 8, FRAME.width - FRAME.right - 8]);
  const y = scaleLinear([0, 1], [FRAME.height - FRAME.bottom, FRAME.top]);
  const placed = (measure: 'sensitivity' | 'specificity'): readonly Placed[] =>
    cutOffs.flatMap(({ cutOff, [RECORDED]: recorded }): readonly Placed[] => {
      const figure = recorded[measure];
      return figure === null ? [] : [[x(cutOff), figure]];
    });
  const band = (points: readonly Placed[], look: string): Markup => {
    const outline = area<Placed>(
      ([at]) => at,
      ([, { low }]) => y(low),
      ([, { high }]) => y(high),
    ).digits(2)(Array.from(points));
    return markup`<path class="${look}" d="${outline ?? ''}"></path>`;
  };
  const linePath = (points: readonly Placed[], look: string): Markup =>
    path(
      points.map(([at, { estimate }]) => [at, y(estimate)]),
      look,
    );
  const marks = (points: readonly Placed[], shape: 'round' | 'square', look: string): readonly Markup[] =>
    points.length > MARKED ? [] : points.map(([at, { estimate }]) => mark([at, y(estimate)], shape, look, 34));
  const [sensitivity, specificity] = [placed('sensitivity'), placed('specificity')];
  const whole = scores.every(Number.isInteger);
  const ticks = x.ticks(8).filter((tick) => !whole || Number.isInteger(tick));
  const { reference } = study;
  return drawing(FRAME, { title: words.section['cut-offs'].heading, description: words.cutOffs.describes }, [
    ...axes(
      FRAME,
      { ticks: ticks.map((tick) => ({ at: x(tick), label: numbers.plain(tick) })), title: words.cutOffs.score },
      { ticks: SHARES.map((share) => ({ at: y(share), label: numbers.percent(share) })), title: '' },
    ),
    ...(reference === null ? [] : [path([[x(reference.cutOff), FRAME.top], [x(reference.cutOff), y(0)]], 'limit')]), // prettier-ignore
    band(sensitivity, 'with-band'),
    band(specificity, 'without-band'),
    linePath(sensitivity, 'with-line'),
    linePath(specificity, 'without-line'),
    ...marks(sensitivity, 'round', 'with-mark'),
    ...marks(specificity, 'square', 'without-mark'),
    ...key(words.measure.sensitivity, words.measure.specificity),
  ]);
}

/** What the two lines are, above the plot. */
function key(first: string, second: string): readonly Markup[] {
  const top = 14;
  const next = FRAME.left + 150;
  return [
    path([[FRAME.left, top], [FRAME.left + 26, top]], 'with-line'), // prettier-ignore
    mark([FRAME.left + 13, top], 'round', 'with-mark', 34),
    label([FRAME.left + 33, top + 4], first, 'start', 'name'),
    path([[next, top], [next + 26, top]], 'without-line'), // prettier-ignore
    mark([next + 13, top], 'square', 'without-mark', 34),
    label([next + 33, top + 4], second, 'start', 'name'),
  ];
}
