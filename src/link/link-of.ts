import type { AdvertStore, ReadAdvert } from './advert-store.js';
import { compareTexts } from './compare-texts.js';
import { DAY, momentOf } from './moment.js';
import { contactHashes } from './contact-marks.js';
import { hex } from './text-keys.js';
import type { CommonText, Tie } from './ties.js';
import type { Advert, Link, LinkReason, Place } from './types.js';

/** A tie with its evidence: both adverts are read again. */
export function linkOf(tie: Tie, store: AdvertStore): Link {
  const { kind, strength, a, b, hash } = tie;
  const [one, other] = [store.at(a), store.at(b)];
  const because =
    kind === 'same-text' || kind === 'similar-text'
      ? textReason(tie.common ?? compareTexts(one.compared, other.compared), hash)
      : contactReason(one, other, kind, hash);
  return {
    a: one.advert.id,
    b: other.advert.id,
    kind,
    strength,
    because: { ...because, ...between(one.advert, other.advert) },
  };
}

function contactReason(one: ReadAdvert, other: ReadAdvert, kind: Tie['kind'], hash: number): LinkReason {
  const of = ({ contacts }: ReadAdvert): { shown: string; places: readonly Place[] } => {
    const same = contacts.filter((contact) => contact.kind === kind && contactHashes(kind, contact.key)[1] === hash);
    return { shown: same[0]?.shown ?? '', places: same.flatMap(({ places }) => places) };
  };
  const [left, right] = [of(one), of(other)];
  // A number with its country says more than the same one without.
  const key = right.shown.length > left.shown.length ? right.shown : left.shown;
  return { key, a: left.places, b: right.places };
}

function textReason({ similarity, a, b }: CommonText, hash: number): LinkReason {
  const places = (spans: typeof a): Place[] => spans.map(({ start, end }) => ({ field: 'text', start, end }));
  return { key: hex(hash), a: places(a), b: places(b), similarity: Math.round(similarity * 100) / 100 };
}

/** Days and towns between two adverts, where they are told. */
function between(one: Advert, other: Advert): Partial<Pick<LinkReason, 'days' | 'cities'>> {
  const [early, late] = [momentOf(one.postedAt), momentOf(other.postedAt)];
  const days = early === undefined || late === undefined ? undefined : Math.floor(Math.abs(early - late) / DAY);
  const [here = '', there = ''] = [one.city, other.city];
  return {
    ...(days !== undefined && { days }),
    ...(here !== '' && there !== '' && here !== there && { cities: [here, there] as const }),
  };
}
