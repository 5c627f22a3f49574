import { isUnspaced } from './lexicon-index.js';
import type { LooseToken } from './tokens.js';
import type { Clause, HitState, Match } from './types.js';

/** A stretch of tokens whose state is asked for. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** Offsets into the folded text: where words are not spaced, a token holds several. */
  readonly start: number;
  readonly end: number;
}

/**
 * A cue with its place in the folded text. Its `tag` says what it does; see `rules/lexicons/scope.json`.
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
 * - `others` turns down what precedes it where it ends the clause: `X is for others`.
 * - `subject` begins a clause of its own and ends a list of things that are turned down: `no X, I love Y`.
 */
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
  if (
    isNegatedBefore(view) ||
    isNegatedAfter(view) ||
    isConditional(view) ||
    isInRefusedList(view) ||
    isLeftToOthers(view)
  )
    return 'refused';
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
function isNegatedBefore({ cues, stretch, clause }: View): boolean {
  let negated = false;
  for (const cue of cues) {
    if (cue.first < clause.first || !isBefore(cue, stretch)) continue;
    if (cue.tag === 'but') negated = false;
    else negated ||= negates(cue, stretch);
  }
  return negated;
}

function negates(cue: Cue, stretch: Stretch): boolean {
  if (cue.tag === 'dont-ask') return true;
  // `I do not offer` refuses what follows as well as what precedes.
  if (cue.tag !== 'not' && cue.tag !== 'refuse') return false;
  if (cue.last === stretch.first) return stretch.start - cue.end <= UNSPACED_REACH;
  return stretch.first - cue.last - 1 <= REACH;
}

function isBefore(cue: Cue, stretch: Stretch): boolean {
  return cue.start < stretch.start;
}

/** `X: no thanks`, `X is not offered`, `X? Never`, `X tilbydes ikke`. */
function isNegatedAfter(view: View): boolean {
  const { stretch, clause, clauses, at } = view;
  if (clause.closedBy === '?' && isTurnedDown(view)) return true;
  for (const cue of view.cues) {
    if (cue.first <= stretch.last) continue;
    if (cue.tag === 'but') return false;
    if (cue.tag === 'others' && cue.first <= clause.last && closesClause(view, cue)) return true;
    if (cue.tag !== 'refuse' && cue.tag !== 'not') continue;
    if (cue.first <= clause.last) {
      if (cue.tag === 'refuse' || closesClause(view, cue)) return true;
      continue;
    }
    const next = clauses[at + 1];
    if (next === undefined || cue.first > next.last || next.sentence !== clause.sentence) return false;
    const gap = cue.first - next.first;
    if (cue.tag === 'refuse') return gap <= 1 && isWholeClause(view, next, cue);
    return clause.closedBy !== ',' && gap === 0 && isWholeClause(view, next, cue);
  }
  return false;
}

/** `X? Never`, `X? Sorry, no`, `X? Then you are wrong here`: what follows the question says no, or sends the asker away. */
function isTurnedDown({ cues, clause, clauses, at, tokens }: View): boolean {
  let answer = clauses[at + 1];
  if (answer !== undefined && answer.closedBy === ',' && answer.last - answer.first <= 2) {
    const filler = answer;
    if (!cues.some((cue) => cue.first >= filler.first && cue.last <= filler.last)) answer = clauses[at + 2];
  }
  if (answer === undefined || answer.first <= clause.last) return false;
  const { first, last } = answer;
  return cues.some((cue) => {
    if (cue.first < first || cue.first > last) return false;
    const gap = cue.first - first;
    if (cue.tag === 'sanction') return gap <= LEAD_OF_SANCTION && !tokens[cue.last + 1]?.text.startsWith('?');
    return (cue.tag === 'refuse' || cue.tag === 'not') && gap <= 1;
  });
}

/** Words before the sanction in the answer: `then you are`, `så er du`. */
const LEAD_OF_SANCTION = 3;

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
  const sanction = view.cues.find((cue) => cue.tag === 'sanction');
  if (sanction === undefined) return false;
  const asked = view.cues.some((cue) => cue.tag === 'ask' && cue.first >= clause.first && isBefore(cue, stretch));
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

/** `no X, Y or Z`, `not on the menu: X, Y`, `X, Y and Z are not for me`. */
function isInRefusedList(view: View): boolean {
  return isAfterRefusal(view) || isBeforeRefusal(view);
}

