import type { Document, Match } from '../types.js';

const FRIENDLY: ReadonlySet<string> = new Set(
  'klar ready redo bereit yes ja and og und sammen together fun friendly venlig vanlig vennlig freundlich ok okay available avail welcome included weed party menu time supplied 👍 ✅ 👌 ✔️ 💨 🌿 🍃'.split(
    ' ',
  ),
);
const NUMBERED: ReadonlySet<string> = new Set(
  'nr no number nummer numer room flat vaerelse lejlighed hus house # £ € kr kl wohnung pris price dkk sek nok eur gbp'.split(
    ' ',
  ),
);

/**
 * Whether a number stands for smoking: `420 friendly`, `420 ok`.
 *
 * @param document - The document that was read.
 * @param match - The number.
 * @returns Whether words or signs of welcome follow it.
 * @example
 * ```ts
 * isFriendlyNumber(document, match) // → true for “420 friendly”, false for “room 420”
 * ```
 */
export function isFriendlyNumber(document: Document, match: Match): boolean {
  return FRIENDLY.has(document.tokens[match.last + 1]?.text ?? '') && isBareNumber(document, match);
}

/** Not part of a telephone number, a price or an address. */
export function isBareNumber({ tokens }: Document, match: Match): boolean {
  const before = tokens[match.first - 1];
  const beforeMark = tokens[match.first - 2];
  const after = tokens[match.last + 1];
  if (before?.kind === 'number' || after?.kind === 'number' || NUMBERED.has(after?.text ?? '')) return false;
  return !NUMBERED.has(before?.text ?? '') && !(before?.text === '.' && NUMBERED.has(beforeMark?.text ?? ''));
}
