import { hashText, joined } from './hash.js';
import { KIND, WEIGHT, type WordReader } from './words.js';

/** Characters of a decoration. */
const FEWEST = 3;
const LONGEST = 16;
/** One that stands so often parts the phrases of a text. */
const OFTEN = 2;
/** Letters of a word of the text's own that counts beside a decoration. */
const LONG_WORD = 6;
/** Of what everybody decorates with, so many characters are no chance. */
const LONG = 5;
const MOST_KEPT = 6;
const MOST_HABITS = 32;

/** Closing marks, the end of a sentence, opening marks: what any text has between two words. */
const ORDINARY = /^(?:[!?]+|\.+|…+|[,;:])?[-–—]*$/u;
const ENCLOSING = /["'“”„’»«()[\]‹›¿¡]/gu;
/** Prices, times, lists, and faces made of marks. */
const COMMON = /^[-,.;:–—/&+%()'"…=]+$|^[.,!?]*[:;=8][-o'^]?[)(\]*|/\\]+[.,!?]*$|^[.,!?]*\^[_.]?\^[.,!?]*$|^<3+$/u;
/** What everybody decorates with. */
const POPULAR = /^[-*~_=+.•★☆♥♡°^<>|#!]+$/u;
/** Emoji and dingbats: the same few stand everywhere. */
const EMOJI = /[\u{2600}-\u{27BF}\u{1F000}-\u{1FAFF}]/u;
const EMOJI_STYLE = '\u{FE0F}';

/**
 * The decorations by which texts of one hand are known, whatever they say: two of them together, or a rare one with a word of the text's own.
 *
 * @param words - The words of a text.
 * @returns Hashes; none for a text without such decorations.
 */
export function decorationsOf(words: WordReader): number[] {
  if (!words.isDecorated) return [];
  const counts = runsOf(words);
  if (counts.size === 0) return [];
  const parting = [...counts].filter(([, count]) => count >= OFTEN).map(([run]) => run);
  if (parting.length === 0) return [];
  const all = [...counts.keys()].sort((one, other) => (one < other ? -1 : 1)).slice(0, MOST_KEPT);
  const found = new Set<number>();
  for (const one of parting.slice(0, MOST_KEPT)) {
    for (const other of all)
      if (one !== other && (isRare(one) || isRare(other) || (one.length >= LONG && other.length >= LONG))) {
        const [first, second] = one < other ? [one, other] : [other, one];
        found.add(joined(hashText(first), hashText(second)));
      }
    if (isRare(one)) withWords(words, hashText(one), found);
  }
  return [...found];
}

function isRare(run: string): boolean {
  return !POPULAR.test(run);
}

function withWords(words: WordReader, run: number, into: Set<number>): void {
  for (let at = 0; at < words.count && into.size < MOST_HABITS; at += 1)
    if (
      words.kinds[at] === KIND.word &&
      words.weights[at] === WEIGHT.own &&
      (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= LONG_WORD
    )
      into.add(joined(run, words.stems[at] ?? 0));
}

/** Runs of marks between words, with how often each stands. */
function runsOf(words: WordReader): ReadonlyMap<string, number> {
  const { text } = words;
  const counts = new Map<string, number>();
  let from = 0;
  for (let at = 0; at <= words.count; at += 1) {
    const kind = at < words.count ? words.kinds[at] : KIND.word;
    if (kind === KIND.sign || kind === KIND.stop) {
      // The house's sentences are stops as long as they were.
      if ((words.ends[at] ?? 0) - (words.starts[at] ?? 0) > LONGEST) from = words.ends[at] ?? from;
      continue;
    }
    const to = at < words.count ? (words.starts[at] ?? from) : text.length;
    if (to - from >= FEWEST && to - from <= 2 * LONGEST) take(text.slice(from, to), counts);
    from = at < words.count ? (words.ends[at] ?? from) : text.length;
  }
  return counts;
}

function take(gap: string, counts: Map<string, number>): void {
  for (const run of gap.split(/\s+/u))
    if (
      run.length >= FEWEST &&
      run.length <= LONGEST &&
      new Set(run).size > 1 &&
      !/[\p{L}\p{N}]/u.test(run) &&
      !ORDINARY.test(run.replaceAll(ENCLOSING, '')) &&
      !COMMON.test(run) &&
      !EMOJI.test(run) &&
      !run.includes(EMOJI_STYLE)
    )
      counts.set(run, (counts.get(run) ?? 0) + 1);
}
