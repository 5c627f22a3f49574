import { numbersOf } from '../link/advert-numbers.js';
import { noticeIn } from '../link/copied-notice.js';
import { linkAdverts } from '../link/link-adverts.js';
import { linkKeys } from '../link/link-keys.js';
import { digestKey } from '../link/text-keys.js';
import type { Advert, Cluster, Link, LinkKey, LinkKind, LinkOptions, SetAside } from '../link/types.js';
import { sharedKeys } from './shared-keys.js';

/** Two adverts that are linked directly, and everything that links them. */
export interface WhyStep {
  readonly a: string;
  readonly b: string;
  readonly links: readonly Link[];
  /** Where one of them says that others took its text: wording that both share counts for nothing then. */
  readonly notices: readonly Notice[];
}

/** An advert says that others took its text. */
export interface Notice {
  readonly advert: string;
  readonly words: string;
}

/** Something that two adverts share, or nearly share, and that does not link them. */
export type Nearly =
  | { readonly what: 'set-aside'; readonly kind: LinkKind; readonly key: string; readonly reason: SetAside['reason'] }
  | { readonly what: 'too-weak'; readonly kind: LinkKind; readonly key: string }
  | { readonly what: 'little-wording' }
  | ({ readonly what: 'copied' } & Notice)
  | { readonly what: 'one-digit'; readonly one: string; readonly other: string };

/** Why two adverts are linked, or what nearly linked them. */
export interface Why {
  readonly a: string;
  readonly b: string;
  /** The shortest chain of links from the one to the other; empty where they are not linked. */
  readonly steps: readonly WhyStep[];
  /** What they share that links nothing; only where they are not linked. */
  readonly nearly: readonly Nearly[];
}

/** What was found among all adverts, and how. */
export interface WhyParts {
  readonly clusters: readonly Cluster[];
  readonly setAside: readonly SetAside[];
  readonly options: LinkOptions;
  /** An advert by its id. */
  readonly get: (id: string) => Advert;
}

/**
 * Why two adverts are linked: the shortest chain of links between them, or what they share that was set aside.
 *
 * @param a - Id of the one.
 * @param b - Id of the other.
 * @param parts - What was found among all adverts.
 * @returns The steps, or what nearly linked them.
 * @example
 * ```ts
 * whyLinked('a31', 'a33', parts).steps.length; // 2
 * ```
 */
export function whyLinked(a: string, b: string, parts: WhyParts): Why {
  const cluster = parts.clusters.find(({ adverts }) => adverts.includes(a));
  if (cluster?.adverts.includes(b) !== true) return { a, b, steps: [], nearly: nearlyLinked(a, b, parts) };
  const way = shortestWay(a, b, cluster, (one, other) => directLinks(one, other, cluster, parts).length > 0);
  const steps = way.slice(1).map((id, index) => {
    const before = way[index] ?? a;
    const notices = noticesOf([parts.get(before), parts.get(id)], parts.options);
    return { a: before, b: id, links: directLinks(before, id, cluster, parts), notices };
  });
  return { a, b, steps, nearly: [] };
}

/**
 * Everything that links two adverts directly. A cluster has only so many links as it needs; what these two share shows when they are linked by themselves, with
 * the same keys set aside.
 */
function directLinks(a: string, b: string, { links }: Cluster, { get, options, setAside }: WhyParts): readonly Link[] {
  const ignore = [...(options.ignore ?? []), ...setAside.map(({ kind, key }) => `${kind}:${key}`)];
  const found = linkAdverts([get(a), get(b)], { ...options, ignore }).clusters[0]?.links;
  if (found !== undefined && found.length > 0) return found;
  return links.filter((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a));
}

/** What two adverts that share wording say of their texts. */
function noticesOf(pair: readonly [Advert, Advert], options: LinkOptions): readonly Notice[] {
  const found = pair.flatMap(({ id, text }): readonly Notice[] => {
    const words = noticeIn(text);
    return words === undefined ? [] : [{ advert: id, words }];
  });
  return found.length > 0 && sharedTextKeys(...pair, options).length > 0 ? found : [];
}

function sharedTextKeys(a: Advert, b: Advert, options: LinkOptions): readonly LinkKey[] {
  const ofOther = new Set(linkKeys(b, options).map(({ kind, key }) => `${kind}:${key}`));
  return linkKeys(a, options).filter(
    ({ kind, key }) => (kind === 'similar-text' || kind === 'same-text') && ofOther.has(`${kind}:${key}`),
  );
}

