import type { RuleSet } from 'trafficking-indicators';
import { detectLanguage } from 'trafficking-indicators/language';
import { type Linked, linkAdverts } from 'trafficking-indicators/link';
import { sharedWith } from 'trafficking-indicators/link-report';
import { readingOrder, screener, type ScreenRow } from 'trafficking-indicators/screen';
import type { AdvertRecord } from './read-file.js';

/** Adverts or reviews that were read. */
export interface Screened {
  readonly ruleSet: RuleSet;
  readonly records: ReadonlyMap<string, AdvertRecord>;
  /** Those to read first come first. */
  readonly rows: readonly ScreenRow[];
  readonly linked: Linked;
  readonly bad: number;
}

/** What is to be read, and how. */
export interface Reading {
  readonly ruleSet: RuleSet;
  readonly records: readonly AdvertRecord[];
  readonly bad: number;
  readonly country: string;
  /** Is told how many were read. */
  readonly onProgress: (done: number) => void;
  /** Whether the work is no longer wanted. */
  readonly isStopped: () => boolean;
}

/** The page answers in between after so many milliseconds. */
const SLICE = 24;

/**
 * Reads adverts or reviews as `screen --link` does, and lets the page answer in between.
 *
 * @param reading - What is to be read.
 * @returns The rows in reading order and the links; nothing where it was stopped.
 */
export async function screened(reading: Reading): Promise<Screened | undefined> {
  const { ruleSet, records, bad, country, onProgress, isStopped } = reading;
  const place = country === '' ? {} : { country };
  const isReviews = ruleSet.subject === 'review';
  const linked = linkAdverts(isReviews ? [] : records, place);
  const shared = new Map(linked.clusters.flatMap((cluster) => [...sharedWith(cluster)]));
  const screen = screener(ruleSet, { ...place, redact: 'none', languageOf: (text) => detectLanguage(text) });
  const rows: ScreenRow[] = [];
  let until = performance.now() + SLICE;
  for (const [index, { id, text, country: own }] of records.entries()) {
    const links = shared.get(id);
    rows.push(
      screen({
        line: index + 1,
        id,
        text,
        ...(own !== undefined && { country: own }),
        ...(links !== undefined && { across: { facts: linked.facts.get(id) ?? {}, links } }),
      }),
    );
    if (performance.now() < until) continue;
    onProgress(rows.length);
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return undefined;
    until = performance.now() + SLICE;
  }
  return {
    ruleSet,
    records: new Map(records.map((record) => [record.id, record])),
    rows: rows.sort(readingOrder(ruleSet)),
    linked,
    bad,
  };
}
