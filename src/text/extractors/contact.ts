import type { Document, Span } from '../types.js';
import { findPhones } from './find-phones.js';

/** A way to reach somebody that stands in a text. */
export interface ContactMatch {
  readonly kind: 'phone' | 'email' | 'handle';
  /** Lower case, without the sign before it; a phone number in digits. */
  readonly value: string;
  readonly span: Span;
}

/** Example: `mia@example.org`. Bounded on both sides of the sign, so that it stays linear. */
const EMAIL = /[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/giu;
/** Example: `telegram: @mia_kbh`, `Snap mia.kbh`, `WeChat ID mia123`. */
const HANDLE =
  /\b(?:telegram|tg|snap(?:chat)?|insta(?:gram)?|ig|wechat|line|kik|signal|viber|onlyfans|twitter|skype|wickr|threema)\b\s{0,3}(?:id)?\s{0,3}[:=-]?\s{0,3}@?([a-z][\w.-]{2,31})/giu;
/** Example: `@mia_kbh` with nothing before it. */
const AT_HANDLE = /(?<![\w.@])@([a-z][\w.]{2,31})/giu;
/** Words that follow the name of a service and are no name. */
const NOT_A_HANDLE = new Set(
  'only or and eller och og und y me mig mir app call text sms please no id kun bare nur after for you is er'.split(
    ' ',
  ),
);

/**
 * E-mail addresses, messenger handles and phone numbers of a text: what ties adverts together.
 *
 * @param document A document.
 * @returns Contacts in the order of the text, none inside another.
 * @example findContacts(document) // → [{ kind: 'email', value: 'mia@example.org', span: { start: 6, end: 21 } }]
 */
export function findContacts(document: Document): readonly ContactMatch[] {
  const { original } = document;
  const found: ContactMatch[] = findPhones(document).map(({ digits, span }) => ({
    kind: 'phone',
    value: digits,
    span,
  }));
  for (const match of original.matchAll(EMAIL))
    add(found, 'email', match[0].toLowerCase(), match.index, match[0].length);
  for (const pattern of [HANDLE, AT_HANDLE])
    for (const match of original.matchAll(pattern)) {
      const name = (match[1] ?? '').toLowerCase().replace(/[.-]{1,3}$/u, '');
      if (!NOT_A_HANDLE.has(name)) add(found, 'handle', name, match.index, match[0].length);
    }
  return found.sort((one, other) => one.span.start - other.span.start);
}

function add(found: ContactMatch[], kind: ContactMatch['kind'], value: string, start: number, length: number): void {
  const end = start + length;
  if (!found.some(({ span }) => span.start < end && start < span.end))
    found.push({ kind, value, span: { start, end } });
}
