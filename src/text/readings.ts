import { isLetterSign, readAs } from './disguise.js';
import {
  extendBare,
  type IndexedTerm,
  isUnspaced,
  type LexiconIndex,
  type PartWords,
  SHORTEST_BARE,
} from './lexicon-index.js';
import { hashBeginnings, hashBetween, LONGEST_WORD } from './rolling-hash.js';
import type { LooseToken } from './tokens.js';

/** One way to read what stands at a token: as a word of the index, up to but not including token `to`. */
export interface Reading {
  /** Number of the word, or the terms themselves where a disguise hides the borders between words. */
  readonly word: number | readonly IndexedTerm[];
  readonly to: number;
  readonly edits: number;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Tokens that one disguised word may be spread over, the marks between its letters included. */
const LONGEST_SPREAD = 2 * LONGEST_WORD;
/** Digits and signs that a disguised word may begin with before its first letter. */
const MOST_LEADING_SIGNS = 4;
/** Shortest word in letters that is looked up with a letter wrong. */
const SHORTEST_MISSPELT = 4;

/**
 * All the ways in which the index knows what stands at a token: exactly, as part of a longer word, disguised, or misspelt. Misspellings are tried only
 * where nothing else is found, because an ordinary word is more often itself than a wrong one.
 *
 * @param index - The prepared lexicons.
 * @param tokens - The tokens of the text.
 * @param at - Which token.
 * @param ordinary - Words that are never taken for a misspelling.
 * @param swapsLetters - Whether the text writes `I` for `l`, so that any word with either may be meant otherwise.
 * @returns The readings; none for most tokens.
 */
export function readingsAt(
  index: LexiconIndex,
  tokens: readonly LooseToken[],
  at: number,
  ordinary: ReadonlySet<string>,
  swapsLetters: boolean,
): readonly Reading[] {
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return NONE;
  const exact = index.words.get(token.text);
  const found: Reading[] =
    exact === undefined ? [] : [{ word: exact, to: at + 1, edits: 0, start: token.start, end: token.end }];
  if (token.kind === 'word') addInside(found, index, token, at);
  else if (token.kind === 'number' && token.text.length === 1) addSpacedDigits(found, index, tokens, at);
  const swapped = swapsLetters && token.kind === 'word' && /[il]/u.test(token.text);
  if (swapped || maybeDisguised(tokens, at)) addDisguised(found, index, tokens, at, swapped);
  if (
    found.length === 0 &&
    token.kind === 'word' &&
    token.text.length >= SHORTEST_MISSPELT &&
    !ordinary.has(token.text)
  )
    for (const { id, edits } of index.near.find(token.text))
      found.push({ word: id, to: at + 1, edits, start: token.start, end: token.end });
  return found.length === 0 ? NONE : found;
}

const NONE: readonly Reading[] = [];

/** `2 4` for `24`: two single digits with a space or a mark between them and no third one. */
function addSpacedDigits(found: Reading[], index: LexiconIndex, tokens: readonly LooseToken[], at: number): void {
  const next = tokens[at + 1];
  const to = next?.kind === 'mark' && SEPARATORS.has(next.text) && next.text !== '/' ? at + 2 : at + 1;
  const [head, tail] = [tokens[at], tokens[to]];
  if (head === undefined || tail?.kind !== 'number' || tail.text.length !== 1 || tokens[to + 1]?.kind === 'number')
    return;
  const word = index.words.get(head.text + tail.text);
  if (word !== undefined) found.push({ word, to: to + 1, edits: 0, start: head.start, end: tail.end });
}

function addInside(found: Reading[], index: LexiconIndex, token: LooseToken, at: number): void {
  const { text } = token;
  if (isUnspaced(text)) {
    addParts(found, index.unspaced, token, at);
    return;
  }
  const { prefixes, suffixes, parts } = index;
  if (text.length < Math.min(prefixes.shortest, suffixes.shortest, parts.shortest) || text.length > LONGEST_WORD)
    return;
  const begin = hashBeginnings(text);
  for (let size = prefixes.shortest; size <= Math.min(prefixes.longest, text.length); size += 1)
    if (prefixes.filter.has(begin[size] ?? 0)) addPart(found, prefixes, token, at, 0, size);
  for (let size = suffixes.shortest; size <= Math.min(suffixes.longest, text.length); size += 1)
    if (suffixes.filter.has(hashBetween(begin, text.length - size, text.length)))
      addPart(found, suffixes, token, at, text.length - size, text.length);
  if (parts.ids.size === 0) return;
  for (let from = 0; from < text.length; from += 1)
    for (let size = parts.shortest; size <= Math.min(parts.longest, text.length - from); size += 1)
      if (parts.filter.has(hashBetween(begin, from, from + size))) addPart(found, parts, token, at, from, from + size);
}

/** The whole word is the span, because the reader sees words; where words are not spaced, only the part. */
function addPart(found: Reading[], list: PartWords, token: LooseToken, at: number, from: number, to: number): void {
  const word = list.ids.get(token.text.slice(from, to));
  if (word !== undefined) found.push({ word, to: at + 1, edits: 0, start: token.start, end: token.end });
}

function addParts(found: Reading[], list: PartWords, token: LooseToken, at: number): void {
  const { text } = token;
  for (let from = 0; from < text.length; from += LONGEST_WORD / 2) {
    const piece = text.slice(from, from + LONGEST_WORD);
    const begin = hashBeginnings(piece);
    for (let s = 0; s < Math.min(piece.length, LONGEST_WORD / 2); s += 1)
      for (let size = list.shortest; size <= Math.min(list.longest, piece.length - s); size += 1) {
        if (!list.filter.has(hashBetween(begin, s, s + size))) continue;
        const word = list.ids.get(piece.slice(s, s + size));
        const start = token.start + from + s;
        if (word !== undefined) found.push({ word, to: at + 1, edits: 0, start, end: start + size });
      }
  }
}

/** A letter three times in a row, a neighbour without a space between, or a row of single letters. */
function maybeDisguised(tokens: readonly LooseToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isLetterLike(token)) return false;
  const next = tokens[at + 1];
  if (next !== undefined && continues(token, next)) return true;
  return token.kind === 'word' && hasLongRun(token.text);
}

