import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { seededState } from '../random/generator.js';
import { drawMultinomial } from '../random/multinomial.js';
import { quantileOf } from '../random/quantile.js';
import type { Rating } from './rating-table.js';

/** How far apart two ratings are: different names, ranks, points on a scale, or points on a scale with a true zero. */
export type RatingMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Options of alpha. */
export interface AlphaOptions extends ConfidenceOptions {
  /** Default `nominal`. */
  readonly metric?: RatingMetric;
  /** A whole number for the resampling; the same seed gives the same interval. */
  readonly seed: number;
  /** How many resamples. Default 2,000. */
  readonly resamples?: number;
}

/** Alpha with a bootstrap interval. */
export interface AlphaEstimate extends Estimate {
  /** Records with at least two ratings. */
  readonly units: number;
  /** Ratings of those records. */
  readonly ratings: number;
  readonly resamples: number;
  /** Resamples in which all ratings were alike, so that alpha has no value; left out. */
  readonly skipped: number;
  readonly seed: number;
}

/** Records with the same ratings: pairs of ratings of one of them, by place in the values and with how much they count. */
interface Kind {
  size: number;
  readonly pairs: readonly (readonly [number, number, number])[];
}

/**
 * Krippendorff's alpha: agreement of any number of raters beyond chance, with missing ratings and on any scale.
 *
 * Records with a single rating are left out. No closed formula for its interval is in wide use: records are drawn anew with replacement,
 * and the interval is of percentiles; records with the same ratings are drawn together, which is exactly the same. The work grows with the square of the number of different ratings. Source: Krippendorff 2011, by the
 * matrix of coincidences; 2019 (4th edition) for the metrics.
 *
 * @param ratings - One row for each record with one rating for each rater.
 * @param options - Metric, seed, level.
 * @returns Alpha, or `null` where no two ratings can be compared or all are alike.
 * @throws RangeError when the seed is no whole number.
 * @example
 * ```ts
 * krippendorffAlpha([[1, 1], [2, 2], [1, 2], [2, 2], [1, 1]], { seed: 1 })?.estimate // → 0.64
 * ```
 */
export function krippendorffAlpha(
  ratings: readonly (readonly Rating[])[],
  { metric = 'nominal', seed, resamples = 2000, confidence = 0.95 }: AlphaOptions,
): AlphaEstimate | null {
  const rows = ratings.map((row) => row.filter((rating) => rating !== null)).filter((row) => row.length > 1);
  const values = [...new Set(rows.flat())].sort((a, b) => a - b);
  const kinds = kindsOf(rows, values);
  const sizes = Int32Array.from(kinds, ({ size }) => size);
  const estimate = alphaOf(kinds, sizes, values, metric);
  if (Number.isNaN(estimate)) return null;
  const state = seededState(seed);
  const counts = new Int32Array(kinds.length);
  const drawn = Array.from({ length: resamples }, () => {
    drawMultinomial(state, rows.length, sizes, counts);
    return alphaOf(kinds, counts, values, metric);
  });
  const rising = Float64Array.from(drawn.filter((alpha) => !Number.isNaN(alpha))).sort();
  return {
    estimate,
    low: quantileOf(rising, (1 - confidence) / 2),
    high: quantileOf(rising, (1 + confidence) / 2),
    units: rows.length,
    ratings: rows.reduce((sum, row) => sum + row.length, 0),
    resamples,
    skipped: resamples - rising.length,
    seed,
  };
}

/** Records with the same ratings, in whatever order, are of one kind. */
function kindsOf(rows: readonly (readonly number[])[], values: readonly number[]): readonly Kind[] {
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const kinds = new Map<string, Kind>();
  for (const row of rows) {
    const places = row.map((rating) => placeOf.get(rating) ?? 0).sort((a, b) => a - b);
    const key = places.join();
    const kind = kinds.get(key) ?? { size: 0, pairs: pairsOf(places) };
    kinds.set(key, kind);
    kind.size += 1;
  }
  return [...kinds.values()];
}

function pairsOf(places: readonly number[]): Kind['pairs'] {
  return places.flatMap((a, i) =>
    places.flatMap((b, j): Kind['pairs'] => (i === j ? [] : [[a, b, 1 / (places.length - 1)]])),
  );
}

/** Alpha when so many records of each kind count; not a number where all ratings are alike. */
function alphaOf(kinds: readonly Kind[], weights: Int32Array, values: readonly number[], metric: RatingMetric): number {
  const size = values.length;
  const coincidences = new Float64Array(size * size);
  for (const [index, { pairs }] of kinds.entries()) {
    const weight = weights[index] ?? 0;
    if (weight === 0) continue;
    for (const [a, b, count] of pairs) coincidences[a * size + b] = (coincidences[a * size + b] ?? 0) + weight * count;
  }
  const totals = values.map((_, a) =>
    coincidences.subarray(a * size, (a + 1) * size).reduce((sum, count) => sum + count, 0),
  );
  const n = totals.reduce((sum, total) => sum + total, 0);
  const apart = distances(values, totals, metric);
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < size; a += 1)
    for (let b = 0; b < size; b += 1) {
      const distance = apart[a * size + b] ?? 0;
      observed += (coincidences[a * size + b] ?? 0) * distance;
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * distance;
    }
  return expected === 0 ? Number.NaN : 1 - ((n - 1) * observed) / expected;
}

/** Squared distances of all pairs of values. */
function distances(values: readonly number[], totals: readonly number[], metric: RatingMetric): Float64Array {
  const size = values.length;
  const ranks = ranksOf(totals);
  return Float64Array.from({ length: size * size }, (_, place) => {
    const [a, b] = [Math.floor(place / size), place % size];
    const [first, second] = [values[a] ?? 0, values[b] ?? 0];
    switch (metric) {
      case 'nominal':
        return a === b ? 0 : 1;
      case 'ordinal':
        return ((ranks[a] ?? 0) - (ranks[b] ?? 0)) ** 2;
      case 'interval':
        return (first - second) ** 2;
      case 'ratio':
        return first + second === 0 ? 0 : ((first - second) / (first + second)) ** 2;
    }
  });
}

/** The middle rank of each value; their differences are Krippendorff's sums of counts between two values. */
function ranksOf(totals: readonly number[]): readonly number[] {
  let before = 0;
  return totals.map((total) => {
    const rank = before + total / 2;
    before += total;
    return rank;
  });
}
