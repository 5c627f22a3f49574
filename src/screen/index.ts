/**
 * Screens adverts and customer reviews: texts to facts, facts to a row for each, rows in reading order and counts over them. Pure; the command line adds files.
 *
 * @packageDocumentation
 */
export { csvHead, csvRow } from './csv-row.js';
export type { ReviewSet } from './page-view.js';
export { readingOrder, speaksOfChild } from './rank.js';
export type {
  AcrossAdverts,
  BadRow,
  ChildNotice,
  HumanCoding,
  Redaction,
  RowLink,
  ScreenedFact,
  ScreenInput,
  ScreenRow,
  SharedWith,
} from './row.js';
export { markedText } from './marked-text.js';
export type { Mark, Segment } from './marked-text.js';
export { screenDocument } from './screen-document.js';
export { screenHtml } from './screen-html.js';
export type { ScreenHtmlParts } from './screen-html.js';
export { screener } from './screener.js';
export type { ScreenerOptions } from './screener.js';
export { addSummaries, NO_ROWS, summaryOf } from './summary.js';
export type { ScreenSummary } from './summary.js';
export { screenWords } from './words.js';
export type { Screened, ScreenWords } from './words.js';
