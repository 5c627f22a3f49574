import { LANGUAGES, N_GRAMS, SIZE } from '../../generated/language/n-grams.js';
import { unpack } from './unpack.js';

/**
 * The weights of n-grams by language, to be looked up by bytes. With the borders of the word (a space) an n-gram has at most six bytes, which
 * stand in two numbers, so that looking one up makes no string.
 */
export interface NGramTable {
  /** The first four bytes of each n-gram, the lowest first. */
  readonly heads: Int32Array;
  /** The last two. */
  readonly tails: Uint16Array;
  /** Where the weights of each n-gram start, and at last where they end. */
  readonly from: Uint32Array;
  /** Language in the upper four bits, weight in the lower. */
  readonly weights: Uint8Array;
  /** Hash table with linear probing: the n-gram plus one, 0 where it is empty. */
  readonly places: Uint32Array;
}

/** How many languages the table has. */
export const LANGUAGE_COUNT: number = LANGUAGES.length;

const SPACE = 0x20;

let table: NGramTable | undefined;

/**
 * The table of this package, unpacked when it is first asked for.
 *
 * @returns The same table every time.
 * @example
 * ```ts
 * nGramTable().heads.length // → 31966
 * ```
 */
export function nGramTable(): NGramTable {
  table ??= unpack(N_GRAMS, SIZE);
  return table;
}

/**
 * Finds an n-gram.
 *
 * @param table - The weights.
 * @param bytes - Words in UTF-8.
 * @param start - Where the n-gram starts.
 * @param end - Where it ends, at most four bytes on.
 * @param opens - Whether the word starts there.
 * @param closes - Whether the word ends there.
 * @returns Its number, or -1.
 * @example
 * ```ts
 * findNGram(nGramTable(), readWords('og').bytes, 0, 2, true, true) === -1 // → false
 * ```
 */
export function findNGram(
  table: NGramTable,
  bytes: Uint8Array,
  start: number,
  end: number,
  opens: boolean,
  closes: boolean,
): number {
  // Most stand inside a word.
  if (!opens && end - start === 4) {
    const inside =
      (bytes[start] ?? 0) |
      ((bytes[start + 1] ?? 0) << 8) |
      ((bytes[start + 2] ?? 0) << 16) |
      ((bytes[start + 3] ?? 0) << 24);
    return (table.places[placeOf(table, inside, closes ? SPACE : 0)] ?? 0) - 1;
  }
  let head = opens ? SPACE : 0;
  let tail = 0;
  let count = opens ? 1 : 0;
  for (let at = start; at < end; at += 1, count += 1) {
    if (count < 4) head |= (bytes[at] ?? 0) << (count * 8);
    else tail |= (bytes[at] ?? 0) << ((count - 4) * 8);
  }
  if (closes && count < 4) head |= SPACE << (count * 8);
  if (closes && count >= 4) tail |= SPACE << ((count - 4) * 8);
  return (table.places[placeOf(table, head, tail)] ?? 0) - 1;
}

/**
 * Where an n-gram stands in `places`, or the empty place where it would stand.
 *
 * @param table - The weights.
 * @param head - Its first four bytes.
 * @param tail - Its last two.
 * @returns An index of `places`.
 * @example
 * ```ts
 * placeOf(nGramTable(), 0, 0) < nGramTable().places.length // → true
 * ```
 */
export function placeOf(table: NGramTable, head: number, tail: number): number {
  const { heads, tails, places } = table;
  const last = places.length - 1;
  let place = Math.imul(head ^ Math.imul(tail, 0x85ebca6b), 0x9e3779b1);
  place = (place ^ (place >>> 15)) & last;
  for (; ; place = (place + 1) & last) {
    const nGram = (places[place] ?? 0) - 1;
    if (nGram === -1 || (heads[nGram] === head && tails[nGram] === tail)) return place;
  }
}

/**
 * Adds the weights of an n-gram to sums by language.
 *
 * @param table - The weights.
 * @param nGram - Its number.
 * @param sums - One sum for each language, from `at` on.
 * @param at - Where they start.
 * @example
 * ```ts
 * addWeights(nGramTable(), 0, new Int32Array(16), 0) // → undefined
 * ```
 */
export function addWeights(table: NGramTable, nGram: number, sums: Int32Array, at: number): void {
  const end = table.from[nGram + 1] ?? 0;
  for (let i = table.from[nGram] ?? 0; i < end; i += 1) {
    const weight = table.weights[i] ?? 0;
    const sum = at + (weight >> 4);
    sums[sum] = (sums[sum] ?? 0) + (weight & 15);
  }
}

/**
 * How much more an n-gram speaks for one language than for another.
 *
 * @param table - The weights.
 * @param nGram - Its number.
 * @param one - Index into `LANGUAGES`.
 * @param other - Another.
 * @returns The difference in steps; a language that does not have the n-gram has a weight of 0.
 * @example
 * ```ts
 * differenceOf(nGramTable(), 0, 3, 3) // → 0
 * ```
 */
export function differenceOf(table: NGramTable, nGram: number, one: number, other: number): number {
  const end = table.from[nGram + 1] ?? 0;
  let difference = 0;
  for (let i = table.from[nGram] ?? 0; i < end; i += 1) {
    const weight = table.weights[i] ?? 0;
    const language = weight >> 4;
    if (language === one) difference += weight & 15;
    if (language === other) difference -= weight & 15;
  }
  return difference;
}
