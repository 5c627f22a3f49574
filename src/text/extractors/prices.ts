import limitsFile from '../../../rules/lexicons/price-limits.json' with { type: 'json' };
import { hitOver } from '../helpers.js';
import { NUMBER_WORDS } from '../../generated/lexicons/number-words.js';
import { PRICE_WORDS } from '../../generated/lexicons/price-words.js';
import { priceItems } from './price-items.js';
import { OWN, type PriceItem } from './price-mark.js';
import { APART, type Limit, type Price, slashPrices } from './slash-prices.js';
import type { Document, Extractor, Hit } from '../types.js';

const FACT = 'low-price';
/** Words between an amount with a currency and the length of time it pays for; see `APART`. */
const APART_NAMED = 6;
/** Tokens between them, rows of dots and line breaks included. */
const MOST_TOKENS = 40;
/** Tokens without either after which a new price list begins. */
const LIST_GAP = 9;

const LIMITS: Readonly<Record<string, Limit>> = limitsFile.limits;
/** Currencies by the name that several countries give them. */
const CROWNS: Readonly<Record<string, string>> = { DK: 'DKK', SE: 'SEK', NO: 'NOK' };

/**
 * A figure for a half hour or an hour under the limit of the country in which the advert is placed (`rules/lexicons/price-limits.json`). Prices on
 * the limit, of other lengths, fees, fares, discounts and former prices are not low; without a figure, or without limits, nothing is known.
 *
 * @example
 * ```ts
 * extractFacts('30 min 400 kr', { country: 'DK' }).facts['low-price']?.value // → true
 * ```
 */
export const prices: Extractor = {
  fact: FACT,
  kind: 'advert',
  whenNoneOffered: 'no-if-any-hit',
  lexicons: [PRICE_WORDS, NUMBER_WORDS],
  extract: (document) => {
    const { country } = document;
    const own = country === undefined ? undefined : LIMITS[country];
    if (country !== undefined && own === undefined) return [];
    const items = priceItems(document);
    return [...pricesOf(document, items), ...slashPrices(document, items, own)].flatMap((price) =>
      judge(document, price, own),
    );
  },
};

/** The hit of a price: offered where it is low, neutral where it is not. Nothing where its currency has no limit. */
function judge(document: Document, { amount, minutes, first, last }: Price, own: Limit | undefined): Hit[] {
  const limit = limitFor(amount.currency, own, document.country);
  const bound = minutes === 30 ? limit?.halfHour : minutes === 60 ? limit?.hour : undefined;
  if (limit === undefined || (bound === undefined && minutes !== undefined)) return [];
  return [hitOver(document, FACT, first, last, bound !== undefined && amount.value < bound ? 'offered' : 'neutral')];
}

function limitFor(
  currency: string | undefined,
  own: Limit | undefined,
  country: string | undefined,
): Limit | undefined {
  if (currency === undefined || currency === OWN) return own;
  const name = currency === 'kr' ? CROWNS[country ?? ''] : currency;
  if (name === undefined) return undefined;
  return own?.currency === name ? own : Object.values(LIMITS).find((limit) => limit.currency === name);
}

/** Amounts joined to the lengths of time beside them, one price list after another. */
function pricesOf(document: Document, items: readonly PriceItem[]): Price[] {
  return listsOf(document, items).flatMap((list) => pairs(document, list));
}

/** Runs of items with few words between. A full stop parts them; a line break only where every amount has its length. */
function listsOf(document: Document, items: readonly PriceItem[]): PriceItem[][] {
  const lists: PriceItem[][] = [];
  let current: PriceItem[] = [];
  for (const item of items) {
    const before = current.at(-1);
    if (before !== undefined && isParted(document, current, before.last, item.first)) {
      lists.push(current);
      current = [];
    }
    current.push(item);
  }
  return current.length === 0 ? lists : [...lists, current];
}

function isParted({ tokens, clauses }: Document, list: readonly PriceItem[], from: number, to: number): boolean {
  if (
    to - from > LIST_GAP &&
    (to - from > MOST_TOKENS || tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'mark').length >= LIST_GAP)
  )
    return true;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    const clause = token === undefined ? undefined : clauses[token.clause];
    if (token === undefined || clause?.last !== at) continue;
    if (token.kind === 'break' && isBalanced(list)) return true;
    if (
      token.kind === 'mark' &&
      ['.', '!', '?'].includes(clause.closedBy) &&
      (isBalanced(list) || list.at(-1)?.kind === 'amount')
    )
      return true;
  }
  return false;
}

