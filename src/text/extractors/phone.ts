import { PHONE_HINTS } from '../../generated/lexicons/phone-hints.js';
import { matchLexicon } from '../helpers.js';
import type { Document, Extractor, Hit } from '../types.js';
import { findPhones, type PhoneMatch } from './find-phones.js';

/** How many tokens may stand between a number and the words that give its missing prefix. */
const HINT_REACH = 4;

/**
 * A phone number in any form.
 *
 * @example
 * ```ts
 * extractFacts('Ring 00 00 12 34').facts['phone-present'] // → { value: true, spans: [{ start: 5, end: 16 }] }
 * ```
 */
export const phonePresent: Extractor = {
  fact: 'phone-present',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [],
  extract: (document) => findPhones(document).map((phone) => hitOf('phone-present', phone)),
};

/**
 * A number in words, look-alike characters, emoji or with filler signs, or one whose prefix is told in words. Spaces, dots, hyphens, brackets and slashes
 * are how people write numbers and disguise nothing.
 *
 * @example
 * ```ts
 * extractFacts('nul nul 00 12 tre4').facts['obscured-phone']?.value // → true
 * ```
 */
export const obscuredPhone: Extractor = {
  fact: 'obscured-phone',
  kind: 'advert',
  whenNoneOffered: 'no',
  lexicons: [PHONE_HINTS],
  extract: (document) =>
    findPhones(document)
      .filter((phone) => phone.obscured || hasHint(document, phone))
      .map((phone) => hitOf('obscured-phone', phone)),
};

function hitOf(fact: string, phone: PhoneMatch): Hit {
  return { fact, span: phone.span, state: 'offered' };
}

function hasHint(document: Document, phone: PhoneMatch): boolean {
  return matchLexicon(document, PHONE_HINTS.id).some(
    (hint) =>
      (hint.first > phone.last && hint.first - phone.last <= HINT_REACH) ||
      (hint.last < phone.first && phone.first - hint.last <= HINT_REACH),
  );
}
