import { bareForm, readAs } from './disguise.js';
import { fold } from './fold.js';
import { foldTerm } from './fold-term.js';
import { IntList } from './int-list.js';
import { type NearSpelling, nearSpelling, ONE_EDIT_FROM } from './near-spelling.js';
import { TERM, type TermList, termListOf, termText } from './packed-lexicon.js';
import { ReadWords } from './read-words.js';
import {
  extendHash,
  filterSize,
  hashFilter,
  type HashFilter,
  hashOf,
  hashTable,
  type HashTable,
} from './rolling-hash.js';
import { ANY_NUMBER, ANY_WORD, GrowingTree, type TermTree } from './term-tree.js';
import { type LooseToken, tokensOf } from './tokens.js';
import { inSubordinateOrder } from './subordinate-order.js';
import type { Lexicon } from './types.js';
import { WordGaps } from './word-gaps.js';
import { Spelling, WordTable } from './word-table.js';

/** The terms by the number of their end in the tree, one number each. */
export interface TermEnds {
  /** Number of the lexicon. */
  readonly lexicons: Int32Array;
  /** Place of the term in its lexicon. */
  readonly terms: Int32Array;
  /** Letters of it that may be wrong altogether. */
  readonly edits: Int32Array;
}

/** All terms of all lexicons, prepared for one pass over a text. */
export interface LexiconIndex {
  readonly lexicons: readonly string[];
  /** Written words by number. Words that match whole, by their beginning, by their end or anywhere have numbers of their own. */
  readonly spelling: Spelling;
  readonly words: WordTable;
  readonly prefixes: WordTable;
  readonly suffixes: WordTable;
  readonly parts: WordTable;
  /** Words of scripts that put no spaces between them. */
  readonly unspaced: WordTable;
  /** Hashes of the bare forms of words and terms. */
  readonly bareFilter: HashFilter;
  /** Numbers of words by the hash of their bare form. */
  readonly bareWords: HashTable;
  /** Ends of terms of several words by the hash of their bare form. */
  readonly bareTerms: HashTable;
  readonly near: NearSpelling;
  /** Words of letters alone by what is left of them where letters are missing. */
  readonly gaps: WordGaps;
  /** By number of a word: whether it may go on, as the beginning of a longer one. */
  readonly goesOn: Uint8Array;
  readonly tree: TermTree;
  readonly ends: TermEnds;
  /** The terms of each lexicon, by its number. */
  readonly lists: readonly TermList[];
  /** Readings of words that texts held before. */
  readonly read: ReadWords;
}

/** Shortest bare form that is believed where the text is disguised. */
export const SHORTEST_BARE = 4;

/** Hashes with what they stand for, as they are gathered. */
interface Pairs {
  readonly hashes: IntList;
  readonly values: IntList;
}

interface Growing {
  readonly spelling: Spelling;
  /** By number of the list: `WORDS` and so on. */
  readonly tables: readonly [WordTable, WordTable, WordTable, WordTable, WordTable];
  readonly bareWords: Pairs;
  readonly bareTerms: Pairs;
  /** By number: `IN_LETTERS` for words of letters alone, `IS_FUZZY` where a letter may be wrong. */
  readonly kinds: number[];
  readonly tree: GrowingTree;
  readonly ends: { readonly lexicons: IntList; readonly terms: IntList; readonly edits: IntList };
}

const IN_LETTERS = 1;
const IS_FUZZY = 2;
const IS_BEGINNING = 4;

/**
 * Prepares lexicons for matching. Costs some milliseconds; do it once.
 *
 * @param lexicons - The term lists. Of two with the same id, the later one counts.
 * @returns An index that `readDocument` takes.
 * @example
 * ```ts
 * indexLexicons([lexicon]).lexicons // → ['new-in-town']
 * ```
 */
