/** Letters, with marks, apostrophes and hyphens inside: no digits, so that no number of a phone or a house is ever shown. */
const WORD = /[\p{L}\p{M}]+(?:['’\-][\p{L}\p{M}]+)*/gu;

/** Longest word that is looked at; longer ones are noise. */
const LONGEST = 40;

/**
 * The different words of a text, lower case.
 *
 * @param text - The text.
 * @returns Its words, each once, in the order in which they come.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokensOf(text).filter((word) => word.length > 1 && word.length <= LONGEST));
}

/**
 * All words of a text in order, lower case.
 *
 * @param text - The text.
 * @returns The words.
 */
export function tokensOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}
