import { ANY_NUMBER, ANY_WORD, type IndexedTerm, type LexiconIndex, type TermNode } from './lexicon-index.js';
import { type Reading, readingsAt } from './readings.js';
import type { LooseToken } from './tokens.js';

/** A term that was found, before it is known how the text stands to it. */
export interface RawMatch {
  readonly lexicon: string;
  readonly term: IndexedTerm['term'];
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
 * @returns The matches by lexicon, in the order of the text, without those that a better one covers.
 */
export function findTerms(
  index: LexiconIndex,
  tokens: readonly LooseToken[],
  ordinary: ReadonlySet<string>,
  swapsLetters = false,
): Map<string, RawMatch[]> {
  const readings = tokens.map((_, at) => readingsAt(index, tokens, at, ordinary, swapsLetters));
  const found = new Map<string, RawMatch[]>();
  const walk: Walk = { tokens, readings, found, first: 0, start: 0 };
  for (let at = 0; at < tokens.length; at += 1) {
    for (const reading of readings[at] ?? NO_READINGS) {
      walk.first = at;
      walk.start = reading.start;
      if (typeof reading.word !== 'number') for (const end of reading.word) keep(walk, end, reading, 0);
      else {
        const node = index.starts[reading.word];
        if (node !== undefined) follow(walk, node, reading, reading.edits, 1);
      }
    }
  }
  for (const [lexicon, matches] of found) found.set(lexicon, withoutCovered(matches));
  return found;
}

const NO_READINGS: readonly Reading[] = [];

interface Walk {
  readonly tokens: readonly LooseToken[];
  readonly readings: readonly (readonly Reading[])[];
  readonly found: Map<string, RawMatch[]>;
  first: number;
  start: number;
}

function follow(walk: Walk, node: TermNode, reading: Reading, edits: number, depth: number): void {
  for (const end of node.ends) if (edits <= end.edits) keep(walk, end, reading, edits);
  if (node.next.size === 0 || depth === LONGEST_TERM) return;
  const at = nextWord(walk.tokens, reading.to);
  const token = walk.tokens[at];
  if (token === undefined) return;
  for (const next of walk.readings[at] ?? NO_READINGS) {
    if (typeof next.word !== 'number' || edits + next.edits > 2) continue;
    const child = node.next.get(next.word);
    if (child !== undefined) follow(walk, child, next, edits + next.edits, depth + 1);
  }
  const slot = token.kind === 'word' ? ANY_WORD : token.kind === 'number' ? ANY_NUMBER : undefined;
  const child = slot === undefined ? undefined : node.next.get(slot);
  if (child === undefined) return;
  follow(walk, child, { word: 0, to: at + 1, edits: 0, start: token.start, end: token.end }, edits, depth + 1);
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
  if (token === undefined) return false;
  if (token.kind === 'break' || token.text === '"' || token.text === "'") return true;
  if (token.kind !== 'mark' || !JOINING_MARKS.has(token.text)) return false;
  const spacedAfter = tokens[at + 1]?.spaced ?? true;
  return token.text === '-' ? !(token.spaced && spacedAfter) : !token.spaced && !spacedAfter;
}

const JOINING_MARKS: ReadonlySet<string> = new Set(['-', '_', '.', '*', '~', '\u2022', '+']);

function keep(walk: Walk, { lexicon, term }: IndexedTerm, reading: Reading, edits: number): void {
  const match = { lexicon, term, first: walk.first, last: reading.to - 1, start: walk.start, end: reading.end, edits };
  const matches = walk.found.get(lexicon);
  if (matches === undefined) walk.found.set(lexicon, [match]);
  else matches.push(match);
}

/** Of matches that overlap, the one with fewer wrong letters stays, then the longer one. */
function withoutCovered(matches: RawMatch[]): RawMatch[] {
  const kept: RawMatch[] = [];
  for (const match of matches) {
    const before = kept.at(-1);
    if (before === undefined || match.start >= before.end) kept.push(match);
    else if (isBetter(match, before)) kept[kept.length - 1] = match;
  }
  return kept;
}

function isBetter(match: RawMatch, than: RawMatch): boolean {
  if (match.edits !== than.edits) return match.edits < than.edits;
  return match.end - match.start > than.end - than.start;
}
