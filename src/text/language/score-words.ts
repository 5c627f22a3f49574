import { addWeights, findNGram, LANGUAGE_COUNT, type NGramTable } from './n-gram-table.js';
import type { Words } from './read-words.js';

/** How well each language of the table explains a text and each of its words. */
export interface Scores {
  /** Sum of weights by language; each n-gram counts once, however often it stands in the text. */
  readonly total: Int32Array;
  /** Different n-grams, those that no language knows included. */
  readonly nGrams: number;
  /** Different n-grams that are in the table. */
  readonly known: ReadonlySet<number>;
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
  const own = [...words.scripts.keys()].filter((word) => words.scripts[word] === script);
  const total = new Int32Array(LANGUAGE_COUNT);
  const perWord = new Int32Array(own.length * LANGUAGE_COUNT);
  const nGramsPerWord: number[] = [];
  const known = new Set<number>();
  let nGrams = 0;

  own.forEach((word, row) => {
    const start = words.starts[word] ?? 0;
    const end = Math.min(words.starts[word + 1] ?? 0, start + LONGEST_WORD);
    let count = 0;
    for (let from = start; ; from += STRIDE) {
      const last = from + LENGTH >= end;
      const begin = last ? Math.max(start, end - LENGTH) : from;
      const nGram = findNGram(table, words.bytes, begin, last ? end : from + LENGTH, from === start, last);
      count += 1;
      if (nGram === -1) nGrams += 1;
      else {
        addWeights(table, nGram, perWord, row * LANGUAGE_COUNT);
        if (!known.has(nGram)) {
          known.add(nGram);
          nGrams += 1;
          addWeights(table, nGram, total, 0);
        }
      }
      if (last) break;
    }
    nGramsPerWord.push(count);
  });
  return { total, nGrams, known, words: own, perWord, nGramsPerWord };
}
