import type { AdvertStore } from './advert-store.js';
import type { AsideCounts } from './aside-counts.js';
import { CONTACT_KINDS, contactHashes, MARK } from './contact-marks.js';
import { eachGroup } from './each-group.js';
import type { Kept } from './kept.js';
import { inOrder, type Tie, type Ties } from './ties.js';

/** What ties are made with. */
export interface TieContext {
  readonly kept: Kept;
  /** Adverts in the order of their ids; from here on the place of an advert in it is its number. */
  readonly order: Int32Array;
  readonly ties: Ties;
  readonly store: AdvertStore;
  readonly aside: AsideCounts;
  /** A key of more adverts links none of them. */
  readonly most: number;
}

/** Adverts that have one contact, with what their entries say of it. */
interface Holder {
  readonly advert: number;
  readonly code: number;
  readonly weak: boolean;
}

/** Ties adverts that share a telephone number, an address, a name or an account. */
export function contactTies(context: TieContext): void {
  const { kept, order } = context;
  const places = new Int32Array(order.length);
  order.forEach((advert, place) => {
    places[advert] = place;
  });
  eachGroup(kept.eachContact(order), (_, contacts) => {
    for (const same of splitBy(contacts, (contact) => kept.contactAt(contact).second))
      if (same.length > 1) tieGroup(places, same, context);
  });
}

/** Parts of a list whose items answer alike, in the order of their first items. */
export function splitBy<T>(items: Iterable<T>, answer: (item: T) => number): T[][] {
  const parts = new Map<number, T[]>();
  for (const item of items) {
    const key = answer(item);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [item]);
    else part.push(item);
  }
  return [...parts.values()];
}

function tieGroup(places: Int32Array, entries: readonly number[], context: TieContext): void {
  const { ties, store, aside, most, kept } = context;
  const holders = entries.map((entry): Holder => {
    const { code, mark } = kept.contactAt(entry);
    return { advert: places[kept.ownerOf(entry)] ?? 0, code, weak: (mark & MARK.weak) !== 0 };
  });
  const adverts = inOrder(holders.map(({ advert }) => advert));
  if (adverts.length < 2) return;
  const { mark, second: hash } = kept.contactAt(entries[0] ?? 0);
  const kind = CONTACT_KINDS[mark & MARK.kind] ?? 'phone';
  if (adverts.length > most) {
    aside.count(kind, keyOf(store, adverts[0] ?? 0, kind, hash), 'too-common', adverts.length);
    return;
  }
  const parts = splitBy(holders, ({ code }) => code).map((part) => ({
    code: part[0]?.code ?? 0,
    weak: part.some(({ weak }) => weak),
    members: inOrder(part.map(({ advert }) => advert)),
  }));
  parts.sort((one, other) => one.code - other.code);
  for (const { members, weak } of parts)
    if (members.length > 1) {
      if (weak) addWeak(ties, kind, members, hash);
      else ties.addStar(kind, 'strong', members, hash);
    }
  tieParts(ties, kind, parts, hash);
}

interface Part {
  readonly code: number;
  readonly weak: boolean;
  readonly members: readonly number[];
}

/**
 * A number without a country may be that of any country, a name without a service that of any service. Numbers of two countries are two numbers;
 * the same name on two sites or services is a hint.
 */
function tieParts(ties: Ties, kind: Tie['kind'], parts: readonly Part[], hash: number): void {
  const open = parts.find(({ code }) => code === 0);
  for (const part of parts) {
    if (part === open) continue;
    if (open !== undefined && kind !== 'user') {
      const pair = [open.members[0] ?? 0, part.members[0] ?? 0];
      if (open.weak || part.weak) addWeak(ties, kind, pair, hash);
      else tiePair(ties, kind, pair, hash);
    }
  }
  if (kind === 'user' || kind === 'handle') addWeak(ties, kind, inOrder(parts.flatMap(({ members }) => members)), hash);
}

function tiePair(ties: Ties, kind: Tie['kind'], pair: readonly number[], hash: number): void {
  const members = inOrder(pair);
  if (members.length === 2) ties.addStar(kind, 'strong', members, hash);
}

/** Weak ties are asked of pairs, when all of them are known. */
function addWeak(ties: Ties, kind: Tie['kind'], members: readonly number[], hash: number): void {
  if (members.length < 2) return;
  for (const member of members) ties.addWeakKey(member, { kind, hash });
}

function keyOf(store: AdvertStore, advert: number, kind: Tie['kind'], hash: number): string {
  return (
    store.at(advert).contacts.find((one) => one.kind === kind && contactHashes(kind, one.key)[1] === hash)?.key ?? ''
  );
}
