/** A part of a number that is written in words: a count, a hundred, a thousand, an `og`. */
export interface Part {
  readonly value: number | 'hundred' | 'thousand' | 'and';
  readonly digits: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a value is one of 20, 30 … 90.
 *
 * @param value - A number.
 * @returns Whether a unit may stand behind it.
 * @example
 * ```ts
 * isTens(40) // → true
 * ```
 */
export function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}

/**
 * What parts make together: `fem hundrede og halvtreds` 550, `three fifty` 350, `forty five` 45, `five and forty` in one word 45.
 *
 * @param parts - Parts that belong together.
 * @returns Their sum, or undefined where there is no number among them.
 * @example
 * ```ts
 * sumOf([{ value: 5 }, { value: 'hundred' }]) // → 500
 * ```
 */
export function sumOf(parts: readonly Pick<Part, 'value'>[]): number | undefined {
  let total = 0;
  let last: number | undefined;
  let inverted = false;
  for (const { value } of parts) {
    if (value === 'hundred' || value === 'thousand') {
      total += (last ?? 1) * (value === 'hundred' ? 100 : 1000);
      last = undefined;
    } else if (value === 'and') {
      inverted = last !== undefined;
    } else if (last === undefined) {
      last = value;
    } else {
      last = last < 10 && !inverted && isTens(value) ? last * 100 + value : last + value;
    }
  }
  return total === 0 && last === undefined ? undefined : total + (last ?? 0);
}
