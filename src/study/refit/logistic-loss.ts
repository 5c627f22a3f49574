/** A loss with its slope and curvature at a place. */
export interface Loss {
  readonly at: Float64Array;
  /** Negative log-likelihood, and half of `ridge` times the squares of all coefficients but the first. */
  readonly value: number;
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly curvature: readonly Float64Array[];
}

/** Records of a logistic regression. */
export interface LogisticData {
  readonly rows: readonly (readonly number[])[];
  readonly target: readonly boolean[];
  readonly offset?: readonly number[] | undefined;
  readonly ridge: number;
}

/**
 * The loss of a logistic regression with ridge.
 *
 * @param data - The records and the ridge.
 * @param at - The intercept, then one coefficient for each column.
 * @returns The loss there.
 */
export function logisticLoss({ rows, target, offset, ridge }: LogisticData, at: Float64Array): Loss {
  const width = at.length;
  const gradient = new Float64Array(width);
  const curvature = Array.from({ length: width }, () => new Float64Array(width));
  const columns = new Float64Array(width);
  columns[0] = 1;
  let logLikelihood = 0;
  for (const [record, row] of rows.entries()) {
    columns.set(row, 1);
    let linear = offset?.[record] ?? 0;
    for (let i = 0; i < width; i += 1) linear += (at[i] ?? 0) * (columns[i] ?? 0);
    const present = target[record] === true;
    const share = 1 / (1 + Math.exp(-linear));
    logLikelihood -= Math.log1p(Math.exp(-Math.abs(linear))) + Math.max(0, present ? -linear : linear);
    addRecord(columns, share - (present ? 1 : 0), share * (1 - share), gradient, curvature);
  }
  mirror(curvature);
  let penalty = 0;
  for (let i = 1; i < width; i += 1) {
    const value = at[i] ?? 0;
    penalty += (ridge / 2) * value * value;
    gradient[i] = (gradient[i] ?? 0) + ridge * value;
    const row = curvature[i] ?? gradient;
    row[i] = (row[i] ?? 0) + ridge;
  }
  return { at, value: penalty - logLikelihood, logLikelihood, gradient, curvature };
}

function addRecord(
  columns: Float64Array,
  error: number,
  weight: number,
  gradient: Float64Array,
  curvature: readonly Float64Array[],
): void {
  for (let i = 0; i < columns.length; i += 1) {
    const value = columns[i] ?? 0;
    if (value === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + value * error;
    const row = curvature[i] ?? gradient;
    for (let j = 0; j <= i; j += 1) row[j] = (row[j] ?? 0) + value * (columns[j] ?? 0) * weight;
  }
}

function mirror(matrix: readonly Float64Array[]): void {
  for (const [i, row] of matrix.entries())
    for (let j = 0; j < i; j += 1) {
      const other = matrix[j];
      if (other !== undefined) other[i] = row[j] ?? 0;
    }
}
