import { sha256 } from '../json/sha256.js';
import type { FactInput } from '../fact/fact.js';
import type { AdvertStore } from './advert-store.js';
import { compareIds } from './compare-ids.js';
import type { ShapedCluster } from './joiner.js';
import { linkFacts } from './link-facts.js';
import { linkOf } from './link-of.js';
import type { Cluster, Link } from './types.js';

/** A cluster with the facts of its adverts. */
export interface ClusterWithFacts {
  readonly cluster: Cluster;
  /** By id of the advert, then of the fact. */
  readonly facts: ReadonlyMap<string, Readonly<Record<string, FactInput>>>;
}

/**
 * A cluster with its evidence: its adverts are read again.
 *
 * @param found - What belongs together.
 * @param store - Its adverts.
 * @returns The cluster, and what its links say of each advert.
 */
export function tellCluster({ plan, shape }: ShapedCluster, store: AdvertStore): ClusterWithFacts {
  const ids = plan.adverts.map((advert) => store.at(advert).advert.id);
  const links = plan.ties.map((tie) => linkOf(tie, store));
  links.sort(compareLinks);
  const numbers = new Map(ids.map((id, at) => [id, plan.adverts[at] ?? 0]));
  return {
    cluster: {
      cluster: `c-${sha256(ids[0] ?? '').slice(0, 12)}`,
      adverts: ids,
      links,
      hubs: shape.hubs.map((hub) => ids[hub] ?? ''),
      chain: shape.chain,
    },
    facts: linkFacts(plan.groups, links, (id) => store.at(numbers.get(id) ?? 0), store),
  };
}

function compareLinks(one: Link, other: Link): number {
  return (
    compareIds(one.a, other.a) ||
    compareIds(one.b, other.b) ||
    compareIds(one.kind, other.kind) ||
    compareIds(one.because.key, other.because.key)
  );
}
