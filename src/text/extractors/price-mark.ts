/** An amount or a length of time, with the tokens that say it. */
export type PriceItem =
  | {
      readonly kind: 'amount';
      readonly value: number;
      readonly currency: string | undefined;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'length'; readonly minutes: number | undefined; readonly first: number; readonly last: number };

/** A number or a price word as it stands in the text. */
export type Mark =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly digits: string;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'word'; readonly tag: string; readonly first: number; readonly last: number };

export type NumberMark = Extract<Mark, { kind: 'number' }>;

/**
 * Whether the tag of a number word is its value.
 *
 * @param tag - A tag of `number-words` or `price-words`.
 * @returns Whether it begins with a digit.
 * @example
 * ```ts
 * isCount('40') // → true
 * ```
 */
export function isCount(tag: string): boolean {
  return tag >= '0' && tag < ':';
}

/**
 * The currency of a sign without a name: that of the country.
 *
 * @example
 * ```ts
 * OWN // → 'own'
 * ```
 */
export const OWN = 'own';

export type Lengths = ReadonlyMap<number, PriceItem | undefined>;
