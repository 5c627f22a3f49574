import { IssueError } from '../issue.js';
import type { AdvertBatch } from './advert-batch.js';
import { AdvertStore, ReadAdvert } from './advert-store.js';
import { AsideCounts } from './aside-counts.js';
import { type ClusterPlan, clusterPlans } from './cluster-plans.js';
import { compareIds } from './compare-ids.js';
import { contactTies } from './contact-ties.js';
import { hubsOf, isChain } from './hubs.js';
import { Kept } from './kept.js';
import { textTies } from './text-ties.js';
import { graphOf } from './tie-graph.js';
import { Ties } from './ties.js';
import type { Advert, LinkKind, LinkOptions, SetAside } from './types.js';
import { weakTies } from './weak-ties.js';

/** Adverts that share a key link none of them from here on. */
export const MOST_ADVERTS = 1000;

/** Where a cluster could fall apart. */
export interface ClusterShape {
  /** Places of its adverts in the cluster. */
  readonly hubs: readonly number[];
  readonly chain: boolean;
}

/** A cluster before its adverts are read again. */
export interface ShapedCluster {
  readonly plan: ClusterPlan;
  readonly shape: ClusterShape;
}

/** How many clusters there are, how many adverts are in them, and how many links of each kind. */
export interface JoinedCounts {
  readonly clusters: number;
  readonly linked: number;
  readonly links: ReadonlyMap<LinkKind, number>;
}

/** Clusters that are found and not yet told, with where their adverts are read. */
export interface JoinedAdverts {
  readonly clusters: Iterable<ShapedCluster>;
  readonly setAside: readonly SetAside[];
  readonly counts: JoinedCounts;
  readonly store: AdvertStore;
  /** The number under which an advert was added, by its place in the order of ids. */
  readonly order: Int32Array;
  readonly kept: Kept;
}

/** Takes the numbers of adverts, whoever read them, and joins the adverts. */
export class Joiner {
  readonly #kept = new Kept();
  readonly #aside = new AsideCounts();
  readonly #options: LinkOptions;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  add(ids: readonly string[], batch: AdvertBatch): void {
    this.#kept.add(ids, batch);
    this.#aside.add(batch.aside);
  }

  /**
   * Finds what belongs together.
   *
   * @param read - Gives an advert again by its number.
   * @throws {@link IssueError} `duplicate-id`: two adverts have the same id.
   */
  join(read: (index: number) => Advert): JoinedAdverts {
    const kept = this.#kept;
    const order = orderOf(kept.ids);
    const store = new AdvertStore((place) => {
      const advert = order[place] ?? 0;
      const known = { places: kept.placesOf(advert), reachedBy: kept.reachedBy(advert) };
      return new ReadAdvert(read(advert), known, this.#options);
    });
    const ties = new Ties(order.length);
    const most = this.#options.mostAdverts ?? MOST_ADVERTS;
    const context = { kept, order, ties, store, aside: this.#aside, most };
    contactTies(context);
    textTies(context);
    weakTies(ties);
    kept.clearTexts(pairedIn(ties, order));
    return {
      clusters: { [Symbol.iterator]: () => shaped(ties, kept, order) },
      setAside: this.#aside.list(),
      counts: countsOf(ties),
      store,
      order,
      kept,
    };
  }
}

function* shaped(ties: Ties, { features }: Kept, order: Int32Array): Generator<ShapedCluster> {
  const similarity = (one: number, other: number): number => features.similarity(order[one] ?? 0, order[other] ?? 0);
  for (const plan of clusterPlans(ties)) {
    const graph = graphOf(plan, ties, similarity);
    yield { plan, shape: { hubs: hubsOf(graph), chain: isChain(graph) } };
  }
}

/** Whether an advert is tied to another by its text. */
function pairedIn(ties: Ties, order: Int32Array): (advert: number) => boolean {
  const paired = new Uint8Array(order.length);
  for (let at = 0; at < ties.length; at += 1) {
    const kind = ties.kindAt(at);
    if (kind !== 'same-text' && kind !== 'similar-text') continue;
    for (const place of ties.pairAt(at)) paired[order[place] ?? 0] = 1;
  }
  return (advert) => paired[advert] === 1;
}

function countsOf(ties: Ties): JoinedCounts {
  const isLinked = new Uint8Array(ties.adverts);
  const links = new Map<LinkKind, number>();
  for (let at = 0; at < ties.length; at += 1) {
    const kind = ties.kindAt(at);
    for (const advert of ties.pairAt(at)) isLinked[advert] = 1;
    links.set(kind, (links.get(kind) ?? 0) + 1);
  }
  let [clusters, linked] = [0, 0];
  isLinked.forEach((is, advert) => {
    linked += is;
    if (is === 1 && ties.joined.find(advert) === advert) clusters += 1;
  });
  return { clusters, linked, links };
}

/** Numbers of adverts in the order of their ids. */
function orderOf(ids: readonly string[]): Int32Array {
  const order = Int32Array.from(ids, (_, at) => at);
  order.sort((one, other) => compareIds(ids[one] ?? '', ids[other] ?? ''));
  for (let at = 1; at < order.length; at += 1)
    if (ids[order[at] ?? 0] === ids[order[at - 1] ?? 0])
      throw new IssueError([{ code: 'duplicate-id', path: `/${Math.max(order[at] ?? 0, order[at - 1] ?? 0)}/id` }]);
  return order;
}
