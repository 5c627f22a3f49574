import type { IndicatorState } from '../cases/study-case.js';
import type { StudyCase } from '../cases/study-case.js';

/** States of the indicators of a set, one column for each, over the same records in the same order. */
export interface IndicatorColumns {
  readonly cases: readonly StudyCase[];
  /** Per indicator and record: 0 absent, 1 present, 2 unknown. */
  readonly states: readonly Uint8Array[];
}

const CODES: Readonly<Record<IndicatorState, number>> = { absent: 0, present: 1, unknown: 2 };

/** Code of a state in a column. */
export const PRESENT = 1;
/** Code of a state in a column. */
export const UNKNOWN = 2;

/**
 * The states of all indicators as columns.
 *
 * @param cases - The records; those that no set scored are left out.
 * @param count - How many indicators the set has.
 * @returns The columns.
 */
export function indicatorColumns(cases: readonly StudyCase[], count: number): IndicatorColumns {
  const scored = cases.filter(({ result }) => result !== null);
  const states = Array.from({ length: count }, () => new Uint8Array(scored.length));
  for (const [row, { result }] of scored.entries())
    for (const [index, state] of (result?.states ?? []).entries()) {
      const column = states[index];
      if (column !== undefined) column[row] = CODES[state];
    }
  return { cases: scored, states };
}
