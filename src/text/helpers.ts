import { scopeOfStretch, standsByItself } from './scope.js';
import type { Clause, Document, Hit, HitState, Match, NumberMatch, Span, Token } from './types.js';

/**
 * What a lexicon found in a document.
 *
 * @param document - A document that was read with this lexicon.
 * @param lexicon - Id of the lexicon.
 * @returns The matches in the order of the text, none inside another.
 * @throws TypeError if the document was read without this lexicon.
 * @example
 * ```ts
 * matchLexicon(document, 'new-in-town')[0]?.state // → 'offered'
 * ```
 */
export function matchLexicon(document: Document, lexicon: string): readonly Match[] {
  const matches = document.matches.get(lexicon);
  if (matches === undefined) throw new TypeError(`the document was read without the lexicon ${lexicon}`);
  return matches;
}

/** The hit that a match is for a fact; `state` says otherwise than the match where the extractor knows better. */
export function toHit(fact: string, match: Match, state: HitState = match.state): Hit {
  return { fact, span: match.span, term: match.term, lexicon: match.lexicon, state };
}

/** A hit over tokens `first … last`; without `state`, by scope. */
export function hitOver(document: Document, fact: string, first: number, last: number, state?: HitState): Hit {
  return { fact, span: spanOf(document, first, last), state: state ?? scopeOf(document, first, last) };
}

/** The stretch of the original that tokens `first … last` take. */
export function spanOf(document: Document, first: number, last: number): Span {
  return { start: document.tokens[first]?.span.start ?? 0, end: document.tokens[last]?.span.end ?? 0 };
}

/**
 * How the text stands to what tokens `first … last` name.
 *
 * @example
 * ```ts
 * scopeOf(document, 3, 3) // → 'refused' where the text reads “I do not offer this”
 * ```
 */
export function scopeOf(document: Document, first: number, last: number): HitState {
  const start = document.tokens[first]?.start ?? 0;
  return scopeOfStretch(document.tokens, document.clauses, cuesOf(document), {
    first,
    last,
    start,
    end: document.tokens[last]?.end ?? start,
  });
}

const cuesOf: (document: Document) => readonly Match[] = oncePerDocument((document) =>
  (document.matches.get('scope') ?? []).filter((cue) => standsByItself(document.tokens, cue)),
);

/** The clause in which a match begins. */
export function clauseOf(document: Document, match: { readonly first: number }): Clause {
  const clause = document.clauses[document.tokens[match.first]?.clause ?? 0];
  return clause ?? { first: 0, last: -1, sentence: 0, closedBy: '' };
}

/** The tokens of a clause, the mark that closes it included. */
export function clauseTokens(document: Document, clause: Clause): readonly Token[] {
  return document.tokens.slice(clause.first, clause.last + 1);
}

/** First and last token of the sentence in which a match begins. */
export function sentenceOf(document: Document, match: { readonly first: number }): { first: number; last: number } {
  const at = document.tokens[match.first]?.clause ?? 0;
  const { sentence } = clauseOf(document, match);
  let from = at;
  let to = at;
  while (document.clauses[from - 1]?.sentence === sentence) from -= 1;
  while (document.clauses[to + 1]?.sentence === sentence) to += 1;
  return { first: document.clauses[from]?.first ?? 0, last: document.clauses[to]?.last ?? -1 };
}

/** Whether two matches stand in one clause, with at most `distance` tokens between them. */
export function near(
  document: Document,
  one: { readonly first: number; readonly last: number },
  other: { readonly first: number; readonly last: number },
  distance: number,
): boolean {
  if (document.tokens[one.first]?.clause !== document.tokens[other.first]?.clause) return false;
  const gap = one.first <= other.first ? other.first - one.last - 1 : one.first - other.last - 1;
  return gap <= distance;
}

/**
 * The numbers of a text, in digits. `1.200`, `1,200` and `1 200` are 1200; `1,5` is one and a half; `12.30` and `24/7` stay two numbers.
 *
 * @param document - A document.
 * @returns Every number with its value and place.
 * @example
 * ```ts
 * numbersIn(document).map(({ value }) => value) // → [30, 1200]
 * ```
 */
