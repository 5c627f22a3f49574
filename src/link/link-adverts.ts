import type { FactInput } from '../fact/fact.js';
import { IssueError, kindOf } from '../issue.js';
import { linker } from './linker.js';
import type { Advert, Cluster, Linked, LinkOptions } from './types.js';

/**
 * Which adverts belong together, why, and what that says of each.
 *
 * @param adverts - Adverts, each with an id of its own, in any order.
 * @param options - Which keys link nothing, and what the caller knows.
 * @returns Clusters with their links, facts of the linked adverts, and shared keys that link nothing. The order of the adverts changes nothing.
 * @throws `IssueError` for what is no advert, and where two have the same id.
 * @example
 * ```ts
 * linkAdverts([
 *   { id: 'a', text: 'Ring 00 00 12 34', city: 'Viborg' },
 *   { id: 'b', text: 'Nul nul nul nul tolv fireogtredive', city: 'Skive' },
 * ]).clusters[0]?.adverts // → ['a', 'b']
 * ```
 */
export function linkAdverts(adverts: readonly Advert[], options: LinkOptions = {}): Linked {
  if (!isList(adverts))
    throw new IssueError([{ code: 'wrong-type', path: '', came: kindOf(adverts), expected: 'a list of adverts' }]);
  const { add, finish } = linker(options);
  for (const advert of adverts) add(advert);
  const { clusters, setAside } = finish((index) => adverts[index] ?? { id: '', text: '' });
  const found: Cluster[] = [];
  const facts = new Map<string, Readonly<Record<string, FactInput>>>();
  for (const one of clusters) {
    found.push(one.cluster);
    for (const [id, ofAdvert] of one.facts) facts.set(id, ofAdvert);
  }
  return { clusters: found, facts, setAside };
}

/** Callers without types pass anything; `Array.isArray` by itself would make any of its type. */
function isList(adverts: readonly Advert[]): boolean {
  return Array.isArray(adverts);
}
