const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Whether a text is a day of the calendar, `YYYY-MM-DD`.
 *
 * @param text - Anything.
 * @returns `true` for a day that exists.
 * @example
 * ```ts
 * isDate('2026-02-31'); // false
 * ```
 */
export function isDate(text: unknown): text is string {
  const [, year = 0, month = 0, day = 0] = (typeof text === 'string' ? (DATE.exec(text) ?? []) : []).map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
