import { joined } from './hash.js';
import { KIND, WEIGHT, type WordReader } from './words.js';

/** A sign that stands so often in a text parts its phrases. */
const OFTEN = 2;
/** Letters from which a word of its own is no chance. */
const LONG_WORD = 8;
/** A hostile text has no end of long words. */
const MOST_HABITS = 64;

/**
 * What gives a hand away in any language: two odd signs that part the phrases of a text, together with a long word of its own, such as one spelt wrong.
 *
 * @param words - The words of a text.
 * @returns A hash for each such word; none for a text without two such signs.
 */
export function habitsOf(words: WordReader): number[] {
  const signs = partingSigns(words);
  if (signs.length < 2) return [];
  const found = new Set<number>();
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

const MOST_SIGNS = 4;
