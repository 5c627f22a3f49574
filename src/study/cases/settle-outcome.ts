import type { CaseOutcome } from './study-case.js';

/** What was said of the outcome of one record; `null` is unknown. */
export interface OutcomeParts {
  /** A plain outcome. */
  readonly plain: boolean | null;
  /** Of two coders who did not see each other's answers. */
  readonly coded?: readonly [boolean | null, boolean | null] | null;
  /** Of the third coder. */
  readonly tieBreak?: boolean | null;
  /** Overrides every other; its written reason was checked. */
  readonly override?: boolean | null;
}

/**
 * The outcome of a record: an override counts before all, then agreeing coders, the tie-break, the only coder, and the plain outcome.
 *
 * Coders who differ without a tie-break leave the outcome unknown, whatever a plain column says: their difference is not to be lost.
 *
 * @param parts - What was said.
 * @returns The outcome, and how it was settled.
 * @example
 * ```ts
 * settleOutcome({ plain: null, coded: [true, false], tieBreak: true })
 * // → { target: true, by: 'tieBreak', coded: [true, false] }
 * ```
 */
export function settleOutcome({ plain, coded = null, tieBreak = null, override = null }: OutcomeParts): CaseOutcome {
  if (override !== null) return { target: override, by: 'override', coded };
  if (coded !== null) {
    const [a, b] = coded;
    if (a !== null && a === b) return { target: a, by: 'codersAgree', coded };
    if (tieBreak !== null) return { target: tieBreak, by: 'tieBreak', coded };
    if (a !== null && b !== null) return { target: null, by: 'unsettled', coded };
    if (a !== null || b !== null) return { target: a ?? b, by: 'oneCoder', coded };
  }
  return plain === null ? { target: null, by: 'none', coded } : { target: plain, by: 'plain', coded };
}
