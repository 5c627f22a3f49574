import type { Match } from '../types.js';
import { FAR, has, isConnector, isDisguised, type Reading, type View, wordsAfter, wordsBefore } from './origin-view.js';

/**
 * How a country, region or town is read: as where the provider comes from, or as a place of holidays, goods or directions.
 *
 * @param view - The document with its origin words.
 * @param at - Index of the origin.
 * @returns Its reading.
 * @example
 * ```ts
 * readPlace(view, 0) // → 'provider' for “Anna fra Polen”
 * ```
 */
export function readPlace(view: View, at: number): Reading {
  const match = view.origins[at]?.match;
  if (match === undefined) return 'other';
  const before = wordsBefore(view, match, 8);
  const from = before.slice(0, 3).findIndex((word) => has(view, 'from', word));
  if (before.slice(0, 6).some((word) => has(view, 'born', word))) return 'provider';
  // German has the verb last: `in Griechenland aufgewachsen`.
  if (GROWN.has(wordsAfter(view, at)[0] ?? '')) return 'provider';
  if (from >= 0 && before.slice(from + 1, from + 3).some((word) => has(view, 'distance', word))) return 'other';
  if (from >= 0)
    return before.some((word) => has(view, 'away', word) && !isToCome(word, before)) ? 'other' : 'provider';
  const direct = before[0] ?? '';
  if (
    has(view, 'in', direct) ||
    ['to', 'til', 'till', 'nach', 'w', 'do', 'a', 'into', 'pa', 'av', 'of'].includes(direct)
  )
    return 'other';
  if (isAlone(view, match)) return 'provider';
  if (before.some((word) => has(view, 'away', word))) return 'other';
  if (has(view, 'person', direct) || has(view, 'person', wordsAfter(view, at)[0] ?? '')) return 'provider';
  return isDisguised(view, match) ? 'provider' : 'other';
}

const GROWN: ReadonlySet<string> = new Set(['aufgewachsen', 'geboren', 'gross', 'born', 'raised', 'fodt', 'opvokset']);

/** Romanian `vin din`, I come from, is the Danish for wine. */
function isToCome(word: string, before: readonly string[]): boolean {
  return word === 'vin' && before.includes('din');
}

/** `Mai (Thailand)`, `Our girls — Russia, Kazakhstan`: nothing else in the clause, and something in the sentence that it belongs to. */
function isAlone(view: View, match: Match): boolean {
  const { tokens, clauses } = view.document;
  const clause = clauses[tokens[match.first]?.clause ?? 0];
  if (clause === undefined) return false;
  const opened = tokens[clause.first - 1]?.text === '(' || tokens[match.first - 1]?.text === '(';
  if (opened && clause.closedBy === ')') return true;
  if (clause.last - clause.first > FAR) return false;
  for (let at = clause.first; at <= clause.last; at += 1) {
    const token = tokens[at];
    if (
      token?.kind === 'word' &&
      (at < match.first || at > match.last) &&
      !isConnector(token.text) &&
      !has(view, 'person', token.text)
    )
      return false;
  }
  for (let at = Math.max(0, clause.first - FAR); at <= clause.last; at += 1)
    if (has(view, 'person', tokens[at]?.text ?? '')) return true;
  return false;
}
