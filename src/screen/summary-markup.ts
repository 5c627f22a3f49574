import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { ownEntry } from '../json/own-entry.js';
import { languageName } from './language-name.js';
import type { PageView } from './page-view.js';
import type { BadRow } from './row.js';
import type { ScreenSummary } from './summary.js';

/** What of it the page shows. */
export interface Shown {
  /** Bands and signs that any of its rows has; see `choicesOf`. */
  readonly keys: ReadonlySet<string>;
  readonly rows: number;
  /** Lines that could not be read. */
  readonly bad: readonly BadRow[];
}

/**
 * The counts over all that was read, as small tables. Bands and signs lead to the articles that have them.
 *
 * @param view - The page.
 * @param summary - The counts.
 * @param shown - What the page shows.
 * @returns The section.
 * @example
 * ```ts
 * summaryMarkup(view, summaryOf(rows), { keys: new Set(['b2']), rows: rows.length, bad: [] });
 * ```
 */
export function summaryMarkup(view: PageView, summary: ScreenSummary, { keys, rows, bad }: Shown): Markup {
  const { words } = view;
  const good = summary.rows - summary.bad;
  const parts = [
    summary.children === 0
      ? NOTHING
      : markup`<p class="child"><strong>${words.children(summary.children)}</strong></p>`,
    markup`<p>${words.read(summary.rows, summary.bad)}${rows < good ? ` ${words.shown(rows, good)}` : ''}</p>`,
    keys.size === 0 ? NOTHING : markup`<p>${words.findHow}</p>`,
    markup`<nav aria-label="${words.find}">
${table(words.by.band, [words.column.band, words.column.rows], bandLines(view, summary, keys))}
${table(words.by.sign, [words.column.sign, words.column.rows], signLines(view, summary, keys))}
</nav>`,
    markup`<p>${words.onlySeen}</p>`,
    table(words.by.language, [words.column.language, words.column.rows], languageLines(view, summary)),
    markup`<details><summary>${words.by.question}</summary>
${table(words.by.question, [words.column.question, words.column.answered], answeredLines(view, summary, good))}
</details>`,
    badLines(view, bad),
  ];
  return markup`<section>
<h2>${words.heading.summary}</h2>
${joined(
  parts.filter((part) => part !== NOTHING),
  markup`\n`,
)}
</section>`;
}

type Line = readonly [Markup, string | number];

function table(caption: string, [head, last]: readonly [string, string], lines: readonly Line[]): Markup {
  if (lines.length === 0) return NOTHING;
  const body = lines.map(([name, value]) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>`);
  return markup`<table><caption>${caption}</caption><thead><tr><th scope="col">${head}</th><th scope="col">${last}</th></tr></thead>
<tbody>${body}</tbody></table>`;
}

/** Every band, highest first: that none is there is worth knowing. */
function bandLines(
  { ruleSet, wording, said }: PageView,
  { bands }: ScreenSummary,
  keys: Shown['keys'],
): readonly Line[] {
  return ruleSet.bands
    .map(({ id }, place): Line => [linked(`b${place}`, said(wording.band(id).title), keys), ownEntry(bands, id) ?? 0])
    .toReversed();
}

function signLines(
  { ruleSet, wording, said }: PageView,
  { indicators }: ScreenSummary,
  keys: Shown['keys'],
): readonly Line[] {
  return ruleSet.indicators.flatMap(({ id }, place): readonly Line[] => {
    const count = ownEntry(indicators, id) ?? 0;
    return count === 0 ? [] : [[linked(`s${place}`, said(wording.indicator(id).statement), keys), count]];
  });
}

function linked(key: string, title: Markup, keys: Shown['keys']): Markup {
  return keys.has(key) ? markup`<a href="#only-${key}">${title}</a>` : title;
}

/** What is no code of a language is counted together, most first. */
function languageLines({ words }: PageView, { languages }: ScreenSummary): readonly Line[] {
  const counts = new Map<string, number>();
  for (const [code, count] of Object.entries(languages)) {
    const name = languageName(code, words);
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([name, count]): Line => [markup`${name}`, count]);
}

function answeredLines(
  { ruleSet, wording, words, said, counted }: PageView,
  { answered }: ScreenSummary,
  good: number,
): readonly Line[] {
  return ruleSet.facts
    .filter(({ id }) => counted.facts.has(id))
    .map(({ id }): Line => [said(wording.fact(id).question), words.answered(ownEntry(answered, id) ?? 0, good)]);
}

function badLines({ words }: PageView, bad: readonly BadRow[]): Markup {
  if (bad.length === 0) return NOTHING;
  const lines = bad.map(
    ({ line, error }) => markup`<li>${words.badLine(line, error.offset)}: ${error.message} (${error.code})</li>`,
  );
  return markup`<details><summary>${words.bad(bad.length)}</summary>
<ul>${lines}</ul>
</details>`;
}
