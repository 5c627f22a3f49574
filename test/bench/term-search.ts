import { readdirSync, readFileSync } from 'node:fs';
import levenshtein from 'fast-levenshtein';
import { PassjoinIndex } from 'mnemonist';

/** A term of a lexicon in a text, as the peers find it. */
export interface FoundTerm {
  readonly lexicon: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** Letters that differ. */
  readonly edits: number;
}

interface Term {
  readonly lexicon: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly fuzzy: boolean;
}
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Terms of the lexicons for adverts. Peers know no slots and no places inside words: terms with slots are left out, which makes the peers' work smaller.
 */
export function peerTerms(): readonly Term[] {
  const folder = 'rules/lexicons';
  return readdirSync(folder)
    .filter((name) => !name.startsWith('review-'))
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Readonly<Record<string, unknown>>)
    .filter(({ format }) => format === 'lexicon/1')
    .flatMap(({ id, terms }) =>
      // Our own files; their schema is checked elsewhere.
      (terms as readonly { text: string; fuzzy?: boolean }[]).map(({ text, fuzzy }) => ({
        lexicon: id as string,
        text,
        words: wordsOf(text).map((word) => word.text),
        fuzzy: fuzzy !== false,
      })),
    )
    .filter(({ text, words }) => !text.includes('{') && words.length > 0);
}

/** Words of a text with their places. */
function wordsOf(text: string, form: (word: string) => string = (word) => word.toLowerCase()): readonly Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}\u200B-\u200D]+/gu), ({ 0: word, index }) => ({
    text: form(word),
    start: index,
    end: index + word.length,
  }));
}

/** What JavaScript itself undoes: full-width and mathematical letters, accents, invisible characters. */
function normalised(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u200B-\u200D]/gu, '')
    .toLowerCase();
}

/** Letters that may be wrong in a word: as many as the library allows. */
function reach(word: string): number {
  return word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
}

/**
 * The best that npm offers for the task: words normalised, misspelt ones found by Passjoin for each token, terms of several words by walking over what each token
 * may be.
 *
 * @param terms - The terms.
 * @param sparing - Whether tokens that are words of a term as they stand are not looked up as misspellings of others.
 * @returns A search over one text.
 */
export function passjoinSearch(terms: readonly Term[], sparing: boolean): (text: string) => readonly FoundTerm[] {
  const spelt = terms.map((term) => ({ ...term, words: term.words.map(normalised) }));
  const byFirst = new Map<string, Term[]>();
  for (const term of spelt) {
    const [first = ''] = term.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  const vocabulary = new Set(spelt.flatMap(({ words }) => words));
  const fuzzy = [...new Set(spelt.flatMap((term) => (term.fuzzy ? term.words : [])))];
  const indexes = [1, 2].map((edits) =>
    PassjoinIndex.from(
      fuzzy.filter((word) => reach(word) === edits),
      levenshtein.get,
      edits,
    ),
  );
  const meant = (word: string): readonly string[] => {
    const known = vocabulary.has(word) ? [word] : [];
    if (word.length < 4 || (sparing && known.length > 0)) return known;
    return [...known, ...indexes.flatMap((index) => [...index.search(word)]).filter((near) => near !== word)];
  };
  return (text) => {
    const words = wordsOf(text, normalised);
    const readings = words.map((word) => meant(word.text));
    return words.flatMap((_, at) =>
      (readings[at] ?? [])
        .flatMap((reading) => byFirst.get(reading) ?? [])
        .filter((term) => term.words.every((word, step) => readings[at + step]?.includes(word) === true))
        .map((term) => foundOver(term, words, at)),
    );
  };
}

/**
 * The plain way: every term against every run of as many tokens.
 *
 * @param terms - The terms.
 * @returns A search over one text.
 */
export function plainSearch(terms: readonly Term[]): (text: string) => readonly FoundTerm[] {
  const plain = terms.map((term) => ({ term, text: term.words.join(' '), most: term.fuzzy ? reach(term.text) : 0 }));
  return (text) => {
    const words = wordsOf(text);
    const runs = new Map<number, readonly string[]>();
    const runsOf = (length: number): readonly string[] => {
      const known = runs.get(length);
      if (known !== undefined) return known;
      const made = words.slice(0, Math.max(0, words.length - length + 1)).map((_, at) =>
        words
          .slice(at, at + length)
          .map((word) => word.text)
          .join(' '),
      );
      runs.set(length, made);
      return made;
    };
    return plain.flatMap(({ term, text: written, most }) =>
      runsOf(term.words.length).flatMap((run, at) =>
        levenshtein.get(written, run) <= most ? [foundOver(term, words, at)] : [],
      ),
    );
  };
}

function foundOver({ lexicon, text, words: spelt }: Term, words: readonly Word[], at: number): FoundTerm {
  const own = words.slice(at, at + spelt.length);
  const edits = spelt.reduce((sum, word, step) => sum + (word === own[step]?.text ? 0 : 1), 0);
  return { lexicon, term: text, start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, edits };
}
