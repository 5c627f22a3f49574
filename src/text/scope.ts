import type { LooseToken } from './tokens.js';
import type { Clause, HitState, Match } from './types.js';

/**
 * What a cue of `rules/lexicons/scope.json` does (its `tag`).
 *
 * - `not` turns down what follows in its clause, and what precedes it if the clause ends with it.
 * - `refuse` turns down what precedes it in the sentence, or in the sentence before if that ends with a question mark.
 * - `dont-ask` turns down all that follows in its clause.
 * - `ask` opens a condition; with a `sanction` after it in the sentence it turns down what it asks for.
 * - `report` says that somebody else is speaking; with quotation marks it makes a quotation.
 * - `jest` says that the sentence is not meant.
 * - `but` ends the reach of what precedes it.
 * - `or` carries a refusal on through a list.
 * - `none` holds a negation that negates nothing here: `not only`, `no problem`.
 */
type CueRole = 'not' | 'refuse' | 'dont-ask' | 'ask' | 'sanction' | 'report' | 'jest' | 'but' | 'or' | 'none';

/** A stretch of tokens whose state is asked for. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Offsets into the folded text: where words are not spaced, a token holds several. */
  readonly start: number;
  readonly end: number;
}

/** A cue with its place in the folded text. */
export type Cue = Pick<Match, 'first' | 'last' | 'start' | 'end' | 'tag'>;

/** How far a negation reaches forward, in tokens. */
const REACH = 7;
/** How far a negation that ends its clause reaches back. */
const BACKWARD_REACH = 4;
/** Longest clause that counts as an item of a list. */
const LONGEST_ITEM = 5;
/** Cues further off than so many tokens, and so many characters, are not looked at: a clause may be as long as the text. */
const WINDOW = 48;
const WINDOW_CHARACTERS = 400;
/** Without spaces between words: how far a negation reaches, in characters. */
const UNSPACED_REACH = 12;

/**
 * How the text stands to what it names at a stretch.
 *
 * @param tokens - All tokens.
 * @param clauses - All clauses.
 * @param cues - Matches of the scope lexicon, in order.
 * @param stretch - What is asked about.
 * @returns `refused`, `quoted` or, where nothing speaks against it, `offered`.
 */
export function scopeOfStretch(
  tokens: readonly LooseToken[],
  clauses: readonly Clause[],
  cues: readonly Cue[],
  stretch: Stretch,
): HitState {
  if (cues.length === 0) return 'offered';
  const view = viewOf(tokens, clauses, cues, stretch);
  if (view.cues.length === 0) return 'offered';
  if (isQuoted(view)) return 'quoted';
  if (isNegatedBefore(view) || isNegatedAfter(view) || isConditional(view) || isInRefusedList(view)) return 'refused';
  return 'offered';
}

interface View {
  readonly tokens: readonly LooseToken[];
  readonly clauses: readonly Clause[];
  /** Cues of the sentence, the sentence before and the one after, those that overlap the stretch left out. */
  readonly cues: readonly Cue[];
  readonly stretch: Stretch;
  readonly at: number;
  readonly clause: Clause;
}

const NO_CLAUSE: Clause = { first: 0, last: -1, sentence: 0, closedBy: '' };

function viewOf(
  tokens: readonly LooseToken[],
  clauses: readonly Clause[],
  cues: readonly Cue[],
  stretch: Stretch,
): View {
  const at = clauseAt(clauses, stretch.first);
  const clause = clauses[at] ?? NO_CLAUSE;
  const from = Math.max(clauses[at - 6]?.first ?? 0, stretch.first - WINDOW);
  const to = Math.min(clauses[at + 6]?.last ?? tokens.length, stretch.last + WINDOW);
  const within: Cue[] = [];
  for (let i = firstCueFrom(cues, stretch.start - WINDOW_CHARACTERS); i < cues.length; i += 1) {
    const cue = cues[i];
    if (cue === undefined || cue.first > to || cue.start > stretch.end + WINDOW_CHARACTERS) break;
    if (cue.first >= from && !overlaps(cue, stretch)) within.push(cue);
  }
  return { tokens, clauses, cues: within, stretch, at, clause };
}

