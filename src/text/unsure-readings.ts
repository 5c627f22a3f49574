import { bareForm, isLetterSign, readAs } from './disguise.js';
import type { LexiconIndex } from './lexicon-index.js';
import { addReading, type Readings } from './reading-list.js';
import { hashOf, joinHashes, LONGEST_WORD } from './rolling-hash.js';
import { MARKS } from './token-marks.js';
import type { LooseToken } from './tokens.js';
import { ANY_LETTER, hasNoVowels } from './word-gaps.js';

/** A text while its readings are gathered. */
export interface Reader {
  readonly index: LexiconIndex;
  readonly tokens: readonly LooseToken[];
  readonly marks: Uint8Array;
  readonly hashes: Int32Array;
  readonly found: Readings;
  /** Words that are never taken for a misspelling. */
  readonly ordinary: ReadonlySet<string>;
  gapsLeft: number;
}

/** Shortest word that is believed with a space in it, or with other letters doubled than the term has. */
const SHORTEST_BRIDGED = 5;
/** The same where one of the two is known by itself. */
const SHORTEST_WITH_KNOWN = 6;
const SHORTEST_UNDOUBLED = 7;
/** Letters that must be left of a word with gaps, and gaps it may have. */
const FEWEST_LEFT = 3;
const MOST_MISSING = 2;

/** `gum mi`: two words that together are one the index knows, where neither is known by itself. */
export function addBridged({ index, tokens, marks, hashes, found, ordinary }: Reader, at: number): void {
  if (((marks[at + 1] ?? 0) & WORD_AFTER_SPACE) !== WORD_AFTER_SPACE) return;
  const head = tokens[at];
  const tail = tokens[at + 1];
  if (head === undefined || tail === undefined) return;
  const { length } = tail.text;
  if (head.text.length + length < SHORTEST_BRIDGED || length > LONGEST_WORD) return;
  const hash = joinHashes(hashes[at] ?? 0, hashes[at + 1] ?? 0, length);
  if (!index.words.has(hash) && !index.prefixes.has(hash)) return;
  if (ordinary.has(head.text) || ordinary.has(tail.text)) return;
  const joined = head.text + tail.text;
  const knownHead = index.words.find(hashes[at] ?? 0, head.text, 0, head.text.length) !== 0;
  const knownTail = index.words.find(hashes[at + 1] ?? 0, tail.text, 0, length) !== 0;
  if (
    knownHead
      ? knownTail || joined.length < SHORTEST_WITH_KNOWN
      : knownTail && length > 2 && joined.length < SHORTEST_WITH_KNOWN
  )
    return;
  for (const table of [index.words, index.prefixes]) {
    const word = table.find(hash, joined, 0, joined.length);
    if (word !== 0) addReading(found, word, at + 2, 0, head.start, tail.end);
  }
}

const WORD_AFTER_SPACE = MARKS.word | MARKS.spaced;

