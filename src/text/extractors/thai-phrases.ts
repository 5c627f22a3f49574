import type { Document, Match } from '../types.js';

/**
 * Whether a match is Thai and stands in a phrase of its own. Thai parts phrases with spaces and negates within the phrase: what stands before the
 * space is another one, and turns nothing down.
 *
 * @param document - The document that was read.
 * @param match - The match.
 * @returns Whether no negation stands in its phrase.
 * @example
 * ```ts
 * isThaiByItself(document, match) // → true for the second phrase of “ไม่มีข้อห้าม เปิดตลอด”
 * ```
 */
export function isThaiByItself(document: Document, match: Match): boolean {
  if (match.language !== 'tha') return false;
  const before = document.original.slice(Math.max(0, match.span.start - REACH), match.span.start);
  const phrase = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return !NEGATIONS.some((word) => phrase.includes(word));
}

/** Letters before a match that are looked at. */
const REACH = 16;
const NEGATIONS: readonly string[] = ['ไม่', 'ห้าม', 'งด'];
