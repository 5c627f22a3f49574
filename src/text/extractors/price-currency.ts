import { type Mark, OWN } from './price-mark.js';

/**
 * The currency beside a number: after it, or before it and not the one of the amount before.
 *
 * @param marks - Numbers and price words of a text.
 * @param at - Index of the number.
 * @returns Its name, `own` for a sign without a name, undefined for none.
 * @example
 * ```ts
 * currencyAt(marks, 0) // → 'GBP' for “40 quid”
 * ```
 */
export function currencyAt(marks: readonly Mark[], at: number): string | undefined {
  const mark = marks[at];
  const after = marks[at + 1];
  const before = marks[at - 1];
  if (mark === undefined) return undefined;
  const following = after !== undefined && after.first === mark.last + 1 ? currencyOf(after) : undefined;
  const named = marks[at + 2];
  if (following === OWN && named !== undefined && named.first === (after?.last ?? 0) + 1)
    return currencyOf(named) ?? OWN;
  if (following !== undefined) return following;
  const leading =
    before !== undefined && before.last + 1 >= mark.first - 1 && before.last < mark.first
      ? currencyOf(before)
      : undefined;
  const earlier = marks[at - 2];
  const isTaken =
    earlier?.kind === 'number' &&
    before !== undefined &&
    earlier.last + 1 === before.first &&
    before.last + 1 !== mark.first;
  return isTaken ? undefined : leading;
}

/**
 * The currency that a price word names.
 *
 * @param mark - A number or price word.
 * @returns Its name, or undefined.
 * @example
 * ```ts
 * currencyOf(mark) // → 'EUR' for “€”
 * ```
 */
export function currencyOf(mark: Mark): string | undefined {
  return mark.kind === 'word' && mark.tag.startsWith('currency ') ? mark.tag.slice('currency '.length) : undefined;
}
