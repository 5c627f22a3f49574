import { clausesOf } from './clauses.js';
import { fold, LONGEST_TEXT } from './fold.js';
import type { LexiconIndex } from './lexicon-index.js';
import { findTerms, type RawMatch } from './match.js';
import { type Cue, scopeOfStretch } from './scope.js';
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
  return {
    original: read,
    folded,
    tokens,
    clauses,
    kind: options.kind ?? 'advert',
    ...(options.country === undefined ? {} : { country: options.country }),
    matches: settle(index, folded, tokens, clauses, raw),
  };
}

/** A capital I between small letters is an l in disguise: `aIt`. */
const SWAPPED_LETTER = /[a-z]I[a-z]/u;

const NONE: ReadonlySet<string> = new Set();

/** The text up to the longest that is read, never through the middle of a character. */
export function cutText(original: string): string {
  if (original.length <= LONGEST_TEXT) return original;
  let end = 0;
  for (let count = 0; count < LONGEST_TEXT && end < original.length; count += 1)
    end += (original.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return original.slice(0, end);
}

function settle(
  index: LexiconIndex,
  folded: Folded,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  raw: ReadonlyMap<string, readonly RawMatch[]>,
): Map<string, readonly Match[]> {
  const cues: Cue[] = (raw.get(SCOPE) ?? []).map((match) => ({
    first: match.first,
    last: match.last,
    start: match.start,
    end: match.end,
    ...(match.term.tag === undefined ? {} : { tag: match.term.tag }),
  }));
  const settled = new Map<string, readonly Match[]>();
  const place = { folded, tokens, clauses };
  for (const id of index.lexicons)
    settled.set(
      id,
      raw.get(id)?.map((match) => settleMatch(match, place, id === SCOPE ? NO_CUES : cues)) ?? NO_MATCHES,
    );
  return settled;
}

const NO_CUES: readonly Cue[] = [];
const NO_MATCHES: readonly Match[] = [];

function settleMatch(match: RawMatch, place: Place, cues: readonly Cue[]): Match {
  return new SettledMatch(match, place, cues);
}

/** State and span are worked out when they are first asked for: most matches only give context. A class, because a getter is cheap only on a prototype. */
class SettledMatch implements Match {
  readonly lexicon: string;
  readonly term: string;
  declare readonly tag?: string;
  readonly language: string;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly edits: number;
  readonly #raw: RawMatch;
  readonly #place: Place;
  readonly #cues: readonly Cue[];
  #state: HitState | undefined;
  #span: Span | undefined;

  constructor(raw: RawMatch, place: Place, cues: readonly Cue[]) {
    this.lexicon = raw.lexicon;
    this.term = raw.term.text;
    if (raw.term.tag !== undefined) this.tag = raw.term.tag;
    this.language = raw.term.language;
    this.first = raw.first;
    this.last = raw.last;
    this.start = raw.start;
    this.end = raw.end;
    this.edits = raw.edits;
    this.#raw = raw;
    this.#place = place;
    this.#cues = cues;
  }

  get span(): Span {
    const { starts, ends } = this.#place.folded;
    return (this.#span ??= { start: starts[this.start] ?? 0, end: ends[this.end - 1] ?? 0 });
  }

  get state(): HitState {
    return (this.#state ??= scopeOfStretch(this.#place.tokens, this.#place.clauses, this.#cues, this.#raw));
  }
}

interface Place {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}
