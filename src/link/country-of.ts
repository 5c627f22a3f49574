import { TOWNS } from '../generated/lexicons/towns.js';
import { hashesOf } from './stems.js';
import type { Advert, LinkOptions } from './types.js';

let towns: ReadonlyMap<number, string> | undefined;

/**
 * The country in which the numbers of an advert are read: its own, that of its town, or the caller's.
 *
 * @param advert - An advert.
 * @param options - What the caller knows.
 * @returns ISO 3166 code; undefined where nothing tells it.
 * @example
 * ```ts
 * countryOf({ id: '1', text: '', city: 'Viborg' }, {}) // → 'DK'
 * ```
 */
export function countryOf(advert: Advert, options: LinkOptions): string | undefined {
  if (advert.country !== undefined && advert.country !== '') return advert.country.toUpperCase();
  const town = advert.city === undefined || advert.city === '' ? undefined : countryOfTown(advert.city);
  return town ?? options.country;
}

function countryOfTown(city: string): string | undefined {
  towns ??= new Map(
    TOWNS.terms.flatMap(({ text, tag }) => (/^[A-Z]{2}$/u.test(tag ?? '') ? [[hashesOf(text).full, tag ?? '']] : [])),
  );
  return towns.get(hashesOf(city).full);
}
