import type { FactInput } from '../fact/fact.js';
import type { Evidence } from '../generated/types.js';
import type { AdvertStore, ReadAdvert } from './advert-store.js';
import { difference, presentedIn, type Presented, samePerson } from './persons.js';
import { regionOf, seenInPlaces, type SeenInPlaces } from './regions.js';
import { compareIds } from './compare-ids.js';
import type { TieGroup } from './ties.js';
import type { Advert, Link } from './types.js';

/** An advert of a cluster with what facts are asked of. */
interface Member {
  readonly id: string;
  readonly read: ReadAdvert;
  readonly presented: Presented;
}

/** One fact of one advert before it is written down. */
type Found = Map<string, Map<string, FactInput>>;

/** Adverts that differ from one another are kept as examples, up to so many: each other one is compared with these. */
const MOST_EXAMPLES = 8;
/** Other adverts that are named as evidence. */
const MOST_NAMED = 5;

/**
 * What the links of a cluster say of each of its adverts. A fact is true only where the adverts show what it says; where they share something and do not, it is
 * unknown. It is never false, because other adverts may be unseen.
 */
export function linkFacts(
  groups: readonly TieGroup[],
  links: readonly Link[],
  byId: (id: string) => ReadAdvert,
  store: AdvertStore,
): ReadonlyMap<string, Readonly<Record<string, FactInput>>> {
  const members = new Map<string, Member>();
  const member = (read: ReadAdvert): Member => {
    const { id, text } = read.advert;
    const known = members.get(id) ?? { id, read, presented: presentedIn(text) };
    members.set(id, known);
    return known;
  };
  const found: Found = new Map();
  for (const group of groups) {
    const all = group.members.map((advert) => member(store.at(advert)));
    if (group.kind === 'user') sharedBy(found, 'same-user-id', all, group);
    else if (group.kind !== 'same-text') contactFacts(found, all, group);
  }
  for (const link of links)
    if (link.kind === 'same-text' || link.kind === 'similar-text')
      copied(found, member(byId(link.a)), member(byId(link.b)), link);
  return new Map(
    [...found]
      .sort(([one], [other]) => compareIds(one, other))
      .map(([id, facts]) => [id, Object.fromEntries([...facts].sort(([one], [other]) => compareIds(one, other)))]),
  );
}

function contactFacts(found: Found, all: readonly Member[], group: TieGroup): void {
  sharedBy(found, 'same-contact-in-several-adverts', all, group);
  const named = all.filter(({ presented }) => presented.names.size > 0);
  if (named.length > 1) sharedBy(found, 'several-names-on-one-contact', named, group, 'names');
  if (group.kind !== 'phone') return;
  onSeveralSites(found, all);
  inSeveralRegions(found, all);
}

/** Three towns whose regions are not known leave it open. */
function inSeveralRegions(found: Found, all: readonly Member[]): void {
  const advertOf = ({ read }: Member): Advert => read.advert;
  const tell = (places: readonly SeenInPlaces<Member>[], value: true | undefined): void => {
    for (const { item, others } of places)
      put(found, item.id, 'same-number-in-several-regions', value, [evidenceOf(item, others, 'phone')]);
  };
  tell(
    seenInPlaces(all, advertOf, ({ city = '' }) => regionOf(city)),
    true,
  );
  tell(
    seenInPlaces(all, advertOf, ({ city = '' }) => city.toLowerCase()),
    undefined,
  );
}

/** A key that adverts share: true for those beside which another presents somebody else. */
function sharedBy(found: Found, fact: string, all: readonly Member[], { kind }: TieGroup, by?: 'names'): void {
  const differ = (one: Member, other: Member): boolean => {
    const how = difference(one.presented, other.presented);
    return how !== undefined && (by === undefined || how === by);
  };
  const examples: Member[] = [];
  for (const one of all) {
    if (examples.length >= MOST_EXAMPLES) break;
    if (examples.every((other) => differ(one, other))) examples.push(one);
  }
  for (const one of all) {
    const others = examples.filter((other) => differ(one, other));
    const different = others.length > 0;
    const beside = different ? others : all.slice(0, MOST_NAMED + 1).filter((other) => other !== one);
    put(found, one.id, fact, different ? true : undefined, [evidenceOf(one, beside, kind)]);
  }
}

function onSeveralSites(found: Found, all: readonly Member[]): void {
  const sites = new Map<string, Member>();
  for (const one of all) {
    const site = one.read.advert.site ?? '';
    if (site !== '' && !sites.has(site)) sites.set(site, one);
  }
  if (sites.size < 2) return;
  for (const one of all) {
    const site = one.read.advert.site ?? '';
    if (site === '') continue;
    const others = [...sites].filter(([other]) => other !== site).map(([, other]) => other);
    const same = others.filter((other) => samePerson(one.presented, other.presented));
    const beside = (same.length > 0 ? same : others).slice(0, MOST_NAMED);
    put(found, one.id, 'number-on-several-sites', same.length > 0 ? true : undefined, [
      evidenceOf(one, beside, 'site'),
    ]);
  }
}

/** Two adverts with one text: copied, if they have other contacts or present others. */
function copied(found: Found, one: Member, other: Member, link: Link): void {
  const different = difference(one.presented, other.presented) !== undefined || haveOtherContacts(one, other);
  for (const [here, there, places] of [
    [one, other, link.because.a],
    [other, one, link.because.b],
  ] as const)
    put(
      found,
      here.id,
      'text-copied-between-adverts',
      different ? true : undefined,
      places.slice(0, MOST_NAMED).map(({ start, end }): Evidence => ({
        kind: 'text-span',
        note: `${link.kind}: ${there.id}`,
        span: [start, end],
      })),
    );
}

function haveOtherContacts(one: Member, other: Member): boolean {
  const [here, there] = [one.read.known.reachedBy, other.read.known.reachedBy];
  return here.length > 0 && there.length > 0 && !here.some((key) => there.includes(key));
}

function evidenceOf({ presented }: Member, others: readonly Member[], what: string): Evidence {
  const note = `${what}: ${others
    .slice(0, MOST_NAMED)
    .map(({ id }) => id)
    .join(', ')}`;
  const span = presented.spans[0];
  return span === undefined ? { kind: 'observation', note } : { kind: 'text-span', note, span: [span.start, span.end] };
}

/** What is true stays true; what another key leaves unknown adds its evidence. */
function put(found: Found, id: string, fact: string, value: true | undefined, evidence: readonly Evidence[]): void {
  const facts = found.get(id) ?? new Map<string, FactInput>();
  found.set(id, facts);
  const known = facts.get(fact);
  const isTrue = known !== undefined && known !== null && typeof known === 'object' && 'value' in known;
  if (isTrue && value === undefined) return;
  facts.set(fact, value === undefined ? { unknown: 'not-known', evidence } : { value, evidence });
}
