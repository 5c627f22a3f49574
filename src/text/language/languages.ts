import { LANGUAGES } from '../../generated/language/n-grams.js';

/** A language that `detectLanguage` can name: ISO 639-3. Norwegian is `nob`, in either written form. */
export type LanguageCode =
  | 'dan'
  | 'eng'
  | 'swe'
  | 'nob'
  | 'deu'
  | 'pol'
  | 'ron'
  | 'spa'
  | 'fra'
  | 'ita'
  | 'por'
  | 'nld'
  | 'hun'
  | 'rus'
  | 'ukr'
  | 'bul'
  | 'tha';

/**
 * The languages that `detectLanguage` can name. Thai is told by its script, the others by their n-grams.
 *
 * @example
 * ```ts
 * DETECTED_LANGUAGES.includes('dan') // → true
 * ```
 */
export const DETECTED_LANGUAGES: readonly LanguageCode[] = [...LANGUAGES, 'tha'];
