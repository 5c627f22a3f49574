import { scaleLinear } from 'd3-scale';
import type { Markup } from '../report/markup.js';
import type { OutcomeCounts, ScoreSpread } from '../study/study-types.js';
import { box, drawing, label, path } from './svg.js';
import type { View } from './view.js';

const [WIDTH, LEFT, RIGHT, PANEL, HEAD, FOOT] = [440, 44, 10, 78, 26, 46];
const OUTCOMES = ['target', 'noTarget', 'unknown'] as const;
const LOOK = { target: 'with', noTarget: 'without', unknown: 'open' } as const;

/**
 * How scores are spread in each outcome: three plots above one another on one axis, each in shares of its own group.
 *
 * @param view - The report.
 * @param spread - The bins.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(scorePlot(view, study.scores)).includes('class="with"'); // true
 * ```
 */
export function scorePlot({ words, numbers, study }: View, { bins }: ScoreSpread): Markup {
  const shown = OUTCOMES.filter((outcome) => bins.some((bin) => bin[outcome] > 0));
  const whole = isWhole(bins);
  const from = bins[0]?.from ?? 0;
  const last = bins.at(-1)?.to ?? 1;
  // A bar of one whole score is as wide as the step to the next.
  const x = scaleLinear(whole ? [from - 0.5, last - 0.5] : [from, last], [LEFT, WIDTH - RIGHT]);
  const shares = shown.map((outcome) => sharesOf(bins, outcome));
  const most = Math.max(...shares.flat(), 0);
  const y = scaleLinear([0, most === 0 ? 1 : most], [0, PANEL - HEAD]);
  const height = shown.length * PANEL + FOOT;
  const names = { target: words.target, noTarget: words.noTarget, unknown: words.unknownOutcome };
  const reference = study.reference;
  const at = reference === null ? null : x(whole ? reference.cutOff - 0.5 : reference.cutOff);
  const panels = shown.flatMap((outcome, place): readonly Markup[] => {
    const bottom = (place + 1) * PANEL;
    const total = bins.reduce((sum, bin) => sum + bin[outcome], 0);
    return [
      label([LEFT, bottom - PANEL + 16], `${names[outcome]} (n = ${numbers.whole(total)})`, 'start', 'name'),
      path([[LEFT, bottom - y(most)], [WIDTH - RIGHT, bottom - y(most)]], 'grid'), // prettier-ignore
      label([LEFT - 6, bottom - y(most) + 4], numbers.percent(Number(most.toFixed(2))), 'end'),
      label([LEFT - 6, bottom], '0', 'end'),
      ...bins.map((bin, index) => {
        const [left, right] = whole ? [x(bin.from - 0.42), x(bin.from + 0.42)] : [x(bin.from) + 0.5, x(bin.to) - 0.5];
        const tall = y(shares[place]?.[index] ?? 0);
        return box([left, bottom - tall, right - left, tall], LOOK[outcome]);
      }),
      path([[LEFT, bottom], [WIDTH - RIGHT, bottom]], 'axis'), // prettier-ignore
      ...(at === null ? [] : [path([[at, bottom - y(most) - 4], [at, bottom]], 'limit')]), // prettier-ignore
    ];
  });
  const ticks = x.ticks(8).filter((tick) => !whole || Number.isInteger(tick));
  return drawing({ width: WIDTH, height }, { title: words.scores.caption, description: words.scores.describes }, [
    ...panels,
    ...ticks.map((tick) => label([x(tick), shown.length * PANEL + 17], numbers.plain(tick), 'middle')),
    label([(LEFT + WIDTH - RIGHT) / 2, height - 8], words.scores.score, 'middle', 'name'),
  ]);
}

/**
 * Whether every bin is one whole score.
 *
 * @param bins - The bins.
 * @returns Whether each holds one score alone.
 * @example
 * ```ts
 * isWhole([{ from: 3, to: 4 }]); // true
 * ```
 */
export function isWhole(bins: readonly { readonly from: number; readonly to: number }[]): boolean {
  return bins.every(({ from, to }) => Number.isInteger(from) && to - from === 1);
}

function sharesOf(bins: readonly OutcomeCounts[], outcome: keyof OutcomeCounts): readonly number[] {
  const total = bins.reduce((sum, bin) => sum + bin[outcome], 0);
  return bins.map((bin) => (total === 0 ? 0 : bin[outcome] / total));
}
