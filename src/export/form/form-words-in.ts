import { bg } from './form-words-bg.js';
import { da } from './form-words-da.js';
import { en } from './form-words-en.js';
import { fil } from './form-words-fil.js';
import { nb } from './form-words-nb.js';
import { pl } from './form-words-pl.js';
import { ro } from './form-words-ro.js';
import { ru } from './form-words-ru.js';
import { sv } from './form-words-sv.js';
import { uk } from './form-words-uk.js';
import { zh } from './form-words-zh.js';
import type { FormWords } from './form-words.js';

const LANGUAGES: ReadonlyMap<string, FormWords> = new Map(
  [bg, da, en, fil, nb, pl, ro, ru, sv, uk, zh].map((words) => [words.language, words]),
);

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
