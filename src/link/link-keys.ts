import { checkOptions } from '../given.js';
import { checkAdvert } from './check-advert.js';
import { numbersOf } from './advert-numbers.js';
import { digestKey, hex } from './text-keys.js';
import type { Advert, LinkKey, LinkOptions } from './types.js';

/**
 * What an advert can be grouped by, without any other advert: any two that `linkAdverts` would link have a key in common. So adverts can be linked on any engine
 * that groups: write the keys of each, group by them, leave out keys of more adverts than `mostAdverts`, take connected sets over the rest, and link each set by
 * itself with the keys that were left out as `ignore`. The result is that of linking all of them at once.
 *
 * @param advert - An advert.
 * @param options - The same as for `linkAdverts`.
 * @returns Keys, none twice; contacts that link nothing (placeholders, help lines) and keys that are ignored have none.
 * @throws `IssueError` for what is no advert.
 * @example
 * ```ts
 * linkKeys({ id: 'a', text: 'Ring 00 00 12 34', city: 'Viborg' }) // → [{ kind: 'phone', key: '00001234' }]
 * ```
 */
export function linkKeys(advert: Advert, options: LinkOptions = {}): LinkKey[] {
  checkAdvert(advert);
  checkOptions(options);
  const { contacts, features, habits, digest, unfit } = numbersOf(advert, options);
  const keys: LinkKey[] = contacts.contacts.flatMap((one) =>
    one.unfit === undefined ? [{ kind: one.kind, key: one.key }] : [],
  );
  if (unfit === undefined) keys.push({ kind: 'same-text', key: digestKey(digest) });
  for (const band of [...features.bands, ...habits]) keys.push({ kind: 'similar-text', key: hex(band) });
  const ignored = new Set(options.ignore);
  const seen = new Set<string>();
  return keys.filter(({ kind, key }) => {
    const name = `${kind}:${key}`;
    if (seen.has(name) || ignored.has(name)) return false;
    seen.add(name);
    return true;
  });
}
