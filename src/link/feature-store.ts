import { MOST_FEATURES } from './features.js';
import { NumberList } from './number-list.js';

/** Features per chunk; those of one advert never stand in two. */
const CHUNK_BITS = 18;
const CHUNK = 1 << CHUNK_BITS;
const WEIGHT_BITS = 3;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** More than the levels there can be: a text has fewer than 2^32 features. */
const LEVELS = 32;
/** More than the features that are kept of a text. */
const COUNTS = 128;

/** The features of all adverts, one after the other. */
export class FeatureStore {
  #chunks: Int32Array[] = [];
  #used = CHUNK;
  /** Chunk and place of the first feature of each advert. */
  readonly #starts = new NumberList();
  /** What those of each weigh together, how many they are, and how often they were halved. */
  readonly #sizes = new NumberList();

  add(items: Int32Array, level: number): void {
    if (this.#used + MOST_FEATURES > CHUNK) {
      this.#chunks.push(new Int32Array(CHUNK));
      this.#used = 0;
    }
    const chunk = this.#chunks.length - 1;
    this.#chunks[chunk]?.set(items, this.#used);
    this.#starts.push(chunk * CHUNK + this.#used);
    this.#sizes.push((weightOf(items, 0, items.length, 0) * COUNTS + items.length) * LEVELS + level);
    this.#used += items.length;
  }

  /** How many features are kept of an advert; a long text keeps some of them. */
  countOf(index: number): number {
    return countIn(this.#sizes.at(index));
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
    const aEnd = a + countIn(oneSize);
    const bEnd = b + countIn(otherSize);
    const total =
      (oneSize % LEVELS === level ? weightIn(oneSize) : weightOf(left, a, aEnd, mask)) +
      (otherSize % LEVELS === level ? weightIn(otherSize) : weightOf(right, b, bEnd, mask));
    let common = 0;
    while (a < aEnd && b < bEnd) {
      const x = left[a] ?? 0;
      const y = right[b] ?? 0;
      if (x === y && (x & mask) === 0) common += 2 * (x & WEIGHT_MASK);
      // Which of two hashes is the less cannot be guessed, and a processor that guesses wrong waits: the sign of a difference needs no guess.
      a += 1 + isLess(y, x);
      b += 1 + isLess(x, y);
    }
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

function countIn(size: number): number {
  return (size / LEVELS) & (COUNTS - 1);
}

function weightIn(size: number): number {
  return (size / (LEVELS * COUNTS)) | 0;
}

/** What the features of a level weigh together. */
function weightOf(features: Int32Array, from: number, end: number, mask: number): number {
  let weight = 0;
  for (let at = from; at < end; at += 1)
    if (((features[at] ?? 0) & mask) === 0) weight += (features[at] ?? 0) & WEIGHT_MASK;
  return weight;
}

/** -1 where a number of 32 bits is less than another, 0 otherwise. */
function isLess(one: number, other: number): number {
  return ((one & ~other) | (~(one ^ other) & (one - other))) >> 31;
}
