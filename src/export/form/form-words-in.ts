import { da } from './form-words-da.js';
import { en } from './form-words-en.js';
import type { FormWords } from './form-words.js';

const LANGUAGES: ReadonlyMap<string, FormWords> = new Map([en, da].map((words) => [words.language, words]));

/**
 * The words of forms in a language.
 *
 * @param code - ISO 639 code.
 * @returns The words; the English ones where there are none, as their `language` tells.
 * @example
 * ```ts
 * formWordsIn('da').yes // → 'Ja'
 * ```
 */
export function formWordsIn(code: string): FormWords {
  return LANGUAGES.get(code) ?? en;
}
