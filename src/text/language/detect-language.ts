import { LANGUAGES } from '../../generated/language/n-grams.js';
import { checkText } from '../check-text.js';
import { foreignLetters, halvesDiffer } from './foreign-words.js';
import type { LanguageCode } from './languages.js';
import { differenceOf, nGramTable, type NGramTable } from './n-gram-table.js';
import { countLetters, readWords, SCRIPT } from './read-words.js';
import { scoreWords, type Scores } from './score-words.js';

/** What a text is written in. */
export interface DetectedLanguage {
  readonly language: LanguageCode;
}

/** Letters below which a text is too short to say. Chosen on the development half of the devset, like all that follows. */
const FEWEST_LETTERS = 20;
/** Largest share of letters in another script or in words that clearly belong to another language. */
const MOST_FOREIGN = 0.3;
/** Steps of weight per n-gram that a text in the language itself passes; a text in a language that is not in the table has fewer. */
const LEAST_FIT = 2;
/** How far the first language must be ahead of the second, in standard errors of their difference over the n-grams. */
const LEAST_LEAD = 1;

/**
 * Names the language of an advert or a review, or abstains: on short text, on mixed text, on languages that it does not know, and where two
 * languages explain the text about equally well. It reads the first 400 letters. It is for choosing wording and for showing; it never decides which
 * lexicons are read.
 *
 * @param text - The text as it was written. Web addresses, e-mail addresses, numbers, words with digits in them, signs and emoji are passed over.
 * @returns The language, or `undefined` where it abstains.
 * @throws `IssueError` for what is no text.
 * @example
 * ```ts
 * detectLanguage('Rolig massage i hyggelige omgivelser, ring og hør om en ledig tid') // → { language: 'dan' }
 * detectLanguage('Massage 24/7 🔥') // → undefined
 * ```
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  checkText(text);
  const words = readWords(text);
  const letters = countLetters(words);
  if (letters < FEWEST_LETTERS) return undefined;
  const allowed = letters * MOST_FOREIGN;
  if (letters - words.thai <= allowed) return { language: 'tha' };
  const script = words.latin > words.cyrillic ? SCRIPT.latin : SCRIPT.cyrillic;
  const other = letters - (script === SCRIPT.latin ? words.latin : words.cyrillic);
  if (other > allowed) return undefined;
  const table = nGramTable();
  const scores = scoreWords(words, script, table);
  const [first, second] = leading(scores.total);
  if ((scores.total[first] ?? 0) < LEAST_FIT * scores.nGrams || lead(scores, table, first, second) < LEAST_LEAD)
    return undefined;
  if (other + foreignLetters(words, scores, first) > allowed || halvesDiffer(scores, first)) return undefined;
  const language = LANGUAGES[first];
  return language === undefined ? undefined : { language };
}

/** The two languages with the highest scores; of equal ones the earlier. */
function leading(total: Int32Array): readonly [number, number] {
  let first = 0;
  let second = -1;
  for (let language = 1; language < total.length; language += 1) {
    const score = total[language] ?? 0;
    if (score > (total[first] ?? 0)) {
      second = first;
      first = language;
    } else if (second === -1 || score > (total[second] ?? 0)) second = language;
  }
  return [first, second];
}

/**
 * The difference of two scores over its standard error. N-grams that speak for both alike count for nothing here, so that Danish can be told from
 * Norwegian by the few words that differ, and a text that has none of them is left open.
 */
function lead(scores: Scores, table: NGramTable, first: number, second: number): number {
  let squares = 0;
  for (const nGram of scores.known) {
    const difference = differenceOf(table, nGram, first, second);
    squares += difference * difference;
  }
  return ((scores.total[first] ?? 0) - (scores.total[second] ?? 0)) / Math.sqrt(Math.max(1, squares));
}
