import type { UnknownReason } from './fact.js';

/**
 * Words that forms and spreadsheets write where there is no answer, in the shipped languages. Such a word is never an answer.
 * The empty text means that nothing was filled in.
 */
const WORDS: ReadonlyMap<string, UnknownReason> = new Map<string, UnknownReason>([
  ['', 'not-known'],
  ['unknown', 'not-known'],
  ['not known', 'not-known'],
  ["don't know", 'not-known'],
  ['dont know', 'not-known'],
  ['ukendt', 'not-known'],
  ['ved ikke', 'not-known'],
  ['ikke kendt', 'not-known'],
  ['not asked', 'not-asked'],
  ['ikke spurgt', 'not-asked'],
  ['declined', 'declined'],
  ['ønsker ikke at svare', 'declined'],
  ['vil ikke svare', 'declined'],
  ['not observable', 'not-observable'],
  ['kan ikke ses her', 'not-observable'],
  ['maybe', 'suspected'],
  ['måske', 'suspected'],
]);

/**
 * Whether a text stands for "no answer".
 *
 * @param text - What stands in the answer's place.
 * @returns The reason, or nothing where the text is something else.
 * @example
 * ```ts
 * unknownWord('Ved ikke'); // 'not-known'
 * ```
 */
export function unknownWord(text: string): UnknownReason | undefined {
  return WORDS.get(text.trim().toLowerCase().replaceAll('-', ' '));
}
