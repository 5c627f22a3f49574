/** Hashes are sorted in so many parts, one after the other, so that only one of them takes room. */
const PART_BITS = 2;
const PART_SHIFT = 32 - PART_BITS;
const RADIX_BITS = 11;
const RADIX = 1 << RADIX_BITS;

/** What goes through all entries: gives the hash of each, with what it stands for. */
export type EachEntry = (put: (hash: number, entry: number) => void) => void;

/** Takes entries that share a hash, two or more, in the order in which they were given. The array is used again for the next ones. */
export type TakeGroup = (hash: number, entries: Int32Array) => void;

/**
 * Groups entries by hash, in the order of the hashes without their sign.
 *
 * @param each - Goes through all entries; called several times, and gives the same ones each time.
 * @param take - Takes each group.
 */
export function eachGroup(each: EachEntry, take: TakeGroup): void {
  const counts = new Int32Array(1 << PART_BITS);
  each((hash) => {
    counts[hash >>> PART_SHIFT] = (counts[hash >>> PART_SHIFT] ?? 0) + 1;
  });
  for (let part = 0; part < 1 << PART_BITS; part += 1) groupPart(each, part, counts[part] ?? 0, take);
}

function groupPart(each: EachEntry, part: number, count: number, take: TakeGroup): void {
  if (count < 2) return;
  const hashes = new Int32Array(count);
  const entries = new Int32Array(count);
  let at = 0;
  each((hash, entry) => {
    if (hash >>> PART_SHIFT !== part) return;
    hashes[at] = hash;
    entries[at] = entry;
    at += 1;
  });
  sort(hashes, entries);
  for (let first = 0; first < count;) {
    const hash = hashes[first] ?? 0;
    let end = first + 1;
    while (end < count && hashes[end] === hash) end += 1;
    if (end - first > 1) take(hash, entries.subarray(first, end));
    first = end;
  }
}

/** By the hash without its sign; entries of one hash keep their order. */
function sort(hashes: Int32Array, entries: Int32Array): void {
  const spareHashes = new Int32Array(hashes.length);
  const spareEntries = new Int32Array(hashes.length);
  sortBy(0, hashes, entries, spareHashes, spareEntries);
  sortBy(RADIX_BITS, spareHashes, spareEntries, hashes, entries);
  sortBy(2 * RADIX_BITS, hashes, entries, spareHashes, spareEntries);
  hashes.set(spareHashes);
  entries.set(spareEntries);
}

const heads = new Int32Array(RADIX + 1);

function sortBy(
  shift: number,
  hashes: Int32Array,
  entries: Int32Array,
  toHashes: Int32Array,
  toEntries: Int32Array,
): void {
  heads.fill(0);
  for (const hash of hashes) {
    const digit = ((hash >>> shift) & (RADIX - 1)) + 1;
    heads[digit] = (heads[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= RADIX; digit += 1) heads[digit] = (heads[digit] ?? 0) + (heads[digit - 1] ?? 0);
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] ?? 0;
    const digit = (hash >>> shift) & (RADIX - 1);
    const place = heads[digit] ?? 0;
    heads[digit] = place + 1;
    toHashes[place] = hash;
    toEntries[place] = entries[at] ?? 0;
  }
}
