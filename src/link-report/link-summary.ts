import type { Linked, LinkKind, SetAside } from '../link/types.js';

/** Counts of what was found across adverts. */
export interface LinkSummary {
  /** Records read, those that could not be used among them. */
  readonly rows: number;
  readonly bad: number;
  /** Adverts whose text is longer than the 100,000 code points that are read of it; left out where there are none. */
  readonly cut?: number;
  readonly clusters: number;
  /** Adverts that are in a cluster. */
  readonly linked: number;
  readonly links: Readonly<Partial<Record<LinkKind, number>>>;
  /** Keys that several adverts share and that link none of them. */
  readonly setAside: Readonly<Partial<Record<SetAside['reason'], number>>>;
}

/** The kinds of links in the order in which reports name them. */
export const LINK_KINDS: readonly LinkKind[] = ['phone', 'email', 'handle', 'user', 'same-text', 'similar-text'];

/** What was found across adverts, counted. */
export interface LinkCounts {
  readonly clusters: number;
  /** Adverts that are in a cluster. */
  readonly linked: number;
  readonly links: ReadonlyMap<LinkKind, number>;
  readonly setAside: readonly SetAside[];
}

/**
 * Counts what was found.
 *
 * @param linked - What was found.
 * @param rows - How many records were read, how many of them could not be used and how many were cut off.
 * @returns The counts.
 * @example
 * ```ts
 * linkSummary(linkAdverts(adverts), { rows: 30, bad: 0 }).clusters; // 4
 * ```
 */
export function linkSummary(
  { clusters, setAside }: Pick<Linked, 'clusters' | 'setAside'>,
  rows: Pick<LinkSummary, 'rows' | 'bad' | 'cut'>,
): LinkSummary {
  const links = new Map<LinkKind, number>();
  for (const cluster of clusters) for (const { kind } of cluster.links) links.set(kind, (links.get(kind) ?? 0) + 1);
  const linked = clusters.reduce((sum, { adverts }) => sum + adverts.length, 0);
  return summaryOf({ clusters: clusters.length, linked, links, setAside }, rows);
}

/**
 * Counts of what was found, in the order in which reports tell them.
 *
 * @param counts - What was found.
 * @param rows - How many records were read, how many of them could not be used and how many were cut off.
 * @returns The counts.
 */
export function summaryOf(
  { clusters, linked, links, setAside }: LinkCounts,
  { rows, bad, cut = 0 }: Pick<LinkSummary, 'rows' | 'bad' | 'cut'>,
): LinkSummary {
  const reasons = new Map<SetAside['reason'], number>();
  for (const { reason } of setAside) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    rows,
    bad,
    ...(cut > 0 && { cut }),
    clusters,
    linked,
    links: Object.fromEntries(LINK_KINDS.flatMap((kind) => (links.has(kind) ? [[kind, links.get(kind)]] : []))),
    setAside: Object.fromEntries([...reasons].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
