import type { Cluster, Link, LinkKind, Place } from '../link/types.js';

/** What a contact that links adverts is: everything but text. */
export type ContactKind = Exclude<LinkKind, 'same-text' | 'similar-text'>;

/** A number, address, name or account that several adverts of a cluster share. */
export interface SharedKey {
  readonly kind: ContactKind;
  readonly key: string;
  /** Whether it is too weak to join adverts by itself. */
  readonly weak: boolean;
  /** Where it stands in each advert, by id, in the order of ids. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Adverts of a cluster whose texts are tied, one to the next. */
export interface SharedText {
  /** Ids in their order. */
  readonly adverts: readonly string[];
  /** The one that most others are tied to, the first of them. */
  readonly base: string;
  /** Whether all of them have the same text. */
  readonly same: boolean;
  /** Least and most that two of them have in common, where that was measured: 1 is everything. */
  readonly alike: readonly [number, number] | undefined;
}

/** Whether a link is one of texts. */
export function isTextLink({ kind }: Pick<Link, 'kind'>): boolean {
  return kind === 'same-text' || kind === 'similar-text';
}

/**
 * The contacts that adverts of a cluster share: of a number that stands in ten adverts there are nine links, and it is one contact.
 *
 * @param cluster - The cluster.
 * @returns Each contact once, by kind and then in the order of its first link.
 * @example
 * ```ts
 * sharedKeys(cluster).map(({ key, places }) => [key, places.size]); // [['+4500001234', 3]]
 * ```
 */
export function sharedKeys({ links }: Cluster): readonly SharedKey[] {
  const found = new Set<OpenKey>();
  const byName = new Map<string, OpenKey>();
  for (const { a, b, kind, strength, because } of links) {
    if (kind === 'same-text' || kind === 'similar-text') continue;
    // One number may be written with its country here and without it there; the place in the first advert is the same.
    const [place] = because.a;
    const names = [`${kind} ${because.key}`, `${kind} ${a} ${place?.field ?? ''} ${place?.start ?? ''}`];
    const known = names.flatMap((name) => byName.get(name) ?? [])[0];
    const shared = known ?? { kind, key: because.key, weak: strength === 'weak', places: new Map() };
    if (because.key.length > shared.key.length) shared.key = because.key;
    for (const name of names) byName.set(name, shared);
    found.add(shared);
    shared.places.set(a, because.a).set(b, because.b);
  }
  return [...found]
    .map((shared) => ({ ...shared, places: new Map([...shared.places].sort(byId)) }))
    .sort((one, other) => CONTACT_KINDS.indexOf(one.kind) - CONTACT_KINDS.indexOf(other.kind));
}

/** The order in which contacts are named. */
const CONTACT_KINDS: readonly ContactKind[] = ['phone', 'email', 'handle', 'user'];

interface OpenKey {
  readonly kind: ContactKind;
  key: string;
  readonly weak: boolean;
  readonly places: Map<string, readonly Place[]>;
}

/**
 * The adverts of a cluster that share wording, in groups.
 *
 * @param cluster - The cluster.
 * @returns The groups in the order of their first advert.
 * @example
 * ```ts
 * sharedTexts(cluster).map(({ adverts }) => adverts); // [['a31', 'a32', 'a33']]
 * ```
 */
export function sharedTexts(cluster: Cluster): readonly SharedText[] {
  const links = cluster.links.filter(isTextLink);
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
    // Later ways are short.
    for (let at = id; at !== root;) {
      const next = roots.get(at) ?? root;
      roots.set(at, root);
      at = next;
    }
    return root;
  };
  const degree = new Map<string, number>();
  for (const { a, b } of links) {
    roots.set(rootOf(b), rootOf(a));
    for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const groups = new Map<string, { readonly adverts: string[]; readonly links: Link[] }>();
  for (const id of [...degree.keys()].sort(byText)) groupOf(groups, rootOf(id)).adverts.push(id);
  for (const link of links) groupOf(groups, rootOf(link.a)).links.push(link);
  return [...groups.values()].map(({ adverts, links: own }) => {
    const [first = ''] = adverts;
    const base = adverts.reduce((best, id) => ((degree.get(id) ?? 0) > (degree.get(best) ?? 0) ? id : best), first);
    const measured = own.flatMap(({ because }) => because.similarity ?? []);
    return {
      adverts,
      base,
      same: own.every(({ kind }) => kind === 'same-text'),
      alike: measured.length === 0 ? undefined : [least(measured), most(measured)],
    };
  });
}

type Group = { readonly adverts: string[]; readonly links: Link[] };

function groupOf(groups: Map<string, Group>, root: string): Group {
  const group = groups.get(root) ?? { adverts: [], links: [] };
  groups.set(root, group);
  return group;
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other));
}

function most(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other));
}

function byId([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return byText(one, other);
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
