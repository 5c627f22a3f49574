import { numbersOf } from './advert-numbers.js';
import { AdvertStore } from './advert-store.js';
import type { AdvertContact } from './contacts-of.js';
import { clustersOf } from './clusters.js';
import { FeatureStore } from './feature-store.js';
import { hashText, SEED } from './hash.js';
import { KeyGroups } from './key-groups.js';
import { NumberList } from './number-list.js';
import { digestKey, hex } from './text-keys.js';
import { textTies } from './text-ties.js';
import { contactTies } from './contact-ties.js';
import { Ties } from './ties.js';
import type { Advert, Cluster, Linked, LinkKind, LinkOptions, SetAside } from './types.js';
import { weakTies } from './weak-ties.js';
import type { FactInput } from '../fact/fact.js';

/** Adverts that share a key link none of them from here on. */
export const MOST_ADVERTS = 1000;

/** A cluster with the facts of its adverts. */
export interface ClusterWithFacts {
  readonly cluster: Cluster;
  /** By id of the advert, then of the fact. */
  readonly facts: ReadonlyMap<string, Readonly<Record<string, FactInput>>>;
}

/** What a linker found. */
export interface LinkerResult {
  /** Clusters one after the other, in the order of their first advert; what they cost in memory is the caller's. */
  readonly clusters: Iterable<ClusterWithFacts>;
  readonly setAside: readonly SetAside[];
}

/** Takes adverts one by one and keeps numbers only. */
export interface Linker {
  /** Adds an advert; adverts are numbered from 0 in the order in which they come. */
  readonly add: (advert: Advert) => void;
  /**
   * Links what was added. `read` gives an advert again by its number: its words are evidence, and are not kept.
   *
   * @throws {Error} Two adverts have the same id.
   */
  readonly finish: (read: (index: number) => Advert) => LinkerResult;
}

/** Everything that is kept of the adverts. */
export interface Kept {
  readonly ids: string[];
  readonly features: FeatureStore;
  readonly contacts: ContactEntries;
  readonly digests: TextEntries;
  readonly bands: BandEntries;
}

/** Contacts of all adverts as numbers. */
export interface ContactEntries {
  readonly groups: KeyGroups;
  readonly second: NumberList;
  readonly adverts: NumberList;
  readonly codes: NumberList;
  /** Kind, and whether the contact is weak by itself. */
  readonly marks: NumberList;
}

/** Bands of texts, and habits of writing: each with twice the number of its advert, plus one for a habit. */
export interface BandEntries {
  readonly groups: KeyGroups;
  readonly adverts: NumberList;
}

/** Hashes of texts. */
export interface TextEntries {
  readonly groups: KeyGroups;
  readonly second: NumberList;
  readonly adverts: NumberList;
}

/**
 * Links adverts that do not all fit into memory: only numbers are kept of each, and an advert is read again where its words are needed.
 *
 * @param options - Which keys link nothing, and what the caller knows.
 * @returns Where adverts are put in.
 * @example
 * ```ts
 * const { add, finish } = linker();
 * adverts.forEach(add);
 * const { clusters } = finish((index) => adverts[index]);
 * ```
 */
export function linker(options: LinkOptions = {}): Linker {
  const kept: Kept = {
    ids: [],
    features: new FeatureStore(),
    contacts: {
      groups: new KeyGroups(),
      second: new NumberList(),
      adverts: new NumberList(),
      codes: new NumberList(),
      marks: new NumberList(),
    },
    digests: { groups: new KeyGroups(), second: new NumberList(), adverts: new NumberList() },
    bands: { groups: new KeyGroups(), adverts: new NumberList() },
  };
  const aside = new AsideCounts(options.ignore);
  return {
    add: (advert) => {
      add(kept, aside, advert, options);
    },
    finish: (read) => finish(kept, aside, read, options),
  };
}

function add(kept: Kept, aside: AsideCounts, advert: Advert, options: LinkOptions): void {
  const index = kept.ids.length;
  kept.ids.push(advert.id);
  const { contacts, features, habits, digest, unfit } = numbersOf(advert, options);
  for (const contact of contacts.contacts) {
    if (contact.unfit !== undefined) aside.count(contact.kind, contact.key, contact.unfit);
    else if (!aside.isIgnored(contact.kind, contact.key)) addContact(kept.contacts, index, contact);
  }
  if (unfit !== undefined) aside.count('same-text', digestKey(digest), unfit);
  else if (!aside.ignores || !aside.isIgnored('same-text', digestKey(digest))) addText(kept.digests, index, ...digest);
  kept.features.add(features);
  for (const band of features.bands)
    if (!aside.ignores || !aside.isIgnored('similar-text', hex(band))) addBand(kept.bands, index, band, 0);
  for (const habit of habits)
    if (!aside.ignores || !aside.isIgnored('similar-text', hex(habit))) addBand(kept.bands, index, habit, 1);
}

