import { CONTACT_SERVICES } from '../../generated/lexicons/contact-services.js';

/** Endings of addresses. */
const ENDINGS: ReadonlySet<string> = new Set(
  'com org net info eu dk no se fi is de at ch pl ro es pt fr it nl be uk ie us ru ua cz sk hu gr bg hr ee lv lt th me io co example test invalid'.split(
    ' ',
  ),
);

/** The names of messengers and networks, which stand before a name and in no address. */
export const SERVICES: ReadonlySet<string> = new Set(CONTACT_SERVICES.terms.map(({ text }) => text));

/**
 * Whether an address may well end so. One that does not is torn at most where nothing else is likelier.
 *
 * @param ending - What stands behind the last full stop, in small letters.
 * @returns Whether it is an ending of many addresses.
 * @example
 * ```ts
 * isEnding('org') // → true
 * ```
 */
export function isEnding(ending: string): boolean {
  return ENDINGS.has(ending);
}
