import { STATEMENT } from '../../src/assess/statement.js';
import type { ScreenedFact, ScreenRow } from '../../src/screen/row.js';

/** A text in which the words of each sign stand once, with what an extractor would say of it. Everything is invented. */
export const TEXT = 'Ny i byen! Åbent 24/7, alt er tilladt 👩🏽‍🚀🇩🇰. Ring 00 00 12 34 <b>nu</b>';

/** What the words of {@link TEXT} show. */
export const SHOWN: Readonly<Record<string, string>> = {
  'new-in-town': 'Ny i byen',
  'open-at-all-hours': '24/7',
  'many-services-no-limits': 'alt er tilladt',
  'phone-present': '00 00 12 34',
  'obscured-phone': '00 00 12 34',
};

/** A fact that some words of a text show. */
export function shownBy(text: string, words: string): ScreenedFact {
  const start = text.indexOf(words);
  return { value: true, spans: [[start, start + words.length]], words: [words] };
}

/** Facts that each one's words show. */
export function factsOf(text: string, shown: Readonly<Record<string, string>>): Record<string, ScreenedFact> {
  return Object.fromEntries(Object.entries(shown).map(([fact, words]) => [fact, shownBy(text, words)]));
}

/** A row with everything that {@link TEXT} shows. */
export function rowWith(parts: Partial<ScreenRow> = {}): ScreenRow {
  return {
    line: 1,
    id: 'one',
    band: 'yellow',
    raisedBy: 'score',
    bands: ['yellow', 'red'],
    score: { least: 6, most: 20 },
    indicators: ['many-services-no-limits', 'open-at-all-hours', 'obscured-phone', 'new-in-town'],
    facts: { ...factsOf(TEXT, SHOWN), 'youth-words': { value: false, spans: [], words: [] } },
    language: 'dan',
    text: TEXT,
    statement: STATEMENT,
    ...parts,
  };
}
