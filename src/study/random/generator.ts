/** The state of a random generator: four 32-bit words, changed by every draw. */
export type RandomState = Int32Array;

/**
 * A random generator (sfc32) at a state that follows from a seed. Same seed, same numbers, on every platform: it only adds and shifts
 * 32-bit words.
 *
 * Source: Doty-Humphrey 2010 (PractRand), the generator sfc32, with its advice on seeding: twelve draws are thrown away.
 *
 * @param seed - A whole number.
 * @returns The state, for {@link nextWord} and its like.
 * @throws RangeError when the seed is no safe whole number.
 * @example
 * ```ts
 * nextWord(seededState(1)) // → 573063952
 * ```
 */
export function seededState(seed: number): RandomState {
  if (!Number.isSafeInteger(seed)) throw new RangeError('A seed is a whole number.');
  const state = Int32Array.of(seed | 0, Math.floor(seed / 2 ** 32) | 0, 0x9e3779b9, 1);
  for (let i = 0; i < 12; i += 1) nextWord(state);
  return state;
}

/**
 * The next 32 bits of a generator.
 *
 * @param state - The generator; it moves on.
 * @returns A whole number from 0 to 2³² − 1, all alike likely.
 * @example
 * ```ts
 * nextWord(seededState(1)) === nextWord(seededState(1)) // → true
 * ```
 */
export function nextWord(state: RandomState): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const word = (((a + b) | 0) + d) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + word) | 0;
  state[3] = (d + 1) | 0;
  return word >>> 0;
}

/**
 * The next number from 0 up to 1, with 53 random bits.
 *
 * @param state - The generator; it moves on by two draws.
 * @returns A number, 0 included and 1 excluded.
 * @example
 * ```ts
 * nextUnit(seededState(1)) < 1 // → true
 * ```
 */
export function nextUnit(state: RandomState): number {
  const high = nextWord(state) >>> 5;
  const low = nextWord(state) >>> 6;
  return (high * 2 ** 26 + low) / 2 ** 53;
}

/**
 * The next whole number below a limit.
 *
 * @param state - The generator; it moves on.
 * @param limit - From 1 to 2³².
 * @returns A whole number from 0. No number is likelier than another by more than `limit` in 2³².
 * @example
 * ```ts
 * nextBelow(seededState(1), 1) // → 0
 * ```
 */
export function nextBelow(state: RandomState, limit: number): number {
  return Math.floor((nextWord(state) * limit) / 2 ** 32);
}
