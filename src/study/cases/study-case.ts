/** State of an indicator in a record. */
export type IndicatorState = 'present' | 'absent' | 'unknown';

/** How the outcome of a record was settled. */
export type OutcomeBy = 'plain' | 'codersAgree' | 'tieBreak' | 'override' | 'oneCoder' | 'unsettled' | 'none';

/** The outcome of a record by the reference standard. */
export interface CaseOutcome {
  /** Whether the target condition was found; `null` while that is unknown. */
  readonly target: boolean | null;
  readonly by: OutcomeBy;
  /** What each of two coders said, before any tie-break or override; `null` where the outcome was not coded twice. */
  readonly coded: readonly [boolean | null, boolean | null] | null;
}

/** What a set makes of the answers of a record. */
export interface CaseResult {
  /** Indicators in the order of the set. */
  readonly states: readonly IndicatorState[];
  readonly score: { readonly least: number; readonly most: number };
  /** Bands that can be reached, lowest first. */
  readonly bands: readonly string[];
}

/** One record of a study: what the index test made of it, what the reference standard found, and where it belongs. */
export interface StudyCase {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** The caller's own name for it; `null` where it has none. */
  readonly id: string | null;
  readonly outcome: CaseOutcome;
  /** `null` where the record has no score. */
  readonly score: { readonly least: number; readonly most: number } | null;
  /** By a set; `null` for scores made elsewhere. */
  readonly result: CaseResult | null;
  /** By the answers of each of two coders; `null` where answers were not coded twice. */
  readonly coded: readonly [CaseResult, CaseResult] | null;
  /** Groups by name of the stratum; `null` where the record names none. */
  readonly strata: Readonly<Record<string, string | null>>;
  /** Person or advertiser to whom several records belong. */
  readonly cluster: string | null;
  /** Part of the data, such as `train` and `test`, for finding leakage. */
  readonly split: string | null;
  /** Text in which to look for words that no indicator covers; the parts that facts rest on are left out. */
  readonly text: string | null;
  /** Features to try, by column. */
  readonly features: Readonly<Record<string, string>>;
}