export function numbersIn(document: Document): NumberMatch[] {
  const { tokens } = document;
  const found: NumberMatch[] = [];
  for (let at = 0; at < tokens.length;) {
    if (tokens[at]?.kind !== 'number') {
      at += 1;
      continue;
    }
    const last = endOfNumber(tokens, at);
    const digits = last === at ? (tokens[at]?.text ?? '') : digitsOf(tokens, at, last);
    found.push({ value: valueOf(tokens, at, last, digits), span: spanOf(document, at, last), first: at, last, digits });
    at = last + 1;
  }
  return found;
}

/** Noughts may be written as letters, and marks part thousands. */
function digitsOf(tokens: readonly Token[], first: number, last: number): string {
  let digits = '';
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'number') digits += token.text;
    else if (token?.kind === 'word') digits += '0'.repeat(token.text.length);
  }
  return digits;
}

function valueOf(tokens: readonly Token[], first: number, last: number, digits: string): number {
  const tenths = last === first + 2 && tokens[last]?.text.length === 1 && tokens[first + 1]?.kind === 'mark';
  return tenths ? Number(digits) / 10 : Number(digits);
}

/** Noughts written as letters go on with a number: `5OO`, `1o0o`. Gives the last token of the number. */
function endOfLetterNoughts(tokens: readonly Token[], first: number): number {
  let last = first;
  while (tokens[last + 1]?.spaced === false && isNoughts(tokens, last + 1)) last += 1;
  return last;
}

function isNoughts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word'
    ? /^o{1,4}$/u.test(token.text)
    : token?.kind === 'number' && tokens[at - 1]?.kind === 'word';
}

function endOfNumber(tokens: readonly Token[], first: number): number {
  const head = tokens[first]?.text ?? '';
  const noughts = endOfLetterNoughts(tokens, first);
  if (noughts > first) return noughts;
  if (isFraction(tokens, first)) return first + 2;
  if (head.length > 3 || head.startsWith('0')) return first;
  let last = first;
  for (;;) {
    const mark = tokens[last + 1];
    const group = tokens[last + 2];
    if (
      mark !== undefined &&
      group !== undefined &&
      isThousand(group) &&
      isSeparator(mark) &&
      !mark.spaced &&
      !group.spaced
    )
      last += 2;
    // A space parts thousands only after one or two digits: `500 700` is two prices.
    else if (
      mark !== undefined &&
      isThousand(mark) &&
      mark.spaced &&
      last === first &&
      head.length <= 2 &&
      !goesOn(tokens, last + 2)
    )
      last += 1;
    else return last;
  }
}

function isFraction(tokens: readonly Token[], first: number): boolean {
  const [head, mark, tail] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (head?.text.length !== 1 || tail?.kind !== 'number' || tail.text.length !== 1) return false;
  return (mark?.text === ',' || mark?.text === '.') && !mark.spaced && !tail.spaced && !goesOn(tokens, first + 3);
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind === 'number' ||
    (next?.kind === 'mark' && !next.spaced && tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.spaced === false)
  );
}

function isThousand(token: Token): boolean {
  return token.kind === 'number' && token.text.length === 3;
}

function isSeparator(token: Token): boolean {
  return token.text === '.' || token.text === ',' || token.text === "'";
}

/**
 * Makes a reading of a document that is worked out once, however many extractors ask for it.
 *
 * @param read - Reads something from a document.
 * @returns The same, remembered for as long as the document lives.
 * @example
 * ```ts
 * const places = oncePerDocument((document) => document.tokens.filter(isPlace));
 * ```
 */
export function oncePerDocument<T>(read: (document: Document) => T): (document: Document) => T {
  return (document) => {
    const before = document.remembered.get(read);
    if (before !== undefined) return before.value as T; // only this function writes under this key
    const value = read(document);
    document.remembered.set(read, { value });
    return value;
  };
}
