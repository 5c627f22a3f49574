/** The lower triangle whose product with its mirror is a matrix, or `null` where the matrix is not positive definite. */
export function choleskyOf(matrix: readonly Float64Array[]): readonly Float64Array[] | null {
  const factor = matrix.map((row) => new Float64Array(row.length));
  for (const [i, row] of matrix.entries()) {
    const own = factor[i] ?? row;
    for (let j = 0; j <= i; j += 1) {
      const other = factor[j] ?? row;
      let left = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) left -= (own[k] ?? 0) * (other[k] ?? 0);
      if (i === j) {
        if (!(left > 1e-13 * (row[i] ?? 0))) return null;
        own[i] = Math.sqrt(left);
      } else own[j] = left / (other[j] ?? 1);
    }
  }
  return factor;
}

/** The solution of a system whose matrix has this Cholesky factor. */
export function solveWith(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  const solution = right.slice();
  for (let i = 0; i < solution.length; i += 1) {
    const row = factor[i] ?? solution;
    for (let k = 0; k < i; k += 1) solution[i] = (solution[i] ?? 0) - (row[k] ?? 0) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / (row[i] ?? 1);
  }
  for (let i = solution.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < solution.length; k += 1)
      solution[i] = (solution[i] ?? 0) - (factor[k]?.[i] ?? 0) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / (factor[i]?.[i] ?? 1);
  }
  return solution;
}

/** The inverse of the matrix that has this Cholesky factor. */
export function inverseOf(factor: readonly Float64Array[]): readonly Float64Array[] {
  return factor.map((row, i) => {
    const unit = new Float64Array(row.length);
    unit[i] = 1;
    return solveWith(factor, unit);
  });
}
