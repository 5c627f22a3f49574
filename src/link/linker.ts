import { checkOptions } from '../given.js';
import { BatchWriter } from './advert-batch.js';
import { checkAdvert } from './check-advert.js';
import { type JoinedAdverts, Joiner } from './joiner.js';
import { type ClusterWithFacts, tellCluster } from './tell-cluster.js';
import type { Advert, LinkOptions, SetAside } from './types.js';

export { MOST_ADVERTS } from './joiner.js';

/** What a linker found. */
export interface LinkerResult {
  /** Clusters one after the other, in the order of their first advert; what they cost in memory is the caller's. */
  readonly clusters: Iterable<ClusterWithFacts>;
  readonly setAside: readonly SetAside[];
}

/** Takes adverts one by one and keeps numbers only. */
export interface Linker {
  /**
   * Adds an advert; adverts are numbered from 0 in the order in which they come.
   *
   * @throws `IssueError` for what is no advert.
   */
  readonly add: (advert: Advert) => void;
  /**
   * Links what was added. `read` gives an advert again by its number: its words are evidence, and are not kept.
   *
   * @throws `IssueError` `duplicate-id`: two adverts have the same id.
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
 * @throws `IssueError` for options that are no object.
 * @example
 * ```ts
 * const { add, finish } = linker();
 * adverts.forEach(add);
 * const { clusters } = finish((index) => adverts[index]);
 * ```
 */
export function linker(options: LinkOptions = {}): Linker {
  checkOptions(options);
  const writer = new BatchWriter(options);
  const joiner = new Joiner(options);
  let ids: string[] = [];
  let count = 0;
  const flush = (): void => {
    joiner.add(ids, writer.take());
    ids = [];
  };
  return {
    add: (advert) => {
      checkAdvert(advert, `/${count}`);
      count += 1;
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
  for (const cluster of clusters) yield tellCluster(cluster, store);
}
