import type { AdvertContact } from './contacts-of.js';
import { hashText, SEED } from './hash.js';
import type { LinkKind } from './types.js';

/** Kinds of contacts as numbers. */
export const CONTACT_KINDS: readonly AdvertContact['kind'][] = ['phone', 'email', 'handle', 'user'];
/** Bits beside the kind: a contact that is weak by itself, and one whose key the caller wants to link nothing. */
export const MARK = { kind: 3, weak: 4, ignored: 8 } as const;

/** The two hashes by which a contact is grouped. */
export function contactHashes(kind: LinkKind, key: string): readonly [number, number] {
  const name = `${kind}:${key}`;
  return [hashText(name), hashText(name, SEED ^ 0x1f83d9ab)];
}
