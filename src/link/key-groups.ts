import { NumberList } from './number-list.js';

/** Hashes are sorted in so many parts, one after the other, so that only one of them takes room. */
const PART_BITS = 3;
const REST_BITS = 32 - PART_BITS;
const REST_MASK = 2 ** REST_BITS - 1;
/** Places of entries fit beside the rest of a hash in a number that is exact. */
const PLACES = 2 ** (53 - REST_BITS);

/** Entries that share a hash. */
export interface KeyGroup {
  readonly hash: number;
  readonly entries: readonly number[];
}

/** Entries under hashes, grouped by them at the end. */
export class KeyGroups {
  readonly #hashes = new NumberList();
  readonly #counts = new Float64Array(1 << PART_BITS);

  /** Adds an entry; entries are numbered in the order in which they come. */
  add(hash: number): void {
    this.#hashes.push(hash);
    this.#counts[hash >>> REST_BITS] = (this.#counts[hash >>> REST_BITS] ?? 0) + 1;
  }

  get length(): number {
    return this.#hashes.length;
  }

  /** The entries that share a hash, two or more, with the hash and in the order of the hashes. */
  *groups(): Generator<KeyGroup> {
    const { length } = this.#hashes;
    if (length > PLACES) throw new RangeError('Too many keys to be grouped at once.');
    for (let part = 0; part < 1 << PART_BITS; part += 1) {
      const sorted = this.#part(part);
      for (let first = 0; first < sorted.length;) {
        const hash = Math.floor((sorted[first] ?? 0) / PLACES);
        let end = first + 1;
        while (end < sorted.length && Math.floor((sorted[end] ?? 0) / PLACES) === hash) end += 1;
        if (end - first > 1)
          yield {
            hash: (part << REST_BITS) | hash | 0,
            entries: Array.from(sorted.subarray(first, end), (entry) => entry % PLACES),
          };
        first = end;
      }
    }
  }

  #part(part: number): Float64Array {
    const { length } = this.#hashes;
    const entries = new Float64Array(this.#counts[part] ?? 0);
    let count = 0;
    for (let at = 0; at < length; at += 1) {
      const hash = this.#hashes.at(at);
      if (hash >>> REST_BITS === part) entries[count++] = (hash & REST_MASK) * PLACES + at;
    }
    return entries.sort();
  }
}
