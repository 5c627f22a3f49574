import { clauseOf, matchLexicon, oncePerDocument } from '../helpers.js';
import type { Document, Match, Token } from '../types.js';

/** A stretch of tokens. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Matches of a lexicon with a tag, in the order of the text. They are sorted out once for each document. */
export function tagged(document: Document, lexicon: string, tag: string): readonly Match[] {
  const matches = matchLexicon(document, lexicon);
  if (matches.length === 0) return NONE;
  const known = byLexicon(document);
  let byTag = known.get(lexicon);
  if (byTag === undefined) {
    byTag = byTagOf(matches);
    known.set(lexicon, byTag);
  }
  return byTag.get(tag) ?? NONE;
}

const NONE: readonly Match[] = [];
type ByTag = ReadonlyMap<string, readonly Match[]>;
const byLexicon: (document: Document) => Map<string, ByTag> = oncePerDocument(() => new Map<string, ByTag>());

function byTagOf(matches: readonly Match[]): ByTag {
  const byTag = new Map<string, Match[]>();
  for (const match of matches) {
    const tag = match.tag ?? '';
    const list = byTag.get(tag);
    if (list === undefined) byTag.set(tag, [match]);
    else list.push(match);
  }
  return byTag;
}

/** Those of the matches that lie within tokens `first … last`; a search by halves, so that long texts stay linear. */
export function within<T extends Stretch>(matches: readonly T[], first: number, last: number): readonly T[] {
  if (matches.length === 0) return matches;
  const from = firstFrom(matches, first);
  let to = from;
  while ((matches[to]?.first ?? Infinity) <= last) to += 1;
  return matches.slice(from, to).filter((match) => match.last <= last);
}

function firstFrom(matches: readonly Stretch[], token: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether any of the matches lies within tokens `first … last`. */
export function anyWithin(matches: readonly Stretch[], first: number, last: number): boolean {
  return within(matches, first, last).length > 0;
}

/** Whether two stretches share a token. */
export function touches(one: Stretch, other: Stretch): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** The nearest token before `at` that is a word or number of the same clause. */
export function wordBefore(document: Document, at: number): Token | undefined {
  return document.tokens[wordBeforeAt(document, at)];
}

/** Its index, or -1. */
export function wordBeforeAt(document: Document, at: number): number {
  return neighbour(document, at, -1);
}

/** The nearest token after `at` that is a word or number of the same clause. */
export function wordAfter(document: Document, at: number): Token | undefined {
  return document.tokens[neighbour(document, at, 1)];
}

function neighbour(document: Document, at: number, step: 1 | -1): number {
  const { tokens } = document;
  const clause = tokens[at]?.clause;
  for (let t = at + step; tokens[t] !== undefined && tokens[t]?.clause === clause; t += step)
    if (tokens[t]?.kind === 'word' || tokens[t]?.kind === 'number') return t;
  return -1;
}

/** Whether a token begins with a capital in the original. Scripts without capitals never do. */
export function isCapitalised(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token?.kind !== 'word') return false;
  const code = document.original.codePointAt(token.span.start) ?? 0x20;
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const head = String.fromCodePoint(code);
  return head !== head.toLowerCase() && head === head.toUpperCase();
}

/** Whether a token is written in capitals throughout. */
export function isAllCapitals(document: Document, at: number): boolean {
  const token = document.tokens[at];
  if (token?.kind !== 'word') return false;
  const text = document.original.slice(token.span.start, token.span.end);
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The clause of a token, as first and last token. */
export function clauseAround(document: Document, at: number): Stretch {
  return clauseOf(document, { first: at });
}
