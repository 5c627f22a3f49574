import { nextUnit } from './generator.js';
import type { RandomState } from './generator.js';
import { naturalLog } from './natural-log.js';

/**
 * The next number of a standard normal distribution.
 *
 * Source: Marsaglia and Bray 1964 (polar method), from exact operations alone, so that the same seed gives the same numbers everywhere.
 *
 * @param state - The generator; it moves on.
 * @returns A number, on average 0, with a standard deviation of 1.
 * @example
 * ```ts
 * Math.abs(nextNormal(seededState(1))) < 9 // → true
 * ```
 */
export function nextNormal(state: RandomState): number {
  for (;;) {
    const x = 2 * nextUnit(state) - 1;
    const y = 2 * nextUnit(state) - 1;
    const square = x * x + y * y;
    // Below the limit the logarithm of a subnormal number would be needed.
    if (square < 1 && square > 1e-300) return x * Math.sqrt((-2 * naturalLog(square)) / square);
  }
}
