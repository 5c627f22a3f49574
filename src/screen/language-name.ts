import { ownEntry } from '../json/own-entry.js';
import type { ScreenWords } from './words.js';

/** Codes of two letters for those of three; pages name languages by the shortest code that there is. */
const SHORT: Readonly<Record<string, string>> = {
  bul: 'bg',
  dan: 'da',
  deu: 'de',
  eng: 'en',
  fin: 'fi',
  fra: 'fr',
  hun: 'hu',
  ita: 'it',
  nld: 'nl',
  nno: 'nn',
  nob: 'nb',
  nor: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  spa: 'es',
  swe: 'sv',
  tha: 'th',
  ukr: 'uk',
};

const CODE = /^[a-z]{3}$/u;

/**
 * The language of a text for the attribute `lang`.
 *
 * @param language - ISO 639-3 code, or nothing where the language is not known.
 * @returns The code; empty where it is not known, so that the language of the page is not taken for it.
 * @example
 * ```ts
 * languageCode('dan'); // 'da'
 * ```
 */
export function languageCode(language: string | null): string {
  if (language === null || !CODE.test(language)) return '';
  return ownEntry(SHORT, language) ?? language;
}

/**
 * The name of a language.
 *
 * @param language - ISO 639-3 code; `unknown` or nothing where it could not be told.
 * @param words - The words of the page.
 * @returns Its name. The language of a text may come from a file, so what is no code is not repeated.
 * @example
 * ```ts
 * languageName('dan', screenWords('en', 'advert')); // 'Danish'
 * ```
 */
export function languageName(language: string | null, words: ScreenWords): string {
  if (language === null || language === 'unknown') return words.languageUnknown;
  return ownEntry(words.languageNames, language) ?? (CODE.test(language) ? language : words.otherLanguage);
}
