import { nextBinomial } from './binomial.js';
import type { RandomState } from './generator.js';

/**
 * Draws records with replacement when only the number of records of each kind matters: exactly multinomial, by one binomial draw a kind.
 *
 * Source: Davis 1993 (conditional binomials).
 *
 * @param state - The generator; it moves on.
 * @param draws - How many records are drawn.
 * @param sizes - How many records there are of each kind, whole numbers.
 * @param counts - Filled with how many came of each kind.
 */
export function drawMultinomial(state: RandomState, draws: number, sizes: ArrayLike<number>, counts: Int32Array): void {
  let all = 0;
  for (let kind = 0; kind < sizes.length; kind += 1) all += sizes[kind] ?? 0;
  let left = draws;
  for (let kind = 0; kind < sizes.length; kind += 1) {
    const size = sizes[kind] ?? 0;
    // The last kind that has records takes what is left: its share is all.
    const drawn = left === 0 || size === 0 ? 0 : nextBinomial(state, left, size / all);
    counts[kind] = drawn;
    left -= drawn;
    all -= size;
  }
}
