import type { Span } from '../text/types.js';
import { NumberList } from './number-list.js';
import type { LinkKind, LinkStrength } from './types.js';
import { Union } from './union.js';

/** All kinds of links in the order in which they are given. */
export const KINDS: readonly LinkKind[] = ['phone', 'email', 'handle', 'user', 'same-text', 'similar-text'];

/** One tie between two adverts; adverts have the numbers of their places in the order of ids. */
export interface Tie {
  readonly kind: LinkKind;
  readonly strength: LinkStrength;
  readonly a: number;
  readonly b: number;
  /** First hash of the key. */
  readonly hash: number;
  /** What the texts have in common, where they were compared. */
  readonly common?: CommonText;
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
  /** In their order. */
  readonly members: readonly number[];
}

/** A weak contact: kind and second hash. */
export interface WeakKey {
  readonly kind: LinkKind;
  readonly hash: number;
}

/** Ties between adverts, kept as numbers, and what they join. */
export class Ties {
  readonly adverts: number;
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

  constructor(adverts: number) {
    this.adverts = adverts;
    this.joined = new Union(adverts);
    this.byText = new Union(adverts);
  }

  get length(): number {
    return this.#a.length;
  }

  /** The adverts of a tie. */
  pairAt(index: number): readonly [number, number] {
    return [this.#a.at(index), this.#b.at(index)];
  }

  kindAt(index: number): LinkKind {
    return KINDS[this.#kinds.at(index) & 7] ?? 'phone';
  }

  at(index: number): Tie {
    const mark = this.#kinds.at(index);
    const common = this.#commonOf(this.#shares.at(index));
    return {
      kind: this.kindAt(index),
      strength: (mark & 8) === 0 ? 'strong' : 'weak',
      a: this.#a.at(index),
      b: this.#b.at(index),
      hash: this.#hashes.at(index),
      ...(common !== undefined && { common }),
    };
  }

  #commonOf(share: number): CommonText | undefined {
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
    this.#put(tie, share);
  }

  /** A tie that joins. */
  add(tie: Tie): void {
    this.#put(tie, 0);
  }

  #put({ kind, strength, a, b, hash }: Tie, share: number): void {
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
}

/** Adverts in their order, each once. */
export function inOrder(adverts: ArrayLike<number>): number[] {
  const sorted = Int32Array.from(adverts).sort();
  const once: number[] = [];
  for (const advert of sorted) if (once.at(-1) !== advert) once.push(advert);
  return once;
}
