/** Where a hash begins (FNV-1a). */
export const SEED: number = 0x811c9dc5 | 0;

/** One more number into a hash. */
export function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** Spreads a hash over all 32 bits (MurmurHash3's last step), so that any of them may be taken. */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Both hashes in one; order counts. */
export function joined(one: number, other: number): number {
  return spread(Math.imul(one, 0x9e3779b1) ^ (other + 0x7f4a7c15));
}

/** A hash of a text's UTF-16 units. */
export function hashText(text: string, seed: number = SEED): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return spread(hash);
}
