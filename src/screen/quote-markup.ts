import { joined, markup, NOTHING, writtenText } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { excerptsOf } from './excerpts.js';
import { marksOf } from './indicator-facts.js';
import { languageCode } from './language-name.js';
import { markedText } from './marked-text.js';
import type { Segment } from './marked-text.js';
import type { PageView } from './page-view.js';
import type { ScreenRow } from './row.js';

/** So many ways there are to underline; see `pageStyle`. */
const UNDERLINES = 5;

/**
 * How the words of a sign are underlined, in the text and in the list below it, so that colour is not the only mark.
 *
 * @param place - Place of the sign in the row, from 0.
 * @returns A class.
 * @example
 * ```ts
 * underlineOf(6); // 'u1'
 * ```
 */
export function underlineOf(place: number): string {
  return `u${place % UNDERLINES}`;
}

/**
 * What the page shows of a text: all of it, the words that present signs rest on, or nothing.
 *
 * @param view - The page.
 * @param row - The row.
 * @returns The quotation with the words of each sign marked.
 * @example
 * ```ts
 * quoteMarkup(view, row); // <blockquote …><mark class="u0">Ny i byen<sup>[1]</sup></mark></blockquote>
 * ```
 */
export function quoteMarkup(view: PageView, row: ScreenRow): Markup {
  if (view.redaction === 'full') return NOTHING;
  const whole = view.redaction === 'none' ? row.text : undefined;
  const parts = whole === undefined ? excerptsOf(row, view.facts) : [markedText(whole, marksOf(row, view.facts))];
  if (parts.length === 0) return NOTHING;
  const pieces = parts.map((segments) => joined(segments.map((segment) => marked(segment, row.indicators))));
  return markup`<blockquote lang="${languageCode(row.language)}" dir="auto">${joined(pieces, markup` … `)}</blockquote>`;
}

/** The numbers stand in brackets, so that they never read as part of a price. */
function marked({ text, marks }: Segment, indicators: readonly string[]): Markup {
  const [first, ...others] = marks.map((indicator) => indicators.indexOf(indicator));
  if (first === undefined) return writtenText(text);
  const numbers = [first, ...others].map((place) => place + 1).join(', ');
  return markup`<mark class="${underlineOf(first)}">${writtenText(text)}<sup>[${numbers}]</sup></mark>`;
}