/** Ids from the one to the other, each tied to the next. */
function shortestWay(
  a: string,
  b: string,
  cluster: Cluster,
  isDirect: (one: string, other: string) => boolean,
): readonly string[] {
  if (isDirect(a, b)) return [a, b];
  const neighbours = neighboursIn(cluster);
  const before = new Map<string, string>([[a, a]]);
  for (let level: readonly string[] = [a]; level.length > 0 && !before.has(b);) {
    const next: string[] = [];
    for (const id of level)
      for (const group of neighbours(id))
        for (const other of group)
          if (!before.has(other)) {
            before.set(other, id);
            next.push(other);
          }
    level = next;
  }
  const way = [b];
  for (let at = b; at !== a;) {
    at = before.get(at) ?? a;
    way.push(at);
  }
  return way.reverse();
}

/** The groups of adverts that share something with an advert; each group is given once. */
function neighboursIn(cluster: Cluster): (id: string) => readonly (readonly string[])[] {
  const strong = sharedKeys(cluster).flatMap(({ weak, places }) => (weak ? [] : [[...places.keys()]]));
  const groups = [...strong, ...cluster.links.map(({ a, b }) => [a, b])];
  const of = new Map<string, number[]>();
  for (const [index, group] of groups.entries())
    for (const id of group) {
      const known = of.get(id);
      if (known === undefined) of.set(id, [index]);
      else known.push(index);
    }
  const given = new Set<number>();
  return (id) =>
    (of.get(id) ?? []).flatMap((index) => {
      if (given.has(index)) return [];
      given.add(index);
      return [groups[index] ?? []];
    });
}

function nearlyLinked(a: string, b: string, { get, options, setAside }: WhyParts): readonly Nearly[] {
  const [one, other] = [get(a), get(b)].map((advert) => numbersOf(advert, options));
  if (one === undefined || other === undefined) return [];
  const reasons = new Map(setAside.map(({ kind, key, reason }) => [`${kind}:${key}`, reason]));
  const ofOther = new Map(other.contacts.contacts.map((contact) => [`${contact.kind}:${contact.key}`, contact]));
  const shared = one.contacts.contacts.flatMap(({ kind, key, shown, unfit }): readonly Nearly[] => {
    const same = ofOther.get(`${kind}:${key}`);
    if (same === undefined) return [];
    const reason = reasons.get(`${kind}:${key}`) ?? unfit;
    const said = same.shown.length > shown.length ? same.shown : shown;
    return [
      reason === undefined ? { what: 'too-weak', kind, key: said } : { what: 'set-aside', kind, key: said, reason },
    ];
  });
  const numbers = (of: typeof one): readonly string[] =>
    of.contacts.contacts.filter(({ kind }) => kind === 'phone').map(({ shown }) => shown);
  const close = numbers(one).flatMap((number) =>
    numbers(other).flatMap((second): readonly Nearly[] =>
      isOneDigitApart(number, second) ? [{ what: 'one-digit', one: number, other: second }] : [],
    ),
  );
  return [...shared, ...sharedWording(get(a), get(b), { one, other, reasons, options }), ...close];
}

function sharedWording(
  a: Advert,
  b: Advert,
  {
    one,
    other,
    reasons,
    options,
  }: {
    readonly one: ReturnType<typeof numbersOf>;
    readonly other: ReturnType<typeof numbersOf>;
    readonly reasons: ReadonlyMap<string, SetAside['reason']>;
    readonly options: LinkOptions;
  },
): readonly Nearly[] {
  const digest = digestKey(one.digest);
  if (digest === digestKey(other.digest)) {
    const reason = reasons.get(`same-text:${digest}`) ?? one.unfit;
    if (reason !== undefined) return [{ what: 'set-aside', kind: 'same-text', key: digest, reason }];
  }
  const notices = noticesOf([a, b], options);
  if (notices.length > 0) return notices.map((notice) => ({ what: 'copied', ...notice }));
  const keys = sharedTextKeys(a, b, options);
  const aside = keys.flatMap(({ kind, key }) => reasons.get(`${kind}:${key}`) ?? [])[0];
  if (aside !== undefined) return [{ what: 'set-aside', kind: 'similar-text', key: '', reason: aside }];
  return keys.length > 0 ? [{ what: 'little-wording' }] : [];
}

/**
 * Whether two numbers differ in one digit, or have two neighbouring ones changed over.
 *
 * @param one - Digits.
 * @param other - Other digits.
 * @returns `true` where they nearly are the same.
 * @example
 * ```ts
 * isOneDigitApart('00001234', '00001243'); // true
 * ```
 */
export function isOneDigitApart(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  const apart = Array.from(one).flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  const [first = 0, second] = apart;
  if (second === undefined) return true;
  return apart.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
