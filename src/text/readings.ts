import { readAs } from './disguise.js';
import { extendBare, hasBareForm, isUnspaced, type LexiconIndex, SHORTEST_BARE } from './lexicon-index.js';
import { isForeignScript } from './fold-table.js';
import { addReading, type Readings, roomFor } from './reading-list.js';
import { SURE, UNSURE } from './read-words.js';
import { hashBeginnings, hashBetween, hashOf, LONGEST_WORD } from './rolling-hash.js';
import { MARKS, marksOf } from './token-marks.js';
import type { LooseToken } from './tokens.js';
import { addBridged, addGapped, addUndoubled, addVowelless, type Reader } from './unsure-readings.js';
import type { Spelling, WordTable } from './word-table.js';

/** Tokens that one disguised word may be spread over, the marks between its letters included. */
const LONGEST_SPREAD = 2 * LONGEST_WORD;
/** Digits and signs that a disguised word may begin with before its first letter. */
const MOST_LEADING_SIGNS = 4;
/** Shortest word in letters that is looked up with a letter wrong. */
const SHORTEST_MISSPELT = 4;

/**
 * All the ways in which the index knows what stands at each token: exactly, as part of a longer word, disguised, or misspelt. Misspellings are tried only
 * where nothing else is found, because an ordinary word is more often itself than a wrong one.
 *
 * @param index - The prepared lexicons.
 * @param tokens - The tokens of the text.
 * @param ordinary - Words that are never taken for a misspelling.
 * @param swapsLetters - Whether the text writes `I` for `l`, so that any word with either may be meant otherwise.
 * @returns The readings; none for most tokens. They are good until the next call.
 */
export function readingsOf(
  index: LexiconIndex,
  tokens: readonly LooseToken[],
  ordinary: ReadonlySet<string>,
  swapsLetters: boolean,
): Readings {
  const found = roomFor(tokens.length);
  index.read.begin(ordinary);
  const reader: Reader = {
    index,
    tokens,
    marks: marksOf(tokens),
    hashes: hashesOf(tokens),
    found,
    ordinary,
    gapsLeft: MOST_GAPS,
  };
  for (let at = 0; at < tokens.length; at += 1) {
    found.first[at] = found.count;
    readAt(reader, at, swapsLetters);
  }
  found.first[tokens.length] = found.count;
  return found;
}

/** Words with gaps that are looked up in one text; one that has more is no advert. */
const MOST_GAPS = 64;

/** The hash of every token, in an array that is used again. */
function hashesOf(tokens: readonly LooseToken[]): Int32Array {
  const hashes = tokens.length <= tokenHashes.length ? tokenHashes : new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) hashes[at] = hashOf(tokens[at]?.text ?? '');
  return hashes;
}

const tokenHashes = new Int32Array(4096);

function readAt(reader: Reader, at: number, swapsLetters: boolean): void {
  const { index, tokens, marks, found } = reader;
  const token = tokens[at];
  const mark = marks[at] ?? 0;
  if (token === undefined || (mark & MARKS.break) !== 0) return;
  const before = found.count;
  const { text } = token;
  const isWord = (mark & MARKS.word) !== 0;
  // Where words are not spaced, a reading is a part of the token.
  const kept = isWord && text.charCodeAt(0) < FIRST_UNSPACED ? index.read.numberOf(reader.hashes[at] ?? 0, text) : 0;
  if (kept === 0 || !index.read.recall(kept, SURE, found, at, token.start, token.end)) {
    addSure(reader, token, at, mark);
    if (kept !== 0) index.read.keep(kept, SURE, found, before);
  }
  const swapped = swapsLetters && isWord && /[il]/u.test(text);
  if (swapped || maybeDisguised(marks, at)) {
    addDisguised(reader, at, swapped);
    addGapped(reader, at);
  }
  if (!isWord) return;
  if (found.count === before && (kept === 0 || !index.read.recall(kept, UNSURE, found, at, token.start, token.end))) {
    addUnknown(reader, token, at);
    if (kept !== 0) index.read.keep(kept, UNSURE, found, before);
  }
  addBridged(reader, at);
}

/** Scripts without spaces, and many others, lie behind it. */
const FIRST_UNSPACED = 0x0e00;

