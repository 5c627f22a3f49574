import { addWeights, findNGram, LANGUAGE_COUNT, type NGramTable } from './n-gram-table.js';
import type { Words } from './read-words.js';

/** How well each language of the table explains a text and each of its words. */
export interface Scores {
  /** Sum of weights by language; each n-gram counts once, however often it stands in the text. */
  readonly total: Int32Array;
  /** Different n-grams, those that no language knows included. */
  readonly nGrams: number;
  /** Different n-grams that are in the table. */
  readonly known: readonly number[];
  /** Words of the script that was asked for, as indices of `Words`. */
  readonly words: readonly number[];
  /** For each of `words` the sums of weights by language. */
  readonly perWord: Int32Array;
  readonly nGramsPerWord: readonly number[];
}

/** Bytes of an n-gram, and from one n-gram to the next. eld's own, since its weights were counted so. */
const LENGTH = 4;
const STRIDE = 3;
/** Bytes of a word that are cut into n-grams. */
const LONGEST_WORD = 70;

/**
 * Scores the words of one script by eld's method: words in UTF-8 are cut into n-grams of four bytes, every third byte, with the word's borders
 * marked, and the weights of all different n-grams are summed up by language.
 *
 * @param words - The words of a text.
 * @param script - Words in other scripts are passed over.
 * @param table - The weights.
 * @returns The sums, for the text and for each word.
 * @example
 * ```ts
 * scoreWords(readWords('hyggelige omgivelser'), SCRIPT.latin, nGramTable()).words // → [0, 1]
 * ```
 */
export function scoreWords(words: Words, script: number, table: NGramTable): Scores {
  const own: number[] = [];
  for (let word = 0; word < words.scripts.length; word += 1) if (words.scripts[word] === script) own.push(word);
  const scores = {
    total: new Int32Array(LANGUAGE_COUNT),
    nGrams: 0,
    known: new Array<number>(),
    words: own,
    perWord: new Int32Array(own.length * LANGUAGE_COUNT),
    nGramsPerWord: new Array<number>(),
  };
  const seen = seenIn(table);
  for (let row = 0; row < own.length; row += 1) scoreWord(scores, row, words, table, seen);
  for (const nGram of scores.known) seen[nGram] = 0;
  return scores;
}

/** Adds up the n-grams of one word; those that stood in an earlier one count again for the word and not for the text. */
function scoreWord(
  scores: Scores & { nGrams: number; readonly known: number[]; readonly nGramsPerWord: number[] },
  row: number,
  { bytes, starts }: Words,
  table: NGramTable,
  seen: Uint8Array,
): void {
  const word = scores.words[row] ?? 0;
  const start = starts[word] ?? 0;
  const end = Math.min(starts[word + 1] ?? 0, start + LONGEST_WORD);
  let count = 0;
  for (let from = start; ; from += STRIDE) {
    const last = from + LENGTH >= end;
    const begin = last ? Math.max(start, end - LENGTH) : from;
    const nGram = findNGram(table, bytes, begin, last ? end : from + LENGTH, from === start, last);
    count += 1;
    if (nGram === -1) scores.nGrams += 1;
    else {
      addWeights(table, nGram, scores.perWord, row * LANGUAGE_COUNT);
      if (seen[nGram] === 0) {
        seen[nGram] = 1;
        scores.known.push(nGram);
        scores.nGrams += 1;
        addWeights(table, nGram, scores.total, 0);
      }
    }
    if (last) break;
  }
  scores.nGramsPerWord.push(count);
}

let marks = new Uint8Array(0);

/** One mark for each n-gram, none set between two texts. */
function seenIn({ heads }: NGramTable): Uint8Array {
  if (marks.length < heads.length) marks = new Uint8Array(heads.length);
  return marks;
}
