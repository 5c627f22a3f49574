import { sha256 } from '../json/sha256.js';
import type { AdvertStore } from './advert-store.js';
import { hubsOf, isChain, type TieGraph } from './hubs.js';
import { linkFacts } from './link-facts.js';
import type { ClusterWithFacts, Kept } from './linker.js';
import { linkOf } from './link-of.js';
import { compareIds, type TieGroup, type Ties } from './ties.js';
import type { Link } from './types.js';

/** Texts of one cluster that are all compared with each other, to see which of them hold it together; more of them count as one family. */
const MOST_COMPARED = 12;
/** From so much of their features in common on, two texts of a family are tied. */
const FAMILY = 0.4;

/** Adverts that belong together, with what ties them. */
interface Component {
  readonly adverts: number[];
  readonly ties: number[];
  readonly groups: TieGroup[];
}

/** Clusters in the order of their first advert, made one after the other when they are asked for. */
export function* clustersOf(kept: Kept, ties: Ties, store: AdvertStore): Generator<ClusterWithFacts> {
  const components = componentsOf(ties);
  for (const component of components) {
    const { adverts } = component;
    const ids = adverts.map((advert) => ties.ids[advert] ?? '');
    const numbers = new Map(ids.map((id, at) => [id, adverts[at] ?? 0]));
    const graph = graphOf(component, kept, ties);
    const links = component.ties.map((tie) => linkOf(ties.at(tie), ties, store));
    links.sort(compareLinks);
    const hubs = hubsOf(graph).map((hub) => ids[hub] ?? '');
    const cluster = {
      cluster: `c-${sha256(ids[0] ?? '').slice(0, 12)}`,
      adverts: ids,
      links,
      hubs,
      chain: isChain(graph),
    };
    yield {
      cluster,
      facts: linkFacts(component.groups, links, (id) => store.at(numbers.get(id) ?? 0), store),
    };
  }
}

function compareLinks(one: Link, other: Link): number {
  return (
    compareIds(one.a, other.a) ||
    compareIds(one.b, other.b) ||
    compareIds(one.kind, other.kind) ||
    compareIds(one.because.key, other.because.key)
  );
}

function componentsOf(ties: Ties): Component[] {
  const byRoot = new Map<number, Component>();
  const of = (advert: number): Component => {
    const root = ties.joined.find(advert);
    const known = byRoot.get(root);
    if (known !== undefined) return known;
    const made = { adverts: [], ties: [], groups: [] };
    byRoot.set(root, made);
    return made;
  };
  for (let at = 0; at < ties.length; at += 1) {
    const { a, b } = ties.at(at);
    const component = of(a);
    component.ties.push(at);
    component.adverts.push(a, b);
  }
  for (const group of ties.groups()) of(group.members[0] ?? 0).groups.push(group);
  const components = [...byRoot.values()].map((one) => ({ ...one, adverts: ties.inOrder(one.adverts) }));
  const first = (one: Component): string => ties.ids[one.adverts[0] ?? 0] ?? '';
  return components.sort((one, other) => compareIds(first(one), first(other)));
}

/** What the adverts of a cluster share, each thing with all who share it. */
function graphOf({ adverts, ties: own, groups }: Component, kept: Kept, ties: Ties): TieGraph {
  const local = new Map(adverts.map((advert, at) => [advert, at]));
  const of = (advert: number): number => local.get(advert) ?? 0;
  const shared = groups.map(({ members }) => members.map(of));
  const families = new Map<number, number[]>();
  for (const tie of own) {
    const { kind, strength, a, b } = ties.at(tie);
    if (strength === 'weak') shared.push([of(a), of(b)]);
    else if (kind === 'similar-text') families.set(ties.byText.find(a), []);
  }
  for (const advert of adverts) families.get(ties.byText.find(advert))?.push(advert);
  for (const tie of own) {
    const { kind, strength, a, b } = ties.at(tie);
    if (
      kind === 'similar-text' &&
      strength === 'strong' &&
      (families.get(ties.byText.find(a))?.length ?? 0) <= MOST_COMPARED
    )
      shared.push([of(a), of(b)]);
  }
  for (const family of families.values()) {
    if (family.length > MOST_COMPARED) shared.push(family.map(of));
    else
      family.forEach((one, at) => {
        for (const other of family.slice(at + 1))
          if (kept.features.similarity(one, other) >= FAMILY) shared.push([of(one), of(other)]);
      });
  }
  return { adverts: adverts.length, groups: shared };
}
