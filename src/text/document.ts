import { clausesOf } from './clauses.js';
import { cutText } from './cut-text.js';
import { fold } from './fold.js';
import { withoutForeignCues, withoutHomographs } from './homographs.js';
import type { LexiconIndex } from './lexicon-index.js';
import { findTerms, type RawMatch } from './match.js';
import { type TermList, termText } from './packed-lexicon.js';
import { type Cue, scopeOfStretch, standsByItself } from './scope.js';
import { withoutOtherLetters } from './plain-letters.js';
import { tokensOf } from './tokens.js';
import type { Clause, Document, DocumentKind, Folded, HitState, Match, Span, Token } from './types.js';

/** Id of the lexicon with negations, refusals and the like; it belongs to every index. */
const SCOPE = 'scope';

/**
 * Reads a text: folds it, cuts it into tokens and clauses, and looks it up in all lexicons of an index.
 *
 * @param original - The text; what lies beyond 100,000 code points is not read.
 * @param index - The prepared lexicons.
 * @param options - What is known about it.
 * @returns The document that extractors read.
 * @example
 * ```ts
 * readDocument('Ny i byen', indexLexicons([lexicon])).tokens.length // → 3
 * ```
 */
export function readDocument(
  original: string,
  index: LexiconIndex,
  options: { readonly kind?: DocumentKind; readonly country?: string; readonly ordinary?: ReadonlySet<string> } = {},
): Document {
  const read = cutText(original);
  const folded = fold(read);
  const tokens = tokensOf(folded);
  const clauses = clausesOf(tokens);
  const raw = findTerms(index, tokens, options.ordinary ?? NONE, SWAPPED_LETTER.test(read));
  const matches = settle({ original: read, folded, tokens, clauses }, index, raw);
  const kind = options.kind ?? 'advert';
  if (kind === 'review')
    for (const [id, found] of matches)
      matches.set(id, withoutHomographs(tokens, withoutOtherLetters(read, found.filter(isPlainlySpelt))));
  return {
    original: read,
    folded,
    tokens,
    clauses,
    kind,
    ...(options.country === undefined ? {} : { country: options.country }),
    matches,
    remembered: new Map(),
  };
}

/** Reviewers have nothing to hide: with two letters wrong, what was `explained` would be `exploited`. */
function isPlainlySpelt({ edits }: Match): boolean {
  return edits < 2;
}

/** A capital I between small letters is an l in disguise: `aIt`. */
const SWAPPED_LETTER = /[a-z]I[a-z]/u;

const NONE: ReadonlySet<string> = new Set();

function settle(
  place: Place,
  { lexicons, lists }: LexiconIndex,
  raw: readonly (readonly RawMatch[] | undefined)[],
): Map<string, readonly Match[]> {
  const settled = new Map<string, readonly Match[]>();
  const scope = lexicons.indexOf(SCOPE);
  const about = new About(SCOPE, place, NO_MATCHES, NO_TERMS, NO_TERMS);
  const all = withoutForeignCues(place.original, place.tokens, settledOf(raw[scope], lists[scope], about));
  const cues = all.filter((cue) => standsByItself(place.tokens, cue));
  const owned: RawMatch[] = [];
  for (const id of HOLD_NEGATIONS)
    for (const match of raw[lexicons.indexOf(id)] ?? []) if (isLong(match)) owned.push(match);
  for (let number = 0; number < lexicons.length; number += 1) {
    const lexicon = lexicons[number] ?? '';
    const found = raw[number];
    if (found === undefined) settled.set(lexicon, NO_MATCHES);
    else if (number === scope) settled.set(lexicon, all);
    else settled.set(lexicon, settledOf(found, lists[number], new About(lexicon, place, cues, owned, found)));
  }
  return settled;
}

function settledOf(found: readonly RawMatch[] | undefined, list: TermList | undefined, about: About): readonly Match[] {
  if (found === undefined || list === undefined) return NO_MATCHES;
  return found.map((match) => new SettledMatch(match, list, about));
}

/** Lexicons whose terms hold a negation of their own and offer something all the same: `without …`, `no limits`. */
const HOLD_NEGATIONS = ['no-limits', 'unprotected'];