export function indexLexicons(lexicons: readonly Lexicon[]): LexiconIndex {
  const byId = new Map(lexicons.map((lexicon) => [lexicon.id, lexicon]));
  const lists = [...byId.values()].map(termListOf);
  const count = lists.reduce((sum, { traits }) => sum + traits.length, 0);
  // Numbers 0 to 2 stand for nothing and for the slots.
  const spelling = new Spelling(count);
  for (let number = 0; number <= ANY_NUMBER; number += 1) spelling.add('');
  const growing: Growing = {
    spelling,
    tables: [
      new WordTable(spelling),
      new WordTable(spelling),
      new WordTable(spelling),
      new WordTable(spelling),
      new WordTable(spelling),
    ],
    bareWords: { hashes: new IntList(count), values: new IntList(count) },
    bareTerms: { hashes: new IntList(count), values: new IntList(count) },
    kinds: [0, 0, 0],
    tree: new GrowingTree(count),
    ends: { lexicons: new IntList(2 * count), terms: new IntList(2 * count), edits: new IntList(2 * count) },
  };
  lists.forEach((list, lexicon) => {
    for (let at = 0; at < list.traits.length; at += 1) addTerm(growing, list, { lexicon, at });
    // Behind all others, so that a term that is written in this order counts before one that is turned into it.
    for (let at = 0; at < list.traits.length; at += 1) addTurned(growing, list, { lexicon, at });
  });
  const { bareWords, bareTerms, tables } = growing;
  return {
    lexicons: [...byId.keys()],
    spelling,
    words: tables[WORDS],
    prefixes: tables[PREFIXES],
    suffixes: tables[SUFFIXES],
    parts: tables[PARTS],
    unspaced: tables[UNSPACED],
    bareFilter: filterOf(bareWords.hashes.items(), bareTerms.hashes.items()),
    bareWords: tableOf(bareWords),
    bareTerms: tableOf(bareTerms),
    near: nearSpelling(fuzzyWords(growing)),
    gaps: new WordGaps(spelling, (number) => ((growing.kinds[number] ?? 0) & IN_LETTERS) !== 0),
    goesOn: Uint8Array.from(growing.kinds, (kind) => ((kind & IS_BEGINNING) === 0 ? 0 : 1)),
    tree: growing.tree.finish(spelling.size),
    ends: {
      lexicons: growing.ends.lexicons.items(),
      terms: growing.ends.terms.items(),
      edits: growing.ends.edits.items(),
    },
    lists,
    read: new ReadWords(),
  };
}

function filterOf(...lists: readonly Int32Array[]): HashFilter {
  const filter = hashFilter(filterSize(lists.reduce((sum, { length }) => sum + length, 0)));
  for (const list of lists) for (const hash of list) filter.add(hash);
  return filter;
}

/** Turned round, because a table gives the last entry first. */
function tableOf({ hashes, values }: Pairs): HashTable {
  return hashTable(hashes.items().slice().reverse(), values.items().slice().reverse());
}

function fuzzyWords({ kinds, spelling }: Growing): (readonly [string, number])[] {
  const words: (readonly [string, number])[] = [];
  kinds.forEach((kind, number) => {
    if ((kind & IS_FUZZY) !== 0) words.push([spelling.word(number), number]);
  });
  return words;
}

/** Where a term stands: number of its lexicon, place in it. */
interface Place {
  readonly lexicon: number;
  readonly at: number;
}

function addTerm(growing: Growing, list: TermList, place: Place): void {
  const kind = list.kinds[place.at] ?? 0;
  const from = list.starts[place.at] ?? 0;
  const to = list.ends[place.at] ?? 0;
  // Most terms are plain words and need neither folding nor cutting; a few thousand are words with accents or of another script.
  if (!addPlainTerm(growing, list.source, from, to, place, kind, false))
    addText(growing, list.source.slice(from, to), place, kind);
}

function addText(growing: Growing, text: string, place: Place, kind: number): void {
  const folded = foldTerm(text);
  if (folded !== undefined && addPlainTerm(growing, folded, 0, folded.length, place, kind, true)) return;
  for (const steps of spellOut(text)) addSteps(growing, steps, place, kind);
}

