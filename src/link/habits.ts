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
  const found = new Set<number>(decorationsOf(words));
  const measures = measuresOf(words);
  if (measures !== undefined) found.add(measures);
  const signs = partingSigns(words);
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

/** Words of a stretch that stands for its sentence, and how many of them are its own. */
const STRETCH = 5;
const OWN_OF_STRETCH = 1;
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
export function sentenceKeys(words: WordReader): number[] {
  const keys: number[] = [];
  let all = 0;
  for (let at = 0; at < words.count; at += 1) if (isOwn(words, at)) all += 1;
  for (let first = 0; first < words.count;) {
    let end = first;
    let own = 0;
    while (end < words.count && words.kinds[end] !== KIND.stop) {
      if (isOwn(words, end)) own += 1;
      end += 1;
    }
    if (own >= FEWEST_OWN && own >= LEAST_SHARE * all && end - first >= FEWEST_WORDS) {
      const key = leastStretch(words, first, end);
      if (key !== undefined) keys.push(key);
    }
    first = end + 1;
  }
  return keys.length <= MOST_SENTENCES ? keys : keys.sort((one, other) => one - other).slice(0, MOST_SENTENCES);
}

function isOwn(words: WordReader, at: number): boolean {
  return words.kinds[at] === KIND.word && words.weights[at] === WEIGHT.own;
}

function leastStretch(words: WordReader, first: number, end: number): number | undefined {
  let least: number | undefined;
  for (let at = first; at + STRETCH <= end; at += 1) {
    let [hash, own] = [0, 0];
    for (let n = at; n < at + STRETCH; n += 1) {
      hash = joined(hash, words.stems[n] ?? 0);
      if (isOwn(words, n)) own += 1;
    }
    const mixed = spread(hash ^ 0x51ed270b);
    if (own >= OWN_OF_STRETCH && (least === undefined || mixed < least)) least = mixed;
  }
  return least;
}
