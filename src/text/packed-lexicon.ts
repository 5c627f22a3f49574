import { IntList } from './int-list.js';
import type { Lexicon, LexiconTerm } from './types.js';

/** What the terms of a lexicon have besides their text; many terms share one. */
export type TermTraits = Omit<LexiconTerm, 'text'>;

/** The terms of a lexicon as the index reads them: stretches of one text, and beside each what else is said of it. No string is made for a term before it is found. */
export interface TermList {
  readonly source: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly traits: readonly TermTraits[];
  /** What the index asks of each term, as bits of `TERM`: objects of many shapes are slow to ask. */
  readonly kinds: Int32Array;
}

/** Bits that say how a term may be found. */
export const TERM = { exact: 1, prefix: 2, suffix: 4, part: 8 } as const;

function kindOf({ fuzzy, whole }: TermTraits): number {
  const place = whole === 'prefix' ? TERM.prefix : whole === 'suffix' ? TERM.suffix : whole === 'part' ? TERM.part : 0;
  return place | (fuzzy === false ? TERM.exact : 0);
}

/** The text of a term. */
export function termText({ source, starts, ends }: TermList, at: number): string {
  return source.slice(starts[at] ?? 0, ends[at] ?? 0);
}

/**
 * A lexicon from the short form in which the package carries it: one term a line, `text`, language, tag, place in the word and `!` for terms
 * that want every letter right, parted by tabs; a line with the text alone is like the one before it. Nothing is read before it is asked for.
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
  return new PackedLexicon(head, packed);
}

class PackedLexicon implements Lexicon {
  readonly format = 'lexicon/1';
  readonly id: string;
  readonly version: string;
  readonly licence: string;
  readonly source: string;
  readonly #packed: string;
  #list: TermList | undefined;
  #terms: readonly LexiconTerm[] | undefined;

  constructor({ id, version, licence, source }: Omit<Lexicon, 'format' | 'terms'>, packed: string) {
    this.id = id;
    this.version = version;
    this.licence = licence;
    this.source = source;
    this.#packed = packed;
  }

  get list(): TermList {
    return (this.#list ??= unpack(this.#packed));
  }

  get terms(): readonly LexiconTerm[] {
    const { list } = this;
    return (this.#terms ??= list.traits.map((traits, at) => ({ text: termText(list, at), ...traits })));
  }
}

/** The terms of any lexicon, packed or written by the caller. */
export function termListOf(lexicon: Lexicon): TermList {
  if (isPacked(lexicon)) return lexicon.list;
  const starts = new IntList();
  const ends = new IntList();
  let source = '';
  for (const { text } of lexicon.terms) {
    starts.push(source.length);
    source += text;
    ends.push(source.length);
  }
  const kinds = Int32Array.from(lexicon.terms, kindOf);
  return { source, starts: starts.items(), ends: ends.items(), traits: lexicon.terms, kinds };
}

/** Told by what it has: the command line and the library each hold the class once. */
function isPacked(lexicon: Lexicon): lexicon is PackedLexicon {
  return 'list' in lexicon;
}

function unpack(source: string): TermList {
  const starts = new IntList();
  const ends = new IntList();
  const traits: TermTraits[] = [];
  const kinds = new IntList();
  let shared: TermTraits = { language: 'mul' };
  let kind = 0;
  for (let at = 0, tab = source.indexOf('\t'); at <= source.length;) {
    const line = source.indexOf('\n', at);
    const end = line < 0 ? source.length : line;
    if (tab >= 0 && tab < at) tab = source.indexOf('\t', at);
    const hasTraits = tab >= 0 && tab < end;
    if (hasTraits) {
      shared = traitsOf(source.slice(tab + 1, end));
      kind = kindOf(shared);
    }
    starts.push(at);
    ends.push(hasTraits ? tab : end);
    traits.push(shared);
    kinds.push(kind);
    at = end + 1;
  }
  return { source, starts: starts.items(), ends: ends.items(), traits, kinds: kinds.items() };
}

function traitsOf(packed: string): TermTraits {
  const [language = 'mul', tag = '', whole = '', exact = ''] = packed.split('\t');
  return {
    language,
    ...(tag === '' ? {} : { tag }),
    ...(whole === '' ? {} : { whole }),
    ...(exact === '' ? {} : { fuzzy: false }),
  };
}
