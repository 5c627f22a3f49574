import { help, list, paragraph, running, section, strong } from '../report/document.js';
import type { Block, Item } from '../report/document.js';
import type { Cluster, SetAside } from '../link/types.js';
import { alignTexts } from './aligned-texts.js';
import { clusterTimeline, shapeLines, sharedKeyLine, sharedTextLine, spreadLine } from './cluster-lines.js';
import { LINK_KINDS } from './link-summary.js';
import type { LinkSummary } from './link-summary.js';
import { linkView } from './link-view.js';
import type { LinkReportParts, LinkView } from './link-view.js';
import { sharedKeys, sharedTexts } from './shared-keys.js';
import type { SharedText } from './shared-keys.js';

/** Adverts of a cluster, or of those that share something, that a line names. */
const NAMED = 20;
/** Contacts, and texts, of a cluster that are named one by one. */
const MOST_SHARED = 50;
/** Adverts whose texts are laid over one another for a line. */
const LAID_OVER = 20;

/**
 * Links across adverts for a terminal or a plain file: what a cluster means, where help is, the counts, and each cluster with what its adverts share.
 *
 * @param parts - Clusters, adverts and words.
 * @returns The parts of the report in order, for `blocksToText` and its like.
 * @example
 * ```ts
 * linkDocument(parts)[0]; // { type: 'title', text: 'Links across adverts' }
 * ```
 */
export function linkDocument(parts: LinkReportParts): readonly Block[] {
  const view = linkView(parts);
  const { words, messages, redaction, most } = view;
  const { clusters, setAside, summary } = parts;
  const shown = clusters.slice(0, most.clusters);
  return [
    { type: 'title', text: words.title },
    strong(messages.statement),
    paragraph(words.caution),
    paragraph(words.reasons),
    paragraph(words.redaction[redaction]),
    ...help({ referral: parts.referral ?? null, childFirst: false, subject: 'advert' }, messages, { detail: 'short' }),
    ...section(words.heading.summary, [
      ...summaryLines(view, summary).map(paragraph),
      paragraph(words.unseen),
      ...(shown.length < clusters.length ? [paragraph(words.shown(shown.length, clusters.length))] : []),
    ]),
    ...section(words.heading.clusters, list(shown.map((cluster, index) => clusterItem(view, cluster, index + 1)))),
    ...section(words.heading.setAside, setAsideBlocks(view, setAside)),
  ];
}

/**
 * The counts in words: what was read, what was found, and links by kind.
 *
 * @param view - The report.
 * @param summary - The counts.
 * @returns Two to four sentences.
 * @example
 * ```ts
 * summaryLines(view, summary); // ['30 adverts read.', '4 clusters with 11 adverts in all.', …]
 * ```
 */
export function summaryLines({ words }: Pick<LinkView, 'words'>, summary: LinkSummary): readonly string[] {
  const { rows, bad, cut = 0, clusters, linked, links } = summary;
  const kinds = LINK_KINDS.flatMap((kind) => (links[kind] === undefined ? [] : [words.links(kind, links[kind])]));
  return [
    words.read(rows - bad, bad),
    ...(cut > 0 ? [words.cut(cut)] : []),
    clusters === 0 ? words.nothingFound : words.found(clusters, linked),
    ...(kinds.length === 0 ? [] : [`${kinds.join('; ')}.`]),
  ];
}

function clusterItem(view: LinkView, cluster: Cluster, number: number): Item {
  const { words, naming } = view;
  const [keys, texts] = [sharedKeys(cluster), sharedTexts(cluster)];
  const rest = Math.max(keys.length - MOST_SHARED, 0) + Math.max(texts.length - MOST_SHARED, 0);
  const timeline = clusterTimeline(view, cluster);
  const spread = timeline === undefined ? '' : spreadLine(view, timeline);
  const head = [
    words.cluster(number),
    ...(naming.open ? [naming.cluster(cluster.cluster)] : []),
    words.adverts(cluster.adverts.length),
    ...(spread === '' ? [] : [spread]),
  ];
  return {
    text: head.join(' · '),
    items: [
      { text: named(view, cluster.adverts) },
      ...keys.slice(0, MOST_SHARED).map((shared) => ({
        text: `${sharedKeyLine(view, shared)}: ${named(view, [...shared.places.keys()])}`,
      })),
      ...texts.slice(0, MOST_SHARED).map((shared) => textItem(view, shared)),
      ...(rest > 0 ? [{ text: `… (+${rest})` }] : []),
      ...shapeLines(view, cluster).map((text) => ({ text })),
    ],
  };
}

function textItem(view: LinkView, shared: SharedText): Item {
  const wording = view.naming.open ? wordingLine(view, shared) : '';
  return {
    text: `${sharedTextLine(view, shared)}: ${named(view, shared.adverts)}`,
    ...(wording !== '' && { items: [{ text: wording }] }),
  };
}

function wordingLine({ adverts }: LinkView, { adverts: ids, base }: SharedText): string {
  const some = [base, ...ids.filter((id) => id !== base)].slice(0, LAID_OVER);
  const { wording } = alignTexts(some.map((id) => adverts.get(id)?.text ?? ''));
  const said = wording.map((part) => (typeof part === 'number' ? `[${part}]` : running(part))).join(' ');
  return said === '' ? '' : `»${said}«`;
}

function named({ naming }: LinkView, ids: readonly string[]): string {
  const names = ids.slice(0, NAMED).map(naming.advert);
  return ids.length > NAMED ? `${names.join(', ')} … (+${ids.length - NAMED})` : names.join(', ');
}

/**
 * The keys that were set aside, with the reasons.
 *
 * @param view - The report.
 * @param setAside - The keys.
 * @returns A paragraph and a list; nothing where nothing was set aside.
 * @example
 * ```ts
 * setAsideBlocks(view, [{ kind: 'phone', key: '+4500000000', adverts: 3, reason: 'placeholder' }]).length; // 2
 * ```
 */
export function setAsideBlocks({ words, naming }: LinkView, setAside: readonly SetAside[]): readonly Block[] {
  if (setAside.length === 0) return [];
  const lines = new Map<string, { readonly what: string; readonly adverts: number; readonly reason: string }>();
  for (const { kind, key, adverts, reason } of setAside) {
    // Of a text that very many share, each part has a key of its own.
    const isText = kind === 'same-text' || kind === 'similar-text';
    const what = isText ? words.same[kind] : `${words.same[kind]}, ${naming.key(kind, key)}`;
    const known = lines.get(`${what} ${reason}`)?.adverts ?? 0;
    lines.set(`${what} ${reason}`, { what, adverts: Math.max(known, adverts), reason: words.reason[reason] });
  }
  const items = [...lines.values()]
    .slice(0, MOST_SET_ASIDE)
    .map(({ what, adverts, reason }) => ({ text: words.setAside(what, adverts, reason) }));
  const rest = lines.size - items.length;
  return [paragraph(words.setAsideHow), ...list(items), ...(rest === 0 ? [] : [paragraph(`… (+${rest})`)])];
}

const MOST_SET_ASIDE = 100;
