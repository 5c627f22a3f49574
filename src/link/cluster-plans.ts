import { inOrder, type Tie, type TieGroup, type Ties } from './ties.js';

/** Adverts that belong together, with what ties them. */
export interface ClusterPlan {
  /** In their order. */
  readonly adverts: readonly number[];
  readonly ties: readonly Tie[];
  readonly groups: readonly TieGroup[];
}

interface Component {
  readonly adverts: number[];
  readonly ties: number[];
  readonly groups: TieGroup[];
}

/**
 * What belongs together, in the order of the first advert of each.
 *
 * @param ties - All ties.
 * @returns Plans, made one after the other.
 */
export function* clusterPlans(ties: Ties): Generator<ClusterPlan> {
  for (const { adverts, ties: own, groups } of componentsOf(ties))
    yield { adverts, ties: own.map((tie) => ties.at(tie)), groups };
}

/** Adverts are numbered in the order of their ids, and of what is joined the smallest number stands for all. */
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
    const [a, b] = ties.pairAt(at);
    const component = of(a);
    component.ties.push(at);
    component.adverts.push(a, b);
  }
  for (const group of ties.groups()) of(group.members[0] ?? 0).groups.push(group);
  return [...byRoot]
    .sort(([one], [other]) => one - other)
    .map(([, { adverts, ...rest }]) => ({ ...rest, adverts: inOrder(adverts) }));
}