function hasLongRun(text: string): boolean {
  for (let i = 2; i < text.length; i += 1)
    if (text.charCodeAt(i) === text.charCodeAt(i - 1) && text.charCodeAt(i) === text.charCodeAt(i - 2)) return true;
  return false;
}

function continues(token: LooseToken, next: LooseToken): boolean {
  if (!next.spaced) return isLetterLike(next) || isSeparator(next);
  return isSingle(token) && (isSingle(next) || isSeparator(next));
}

function isLetterLike(token: LooseToken): boolean {
  return token.kind === 'word' || token.kind === 'number' || (token.kind === 'mark' && isSign(token.text));
}

function isSign(mark: string): boolean {
  return mark !== '(' && mark !== '|' && mark !== '+' && isLetterSign(mark);
}

const SEPARATORS: ReadonlySet<string> = new Set('.-_*/\u2022~\'",=+|^:;#\\'.split(''));

function isSeparator(token: LooseToken): boolean {
  return token.kind === 'emoji' || (token.kind === 'mark' && SEPARATORS.has(token.text));
}

/** One character as it was written: `æ` is one, though it folds to two, and so is a Thai letter with the signs above and below it. */
function isSingle(token: LooseToken): boolean {
  if (!isLetterLike(token)) return false;
  const size = token.end - token.start;
  return size === 1 || token.span.end - token.span.start === 1 || (size === 2 && isUnspaced(token.text));
}

/** Joins neighbours letter by letter and asks the filter after each token whether a word or term ends there. */
function addDisguised(
  found: Reading[],
  index: LexiconIndex,
  tokens: readonly LooseToken[],
  at: number,
  swapped: boolean,
): void {
  let hash = 0;
  let last = 0;
  let bareLength = 0;
  let letters = 0;
  let others = 0;
  let singles = true;
  let previous: LooseToken | undefined;
  for (let to = at; to < tokens.length && to - at < LONGEST_SPREAD && bareLength <= LONGEST_WORD; to += 1) {
    const token = tokens[to];
    if (token === undefined) return;
    if (previous !== undefined && token.spaced && !(singles && (isSeparator(token) || isSingle(token)))) return;
    const separator = previous !== undefined && isSeparator(token);
    if (!separator) {
      if (!isLetterLike(token)) return;
      singles = singles && isSingle(token);
      for (let i = 0; i < token.text.length; i += 1) {
        const unit = token.text.charCodeAt(i);
        const read = readAs(unit);
        if (read !== last) bareLength += 1;
        hash = extendBare(hash, last, read);
        last = read;
      }
      if (token.kind === 'word') letters += token.text.length;
      else others += token.text.length;
      // Digits and signs alone are a number.
      if (others > 3 * letters + MOST_LEADING_SIGNS) return;
      if ((to > at || swapped || hasLongRun(token.text)) && others <= 3 * letters && index.bareFilter.has(hash))
        addBare(found, index, tokens, at, to, { bareLength, singles: singles && to > at, letters, others });
    }
    previous = token;
  }
}

interface Joined {
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
function isBelievable(tokens: readonly LooseToken[], at: number, to: number, joined: Joined): boolean {
  const { bareLength, singles, letters, others } = joined;
  if (bareLength >= SHORTEST_BARE) return true;
  if (singles && bareLength === SHORTEST_BARE - 1 && standsAlone(tokens, at, to)) return true;
  return others <= letters && standsFree(tokens, at, to);
}

/** White space or an end on both sides, and none inside. */
function standsFree(tokens: readonly LooseToken[], at: number, to: number): boolean {
  for (let t = at + 1; t <= to; t += 1) {
    const token = tokens[t];
    if (token === undefined || token.spaced || isSeparator(token)) return false;
  }
  const after = tokens[to + 1];
  return (
    tokens[at]?.spaced === true && (after === undefined || after.spaced || after.kind === 'break' || isSeparator(after))
  );
}

function addBare(
  found: Reading[],
  index: LexiconIndex,
  tokens: readonly LooseToken[],
  at: number,
  to: number,
  joined: Joined,
): void {
  if (!isBelievable(tokens, at, to, joined)) return;
  const bare = bareOf(tokens, at, to);
  const place = { to: to + 1, edits: 0, start: tokens[at]?.start ?? 0, end: tokens[to]?.end ?? 0 };
  for (const word of index.bareWords.get(bare) ?? NO_WORDS) found.push({ word, ...place });
  const terms = index.bareTerms.get(bare);
  if (terms !== undefined && to > at) found.push({ word: terms, ...place });
}

const NO_WORDS: readonly number[] = [];

function standsAlone(tokens: readonly LooseToken[], at: number, to: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[to + 1];
  return (before === undefined || !isSingle(before)) && (after === undefined || !isSingle(after));
}

function bareOf(tokens: readonly LooseToken[], at: number, to: number): string {
  let bare = '';
  let last = 0;
  for (let t = at; t <= to; t += 1) {
    const token = tokens[t];
    if (token === undefined || (t > at && isSeparator(token))) continue;
    for (let i = 0; i < token.text.length; i += 1) {
      const read = readAs(token.text.charCodeAt(i));
      if (read === last) continue;
      bare += String.fromCharCode(read);
      last = read;
    }
  }
  return bare;
}
