import type { Form, Words } from './form.js';

/**
 * A text in one language.
 *
 * @param words - The text in every language of its form.
 * @param code - The language.
 * @returns The text; in the first language where it is not there.
 * @example
 * ```ts
 * inLanguage({ en: 'Yes', da: 'Ja' }, 'da') // → 'Ja'
 * ```
 */
export function inLanguage(words: Words, code: string): string {
  return words[code] ?? Object.values(words)[0] ?? '';
}

/**
 * The name of a file in one language: the language stands in it only where there are several.
 *
 * @param form - The form.
 * @param code - The language.
 * @param ending - What the name ends with.
 * @returns The name.
 * @example
 * ```ts
 * fileName({ id: 'general', languages: ['en'] } as Form, 'en', '.md') // → 'general.md'
 * ```
 */
export function fileName({ id, languages }: Pick<Form, 'id' | 'languages'>, code: string, ending: string): string {
  return languages.length === 1 ? `${id}${ending}` : `${id}.${code}${ending}`;
}
