import { ownEntry } from '../../json/own-entry.js';

/** Languages by ISO 639 code, each as its speakers call it. */
const NAMES: Readonly<Record<string, string>> = {
  am: 'አማርኛ',
  ar: 'العربية',
  bg: 'Български',
  ckb: 'کوردیی ناوەندی',
  cs: 'Čeština',
  da: 'Dansk',
  de: 'Deutsch',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  et: 'Eesti',
  fa: 'فارسی',
  fi: 'Suomi',
  fil: 'Filipino',
  fr: 'Français',
  hr: 'Hrvatski',
  hu: 'Magyar',
  it: 'Italiano',
  kmr: 'Kurmancî',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  nb: 'Norsk bokmål',
  nl: 'Nederlands',
  nn: 'Norsk nynorsk',
  pl: 'Polski',
  ps: 'پښتو',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  sk: 'Slovenčina',
  so: 'Soomaali',
  sq: 'Shqip',
  sr: 'Српски',
  sv: 'Svenska',
  th: 'ไทย',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  vi: 'Tiếng Việt',
  zh: '中文',
};

/**
 * The name of a language as XLSForm wants it: its own name, and the ISO code in brackets, by which applications find the language of the device.
 *
 * @param code - ISO 639 code.
 * @returns The name; the code twice where there is no name here.
 * @example
 * ```ts
 * languageName('da') // → 'Dansk (da)'
 * ```
 */
export function languageName(code: string): string {
  return `${ownEntry(NAMES, code) ?? code} (${code})`;
}
