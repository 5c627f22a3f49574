import { help, list, paragraph, running, section, strong } from '../report/document.js';
import type { Block, Item } from '../report/document.js';
import { excerptsOf } from './excerpts.js';
import { marksOf } from './indicator-facts.js';
import { languageName } from './language-name.js';
import { sharedLine } from './link-markup.js';
import { markedText } from './marked-text.js';
import type { Segment } from './marked-text.js';
import { pageView } from './page-view.js';
import type { PageView } from './page-view.js';
import type { ScreenRow } from './row.js';
import type { ScreenHtmlParts } from './screen-html.js';

/**
 * Screened adverts or reviews for a terminal or a plain file: what it means, where help is, the counts, and each advert with its words and signs.
 *
 * @param parts - What the page would be made of.
 * @returns The parts of the report in order, for `blocksToText` and its like.
 * @throws `IssueError` for a rule set that was not loaded, and for a translation of another set or version.
 * @example
 * ```ts
 * screenDocument({ ruleSet: sexAd, rows, summary, messages: en, redaction: 'spans' })[0]?.type; // 'title'
 * ```
 */
export function screenDocument(parts: ScreenHtmlParts): readonly Block[] {
  const rows = parts.rows.filter((row): row is ScreenRow => !('error' in row));
  const view = pageView({ ...parts, rows });
  const { messages, words, wording, ruleSet } = view;
  const { summary } = parts;
  const bands = ruleSet.bands.toReversed().flatMap(({ id }): readonly Item[] => {
    const count = new Map(Object.entries(summary.bands)).get(id);
    return count === undefined ? [] : [{ text: `${wording.band(id).title}: ${count}` }];
  });
  const good = summary.rows - summary.bad;
  return [
    { type: 'title', text: parts.title ?? wording.title },
    strong(messages.statement),
    paragraph(words.order),
    ...help(
      { referral: parts.referral ?? null, childFirst: summary.children > 0, subject: ruleSet.subject },
      messages,
      {
        detail: 'short',
      },
    ),
    ...section(words.heading.summary, [
      ...(summary.children === 0 ? [] : [strong(words.children(summary.children))]),
      paragraph(
        `${words.read(summary.rows, summary.bad)}${rows.length < good ? ` ${words.shown(rows.length, good)}` : ''}`,
      ),
      ...list(bands),
    ]),
    ...section(
      words.heading.rows,
      rows.length === 0
        ? [paragraph(words.noneShown)]
        : [{ type: 'list', ordered: true, items: rows.map((row) => rowItem(view, row)) }],
    ),
  ];
}

/**
 * One advert or review as a line with its words and signs under it.
 *
 * @param view - What every part needs to know.
 * @param row - The row.
 * @returns The item.
 * @example
 * ```ts
 * rowItem(view, row).text; // 'Red: several signs recorded · line 4 · named a4 · Danish · 7 points of recorded signs'
 * ```
 */
export function rowItem(view: PageView, row: ScreenRow): Item {
  const { messages, words, wording } = view;
  const { title } = wording.band(row.band);
  const head = [
    row.raisedBy === 'concern' ? messages.stepFromConcern(title) : title,
    words.line(row.line),
    ...(row.id === null ? [] : [words.id(row.id)]),
    languageName(row.language, words),
    words.points(row.score.least, row.score.most),
  ];
  const text = wordsOf(view, row);
  return {
    text: head.join(' · '),
    items: [
      ...(row.child === undefined ? [] : [{ text: childLine(view, row) }]),
      ...(text === '' ? [] : [{ text }]),
      ...(row.links ?? []).map((link) => ({ text: sharedLine(view, link) })),
      ...row.indicators.map((id, index) => ({ text: signLine(view, id, index) })),
      ...concernOf(view, row).map((reason) => ({ text: reason })),
      ...(row.reviews ?? []).map((review) => ({
        text: reviewLine(view, review),
      })),
    ],
  };
}

function childLine({ words, redaction }: PageView, { child }: ScreenRow): string {
  const said = redaction === 'full' ? [] : (child?.words ?? []);
  return [words.child, ...said.map((text) => `»${running(text)}«`)].join(' ');
}

function reviewLine({ words, reviews }: PageView, review: ScreenRow): string {
  const { wording } = reviews ?? {};
  const signs = review.indicators.map((id) => wording?.indicator(id).statement ?? id);
  const band = wording?.band(review.band).title ?? review.band;
  return `${words.reviewOf}: ${[...(review.child === undefined ? [] : [words.child]), band, ...signs].join(' · ')}`;
}

function signLine({ wording, indicator }: PageView, id: string, index: number): string {
  const points = indicator(id)?.weight.points ?? 0;
  return `[${index + 1}] ${wording.indicator(id).statement} (${points > 0 ? '+' : ''}${points})`;
}

function wordsOf({ redaction, facts }: PageView, row: ScreenRow): string {
  if (redaction === 'full') return '';
  const whole = redaction === 'none' ? row.text : undefined;
  const parts = whole === undefined ? excerptsOf(row, facts) : [markedText(whole, marksOf(row, facts))];
  const shown = parts.map((segments) => segments.map((segment) => marked(segment, row.indicators)).join(''));
  // The same words again say nothing new.
  return [...new Set(shown)].join(' … ');
}

/** Words in brackets with the numbers of their signs: `»Ny i byen«[1]`. */
function marked({ text, marks }: Segment, indicators: readonly string[]): string {
  if (marks.length === 0) return running(text) === '' ? ' ' : text.replace(/\s+/gu, ' ');
  const numbers = marks.map((indicator) => indicators.indexOf(indicator) + 1);
  return `»${running(text)}«[${numbers.join(', ')}]`;
}

function concernOf({ messages, words, redaction }: PageView, { concern, raisedBy }: ScreenRow): readonly string[] {
  if (concern === undefined) return [];
  if (redaction === 'full' || concern.reason === '') return [words.concernHidden];
  const reason = running(concern.reason);
  return [raisedBy === 'concern' ? messages.raisedBy.concern(reason) : words.concern(reason)];
}