/** Clauses that a list is looked for in, either way. */
const LONGEST_LIST = 6;
/** Items from which on a bare `no X, Y, Z` is a list without an `or`. */
const BARE_LIST = 3;

/** Short items after a negation, until a clause with its own subject or a `but`. */
function isAfterRefusal(view: View): boolean {
  const { clauses, at, clause } = view;
  if (clauses[at - 1]?.sentence !== clause.sentence || !isItem(view, clause)) return false;
  for (let back = at - 1; back >= 0 && back >= at - LONGEST_LIST; back -= 1) {
    const before = clauses[back];
    if (before === undefined || before.sentence !== clause.sentence) return false;
    if (before.closedBy === ':') return isHeading(view, before);
    if (before.closedBy !== ',') return false;
    const cues = cuesIn(view, before);
    const but = cues.findLastIndex((cue) => cue.tag === 'but');
    const reaching = cues.slice(but + 1);
    if (reaching.some((cue) => cue.tag === 'dont-ask' || isLeading(cue, before))) return true;
    if (reaching.some((cue) => cue.tag === 'not')) return hasOrAhead(view) || isBareList(view, back);
    if (but >= 0 || !isItem(view, before)) return false;
  }
  return false;
}

/** `I do not offer X, …`: a refusal that stands before what it turns down. */
function isLeading(cue: Cue, { first, last }: Clause): boolean {
  return cue.tag === 'refuse' && cue.first - first <= 1 && last - cue.last > 1;
}

/** `Not on the menu:`, `Ikke på menuen:`, `Drei Dinge mache ich nie:`, `Saker jag aldrig gör:`. */
function isHeading(view: View, clause: Clause): boolean {
  const length = clause.last - clause.first;
  if (length > LONGEST_HEADING) return false;
  const cues = cuesIn(view, clause);
  return cues.some((cue) => {
    if (cue.tag !== 'not' && cue.tag !== 'refuse' && cue.tag !== 'dont-ask') return false;
    if (cue.first - clause.first <= 1 && length <= LONGEST_ITEM) return true;
    const after = clause.last - cue.last - 1;
    return after === 0 || (after === 1 && isAboutSomebody(view, clause, cues));
  });
}

/** Longest clause before a colon that is a heading. */
const LONGEST_HEADING = 9;

/** A relative clause: `what you will not get`, `tre ting jeg ikke gjør`. A clause that begins with its subject tells something else. */
function isAboutSomebody({ tokens }: View, { first, last }: Clause, cues: readonly Cue[]): boolean {
  if (cues.some(({ tag, first: start }) => tag === 'subject' && start > first)) return true;
  for (let at = first + 1; at < last; at += 1) if (YOU.has(tokens[at]?.text ?? '')) return true;
  return false;
}

const YOU: ReadonlySet<string> = new Set(['you', 'u', 'du', 'man', 'ihr', 'sie']);

/** `Some girls do X, I don't`, `andre tilbyder X, ikke jeg`, `others do X. Not me.` */
function isLeftToOthers(view: View): boolean {
  const { clause, clauses, at, cues, stretch } = view;
  const but = cues.find((cue) => cue.tag === 'but' && cue.first > stretch.last && cue.last < clause.last);
  if (but !== undefined && isDenial(view, but.last + 1, clause.last)) return true;
  const next = clauses[at + 1];
  if (next === undefined || !isDenial(view, next.first, next.last)) return false;
  return next.sentence === clause.sentence || isAboutOthers(view);
}

/** Nothing but who and not: `I don't`, `ikke jeg`, `ich nicht`, `not me`. */
function isDenial({ cues, tokens }: View, first: number, last: number): boolean {
  if (last - first > LONGEST_ITEM) return false;
  let denies = false;
  let names = false;
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const cue = cues.find((one) => one.first <= at && at <= one.last);
    if (cue?.tag === 'not' || cue?.tag === 'refuse') denies = true;
    else if (cue?.tag === 'subject' || ME.has(token.text)) names = true;
    else if (cue?.tag !== 'but' && !DOING.has(token.text)) return false;
  }
  return denies && names;
}

const ME: ReadonlySet<string> = new Set('me mig meg mich mir jeg jag ich i eg ja eu yo я'.split(' '));
const DOING: ReadonlySet<string> = new Set(
  'do does will just gor gjor mache tu hago robie fac делаю det so sa'.split(' '),
);

