import { bandsOf } from './bands.js';
import { joined, spread } from './hash.js';
import { KIND, type WordReader } from './words.js';

/** The low bits of a feature hold its weight. */
const WEIGHT_BITS = 3;
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** A text with more features keeps a share of them, chosen by their hashes, so that two texts keep the same ones. */
export const MOST_FEATURES = 64;

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
    if (this.#found.length < 2 * words.count) this.#found = new Int32Array(4 * words.count);
    const found = this.#found;
    const { kinds, weights, stems } = words;
    let count = 0;
    let before = -1;
    for (let at = 0; at < words.count; at += 1) {
      const kind = kinds[at];
      if (kind === KIND.stop) {
        before = -1;
        continue;
      }
      const weight = weights[at] ?? 0;
      const stem = stems[at] ?? 0;
      if (weight > 0) found[count++] = (spread(stem ^ 0x5bd1e995) & ~WEIGHT_MASK) | weight;
      if (kind === KIND.sign) {
        before = -1;
        continue;
      }
      if (before >= 0 && (kinds[before] === KIND.word || kind === KIND.word)) {
        const both = weight + (weights[before] ?? 0);
        found[count++] = (joined(stems[before] ?? 0, stem) & ~WEIGHT_MASK) | (both === 0 ? 1 : both);
      }
      before = at;
    }
    this.#count = count;
    return this.#chosen();
  }

  #chosen(): Features {
    const found = this.#found;
    const bands = bandsOf(found, this.#count);
    let level = 0;
    let count = this.#count;
    // What stands twice is counted once, but only after most were left out: sorting all of them would cost more than anything else here.
    while (count > 2 * MOST_FEATURES) {
      level += 1;
      count = kept(found, count, level);
    }
    count = distinct(sorted(found, count));
    while (count > MOST_FEATURES) {
      level += 1;
      count = kept(found, count, level);
    }
    return { items: found.slice(0, count), level, bands };
  }
}

/** Leaves the features of a level at the beginning of a list, in their order, and says how many they are. */
function kept(features: Int32Array, count: number, level: number): number {
  const mask = ((1 << level) - 1) << WEIGHT_BITS;
  let left = 0;
  for (let at = 0; at < count; at += 1) {
    const feature = features[at] ?? 0;
    const other = feature & mask;
    // The next one takes the place of what is left out. Which it is cannot be guessed, and a processor that guesses wrong waits.
    features[left] = feature;
    left += 1 + ((other | -other) >> 31);
  }
  return left;
}

/** Most of a list that is sorted by their first bits. */
const BUCKET_BITS = 7;
const heads = new Int32Array((1 << BUCKET_BITS) + 1);
const ordered = new Int32Array(2 * MOST_FEATURES);

/** Hashes in ascending order: they fall evenly into buckets by their first bits, in which hardly any has another beside it. */
function sorted(features: Int32Array, count: number): Int32Array {
  heads.fill(0);
  for (let at = 0; at < count; at += 1) {
    const bucket = bucketOf(features[at] ?? 0) + 1;
    heads[bucket] = (heads[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < heads.length; bucket += 1)
    heads[bucket] = (heads[bucket] ?? 0) + (heads[bucket - 1] ?? 0);
  for (let at = 0; at < count; at += 1) {
    const feature = features[at] ?? 0;
    const bucket = bucketOf(feature);
    const place = heads[bucket] ?? 0;
    heads[bucket] = place + 1;
    ordered[place] = feature;
  }
  for (let at = 1; at < count; at += 1) {
    const feature = ordered[at] ?? 0;
    let place = at;
    for (; place > 0 && (ordered[place - 1] ?? 0) > feature; place -= 1) ordered[place] = ordered[place - 1] ?? 0;
    ordered[place] = feature;
  }
  features.set(ordered.subarray(0, count));
  return features.subarray(0, count);
}

/** By the order of signed numbers. */
function bucketOf(feature: number): number {
  return (feature >> (32 - BUCKET_BITS)) + (1 << (BUCKET_BITS - 1));
}

function distinct(features: Int32Array): number {
  let count = 0;
  for (let at = 0; at < features.length; at += 1)
    if (at === 0 || features[at] !== features[count - 1]) features[count++] = features[at] ?? 0;
  return count;
}
