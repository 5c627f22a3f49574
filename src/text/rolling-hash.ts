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

/** An empty filter of 2^19 bits. */
export function hashFilter(): HashFilter {
  const bits = new Uint32Array(1 << 14);
  return {
    add: (hash) => {
      const slot = (hash ^ (hash >>> 15)) & 0x7ffff;
      bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
    },
    has: (hash) => {
      const slot = (hash ^ (hash >>> 15)) & 0x7ffff;
      return ((bits[slot >>> 5] ?? 0) & (1 << (slot & 31))) !== 0;
    },
  };
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
 * hashTable([7], [1]).first(8) // → -1
 * ```
 */
export function hashTable(hashes: readonly number[], ids: readonly number[]): HashTable {
  const keys = Int32Array.from(hashes);
  const values = Int32Array.from(ids);
  const chain = new Int32Array(keys.length);
  const slots = new Int32Array(1 << Math.min(22, 34 - Math.clz32(keys.length)));
  const mask = slots.length - 1;
  const slotOf = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> 8) & mask; // 24 bits at most
  for (let entry = 0; entry < keys.length; entry += 1) {
    const slot = slotOf(keys[entry] ?? 0);
    chain[entry] = (slots[slot] ?? 0) - 1;
    slots[slot] = entry + 1;
  }
  const seek = (from: number, hash: number): number => {
    let entry = from;
    while (entry >= 0 && keys[entry] !== hash) entry = chain[entry] ?? -1;
    return entry;
  };
  return {
    first: (hash) => {
      const head = slots[slotOf(hash)] ?? 0;
      return head === 0 ? -1 : seek(head - 1, hash);
    },
    next: (entry, hash) => seek(chain[entry] ?? -1, hash),
    id: (entry) => values[entry] ?? 0,
  };
}