/** Kinds of contacts as numbers. */
export const CONTACT_KINDS: readonly AdvertContact['kind'][] = ['phone', 'email', 'handle', 'user'];
/** The bit of a weak contact. */
export const WEAK_MARK = 4;

/** The two hashes by which a contact is grouped. */
export function contactHashes(kind: LinkKind, key: string): readonly [number, number] {
  const name = `${kind}:${key}`;
  return [hashText(name), hashText(name, SEED ^ 0x1f83d9ab)];
}

function addContact(entries: ContactEntries, index: number, { kind, key, code, strength }: AdvertContact): void {
  const [first, second] = contactHashes(kind, key);
  entries.groups.add(first);
  entries.second.push(second);
  entries.adverts.push(index);
  entries.codes.push(code === '' ? 0 : hashText(code) | 1);
  entries.marks.push(CONTACT_KINDS.indexOf(kind) | (strength === 'weak' ? WEAK_MARK : 0));
}

function addText(entries: TextEntries, index: number, first: number, second: number): void {
  entries.groups.add(first);
  entries.second.push(second);
  entries.adverts.push(index);
}

function addBand(entries: BandEntries, index: number, hash: number, habit: 0 | 1): void {
  entries.groups.add(hash);
  entries.adverts.push(2 * index + habit);
}

/** How many adverts have a key that links nothing. */
export class AsideCounts {
  readonly ignores: boolean;
  readonly #ignored: ReadonlySet<string>;
  readonly #counts = new Map<string, { kind: LinkKind; key: string; reason: SetAside['reason']; adverts: number }>();

  constructor(ignored: readonly string[] = []) {
    this.#ignored = new Set(ignored);
    this.ignores = ignored.length > 0;
  }

  /** Whether the caller wants a key to link nothing; one that is asked about is counted. */
  isIgnored(kind: LinkKind, key: string): boolean {
    if (!this.#ignored.has(`${kind}:${key}`)) return false;
    this.count(kind, key, 'ignored');
    return true;
  }

  count(kind: LinkKind, key: string, reason: SetAside['reason'], adverts = 1): void {
    const name = `${kind}:${key}`;
    const known = this.#counts.get(name);
    if (known === undefined) this.#counts.set(name, { kind, key, reason, adverts });
    else known.adverts += adverts;
  }

  /** Keys that several adverts have, in their order. */
  list(): SetAside[] {
    return [...this.#counts]
      .filter(([, { adverts }]) => adverts > 1)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, { kind, key, adverts, reason }]) => ({ kind, key, adverts, reason }));
  }
}

function finish(kept: Kept, aside: AsideCounts, read: (index: number) => Advert, options: LinkOptions): LinkerResult {
  const store = new AdvertStore(read, options);
  const most = options.mostAdverts ?? MOST_ADVERTS;
  checkIds(kept.ids);
  const ties = new Ties(kept.ids);
  contactTies(kept, { ties, store, aside, most });
  textTies(kept, { ties, store, aside, most });
  weakTies(ties);
  return { clusters: clustersOf(kept, ties, store), setAside: aside.list() };
}

function checkIds(ids: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new Error('Two adverts have the same id.');
    seen.add(id);
  }
}

/** Links adverts that are all at hand; see `linkAdverts`. */
export function linkAll(adverts: readonly Advert[], options: LinkOptions): Linked {
  const { add: put, finish: end } = linker(options);
  for (const advert of adverts) put(advert);
  const { clusters, setAside } = end((index) => adverts[index] ?? { id: '', text: '' });
  const found: Cluster[] = [];
  const facts = new Map<string, Readonly<Record<string, FactInput>>>();
  for (const one of clusters) {
    found.push(one.cluster);
    for (const [id, ofAdvert] of one.facts) facts.set(id, ofAdvert);
  }
  return { clusters: found, facts, setAside };
}
