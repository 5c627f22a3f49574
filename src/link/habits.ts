import { decorationsOf } from './decorations.js';
import { joined, spread } from './hash.js';
import { measuresOf } from './measures.js';
import { KIND, WEIGHT, type WordReader } from './words.js';

/** A sign that stands so often in a text parts its phrases. */
const OFTEN = 2;
/** Letters from which a word of its own is no chance. */
const LONG_WORD = 8;
/** A hostile text has no end of long words. */
const MOST_HABITS = 64;
const MOST_SIGNS = 4;

/**
 * What gives a hand away in any language: two odd signs that part the phrases of a text, together with a long word of its own, such as one spelt wrong; two
 * decorations; the measures of one body.
 *
 * @param words - The words of a text.
 * @returns A hash for each; none for a text without.
 */
export function habitsOf(words: WordReader): number[] {
  const decorations = decorationsOf(words);
  const measures = measuresOf(words);
  const signs = partingSigns(words);
  if (signs.length < 2 && measures === undefined) return decorations;
  const found = new Set<number>(decorations);
  if (measures !== undefined) found.add(measures);
  if (signs.length < 2) return [...found];
  for (let at = 0; at < words.count && found.size < MOST_HABITS; at += 1)
    if (
      words.kinds[at] === KIND.word &&
      words.weights[at] === WEIGHT.own &&
      (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= LONG_WORD
    )
      for (const [n, sign] of signs.entries())
        for (const second of signs.slice(n + 1)) found.add(joined(joined(sign, second), words.stems[at] ?? 0));
  return [...found];
}

/** Signs of two characters or more that stand often, in the order of their hashes. */
function partingSigns(words: WordReader): number[] {
  if (words.signs < 2 * OFTEN) return [];
  const counts = new Map<number, number>();
  for (let at = 0; at < words.count; at += 1) {
    if (words.kinds[at] !== KIND.sign || words.weights[at] !== WEIGHT.own) continue;
    if ((words.ends[at] ?? 0) - (words.starts[at] ?? 0) < 2) continue;
    const sign = words.stems[at] ?? 0;
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([sign]) => sign);
  return often.sort((one, other) => one - other).slice(0, MOST_SIGNS);
}

/** Words of a stretch that stands for its sentence; one of them is its own. */
const STRETCH = 5;
/** A sentence that says something of its own. */
const FEWEST_WORDS = 8;
const FEWEST_OWN = 2;
const MOST_SENTENCES = 4;
/** Of a long text one sentence ties nothing; see `holdsCopy`. */
const LEAST_SHARE = 0.1;

/**
 * What an advert with a copied sentence is found by, whatever else it says: of each sentence with much of its own, the stretch with the least hash.
 *
 * @param words - The words of a text.
 * @returns Up to four hashes.
 */
export function sentenceKeys({ kinds, weights, stems, count }: WordReader): number[] {
  const keys: number[] = [];
  let all = 0;
  for (let at = 0; at < count; at += 1) if (kinds[at] === KIND.word && weights[at] === WEIGHT.own) all += 1;
  const fewest = Math.max(FEWEST_OWN, LEAST_SHARE * all);
  for (let first = 0; first < count;) {
    let end = first;
    let own = 0;
    while (end < count && kinds[end] !== KIND.stop) {
      if (kinds[end] === KIND.word && weights[end] === WEIGHT.own) own += 1;
      end += 1;
    }
    if (own >= fewest && end - first >= FEWEST_WORDS) {
      const key = leastStretch(kinds, weights, stems, first, end);
      if (key !== undefined) keys.push(key);
    }
    first = end + 1;
  }
  return keys.length <= MOST_SENTENCES ? keys : keys.sort((one, other) => one - other).slice(0, MOST_SENTENCES);
}

function leastStretch(
  kinds: Uint8Array,
  weights: Uint8Array,
  stems: Int32Array,
  first: number,
  end: number,
): number | undefined {
  let least: number | undefined;
  let lastOwn = -1;
  // The hashes of the last word, of the last two words and so on: none waits for another, so that a processor works on all of them at a time.
  let [one, two, three, four] = [0, 0, 0, 0];
  for (let last = first; last < end; last += 1) {
    if (kinds[last] === KIND.word && weights[last] === WEIGHT.own) lastOwn = last;
    const stem = stems[last] ?? 0;
    const five = joined(four, stem);
    four = joined(three, stem);
    three = joined(two, stem);
    two = joined(one, stem);
    one = joined(0, stem);
    const from = last - STRETCH + 1;
    if (from < first || lastOwn < from) continue;
    const mixed = spread(five ^ 0x51ed270b);
    if (least === undefined || mixed < least) least = mixed;
  }
  return least;
}
