import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { zOf } from '../distributions/normal.js';
import { agreementOf } from './agreement-weights.js';
import type { AgreementWeights } from './agreement-weights.js';

/** Agreement beyond what chance would give. */
export interface Agreement extends Estimate {
  readonly standardError: number;
  /** Agreement seen, 0–1. */
  readonly observed: number;
  /** Agreement that chance would give, by the notion of chance of the figure, 0–1. */
  readonly expected: number;
}

/** What counts as agreement. */
export interface KappaOptions extends ConfidenceOptions {
  /** Whether near ratings agree in part. Default `none`. */
  readonly weights?: AgreementWeights;
}

/**
 * Cohen's kappa of two raters, plain or weighted, with its large-sample interval.
 *
 * Where nearly all records are of one category kappa is low however well raters agree: look at Gwet's AC1 beside it. Weighted kappa takes
 * the categories to be in order and equally far apart. Source: Cohen 1960, 1968; standard error of Fleiss, Cohen and Everitt 1969.
 *
 * @param table - Records by the first rater's category (rows) and the second's (columns).
 * @param options - Weights and level.
 * @returns Kappa, or `null` where chance alone gives full agreement or nothing was rated.
 * @throws RangeError when the table is not square.
 * @example
 * ```ts
 * cohenKappa([[75, 1, 4], [5, 4, 1], [0, 0, 10]])
 * // → { estimate: 0.6765, low: 0.5046, high: 0.8484, standardError: 0.0877, observed: 0.89, expected: 0.66 }
 * ```
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  { weights = 'none', confidence = 0.95 }: KappaOptions = {},
): Agreement | null {
  const size = table.length;
  if (table.some((row) => row.length !== size)) throw new RangeError('Both raters use the same categories.');
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const cells = cellsOf(table, n, weights);
  const observed = sum(cells, ({ share, weight }) => share * weight);
  const expected = sum(cells, ({ ofFirst, ofSecond, weight }) => ofFirst * ofSecond * weight);
  if (expected === 1) return null;
  const estimate = (observed - expected) / (1 - expected);
  const spread = sum(cells, ({ share, weight, row, column }) => {
    const byChance =
      sum(cells, (other) => (other.row === row ? other.weight * other.ofSecond : 0)) +
      sum(cells, (other) => (other.column === column ? other.weight * other.ofFirst : 0));
    return share * (weight - byChance * (1 - estimate)) ** 2;
  });
  const variance = spread - (estimate - expected * (1 - estimate)) ** 2;
  const standardError = Math.sqrt(Math.max(0, variance) / n) / (1 - expected);
  const reach = zOf(confidence) * standardError;
  return { estimate, low: estimate - reach, high: Math.min(1, estimate + reach), standardError, observed, expected };
}

/** One cell of the table. */
interface Cell {
  readonly row: number;
  readonly column: number;
  /** The part of all records that is in it. */
  readonly share: number;
  /** The part that the first rater put into its row. */
  readonly ofFirst: number;
  /** The part that the second rater put into its column. */
  readonly ofSecond: number;
  /** How far the two categories agree. */
  readonly weight: number;
}

function cellsOf(table: readonly (readonly number[])[], n: number, weights: AgreementWeights): readonly Cell[] {
  const total = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0) / n;
  const ofFirst = table.map(total);
  const ofSecond = table.map((_, column) => total(table.map((row) => row[column] ?? 0)));
  return table.flatMap((counts, row) =>
    counts.map((count, column) => ({
      row,
      column,
      share: count / n,
      ofFirst: ofFirst[row] ?? 0,
      ofSecond: ofSecond[column] ?? 0,
      weight: agreementOf(weights, row - column, table.length),
    })),
  );
}

function sum(cells: readonly Cell[], value: (cell: Cell) => number): number {
  return cells.reduce((all, cell) => all + value(cell), 0);
}
