import type { RandomState } from './generator.js';

/**
 * Draws from a set with replacement and counts how often each member came.
 *
 * @param state - The generator; it moves on by one draw each. {@link nextBelow} of the same generator would give the same members.
 * @param draws - How many are drawn.
 * @param counts - Filled with the counts, one for each member; what it held is lost.
 */
export function countDraws(state: RandomState, draws: number, counts: Int32Array): void {
  counts.fill(0);
  const scale = counts.length / 2 ** 32;
  // The generator of nextWord, in local variables: this is where resampling spends its time.
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (let i = 0; i < draws; i += 1) {
    const word = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    const member = ((word >>> 0) * scale) | 0;
    counts[member] = (counts[member] ?? 0) + 1;
  }
  state.set([a, b, c, d]);
}
