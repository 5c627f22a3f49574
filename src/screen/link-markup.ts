import { running } from '../report/document.js';
import { joined, markup, NOTHING, writtenText } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import type { PageView } from './page-view.js';
import type { RowLink, ScreenRow } from './row.js';

/**
 * What an advert shares with others: which adverts, and which words, where they may be shown.
 *
 * @param view - The page.
 * @param row - The row.
 * @returns The list; nothing where it shares nothing.
 * @example
 * ```ts
 * linkMarkup(view, row); // <p>What this advert shares with others:</p><ul><li>the same telephone number in <a href="#row-3">a32</a></li></ul>
 * ```
 */
export function linkMarkup(view: PageView, { links = [] }: ScreenRow): Markup {
  if (links.length === 0) return NOTHING;
  return markup`<p>${view.words.linked}:</p>
<ul>${links.map((link) => markup`<li>${linkLine(view, link)}</li>`)}</ul>
<p class="about">${view.words.sharing}</p>`;
}

function linkLine({ words, redaction, rowOf }: PageView, link: RowLink): Markup {
  const { kind, with: ids, others, words: said = [] } = link;
  const shown = redaction === 'full' ? [] : ids;
  const more = others - shown.length;
  // The sentence is made of words; names stand in it as links to their articles.
  const [before = '', after = ''] = words.inOthers(shown.length === 0 ? '' : SLOT, others, more).split(SLOT, 2);
  const names = shown.map((id) => {
    const number = rowOf(id);
    return number === undefined ? markup`<bdi>${id}</bdi>` : markup`<a href="#row-${number}"><bdi>${id}</bdi></a>`;
  });
  const quoted =
    redaction === 'full' ? [] : said.map((text) => markup`<q lang="" dir="auto">${writtenText(running(text))}</q>`);
  return markup`${words.same[kind]} ${before}${joined(names, markup`, `)}${after}${quoted.length === 0 ? NOTHING : markup`: ${joined(quoted, markup` … `)}`}`;
}

/** Holds the place of names; no text of ours has it. */
const SLOT = '\u{E000}';

/**
 * One thing that an advert shares, as a line of text.
 *
 * @param view - The page.
 * @param link - What it shares.
 * @returns The line.
 * @example
 * ```ts
 * sharedLine(view, { kind: 'phone', with: ['a32'], others: 1, spans: [] }); // 'the same telephone number in a32'
 * ```
 */
export function sharedLine(
  { words, redaction }: PageView,
  { kind, with: ids, others, words: said = [] }: RowLink,
): string {
  const shown = redaction === 'full' ? [] : ids;
  const quoted =
    redaction === 'full' || said.length === 0 ? '' : `: ${said.map((text) => `»${running(text)}«`).join(' … ')}`;
  return `${words.same[kind]} ${words.inOthers(shown.join(', '), others, others - shown.length)}${quoted}`;
}
