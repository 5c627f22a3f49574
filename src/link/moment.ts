const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/u;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds of a day. */
export const DAY: number = 24 * HOUR;

/**
 * The moment of an ISO 8601 date or time; without a zone it is read as UTC, without a time as midnight.
 *
 * @param text - A date or time.
 * @returns Seconds since the beginning of 1970; undefined for what is none.
 * @example
 * ```ts
 * momentOf('1970-01-02T01:00:00+01:00') // → 86400
 * ```
 */
export function momentOf(text: string | undefined): number | undefined {
  const match = ISO.exec(text ?? '');
  if (match === null) return undefined;
  const [, year = '', month = '', day = '', hour = '0', minute = '0', second = '0', zone = 'Z'] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31 || Number(hour) > 24)
    return undefined;
  const days = daysOf(Number(year), Number(month), Number(day));
  return days * DAY + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) - offsetOf(zone);
}

/** Days since the beginning of 1970: years that begin in March end with the leap day. */
function daysOf(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return 365 * from + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719_468;
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const offset = hours * HOUR + (zone.length > 3 ? minutes * MINUTE : 0);
  return zone.startsWith('-') ? -offset : offset;
}
