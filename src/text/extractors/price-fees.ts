import type { Document, Token } from '../types.js';
import { currencyAt } from './price-currency.js';
import type { Lengths, Mark, NumberMark } from './price-mark.js';

/** Tokens between a word that says what an amount is not, and the amount. */
const FEE_REACH = 3;
const FORMER_REACH = 4;

/**
 * Fees, fares, discounts and former prices: the word stands shortly before the amount, or right after it. An amount between takes the word for itself.
 *
 * @param document - A document.
 * @param marks - Its numbers and price words.
 * @param lengths - Which of them are lengths of time.
 * @param at - Index of the number.
 * @param mark - The number.
 * @returns Whether it is no price.
 * @example
 * ```ts
 * isFee(document, marks, lengths, 1, mark) // → true for the 20 of “taxi 20”
 * ```
 */
export function isFee(
  { tokens, original }: Document,
  marks: readonly Mark[],
  lengths: Lengths,
  at: number,
  mark: NumberMark,
): boolean {
  const clause = tokens[mark.first]?.clause;
  // Folded, `før` is `for`; only the former is a price of the past.
  const direct = tokens[mark.first - 1];
  if (
    direct !== undefined &&
    FORMERLY_FOLDED.has(direct.text) &&
    FORMERLY.has(original.slice(direct.span.start, direct.span.end).toLowerCase())
  )
    return true;
  if (isRaised(tokens, mark)) return true;
  let sawLength = false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const other = marks[back];
    if (other === undefined || tokens[other.first]?.clause !== clause) break;
    sawLength ||= lengths.get(back) !== undefined;
    if (other.kind === 'number' && !lengths.has(back)) break;
    if (other.kind !== 'word') continue;
    const gap = mark.first - other.last - 1;
    if (
      (other.tag === 'not-price' && !sawLength && gap <= FEE_REACH) ||
      (other.tag === 'former' && gap <= FORMER_REACH)
    )
      return true;
  }
  const hasCurrency = currencyAt(marks, at) !== undefined;
  for (let next = at + 1; next <= at + 2; next += 1) {
    const other = marks[next];
    if (
      other?.kind === 'word' &&
      other.tag === 'not-price' &&
      tokens[other.first]?.clause === clause &&
      other.first - mark.last - 1 <= (hasCurrency ? 2 : 0)
    )
      return true;
  }
  return false;
}

const FORMERLY: ReadonlySet<string> = new Set(['før', 'förr', 'förut', 'was']);
const FORMERLY_FOLDED: ReadonlySet<string> = new Set(['for', 'forr', 'forut', 'was']);

const FROM: ReadonlySet<string> = new Set(['fra', 'fran', 'from', 'von', 'z', 'de la', 'de', 'с', 'з']);
const TO: ReadonlySet<string> = new Set(['til', 'till', 'to', 'auf', 'na', 'la', 'a', 'до']);
const RISES: ReadonlySet<string> = new Set(
  'gar stiger hojes hojs okas okar rises rise goes going up raised increases steigt erhoht angehoben wzrasta podnosze creste sube повышаю поднимаю haeves haeves saettes justeres'.split(
    ' ',
  ),
);

/** `timen går fra 650 til 800`: the lower price is that of the past. */
function isRaised(tokens: readonly Token[], mark: NumberMark): boolean {
  if (!FROM.has(tokens[mark.first - 1]?.text ?? '') || !TO.has(tokens[mark.last + 1]?.text ?? '')) return false;
  return tokens.slice(Math.max(0, mark.first - FEE_REACH - 1), mark.first).some(({ text }) => RISES.has(text));
}
