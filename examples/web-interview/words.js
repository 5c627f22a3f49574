/** @import { FormWords } from 'trafficking-indicators/export/form' */
/** @import { Messages } from 'trafficking-indicators/report' */
/** @import { OwnWords } from './own-words.js' */
import { formWordsIn } from 'trafficking-indicators/export/form';
import { da, en } from 'trafficking-indicators/report';
import { OWN_WORDS } from './own-words.js';

/**
 * The words of an interview in one language. Where the package has no words in it, they are English ones, and `language` of the form's words tells.
 *
 * @typedef {object} Words
 * @property {string} language
 * @property {'ltr' | 'rtl'} direction
 * @property {OwnWords} own
 * @property {FormWords} form
 * @property {Messages | undefined} report Nothing where the package has no reports in the language.
 */

/** @type {ReadonlyMap<string, Messages>} */
const REPORTS = new Map([da, en].map((messages) => [messages.language, messages]));

/** Languages that are written from right to left, by their ISO 639 codes. */
const FROM_RIGHT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * @param {string} language ISO 639 code, alone or with a region: `da`, `da-DK`.
 * @returns {Words}
 */
export function wordsIn(language) {
  const code = language.toLowerCase().split('-')[0] || 'en';
  const form = formWordsIn(code);
  return {
    language: code,
    direction: FROM_RIGHT.has(code) ? 'rtl' : 'ltr',
    own: OWN_WORDS[form.language] ?? /** @type {OwnWords} */ (OWN_WORDS['en']),
    form,
    report: REPORTS.get(form.language),
  };
}

/**
 * The label of an answer that is no option.
 *
 * @param {Words} words
 * @param {string} code
 * @returns {string}
 */
export function labelOf({ own, form, report = en }, code) {
  switch (code) {
    case 'yes':
    case 'maybe':
    case 'no':
    case 'declined':
    case 'none':
      return form[code];
    case 'not-known':
      return form.notKnown;
    case 'not-asked':
      return own.notAsked;
    default:
      // A reason that nobody chooses here: it came with the facts.
      return report.unknownReason[/** @type {keyof typeof report.unknownReason} */ (code)] ?? code;
  }
}

/**
 * Puts numbers into a text.
 *
 * @param {string} text
 * @param {Readonly<Record<string, number>>} numbers
 * @returns {string}
 */
export function filled(text, numbers) {
  return text.replace(/\{(\w+)\}/gu, (whole, name) => String(numbers[name] ?? whole));
}
