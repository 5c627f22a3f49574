import type { ContextWords } from '../context-words.js';
import { fold } from '../fold.js';
import type { Document, Match } from '../types.js';
import type { Origin } from './origin.js';

/** What an origin word says: where the provider is from, which language is spoken, or something else (a technique, a thing, a guest, kin). */
export type Reading = 'provider' | 'language' | 'other';

/** A document with its origin words, and the words that tell in which sense they stand. */
export interface View {
  readonly document: Document;
  readonly origins: readonly Origin[];
  readonly words: ContextWords;
}

/** Tokens within which two things belong together; nothing looks further, so that the time stays linear. */
export const FAR = 12;

/**
 * Whether a word stands in the list of context words under a tag.
 *
 * @param view - The document with its origin words.
 * @param tag - The tag, such as `technique`.
 * @param word - A folded word.
 * @returns Whether it does; never for the empty word.
 * @example
 * ```ts
 * has(view, 'speak', 'taler') // → true
 * ```
 */
export function has(view: View, tag: string, word: string): boolean {
  return word !== '' && (view.words.get(tag)?.has(word) ?? false);
}

const stems = new Map<string, string>();

/** A term, folded; terms are few and stand often. */
function stemOf(term: string): string {
  const known = stems.get(term) ?? fold(term).text;
  stems.set(term, known);
  return known;
}

/**
 * Whether letters are spaced or dotted apart, or signs stand for letters; nobody hides the place of a holiday.
 *
 * @param view - The document with its origin words.
 * @param match - A match of the lexicon `origins`.
 * @returns Whether it was disguised.
 * @example
 * ```ts
 * isDisguised(view, match) // → true for “B r a s i l”
 * ```
 */
export function isDisguised({ document }: View, match: Match): boolean {
  const start = document.tokens[match.first]?.start ?? 0;
  const written = document.folded.text.slice(start, document.tokens[match.last]?.end ?? start);
  return match.edits === 0 && match.language !== 'tha' && !written.startsWith(stemOf(match.term));
}

/**
 * What a word holds beyond its term.
 *
 * @param view - The document with its origin words.
 * @param match - A match of the lexicon `origins`.
 * @returns The rest of the word, empty where it was disguised.
 * @example
 * ```ts
 * endingOf(view, match) // → 'erin' for “tyskerin”
 * ```
 */
export function endingOf(view: View, match: Match): string {
  const word = view.document.tokens[match.last]?.text ?? '';
  const stem = stemOf(match.term);
  return match.first === match.last && match.language !== 'tha' && word.startsWith(stem) ? word.slice(stem.length) : '';
}

/**
 * Words before a match in its clause, nearest first.
 *
 * @param view - The document with its origin words.
 * @param match - A match.
 * @param count - How many at most.
 * @returns Folded words.
 * @example
 * ```ts
 * wordsBefore(view, match, 2) // → ['er', 'jeg'] for “jeg er polsk”
 * ```
 */
export function wordsBefore(view: View, match: Match, count: number): string[] {
  return wordsFrom(view, match.first, -1, count);
}

/**
 * Words behind a match in its clause.
 *
 * @param view - The document with its origin words.
 * @param match - A match.
 * @param count - How many at most.
 * @returns Folded words.
 * @example
 * ```ts
 * wordsInClauseAfter(view, match, 2) // → ['dame', 'i'] for “polsk dame i Vejle”
 * ```
 */
export function wordsInClauseAfter(view: View, match: Match, count: number): string[] {
  return wordsFrom(view, match.last, 1, count);
}

function wordsFrom({ document: { tokens } }: View, from: number, step: 1 | -1, count: number): string[] {
  const clause = tokens[from]?.clause;
  const words: string[] = [];
  for (let at = from + step; words.length < count; at += step) {
    const token = tokens[at];
    if (token === undefined || token.clause !== clause) break;
    if (token.kind === 'word') words.push(token.text);
  }
  return words;
}

/**
 * The words behind an origin word; further origin words joined to it by `og`, a stroke or a hyphen are passed over.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the origin.
 * @returns Up to three folded words.
 * @example
 * ```ts
 * wordsAfter(view, 0) // → ['dame'] for “polsk og tysk dame”
 * ```
 */
export function wordsAfter(view: View, at: number): string[] {
  let last = at;
  for (let steps = 0; steps < 4 && view.origins[last + 1]?.kind === 'adjective' && isJoined(view, last); steps += 1)
    last += 1;
  const match = view.origins[last]?.match;
  return match === undefined ? [] : wordsInClauseAfter(view, match, 3);
}

/**
 * Whether only commas, strokes and words such as `og`, `lidt` part an origin word from the next one.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the first of the two.
 * @returns Whether they belong together.
 * @example
 * ```ts
 * isJoined(view, 0) // → true for “dansk/engelsk”
 * ```
 */
export function isJoined(view: View, at: number): boolean {
  const from = view.origins[at]?.match.last;
  const to = view.origins[at + 1]?.match.first;
  if (from === undefined || to === undefined || to - from > 4) return false;
  const between = view.document.tokens.slice(from + 1, to);
  return between.every((token) =>
    token.kind === 'mark'
      ? [',', '/', '&', '+', '-'].includes(token.text)
      : isConnector(token.text) || has(view, 'level', token.text),
  );
}

const CONNECTORS: ReadonlySet<string> = new Set([
  'og',
  'and',
  'och',
  'und',
  'i',
  'y',
  'si',
  'or',
  'eller',
  'oder',
  'и',
  'та',
  'і',
  'samt',
  'also',
  'ogsa',
  'oraz',
  'o',
]);

/**
 * Whether a word joins two others of its kind.
 *
 * @param word - A folded word.
 * @returns Whether it is `og`, `and`, `und` …
 * @example
 * ```ts
 * isConnector('og') // → true
 * ```
 */
export function isConnector(word: string): boolean {
  return CONNECTORS.has(word);
}