function isLong({ first, last }: RawMatch): boolean {
  return last > first;
}

/** The cues that are no part of such a term, nor of a longer term of the lexicon itself: two things each `without` do not turn each other down. */
function withoutOwned(
  tokens: readonly Token[],
  cues: readonly Match[],
  owned: readonly RawMatch[],
  own: readonly RawMatch[],
): readonly Match[] {
  if (own.length === 0 || cues.length === 0) return cues;
  const longer = own.filter(isLong);
  if (owned.length === 0 && longer.length === 0) return cues;
  return cues.filter((cue) => !isPartOfAny(tokens, cue, owned) && !isPartOfAny(tokens, cue, longer));
}

/** `absolutely no` before `no limits` is one cue, and its negation is the one that the term holds. */
function endsInNegation(tokens: readonly Token[], { last }: Match, term: RawMatch): boolean {
  return last === term.first && NEGATIONS.has(tokens[last]?.text ?? '');
}

const NEGATIONS: ReadonlySet<string> = new Set('no ingen inga intet inget keine kein'.split(' '));

/** Both lists are in the order of the text; a search by halves keeps long texts linear. */
function isPartOfAny(tokens: readonly Token[], cue: Match, terms: readonly RawMatch[]): boolean {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle]?.end ?? 0) <= cue.start) low = middle + 1;
    else high = middle;
  }
  const term = terms[low];
  if (term === undefined || cue.end > term.end) return false;
  if (term.start > cue.start) return endsInNegation(tokens, cue, term);
  return cue.last - cue.first < term.last - term.first;
}

/** Filled and emptied again: an engine tells lists that never held an object from those that did, and code that meets both kinds is slower. */
const NO_MATCHES: readonly Match[] = emptied();

function emptied(): readonly Match[] {
  const list: unknown[] = [{}];
  list.pop();
  return list as Match[]; // nothing is in it
}

const NO_TERMS: readonly RawMatch[] = [];

/** What the matches of one lexicon share. The cues that bear on them are picked out when a state is first asked for. */
class About {
  readonly lexicon: string;
  readonly place: Place;
  readonly #all: readonly Match[];
  readonly #owned: readonly RawMatch[];
  readonly #own: readonly RawMatch[];
  #cues: readonly Cue[] | undefined;

  constructor(
    lexicon: string,
    place: Place,
    all: readonly Match[],
    owned: readonly RawMatch[],
    own: readonly RawMatch[],
  ) {
    this.lexicon = lexicon;
    this.place = place;
    this.#all = all;
    this.#owned = owned;
    this.#own = own;
  }

  get cues(): readonly Cue[] {
    return (this.#cues ??= withoutOwned(this.place.tokens, this.#all, this.#owned, this.#own));
  }
}

/**
 * State and span are worked out when they are first asked for: most matches only give context. A class, because a getter is cheap only on a prototype. All of
 * them have the same fields, because every further shape makes each reader of matches slower.
 */
class SettledMatch implements Match {
  readonly tag: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly edits: number;
  readonly #about: About;
  readonly #list: TermList;
  readonly #number: number;
  #term: string | undefined;
  #state: HitState | undefined;

  constructor({ term, first, last, start, end, edits }: RawMatch, list: TermList, about: About) {
    this.tag = list.traits[term]?.tag;
    this.first = first;
    this.last = last;
    this.start = start;
    this.end = end;
    this.edits = edits;
    this.#about = about;
    this.#list = list;
    this.#number = term;
  }

  get lexicon(): string {
    return this.#about.lexicon;
  }

  get language(): string {
    return this.#list.traits[this.#number]?.language ?? 'mul';
  }

  get term(): string {
    return (this.#term ??= termText(this.#list, this.#number));
  }

  get span(): Span {
    const { starts, ends } = this.#about.place.folded;
    return { start: starts[this.start] ?? 0, end: ends[this.end - 1] ?? 0 };
  }

  get state(): HitState {
    return (this.#state ??= stateOf(this.#about, this));
  }
}

function stateOf({ place, cues }: About, match: SettledMatch): HitState {
  return scopeOfStretch(place.tokens, place.clauses, cues, match);
}

interface Place {
  readonly original: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}