/** The term in the order of a subordinate clause, where it has another one there. */
function addTurned(growing: Growing, list: TermList, place: Place): void {
  const kind = list.kinds[place.at] ?? 0;
  if (kind > TERM.exact) return;
  const turned = inSubordinateOrder(termText(list, place.at), list.traits[place.at]?.language ?? '');
  if (turned !== undefined) addText(growing, turned, place, kind);
}

/**
 * A term of nothing but words and single spaces, word by word; gives up at anything else that is not a small Latin letter, unless the text is folded. The words
 * before that place begin the term however it is cut.
 */
function addPlainTerm(
  growing: Growing,
  written: string,
  start: number,
  stop: number,
  place: Place,
  kind: number,
  isFolded: boolean,
): boolean {
  let node = 0;
  let longest = 0;
  let from = start;
  let bare = 0;
  let last = 0;
  let hash = 0;
  let bareLength = 0;
  for (let at = start; at <= stop; at += 1) {
    const unit = at < stop ? written.charCodeAt(at) : 0x20;
    if (unit !== 0x20) {
      if (!isFolded && (unit < 0x61 || unit > 0x7a)) return false;
      hash = extendHash(hash, unit);
      const read = readAs(unit);
      if (read === last) continue;
      bareLength += 1;
      bare = extendHash(bare, read);
      last = read;
      continue;
    }
    if (at === from) return false;
    const list = listOf(kind, written, from, from === start, at === stop);
    node = growing.tree.descend(node, wordNumber(growing, list, hash, written, from, at, kind));
    longest = Math.max(longest, at - from);
    from = at + 1;
    hash = 0;
  }
  const end = addEnd(growing, node, place, editsOf(kind, longest));
  if (longest < stop - start && bareLength >= SHORTEST_BARE) {
    growing.bareTerms.hashes.push(bare);
    growing.bareTerms.values.push(end);
  }
  return true;
}

function addSteps(growing: Growing, steps: readonly string[], place: Place, kind: number): void {
  let node = 0;
  let longest = 0;
  steps.forEach((step, at) => {
    const slot = step === '{w}' ? ANY_WORD : step === '{n}' ? ANY_NUMBER : undefined;
    if (slot === undefined) longest = Math.max(longest, step.length);
    const list = listOf(kind, step, 0, at === 0, at === steps.length - 1);
    const number = slot ?? wordNumber(growing, list, hashOf(step), step, 0, step.length, kind);
    node = growing.tree.descend(node, number);
  });
  const end = addEnd(growing, node, place, editsOf(kind, longest));
  if (steps.length < 2 || !steps.every(isLetters)) return;
  const bare = bareForm(steps.join(''));
  if (bare.length < SHORTEST_BARE) return;
  growing.bareTerms.hashes.push(hashOf(bare));
  growing.bareTerms.values.push(end);
}

function addEnd({ tree, ends }: Growing, node: number, { lexicon, at }: Place, edits: number): number {
  ends.lexicons.push(lexicon);
  ends.terms.push(at);
  ends.edits.push(edits);
  return tree.end(node);
}

function editsOf(kind: number, longest: number): number {
  return (kind & TERM.exact) !== 0 ? 0 : longest >= 9 ? 2 : 1;
}

/** Only the last word may go on, only the first may have begun earlier. Scripts without spaces are looked for anywhere. */
function listOf(kind: number, written: string, from: number, isFirst: boolean, isLast: boolean): List {
  if (isUnspaced(written, from)) return UNSPACED;
  if (kind <= TERM.exact) return WORDS;
  if ((kind & TERM.part) !== 0 && isLast && isFirst) return PARTS;
  if ((kind & (TERM.prefix | TERM.part)) !== 0 && isLast) return PREFIXES;
  if ((kind & (TERM.suffix | TERM.part)) !== 0 && isFirst) return SUFFIXES;
  return WORDS;
}

const WORDS = 0;
const PREFIXES = 1;
const SUFFIXES = 2;
const PARTS = 3;
const UNSPACED = 4;

type List = typeof WORDS | typeof PREFIXES | typeof SUFFIXES | typeof PARTS | typeof UNSPACED;