/** A token as it is written, and what the index knows inside it. */
function addSure(reader: Reader, token: LooseToken, at: number, mark: number): void {
  const { index, hashes, found } = reader;
  const { text } = token;
  const exact = index.words.find(hashes[at] ?? 0, text, 0, text.length);
  if (exact !== 0) addReading(found, exact, at + 1, 0, token.start, token.end);
  if ((mark & MARKS.word) !== 0) addInside(reader, token, at);
  else if ((mark & MARKS.number) !== 0 && text.length === 1) addSpacedDigits(reader, at);
}

/** A word that the index does not know as it is written. */
function addUnknown(reader: Reader, token: LooseToken, at: number): void {
  const { index, found, ordinary } = reader;
  const { text } = token;
  const before = found.count;
  if (text.length < SHORTEST_MISSPELT || ordinary.has(text)) return;
  for (const { id, edits } of index.near.find(text)) addReading(found, id, at + 1, edits, token.start, token.end);
  if (found.count === before) addUndoubled(reader, token, at);
  if (found.count === before) addVowelless(reader, token, at);
}

/** `2 4` for `24`: two single digits with a space or a mark between them and no third one. */
function addSpacedDigits({ index, tokens, marks, found }: Reader, at: number): void {
  const next = tokens[at + 1];
  const isParted = next?.kind === 'mark' && ((marks[at + 1] ?? 0) & MARKS.separator) !== 0 && next.text !== '/';
  const to = isParted ? at + 2 : at + 1;
  const [head, tail] = [tokens[at], tokens[to]];
  if (head === undefined || tail?.kind !== 'number' || tail.text.length !== 1 || tokens[to + 1]?.kind === 'number')
    return;
  const digits = head.text + tail.text;
  const word = index.words.find(hashOf(digits), digits, 0, 2);
  if (word !== 0) addReading(found, word, to + 1, 0, head.start, tail.end);
}

function addInside(reader: Reader, token: LooseToken, at: number): void {
  const { text } = token;
  if (text.charCodeAt(0) >= FIRST_UNSPACED && isUnspaced(text)) {
    addUnspaced(reader, token, at);
    return;
  }
  const { prefixes, suffixes, parts } = reader.index;
  const { length } = text;
  if (length < Math.min(prefixes.shortest, suffixes.shortest, parts.shortest) || length > LONGEST_WORD) return;
  const begin = hashBeginnings(text);
  for (let size = prefixes.shortest; size <= Math.min(prefixes.longest, length); size += 1)
    addPart(reader, token, at, prefixes.find(begin[size] ?? 0, text, 0, size));
  for (let size = suffixes.shortest; size <= Math.min(suffixes.longest, length); size += 1)
    addPart(reader, token, at, suffixes.find(hashBetween(begin, length - size, length), text, length - size, size));
  if (parts.size === 0) return;
  for (let from = 0; from < length; from += 1)
    for (let size = parts.shortest; size <= Math.min(parts.longest, length - from); size += 1)
      addPart(reader, token, at, parts.find(hashBetween(begin, from, from + size), text, from, size));
}

/** The whole word is the span, because the reader sees words; where words are not spaced, only the part. */
function addPart({ found }: Reader, token: LooseToken, at: number, word: number): void {
  if (word !== 0) addReading(found, word, at + 1, 0, token.start, token.end);
}

function addUnspaced({ index, found }: Reader, token: LooseToken, at: number): void {
  const { text } = token;
  const list: WordTable = index.unspaced;
  for (let from = 0; from < text.length; from += LONGEST_WORD / 2) {
    const piece = text.slice(from, from + LONGEST_WORD);
    const begin = hashBeginnings(piece);
    for (let s = 0; s < Math.min(piece.length, LONGEST_WORD / 2); s += 1)
      for (let size = list.shortest; size <= Math.min(list.longest, piece.length - s); size += 1) {
        const word = list.find(hashBetween(begin, s, s + size), piece, s, size);
        const start = token.start + from + s;
        if (word !== 0) addReading(found, word, at + 1, 0, start, start + size);
      }
  }
}

/** A letter three times in a row, a neighbour without a space between, or a row of single letters. */
function maybeDisguised(marks: Uint8Array, at: number): boolean {
  const mark = marks[at] ?? 0;
  if ((mark & MARKS.letterLike) === 0) return false;
  if (at + 1 < marks.length && continues(mark, marks, at + 1)) return true;
  return (mark & WORD_RUN) === WORD_RUN;
}

