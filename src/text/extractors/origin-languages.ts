import type { Match } from '../types.js';
import type { Origin } from './origin.js';
import {
  FAR,
  has,
  isConnector,
  isJoined,
  type Reading,
  type View,
  wordsAfter,
  wordsBefore,
  wordsInClauseAfter,
} from './origin-view.js';

/** Languages that adverts list for the guest's sake; beside the language of the country they are no origin. */
const LINGUA: ReadonlySet<string> = new Set(['GB', 'DE', 'FR', 'ES', 'SE', 'NO', 'DK']);

/**
 * Whether a word of origin names a language that is spoken.
 *
 * @param view - The document with its origin words.
 * @param match - A match of the lexicon `origins`.
 * @param next - The word behind it.
 * @returns Whether it does.
 * @example
 * ```ts
 * isLanguage(view, match, '') // → true for “taler polsk”
 * ```
 */
export function isLanguage(view: View, match: Match, next: string): boolean {
  const before = wordsBefore(view, match, 8);
  const direct = before[0] ?? '';
  if (has(view, 'in', direct) || has(view, 'level', direct)) return true;
  if (before.some((word) => has(view, 'speak', word)) || isUnderHeading(view, match)) return true;
  if (isInList(view, match, before)) return true;
  if (has(view, 'spoken', next) || next === 'ok' || next === 'okay') return true;
  return wordsInClauseAfter(view, match, 4).some((word) => has(view, 'spoken', word));
}

/** Words that a part of a list of languages has at most. */
const PART_OF_LIST = 3;

/** `Vorbesc română, italiană și puțină daneză`: each part of the list is short, and the first speaks. */
function isInList(view: View, match: Match, before: readonly string[]): boolean {
  if (!before.every((word) => isConnector(word) || has(view, 'level', word))) return false;
  const { tokens, clauses } = view.document;
  for (let at = (tokens[match.first]?.clause ?? 0) - 1; clauses[at]?.closedBy === ','; at -= 1) {
    const { first = 0, last = -1 } = clauses[at] ?? {};
    const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
    if (words.some(({ text }) => has(view, 'speak', text))) return true;
    if (words.length > PART_OF_LIST) return false;
  }
  return false;
}

/** `Languages: Polish, German`: the clause before it is a heading of languages. */
function isUnderHeading(view: View, match: Match): boolean {
  const { tokens, clauses } = view.document;
  const at = tokens[match.first]?.clause ?? 0;
  const heading = clauses[at - 1];
  if (heading?.closedBy !== ':' || clauses[at]?.first !== match.first) return false;
  return tokens
    .slice(Math.max(heading.first, heading.last - 3), heading.last)
    .some((token) => has(view, 'speak', token.text) || has(view, 'spoken', token.text));
}

/**
 * `Ingen dansk, kun thai`: who has none of the country's language, and only another one, is presented by it.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the origin.
 * @returns Whether it presents the provider.
 * @example
 * ```ts
 * admitsOnly(view, 1) // → true for “ingen dansk, kun thai” in Denmark
 * ```
 */
export function admitsOnly(view: View, at: number): boolean {
  const origin = view.origins[at];
  if (origin === undefined || origin.code === 'GB') return false;
  return view.origins
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ match, home }) =>
        home &&
        origin.match.first - match.last <= FAR &&
        wordsBefore(view, match, 3).some((word) => has(view, 'no', word)),
    );
}

/**
 * `dansk/engelsk`, `svenska och engelska`: languages, unless it reads as a mixed origin.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the origin.
 * @returns Whether it is a language.
 * @example
 * ```ts
 * isListedBesideHome(view, 1) // → true for “dansk/engelsk” in Denmark
 * ```
 */
export function isListedBesideHome(view: View, at: number): boolean {
  const origin = view.origins[at];
  if (origin === undefined || !LINGUA.has(origin.code)) return false;
  return [at - 1, at + 1].some((other) => {
    const beside = view.origins[other];
    return (
      beside?.home === true &&
      beside.kind === 'adjective' &&
      isJoined(view, Math.min(at, other)) &&
      !isMixed(view, Math.max(at, other))
    );
  });
}

/**
 * Whether a word such as `halvt`, `mix` stands beside an origin word.
 *
 * @param view - The document with its origin words.
 * @param last - Index of the origin.
 * @returns Whether it reads as a mixed origin.
 * @example
 * ```ts
 * isMixed(view, 0) // → true for “halvt spansk, halvt dansk”
 * ```
 */
export function isMixed(view: View, last: number): boolean {
  const match = view.origins[last]?.match;
  return (
    match !== undefined &&
    [...wordsBefore(view, match, 4), ...wordsInClauseAfter(view, match, 3)].some((word) => has(view, 'mix', word))
  );
}

/**
 * Reads on from one origin word to the next: a language beside a language is one too, a country beside a country of origin is one too.
 *
 * @param view - The document with its origin words.
 * @param readings - How each of them is read; changed in place.
 * @example
 * ```ts
 * spread(view, readings) // “taler dansk, polsk”: both are languages
 * ```
 */
export function spread(view: View, readings: Reading[]): void {
  const { origins } = view;
  const joinTo = (from: number, to: number): void => {
    const one = origins[from];
    const other = origins[to];
    if (one === undefined || other === undefined || !isJoined(view, Math.min(from, to))) return;
    if (
      readings[from] === 'language' &&
      one.kind === 'adjective' &&
      other.kind === 'adjective' &&
      !isFollowedByPerson(view, to) &&
      !admitsOnly(view, to)
    )
      readings[to] = 'language';
    if (isWayOfMassage(view, one) && other.kind === 'adjective' && !isFollowedByPerson(view, to))
      readings[to] = 'other';
    if (readings[from] === 'provider' && one.kind === 'place' && other.kind === 'place') readings[to] = 'provider';
  };
  for (let at = 0; at + 1 < origins.length; at += 1) joinTo(at, at + 1);
  for (let at = origins.length - 1; at > 0; at -= 1) joinTo(at, at - 1);
}

/** `masaż tajski i szwedzki`: what is joined to a way of massage that is named by its place is one too. */
function isWayOfMassage(view: View, { match, kind }: Origin): boolean {
  return kind === 'adjective' && has(view, 'technique', wordsBefore(view, match, 1)[0] ?? '');
}

function isFollowedByPerson(view: View, at: number): boolean {
  return has(view, 'person', wordsAfter(view, at)[0] ?? '');
}