/** Thai, Lao, Khmer, Burmese, Chinese and Japanese put no spaces between words. */
export function isUnspaced(word: string, at = 0): boolean {
  const unit = word.charCodeAt(at);
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff)
  );
}

/** The number of a word in one of the lists; a new word is made known to all that look words up otherwise. */
function wordNumber(
  growing: Growing,
  list: List,
  hash: number,
  written: string,
  from: number,
  to: number,
  kind: number,
): number {
  const { kinds } = growing;
  const table = growing.tables[list];
  let number = table.find(hash, written, from, to - from);
  if (number === 0) {
    const word = written.slice(from, to);
    number = table.add(hash, word);
    const isWord = isLetters(word);
    kinds.push((isWord ? IN_LETTERS : 0) | (list === PREFIXES || list === PARTS ? IS_BEGINNING : 0));
    if (isWord) addBareWord(growing, word, number);
  }
  const mayBeWrong = (kind & TERM.exact) === 0 && list < PARTS && to - from >= ONE_EDIT_FROM;
  const known = kinds[number] ?? 0;
  if (mayBeWrong && (known & IN_LETTERS) !== 0) kinds[number] = known | IS_FUZZY;
  return number;
}

function addBareWord({ bareWords }: Growing, word: string, number: number): void {
  let bare = 0;
  let last = 0;
  let length = 0;
  for (let at = 0; at < word.length; at += 1) {
    const read = readAs(word.charCodeAt(at));
    if (read !== last) length += 1;
    bare = extendBare(bare, last, read);
    last = read;
  }
  if (length < 2) return;
  bareWords.hashes.push(bare);
  bareWords.values.push(number);
}

function isLetters(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80) return /^[\p{L}\p{M}]+$/u.test(word);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return word !== '';
}

/**
 * The ways a term can be written out as steps: `{w?}` is none or one word, `{w*}` none to three. Hyphens are spaces.
 *
 * @example
 * ```ts
 * spellOut('new in {w?}') // → [['new', 'in'], ['new', 'in', '{w}']]
 * ```
 */
export function spellOut(text: string): string[][] {
  let ways: string[][] = [[]];
  for (const piece of text.split(/(\{(?:n|w|w\?|w\*)\})/u)) {
    const steps = SLOTS[piece] ?? [writtenSteps(piece)];
    ways = ways.flatMap((way) => steps.map((more) => [...way, ...more]));
  }
  return ways;
}

const SLOTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '{n}': [['{n}']],
  '{w}': [['{w}']],
  '{w?}': [[], ['{w}']],
  '{w*}': [[], ['{w}'], ['{w}', '{w}'], ['{w}', '{w}', '{w}']],
};

/** The first dot of `a.o.`: it is passed over in a text, so it is no step of a term. */
function isDotInside(tokens: readonly LooseToken[], at: number): boolean {
  const dot = tokens[at];
  const next = tokens[at + 1];
  return dot?.text === '.' && at > 0 && !dot.spaced && next !== undefined && !next.spaced;
}

function writtenSteps(text: string): readonly string[] {
  const written = text.trim();
  if (written === '') return [];
  const plain = foldTerm(written);
  if (plain !== undefined) return plain.split(' ');
  return tokensOf(fold(text))
    .filter((token, at, all) => token.kind !== 'break' && token.text !== '-' && !isDotInside(all, at))
    .map((token) => token.text);
}

/** Whether the bare form of a term is this one; asked only where the hashes agree. */
export function hasBareForm({ ends, lists }: LexiconIndex, end: number, bare: string): boolean {
  const list = lists[ends.lexicons[end] ?? 0];
  if (list === undefined) return false;
  return spellOut(termText(list, ends.terms[end] ?? 0)).some((steps) => bareForm(steps.join('')) === bare);
}

/** The hash of a bare form, letter by letter; a letter that repeats the last one changes nothing. */
export function extendBare(hash: number, last: number, unit: number): number {
  return unit === last ? hash : extendHash(hash, unit);
}
