/** A logistic curve over a whole score. */
export interface ScoreFit {
  readonly intercept: number;
  /** By how much a point changes the log-odds; never below 0. */
  readonly slope: number;
  readonly logLikelihood: number;
  /** Negative log-likelihood and ridge. */
  readonly loss: number;
}

const MOST_STEPS = 60;

/** Columns that count together up to a cap. */
export interface WeightCap {
  readonly columns: readonly number[];
  readonly cap: number;
}

/**
 * Fits a logistic curve to scores many times, each time to other weights. Equal rows are one, and equal scores are counted.
 *
 * @param rows - One row for each record of whole numbers.
 * @param target - Whether the reference standard found the target condition, in the same order.
 * @param ridge - Half this times the sum of squared slopes of the columns is added to the loss.
 * @param caps - Columns that share a cap; no column is in two of them.
 * @returns Fits the curve for some weights.
 * @throws RangeError when a number is not whole.
 */
export function scoreFitter(
  rows: readonly (readonly number[])[],
  target: readonly boolean[],
  ridge: number,
  caps: readonly WeightCap[] = [],
): (weights: readonly number[]) => ScoreFit {
  if (rows.some((row) => !row.every(Number.isInteger))) throw new RangeError('Rows hold whole numbers.');
  const patterns = patternsOf(rows, target);
  const columns = (rows[0] ?? []).map((_, column) => Int32Array.from(patterns, ({ row }) => row[column] ?? 0));
  const capped = new Set(caps.flatMap((one) => one.columns));
  const free = [...columns.keys()].filter((column) => !capped.has(column));
  const together = new Int32Array(patterns.length);
  return (weights) => {
    const scores = new Int32Array(patterns.length);
    addColumns(scores, columns, weights, free);
    for (const { columns: own, cap } of caps) {
      addColumns(together.fill(0), columns, weights, own);
      for (let i = 0; i < scores.length; i += 1) scores[i] = (scores[i] ?? 0) + Math.min(cap, together[i] ?? 0);
    }
    const counts = countScores(scores, patterns);
    return curveOf(counts, ridge * weights.reduce((sum, weight) => sum + weight * weight, 0));
  };
}

function addColumns(
  sums: Int32Array,
  columns: readonly Int32Array[],
  weights: readonly number[],
  which: readonly number[],
): void {
  for (const column of which) {
    const [weight = 0, values = sums] = [weights[column], columns[column]];
    if (weight === 0) continue;
    for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + weight * (values[i] ?? 0);
  }
}

/** Records with the same row. */
interface Pattern {
  readonly row: readonly number[];
  present: number;
  all: number;
}

function patternsOf(rows: readonly (readonly number[])[], target: readonly boolean[]): readonly Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const [record, row] of rows.entries()) {
    const key = row.join();
    const pattern = patterns.get(key) ?? { row, present: 0, all: 0 };
    patterns.set(key, pattern);
    pattern.all += 1;
    if (target[record] === true) pattern.present += 1;
  }
  return [...patterns.values()];
}

interface Counts {
  readonly least: number;
  readonly present: Float64Array;
  readonly all: Float64Array;
}

function countScores(scores: Int32Array, patterns: readonly Pattern[]): Counts {
  const least = scores.reduce((low, score) => Math.min(low, score), 0);
  const size = scores.reduce((high, score) => Math.max(high, score), 0) - least + 1;
  const present = new Float64Array(size);
  const all = new Float64Array(size);
  for (const [i, pattern] of patterns.entries()) {
    const place = (scores[i] ?? 0) - least;
    all[place] = (all[place] ?? 0) + pattern.all;
    present[place] = (present[place] ?? 0) + pattern.present;
  }
  return { least, present, all };
}

interface Point {
  readonly intercept: number;
  readonly slope: number;
  readonly logLikelihood: number;
  readonly loss: number;
  readonly slopes: readonly [number, number];
  readonly curves: readonly [number, number, number];
}

function curveOf(counts: Counts, ridge: number): ScoreFit {
  let at = lossAt(counts, ridge, 0, 0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [a, b] = at.slopes;
    const [aa, ab, bb] = at.curves;
    const determinant = aa * bb - ab * ab;
    // A score that never varies has no slope.
    const flat = determinant <= 1e-12 * aa * bb;
    const moveB = flat ? 0 : Math.max(-at.slope, (ab * a - aa * b) / determinant);
    const moveA = -(a + ab * moveB) / aa;
    const next = halved(counts, ridge, at, moveA, moveB);
    if (Math.abs(next.intercept - at.intercept) + Math.abs(next.slope - at.slope) < 1e-10) break;
    at = next;
  }
  const { intercept, slope, logLikelihood, loss } = at;
  return { intercept, slope, logLikelihood, loss };
}

function halved(counts: Counts, ridge: number, at: Point, moveA: number, moveB: number): Point {
  for (let size = 1; ; size /= 2) {
    const next = lossAt(counts, ridge, at.intercept + size * moveA, at.slope + size * moveB);
    if (next.loss <= at.loss || size < 1e-6) return next.loss <= at.loss ? next : at;
  }
}

function lossAt({ least, present, all }: Counts, ridge: number, intercept: number, slope: number): Point {
  let [logLikelihood, a, b, aa, ab, bb] = [0, 0, ridge * slope, 0, 0, ridge];
  for (let place = 0; place < all.length; place += 1) {
    const count = all[place] ?? 0;
    if (count === 0) continue;
    const score = least + place;
    const linear = intercept + slope * score;
    const share = 1 / (1 + Math.exp(-linear));
    const found = present[place] ?? 0;
    const logRest = Math.log1p(Math.exp(-Math.abs(linear)));
    logLikelihood -= found * (logRest + Math.max(0, -linear)) + (count - found) * (logRest + Math.max(0, linear));
    const error = count * share - found;
    const weight = count * share * (1 - share);
    a += error;
    b += error * score;
    aa += weight;
    ab += weight * score;
    bb += weight * score * score;
  }
  const loss = (ridge / 2) * slope * slope - logLikelihood;
  return { intercept, slope, logLikelihood, loss, slopes: [a, b], curves: [aa, ab, bb] };
}
