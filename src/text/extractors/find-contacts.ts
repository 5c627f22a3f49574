import { checkText } from '../check-text.js';
import { CONTACT_SERVICES } from '../../generated/lexicons/contact-services.js';
import { readDocument } from '../document.js';
import { findPhones } from './find-phones.js';
import { indexLexicons, type LexiconIndex } from '../lexicon-index.js';
import type { Document, Span } from '../types.js';
import { emailAddresses } from './email-addresses.js';
import { handles } from './handles.js';
import { phoneValue } from './phone-value.js';

/** A way to reach somebody that stands in a text. */
export interface Contact {
  readonly kind: 'phone' | 'email' | 'handle';
  /**
   * Equal for equal contacts: a telephone number with its country code (`+4500001234`) where that is known, otherwise its digits; an address or a name in
   * lower case, without the sign before it.
   */
  readonly value: string;
  /** The messenger or network of a name, where the text says it: `telegram`. */
  readonly service?: string;
  /** Its place in the text. */
  readonly span: Span;
}

/** What is known about a text with contacts. */
export interface ContactOptions {
  /** ISO 3166 code of the country in which numbers without a country code are read. */
  readonly country?: string;
}

/**
 * The telephone numbers, e-mail addresses and messenger names of a text: what ties adverts together. Numbers in words or look-alike characters are
 * decoded, and so are addresses such as `mia (at) example dot org`. Numbers of the site itself and of help lines are not told apart from others.
 *
 * @param text - The text as it was published; what lies beyond 100,000 code points is not read.
 * @param options - The country of the text.
 * @returns Contacts in the order of the text, none inside another.
 * @throws `IssueError` for what is no text, and for options that are no object.
 * @example
 * ```ts
 * findContacts('Ring nul nul 00 12 34', { country: 'DK' }) // → [{ kind: 'phone', value: '+4500001234', span: { start: 5, end: 21 } }]
 * ```
 */
export function findContacts(text: string, options: ContactOptions = {}): readonly Contact[] {
  checkText(text, options);
  index ??= indexLexicons([CONTACT_SERVICES]);
  const document = readDocument(text, index);
  return withoutInner([
    ...emailAddresses(document).map(({ value, span }) => ({ kind: 'email' as const, value, span })),
    ...phoneContacts(document, options.country),
    ...handles(document).map((handle) => ({ kind: 'handle' as const, ...handle })),
  ]);
}

let index: LexiconIndex | undefined;

function phoneContacts(document: Document, country: string | undefined): Contact[] {
  return findPhones(document).map(({ digits, span }) => ({
    kind: 'phone' as const,
    value: phoneValue(digits, country),
    span,
  }));
}

/** In the order of the text; of those that share a place, the one that stands first in the list. */
function withoutInner(contacts: readonly Contact[]): Contact[] {
  const ranked = contacts.map((contact, rank) => ({ contact, rank }));
  ranked.sort((one, other) => one.contact.span.start - other.contact.span.start || one.rank - other.rank);
  const kept: typeof ranked = [];
  for (const one of ranked) {
    const before = kept.at(-1);
    if (before === undefined || one.contact.span.start >= before.contact.span.end) kept.push(one);
    else if (one.rank < before.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ contact }) => contact);
}
