import type { DigitGroup } from './digit-group.js';
import { isDate, isPriceList } from './not-phones.js';
import type { GroupRun } from './phone-groups.js';

export type Score = (
  digits: string,
  groups: readonly DigitGroup[],
  gaps: GroupRun['gaps'],
  from: number,
  to: number,
) => number;

/** Ways in which eight, nine and ten digits are grouped where they begin with no nought. */
const SHAPES = new Set(
  '8 44 2222 26 422 224 323 233 332 62 2033 333 9 3222 334 10 433 4222 55 12222 11111111 53 35 22221 22222 441 442 3331'
    .split(' ')
    .map((shape) => shape),
);
const COUNTRY_CODED =
  /^(?:45\d{8}|47\d{8}|46\d{8,9}|44\d{10}|49\d{9,11}|48\d{9}|40\d{9}|34\d{9}|66\d{8,9}|353\d{8,9}|380\d{9})$/u;

/**
 * From so many points on, a number stands by itself.
 *
 * @example
 * ```ts
 * CERTAIN // → 9
 * ```
 */
export const CERTAIN = 9;
/** Without its country code a number is no longer than this. */
const MOST_DIGITS = 10;
/** `1-800-555-0142`, and the short form of made-up numbers, `1-555-0142`. */
const NORTH_AMERICAN = /^1(?:[2-9]\d{2}[2-9]\d{6}|555\d{4})$/u;

/**
 * How much a stretch of plain digits looks like a telephone number. `1-800-555-0142`, and the short form of made-up numbers, `1-555-0142`, count too.
 *
 * @param digits - Its digits.
 * @param all - The groups of the run.
 * @param _gaps - What stands between them.
 * @param from - Its first group.
 * @param to - Its last group.
 * @returns Points; none for prices and dates.
 * @example
 * ```ts
 * cleanScore('00001234', groups, gaps, 0, 3) // → 9
 * ```
 */
export function cleanScore(
  digits: string,
  all: readonly DigitGroup[],
  _gaps: GroupRun['gaps'],
  from: number,
  to: number,
): number {
  const points = all[from]?.plus === true ? (digits.length >= 8 ? 10 : 0) : cleanPoints(digits, all, from, to);
  if (points === 0 || points === 10) return points;
  const groups = all.slice(from, to + 1);
  return isPriceList(groups) || isDate(groups) ? 0 : points;
}

function cleanPoints(digits: string, groups: readonly DigitGroup[], from: number, to: number): number {
  if (isSpelled(digits, groups, from, to)) return CERTAIN;
  if (digits.startsWith('00') && digits.length === 8) return 9;
  if (/^00[1-9]/u.test(digits)) return digits.length >= 10 ? 9.5 : 0;
  if (/^0[1-9]/u.test(digits)) return digits.length >= 9 && digits.length <= 12 && to - from < 6 ? 9 : 0;
  if (COUNTRY_CODED.test(digits)) return 8.8;
  if (NORTH_AMERICAN.test(digits)) return to > from ? 8 : 0;
  if (digits.startsWith('0') || digits.length > MOST_DIGITS) return 0;
  let shape = '';
  for (let at = from; at <= to; at += 1) shape += String(groups[at]?.digits.length ?? 0);
  return SHAPES.has(shape) ? 8 : 0;
}

/** `0 7 0 1 7 4 0 6 0 0`: digits one by one, and nothing beside them. */
function isSpelled(digits: string, groups: readonly DigitGroup[], from: number, to: number): boolean {
  return (
    from === 0 &&
    to === groups.length - 1 &&
    digits.length === groups.length &&
    digits.length >= 8 &&
    digits.length <= 12
  );
}

/**
 * The same where signs, words or look-alikes may take part: digits decide, and at least one disguise is needed.
 *
 * @param digits - Its digits.
 * @param all - The groups of the run.
 * @param gaps - What stands between them.
 * @param from - Its first group.
 * @param to - Its last group.
 * @returns Points.
 * @example
 * ```ts
 * looseScore('00001234', groups, gaps, 0, 3) // → 11
 * ```
 */
export function looseScore(
  digits: string,
  all: readonly DigitGroup[],
  gaps: GroupRun['gaps'],
  from: number,
  to: number,
): number {
  const points = all[from]?.plus === true && digits.length >= 8 ? 10 : loosePoints(digits);
  if (points === 0) return 0;
  const groups = all.slice(from, to + 1);
  const inner = gaps.slice(from + 1, to + 1);
  if (groups.some((group) => group.disguised)) {
    const isWhole = groups.length === all.length && digits.length <= 12 && groups.every((group) => group.disguised);
    return isWhole ? points + 2 : points;
  }
  if (!inner.includes('filler') || inner.includes('loose') || digits.length < 8) return 0;
  return isPriceList(groups) || isDate(groups) ? 0 : points;
}

function loosePoints(digits: string): number {
  if (/^00[1-9]/u.test(digits) && digits.length >= 10) return 9.5;
  if (/^0[1-9]/u.test(digits) && digits.length >= 9 && digits.length <= 12) return 9.4;
  if (COUNTRY_CODED.test(digits)) return 9.2;
  if (digits.startsWith('00') && digits.length === 8) return 9;
  return LOOSE_POINTS[digits.length] ?? 0;
}

/** The usual lengths of a number first. */
const LOOSE_POINTS: Readonly<Record<number, number>> = { 7: 5, 8: 8, 9: 7.5, 10: 7, 11: 6, 12: 6 };
