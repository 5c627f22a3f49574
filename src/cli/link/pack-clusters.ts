import type { KnownAdvert } from '../../link/advert-store.js';
import type { ClusterPlan } from '../../link/cluster-plans.js';
import { IntBuffer } from '../../link/int-buffer.js';
import type { ShapedCluster } from '../../link/joiner.js';
import { type CommonText, KINDS, type Tie, type TieGroup } from '../../link/ties.js';
import type { Span } from '../../text/types.js';

/** Clusters with what is known of their adverts, as the numbers that are sent to a thread. */
export function packClusters(clusters: readonly ShapedCluster[], knownOf: (advert: number) => KnownAdvert): Int32Array {
  const to = new IntBuffer();
  to.push(clusters.length);
  for (const { plan, shape } of clusters) {
    to.push(plan.adverts.length);
    for (const advert of plan.adverts) {
      const { places, reachedBy } = knownOf(advert);
      to.push(advert);
      putSpans(to, places);
      putAll(to, reachedBy);
    }
    to.push(plan.ties.length);
    for (const tie of plan.ties) putTie(to, tie);
    to.push(plan.groups.length);
    for (const { kind, hash, members } of plan.groups) {
      to.push(KINDS.indexOf(kind));
      to.push(hash);
      putAll(to, members);
    }
    putAll(to, shape.hubs);
    to.push(shape.chain ? 1 : 0);
  }
  return to.take();
}

function putAll(to: IntBuffer, values: readonly number[]): void {
  to.push(values.length);
  to.append(values);
}

function putSpans(to: IntBuffer, spans: readonly Span[]): void {
  to.push(spans.length);
  for (const { start, end } of spans) {
    to.push(start);
    to.push(end);
  }
}

function putTie(to: IntBuffer, { kind, strength, a, b, hash, common }: Tie): void {
  to.push(KINDS.indexOf(kind));
  to.push(strength === 'weak' ? 1 : 0);
  to.push(a);
  to.push(b);
  to.push(hash);
  // As it is kept: whole hundredths.
  to.push(common === undefined ? -1 : Math.round(common.similarity * 100));
  if (common === undefined) return;
  putSpans(to, common.a);
  putSpans(to, common.b);
}

/** Clusters that were sent, and what is known of their adverts. */
export interface Unpacked {
  readonly clusters: readonly ShapedCluster[];
  readonly known: ReadonlyMap<number, KnownAdvert>;
}

/** What was packed. */
export function unpackClusters(packed: Int32Array): Unpacked {
  let at = 0;
  const next = (): number => {
    at += 1;
    return packed[at - 1] ?? 0;
  };
  const list = <Item>(item: () => Item): Item[] => {
    const items: Item[] = [];
    for (let left = next(); left > 0; left -= 1) items.push(item());
    return items;
  };
  const spans = (): Span[] => list(() => ({ start: next(), end: next() }));
  const kind = (): Tie['kind'] => KINDS[next()] ?? 'phone';
  const common = (): { readonly common: CommonText } | undefined => {
    const hundredths = next();
    return hundredths < 0 ? undefined : { common: { similarity: hundredths / 100, a: spans(), b: spans() } };
  };
  const known = new Map<number, KnownAdvert>();
  const advert = (): number => {
    const number = next();
    known.set(number, { places: spans(), reachedBy: list(next) });
    return number;
  };
  const tie = (): Tie => ({
    kind: kind(),
    strength: next() === 1 ? 'weak' : 'strong',
    a: next(),
    b: next(),
    hash: next(),
    ...common(),
  });
  const group = (): TieGroup => ({ kind: kind(), hash: next(), members: list(next) });
  const plan = (): ClusterPlan => ({ adverts: list(advert), ties: list(tie), groups: list(group) });
  const clusters = list(() => ({ plan: plan(), shape: { hubs: list(next), chain: next() === 1 } }));
  return { clusters, known };
}