const WORD_RUN = MARKS.word | MARKS.longRun;
const PART_OF_WORD = MARKS.letterLike | MARKS.separator;
const SINGLE_OR_SEPARATOR = MARKS.single | MARKS.separator;

/** Whether the disguise may go on at the next token. A mark that ends a word of several letters, `word, `, disguises nothing. */
function continues(mark: number, marks: Uint8Array, at: number): boolean {
  const next = marks[at] ?? 0;
  if ((next & MARKS.spaced) !== 0) return (mark & MARKS.single) !== 0 && (next & SINGLE_OR_SEPARATOR) !== 0;
  if ((next & PART_OF_WORD) === 0) return false;
  if ((next & MARKS.letterLike) !== 0 || (mark & MARKS.single) !== 0) return true;
  return at + 1 < marks.length && ((marks[at + 1] ?? 0) & MARKS.spaced) === 0;
}

/** Joins neighbours letter by letter and asks the filter after each token whether a word or term ends there. */
function addDisguised(reader: Reader, at: number, swapped: boolean): void {
  const { index, tokens, marks } = reader;
  let hash = 0;
  let last = 0;
  let bareLength = 0;
  let letters = 0;
  let others = 0;
  let singles = true;
  let parted = false;
  const end = Math.min(tokens.length, at + LONGEST_SPREAD);
  for (let to = at; to < end && bareLength <= LONGEST_WORD; to += 1) {
    const mark = marks[to] ?? 0;
    if (to > at && (mark & MARKS.spaced) !== 0 && !(singles && (mark & SINGLE_OR_SEPARATOR) !== 0)) return;
    if (to > at && (mark & MARKS.separator) !== 0) {
      parted = true;
      continue;
    }
    if ((mark & MARKS.letterLike) === 0) return;
    singles &&= (mark & MARKS.single) !== 0;
    const text = tokens[to]?.text ?? '';
    const mayBegin = to === at ? (mark & MARKS.longRun) !== 0 : singles || !parted;
    for (let i = 0; i < text.length; i += 1) {
      const read = readAs(text.charCodeAt(i));
      if (read !== last) bareLength += 1;
      hash = extendBare(hash, last, read);
      last = read;
      if (mayBegin && bareLength >= SHORTEST_BARE && (i + 1 < text.length || goesOnAt(marks, to)))
        if (others <= 3 * (letters + i) && index.bareFilter.has(hash)) addBeginning(reader, at, to, hash);
    }
    if ((mark & MARKS.word) !== 0) letters += text.length;
    else others += text.length;
    // Digits and signs alone are a number.
    if (others > 3 * letters + MOST_LEADING_SIGNS) return;
    if ((to > at || swapped || (mark & MARKS.longRun) !== 0) && others <= 3 * letters && index.bareFilter.has(hash))
      addBare(reader, at, to, { hash, bareLength, singles: singles && to > at, letters, others });
  }
}

interface Joined {
  readonly hash: number;
  readonly bareLength: number;
  /** Nothing but single letters, two or more. */
  readonly singles: boolean;
  readonly letters: number;
  /** Digits and signs that stand for letters. */
  readonly others: number;
}

/**
 * Whether so little can be believed to be the word. Four letters can; fewer only where they are written without a break and the disguise ends where the word
 * does: `n0`, `1n`, `nooo`, `s e x`.
 */
function isBelievable(marks: Uint8Array, at: number, to: number, joined: Joined): boolean {
  const { bareLength, singles, letters, others } = joined;
  if (bareLength >= SHORTEST_BARE) return true;
  // Among digits it is a part of a number that is written in disguise: `00 c1p 12`.
  if (others > 0 && (isFreeNumber(marks, at - 1) || isFreeNumber(marks, to + 1))) return false;
  if (singles && bareLength === SHORTEST_BARE - 1 && standsAlone(marks, at, to)) return true;
  return others <= letters && standsFree(marks, at, to);
}

/** A number that no letter is joined to: the `70` of `70wn` is none. */
function isFreeNumber(marks: Uint8Array, at: number): boolean {
  if (((marks[at] ?? 0) & FREE_NUMBER) !== FREE_NUMBER) return false;
  const after = marks[at + 1] ?? 0;
  return (after & MARKS.letterLike) === 0 || (after & MARKS.spaced) !== 0;
}

const FREE_NUMBER = MARKS.number | MARKS.spaced;

