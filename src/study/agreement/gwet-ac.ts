import { tQuantile } from '../distributions/student-t.js';
import { agreementOf } from './agreement-weights.js';
import type { Agreement, KappaOptions } from './cohen-kappa.js';
import type { Rating } from './rating-table.js';

/** Options of Gwet's coefficient. */
export interface GwetOptions extends KappaOptions {
  /** All categories that could have been chosen, in their order; by default those that were. */
  readonly categories?: readonly number[];
}

/** How often each category was given to one record. */
interface Unit {
  readonly counts: readonly number[];
  readonly ratings: number;
}

/**
 * Gwet's AC1, or AC2 with weights: agreement of two or more raters beyond chance, which stays steady where one category is rare.
 *
 * Ratings may be missing; a record with a single rating tells about chance only. The interval is Gwet's with Student's t and takes the
 * raters as given and the records as a sample. Source: Gwet 2008; Gwet 2014 (4th edition), chapters 4 and 5.
 *
 * @param ratings - One row for each record with one rating for each rater.
 * @param options - Weights, categories and level.
 * @returns The coefficient, or `null` with fewer than two categories or two records, or where no record has two ratings.
 * @throws RangeError when a rating is in no category.
 * @example
 * ```ts
 * gwetAc([[1, 1], [1, 1], [1, 2], [2, 2], [1, 1]])
 * // → { estimate: 0.6552, low: -0.3997, high: 1, standardError: 0.3799, observed: 0.8, expected: 0.42 }
 * ```
 */
export function gwetAc(
  ratings: readonly (readonly Rating[])[],
  { weights = 'none', confidence = 0.95, categories }: GwetOptions = {},
): Agreement | null {
  const labels = categories ?? [...new Set(ratings.flat().filter((rating) => rating !== null))].sort((a, b) => a - b);
  const units = ratings.map((row) => unitOf(row, labels)).filter((unit) => unit.ratings > 0);
  const paired = units.filter((unit) => unit.ratings > 1).length;
  const [n, size] = [units.length, labels.length];
  if (size < 2 || n < 2 || paired === 0) return null;
  const weight = (a: number, b: number): number => agreementOf(weights, a - b, size);
  const allWeights = sumOver(size, (a) => sumOver(size, (b) => weight(a, b)));
  const shares = labels.map((_, category) => sumOver(n, (i) => shareOf(units[i], category)) / n);
  const chance = allWeights / (size * (size - 1));
  const expected = chance * shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const agreements = units.map((unit) => agreementIn(unit, weight));
  const observed = agreements.reduce((sum, agreement) => sum + agreement, 0) / paired;
  const estimate = (observed - expected) / (1 - expected);
  const spread = units.reduce((sum, unit, i) => {
    const here = unit.ratings > 1 ? ((n / paired) * ((agreements[i] ?? 0) - expected)) / (1 - expected) : 0;
    const chanceHere =
      chance * shares.reduce((part, share, category) => part + shareOf(unit, category) * (1 - share), 0);
    return sum + (here - (2 * (1 - estimate) * (chanceHere - expected)) / (1 - expected) - estimate) ** 2;
  }, 0);
  const standardError = Math.sqrt(spread / (n * (n - 1)));
  const reach = tQuantile((1 + confidence) / 2, n - 1) * standardError;
  return { estimate, low: estimate - reach, high: Math.min(1, estimate + reach), standardError, observed, expected };
}

function unitOf(row: readonly Rating[], labels: readonly number[]): Unit {
  const given = row.filter((rating) => rating !== null);
  if (given.some((rating) => !labels.includes(rating))) throw new RangeError('A rating is in no category.');
  return {
    counts: labels.map((label) => given.filter((rating) => rating === label).length),
    ratings: given.length,
  };
}

/** The share of pairs of ratings of a record that agree; 0 with a single rating. */
function agreementIn({ counts, ratings }: Unit, weight: (a: number, b: number) => number): number {
  if (ratings < 2) return 0;
  const pairs = sumOver(counts.length, (a) => {
    const near = sumOver(counts.length, (b) => weight(a, b) * (counts[b] ?? 0));
    return (counts[a] ?? 0) * (near - 1);
  });
  return pairs / (ratings * (ratings - 1));
}

function shareOf(unit: Unit | undefined, category: number): number {
  return unit === undefined ? 0 : (unit.counts[category] ?? 0) / unit.ratings;
}

function sumOver(count: number, value: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += value(index);
  return sum;
}
