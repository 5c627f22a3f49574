import { fold } from './fold.js';
import type { Lexicon } from './types.js';

/** The single words of a lexicon, folded, by tag. */
export type ContextWords = ReadonlyMap<string, ReadonlySet<string>>;

const prepared = new WeakMap<Lexicon, ContextWords>();

/**
 * The words of a lexicon as sets, for lists that say in which company another word stands and that are no sign themselves. They are asked only
 * about the few words beside a match, which is cheaper than looking all of them up in the whole text.
 *
 * @param lexicon A lexicon whose terms are single words with a tag.
 * @returns Folded words by tag.
 * @example contextWords(lexicon).get('speak')?.has('taler') // → true
 */
export function contextWords(lexicon: Lexicon): ContextWords {
  const known = prepared.get(lexicon);
  if (known !== undefined) return known;
  const sets = new Map<string, Set<string>>();
  for (const { tag = '', text } of lexicon.terms) {
    const words = sets.get(tag) ?? new Set<string>();
    words.add(fold(text).text.replaceAll("'", ''));
    sets.set(tag, words);
  }
  prepared.set(lexicon, sets);
  return sets;
}

/**
 * A test for the words of a lexicon, with the sets at hand from the second question on.
 *
 * @param lexicon A lexicon whose terms are single words with a tag.
 * @returns Whether a folded word stands under a tag.
 * @example contextTest(lexicon)('speak', 'taler') // → true
 */
export function contextTest(lexicon: Lexicon): (tag: string, word: string) => boolean {
  let words: ContextWords | undefined;
  return (tag, word) => {
    words ??= contextWords(lexicon);
    return words.get(tag)?.has(word) ?? false;
  };
}
