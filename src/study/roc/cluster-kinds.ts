import { cellOf } from './cells.js';
import type { Cells } from './cells.js';
import { packCounts } from './packed-counts.js';
import type { PackedCounts } from './packed-counts.js';

/** What clusters hold. */
export interface ClusterKinds {
  /** How many clusters are of each kind; where hardly any are alike every cluster is a kind of its own. */
  readonly sizes: Int32Array;
  /** Records of each kind by cell. */
  readonly packed: PackedCounts;
}

/** Kinds are used where there are at least so many clusters of each, on average. */
const ALIKE = 8;
/** Clusters with more records than this, on average, are hardly ever alike. */
const LARGE = 12;
/** Adding up packed counts is slower than looking up the cluster of each record from so many numbers for each record on. */
const NUMBERS_PER_RECORD = 1;
/** Most counts that are held while packing. */
const MOST_COUNTS = 2 ** 23;

/**
 * Counts the records of each cluster by score and outcome, and clusters that hold the same together.
 *
 * @param cells - Records by cell.
 * @param target - Whether the reference standard found the target condition, for each record.
 * @param clusterOf - The number of each record's cluster.
 * @param count - How many clusters there are.
 * @returns The kinds, or `null` where so many counts are needed that looking up the cluster of each record is faster.
 */
export function clusterKinds(
  { levelOf, sizes: { length: cellCount } }: Cells,
  target: ArrayLike<boolean>,
  clusterOf: Int32Array,
  count: number,
): ClusterKinds | null {
  const { kindOf, kinds } = kindsOf(levelOf, target, clusterOf, count);
  if (kinds * cellCount > MOST_COUNTS) return null;
  const sizes = new Int32Array(kinds);
  for (const kind of kindOf) sizes[kind] = (sizes[kind] ?? 0) + 1;
  const counts = new Int32Array(kinds * cellCount);
  for (let record = 0; record < clusterOf.length; record += 1) {
    const place = (kindOf[clusterOf[record] ?? 0] ?? 0) * cellCount + cellOf(levelOf, target, record);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  // Every cluster of a kind was counted: what one holds is the share of one.
  if (kinds < count)
    for (let place = 0; place < counts.length; place += 1)
      counts[place] = (counts[place] ?? 0) / (sizes[Math.floor(place / cellCount)] ?? 1);
  const packed = packCounts(kinds, cellCount, counts, count, clusterOf.length * NUMBERS_PER_RECORD);
  return packed === null ? null : { sizes, packed };
}

/** Numbers clusters by what they hold, or each for itself where hardly any are alike. */
function kindsOf(
  levelOf: Int32Array,
  target: ArrayLike<boolean>,
  clusterOf: Int32Array,
  count: number,
): { readonly kindOf: Int32Array; readonly kinds: number } {
  const apart = { kindOf: Int32Array.from({ length: count }, (_, own) => own), kinds: count };
  if (clusterOf.length > count * LARGE) return apart;
  const contents = Array.from({ length: count }, (): number[] => []);
  for (const [record, cluster] of clusterOf.entries()) contents[cluster]?.push(cellOf(levelOf, target, record));
  const most = count / ALIKE;
  const numbers = new Map<string, number>();
  const kindOf = new Int32Array(count);
  for (const [cluster, cells] of contents.entries()) {
    const key = cells.sort((a, b) => a - b).join();
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    kindOf[cluster] = known;
    if (numbers.size > most) return apart;
  }
  return { kindOf, kinds: numbers.size };
}
