/**
 * A pattern that finds words as a whole, in any case: "offer" is not found in "offered", "raw" not in "crawl".
 *
 * @param forms - The forms, as the inside of a regular expression.
 * @returns The pattern.
 */
export function wholeWords(forms: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_])(?:${forms})(?![\p{L}\p{M}\p{N}_])`, 'iu');
}

/**
 * A pattern that finds words wherever they stand, for scripts without spaces.
 *
 * @param forms - The forms, as the inside of a regular expression.
 * @returns The pattern.
 */
export function wordsAnywhere(forms: string): RegExp {
  return new RegExp(forms, 'iu');
}

/**
 * The sentences of a text.
 *
 * @param text - The text.
 * @returns Its sentences, each with its mark.
 * @example
 * ```ts
 * sentencesOf('One sign. Is it enough? No.'); // ['One sign.', 'Is it enough?', 'No.']
 * ```
 */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?。！？])\s+/u);
}

/**
 * The parts of a text that colons, semicolons and full stops set apart.
 *
 * @param text - The text.
 * @returns Its parts.
 * @example
 * ```ts
 * clausesOf('No signs; ask again.'); // ['No signs;', 'ask again.']
 * ```
 */
export function clausesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?。！？:;])\s+/u);
}

/**
 * The words of a text.
 *
 * @param text - The text.
 * @returns Its words, without marks.
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** What stands where something had to stand. */
const FILLERS: ReadonlySet<string> = new Set([
  '',
  ...[
    'n a',
    'na',
    'none',
    'nobody',
    'anonymous',
    'unknown',
    'tbd',
    'todo',
    'passim',
    'various',
    'see source',
    'xx',
    'xxx',
  ],
  ...['native speaker', 'a native speaker'],
]);

/**
 * Whether a text only fills its place.
 *
 * @param text - The text.
 * @returns `true` for what has no words, and for "n/a" and the like.
 */
export function saysNothing(text: string): boolean {
  return FILLERS.has(wordsOf(text).join(' ').toLowerCase());
}
