import { scaleLinear, scaleLog } from 'd3-scale';
import { symbol, symbolSquare } from 'd3-shape';
import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { Numbers } from './numbers.js';
import type { Axis, Span } from './pieces.js';

/** Ratios that an axis may name, and how far one reaches at most. */
const RATIOS = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

/**
 * An axis of shares, from nothing to everything.
 *
 * @param title - What is drawn.
 * @param numbers - Writes its ticks.
 * @returns The axis.
 * @example
 * ```ts
 * shareAxis('Share', numbers).ticks.length; // 3
 * ```
 */
export function shareAxis(title: string, numbers: Numbers): Axis {
  return {
    scale: 'linear',
    from: 0,
    to: 1,
    title,
    ticks: [0, 0.5, 1].map((at) => ({ at, label: numbers.percent(at) })),
  };
}

/**
 * An axis of coefficients such as kappa or an area, wide enough for all of them.
 *
 * @param title - What is drawn.
 * @param spans - What has to fit.
 * @param given - Where there is no effect, and what fits in any case.
 * @param numbers - Writes its ticks.
 * @returns The axis.
 * @example
 * ```ts
 * linearAxis('AUC', spans, { reference: 0.5, from: 0.5, to: 1 }, numbers).reference; // 0.5
 * ```
 */
export function linearAxis(
  title: string,
  spans: readonly Span[],
  given: { readonly reference: number; readonly from: number; readonly to: number; readonly factor?: number },
  numbers: Numbers,
): Axis {
  const ends = [
    Math.min(given.from, ...spans.map(({ low }) => low)),
    Math.max(given.to, ...spans.map(({ high }) => high)),
  ];
  const scale = scaleLinear(ends, [0, 1]).nice(4);
  const [from = given.from, to = given.to] = scale.domain();
  return {
    scale: 'linear',
    from,
    to,
    title,
    reference: given.reference,
    ticks: scale.ticks(4).map((at) => ({ at, label: numbers.plain(at * (given.factor ?? 1)) })),
  };
}

/**
 * An axis of ratios: twice and half stand equally far from one.
 *
 * @param title - What is drawn.
 * @param spans - What has to fit, up to fifty times.
 * @param numbers - Writes its ticks.
 * @returns The axis.
 * @example
 * ```ts
 * ratioAxis('Likelihood ratio', [{ estimate: 2, low: 1.2, high: 3.4 }], numbers).to; // 5
 * ```
 */
export function ratioAxis(title: string, spans: readonly Span[], numbers: Numbers): Axis {
  const low = Math.min(0.5, ...spans.map((span) => span.low));
  const high = Math.max(2, ...spans.map((span) => span.high));
  const from = RATIOS.findLast((ratio) => ratio <= low) ?? 0.02;
  const to = RATIOS.find((ratio) => ratio >= high) ?? 50;
  const inside = RATIOS.filter((ratio) => ratio >= from && ratio <= to);
  // On a long axis only powers of ten and its ends have room.
  const named = inside.length <= 6 ? inside : inside.filter((at) => [0.02, 0.1, 1, 10, 50].includes(at));
  return { scale: 'log', from, to, title, reference: 1, ticks: named.map((at) => ({ at, label: numbers.plain(at) })) };
}

/**
 * An interval drawn for the cell of its row: a line with a square at the estimate, an arrow where it goes on beyond the axis.
 * The row gives the numbers, so that a screen reader passes it by.
 *
 * @param axis - The axis.
 * @param span - The interval; nothing but the lines of the axis where there is none.
 * @returns The drawing, as wide and as high as its cell.
 * @example
 * ```ts
 * toCharacters(forestCell(axis, { estimate: 0.8, low: 0.7, high: 0.9 })).startsWith('<svg class="span"'); // true
 * ```
 */
export function forestCell(axis: Axis, span: Span | null): Markup {
  const at = placeOn(axis);
  const lines = [
    ...axis.ticks.map((tick) => upright(at(tick.at), 'tick-line')),
    ...(axis.reference === undefined ? [] : [upright(at(axis.reference), 'none-line')]),
  ];
  return markup`<svg class="span" aria-hidden="true">${joined(lines)}${span === null ? NOTHING : drawnSpan(axis, span)}</svg>`;
}

/**
 * The axis below the rows of a forest plot.
 *
 * @param axis - The axis.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(forestFoot(axis)).includes('text-anchor="middle"'); // true
 * ```
 */
export function forestFoot(axis: Axis): Markup {
  const at = placeOn(axis);
  const labels = axis.ticks.map(
    (tick) => markup`<text class="tick" text-anchor="middle" x="${percent(at(tick.at))}" y="14">${tick.label}</text>`,
  );
  return markup`<svg class="span" aria-hidden="true">${joined(labels)}</svg>`;
}

function drawnSpan(axis: Axis, { estimate, low, high }: Span): Markup {
  const at = placeOn(axis);
  const [from, to] = [at(low), at(high)];
  const square = symbol(symbolSquare, 56).digits(2)() ?? '';
  const inside = estimate >= axis.from && estimate <= axis.to;
  return markup`<rect class="whisker-bar" x="${percent(from)}" y="50%" width="${percent(Math.max(to - from, 0))}" height="2" transform="translate(0 -1)"></rect>${
    low < axis.from ? arrow(0, 'M5,-5L0,0L5,5') : NOTHING
  }${high > axis.to ? arrow(100, 'M-5,-5L0,0L-5,5') : NOTHING}${
    inside
      ? markup`<svg x="${percent(at(estimate))}" y="50%" overflow="visible"><path class="estimate" d="${square}"></path></svg>`
      : NOTHING
  }`;
}

function arrow(x: number, outline: string): Markup {
  return markup`<svg x="${percent(x)}" y="50%" overflow="visible"><path class="beyond" d="${outline}"></path></svg>`;
}

function upright(x: number, look: string): Markup {
  return markup`<rect class="${look}" x="${percent(x)}" y="0" width="1" height="100%"></rect>`;
}

/** Where a value stands between the ends of an axis, 0–100. */
function placeOn(axis: Axis): (value: number) => number {
  const domain = [axis.from, axis.to];
  const scale = axis.scale === 'log' ? scaleLog(domain, [0, 100]) : scaleLinear(domain, [0, 100]);
  const place = scale.clamp(true);
  return (value) => (axis.scale === 'log' && value <= 0 ? 0 : place(value));
}

function percent(place: number): string {
  return `${Number(place.toFixed(2))}%`;
}
