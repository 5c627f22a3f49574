import { betaCdf, betaQuantile } from './beta.js';

/**
 * The value below which Student's t lies with probability `p`.
 *
 * Source: Abramowitz and Stegun 1964, 26.7.1 and 26.5.27, through the beta distribution.
 *
 * @param p - A probability, 0–1.
 * @param degrees - Degrees of freedom, over 0.
 * @returns The value; -Infinity for 0 and Infinity for 1.
 * @throws RangeError when `p` is no probability or there are no degrees of freedom.
 * @example
 * ```ts
 * tQuantile(0.975, 11) // → 2.201
 * ```
 */
export function tQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1 && degrees > 0)) throw new RangeError('A probability and degrees of freedom are needed.');
  const tail = Math.min(p, 1 - p);
  const side = p < 0.5 ? -1 : 1;
  if (tail === 0) return side * Infinity;
  if (tail > 0.25) {
    const middle = betaQuantile(1 - 2 * tail, 0.5, degrees / 2);
    return side * Math.sqrt((degrees * middle) / (1 - middle));
  }
  const outer = betaQuantile(2 * tail, degrees / 2, 0.5);
  return side * Math.sqrt((degrees * (1 - outer)) / outer);
}

/**
 * How likely Student's t is to be as far from 0 as `t` or further, on either side: the two-sided p-value.
 *
 * @param t - The test's value.
 * @param degrees - Degrees of freedom, over 0.
 * @returns A probability.
 * @throws RangeError when there are no degrees of freedom.
 * @example
 * ```ts
 * tTwoSided(2.2009851600916388, 11) // → 0.05
 * ```
 */
export function tTwoSided(t: number, degrees: number): number {
  return betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5);
}
