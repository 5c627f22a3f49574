/** Adverts of one cluster by their numbers from 0 on, and the groups of them that share something. */
export interface TieGraph {
  readonly adverts: number;
  readonly groups: readonly (readonly number[])[];
}

/**
 * The adverts without which a cluster would fall apart into parts of two or more adverts each. What several adverts share stays when one of them is taken away,
 * so it is a node of its own (articulation points of the two-sided graph, Hopcroft and Tarjan 1973; without recursion, for chains are long).
 *
 * @param graph - A connected graph.
 * @returns Numbers of the adverts in ascending order.
 * @example
 * ```ts
 * hubsOf({ adverts: 5, groups: [[0, 1, 2], [2, 3, 4]] }) // → [2]
 * ```
 */
export function hubsOf({ adverts, groups }: TieGraph): number[] {
  const { starts, ends } = neighboursOf(adverts, groups);
  const nodes = adverts + groups.length;
  const order = new Int32Array(nodes).fill(-1);
  const low = new Int32Array(nodes);
  const parent = new Int32Array(nodes).fill(-1);
  const below = new Int32Array(nodes);
  const cut = new Int32Array(nodes);
  const large = new Int32Array(nodes);
  const next = Int32Array.from(starts.subarray(0, nodes));
  const path = new Int32Array(nodes);
  let depth = 0;
  let time = 0;
  const enter = (node: number): void => {
    order[node] = low[node] = time++;
    below[node] = node < adverts ? 1 : 0;
    path[depth++] = node;
  };
  enter(0);
  while (depth > 0) {
    const node = path[depth - 1] ?? 0;
    const at = next[node] ?? 0;
    if (at < (starts[node + 1] ?? 0)) {
      next[node] = at + 1;
      const neighbour = ends[at] ?? 0;
      if ((order[neighbour] ?? 0) < 0) {
        parent[neighbour] = node;
        enter(neighbour);
      } else if (neighbour !== parent[node]) low[node] = Math.min(low[node] ?? 0, order[neighbour] ?? 0);
      continue;
    }
    depth -= 1;
    const above = parent[node] ?? -1;
    if (above < 0) continue;
    below[above] = (below[above] ?? 0) + (below[node] ?? 0);
    low[above] = Math.min(low[above] ?? 0, low[node] ?? 0);
    if ((low[node] ?? 0) >= (order[above] ?? 0)) {
      cut[above] = (cut[above] ?? 0) + (below[node] ?? 0);
      if ((below[node] ?? 0) >= 2) large[above] = (large[above] ?? 0) + 1;
    }
  }
  const hubs: number[] = [];
  for (let advert = 0; advert < adverts; advert += 1) {
    const rest = adverts - 1 - (cut[advert] ?? 0);
    if ((large[advert] ?? 0) + (rest >= 2 ? 1 : 0) >= 2) hubs.push(advert);
  }
  return hubs;
}

interface Neighbours {
  /** Where the neighbours of each node begin. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function neighboursOf(adverts: number, groups: readonly (readonly number[])[]): Neighbours {
  const starts = new Int32Array(adverts + groups.length + 1);
  groups.forEach((members, group) => {
    starts[adverts + group + 1] = members.length;
    for (const member of members) starts[member + 1] = (starts[member + 1] ?? 0) + 1;
  });
  for (let node = 1; node < starts.length; node += 1) starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0);
  const ends = new Int32Array(starts.at(-1) ?? 0);
  const next = Int32Array.from(starts);
  const put = (node: number, neighbour: number): void => {
    const place = next[node] ?? 0;
    ends[place] = neighbour;
    next[node] = place + 1;
  };
  groups.forEach((members, group) => {
    for (const member of members) {
      put(member, adverts + group);
      put(adverts + group, member);
    }
  });
  return { starts, ends };
}

/** Adverts in a row that are worth telling. */
const SHORTEST_CHAIN = 4;

/**
 * Whether a cluster is a row of adverts, each tied only to the next.
 *
 * @param graph - A connected graph.
 * @returns Whether it is, and has at least four adverts.
 * @example
 * ```ts
 * isChain({ adverts: 4, groups: [[0, 1], [1, 2], [2, 3]] }) // → true
 * ```
 */
export function isChain({ adverts, groups }: TieGraph): boolean {
  if (adverts < SHORTEST_CHAIN || groups.some(({ length }) => length > 2)) return false;
  const beside = Array.from({ length: adverts }, () => new Set<number>());
  for (const [one = 0, other = 0] of groups) {
    beside[one]?.add(other);
    beside[other]?.add(one);
  }
  return beside.every(({ size }) => size <= 2) && beside.filter(({ size }) => size === 1).length === 2;
}
