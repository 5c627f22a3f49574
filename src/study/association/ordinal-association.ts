import type { ConfidenceOptions, Estimate } from '../estimate.js';
import { zOf } from '../distributions/normal.js';

/** How two orders go together, each figure from −1 (against each other) to 1 (together). */
export interface OrdinalAssociation {
  /** Goodman and Kruskal's gamma: over pairs of records that differ in both. */
  readonly gamma: Estimate;
  /** Kendall's tau-b: ties in either order weaken it. */
  readonly tauB: Estimate;
  /**
   * Somers' D of the rows: over pairs that differ in the columns. With bands as rows and two outcomes as columns it is
   * 2 · AUC − 1 of the bands.
   */
  readonly somersD: Estimate;
}

/** Counts with their sums and, for each cell, the records that are in order with it less those against. */
interface Pairs {
  readonly table: readonly (readonly number[])[];
  readonly n: number;
  readonly ofRow: readonly number[];
  readonly ofColumn: readonly number[];
  readonly inOrder: readonly (readonly number[])[];
  readonly against: readonly (readonly number[])[];
  /** Twice the pairs in order, and twice those against. */
  readonly p: number;
  readonly q: number;
}

/**
 * How bands go with outcomes, or any two ordered things, with large-sample intervals.
 *
 * Source: Goodman and Kruskal 1963 and 1972; Somers 1962; Kendall 1945; standard errors as in Brown and Benedetti 1977.
 *
 * @param table - Records by row (such as bands, lowest first) and column (such as outcomes, target condition last).
 * @param options - The level.
 * @returns The figures, or `null` where all records are in one row or one column, or no pair differs in both.
 * @throws RangeError when rows differ in length.
 * @example
 * ```ts
 * ordinalAssociation([[40, 5], [20, 10], [5, 20]])?.somersD // → { estimate: 0.6264, low: 0.4546, high: 0.7981 }
 * ```
 */
export function ordinalAssociation(
  table: readonly (readonly number[])[],
  { confidence = 0.95 }: ConfidenceOptions = {},
): OrdinalAssociation | null {
  const pairs = pairsOf(table);
  const { n, ofRow, ofColumn, p, q } = pairs;
  const apart = { rows: n * n - squares(ofRow), columns: n * n - squares(ofColumn) };
  if (apart.rows === 0 || apart.columns === 0 || p + q === 0) return null;
  const z = zOf(confidence);
  const around = ({ estimate, variance }: Figure): Estimate => {
    const reach = z * Math.sqrt(Math.max(0, variance));
    return { estimate, low: Math.max(-1, estimate - reach), high: Math.min(1, estimate + reach) };
  };
  return {
    gamma: around(gammaOf(pairs)),
    tauB: around(tauBOf(pairs, apart)),
    somersD: around(somersDOf(pairs, apart.columns)),
  };
}

interface Figure {
  readonly estimate: number;
  readonly variance: number;
}

function gammaOf(pairs: Pairs): Figure {
  const { p, q } = pairs;
  const spread = sumCells(pairs, (inOrder, against) => (q * inOrder - p * against) ** 2);
  return { estimate: (p - q) / (p + q), variance: (16 * spread) / (p + q) ** 4 };
}

/** `apart`: twice the pairs of records that differ in the rows, and in the columns. */
function tauBOf(pairs: Pairs, apart: { readonly rows: number; readonly columns: number }): Figure {
  const { n, p, q, ofRow, ofColumn } = pairs;
  const both = Math.sqrt(apart.rows * apart.columns);
  const estimate = (p - q) / both;
  const spread = sumCells(pairs, (inOrder, against, row, column) => {
    const ties = (ofRow[row] ?? 0) * apart.columns + (ofColumn[column] ?? 0) * apart.rows;
    return (2 * both * (inOrder - against) + estimate * ties) ** 2;
  });
  const mean = n ** 3 * estimate ** 2 * (apart.rows + apart.columns) ** 2;
  return { estimate, variance: (spread - mean) / both ** 4 };
}

/** `apart`: twice the pairs of records that differ in the columns. */
function somersDOf(pairs: Pairs, apart: number): Figure {
  const { n, p, q, ofColumn } = pairs;
  const spread = sumCells(
    pairs,
    (inOrder, against, _, column) => (apart * (inOrder - against) - (p - q) * (n - (ofColumn[column] ?? 0))) ** 2,
  );
  return { estimate: (p - q) / apart, variance: (4 * spread) / apart ** 4 };
}

function squares(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count * count, 0);
}

function sumCells(
  { table, inOrder, against }: Pairs,
  value: (inOrder: number, against: number, row: number, column: number) => number,
): number {
  return table.reduce(
    (sum, cells, row) =>
      cells.reduce(
        (part, count, column) =>
          part + count * value(inOrder[row]?.[column] ?? 0, against[row]?.[column] ?? 0, row, column),
        sum,
      ),
    0,
  );
}

function pairsOf(table: readonly (readonly number[])[]): Pairs {
  const columns = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== columns)) throw new RangeError('Rows are equally long.');
  const ofRow = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const ofColumn = Array.from({ length: columns }, (_, column) =>
    table.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const about = (direction: 1 | -1): readonly (readonly number[])[] =>
    table.map((cells, row) =>
      cells.map((_, column) =>
        table.reduce(
          (sum, others, i) =>
            others.reduce((part, count, j) => part + ((i - row) * (j - column) * direction > 0 ? count : 0), sum),
          0,
        ),
      ),
    );
  const [inOrder, against] = [about(1), about(-1)];
  const total = (of: readonly (readonly number[])[]): number =>
    table.reduce(
      (sum, cells, row) => cells.reduce((part, count, column) => part + count * (of[row]?.[column] ?? 0), sum),
      0,
    );
  const n = ofRow.reduce((sum, count) => sum + count, 0);
  return { table, n, ofRow, ofColumn, inOrder, against, p: total(inOrder), q: total(against) };
}
