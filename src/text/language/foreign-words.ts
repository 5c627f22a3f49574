import { LANGUAGE_COUNT } from './n-gram-table.js';
import type { Words } from './read-words.js';
import type { Scores } from './score-words.js';

/** How much better another language must explain a word to count as clear, in steps of weight per n-gram. */
const CLEARLY_IN_A_WORD = 2;
/** The same for half a text, where chance plays less. */
const CLEARLY_IN_A_HALF = 1;

/**
 * The letters of the words that another language explains clearly better than the one that leads over the whole text.
 *
 * @param words - The words of the text.
 * @param scores - Their scores.
 * @param leading - Index of the leading language.
 * @returns How many letters they have.
 * @example
 * ```ts
 * const words = readWords('hyggelige omgivelser everything');
 * foreignLetters(words, scoreWords(words, SCRIPT.latin, nGramTable()), 0) // → 10
 * ```
 */
export function foreignLetters(words: Words, scores: Scores, leading: number): number {
  let letters = 0;
  for (let row = 0; row < scores.words.length; row += 1)
    if (surplus(scores, row, row + 1, leading) >= CLEARLY_IN_A_WORD)
      letters += words.lettersOf[scores.words[row] ?? 0] ?? 0;
  return letters;
}

/**
 * Whether another language explains the first or the second half of the words clearly better than the one that leads over the whole text.
 *
 * @param scores - The scores of the words.
 * @param leading - Index of the leading language.
 * @returns Whether the halves are in two languages.
 * @example
 * ```ts
 * const words = readWords('Kom og besøg mig i byen. Come and see me soon in town');
 * halvesDiffer(scoreWords(words, SCRIPT.latin, nGramTable()), 0) // → true
 * ```
 */
export function halvesDiffer(scores: Scores, leading: number): boolean {
  const end = scores.words.length;
  const middle = Math.ceil(end / 2);
  return (
    surplus(scores, 0, middle, leading) >= CLEARLY_IN_A_HALF ||
    surplus(scores, middle, end, leading) >= CLEARLY_IN_A_HALF
  );
}

/** How much better than by the leading language words are explained by the one that explains them best, in steps per n-gram. */
function surplus({ perWord, nGramsPerWord }: Scores, from: number, to: number, leading: number): number {
  let nGrams = 0;
  for (let row = from; row < to; row += 1) nGrams += nGramsPerWord[row] ?? 0;
  if (nGrams === 0) return 0;
  const end = to * LANGUAGE_COUNT;
  let own = 0;
  let best = 0;
  for (let language = 0; language < LANGUAGE_COUNT; language += 1) {
    let sum = 0;
    for (let at = from * LANGUAGE_COUNT + language; at < end; at += LANGUAGE_COUNT) sum += perWord[at] ?? 0;
    if (sum > best) best = sum;
    if (language === leading) own = sum;
  }
  return (best - own) / nGrams;
}
