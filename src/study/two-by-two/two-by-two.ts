/** Records by index test and reference standard. */
export interface TwoByTwo {
  /** Index-test positive, target condition present. */
  readonly truePositive: number;
  /** Index-test positive, target condition absent. */
  readonly falsePositive: number;
  /** Index-test negative, target condition present. */
  readonly falseNegative: number;
  /** Index-test negative, target condition absent. */
  readonly trueNegative: number;
}

/** What a study knows of one record. */
export interface StudyRecord {
  /** Score when every unknown answer adds nothing. */
  readonly least: number;
  /** Score when every unknown answer adds what it can. */
  readonly most: number;
  /** Whether the reference standard found the target condition; `null` while the outcome is unknown. */
  readonly target: boolean | null;
}

/**
 * Adds half a record to each cell when one is empty, so that ratios can be taken.
 *
 * Source: Haldane 1956 and Anscombe 1956. It pulls figures towards no effect; say so where it was used.
 *
 * @param table - The counts.
 * @returns The table, and whether it was corrected.
 * @example
 * ```ts
 * haldaneAnscombe({ truePositive: 3, falsePositive: 0, falseNegative: 1, trueNegative: 6 }).corrected // → true
 * ```
 */
export function haldaneAnscombe(table: TwoByTwo): { readonly table: TwoByTwo; readonly corrected: boolean } {
  const { truePositive, falsePositive, falseNegative, trueNegative } = table;
  if (Math.min(truePositive, falsePositive, falseNegative, trueNegative) > 0) return { table, corrected: false };
  return {
    corrected: true,
    table: {
      truePositive: truePositive + 0.5,
      falsePositive: falsePositive + 0.5,
      falseNegative: falseNegative + 0.5,
      trueNegative: trueNegative + 0.5,
    },
  };
}
