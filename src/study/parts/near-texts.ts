import { tokensOf } from './words-of.js';

/** Words of one shingle, and the fewest words of a text that is compared. */
const SHINGLE = 4;
const LEAST_WORDS = 12;
/** Shingles by which like texts find each other: those with the lowest hashes. */
const SKETCH = 12;
/** Share of common shingles from which two texts count as copied. */
const ALIKE = 0.7;
/** Texts with one shingle in common that are compared with each other; more of them share a phrase of the trade. */
const MOST_IN_BUCKET = 60;

/**
 * Pairs of texts that are copied from each other with small changes. Near-linear: only texts that share one of their sampled word
 * sequences are compared.
 *
 * Source: Broder 1997 (shingles and sketches).
 *
 * @param texts - The texts; `null` where there is none.
 * @returns Pairs of places, the lower one first.
 */
export function nearTexts(texts: readonly (string | null)[]): readonly (readonly [number, number])[] {
  const shingles = texts.map((text) => (text === null ? undefined : shinglesOf(text)));
  const buckets = new Map<number, number[]>();
  for (const [place, set] of shingles.entries())
    for (const hash of set === undefined ? [] : [...set].sort((a, b) => a - b).slice(0, SKETCH)) {
      const bucket = buckets.get(hash);
      if (bucket === undefined) buckets.set(hash, [place]);
      else if (bucket.length < MOST_IN_BUCKET) bucket.push(place);
    }
  const pairs = new Map<string, readonly [number, number]>();
  for (const bucket of buckets.values())
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1)) {
        const key = `${a} ${b}`;
        if (!pairs.has(key) && areAlike(shingles[a], shingles[b])) pairs.set(key, [a, b]);
      }
  return [...pairs.values()];
}

function shinglesOf(text: string): ReadonlySet<number> | undefined {
  const words = tokensOf(text);
  if (words.length < LEAST_WORDS) return undefined;
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) hashes.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  return hashes;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function areAlike(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  let common = 0;
  for (const hash of a) if (b.has(hash)) common += 1;
  return common / (a.size + b.size - common) >= ALIKE;
}