/** `studdent`: the letters of a word of the index, some doubled that are not, or the other way round. */
export function addUndoubled({ index, found }: Reader, { text, start, end }: LooseToken, at: number): void {
  if (text.length < SHORTEST_UNDOUBLED - 1 || text.length > LONGEST_WORD) return;
  const hash = hashOf(bareForm(text));
  if (!index.bareFilter.has(hash)) return;
  const { bareWords, spelling } = index;
  const once = undoubled(text);
  for (let entry = bareWords.first(hash); entry >= 0; entry = bareWords.next(entry, hash)) {
    const word = bareWords.id(entry);
    if (Math.max(text.length, spelling.lengthOf(word)) < SHORTEST_UNDOUBLED) continue;
    if (undoubled(spelling.word(word)) === once) addReading(found, word, at + 1, 0, start, end);
  }
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

/** `brbck`: a word without a single vowel. */
export function addVowelless({ index, found }: Reader, { text, start, end }: LooseToken, at: number): void {
  if (text.length > LONGEST_WORD || !hasNoVowels(text)) return;
  for (const word of index.gaps.withConsonants(text)) addReading(found, word, at + 1, 0, start, end);
}

/** `gr*nser`, `2wenty`: a mark, or a digit that is no letter's twin, in place of a letter. */
export function addGapped(reader: Reader, at: number): void {
  const { index, tokens, marks, found } = reader;
  if (reader.gapsLeft === 0 || !beginsRun(marks, at) || !mayHaveGap(tokens, at)) return;
  const run = runFrom(tokens, marks, at);
  if (run === undefined) return;
  reader.gapsLeft -= 1;
  for (const word of index.gaps.fitting(run.pattern))
    addReading(found, word, run.to, 0, tokens[at]?.start ?? 0, tokens[run.to - 1]?.end ?? 0);
}

function beginsRun(marks: Uint8Array, at: number): boolean {
  return at === 0 || ((marks[at] ?? 0) & MARKS.spaced) !== 0 || ((marks[at - 1] ?? 0) & JOINABLE) === 0;
}

const JOINABLE = MARKS.letterLike | MARKS.separator;

/** A look at the first tokens, for nearly all that is no word with a gap. */
function mayHaveGap(tokens: readonly LooseToken[], at: number): boolean {
  const word = tokens[at]?.kind === 'word' ? at : at + 1;
  const head = tokens[word];
  if (head?.kind !== 'word' || (word > at && head.spaced)) return false;
  if (word > at && isGapDigit(tokens[at]) && head.text.length >= LONG_ENOUGH) return true;
  const gap = tokens[word + 1];
  if (gap === undefined || gap.spaced || !(isGapMark(gap) || isGapDigit(gap))) return false;
  const next = tokens[word + 2];
  return (
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'word' || isGapMark(next) || (next.kind === 'mark' && isLetterSign(next.text)))
  );
}

/** Letters behind a digit that stands for the first one: `2wenty`, but not `5min`. */
const LONG_ENOUGH = 4;

function isGapMark(token: LooseToken | undefined): boolean {
  return token?.kind === 'mark' && GAP_MARKS.has(token.text);
}

function isGapDigit(token: LooseToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 1;
}

const GAP_MARKS: ReadonlySet<string> = new Set(['*', '_', '.', '#', '\u2022', '?', '%', '&', '^', '~', '=']);

interface Run {
  readonly pattern: readonly number[];
  /** The token after it. */
  readonly to: number;
}

/** The letters and gaps from a token on to the next space or other mark. A mark at its end belongs to the sentence. */
function runFrom(tokens: readonly LooseToken[], marks: Uint8Array, at: number): Run | undefined {
  const pattern: number[] = [];
  let gaps = 0;
  let letters = 0;
  let longest = 0;
  let to = at;
  for (; to < tokens.length && (to === at || ((marks[to] ?? 0) & MARKS.spaced) === 0); to += 1) {
    const token = tokens[to];
    if (token === undefined || (!isGapMark(token) && ((marks[to] ?? 0) & MARKS.letterLike) === 0)) break;
    if (isGapMark(token) && !goesOnInLetters(marks, isGapMark(tokens[to + 1]) ? to + 1 : to)) break;
    const isGap = isGapMark(token) || (isGapDigit(token) && goesOnInLetters(marks, to));
    if (isGap) {
      gaps += 1;
      pattern.push(ANY_LETTER);
    } else {
      for (let i = 0; i < token.text.length; i += 1) pattern.push(readAs(token.text.charCodeAt(i)));
      letters += token.text.length;
      if (token.kind === 'word') longest = Math.max(longest, token.text.length);
    }
    if (gaps > MOST_MISSING || pattern.length > LONGEST_WORD) return undefined;
  }
  return gaps > 0 && letters >= FEWEST_LEFT && longest >= 2 && letters > gaps ? { pattern, to } : undefined;
}

function goesOnInLetters(marks: Uint8Array, at: number): boolean {
  return ((marks[at + 1] ?? 0) & (MARKS.letterLike | MARKS.spaced)) === MARKS.letterLike;
}
