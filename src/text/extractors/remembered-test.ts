/** Answers that one test keeps, and the longest word that it keeps one for: a longer word may hold on to the text that it was cut from. */
const MOST_KEPT = 2048;
const LONGEST_KEPT = 12;

/**
 * A test of single words that keeps its answers, because a few hundred words make up most of every text.
 *
 * @param test - Says whether a word fits; the same word always gets the same answer.
 * @returns The same test, quicker for common words.
 * @example
 * ```ts
 * const isDay = rememberedTest((word) => /^days?$/u.test(word));
 * isDay('days') // → true
 * ```
 */
export function rememberedTest(test: (word: string) => boolean): (word: string) => boolean {
  const kept = new Map<string, boolean>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return test(word);
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const answer = test(word);
    kept.set(word, answer);
    return answer;
  };
}