function firstCueFrom(cues: readonly Cue[], start: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cues[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the clause that holds a token. */
export function clauseAt(clauses: readonly Clause[], token: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((clauses[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cue that only runs into the stretch still speaks of it: `don't do` and `do everything`. One inside it or around it is part of what is named. */
function overlaps(cue: Cue, stretch: Stretch): boolean {
  if (cue.start >= stretch.end || cue.end <= stretch.start) return false;
  return !(cue.start < stretch.start && cue.end < stretch.end);
}

/** `no X`, `don't ask for X`, `never do X`: in the clause, before it, with no `but` between. */
function isNegatedBefore(view: View): boolean {
  const { stretch, clause } = view;
  const before = view.cues.filter((cue) => cue.first >= clause.first && isBefore(cue, stretch));
  const but = before.findLastIndex((cue) => cue.tag === 'but');
  return before.slice(but + 1).some((cue) => {
    if (cue.tag === 'dont-ask') return true;
    // `I do not offer` refuses what follows as well as what precedes.
    if (cue.tag !== 'not' && cue.tag !== 'refuse') return false;
    if (cue.last === stretch.first) return stretch.start - cue.end <= UNSPACED_REACH;
    return stretch.first - cue.last - 1 <= REACH;
  });
}

function isBefore(cue: Cue, stretch: Stretch): boolean {
  return cue.start < stretch.start;
}

/** `X: no thanks`, `X is not offered`, `X? Never`, `X tilbydes ikke`. */
function isNegatedAfter(view: View): boolean {
  const { stretch, clause, clauses, at } = view;
  for (const cue of view.cues) {
    if (cue.first <= stretch.last) continue;
    if (cue.tag === 'but') return false;
    if (cue.tag !== 'refuse' && cue.tag !== 'not') continue;
    if (cue.first <= clause.last) {
      if (cue.tag === 'refuse' || closesClause(view, cue)) return true;
      continue;
    }
    const next = clauses[at + 1];
    if (next === undefined || cue.first > next.last) return false;
    const gap = cue.first - next.first;
    if (clause.closedBy === '?') return gap <= 1;
    if (next.sentence !== clause.sentence) return false;
    if (cue.tag === 'refuse') return gap <= 1 && isWholeClause(view, next, cue);
    return clause.closedBy !== ',' && gap === 0 && isWholeClause(view, next, cue);
  }
  return false;
}

/** The negation ends the clause and stands close to what it negates: `uden kondom tilbydes ikke`. */
function closesClause({ tokens, stretch, clause }: View, cue: Cue): boolean {
  if (cue.first - stretch.last - 1 > BACKWARD_REACH) return false;
  const rest = tokens
    .slice(cue.last + 1, Math.min(clause.last + 1, cue.last + 4))
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  return rest.length === 0;
}

/** Nothing but the cue, or the cue and a word such as `tak`, `please`. */
function isWholeClause({ tokens }: View, clause: Clause, cue: Cue): boolean {
  const words = tokens
    .slice(clause.first, Math.min(clause.last, clause.first + WINDOW) + 1)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  return words.length - (cue.last - cue.first + 1) <= 2;
}

/** `If you ask for X, I hang up.` */
function isConditional(view: View): boolean {
  const { stretch, clause, clauses, at } = view;
  const asked = view.cues.some((cue) => cue.tag === 'ask' && cue.first >= clause.first && isBefore(cue, stretch));
  const sanction = view.cues.find((cue) => cue.tag === 'sanction');
  if (sanction === undefined) return false;
  const reach = clauses[at + 2]?.last ?? clauses[at + 1]?.last ?? clause.last;
  if (asked)
    return (
      sanction.first > stretch.last &&
      sanction.first <= reach &&
      clauses[clauseAt(clauses, sanction.first)]?.sentence === clause.sentence
    );
  // `I hang up if you ask for X`: the sanction first.
  return sanction.last < stretch.first && sanction.first >= clause.first;
}

/** `no X, Y or Z`: short items after a negation, with an `or` at the last of them. */
function isInRefusedList(view: View): boolean {
  const { clauses, at, clause } = view;
  if (!hasOrAhead(view)) return false;
  for (let back = at - 1; back >= 0 && back >= at - 5; back -= 1) {
    const before = clauses[back];
    if (before?.closedBy !== ',' || before.sentence !== clause.sentence) return false;
    const cues = view.cues.filter((cue) => cue.first >= before.first && cue.last <= before.last);
    const but = cues.findLastIndex((cue) => cue.tag === 'but');
    if (cues.slice(but + 1).some((cue) => cue.tag === 'not' || cue.tag === 'dont-ask')) return true;
    if (but >= 0 || before.last - before.first > LONGEST_ITEM) return false;
  }
  return false;
}

function hasOrAhead({ cues, clauses, at, clause, stretch }: View): boolean {
  for (let ahead = at; ahead < clauses.length && ahead <= at + 3; ahead += 1) {
    const item = clauses[ahead];
    if (item === undefined || item.sentence !== clause.sentence) return false;
    const inside = cues.filter((cue) => cue.first >= item.first && cue.last <= item.last);
    if (inside.some((cue) => cue.tag === 'but' || (cue.tag === 'not' && cue.first > item.first))) return false;
    if (inside.some((cue) => cue.tag === 'or'))
      return item.last - item.first <= LONGEST_ITEM + 2 || stretch.first - item.first <= 2;
    if (item.last - item.first > LONGEST_ITEM || item.closedBy !== ',') return false;
  }
  return false;
}

/** Inside quotation marks with somebody else speaking, or in a sentence that says it is a joke. */
function isQuoted(view: View): boolean {
  const { cues, clauses, at, clause, tokens, stretch } = view;
  const sentenceFirst = clauses[firstOfSentence(clauses, at)]?.first ?? clause.first;
  const sentenceLast = clauses[lastOfSentence(clauses, at)]?.last ?? clause.last;
  const jest = cues.some((cue) => cue.tag === 'jest' && cue.first >= sentenceFirst && cue.first <= sentenceLast + 4);
  if (jest) return true;
  const report = cues.some(
    (cue) => cue.tag === 'report' && cue.first >= sentenceFirst - 6 && cue.last <= sentenceLast + 8,
  );
  return report && isBetweenQuotes(tokens, stretch, sentenceFirst, sentenceLast);
}

function firstOfSentence(clauses: readonly Clause[], at: number): number {
  let first = at;
  while (at - first < 8 && clauses[first - 1]?.sentence === clauses[at]?.sentence) first -= 1;
  return first;
}

function lastOfSentence(clauses: readonly Clause[], at: number): number {
  let last = at;
  while (last - at < 8 && clauses[last + 1]?.sentence === clauses[at]?.sentence) last += 1;
  return last;
}

function isBetweenQuotes(tokens: readonly LooseToken[], stretch: Stretch, from: number, to: number): boolean {
  let before = 0;
  for (let t = Math.max(from, stretch.first - WINDOW); t < stretch.first; t += 1)
    if (tokens[t]?.text === '"') before += 1;
  if (before % 2 === 0) return false;
  for (let t = stretch.last + 1; t <= Math.min(to + 4, stretch.last + WINDOW, tokens.length - 1); t += 1)
    if (tokens[t]?.text === '"') return true;
  return false;
}
