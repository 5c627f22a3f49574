import { isEnding, SERVICES } from '../text/extractors/address-parts.js';
import type { Span } from '../text/types.js';

/** An e-mail address with white space in it. */
export interface SpacedAddress {
  readonly name: string;
  readonly span: Span;
}

/** `mia . haven @ example . org`, `mia.haven@ example .org`. Parts and spaces are bounded, so that a hostile text costs no more than its length. */
const SPACED =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}_-]{1,32}(?:(?:\.|\s\.\s)[\p{L}\p{N}_-]{1,32}){0,4}\s?[@＠]\s?[\p{L}\p{N}-]{1,63}(?:(?:\.|\s\.\s|\s\.|,)[\p{L}\p{N}-]{1,63}){0,3}(?:\.|\s\.\s|\s\.|,)[a-z]{2,6}(?![\p{L}\p{N}])/giu;
/** `mia.haven at example.org`: a name with a sign, so that it is no word before `at`. */
const WITH_AT =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}_-]{1,32}[._][\p{L}\p{N}._-]{1,32}\s(?:at|snabel-?a)\s[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,2}\.[a-z]{2,6}(?![\p{L}\p{N}])/giu;

/**
 * Addresses that white space or a comma for a full stop has torn.
 *
 * @param text - A text or a field.
 * @returns Addresses with their places.
 * @example
 * ```ts
 * spacedAddresses('Mail: mia . haven @ example . org')[0]?.name // → 'mia.haven@example.org'
 * ```
 */
export function spacedAddresses(text: string): SpacedAddress[] {
  const found: SpacedAddress[] = [];
  if (text.includes('@') || text.includes('＠'))
    for (const match of text.matchAll(SPACED))
      if (/[\s,＠]/u.test(match[0]) && !isHandle(match[0])) found.push(addressOf(match[0], match.index));
  if (/ (?:at|snabel-?a) /iu.test(text))
    for (const match of text.matchAll(WITH_AT)) found.push(addressOf(match[0], match.index));
  return found;
}

/** `Telegram @mia.kbh`: a space before the sign and none behind it is how names are written; an address that is torn there ends as addresses do. */
function isHandle(text: string): boolean {
  const sign = /\s[@＠](?=\S)/u.exec(text);
  if (sign === null) return false;
  const ending = text.slice(text.lastIndexOf('.') + 1).toLowerCase();
  return SERVICES.has(text.slice(0, sign.index).toLowerCase()) || !isEnding(ending);
}

function addressOf(text: string, start: number): SpacedAddress {
  const name = text
    .replace(/\s(?:at|snabel-?a)\s/iu, '@')
    .replaceAll('＠', '@')
    .replaceAll(',', '.')
    .replaceAll(/\s/gu, '')
    .toLowerCase();
  return { name, span: { start, end: start + text.length } };
}
