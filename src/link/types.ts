import type { FactInput } from '../fact/fact.js';

/** An advert to be linked with others. Nothing in it but `id` and `text` is required. */
export interface Advert {
  /** The caller's own name for it; every advert has another. */
  readonly id: string;
  /** What lies beyond 100,000 code points is not read. */
  readonly text: string;
  /** The telephone number as it stands in its own field of the form, in any spelling. */
  readonly phone?: string;
  readonly email?: string;
  /** The user account behind it. */
  readonly user?: string;
  /** ISO 8601 date or time at which it was published. */
  readonly postedAt?: string;
  /** The town where it is placed. */
  readonly city?: string;
  /** ISO 3166 code of the country where it is placed: numbers without a country code are read in it. */
  readonly country?: string;
  /** The site on which it stands. A user account is one only within its site. */
  readonly site?: string;
}

/** What ties two adverts together. */
export type LinkKind = 'phone' | 'email' | 'handle' | 'user' | 'same-text' | 'similar-text';

/** Whether a link joins two adverts by itself. A weak one joins only together with another kind of link between the same two. */
export type LinkStrength = 'strong' | 'weak';

/** A place in an advert: start and end in UTF-16 units, in its text or in one of its fields. */
export interface Place {
  readonly field: 'text' | 'phone' | 'email' | 'user';
  readonly start: number;
  readonly end: number;
}

/** Why two adverts are linked. */
export interface LinkReason {
  /** The key that both share: the number, address, name, or the digest of the text. */
  readonly key: string;
  /** Where it stands in the first advert, and in the second: for texts, the words that both have in common. */
  readonly a: readonly Place[];
  readonly b: readonly Place[];
  /** Share of the wording that both texts have in common, 0 to 1, rounded to two decimals; for texts only. */
  readonly similarity?: number;
  /** Whole days between the two, where both dates are known. */
  readonly days?: number;
  /** The towns of both, where they are known and differ. */
  readonly cities?: readonly [string, string];
}

/** An evidenced tie between two adverts. */
export interface Link {
  /** The id of one advert, the one that comes first in the order of ids. */
  readonly a: string;
  readonly b: string;
  readonly kind: LinkKind;
  readonly strength: LinkStrength;
  readonly because: LinkReason;
}

/** Adverts that links join. It is never an organisation: people share telephones, texts and flats for many reasons. */
export interface Cluster {
  /** A stable name, made of the ids of its adverts. */
  readonly cluster: string;
  /** Ids in their order. */
  readonly adverts: readonly string[];
  /** Enough links to join all of them: of a key that many share, each advert with the first one. */
  readonly links: readonly Link[];
  /** Adverts without which it would fall apart into parts of two or more adverts each: look at these links first. */
  readonly hubs: readonly string[];
  /** At least four adverts in a row, each tied only to the next: the ends have nothing in common. */
  readonly chain: boolean;
}

/** What was found across adverts. */
export interface Linked {
  /** In the order of their first advert; adverts that stand alone are in none. */
  readonly clusters: readonly Cluster[];
  /** Facts of each linked advert, by id of the advert and of the fact. Adverts that stand alone have none: other adverts may be unseen. */
  readonly facts: ReadonlyMap<string, Readonly<Record<string, FactInput>>>;
  /** Keys that several adverts share and that link none of them, with the reason. */
  readonly setAside: readonly SetAside[];
}

/** A key that links nothing. */
export interface SetAside {
  readonly kind: LinkKind;
  readonly key: string;
  readonly adverts: number;
  readonly reason: 'placeholder' | 'help-line' | 'too-common' | 'ignored' | 'boilerplate' | 'short';
}

/** What an advert can be grouped by: adverts that are linked have at least one of these in common. */
export interface LinkKey {
  readonly kind: LinkKind;
  /** The same for all adverts that may be tied by it; see `LinkOptions.ignore` for how one is named outside. */
  readonly key: string;
}

/** How adverts are linked. */
export interface LinkOptions {
  /** Keys that link nothing, each as `kind:key` (`phone:00001234`); `setAside` of another run gives them. */
  readonly ignore?: readonly string[];
  /** A key that more adverts share links none of them; 1,000 unless told. */
  readonly mostAdverts?: number;
  /** ISO 3166 code of the country in which numbers are read where neither the advert nor its town tells one. */
  readonly country?: string;
}
