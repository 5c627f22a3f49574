import { NUMBER_WORDS } from '../../generated/lexicons/number-words.js';
import { PRICE_WORDS } from '../../generated/lexicons/price-words.js';
import { matchLexicon, numbersIn } from '../helpers.js';
import type { Document, Match, Token } from '../types.js';
import { joinedParts } from './joined-number-words.js';
import type { Part } from './number-sum.js';
import { isCount } from './price-mark.js';

/**
 * The parts of numbers: digits, counts in words, hundreds and thousands. None inside another.
 *
 * @param document - A document that was read with `PRICE_WORDS` and `NUMBER_WORDS`.
 * @returns The parts in the order of the text.
 * @example
 * ```ts
 * partsOf(document).map(({ value }) => value) // → [5, 'hundred'] for “fem hundrede”
 * ```
 */
export function partsOf(document: Document): Part[] {
  const all = spelledOut(document);
  for (const { value, digits, first, last } of numbersIn(document))
    if (!isCents(document, first)) all.push({ value, digits, first, last: withCents(document, last) });
  for (const { tag = '', first, last } of matchLexicon(document, NUMBER_WORDS.id))
    if (isCount(tag)) all.push({ value: Number(tag), digits: '', first, last });
  for (const match of matchLexicon(document, PRICE_WORDS.id)) {
    const big = bigPart(match);
    if (big !== undefined) all.push(big);
  }
  for (const part of joinedParts(document)) all.push(part);
  if (all.length < 2) return all;
  all.sort((one, other) => one.first - other.first || other.last - one.last);
  return all.filter((part, at) => at === 0 || part.first > (all[at - 1]?.last ?? -1));
}

/** `50.00 €`, `50,00`: the nought cents after an amount. */
function isCents({ tokens }: Document, at: number): boolean {
  const cents = tokens[at];
  const mark = tokens[at - 1];
  return (
    cents?.text === '00' &&
    !cents.spaced &&
    (mark?.text === '.' || mark?.text === ',') &&
    !mark.spaced &&
    tokens[at - 2]?.kind === 'number' &&
    hasCurrencyAfter(tokens, at + 1)
  );
}

function withCents(document: Document, last: number): number {
  return isCents(document, last + 2) ? last + 2 : last;
}

function hasCurrencyAfter(tokens: readonly Token[], at: number): boolean {
  return ['€', '£', 'kr', 'eur', 'euro', 'dkk', 'sek', 'nok', 'gbp'].includes(tokens[at]?.text ?? '');
}

function bigPart({ tag = '', first, last }: Match): Part | undefined {
  if (tag === 'hundred' || tag === 'thousand') return { value: tag, digits: '', first, last };
  return isCount(tag) ? { value: Number(tag), digits: '', first, last } : undefined;
}

/** `3 5 0`: an amount whose digits stand apart. Exactly three: more of them are a telephone number. */
function spelledOut({ tokens }: Document): Part[] {
  const isDigit = (at: number): boolean => tokens[at]?.kind === 'number' && tokens[at].text.length === 1;
  const found: Part[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isDigit(at)) continue;
    let last = at;
    while (isDigit(last + 1) && tokens[last + 1]?.spaced === true) last += 1;
    if (last === at + 2 && tokens[last + 1]?.kind !== 'number' && tokens[at - 1]?.kind !== 'number') {
      const digits = tokens
        .slice(at, last + 1)
        .map(({ text }) => text)
        .join('');
      if (digits.endsWith('0')) found.push({ value: Number(digits), digits, first: at, last });
    }
    at = last;
  }
  return found;
}
