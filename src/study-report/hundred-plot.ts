import type { Markup } from '../report/markup.js';
import { box, drawing } from './svg.js';

const [STEP, SIDE, EDGE] = [12, 9.5, 2];

/**
 * A hundred that are flagged, as squares: those that would be right are filled, the others hollow.
 *
 * @param right - How many would be right, 0–100.
 * @param said - Title and description.
 * @returns The drawing.
 * @example
 * ```ts
 * toCharacters(hundredPlot(15, { title: '15 of 100', description: '' })).match(/class="right"/gu)?.length; // 15
 * ```
 */
export function hundredPlot(right: number, said: { readonly title: string; readonly description: string }): Markup {
  const size = 10 * STEP + EDGE;
  const squares = Array.from({ length: 100 }, (_, index) =>
    box(
      [EDGE + (index % 10) * STEP, EDGE + Math.floor(index / 10) * STEP, SIDE, SIDE],
      index < right ? 'right' : 'wrong',
    ),
  );
  return drawing({ width: size, height: size }, said, squares);
}
