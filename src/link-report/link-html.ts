import { help } from '../report/document.js';
import { joined, markup, NOTHING } from '../report/markup.js';
import type { Markup } from '../report/markup.js';
import { blocksToMarkup, toPage } from '../report/page.js';
import type { Cluster } from '../link/types.js';
import type { BadRow } from '../screen/row.js';
import { clusterTimeline, kindsLine } from './cluster-lines.js';
import { clusterMarkup } from './cluster-markup.js';
import { setAsideBlocks, summaryLines } from './link-document.js';
import { linkView } from './link-view.js';
import type { LinkReportParts, LinkView } from './link-view.js';
import { LINK_STYLE } from './page-style.js';

/** Towns that a line of the overview names. */
const MOST_TOWNS = 5;

/**
 * Links across adverts as one self-contained HTML page without script, for a trained person to read from disk or on paper: what a cluster means and what it never
 * is, the route to help, the counts, and each cluster with its adverts side by side.
 *
 * @param parts - Clusters, adverts and words.
 * @returns The page.
 * @example
 * ```ts
 * linkHtml(parts).startsWith('<!doctype html>'); // true
 * ```
 */
export function linkHtml(parts: LinkReportParts): string {
  const view = linkView(parts);
  const { words, messages, most } = view;
  const shown = parts.clusters.slice(0, most.clusters);
  const sections = [
    opening(view),
    route(view, parts.referral),
    overview(view, parts, shown),
    shown.length === 0
      ? NOTHING
      : markup`<section id="clusters">
<h2>${words.heading.clusters}</h2>
${joined(
  shown.map((cluster, index) => clusterMarkup(view, cluster, index + 1)),
  markup`\n`,
)}
</section>`,
    setAside(view, parts),
  ];
  const body = joined(
    sections.filter((section) => section !== NOTHING),
    markup`\n`,
  );
  return toPage({ language: messages.language, title: words.title, body, style: LINK_STYLE });
}

function opening({ messages, words, redaction }: LinkView): Markup {
  return markup`<h1>${words.title}</h1>
<p class="first"><strong>${messages.statement}</strong></p>
<p><strong>${words.caution}</strong></p>
<p>${words.reasons}</p>
<p>${words.redaction[redaction]}</p>${
    words.review === 'not-reviewed'
      ? markup`
<p>${messages.translationReview(words.review)}</p>`
      : ''
  }`;
}

function route({ messages }: LinkView, referral: LinkReportParts['referral']): Markup {
  const blocks = help({ referral: referral ?? null, childFirst: false, subject: 'advert' }, messages, {
    detail: 'short',
  });
  const [heading, ...rest] = blocks;
  if (heading === undefined) return NOTHING;
  return markup`<section>
${blocksToMarkup([heading])}
<div lang="${referral?.language ?? messages.language}">
${blocksToMarkup(rest)}
</div>
</section>`;
}

function overview(view: LinkView, { summary, clusters, bad = [] }: LinkReportParts, shown: readonly Cluster[]): Markup {
  const { words } = view;
  const lines = [
    ...summaryLines(view, summary),
    words.unseen,
    ...(shown.length < clusters.length ? [words.shown(shown.length, clusters.length)] : []),
  ];
  const parts = [
    ...lines.map((line) => markup`<p>${line}</p>`),
    clusterTable(view, shown),
    badLines(view, bad, summary.bad),
  ];
  return markup`<section>
<h2>${words.heading.summary}</h2>
${joined(
  parts.filter((part) => part !== NOTHING),
  markup`\n`,
)}
</section>`;
}

function clusterTable(view: LinkView, shown: readonly Cluster[]): Markup {
  if (shown.length === 0) return NOTHING;
  const { words, naming } = view;
  const lines = shown.map((cluster, index) => {
    const towns = (clusterTimeline(view, cluster)?.towns ?? []).flatMap(({ town }) => town ?? []);
    const rest = towns.length - MOST_TOWNS;
    const named = `${towns.slice(0, MOST_TOWNS).join(', ')}${rest > 0 ? ` … (+${rest})` : ''}`;
    return markup`<tr><th scope="row"><a href="#c${index + 1}">${words.cluster(index + 1)}</a></th><td class="n">${cluster.adverts.length}</td><td>${kindsLine(view, cluster)}</td>${naming.open ? markup`<td>${named}</td>` : NOTHING}</tr>`;
  });
  const towns = naming.open ? markup`<th scope="col">${words.column.towns}</th>` : NOTHING;
  return markup`<table><thead><tr><th scope="col">${words.column.cluster}</th><th scope="col" class="n">${words.column.adverts}</th><th scope="col">${words.column.shared}</th>${towns}</tr></thead>
<tbody>${joined(lines, markup`\n`)}</tbody></table>`;
}

function badLines({ words }: LinkView, bad: readonly BadRow[], count: number): Markup {
  if (bad.length === 0) return NOTHING;
  const lines = bad.map(
    ({ line, error }) => markup`<li>${words.badLine(line, error.offset)}: ${error.message} (${error.code})</li>`,
  );
  const rest = count - bad.length;
  return markup`<details><summary>${words.bad(count)}</summary>
<ul>${lines}${rest > 0 ? markup`<li>… (+${rest})</li>` : NOTHING}</ul>
</details>`;
}

function setAside(view: LinkView, parts: LinkReportParts): Markup {
  const blocks = setAsideBlocks(view, parts.setAside);
  if (blocks.length === 0) return NOTHING;
  return markup`<section>
<h2>${view.words.heading.setAside}</h2>
${blocksToMarkup(blocks)}
</section>`;
}
