import { PRICE_WORDS } from '../../generated/lexicons/price-words.js';
import { matchLexicon } from '../helpers.js';
import type { Document, Token } from '../types.js';
import { numberMarks } from './number-marks.js';
import { isCount, type Mark, OWN } from './price-mark.js';

/**
 * Numbers and price words in the order of the text; where they overlap, the price word stays (`1/2 hour`, `half`).
 *
 * @param document - A document that was read with `PRICE_WORDS` and `NUMBER_WORDS`.
 * @returns The marks.
 * @example
 * ```ts
 * marksOf(document).map(({ kind }) => kind) // → ['number', 'word'] for “30 min”
 * ```
 */
export function marksOf(document: Document): Mark[] {
  const all: Mark[] = numberMarks(document);
  for (const { tag = '', first, last } of matchLexicon(document, PRICE_WORDS.id))
    if (tag !== 'hundred' && tag !== 'thousand' && !isCount(tag)) all.push({ kind: 'word', tag, first, last });
  for (const sign of signs(document)) all.push(sign);
  all.sort((one, other) => one.first - other.first || other.last - one.last);
  const kept: Mark[] = [];
  for (const mark of all) {
    const before = kept.at(-1);
    if (before === undefined || mark.first > before.last) kept.push(mark);
    else if (before.kind === 'number' && mark.kind === 'word' && mark.first === before.first)
      kept[kept.length - 1] = mark;
  }
  return kept;
}

const SIGN_BEFORE: ReadonlySet<string> = new Set([',', ':', '.']);
const MINUTE_SIGNS: ReadonlySet<string> = new Set(["'", '′', '’', '´']);

/** `500,-`, `500:-`, `500.-`: a currency without a name. `30'`: minutes. */
function signs({ tokens }: Document): Mark[] {
  const found: Mark[] = [];
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.kind !== 'mark' || token.spaced || before === undefined) continue;
    if (token.text === '-' && !before.spaced && SIGN_BEFORE.has(before.text) && tokens[at - 2]?.kind === 'number')
      found.push({ kind: 'word', tag: `currency ${OWN}`, first: at - 1, last: at });
    else if (before.kind === 'number' && MINUTE_SIGNS.has(token.text) && !isSuffixed(tokens[at + 1]))
      found.push({ kind: 'word', tag: 'minutes', first: at, last: at });
  }
  return found;
}

/** `en 400'er`: a suffix, and no minutes. */
function isSuffixed(next: Token | undefined): boolean {
  return next?.kind === 'word' && !next.spaced;
}
