import type { AdvertStore } from './advert-store.js';
import { type AsideCounts, CONTACT_KINDS, contactHashes, type Kept, WEAK_MARK } from './linker.js';
import type { Tie, Ties } from './ties.js';

/** What ties are made with. */
export interface TieContext {
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
export function contactTies(kept: Kept, context: TieContext): void {
  const { groups, second } = kept.contacts;
  for (const { entries } of groups.groups())
    for (const same of splitBy(entries, (entry) => second.at(entry)))
      if (same.length > 1) tieGroup(kept, same, context);
}

/** Parts of a list whose items answer alike, in the order of their first items. */
export function splitBy<T>(items: readonly T[], answer: (item: T) => number): T[][] {
  const parts = new Map<number, T[]>();
  for (const item of items) {
    const key = answer(item);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [item]);
    else part.push(item);
  }
  return [...parts.values()];
}

function tieGroup({ contacts }: Kept, entries: readonly number[], { ties, store, aside, most }: TieContext): void {
  const adverts = ties.inOrder(entries.map((entry) => contacts.adverts.at(entry)));
  if (adverts.length < 2) return;
  const mark = contacts.marks.at(entries[0] ?? 0);
  const kind = CONTACT_KINDS[mark & 3] ?? 'phone';
  const hash = contacts.second.at(entries[0] ?? 0);
  if (adverts.length > most) {
    aside.count(kind, keyOf(store, adverts[0] ?? 0, kind, hash), 'too-common', adverts.length);
    return;
  }
  const holders = entries.map((entry): Holder => ({
    advert: contacts.adverts.at(entry),
    code: contacts.codes.at(entry),
    weak: (contacts.marks.at(entry) & WEAK_MARK) !== 0,
  }));
  const parts = splitBy(holders, ({ code }) => code).map((part) => ({
    code: part[0]?.code ?? 0,
    weak: part.some(({ weak }) => weak),
    members: ties.inOrder(part.map(({ advert }) => advert)),
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
  if (kind === 'user' || kind === 'handle')
    addWeak(ties, kind, ties.inOrder(parts.flatMap(({ members }) => members)), hash);
}

function tiePair(ties: Ties, kind: Tie['kind'], pair: readonly number[], hash: number): void {
  const members = ties.inOrder(pair);
  if (members.length === 2) ties.addStar(kind, 'strong', members, hash);
}

/** Weak ties are asked of pairs, when all of them are known. */
function addWeak(ties: Ties, kind: Tie['kind'], members: readonly number[], hash: number): void {
  if (members.length < 2) return;
  for (const member of members) ties.addWeakKey(member, { kind, hash });
}

function keyOf(store: AdvertStore, advert: number, kind: Tie['kind'], hash: number): string {
  const { contacts } = store.at(advert).contacts;
  return contacts.find((one) => one.kind === kind && contactHashes(kind, one.key)[1] === hash)?.key ?? '';
}
