import { bandsOf } from './bands.js';
import { joined, spread } from './hash.js';
import { KIND, type WordReader } from './words.js';

/** The low bits of a feature hold its weight. */
const WEIGHT_BITS = 3;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** A text with more features keeps a share of them, chosen by their hashes, so that two texts keep the same ones. */
export const MOST_FEATURES = 80;

/** What texts are compared by: words, and words that stand together. */
export interface Features {
  /** Hashes, each with its weight in the low bits, in ascending order, none twice. */
  readonly items: Int32Array;
  /** How often the number of features was halved. */
  readonly level: number;
  /** Hashes that texts with much in common share some of: what pairs are looked for by. */
  readonly bands: readonly number[];
}

/** Collects the features of one text after the other. */
export class FeatureReader {
  #found: Int32Array = new Int32Array(1024);
  #count = 0;

  /** The features of the text that was read last. */
  of(words: WordReader): Features {
    this.#count = 0;
    let before = -1;
    for (let at = 0; at < words.count; at += 1) {
      const kind = words.kinds[at];
      if (kind === KIND.stop) {
        before = -1;
        continue;
      }
      const weight = words.weights[at] ?? 0;
      const stem = words.stems[at] ?? 0;
      if (weight > 0) this.#add(spread(stem ^ 0x5bd1e995), weight);
      if (before >= 0 && kind !== KIND.sign) {
        const both = weight + (words.weights[before] ?? 0);
        if (words.kinds[before] === KIND.word || kind === KIND.word)
          this.#add(joined(words.stems[before] ?? 0, stem), Math.max(1, both));
      }
      before = kind === KIND.sign ? -1 : at;
    }
    return this.#chosen();
  }

  #add(hash: number, weight: number): void {
    if (this.#count === this.#found.length) {
      const more = new Int32Array(this.#found.length * 2);
      more.set(this.#found);
      this.#found = more;
    }
    this.#found[this.#count] = (hash & ~WEIGHT_MASK) | weight;
    this.#count += 1;
  }

  #chosen(): Features {
    const sorted = this.#found.subarray(0, this.#count).sort();
    let distinct = 0;
    for (let at = 0; at < this.#count; at += 1)
      if (at === 0 || sorted[at] !== sorted[distinct - 1]) sorted[distinct++] = sorted[at] ?? 0;
    const bands = bandsOf(sorted, distinct);
    let level = 0;
    while (distinct > MOST_FEATURES) {
      level += 1;
      let kept = 0;
      for (let at = 0; at < distinct; at += 1) if (isKept(sorted[at] ?? 0, level)) sorted[kept++] = sorted[at] ?? 0;
      distinct = kept;
    }
    return { items: sorted.slice(0, distinct), level, bands };
  }
}

/** Whether a feature is kept after so many halvings: by the bits above its weight. */
export function isKept(feature: number, level: number): boolean {
  return ((feature >>> WEIGHT_BITS) & ((1 << level) - 1)) === 0;
}

/** The weight of a feature. */
export function weightOf(feature: number): number {
  return feature & WEIGHT_MASK;
}
