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
  const shares = table.map((row) => row.map((count) => count / n));
  const ofFirst = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const ofSecond = ofFirst.map((_, column) => shares.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const weight = (row: number, column: number): number => agreementOf(weights, row - column, size);
  const each = (value: (row: number, column: number) => number): number =>
    ofFirst.reduce((sum, _, row) => sum + ofSecond.reduce((part, __, column) => part + value(row, column), 0), 0);
  const share = (row: number, column: number): number => shares[row]?.[column] ?? 0;
  const observed = each((row, column) => weight(row, column) * share(row, column));
  const expected = each((row, column) => weight(row, column) * (ofFirst[row] ?? 0) * (ofSecond[column] ?? 0));
  if (expected === 1) return null;
  const estimate = (observed - expected) / (1 - expected);
  const meanOfRow = ofFirst.map((_, row) =>
    ofSecond.reduce((sum, part, column) => sum + part * weight(row, column), 0),
  );
  const meanOfColumn = ofSecond.map((_, column) =>
    ofFirst.reduce((sum, part, row) => sum + part * weight(row, column), 0),
  );
  const spread = each((row, column) => {
    const chance = (meanOfRow[row] ?? 0) + (meanOfColumn[column] ?? 0);
    return share(row, column) * (weight(row, column) - chance * (1 - estimate)) ** 2;
  });
  const variance = spread - (estimate - expected * (1 - estimate)) ** 2;
  const standardError = Math.sqrt(Math.max(0, variance) / n) / (1 - expected);
  const reach = zOf(confidence) * standardError;
  return { estimate, low: estimate - reach, high: Math.min(1, estimate + reach), standardError, observed, expected };
}
