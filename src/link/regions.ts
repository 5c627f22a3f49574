import data from '../../rules/lexicons/link-regions.json' with { type: 'json' };
import { hashesOf } from './stems.js';
import { DAY, momentOf } from './moment.js';
import type { Advert } from './types.js';

let regions: ReadonlyMap<number, string> | undefined;

/**
 * The region in which a town lies.
 *
 * @param city - The town as it is written.
 * @returns Country and region; undefined for a town that is not known.
 * @example
 * ```ts
 * regionOf('Viborg') // → 'DK-Midtjylland'
 * ```
 */
export function regionOf(city: string): string | undefined {
  regions ??= new Map(
    Object.entries(data.regions).flatMap(([region, towns]) =>
      towns.split('|').map((town) => [hashesOf(town).full, region] as const),
    ),
  );
  return regions.get(hashesOf(city).full);
}

/** An advert whose number was in several regions or towns within two months. */
export interface SeenInPlaces<Item> {
  readonly item: Item;
  /** One advert of each place. */
  readonly others: readonly Item[];
}

/** About two months. */
const WINDOW = 61 * DAY;
const PLACES = 3;

/**
 * Adverts of one number that stand in three places or more within about two months.
 *
 * @param items - What has the number.
 * @param advertOf - The advert of each.
 * @param placeOf - The place of an advert, such as its region; undefined leaves it out.
 * @returns Those of which a stretch of two months holds three places, each with an advert of each place.
 */
export function seenInPlaces<Item>(
  items: readonly Item[],
  advertOf: (item: Item) => Advert,
  placeOf: (advert: Advert) => string | undefined,
): SeenInPlaces<Item>[] {
  const dated = items
    .flatMap((item) => {
      const [at, place] = [momentOf(advertOf(item).postedAt), placeOf(advertOf(item))];
      return at === undefined || place === undefined || place === '' ? [] : [{ item, at, place }];
    })
    .sort((one, other) => one.at - other.at);
  const seen: SeenInPlaces<Item>[] = [];
  const counts = new Map<string, { count: number; latest: Item }>();
  let first = 0;
  let told = 0;
  dated.forEach(({ item, at, place }, last) => {
    counts.set(place, { count: (counts.get(place)?.count ?? 0) + 1, latest: item });
    for (; at - (dated[first]?.at ?? at) > WINDOW; first += 1) {
      const gone = dated[first]?.place ?? '';
      const left = counts.get(gone);
      if (left === undefined || left.count <= 1) counts.delete(gone);
      else counts.set(gone, { ...left, count: left.count - 1 });
    }
    if (counts.size < PLACES) return;
    const others = [...counts.values()].map(({ latest }) => latest);
    for (told = Math.max(told, first); told <= last; told += 1) {
      const one = dated[told]?.item;
      if (one !== undefined) seen.push({ item: one, others: others.filter((other) => other !== one) });
    }
  });
  return seen;
}
