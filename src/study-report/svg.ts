import { line, symbol, symbolCircle, symbolSquare } from 'd3-shape';
import { joined, markup } from '../report/markup.js';
import type { Markup } from '../report/markup.js';

/** Size of the drawing in its own units, and the margins around what is plotted. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A tick of an axis. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/**
 * A drawing with its title and description for those who do not see it. It holds no style of its own: its classes take the look of the page.
 *
 * @param frame - Its size.
 * @param said - Title and description.
 * @param parts - What it holds.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(drawing(frame, { title: 'ROC curve', description: 'Rises early.' }, [])).startsWith('<svg class="plot"'); // true
 * ```
 */
export function drawing(
  frame: Pick<Frame, 'width' | 'height'>,
  said: { readonly title: string; readonly description: string },
  parts: readonly Markup[],
): Markup {
  return markup`<svg class="plot" role="img" viewBox="0 0 ${frame.width} ${frame.height}"><title>${said.title}</title><desc>${said.description}</desc>
${joined(parts, markup`\n`)}
</svg>`;
}

/**
 * A line through points.
 *
 * @param points - The points in units of the drawing.
 * @param look - Its class.
 * @returns The line.
 * @example
 * ```ts
 * toCharacters(path([[0, 0], [10, 5]], 'rule')); // '<path class="rule" d="M0,0L10,5"></path>'
 * ```
 */
export function path(points: readonly (readonly [number, number])[], look: string): Markup {
  return markup`<path class="${look}" d="${line().digits(2)(points.map(([x, y]) => [x, y])) ?? ''}"></path>`;
}

/**
 * A mark at a point: round or square, so that it is told apart without colour.
 *
 * @param at - The point.
 * @param shape - Round or square.
 * @param look - Its class.
 * @param size - Its area.
 * @returns The mark.
 * @example
 * ```ts
 * mark([10, 5], 'round', 'with');
 * ```
 */
export function mark([x, y]: readonly [number, number], shape: 'round' | 'square', look: string, size = 38): Markup {
  const outline = symbol(shape === 'round' ? symbolCircle : symbolSquare, size).digits(2)();
  return markup`<path class="${look}" transform="translate(${rounded(x)} ${rounded(y)})" d="${outline ?? ''}"></path>`;
}

/**
 * A short text at a point.
 *
 * @param at - The point.
 * @param text - The text.
 * @param anchor - Which part of it stands there.
 * @param look - Its class.
 * @returns The text.
 * @example
 * ```ts
 * toCharacters(label([10, 5], '6', 'middle')); // '<text class="tick" text-anchor="middle" x="10" y="5">6</text>'
 * ```
 */
export function label(
  [x, y]: readonly [number, number],
  text: string,
  anchor: 'start' | 'middle' | 'end',
  look = 'tick',
): Markup {
  return markup`<text class="${look}" text-anchor="${anchor}" x="${rounded(x)}" y="${rounded(y)}">${text}</text>`;
}

/**
 * A rectangle.
 *
 * @param at - Left, top, width and height.
 * @param look - Its class.
 * @returns The rectangle.
 * @example
 * ```ts
 * toCharacters(box([0, 0, 10, 5], 'bar')); // '<rect class="bar" x="0" y="0" width="10" height="5"></rect>'
 * ```
 */
export function box([x, y, width, height]: readonly [number, number, number, number], look: string): Markup {
  return markup`<rect class="${look}" x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(width, 0))}" height="${rounded(Math.max(height, 0))}"></rect>`;
}

/**
 * The axes of a plot: a line with ticks and labels below, thin lines across with labels to the left, and what they measure.
 *
 * @param frame - Size and margins.
 * @param x - Ticks along the bottom, in units of the drawing, and their title.
 * @param y - The same up the side; its title stands above the plot.
 * @returns The axes.
 * @example
 * ```ts
 * axes(frame, { ticks: [{ at: 40, label: '0' }], title: 'Score' }, { ticks: [], title: 'Share' });
 * ```
 */
export function axes(
  frame: Frame,
  x: { readonly ticks: readonly Tick[]; readonly title: string },
  y: { readonly ticks: readonly Tick[]; readonly title: string },
): readonly Markup[] {
  const [bottom, end] = [frame.height - frame.bottom, frame.width - frame.right];
  return [
    ...y.ticks.flatMap(({ at, label: text }) => [
      path([[frame.left, at], [end, at]], 'grid'), // prettier-ignore
      label([frame.left - 6, at + 4], text, 'end'),
    ]),
    path([[frame.left, bottom], [end, bottom]], 'axis'), // prettier-ignore
    ...x.ticks.flatMap(({ at, label: text }) => [
      path([[at, bottom], [at, bottom + 4]], 'axis'), // prettier-ignore
      label([at, bottom + 17], text, 'middle'),
    ]),
    label([(frame.left + end) / 2, frame.height - 6], x.title, 'middle', 'name'),
    label([2, frame.top - 8], y.title, 'start', 'name'),
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
