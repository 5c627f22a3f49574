import { joined } from './hash.js';

/**
 * One-permutation MinHash (Li, Owen, Zhang 2012): the hashes fall into bins, and the least of a bin is the same in two texts about as often as they share
 * what falls there. A short text gives each bin as a band; a longer one gives two bins together, because single words of it stand in many texts.
 */
const SHORT_BINS = 12;
const LONG_BINS = 24;
/** Up to so many features a text is short; from so many on it is long; one between them is both, so that it meets either kind. */
const SHORT_UP_TO = 100;
const LONG_FROM = 60;
/** Lightest feature that is looked at: one word of the trade stands in too many texts. */
const LIGHTEST = 2;
const WEIGHT_MASK = 7;

const least = new Uint32Array(LONG_BINS);
/** What an empty bin holds; a hash that is as large is taken for one less. */
const EMPTY = 0xffffffff;

/**
 * The bands of a text.
 *
 * @param features - Features, of which the first `count` are read.
 * @param count - How many there are.
 * @returns Hashes; a text with nothing of its own has none.
 * @example
 * ```ts
 * bandsOf(Int32Array.of(26, 42), 2).length // → 2
 * ```
 */
export function bandsOf(features: Int32Array, count: number): number[] {
  const heavy = takeHeavy(features, count);
  const bands: number[] = [];
  if (heavy <= SHORT_UP_TO) {
    fill(heavy, SHORT_BINS);
    for (let bin = 0; bin < SHORT_BINS; bin += 1) {
      const value = least[bin] ?? EMPTY;
      if (value !== EMPTY) bands.push(joined(bin, value | 0));
    }
  }
  if (heavy >= LONG_FROM) {
    fill(heavy, LONG_BINS);
    for (let bin = 0; bin < LONG_BINS; bin += 2) {
      const [one, two] = [least[bin] ?? EMPTY, least[bin + 1] ?? EMPTY];
      if (one !== EMPTY && two !== EMPTY) bands.push(joined(joined(bin + LONG_BINS, one | 0), two | 0));
    }
  }
  return bands;
}

let mixed = new Uint32Array(1024);

/** Hashes of the features that are looked at, each mixed anew; how many there are. */
function takeHeavy(features: Int32Array, count: number): number {
  if (mixed.length < count) mixed = new Uint32Array(2 * count);
  let heavy = 0;
  for (let at = 0; at < count; at += 1) {
    const feature = features[at] ?? 0;
    const hash = Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d);
    // The next one takes the place of a light one; a processor cannot guess which are light.
    mixed[heavy] = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
    heavy -= (LIGHTEST - 1 - (feature & WEIGHT_MASK)) >> 31;
  }
  return heavy;
}

function fill(heavy: number, bins: number): void {
  least.fill(EMPTY);
  for (let at = 0; at < heavy; at += 1) {
    const hash = mixed[at] ?? 0;
    const bin = ((hash >>> 16) * bins) >>> 16;
    if (hash < (least[bin] ?? 0)) least[bin] = hash;
  }
}
