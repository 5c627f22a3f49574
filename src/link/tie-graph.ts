import type { ClusterPlan } from './cluster-plans.js';
import type { TieGraph } from './hubs.js';
import type { Ties } from './ties.js';

/** Texts of one cluster that are all compared with each other, to see which of them hold it together; more of them count as one family. */
const MOST_COMPARED = 12;
/** From so much of their features in common on, two texts of a family are tied. */
const FAMILY = 0.4;

/**
 * What the adverts of a cluster share, each thing with all who share it.
 *
 * @param plan - The cluster.
 * @param ties - All ties.
 * @param similarity - How alike the features of two texts are.
 * @returns The graph; its adverts are numbered by their places in the cluster.
 */
export function graphOf(
  { adverts, ties: own, groups }: ClusterPlan,
  ties: Ties,
  similarity: (one: number, other: number) => number,
): TieGraph {
  const local = new Map(adverts.map((advert, at) => [advert, at]));
  const of = (advert: number): number => local.get(advert) ?? 0;
  const shared = groups.map(({ members }) => members.map(of));
  const families = new Map<number, number[]>();
  for (const { kind, strength, a, b } of own)
    if (strength === 'weak') shared.push([of(a), of(b)]);
    else if (kind === 'similar-text') families.set(ties.byText.find(a), []);
  if (families.size === 0) return { adverts: adverts.length, groups: shared };
  for (const advert of adverts) families.get(ties.byText.find(advert))?.push(advert);
  for (const { kind, strength, a, b } of own)
    if (
      kind === 'similar-text' &&
      strength === 'strong' &&
      (families.get(ties.byText.find(a))?.length ?? 0) <= MOST_COMPARED
    )
      shared.push([of(a), of(b)]);
  for (const family of families.values()) {
    if (family.length > MOST_COMPARED) shared.push(family.map(of));
    else
      family.forEach((one, at) => {
        for (const other of family.slice(at + 1))
          if (similarity(one, other) >= FAMILY) shared.push([of(one), of(other)]);
      });
  }
  return { adverts: adverts.length, groups: shared };
}
