import type { Document, Token } from '../types.js';
import { currencyAt } from './price-currency.js';
import { isFee } from './price-fees.js';
import type { Lengths, Mark, NumberMark } from './price-mark.js';

/**
 * Whether a number is an amount of money: with a currency, or round about the size of one and no age, house number, date or part of a telephone number.
 *
 * @param document - A document.
 * @param marks - Its numbers and price words.
 * @param lengths - Which of them are lengths of time.
 * @param at - Index of the number.
 * @param mark - The number.
 * @returns Whether it may be a price.
 * @example
 * ```ts
 * isAmount(document, marks, lengths, 0, mark) // → false for the 45 of “45 years”
 * ```
 */
export function isAmount(
  document: Document,
  marks: readonly Mark[],
  lengths: Lengths,
  at: number,
  mark: NumberMark,
): boolean {
  const { tokens } = document;
  if (isFee(document, marks, lengths, at, mark) || tokens[mark.first - 1]?.text === '+') return false;
  if (mark.value < LEAST || !Number.isInteger(mark.value)) return false;
  if (currencyAt(marks, at) !== undefined) return true;
  if (
    isHouseNumber(tokens, mark) ||
    mark.value < leastBare(document.country) ||
    AGE.has(tokens[mark.last + 1]?.text ?? '')
  )
    return false;
  return (
    mark.value < 10_000 &&
    mark.digits.length <= 4 &&
    !mark.digits.startsWith('0') &&
    !isPartOfNumber(tokens, marks, lengths, at, mark)
  );
}

/** `nr. 400`, `no. 12`. */
function isHouseNumber(tokens: readonly Token[], mark: NumberMark): boolean {
  const before = tokens[mark.first - 1];
  return NUMBERED.has((before?.text === '.' ? tokens[mark.first - 2] : before)?.text ?? '');
}

const NUMBERED: ReadonlySet<string> = new Set([
  'nr',
  'no',
  'number',
  'nummer',
  'numer',
  'hus',
  'house',
  'room',
  'vaerelse',
  'lejlighed',
  'flat',
  '#',
  'kl',
  'klokken',
  'uge',
  'week',
  'uke',
  'vecka',
  'woche',
]);

/** The smallest amount with a currency, and without one where the currency is a crown or another. */
const LEAST = 10;
const LEAST_BARE = { crown: 100, other: 20 } as const;
const CROWN_COUNTRIES: ReadonlySet<string> = new Set(['DK', 'SE', 'NO']);

function leastBare(country: string | undefined): number {
  return country !== undefined && CROWN_COUNTRIES.has(country) ? LEAST_BARE.crown : LEAST_BARE.other;
}

/** Words after a number that is an age, a size or a distance. */
const AGE: ReadonlySet<string> = new Set(
  'ar ars aar years year yrs yo jahre jahr let lat ani anos лет года років ปี cm kg m km meter meters kilo gaester guests stk'.split(
    ' ',
  ),
);

/** A piece of a telephone number, a date or a clock time: another number beside it that is no length of time, or joined to it by a sign. */
function isPartOfNumber(
  tokens: readonly Token[],
  marks: readonly Mark[],
  lengths: Lengths,
  at: number,
  mark: NumberMark,
): boolean {
  return [1, -1].some((step) => {
    const near = tokens[step > 0 ? mark.last + 1 : mark.first - 1];
    const far = tokens[step > 0 ? mark.last + 2 : mark.first - 2];
    if (near?.kind === 'number') return !lengths.has(at + step) || marks[at + step]?.kind !== 'number';
    if (far?.kind !== 'number' || !JOINTS.has(near?.text ?? '')) return false;
    // `1300. 00 00 12 34`: the full stop ends a sentence.
    if (near?.text === '.' && (step > 0 ? far : tokens[mark.first])?.spaced === true) return false;
    return (step > 0 ? near : tokens[mark.first])?.spaced !== true;
  });
}

const JOINTS: ReadonlySet<string> = new Set(['.', ':', '-', '–', '⁄', '*', '_']);
