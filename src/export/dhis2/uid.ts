import { sha256 } from '../../json/sha256.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

/**
 * A DHIS2 uid: eleven letters and digits of which the first is a letter. It is made of what it names, so that the same export gives the same uids and a later
 * one changes what is there.
 *
 * @param parts - What is named, from the outside in.
 * @returns The uid.
 * @example
 * ```ts
 * uidOf('general', 'question', 'threats').length // → 11
 * ```
 */
export function uidOf(...parts: readonly string[]): string {
  let left = BigInt(`0x${sha256(parts.join('\n')).slice(0, 32)}`);
  const next = (signs: string): string => {
    const sign = signs[Number(left % BigInt(signs.length))] ?? '';
    left /= BigInt(signs.length);
    return sign;
  };
  return next(LETTERS) + Array.from({ length: 10 }, () => next(SIGNS)).join('');
}

/**
 * A text that is not longer than DHIS2 takes; what is cut off is replaced by the uid, so that two texts never become one.
 *
 * @param text - The text.
 * @param length - How many characters it may have.
 * @param uid - Uid of what it belongs to.
 * @returns The text.
 * @example
 * ```ts
 * atMost('general.threats', 50, 'a1234567890') // → 'general.threats'
 * ```
 */
export function atMost(text: string, length: number, uid: string): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - uid.length - 1).replace(/[\ud800-\udbff]$/u, '')}~${uid}`;
}
