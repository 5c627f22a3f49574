import type { Origin } from './origin.js';
import { has, type View, wordsAfter, wordsBefore } from './origin-view.js';

/**
 * Whether an origin is that of kin, or what others believe: `gift med en tysker`, `everyone thinks I'm Spanish`.
 *
 * @param view - The document with its origin words.
 * @param origin - An origin word.
 * @returns Whether it is not that of the provider.
 * @example
 * ```ts
 * isAboutSomebodyElse(view, origin) // → true for “min mand er polsk”
 * ```
 */
export function isAboutSomebodyElse(view: View, { match }: Origin): boolean {
  const before = wordsBefore(view, match, 7);
  return before.some(
    (word, back) => (back < 5 && (has(view, 'kin', word) || isMine(before, back))) || has(view, 'belief', word),
  );
}

const POSSESSIVES: ReadonlySet<string> = new Set([
  'my',
  'min',
  'mit',
  'mein',
  'meine',
  'mi',
  'moj',
  'moja',
  'meu',
  'мой',
  'моя',
  'med',
  'with',
]);
const PEOPLE: ReadonlySet<string> = new Set([
  'man',
  'mand',
  'mann',
  'mannen',
  'fyr',
  'bf',
  'partner',
  'freund',
  'ven',
  'friend',
  'cat',
  'dog',
  'hund',
  'kat',
  'chef',
  'boss',
  'son',
  'kid',
]);

/** `min mand er polsk`: words that are kin only with a possessive before them. */
function isMine(before: readonly string[], back: number): boolean {
  return PEOPLE.has(before[back] ?? '') && POSSESSIVES.has(before[back + 1] ?? '');
}

const COLOURS = /^(?:ebony|black)\b/u;

/**
 * `spansk temperament` of somebody who says that she is from here.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the origin.
 * @returns Whether it is a figure of speech.
 * @example
 * ```ts
 * isFigurative(view, 0) // → true for “spansk temperament”
 * ```
 */
export function isFigurative(view: View, at: number): boolean {
  const match = view.origins[at]?.match;
  return (match !== undefined && COLOURS.test(match.term)) || has(view, 'figurative', wordsAfter(view, at)[0] ?? '');
}
