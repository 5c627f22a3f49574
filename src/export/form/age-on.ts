import { isDate } from '../../fact/date.js';

/**
 * The age in whole years on a day.
 *
 * @param birth - Day of birth: year, month and day.
 * @param day - The day: year, month and day.
 * @returns The age; nothing where a day is none, or comes before the birth.
 * @example
 * ```ts
 * ageOn('2009-03-02', '2026-03-01') // → 16
 * ```
 */
export function ageOn(birth: string, day: string | undefined): number | undefined {
  if (day === undefined || !isDate(birth) || !isDate(day) || day < birth) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(4) < birth.slice(4) ? years - 1 : years;
}
