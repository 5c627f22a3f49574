import { foldedName } from './contact-keys.js';

/** Digits that are written for letters. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
/** One digit with two letters on either side is written for a letter; at an end, or beside another, it tells names apart. */
const AMONG_LETTERS = /(?<=[a-z]{2}|^[a-z])[013457](?=[a-z]{2})|(?<=[a-z])00(?=[a-z]{2})/gu;

/**
 * One form for the name of a messenger: digits among letters are the letters that they stand for.
 *
 * @param name - A name as it is written.
 * @returns The name; equal for names that somebody means to be read as one.
 * @example
 * ```ts
 * handleKey('M00nriver.desk') // → 'moonriver.desk'
 * ```
 */
export function handleKey(name: string): string {
  return foldedName(name).replaceAll(AMONG_LETTERS, (digits) =>
    Array.from(digits, (digit) => LETTERS[digit] ?? '').join(''),
  );
}
