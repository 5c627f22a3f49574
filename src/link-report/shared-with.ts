import type { Cluster, LinkKind, Place } from '../link/types.js';
import type { SharedWith } from '../screen/row.js';
import { isTextLink, sharedKeys } from './shared-keys.js';

/** So many of the other adverts are named. */
const NAMED = 20;

/**
 * What each advert of a cluster shares with others: what `screener` takes as `across.links`, beside the facts that `linkAdverts` gives.
 *
 * @param cluster - The cluster.
 * @returns What each shares, by id: contacts first, then wording. Of the others that share it the first twenty are named.
 * @example
 * ```ts
 * const { clusters, facts } = linkAdverts(adverts);
 * const shared = new Map(clusters.flatMap((cluster) => [...sharedWith(cluster)]));
 * screener(stim)({ line: 1, id: 'a31', text, across: { facts: facts.get('a31') ?? {}, links: shared.get('a31') ?? [] } });
 * ```
 */
export function sharedWith(cluster: Cluster): ReadonlyMap<string, readonly SharedWith[]> {
  const shared = new Map<string, SharedWith[]>(cluster.adverts.map((id) => [id, []]));
  for (const { kind, places } of sharedKeys(cluster)) {
    const first = [...places.keys()].slice(0, NAMED + 1);
    for (const [id, own] of places)
      shared.get(id)?.push({
        kind,
        with: first.filter((other) => other !== id).slice(0, NAMED),
        others: places.size - 1,
        places: own,
      });
  }
  for (const [id, texts] of textsOf(cluster))
    for (const [kind, { others, places }] of texts)
      shared.get(id)?.push({ kind, with: others.slice(0, NAMED), others: others.length, places });
  return shared;
}

interface SharedWording {
  readonly others: string[];
  /** Those of the first link: of the same advert, others are much the same. */
  readonly places: readonly Place[];
}

function textsOf({ links }: Cluster): ReadonlyMap<string, ReadonlyMap<LinkKind, SharedWording>> {
  const texts = new Map<string, Map<LinkKind, SharedWording>>();
  const add = (id: string, other: string, kind: LinkKind, places: readonly Place[]): void => {
    const ofAdvert = texts.get(id) ?? new Map<LinkKind, SharedWording>();
    texts.set(id, ofAdvert);
    const known = ofAdvert.get(kind);
    if (known === undefined) ofAdvert.set(kind, { others: [other], places });
    else known.others.push(other);
  };
  for (const link of links) {
    if (!isTextLink(link)) continue;
    const { a, b, kind, because } = link;
    add(a, b, kind, because.a);
    add(b, a, kind, because.b);
  }
  return texts;
}