function isBalanced(list: readonly PriceItem[]): boolean {
  return 2 * list.filter(({ kind }) => kind === 'amount').length === list.length;
}

function pairs(document: Document, list: readonly PriceItem[]): Price[] {
  const half = list.length / 2;
  const isTable =
    half >= 2 &&
    Number.isInteger(half) &&
    list.every(({ kind }, at) => kind === list[at < half ? 0 : half]?.kind) &&
    list[0]?.kind !== list[half]?.kind;
  if (isTable) return list.slice(0, half).flatMap((item, at) => priceOf(item, list[at + half]));
  if (half >= 2 && isMixed(document, list))
    return list.flatMap((item, at) => (at % 2 === 0 ? priceOf(item, list[at + 1]) : []));
  const [one, other] = (list[0]?.kind === 'amount' ? ORDERS : ORDERS.toReversed()).map((kind) =>
    pairsLedBy(document, list, kind),
  );
  if (one === undefined || other === undefined) return one ?? [];
  const closer =
    other.length > one.length || (other.length === one.length && gapsOf(document, other) < gapsOf(document, one));
  return closer ? other : one;
}

/** `480 for en time, 90 min 700`: side by side, though not in one order. */
function isMixed(document: Document, list: readonly PriceItem[]): boolean {
  return list.every((item, at) => {
    const other = list[at + 1];
    return at % 2 === 1 || (other !== undefined && other.kind !== item.kind && areClose(document, item, other));
  });
}

/** Whether amounts or lengths come first in a list. */
const ORDERS: readonly PriceItem['kind'][] = ['amount', 'length'];

function pairsLedBy(document: Document, list: readonly PriceItem[], kind: PriceItem['kind']): Price[] {
  const found: Price[] = [];
  for (let at = 0; at + 1 < list.length; at += 1) {
    const [one, other] = [list[at], list[at + 1]];
    if (one?.kind !== kind || other === undefined || other.kind === kind || !areClose(document, one, other)) continue;
    found.push(...priceOf(one, other));
    at += 1;
  }
  return found;
}

function gapsOf(document: Document, found: readonly Price[]): number {
  return found.reduce(
    (sum, { amount, length }) => sum + (length === undefined ? 0 : wordsBetween(document, amount, length)),
    0,
  );
}

/** Few words between; more where the amount has a currency. An amount without one does not reach across a comma: `I am 45, 30 minutes from …`. */
function areClose(document: Document, one: PriceItem, other: PriceItem): boolean {
  const amount = one.kind === 'amount' ? one : other;
  const isNamed = amount.kind === 'amount' && amount.currency !== undefined;
  if (wordsBetween(document, one, other) > (isNamed ? APART_NAMED : APART)) return false;
  return (
    isNamed ||
    (!endsBetween(document, one, other) && (one.kind === 'length' || document.tokens[one.last + 1]?.text !== ','))
  );
}

/** A sentence ends between two items; the full stop of an abbreviation (`30 min. 600`) does not end one. */
function endsBetween({ tokens, clauses }: Document, one: PriceItem, other: PriceItem): boolean {
  const closing = tokens
    .slice(one.last + 2, other.first)
    .find(({ text }) => text === '.' || text === '!' || text === '?');
  return closing !== undefined && clauses[closing.clause]?.closedBy === closing.text;
}

/** Words, numbers and emoji between two items; rows of dots do not count. */
function wordsBetween({ tokens }: Document, one: PriceItem, other: PriceItem): number {
  const [from, to] = one.first < other.first ? [one.last + 1, other.first] : [other.last + 1, one.first];
  if (to - from > MOST_TOKENS) return Number.POSITIVE_INFINITY;
  return tokens.slice(from, to).filter(({ kind }) => kind !== 'mark' && kind !== 'break').length;
}

function priceOf(one: PriceItem | undefined, other: PriceItem | undefined): Price[] {
  if (one === undefined || other === undefined) return [];
  const [amount, length] = one.kind === 'amount' ? [one, other] : [other, one];
  if (amount.kind !== 'amount' || length.kind !== 'length') return [];
  return [{ amount, length, minutes: length.minutes, first: one.first, last: other.last }];
}
