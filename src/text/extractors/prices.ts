import limitsFile from '../../../rules/lexicons/price-limits.json' with { type: 'json' };
import { hitOver } from '../helpers.js';
import { NUMBER_WORDS } from '../../generated/lexicons/number-words.js';
import { PRICE_WORDS } from '../../generated/lexicons/price-words.js';
import { OWN, type PriceItem, priceItems } from '../price-items.js';
import type { Document, Extractor, Hit } from '../types.js';

const FACT = 'low-price';
/** Words between an amount and the length of time it pays for, without and with a currency. */
const APART = 4;
const APART_NAMED = 6;
/** Tokens between them, rows of dots and line breaks included. */
const MOST_TOKENS = 40;
/** Tokens without either after which a new price list begins. */
const LIST_GAP = 9;

type Amount = Extract<PriceItem, { kind: 'amount' }>;
type Length = Extract<PriceItem, { kind: 'length' }>;

/** A price for a length of time. */
interface Price {
  readonly amount: Amount;
  /** Missing where two amounts alone are read as half hour and hour. */
  readonly length?: Length;
  readonly minutes: number | undefined;
  readonly first: number;
  readonly last: number;
}

/** Limits of one country in its own currency. A missing one means that no such price is called low there. */
interface Limit {
  readonly currency: string;
  readonly halfHour?: number;
  readonly hour?: number;
}

const LIMITS: Readonly<Record<string, Limit>> = limitsFile.limits;
/** Currencies by the name that several countries give them. */
const CROWNS: Readonly<Record<string, string>> = { DK: 'DKK', SE: 'SEK', NO: 'NOK' };

/**
 * A figure for a half hour or an hour under the limit of the country in which the advert is placed (`rules/lexicons/price-limits.json`). Prices on
 * the limit, of other lengths, fees, fares, discounts and former prices are not low; without a figure, or without limits, nothing is known.
 *
 * @example extractFacts('30 min 400 kr', { country: 'DK' }).facts['low-price']?.value // → true
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
  const [one, other] = (list[0]?.kind === 'amount' ? ORDERS : ORDERS.toReversed()).map((kind) =>
    pairsLedBy(document, list, kind),
  );
  if (one === undefined || other === undefined) return one ?? [];
  const closer =
    other.length > one.length || (other.length === one.length && gapsOf(document, other) < gapsOf(document, one));
  return closer ? other : one;
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
  return isNamed || one.kind === 'length' || document.tokens[one.last + 1]?.text !== ',';
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

/** How many times as dear an hour is as a half hour, at least and at most, for two amounts to be read so. */
const RATIO = { least: 1.25, most: 2.6 } as const;

/** `600/1000`: half hour and hour, where no length is written beside them. */
function slashPrices(document: Document, items: readonly PriceItem[], own: Limit | undefined): Price[] {
  const { tokens } = document;
  const joined = (one: PriceItem | undefined, other: PriceItem | undefined): boolean =>
    one?.kind === 'amount' &&
    other?.kind === 'amount' &&
    slashBetween(tokens.slice(one.last + 1, other.first).map(({ text }) => text));
  return items.flatMap((half, at) => {
    const hour = items[at + 1];
    if (half.kind !== 'amount' || hour?.kind !== 'amount' || !joined(half, hour)) return [];
    if (joined(items[at - 1], half) || joined(hour, items[at + 2])) return [];
    if (isBesideLength(items, at, half, hour) || !isLikely(half, hour, own)) return [];
    return [
      { amount: half, minutes: 30, first: half.first, last: half.last },
      { amount: hour, minutes: 60, first: hour.first, last: hour.last },
    ];
  });
}

function slashBetween(between: readonly string[]): boolean {
  return between.includes('/') && between.every((text) => ['/', '£', '€', 'kr', '$', 'eur', '|'].includes(text));
}

function isBesideLength(items: readonly PriceItem[], at: number, half: Amount, hour: Amount): boolean {
  const before = items[at - 1];
  const after = items[at + 2];
  return (
    (before?.kind === 'length' && half.first - before.last <= APART) ||
    (after?.kind === 'length' && after.first - hour.last <= 2)
  );
}

/** Round amounts in the range of such prices, the hour dearer than the half hour but not many times. */
function isLikely(half: Amount, hour: Amount, own: Limit | undefined): boolean {
  const ratio = hour.value / half.value;
  if (ratio < RATIO.least || ratio > RATIO.most || half.value % 5 !== 0 || hour.value % 5 !== 0) return false;
  if (half.currency !== undefined || hour.currency !== undefined) return true;
  const least = own?.halfHour === undefined ? 100 : own.halfHour / 2.5;
  return half.value >= least;
}
