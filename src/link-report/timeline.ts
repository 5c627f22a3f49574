import { isDate } from '../fact/date.js';
import type { Advert } from '../link/types.js';

/** A day of the calendar. */
export interface Day {
  /** `YYYY-MM-DD`, as the advert gives it. */
  readonly date: string;
  /** Days since the first of March of the year 0. */
  readonly number: number;
}

/** The adverts of one town. */
export interface TownLine {
  /** Nothing where the town is not known. */
  readonly town: string | undefined;
  readonly adverts: number;
  /** The days on which they were placed, each once, first to last. */
  readonly days: readonly Day[];
  /** Adverts without a date. */
  readonly undated: number;
}

/** When and where the adverts of a cluster were placed. */
export interface Timeline {
  readonly first: Day | undefined;
  readonly last: Day | undefined;
  /** By their first day; those without any come last. */
  readonly towns: readonly TownLine[];
}

/**
 * When and where some adverts were placed. Days are those of the calendar at the place, as they are written.
 *
 * @param adverts - The adverts.
 * @returns Towns by their first day.
 * @example
 * ```ts
 * timelineOf([{ id: 'a', text: '', city: 'Vejle', postedAt: '2026-02-01' }]).towns[0]?.town; // 'Vejle'
 * ```
 */
export function timelineOf(adverts: readonly Advert[]): Timeline {
  const lines = new Map<
    string,
    { town: string | undefined; adverts: number; days: Map<number, Day>; undated: number }
  >();
  for (const { city, postedAt } of adverts) {
    const town = city?.trim() === '' ? undefined : city?.trim();
    const line = lines.get(town?.toLowerCase() ?? '') ?? { town, adverts: 0, days: new Map<number, Day>(), undated: 0 };
    lines.set(town?.toLowerCase() ?? '', line);
    line.adverts += 1;
    const day = dayOf(postedAt);
    if (day === undefined) line.undated += 1;
    else line.days.set(day.number, line.days.get(day.number) ?? day);
  }
  const towns = [...lines.values()]
    .map(({ days, ...line }) => ({ ...line, days: [...days.values()].sort((one, other) => one.number - other.number) }))
    .sort(inOrder);
  const days = towns.flatMap((line) => line.days);
  return {
    first: days.reduce<Day | undefined>(
      (best, day) => (best === undefined || day.number < best.number ? day : best),
      undefined,
    ),
    last: days.reduce<Day | undefined>(
      (best, day) => (best === undefined || day.number > best.number ? day : best),
      undefined,
    ),
    towns,
  };
}

function inOrder(one: TownLine, other: TownLine): number {
  const first = ({ days }: TownLine): number => days[0]?.number ?? Infinity;
  const [a, b] = [one.town ?? '\u{10FFFF}', other.town ?? '\u{10FFFF}'];
  return first(one) === first(other) ? (a < b ? -1 : a > b ? 1 : 0) : first(one) - first(other);
}

/**
 * The day in an ISO 8601 date or time.
 *
 * @param time - The date or time.
 * @returns The day, or nothing where there is none.
 * @example
 * ```ts
 * dayOf('2026-02-01T09:12:00+01:00')?.date; // '2026-02-01'
 * ```
 */
export function dayOf(time: string | undefined): Day | undefined {
  const date = /^\d{4}-\d{2}-\d{2}(?![\d-])/u.exec(time?.trim() ?? '')?.[0];
  if (date === undefined || !isDate(date)) return undefined;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // Counted from March on, the leap day is the last of its year.
  const [years, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return { date, number: 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day - 1 };
}
