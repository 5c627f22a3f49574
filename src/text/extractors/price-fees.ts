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
  document: Document,
  marks: readonly Mark[],
  lengths: Lengths,
  at: number,
  mark: NumberMark,
): boolean {
  const { tokens } = document;
  const clause = tokens[mark.first]?.clause;
  if (isOfBefore(document, mark) || isRaised(tokens, mark)) return true;
  let sawLength = false;
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const other = marks[back];
    if (other === undefined || !(tokens[other.first]?.clause === clause || isHeading(document, other, clause))) break;
    sawLength ||= lengths.get(back) !== undefined;
    if (other.kind === 'number' && !lengths.has(back)) break;
    if (other.kind !== 'word') continue;
    const gap = mark.first - other.last - 1;
    if (
      (other.tag === 'not-price' && !sawLength && gap <= FEE_REACH) ||
      (other.tag === 'former' && gap <= FORMER_REACH && !isGermanCosts(tokens, other))
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

/** `Parkering i huset: 30 kr`: what stands before a colon names what follows it. */
function isHeading({ tokens, clauses }: Document, { first }: Mark, clause: number | undefined): boolean {
  const own = tokens[first]?.clause;
  return own !== undefined && own + 1 === clause && clauses[own]?.closedBy === ':';
}

/** `før 500`, `før tok jeg 500`: a price of the past. Folded, `før` is `for`, which is none. */
function isOfBefore({ tokens, original }: Document, mark: NumberMark): boolean {
  for (let back = 1; back <= FORMER_REACH; back += 1) {
    const token = tokens[mark.first - back];
    if (token?.clause !== tokens[mark.first]?.clause || token?.kind !== 'word') return false;
    const isBefore =
      FORMERLY_FOLDED.has(token.text) && FORMERLY.has(original.slice(token.span.start, token.span.end).toLowerCase());
    if (isBefore) return back === 1 || TOOK.has(tokens[mark.first - back + 1]?.text ?? '');
  }
  return false;
}

/** What was asked then. */
const TOOK: ReadonlySet<string> = new Set(['tog', 'tok', 'var', 'kostede', 'kostade', 'kostet', 'la', 'lå']);

const FORMERLY: ReadonlySet<string> = new Set(['før', 'förr', 'förut', 'was']);
const FORMERLY_FOLDED: ReadonlySet<string> = new Set(['for', 'forr', 'forut', 'was']);

/** `kostet`: Norwegian for what it cost, German for what it costs. */
function isGermanCosts(tokens: readonly Token[], { first }: Mark): boolean {
  return (
    tokens[first]?.text === 'kostet' &&
    tokens.slice(Math.max(0, first - 5), first + 6).some(({ text }) => GERMAN.has(text))
  );
}

const GERMAN: ReadonlySet<string> = new Set(
  'stunde stunden std halbe halben die das der es eine ein euro euros mir dich nur ab nen minuten'.split(' '),
);

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
