import { linkAll } from './linker.js';
import type { Advert, Linked, LinkOptions } from './types.js';

/**
 * Which adverts belong together, why, and what that says of each.
 *
 * @param adverts - Adverts, each with an id of its own, in any order.
 * @param options - Which keys link nothing, and what the caller knows.
 * @returns Clusters with their links, facts of the linked adverts, and shared keys that link nothing. The order of the adverts changes nothing.
 * @throws {Error} Two adverts have the same id.
 * @example
 * ```ts
 * linkAdverts([
 *   { id: 'a', text: 'Ring 00 00 12 34', city: 'Viborg' },
 *   { id: 'b', text: 'Nul nul nul nul tolv fireogtredive', city: 'Skive' },
 * ]).clusters[0]?.adverts // → ['a', 'b']
 * ```
 */
export function linkAdverts(adverts: readonly Advert[], options: LinkOptions = {}): Linked {
  return linkAll(adverts, options);
}
