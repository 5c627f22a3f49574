import type { Cluster, LinkKind } from '../link/types.js';
import { LINK_KINDS } from './link-summary.js';
import type { LinkView } from './link-view.js';
import type { SharedKey, SharedText } from './shared-keys.js';
import { timelineOf } from './timeline.js';
import type { Timeline } from './timeline.js';

/** Hubs that are named one by one. */
const MOST_HUBS = 10;

/**
 * The kinds of links of a cluster, in words.
 *
 * @param view - The report.
 * @param cluster - The cluster.
 * @returns Such as `the same telephone number`, each once.
 * @example
 * ```ts
 * kindsLine(view, cluster); // 'the same telephone number, the same text'
 * ```
 */
export function kindsLine({ words }: LinkView, { links }: Cluster): string {
  const kinds = new Set<LinkKind>(links.map(({ kind }) => kind));
  return LINK_KINDS.filter((kind) => kinds.has(kind))
    .map((kind) => words.same[kind])
    .join(', ');
}

/**
 * When and where the adverts of a cluster were placed, so far as that may be shown.
 *
 * @param view - The report.
 * @param cluster - The cluster.
 * @returns The timeline; nothing where the adverts show neither town nor date, or may not.
 * @example
 * ```ts
 * clusterTimeline(view, cluster)?.towns.length; // 2
 * ```
 */
export function clusterTimeline({ naming, adverts, timelines }: LinkView, cluster: Cluster): Timeline | undefined {
  if (!naming.open) return undefined;
  if (timelines.has(cluster)) return timelines.get(cluster);
  const timeline = timelineOf(cluster.adverts.flatMap((id) => adverts.get(id) ?? []));
  const known = timeline.first !== undefined || timeline.towns.some(({ town }) => town !== undefined);
  timelines.set(cluster, known ? timeline : undefined);
  return timelines.get(cluster);
}

/**
 * How far apart the adverts lie, in words.
 *
 * @param view - The report.
 * @param timeline - The timeline.
 * @returns Such as `over 12 days, 3 towns`; empty where nothing is known.
 * @example
 * ```ts
 * spreadLine(view, timeline); // 'over 12 days, 3 towns'
 * ```
 */
export function spreadLine({ words }: LinkView, { first, last, towns }: Timeline): string {
  const days = first === undefined || last === undefined ? undefined : last.number - first.number;
  return words.spread(days, towns.filter(({ town }) => town !== undefined).length);
}

/**
 * A shared contact in words.
 *
 * @param view - The report.
 * @param shared - The contact.
 * @returns Such as `The same telephone number, +4500001234, stands in 3 adverts`.
 * @example
 * ```ts
 * sharedKeyLine(view, shared);
 * ```
 */
export function sharedKeyLine({ words, naming }: LinkView, { kind, key, places, weak }: SharedKey): string {
  const line = words.sharedBy(words.same[kind], naming.key(kind, key), places.size);
  return weak ? `${line} (${words.weak})` : line;
}

/**
 * Shared wording in words.
 *
 * @param view - The report.
 * @param shared - The adverts that share it.
 * @returns Such as `Much the same text (wording alike: 0.82)`.
 * @example
 * ```ts
 * sharedTextLine(view, shared);
 * ```
 */
export function sharedTextLine({ words }: LinkView, { same, alike, adverts }: SharedText): string {
  const what = same ? words.same['same-text'] : words.same['similar-text'];
  const line = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${words.adverts(adverts.length)}`;
  return same || alike === undefined ? line : `${line} (${words.alike(...alike)})`;
}

/**
 * What to look at first in a cluster, in words.
 *
 * @param view - The report.
 * @param cluster - The cluster.
 * @returns One sentence for each hub, and one for a chain.
 * @example
 * ```ts
 * shapeLines(view, cluster); // ['Look first at the links of a12: …']
 * ```
 */
export function shapeLines({ words, naming }: LinkView, { hubs, chain }: Cluster): readonly string[] {
  // Of a chain all inner adverts are hubs, and it is said better once.
  if (chain) return [words.chain];
  return hubs.slice(0, MOST_HUBS).map((id) => words.hub(naming.advert(id)));
}