/** White space or an end on both sides, and none inside. */
function standsFree(marks: Uint8Array, at: number, to: number): boolean {
  for (let t = at + 1; t <= to; t += 1) if (((marks[t] ?? 0) & (MARKS.spaced | MARKS.separator)) !== 0) return false;
  return (
    ((marks[at] ?? 0) & MARKS.spaced) !== 0 &&
    (to + 1 >= marks.length || ((marks[to + 1] ?? 0) & (MARKS.spaced | MARKS.break | MARKS.separator)) !== 0)
  );
}

function standsAlone(marks: Uint8Array, at: number, to: number): boolean {
  return ((marks[at - 1] ?? 0) & MARKS.single) === 0 && ((marks[to + 1] ?? 0) & MARKS.single) === 0;
}

function addBare(reader: Reader, at: number, to: number, joined: Joined): void {
  const { index, tokens, marks, found } = reader;
  if (!isBelievable(marks, at, to, joined)) return;
  const { hash } = joined;
  const { bareWords, bareTerms } = index;
  const firstWord = bareWords.first(hash);
  const firstTerm = to === at ? -1 : bareTerms.first(hash);
  // The filter is often wrong on long runs of single letters; the tables are asked before the letters are put together.
  if (firstWord < 0 && firstTerm < 0) return;
  const bare = bareOf(tokens, marks, at, to);
  const isForeign = tokens.slice(at, to + 1).some(({ text }) => isForeignScript(text.charCodeAt(0)));
  const start = tokens[at]?.start ?? 0;
  const end = tokens[to]?.end ?? 0;
  for (let entry = firstWord; entry >= 0; entry = bareWords.next(entry, hash)) {
    const word = bareWords.id(entry);
    if (isBareFormOf(bare, index.spelling, word) && isOfScript(index.spelling, word, isForeign))
      addReading(found, word, to + 1, 0, start, end);
  }
  for (let entry = firstTerm; entry >= 0; entry = bareTerms.next(entry, hash)) {
    const number = bareTerms.id(entry);
    if (hasBareForm(index, number, bare)) addReading(found, -1 - number, to + 1, 0, start, end);
  }
}

/** Whether a letter, a digit or a sign for one follows without a space. */
function goesOnAt(marks: Uint8Array, at: number): boolean {
  return ((marks[at + 1] ?? 0) & (MARKS.letterLike | MARKS.spaced)) === MARKS.letterLike;
}

/** `gr4nseløs` for terms that begin so. What follows without a space belongs to the word. */
function addBeginning({ index, tokens, marks, found }: Reader, at: number, to: number, hash: number): void {
  const { bareWords } = index;
  for (let entry = bareWords.first(hash); entry >= 0; entry = bareWords.next(entry, hash)) {
    const word = bareWords.id(entry);
    if (index.goesOn[word] !== 1 || index.spelling.lengthOf(word) < SHORTEST_BEGINNING) continue;
    let last = to;
    while (goesOnAt(marks, last)) last += 1;
    addReading(found, word, last + 1, 0, tokens[at]?.start ?? 0, tokens[last]?.end ?? 0);
  }
}

/** Shortest beginning that is believed in disguise. */
const SHORTEST_BEGINNING = 5;

/** A word of Cyrillic letters is not hidden in Latin ones alone. */
function isOfScript(spelling: Spelling, word: number, isForeign: boolean): boolean {
  return isForeign || !isForeignScript(spelling.letterOf(word, 0));
}

function isBareFormOf(bare: string, spelling: Spelling, word: number): boolean {
  const length = spelling.lengthOf(word);
  let at = 0;
  let last = 0;
  for (let i = 0; i < length; i += 1) {
    const read = readAs(spelling.letterOf(word, i));
    if (read === last) continue;
    if (bare.charCodeAt(at) !== read) return false;
    at += 1;
    last = read;
  }
  return at === bare.length;
}

function bareOf(tokens: readonly LooseToken[], marks: Uint8Array, at: number, to: number): string {
  let bare = '';
  let last = 0;
  for (let t = at; t <= to; t += 1) {
    const token = tokens[t];
    if (token === undefined || (t > at && ((marks[t] ?? 0) & MARKS.separator) !== 0)) continue;
    for (let i = 0; i < token.text.length; i += 1) {
      const read = readAs(token.text.charCodeAt(i));
      if (read === last) continue;
      bare += String.fromCharCode(read);
      last = read;
    }
  }
  return bare;
}
