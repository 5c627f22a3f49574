/** Rows of counts, to be added up with whole weights many times. */
export interface PackedCounts {
  /** The counts of all rows, each row times its weight. One array is reused, so read it before the next call. */
  readonly sum: (weights: Int32Array) => Int32Array;
}

/** Bits of a whole number that a double holds exactly. */
const BITS = 52;

/**
 * Packs several small counts of a row into one double, so that one multiplication adds up several of them, exactly.
 *
 * @param rows - How many rows.
 * @param cells - How many counts in each row.
 * @param counts - The counts, row by row.
 * @param mostWeight - The most that all weights together may be.
 * @param mostNumbers - Most doubles that may be used.
 * @returns The packed counts, or `null` where they need more room.
 */
export function packCounts(
  rows: number,
  cells: number,
  counts: Int32Array,
  mostWeight: number,
  mostNumbers: number,
): PackedCounts | null {
  const bound = counts.reduce((most, count) => Math.max(most, count), 0) * mostWeight;
  let bits = 1;
  while (2 ** bits <= bound) bits += 1;
  const lanes = Math.floor(BITS / bits);
  const columns = Math.ceil(cells / lanes);
  if (lanes === 0 || rows * columns > mostNumbers) return null;
  const packed = Array.from({ length: columns }, (_, column) => {
    const numbers = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1)
      for (let lane = lanes - 1; lane >= 0; lane -= 1) {
        const cell = column * lanes + lane;
        numbers[row] = (numbers[row] ?? 0) * 2 ** bits + (cell < cells ? (counts[row * cells + cell] ?? 0) : 0);
      }
    return numbers;
  });
  const sums = new Int32Array(cells);
  const products = new Float64Array(TOGETHER);
  return {
    sum: (weights) => {
      for (let from = 0; from < columns; from += TOGETHER) {
        fourProducts(packed, from, weights, products);
        for (let column = from; column < Math.min(from + TOGETHER, columns); column += 1)
          unpack(products[column - from] ?? 0, column * lanes, sums, lanes, bits);
      }
      return sums;
    },
  };
}

/** Sums kept at the same time, so that one addition need not wait for the one before. */
const TOGETHER = 4;

function fourProducts(
  packed: readonly Float64Array[],
  from: number,
  weights: Int32Array,
  products: Float64Array,
): void {
  const first = packed[from] ?? new Float64Array(weights.length);
  // Past the last column the first is taken again; nobody reads what comes of it.
  const [second = first, third = first, fourth = first] = packed.slice(from + 1, from + TOGETHER);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 0;
    a += weight * (first[row] ?? 0);
    b += weight * (second[row] ?? 0);
    c += weight * (third[row] ?? 0);
    d += weight * (fourth[row] ?? 0);
  }
  products.set([a, b, c, d]);
}

function unpack(packed: number, from: number, sums: Int32Array, lanes: number, bits: number): void {
  const size = 2 ** bits;
  let left = packed;
  for (let cell = from; cell < Math.min(from + lanes, sums.length); cell += 1) {
    sums[cell] = left % size;
    left = Math.floor(left / size);
  }
}
