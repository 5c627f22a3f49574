import { MOST_FEATURES } from './features.js';
import { NumberList } from './number-list.js';

/** Features per chunk; those of one advert never stand in two. */
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;
const WEIGHT_BITS = 3;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** More than the levels there can be: a text has fewer than 2^32 features. */
const LEVELS = 32;

/** The features of all adverts, one after the other. */
export class FeatureStore {
  #chunks: Int32Array[] = [];
  #used = CHUNK;
  /** Chunk and place of the first feature of each advert. */
  readonly #starts = new NumberList();
  /** How many each has, and how often they were halved. */
  readonly #sizes = new NumberList();

  add(items: Int32Array, level: number): void {
    if (this.#used + MOST_FEATURES > CHUNK) {
      this.#chunks.push(new Int32Array(CHUNK));
      this.#used = 0;
    }
    const chunk = this.#chunks.length - 1;
    this.#chunks[chunk]?.set(items, this.#used);
    this.#starts.push(chunk * CHUNK + this.#used);
    this.#sizes.push(items.length * LEVELS + level);
    this.#used += items.length;
  }

  /** How many features are kept of an advert; a long text keeps some of them. */
  countOf(index: number): number {
    return (this.#sizes.at(index) / LEVELS) | 0;
  }

  /** Whether all features of an advert are kept, because its text is short. */
  isShort(index: number): boolean {
    return this.#sizes.at(index) % LEVELS === 0;
  }

  /** Share of the weight that two adverts have in common, over the features that both kept. */
  similarity(one: number, other: number): number {
    const [oneSize, otherSize] = [this.#sizes.at(one), this.#sizes.at(other)];
    const [oneStart, otherStart] = [this.#starts.at(one), this.#starts.at(other)];
    const left = this.#chunks[oneStart >>> CHUNK_BITS] ?? NONE;
    const right = this.#chunks[otherStart >>> CHUNK_BITS] ?? NONE;
    // What a text kept that was halved less often is halved as often as the other.
    const level = Math.max(oneSize % LEVELS, otherSize % LEVELS);
    const mask = ((1 << level) - 1) << WEIGHT_BITS;
    let a = oneStart & (CHUNK - 1);
    let b = otherStart & (CHUNK - 1);
    const aEnd = a + ((oneSize / LEVELS) | 0);
    const bEnd = b + ((otherSize / LEVELS) | 0);
    let common = 0;
    let total = 0;
    while (a < aEnd && b < bEnd) {
      const x = left[a] ?? 0;
      const y = right[b] ?? 0;
      const least = x < y ? x : y;
      if ((least & mask) === 0) {
        const weight = least & WEIGHT_MASK;
        if (x === y) common += 2 * weight;
        total += x === y ? 2 * weight : weight;
      }
      if (x <= y) a += 1;
      if (y <= x) b += 1;
    }
    for (; a < aEnd; a += 1) if (((left[a] ?? 0) & mask) === 0) total += (left[a] ?? 0) & WEIGHT_MASK;
    for (; b < bEnd; b += 1) if (((right[b] ?? 0) & mask) === 0) total += (right[b] ?? 0) & WEIGHT_MASK;
    return total === 0 ? 0 : common / total;
  }

  /** Lets go of the features of all other adverts. */
  keepOnly(isKept: (index: number) => boolean): void {
    // What is kept moves towards the beginning, never beyond what was not moved yet.
    let [to, used] = [0, 0];
    for (let index = 0; index < this.#starts.length; index += 1) {
      if (!isKept(index)) {
        this.#sizes.set(index, 0);
        continue;
      }
      if (used + MOST_FEATURES > CHUNK) [to, used] = [to + 1, 0];
      const start = this.#starts.at(index);
      const count = this.countOf(index);
      const from = start & (CHUNK - 1);
      this.#chunks[to]?.set((this.#chunks[start >>> CHUNK_BITS] ?? NONE).subarray(from, from + count), used);
      this.#starts.set(index, to * CHUNK + used);
      used += count;
    }
    this.#chunks.length = Math.min(this.#chunks.length, to + 1);
    this.#used = used;
  }
}

const NONE = new Int32Array(0);
