import type { Lexicon, LexiconTerm } from './types.js';

/**
 * A lexicon from the short form in which the package carries it: one term a line, `text`, language, tag, place in the word and `!` for terms
 * that want every letter right, parted by tabs; a line with the text alone is like the one before it.
 *
 * @param head - Id, version, licence and source.
 * @param packed - The terms.
 * @returns The lexicon, its terms without examples.
 * @example
 * ```ts
 * packedLexicon(head, 'bareback\teng\nraw').terms[1] // → { text: 'raw', language: 'eng' }
 * ```
 */
export function packedLexicon(head: Omit<Lexicon, 'format' | 'terms'>, packed: string): Lexicon {
  let rest: Omit<LexiconTerm, 'text'> = { language: 'mul' };
  const terms = packed.split('\n').map((line): LexiconTerm => {
    const [text = '', language, tag = '', whole = '', exact = ''] = line.split('\t');
    if (language !== undefined)
      rest = {
        language,
        ...(tag === '' ? {} : { tag }),
        ...(whole === '' ? {} : { whole }),
        ...(exact === '' ? {} : { fuzzy: false }),
      };
    return { text, ...rest };
  });
  return { format: 'lexicon/1', ...head, terms };
}
