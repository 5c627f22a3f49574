import type { Document } from '../types.js';
import type { PriceItem } from './price-mark.js';

export type Amount = Extract<PriceItem, { kind: 'amount' }>;
type Length = Extract<PriceItem, { kind: 'length' }>;

/** A price for a length of time. */
export interface Price {
  readonly amount: Amount;
  /** Missing where two amounts alone are read as half hour and hour. */
  readonly length?: Length;
  readonly minutes: number | undefined;
  readonly first: number;
  readonly last: number;
}

/** Limits of one country in its own currency. A missing one means that no such price is called low there. */
export interface Limit {
  readonly currency: string;
  readonly halfHour?: number;
  readonly hour?: number;
}

/** Words between an amount and the length of time it pays for. */
export const APART = 4;

/** How many times as dear an hour is as a half hour, at least and at most, for two amounts to be read so. */
const RATIO = { least: 1.25, most: 2.6 } as const;

/**
 * `600/1000`: half hour and hour, where no length is written beside them.
 *
 * @param document - A document.
 * @param items - Its amounts and lengths of time.
 * @param own - The limits of its country.
 * @returns The prices.
 * @example
 * ```ts
 * slashPrices(document, items, own).map(({ minutes }) => minutes) // → [30, 60]
 * ```
 */
export function slashPrices(document: Document, items: readonly PriceItem[], own: Limit | undefined): Price[] {
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
