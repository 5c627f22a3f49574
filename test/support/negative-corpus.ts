import { readFileSync } from 'node:fs';
import { sexAd } from '../../src/generated/rules/sex-ad/1.0.0.js';
import type { ScreenRow } from '../../src/screen/row.js';
import { screener } from '../../src/screen/screener.js';

/** The languages of `test/fixtures/negative`. */
export const NEGATIVE_LANGUAGES = ['dan', 'eng', 'swe', 'nob', 'deu'] as const;
/** One of {@link NEGATIVE_LANGUAGES}. */
export type NegativeLanguage = (typeof NEGATIVE_LANGUAGES)[number];

/** An ordinary text. */
export interface NegativeText {
  readonly id: string;
  /** `independent`, `massage`, `job` …: what the text is. */
  readonly kind: string;
  readonly country: string;
  readonly text: string;
}

/** A text of the negative corpus and what the screening says of it. */
export interface ScreenedText {
  readonly source: NegativeText;
  readonly row: ScreenRow;
}

/** The ordinary texts of a language. */
export function negativeTexts(language: NegativeLanguage): readonly NegativeText[] {
  return readFileSync(`test/fixtures/negative/${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NegativeText); // our own file
}

/** The ordinary texts of a language, screened with the shipped set and nothing turned on. */
export function screenNegatives(language: NegativeLanguage): readonly ScreenedText[] {
  const screen = screener(sexAd);
  return negativeTexts(language).map((source, index) => ({ source, row: screen({ line: index + 1, ...source }) }));
}

/** Texts that leave the lowest band: alarms. */
export function alarmsAmong(texts: readonly ScreenedText[]): readonly ScreenedText[] {
  const lowest = sexAd.bands[0]?.id;
  return texts.filter(({ row }) => row.band !== lowest);
}

/** A count per 1,000 texts, with one decimal. */
export function perThousand(count: number, texts: number): number {
  return texts === 0 ? 0 : Math.round((count / texts) * 10_000) / 10;
}
