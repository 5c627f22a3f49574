import { type AdvertBatch, BatchWriter } from './advert-batch.js';
import { AdvertStore, ReadAdvert } from './advert-store.js';
import { AsideCounts } from './aside-counts.js';
import { type ClusterPlan, clusterPlans } from './cluster-plans.js';
import { compareIds } from './compare-ids.js';
import { contactTies } from './contact-ties.js';
import { hubsOf, isChain } from './hubs.js';
import { Kept } from './kept.js';
import { type ClusterShape, type ClusterWithFacts, tellCluster } from './tell-cluster.js';
import { textTies } from './text-ties.js';
import { graphOf } from './tie-graph.js';
import { Ties } from './ties.js';
import type { Advert, LinkOptions, SetAside } from './types.js';
import { weakTies } from './weak-ties.js';

/** Adverts that share a key link none of them from here on. */
export const MOST_ADVERTS = 1000;

/** What a linker found. */
export interface LinkerResult {
  /** Clusters one after the other, in the order of their first advert; what they cost in memory is the caller's. */
  readonly clusters: Iterable<ClusterWithFacts>;
  readonly setAside: readonly SetAside[];
}

/** Takes adverts one by one and keeps numbers only. */
export interface Linker {
  /** Adds an advert; adverts are numbered from 0 in the order in which they come. */
  readonly add: (advert: Advert) => void;
  /**
   * Links what was added. `read` gives an advert again by its number: its words are evidence, and are not kept.
   *
   * @throws {Error} Two adverts have the same id.
   */
  readonly finish: (read: (index: number) => Advert) => LinkerResult;
}

/** Adverts whose numbers are handed on together. */
const BATCH = 256;

/**
 * Links adverts that do not all fit into memory: only numbers are kept of each, and an advert is read again where its words are needed.
 *
 * @param options - Which keys link nothing, and what the caller knows.
 * @returns Where adverts are put in.
 * @example
 * ```ts
 * const { add, finish } = linker();
 * adverts.forEach(add);
 * const { clusters } = finish((index) => adverts[index]);
 * ```
 */
export function linker(options: LinkOptions = {}): Linker {
  const writer = new BatchWriter(options);
  const joiner = new Joiner(options);
  let ids: string[] = [];
  const flush = (): void => {
    joiner.add(ids, writer.take());
    ids = [];
  };
  return {
    add: (advert) => {
      writer.add(advert);
      ids.push(advert.id);
      if (ids.length >= BATCH) flush();
    },
    finish: (read) => {
      flush();
      const joined = joiner.join(read);
      return { clusters: tellAll(joined), setAside: joined.setAside };
    },
  };
}

function* tellAll({ clusters, store }: JoinedAdverts): Generator<ClusterWithFacts> {
  for (const { plan, shape } of clusters) yield tellCluster(plan, shape, store);
}

/** A cluster before its adverts are read again. */
export interface ShapedCluster {
  readonly plan: ClusterPlan;
  readonly shape: ClusterShape;
}

/** Clusters that are found and not yet told, with where their adverts are read. */
export interface JoinedAdverts {
  readonly clusters: Iterable<ShapedCluster>;
  readonly setAside: readonly SetAside[];
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
   * @throws {Error} Two adverts have the same id.
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
    kept.clearBands();
    return { clusters: shaped(ties, kept, order), setAside: this.#aside.list(), store, order, kept };
  }
}

function* shaped(ties: Ties, { features }: Kept, order: Int32Array): Generator<ShapedCluster> {
  const similarity = (one: number, other: number): number => features.similarity(order[one] ?? 0, order[other] ?? 0);
  for (const plan of clusterPlans(ties)) {
    const graph = graphOf(plan, ties, similarity);
    yield { plan, shape: { hubs: hubsOf(graph), chain: isChain(graph) } };
  }
}

/** Numbers of adverts in the order of their ids. */
function orderOf(ids: readonly string[]): Int32Array {
  const order = Int32Array.from(ids, (_, at) => at);
  order.sort((one, other) => compareIds(ids[one] ?? '', ids[other] ?? ''));
  for (let at = 1; at < order.length; at += 1)
    if (ids[order[at] ?? 0] === ids[order[at - 1] ?? 0]) throw new Error('Two adverts have the same id.');
  return order;
}
