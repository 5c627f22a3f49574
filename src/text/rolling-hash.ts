/** Longest word that is looked up with a letter wrong, inside another or in pieces. Longer runs are no words. */
export const LONGEST_WORD = 40;

const BASE = 0x01000193;
const POWERS = Int32Array.from({ length: LONGEST_WORD + 2 }, () => 1);
for (let i = 1; i < POWERS.length; i += 1) POWERS[i] = Math.imul(POWERS[i - 1] ?? 1, BASE);

/**
 * The hash of a word: a polynomial, so that the hash of any part and of the word without one letter follow from the hashes of its beginnings.
 *
 * @param word - Any text.
 * @returns A 32-bit number; equal texts have equal numbers, unequal ones seldom.
 * @example
 * ```ts
 * hashOf('ab') === extendHash(extendHash(0, 97), 98) // → true
 * ```
 */
export function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = extendHash(hash, word.charCodeAt(i));
  return hash;
}

/** The hash of a text with one more unit at its end. */
export function extendHash(hash: number, unit: number): number {
  return (Math.imul(hash, BASE) + unit + 1) | 0;
}

/** Hashes of every beginning of a word; `beginnings[i]` is of its first `i` letters. One array is reused, so read it before the next call. */
export function hashBeginnings(word: string): Int32Array {
  let hash = 0;
  scratch[0] = 0;
  const length = Math.min(word.length, LONGEST_WORD);
  for (let i = 0; i < length; i += 1) {
    hash = extendHash(hash, word.charCodeAt(i));
    scratch[i + 1] = hash;
  }
  return scratch;
}

const scratch = new Int32Array(LONGEST_WORD + 1);

/** The hash of letters `from … to`, from the hashes of the beginnings. */
export function hashBetween(beginnings: Int32Array, from: number, to: number): number {
  return ((beginnings[to] ?? 0) - Math.imul(beginnings[from] ?? 0, POWERS[to - from] ?? 1)) | 0;
}

/** The hash of two texts after one another. */
export function joinHashes(first: number, second: number, secondLength: number): number {
  return (Math.imul(first, POWERS[secondLength] ?? 1) + second) | 0;
}

/** Says of a hash whether it may be in a set: never a wrong no, seldom a wrong yes. Costs one look into memory. */
export interface HashFilter {
  readonly add: (hash: number) => void;
  readonly has: (hash: number) => boolean;
}

/** An empty filter with so many bits, as a power of two; small ones stay in the cache. */
export function hashFilter(size: number): HashFilter {
  const bits = new Uint32Array(1 << (size - 5));
  const shift = 32 - size;
  return {
    add: (hash) => {
      const slot = Math.imul(hash, 0x9e3779b1) >>> shift;
      bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
    },
    has: (hash) => {
      const slot = Math.imul(hash, 0x9e3779b1) >>> shift;
      return ((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
    },
  };
}

/** The size for a filter that seldom says a wrong yes of so many entries. */
export function filterSize(entries: number): number {
  return Math.min(22, Math.max(10, 35 - Math.clz32(entries)));
}

/** Ids by hash, in flat arrays: entries with the same slot are chained. */
export interface HashTable {
  /** First entry with this hash, or -1. */
  readonly first: (hash: number) => number;
  /** Next entry with the same hash, or -1. */
  readonly next: (entry: number, hash: number) => number;
  readonly id: (entry: number) => number;
}

/**
 * A table of ids by hash with room to spare, so that nearly every look-up ends at an empty slot.
 *
 * @param hashes - One hash for each entry; the same may stand several times.
 * @param ids - The id of each entry.
 * @returns The table.
 * @example
 * ```ts
 * hashTable(Int32Array.of(7), Int32Array.of(1)).first(8) // → -1
 * ```
 */
export function hashTable(hashes: Int32Array, ids: Int32Array): HashTable {
  const chain = new Int32Array(hashes.length);
  const size = Math.min(22, Math.max(4, 33 - Math.clz32(hashes.length)));
  const slots = new Int32Array(1 << size);
  const filter = hashFilter(filterSize(hashes.length));
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - size);
  for (let entry = 0; entry < hashes.length; entry += 1) {
    const hash = hashes[entry] ?? 0;
    const slot = slotOf(hash);
    chain[entry] = (slots[slot] ?? 0) - 1;
    slots[slot] = entry + 1;
    filter.add(hash);
  }
  const seek = (from: number, hash: number): number => {
    let entry = from;
    while (entry >= 0 && hashes[entry] !== hash) entry = chain[entry] ?? -1;
    return entry;
  };
  return {
    first: (hash) => (filter.has(hash) ? seek((slots[slotOf(hash)] ?? 0) - 1, hash) : -1),
    next: (entry, hash) => seek(chain[entry] ?? -1, hash),
    id: (entry) => ids[entry] ?? 0,
  };
}