/** Somebody else does it: `some girls`, `others`, `andre`. */
function isAboutOthers({ cues, tokens, clause, stretch }: View): boolean {
  for (let at = clause.first; at < stretch.first; at += 1) if (OTHERS.has(tokens[at]?.text ?? '')) return true;
  return cues.some(({ tag, first }) => tag === 'others' && first >= clause.first && first <= clause.last);
}

const OTHERS: ReadonlySet<string> = new Set(
  'some other others many most andre nogle mange andra vissa manga noen andere manche viele otras otros algunas muchas inne niektore altele unele alte другие некоторые інші деякі'.split(
    ' ',
  ),
);

/** A few words without a subject of their own. */
function isItem({ cues }: View, { first, last }: Clause): boolean {
  if (last - first > LONGEST_ITEM + 2) return false;
  for (const cue of cues)
    if (cue.first >= first && cue.last <= last && ((cue.tag === 'subject' && cue.first === first) || cue.tag === 'but'))
      return false;
  return true;
}

/** `No X, Y, Z.`: the negation begins the sentence, and nothing but items of a word or two follows. */
function isBareList(view: View, head: number): boolean {
  const { clauses } = view;
  const first = clauses[head];
  if (first === undefined || clauses[head - 1]?.sentence === first.sentence) return false;
  if (!cuesIn(view, first).some((cue) => cue.tag === 'not' && cue.first === first.first)) return false;
  let end = head;
  while (end - head < LONGEST_LIST && clauses[end + 1]?.sentence === first.sentence) end += 1;
  const items = clauses.slice(head, end + 1);
  return (
    items.length >= BARE_LIST &&
    items.every(
      (item, n) =>
        isItem(view, item) &&
        item.last - item.first <= BARE_LIST &&
        (n === items.length - 1 ? END_OF_LIST.has(item.closedBy) : item.closedBy === ',') &&
        (n === 0 || !cuesIn(view, item).some((cue) => cue.tag === 'not')),
    )
  );
}

/** A full stop, or the end of the line or of the text. */
const END_OF_LIST: ReadonlySet<string> = new Set(['.', '!', '\n', '']);

/** Items before an `and` or `or` whose clause ends the list with a refusal. */
function isBeforeRefusal(view: View): boolean {
  const { clauses, at, clause } = view;
  if (clause.closedBy !== ',' || !isItem(view, clause)) return false;
  for (let ahead = at + 1; ahead <= at + LONGEST_LIST; ahead += 1) {
    const item = clauses[ahead];
    if (item === undefined || item.sentence !== clause.sentence) return false;
    const cues = cuesIn(view, item);
    const or = cues.find((cue) => cue.tag === 'or');
    if (or !== undefined)
      return (
        or.first - item.first <= LONGEST_ITEM &&
        !cues.some((cue) => cue.tag === 'but' || cue.tag === 'subject') &&
        cues.some((cue) => cue.tag === 'refuse' && cue.first > or.last + 1 && isEnd(item, cue))
      );
    if (item.closedBy !== ',' || cues.length > 0 || !isItem(view, item)) return false;
  }
  return false;
}

/** The refusal ends its clause, a word or the mark aside. */
function isEnd({ last }: Clause, cue: Cue): boolean {
  return last - cue.last <= 2;
}

function cuesIn({ cues }: View, { first, last }: Clause): readonly Cue[] {
  return cues.filter((cue) => cue.first >= first && cue.last <= last);
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
  if (!cues.some(({ tag }) => tag === 'jest' || tag === 'report')) return false;
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

/**
 * Whether a cue stands by itself: a whole word, not a part that a digit or a dot splits off another (`no1`, `s.ej.t`), and no short form of number (`no. 12`).
 *
 * @param tokens - All tokens.
 * @param cue - A match of the scope lexicon.
 * @returns Whether it may count.
 */
export function standsByItself(tokens: readonly LooseToken[], cue: Cue): boolean {
  const head = tokens[cue.first];
  if (head?.kind !== 'word' || isUnspaced(head.text)) return true;
  const before = tokens[cue.first - 1];
  const after = tokens[cue.last + 1];
  if (!head.spaced && isPiece(before)) return false;
  if (after?.spaced === false && isPiece(after)) return false;
  if (after?.text !== '.' || after.spaced) return true;
  const beyond = tokens[cue.last + 2];
  if (head.text === 'no' && cue.first === cue.last && beyond?.kind === 'number') return false;
  return !(beyond?.spaced === false && beyond.kind === 'word' && beyond.text.length === 1);
}

function isPiece(token: LooseToken | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number';
}
