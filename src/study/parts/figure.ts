import type { Estimate } from '../estimate.js';
import type { Proportion } from '../proportion/proportion.js';
import { proportion } from '../proportion/proportion.js';
import type { ProportionOptions } from '../proportion/proportion.js';
import type { Figure, FigureMethod } from '../study-types.js';

/**
 * A figure of an estimate.
 *
 * @param estimate - The estimate with its interval, or nothing.
 * @param method - How the interval was made.
 * @param n - Records behind it.
 * @returns The figure; `null` where there is no estimate, or one without a finite number.
 */
export function figureOf(estimate: Estimate | null | undefined, method: FigureMethod, n: number): Figure | null {
  if (estimate === null || estimate === undefined) return null;
  const { estimate: value, low, high } = estimate;
  return [value, low, high].every(Number.isFinite) ? { estimate: value, low, high, method, n } : null;
}

/**
 * A share of records as a figure.
 *
 * @param count - Records that are counted.
 * @param of - All records.
 * @param options - Level and method of the interval.
 * @returns The figure; `null` where there are no records.
 */
export function shareOf(count: number, of: number, options: ProportionOptions): Figure | null {
  return figureOfShare(of === 0 ? null : proportion(count, of, options), options);
}

/**
 * A share that was worked out already as a figure.
 *
 * @param share - The share, or nothing.
 * @param options - Level and method of its interval.
 * @returns The figure; `null` where there is no share.
 */
export function figureOfShare(share: Proportion | null, { method = 'wilson' }: ProportionOptions): Figure | null {
  if (share === null) return null;
  const { estimate, low, high, of, count } = share;
  return { estimate, low, high, method, n: of, count };
}
