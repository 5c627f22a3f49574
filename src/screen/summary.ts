import { speaksOfChild } from './rank.js';
import type { BadRow, ScreenRow } from './row.js';

/** Counts over many rows. Plain data, so that parts can be added up and kept. */
export interface ScreenSummary {
  /** Rows read, bad ones among them. */
  readonly rows: number;
  readonly bad: number;
  /** Rows that say or suggest that somebody is under 18, in the advert or in a review of it. */
  readonly children: number;
  /** Rows by band. */
  readonly bands: Readonly<Record<string, number>>;
  /** Rows in which an indicator is present. */
  readonly indicators: Readonly<Record<string, number>>;
  /** Rows by language; `unknown` where it could not be told. */
  readonly languages: Readonly<Record<string, number>>;
  /** Rows in which a fact of the set was answered; the others left it unknown. */
  readonly answered: Readonly<Record<string, number>>;
}

/** The summary of no rows. */
export const NO_ROWS: ScreenSummary = {
  rows: 0,
  bad: 0,
  children: 0,
  bands: {},
  indicators: {},
  languages: {},
  answered: {},
};

/**
 * The summary of some rows.
 *
 * @param rows - Rows and bad rows, in any order.
 * @returns Their counts.
 * @example
 * ```ts
 * summaryOf([{ line: 1, id: null, error: { code: 'not-json', offset: 0, message: '' } }]).bad; // 1
 * ```
 */
export function summaryOf(rows: Iterable<ScreenRow | BadRow>): ScreenSummary {
  const counts = { rows: 0, bad: 0, children: 0 };
  const [bands, indicators, languages, answered] = [counter(), counter(), counter(), counter()];
  for (const row of rows) {
    counts.rows += 1;
    if ('error' in row) {
      counts.bad += 1;
      continue;
    }
    if (speaksOfChild(row)) counts.children += 1;
    count(bands, row.band);
    for (const id of row.indicators) count(indicators, id);
    count(languages, row.language ?? 'unknown');
    for (const id of Object.keys(row.facts)) count(answered, id);
  }
  return {
    ...counts,
    bands: plain(bands),
    indicators: plain(indicators),
    languages: plain(languages),
    answered: plain(answered),
  };
}

/**
 * Two summaries as one.
 *
 * @param one - A summary.
 * @param other - Another one, of other rows.
 * @returns The summary of all their rows.
 * @example
 * ```ts
 * addSummaries(NO_ROWS, summaryOf(rows)); // the same as summaryOf(rows)
 * ```
 */
export function addSummaries(one: ScreenSummary, other: ScreenSummary): ScreenSummary {
  return {
    rows: one.rows + other.rows,
    bad: one.bad + other.bad,
    children: one.children + other.children,
    bands: added(one.bands, other.bands),
    indicators: added(one.indicators, other.indicators),
    languages: added(one.languages, other.languages),
    answered: added(one.answered, other.answered),
  };
}

function counter(): Map<string, number> {
  return new Map();
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function added(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  const counts = new Map(Object.entries(one));
  for (const [key, number] of Object.entries(other)) counts.set(key, (counts.get(key) ?? 0) + number);
  return plain(counts);
}

/** In alphabetical order, so that parts added up in any order give the same. */
function plain(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}
