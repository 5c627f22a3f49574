import { upperGamma } from './gamma.js';

/**
 * How likely a chi-square value is to be at least `x`: the p-value of a chi-square test.
 *
 * Source: Abramowitz and Stegun 1964, 26.4.19.
 *
 * @param x - The test's value, from 0.
 * @param degrees - Degrees of freedom, over 0.
 * @returns A probability.
 * @throws RangeError when `x` is below 0 or there are no degrees of freedom.
 * @example
 * ```ts
 * chiSquareUpper(3.841458820694124, 1) // → 0.05
 * ```
 */
export function chiSquareUpper(x: number, degrees: number): number {
  return upperGamma(degrees / 2, x / 2);
}
