import type { LexiconIndex } from './lexicon-index.js';
import type { Readings } from './reading-list.js';
import { readingsOf } from './readings.js';
import { ANY_NUMBER, ANY_WORD } from './term-tree.js';
import type { LooseToken } from './tokens.js';

/** A term that was found, before it is known how the text stands to it. */
export interface RawMatch {
  /** Place of the term in its lexicon. */
  readonly term: number;
  readonly first: number;
  readonly last: number;
  /** Offsets into the folded text. */
  readonly start: number;
  readonly end: number;
  readonly edits: number;
}

/** Words that one term may have, slots included; longer walks end. */
const LONGEST_TERM = 12;

/**
 * Finds every term of the index in the tokens, in one pass.
 *
 * @param index - The prepared lexicons.
 * @param tokens - The tokens of the text.
 * @param ordinary - Words that are never taken for a misspelling.
 * @param swapsLetters - Whether the text writes `I` for `l`.
 * @returns The matches of each lexicon that has any, in the order of the text, without those that a better one covers.
 */
export function findTerms(
  index: LexiconIndex,
  tokens: readonly LooseToken[],
  ordinary: ReadonlySet<string>,
  swapsLetters = false,
): readonly (readonly RawMatch[] | undefined)[] {
  const readings = readingsOf(index, tokens, ordinary, swapsLetters);
  const found = new Array<RawMatch[] | undefined>(index.lexicons.length).fill(undefined);
  const walk: Walk = { index, tokens, readings, found, first: 0, start: 0 };
  const afterNumber = index.tree.child(0, ANY_NUMBER);
  for (let at = 0; at < tokens.length; at += 1) {
    if (afterNumber !== 0) beginWithNumber(walk, afterNumber, at);
    const behind = readings.first[at + 1] ?? 0;
    for (let reading = readings.first[at] ?? 0; reading < behind; reading += 1) {
      const word = readings.word[reading] ?? 0;
      const to = readings.to[reading] ?? 0;
      const end = readings.end[reading] ?? 0;
      walk.first = at;
      walk.start = readings.start[reading] ?? 0;
      if (word < 0) keep(walk, -1 - word, to, end, 0);
      else {
        const place = index.tree.child(0, word);
        if (place !== 0) follow(walk, place, to, end, readings.edits[reading] ?? 0, 1);
      }
    }
  }
  return found;
}

interface Walk {
  readonly index: LexiconIndex;
  readonly tokens: readonly LooseToken[];
  readonly readings: Readings;
  readonly found: (RawMatch[] | undefined)[];
  first: number;
  start: number;
}

/** Terms whose first step is a slot for a number. */
function beginWithNumber(walk: Walk, place: number, at: number): void {
  const token = walk.tokens[at];
  if (token?.kind !== 'number') return;
  walk.first = at;
  walk.start = token.start;
  follow(walk, place, at + 1, token.end, 0, 1);
}

/** Keeps the terms that end at a place of the tree, and goes on with what may be read at the next word. */
function follow(walk: Walk, place: number, to: number, end: number, edits: number, depth: number): void {
  const { tree } = walk.index;
  for (let at = tree.firstEnd(place); at >= 0; at = tree.nextEnd(at)) keep(walk, at, to, end, edits);
  if (!tree.goesOn(place) || depth === LONGEST_TERM) return;
  const next = nextWord(walk.tokens, to);
  if (next >= walk.tokens.length) return;
  const { readings } = walk;
  const behind = readings.first[next + 1] ?? 0;
  for (let reading = readings.first[next] ?? 0; reading < behind; reading += 1) {
    const word = readings.word[reading] ?? 0;
    const sum = edits + (readings.edits[reading] ?? 0);
    if (word < 0 || sum > 2) continue;
    const child = tree.child(place, word);
    if (child !== 0) follow(walk, child, readings.to[reading] ?? 0, readings.end[reading] ?? 0, sum, depth + 1);
  }
  fill(walk, place, next, edits, depth);
}

/** A slot of a term takes any word, or any number. */
function fill(walk: Walk, place: number, at: number, edits: number, depth: number): void {
  const token = walk.tokens[at];
  const slot = token?.kind === 'word' ? ANY_WORD : token?.kind === 'number' ? ANY_NUMBER : undefined;
  if (token === undefined || slot === undefined) return;
  const child = walk.index.tree.child(place, slot);
  if (child !== 0) follow(walk, child, at + 1, token.end, edits, depth + 1);
}

/**
 * Hyphens, quotation marks and a line break between the words of a term are passed over, as are marks without a space on either side (`24.sieben`, `no_limits`).
 * A dash between spaces is not.
 */
function nextWord(tokens: readonly LooseToken[], at: number): number {
  let next = at;
  for (let passed = 0; passed < 2 && isPassedOver(tokens, next); passed += 1) next += 1;
  return next;
}

function isPassedOver(tokens: readonly LooseToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'word') return false;
  if (token.kind === 'break' || token.text === '"' || token.text === "'") return true;
  if (token.kind !== 'mark' || !JOINING_MARKS.has(token.text)) return false;
  const spacedAfter = tokens[at + 1]?.spaced ?? true;
  return token.text === '-' ? !(token.spaced && spacedAfter) : !token.spaced && !spacedAfter;
}

const JOINING_MARKS: ReadonlySet<string> = new Set(['-', '_', '.', '*', '~', '\u2022', '+']);

/** Keeps a match, and of matches of a lexicon that overlap the better one. */
function keep(walk: Walk, number: number, to: number, end: number, edits: number): void {
  const { ends } = walk.index;
  if (edits > (ends.edits[number] ?? 0)) return;
  const { first, start, found } = walk;
  const lexicon = ends.lexicons[number] ?? 0;
  const match = { term: ends.terms[number] ?? 0, first, last: to - 1, start, end, edits };
  const matches = found[lexicon];
  const before = matches?.[matches.length - 1];
  if (matches === undefined || before === undefined) found[lexicon] = [match];
  else if (start >= before.end) matches.push(match);
  else if (isBetter(match, before)) matches[matches.length - 1] = match;
}

type Place = Pick<RawMatch, 'first' | 'last' | 'start' | 'end' | 'edits'>;

/**
 * Of two matches that overlap, one that takes in the other and has more words says more, though a letter of it is wrong: `always availble` and `always`.
 * Otherwise fewer wrong letters count, then length.
 */
function isBetter(one: Place, other: Place): boolean {
  if (takesIn(one, other)) return true;
  if (takesIn(other, one)) return false;
  return one.edits === other.edits ? one.end - one.start > other.end - other.start : one.edits < other.edits;
}

function takesIn(whole: Place, part: Place): boolean {
  return whole.start <= part.start && whole.end >= part.end && whole.last - whole.first > part.last - part.first;
}
