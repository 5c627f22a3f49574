import { matchLexicon, toHit } from '../helpers.js';
import type { DocumentKind, Extractor, Lexicon } from '../types.js';

/**
 * An extractor for a fact that one lexicon shows by itself: every match is a hit, with the state that its scope gives it.
 *
 * @param fact - Fact id.
 * @param lexicon - The term list.
 * @param kind - The kind of document; default `advert`.
 * @returns The extractor.
 * @example
 * ```ts
 * byLexicon('new-in-town', lexicon)
 * ```
 */
export function byLexicon(fact: string, lexicon: Lexicon, kind: DocumentKind = 'advert'): Extractor {
  return {
    fact,
    kind,
    whenNoneOffered: 'no',
    lexicons: [lexicon],
    extract: (document) => matchLexicon(document, lexicon.id).map((match) => toHit(fact, match)),
  };
}
