import type { Document } from '../types.js';
import { isAmount } from './price-amounts.js';
import { currencyAt, currencyOf } from './price-currency.js';
import { lengthsOf } from './price-lengths.js';
import type { Mark, NumberMark, PriceItem } from './price-mark.js';
import { marksOf } from './price-marks.js';

/**
 * The amounts and lengths of time of a text, in order: digits, number words, the shorthand of the trade (`tre-halvtreds` is 350), with currencies
 * before or after. Fees, fares, discounts, former prices, telephone numbers, dates and clock times are left out.
 *
 * @param document - A document that was read with `PRICE_WORDS` and `NUMBER_WORDS`.
 * @returns The items in the order of the text.
 * @example
 * ```ts
 * priceItems(document) // '30 min 400 kr' → [{ kind: 'length', minutes: 30, … }, { kind: 'amount', value: 400, currency: 'kr', … }]
 * ```
 */
export function priceItems(document: Document): PriceItem[] {
  const marks = marksOf(document);
  const items: PriceItem[] = [];
  const lengths = lengthsOf(document, marks);
  marks.forEach((mark, at) => {
    const length = lengths.get(at);
    if (length !== undefined) items.push(length);
    else if (mark.kind === 'number' && !lengths.has(at) && isAmount(document, marks, lengths, at, mark))
      items.push(amountOf(marks, at, mark));
  });
  return items;
}

function amountOf(marks: readonly Mark[], at: number, mark: NumberMark): PriceItem {
  const after = marks[at + 1];
  const withSign = after !== undefined && after.first === mark.last + 1 && currencyOf(after) !== undefined;
  return {
    kind: 'amount',
    value: mark.value,
    currency: currencyAt(marks, at),
    first: mark.first,
    last: withSign ? after.last : mark.last,
  };
}
