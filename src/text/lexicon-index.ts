import { bareForm } from './disguise.js';
import { fold } from './fold.js';
import { type NearSpelling, nearSpelling, ONE_EDIT_FROM } from './near-spelling.js';
import { extendHash, hashFilter, type HashFilter, hashOf } from './rolling-hash.js';
import { tokensOf } from './tokens.js';
import type { Lexicon, LexiconTerm } from './types.js';

/** Steps of a term that are no written word. */
export const ANY_WORD = -1;
export const ANY_NUMBER = -2;

/** A term that ends at a place of the tree of terms. */
export interface IndexedTerm {
  readonly lexicon: string;
  readonly term: LexiconTerm;
  /** Letters of it that may be wrong altogether. */
  readonly edits: number;
}

/** A place in the tree of terms: where each next word leads, and the terms that end here. */
export interface TermNode {
  readonly next: Map<number, TermNode>;
  readonly ends: IndexedTerm[];
}

/** Words that may be found inside others, looked up by hash first. */
export interface PartWords {
  readonly ids: Map<string, number>;
  readonly filter: HashFilter;
  shortest: number;
  longest: number;
}

/** All terms of all lexicons, prepared for one pass over a text. */
export interface LexiconIndex {
  readonly lexicons: readonly string[];
  /** Written word to its number. Words that match whole, by their beginning, by their end or anywhere have numbers of their own. */
  readonly words: Map<string, number>;
  readonly prefixes: PartWords;
  readonly suffixes: PartWords;
  readonly parts: PartWords;
  /** Words of scripts that put no spaces between them. */
  readonly unspaced: PartWords;
  /** Bare form of a word, to its number. */
  readonly bareWords: Map<string, number[]>;
  /** Bare form of a whole term, to the terms. */
  readonly bareTerms: Map<string, IndexedTerm[]>;
  /** Hashes of the bare forms of words and terms. */
  readonly bareFilter: HashFilter;
  readonly near: NearSpelling;
  readonly root: TermNode;
  /** By word number: whether a word may begin a term. */
  readonly starts: readonly (TermNode | undefined)[];
}

/** Shortest bare form that is believed where the text is disguised. */
export const SHORTEST_BARE = 4;

interface Growing {
  readonly words: Map<string, number>;
  readonly prefixes: PartWords;
  readonly suffixes: PartWords;
  readonly parts: PartWords;
  readonly unspaced: PartWords;
  readonly bareWords: Map<string, number[]>;
  readonly bareTerms: Map<string, IndexedTerm[]>;
  readonly fuzzy: [string, number][];
  readonly root: TermNode;
  count: number;
}

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
  const growing: Growing = {
    words: new Map(),
    prefixes: partWords(),
    suffixes: partWords(),
    parts: partWords(),
    unspaced: partWords(),
    bareWords: new Map(),
    bareTerms: new Map(),
    fuzzy: [],
    root: { next: new Map(), ends: [] },
    count: 0,
  };
  for (const lexicon of byId.values()) for (const term of lexicon.terms) addTerm(growing, lexicon.id, term);
  const bareFilter = hashFilter();
  for (const bare of [...growing.bareWords.keys(), ...growing.bareTerms.keys()]) bareFilter.add(hashOf(bare));
  return {
    ...growing,
    lexicons: [...byId.keys()],
    bareFilter,
    near: nearSpelling(growing.fuzzy),
    starts: Array.from({ length: growing.count + 1 }, (_, number) => growing.root.next.get(number)),
  };
}

function addTerm(growing: Growing, lexicon: string, term: LexiconTerm): void {
  const fuzzy = term.fuzzy !== false;
  for (const steps of spellOut(term.text)) {
    const longest = Math.max(0, ...steps.map((step) => (step.startsWith('{') ? 0 : step.length)));
    const end: IndexedTerm = { lexicon, term, edits: fuzzy ? (longest >= 9 ? 2 : 1) : 0 };
    const node = steps.reduce((from, step, at) => {
      const ids = stepNumber(growing, step, wholeOf(term, step, at, steps.length), fuzzy);
      return descend(from, ids);
    }, growing.root);
    node.ends.push(end);
    addBareTerm(growing, steps, end);
  }
}

/** Only the last word may go on, only the first may have begun earlier. Scripts without spaces are looked for anywhere. */
function wholeOf(term: LexiconTerm, step: string, at: number, length: number): Whole {
  if (isUnspaced(step)) return 'unspaced';
  if (term.whole === 'part' && length === 1) return 'part';
  if ((term.whole === 'prefix' || term.whole === 'part') && at === length - 1) return 'prefix';
  if ((term.whole === 'suffix' || term.whole === 'part') && at === 0) return 'suffix';
  return 'word';
}

/** Thai, Lao, Khmer, Burmese, Chinese and Japanese put no spaces between words. */
export function isUnspaced(word: string): boolean {
  const unit = word.charCodeAt(0);
  return (
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3040 && unit <= 0x9fff)
  );
}

function descend(from: TermNode, number: number): TermNode {
  const known = from.next.get(number);
  if (known !== undefined) return known;
  const node: TermNode = { next: new Map(), ends: [] };
  from.next.set(number, node);
  return node;
}

function stepNumber(growing: Growing, step: string, whole: Whole, fuzzy: boolean): number {
  if (step === '{w}') return ANY_WORD;
  if (step === '{n}') return ANY_NUMBER;
  const known = whole === 'word' ? growing.words : growing[PART_LISTS[whole]].ids;
  const number = known.get(step) ?? (growing.count += 1);
  known.set(step, number);
  if (whole !== 'word') addPart(growing[PART_LISTS[whole]], step);
  if (fuzzy && whole !== 'part' && whole !== 'unspaced' && step.length >= ONE_EDIT_FROM && isLetters(step))
    growing.fuzzy.push([step, number]);
  if (isLetters(step)) addBare(growing.bareWords, step, number);
  return number;
}

const PART_LISTS = { prefix: 'prefixes', suffix: 'suffixes', part: 'parts', unspaced: 'unspaced' } as const;

type Whole = 'word' | keyof typeof PART_LISTS;

function addPart(list: PartWords, word: string): void {
  list.filter.add(hashOf(word));
  list.shortest = Math.min(list.shortest, word.length);
  list.longest = Math.max(list.longest, word.length);
}

function addBare(bareWords: Map<string, number[]>, word: string, number: number): void {
  const bare = bareForm(word);
  if (bare.length < 2) return;
  const numbers = bareWords.get(bare);
  if (numbers === undefined) bareWords.set(bare, [number]);
  else if (!numbers.includes(number)) numbers.push(number);
}

function addBareTerm(growing: Growing, steps: readonly string[], end: IndexedTerm): void {
  if (steps.length < 2 || !steps.every(isLetters)) return;
  const bare = bareForm(steps.join(''));
  if (bare.length < SHORTEST_BARE) return;
  const ends = growing.bareTerms.get(bare);
  if (ends === undefined) growing.bareTerms.set(bare, [end]);
  else ends.push(end);
}

function isLetters(word: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(word);
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

function writtenSteps(text: string): string[] {
  return tokensOf(fold(text))
    .filter((token) => token.kind !== 'break' && token.text !== '-')
    .map((token) => token.text);
}

function partWords(): PartWords {
  return { ids: new Map(), filter: hashFilter(), shortest: Infinity, longest: 0 };
}

/** The hash of a bare form, letter by letter; a letter that repeats the last one changes nothing. */
export function extendBare(hash: number, last: number, unit: number): number {
  return unit === last ? hash : extendHash(hash, unit);
}
