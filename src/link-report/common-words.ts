/** Pairs of places that two lists of words have in common, in order: index in the first, index in the second. */
export type CommonPairs = readonly (readonly [number, number])[];

/** Stretches up to so many pairs of words are compared word by word; longer ones are first cut at words that both have once. */
const MOST_CELLS = 600_000;
/** How often a stretch is cut again: what is still too long then has too little in common to be worth more. */
const MOST_CUTS = 16;

interface Stretch {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly cuts: number;
}

/**
 * The words that two lists have in common, each in the same order in both: a longest common subsequence where the lists are short, and close to one where they
 * are long.
 *
 * @param a - Words.
 * @param b - Other words.
 * @returns Pairs of places, ascending in both.
 * @example
 * ```ts
 * commonWords(['new', 'in', 'Vejle'], ['new', 'in', 'Aarhus']); // [[0, 0], [1, 1]]
 * ```
 */
export function commonWords(a: readonly string[], b: readonly string[]): CommonPairs {
  const numbers = new Map<string, number>();
  const [one, other] = [numbered(a, numbers), numbered(b, numbers)];
  const pairs: (readonly [number, number])[] = [];
  const open: Stretch[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length, cuts: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inner = trimmed(one, other, next, pairs);
    const cells = (inner.toA - inner.fromA) * (inner.toB - inner.fromB);
    if (cells === 0) continue;
    if (cells <= MOST_CELLS) longest(one, other, inner, pairs);
    else if (inner.cuts < MOST_CUTS) open.push(...cut(one, other, inner, pairs));
  }
  return pairs.sort(([x], [y]) => x - y);
}

function numbered(words: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(words, (word) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  });
}

/** The stretch without what its two sides begin and end with alike. */
function trimmed(a: Int32Array, b: Int32Array, stretch: Stretch, pairs: (readonly [number, number])[]): Stretch {
  let { fromA, toA, fromB, toB } = stretch;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) pairs.push([fromA++, fromB++]);
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) pairs.push([--toA, --toB]);
  return { ...stretch, fromA, toA, fromB, toB };
}

/** The textbook table of lengths, walked back from its beginning. */
function longest(
  a: Int32Array,
  b: Int32Array,
  { fromA, toA, fromB, toB }: Stretch,
  pairs: (readonly [number, number])[],
): void {
  const [rows, columns] = [toA - fromA, toB - fromB];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        a[fromA + row] === b[fromB + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  for (let row = 0, column = 0; row < rows && column < columns;)
    if (a[fromA + row] === b[fromB + column]) pairs.push([fromA + row++, fromB + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
}

/** The stretches between the words that stand once on either side and in the same order. */
function cut(a: Int32Array, b: Int32Array, stretch: Stretch, pairs: (readonly [number, number])[]): readonly Stretch[] {
  const single = ascending(onceInBoth(a, b, stretch, 1));
  // A text that says every word again and again may still say three in a row only once.
  const anchors = single.length > 0 ? single : ascending(onceInBoth(a, b, stretch, 3));
  if (anchors.length === 0) return [];
  pairs.push(...anchors);
  const ends: CommonPairs = [...anchors, [stretch.toA, stretch.toB]];
  return ends.map(([toA, toB], index) => {
    const [beforeA, beforeB] = anchors[index - 1] ?? [stretch.fromA - 1, stretch.fromB - 1];
    return { fromA: beforeA + 1, toA, fromB: beforeB + 1, toB, cuts: stretch.cuts + 1 };
  });
}

function onceInBoth(a: Int32Array, b: Int32Array, stretch: Stretch, length: number): CommonPairs {
  const { fromA, toA, fromB, toB } = stretch;
  const [one, other] = [places(a, fromA, toA, length), places(b, fromB, toB, length)];
  return [...one].flatMap(([words, place]): CommonPairs => {
    const there = other.get(words) ?? TWICE;
    return place === TWICE || there === TWICE ? [] : [[place, there]];
  });
}

const TWICE = -1;

/** Where runs of so many words begin that stand there once. */
function places(words: Int32Array, from: number, to: number, length: number): ReadonlyMap<string | number, number> {
  const found = new Map<string | number, number>();
  for (let at = from; at + length <= to; at += 1) {
    const run = length === 1 ? (words[at] ?? 0) : words.subarray(at, at + length).join();
    found.set(run, found.has(run) ? TWICE : at);
  }
  return found;
}

/** The longest run of pairs that ascend on the second side too; on the first they do already. */
function ascending(pairs: CommonPairs): CommonPairs {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}
