import type { Span } from '../text/types.js';
import { NumberList } from './number-list.js';
import type { LinkKind, LinkStrength } from './types.js';
import { Union } from './union.js';

/** All kinds of links in the order in which they are given. */
export const KINDS: readonly LinkKind[] = ['phone', 'email', 'handle', 'user', 'same-text', 'similar-text'];

/** One tie between two adverts as numbers. */
export interface Tie {
  readonly kind: LinkKind;
  readonly strength: LinkStrength;
  readonly a: number;
  readonly b: number;
  /** First hash of the key. */
  readonly hash: number;
  /** Where it is kept what the texts have in common. */
  readonly share?: number;
}

/** What two texts have in common, and where. */
export interface CommonText {
  readonly similarity: number;
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

/** Adverts that share a key. */
export interface TieGroup {
  readonly kind: LinkKind;
  readonly hash: number;
  /** In the order of ids. */
  readonly members: readonly number[];
}

/** A weak contact: kind and second hash. */
export interface WeakKey {
  readonly kind: LinkKind;
  readonly hash: number;
}

/** Ties between adverts, kept as numbers, and what they join. */
export class Ties {
  readonly ids: readonly string[];
  readonly #kinds = new NumberList();
  readonly #a = new NumberList();
  readonly #b = new NumberList();
  readonly #hashes = new NumberList();
  /** What texts have in common, of the ties for which they were compared: the place of each tie's share in the list after it, plus one. */
  readonly #shares = new NumberList();
  readonly #common = new NumberList();
  /** Adverts that strong ties join. */
  readonly joined: Union;
  /** Adverts that texts join. */
  readonly byText: Union;
  /** Adverts that share one key, one group after the other: the kind, the hash of the key, the count, then the adverts. */
  readonly #groups: NumberList = new NumberList();
  /** Pairs whose texts have a little in common. */
  readonly weakTexts: (readonly [number, number])[] = [];
  /** Contacts of an advert that are a hint and no more. */
  readonly weakKeys: Map<number, WeakKey[]> = new Map();

  constructor(ids: readonly string[]) {
    this.ids = ids;
    this.joined = new Union(ids.length);
    this.byText = new Union(ids.length);
  }

  get length(): number {
    return this.#a.length;
  }

  at(index: number): Tie {
    const mark = this.#kinds.at(index);
    return {
      kind: KINDS[mark & 7] ?? 'phone',
      strength: (mark & 8) === 0 ? 'strong' : 'weak',
      a: this.#a.at(index),
      b: this.#b.at(index),
      hash: this.#hashes.at(index),
      share: this.#shares.at(index),
    };
  }

  /** What the texts of a tie have in common, where they were compared for it. */
  commonOf({ share = 0 }: Tie): CommonText | undefined {
    if (share === 0) return undefined;
    const list = this.#common;
    const spans = (from: number): Span[] =>
      Array.from({ length: list.at(from) }, (_, n) => ({
        start: list.at(from + 1 + 2 * n),
        end: list.at(from + 2 + 2 * n),
      }));
    const a = spans(share);
    return { similarity: list.at(share - 1) / 100, a, b: spans(share + 1 + 2 * a.length) };
  }

  /** A tie that joins, with what both texts have in common. */
  addText(tie: Tie, { similarity, a, b }: CommonText): void {
    const list = this.#common;
    list.push(Math.round(similarity * 100));
    const share = list.length;
    for (const spans of [a, b]) {
      list.push(spans.length);
      for (const { start, end } of spans) {
        list.push(start);
        list.push(end);
      }
    }
    this.add({ ...tie, share });
  }

  /** A tie that joins. */
  add({ kind, strength, a, b, hash, share = 0 }: Tie): void {
    this.#kinds.push(KINDS.indexOf(kind) | (strength === 'weak' ? 8 : 0));
    this.#a.push(a);
    this.#b.push(b);
    this.#hashes.push(hash);
    this.#shares.push(share);
    this.joined.join(a, b);
    if (kind === 'same-text' || kind === 'similar-text') this.byText.join(a, b);
  }

  /** A contact that another advert has as well and that joins nothing by itself. */
  addWeakKey(advert: number, key: WeakKey): void {
    const keys = this.weakKeys.get(advert);
    if (keys === undefined) this.weakKeys.set(advert, [key]);
    else if (!keys.some(({ hash }) => hash === key.hash)) keys.push(key);
  }

  /** Adverts that share a key: each is tied to the first. */
  addStar(kind: LinkKind, strength: LinkStrength, members: readonly number[], hash: number): void {
    const [first = 0, ...others] = members;
    this.#groups.push(KINDS.indexOf(kind));
    this.#groups.push(hash);
    this.#groups.push(members.length);
    for (const member of members) this.#groups.push(member);
    for (const other of others) this.add({ kind, strength, a: first, b: other, hash });
  }

  /** All groups in the order in which they were found. */
  *groups(): Generator<TieGroup> {
    const list = this.#groups;
    for (let at = 0; at < list.length;) {
      const size = list.at(at + 2);
      const first = at + 3;
      yield {
        kind: KINDS[list.at(at)] ?? 'phone',
        hash: list.at(at + 1),
        members: Array.from({ length: size }, (_, n) => list.at(first + n)),
      };
      at = first + size;
    }
  }

  /** In the order of ids, each advert once. */
  inOrder(adverts: Iterable<number>): number[] {
    const { ids } = this;
    return [...new Set(adverts)].sort((one, other) => compareIds(ids[one] ?? '', ids[other] ?? ''));
  }
}

/** Order by code units, the same on every machine. */
export function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
