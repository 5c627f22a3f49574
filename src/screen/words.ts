import type { LinkKind } from '../link/types.js';
import type { Messages } from '../report/messages.js';
import type { Redaction } from './row.js';
import { danishWords } from './words-da.js';
import { englishWords } from './words-en.js';

/** What is screened. */
export type Screened = 'advert' | 'review';

/** The words of the page of screened adverts or reviews in one language. What reports say as well stands in their `Messages`. */
export interface ScreenWords {
  readonly language: string;
  /** Who has checked these words. */
  readonly review: Messages['review'];
  readonly order: string;
  readonly redaction: Readonly<Record<Redaction, string>>;
  readonly heading: {
    readonly bands: string;
    readonly summary: string;
    readonly rows: string;
    readonly signs: string;
  };
  readonly wholeRoute: string;
  readonly limits: string;
  /** How many rows were read, and how many of them could not be. */
  readonly read: (rows: number, bad: number) => string;
  /** Said where the page has fewer than were read. */
  readonly shown: (shown: number, of: number) => string;
  readonly noneShown: string;
  readonly by: { readonly band: string; readonly sign: string; readonly language: string; readonly question: string };
  /** Heads of the columns. */
  readonly column: {
    readonly band: string;
    readonly sign: string;
    readonly language: string;
    readonly question: string;
    readonly rows: string;
    readonly answered: string;
  };
  readonly onlySeen: string;
  /** In how many rows a question was answered. */
  readonly answered: (rows: number, of: number) => string;
  /** Heads the lines that could not be read. */
  readonly bad: (count: number) => string;
  /** One such line. */
  readonly badLine: (line: number, offset: number) => string;
  /** What the links by band and by sign are called. */
  readonly find: string;
  readonly findHow: string;
  /** Heads the rows that were chosen. */
  readonly only: (rows: number) => string;
  readonly showAll: string;
  /** Heads a row. */
  readonly row: (number: number) => string;
  /** The line that a row comes from. */
  readonly line: (line: number) => string;
  /** The caller’s name for a row. */
  readonly id: (id: string) => string;
  /** The score, from what is certain to what is possible. */
  readonly points: (least: number, most: number) => string;
  /** The bands that can still be reached. */
  readonly stillPossible: (bands: string) => string;
  readonly byPerson: string;
  /** Links to other adverts show it. */
  readonly byLinks: string;
  /** Heads what an advert shares with others. */
  readonly linked: string;
  /** What adverts share. */
  readonly same: Readonly<Record<LinkKind, string>>;
  /** The others that share it: their names, and how many more there are. */
  readonly inOthers: (names: string, others: number, more: number) => string;
  readonly sharing: string;
  readonly contactLeftOut: string;
  readonly noWords: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly moreOnSign: string;
  /** Heads the questions that text and person answered differently. */
  readonly differs: (questions: number) => string;
  /** Beside a step that the signs propose. */
  readonly concern: (reason: string) => string;
  /** A concern was written down, and its reason is not shown. */
  readonly concernHidden: string;
  /** Stands first where the text says or suggests that somebody is under 18. */
  readonly child: string;
  /** How many such there are. */
  readonly children: (count: number) => string;
  readonly cut: string;
  /** Stands before what a review of the advert shows. */
  readonly reviewOf: string;
  /** Names of languages by their ISO 639-3 code. */
  readonly languageNames: Readonly<Record<string, string>>;
  readonly languageUnknown: string;
  readonly otherLanguage: string;
}

/**
 * The words of the page in a language.
 *
 * @param language - ISO 639 code; English is used where there are none.
 * @param screened - What is screened.
 * @returns The words.
 * @example
 * ```ts
 * screenWords('da', 'advert').heading.rows; // 'Annoncerne'
 * ```
 */
export function screenWords(language: string, screened: Screened): ScreenWords {
  return language === 'da' ? danishWords(screened) : englishWords(screened);
}
