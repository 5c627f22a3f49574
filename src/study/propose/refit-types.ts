import type { CalibrationResult, Figure } from '../study-types.js';

/** Weights proposed from data for a new version of a set, and how far they may be trusted. Plain JSON. */
export interface Refit {
  readonly format: 'refit/1';
  /** What a proposal means and does not mean. */
  readonly statement: string;
  /** The set as it is. */
  readonly ruleSet: { readonly id: string; readonly version: string; readonly sha256: string };
  /** Version of the proposal. */
  readonly version: string;
  readonly settings: RefitSettings;
  readonly records: {
    /** Records of known outcome that the set scored: those behind the fit. */
    readonly used: number;
    readonly target: number;
    readonly noTarget: number;
    /** Records of unknown outcome; they are left out. */
    readonly unknownOutcome: number;
    /** Clusters that were kept whole in validation; `null` where none is named. */
    readonly clusters: number | null;
  };
  /** One for each indicator that was fitted, in the order of the set. */
  readonly weights: readonly FittedWeight[];
  /** Indicators whose weight stays, and why. */
  readonly kept: readonly {
    readonly id: string;
    readonly points: number;
    readonly why: 'off' | 'against-record' | 'no-effect-in-record' | 'context' | 'never-varies';
  }[];
  readonly auc: {
    /** The set as it is, on these data. */
    readonly before: Figure | null;
    /** The proposal on the very data that it was fitted to: too good. */
    readonly apparent: Figure | null;
    /** Fitted anew without each part in turn, and tried on that part: what to expect of like data. */
    readonly validated: Figure | null;
    /** Validated area less area before (DeLong, paired). */
    readonly gain: Figure | null;
  };
  /** Of the validated predictions. */
  readonly calibration: CalibrationResult | null;
  readonly trust: {
    readonly level: 'none' | 'low' | 'some';
    readonly reasons: readonly TrustReason[];
  };
}

/** How a proposal was made, so that it can be made again. */
export interface RefitSettings {
  /** Strengths of the ridge that were tried, and the one chosen. */
  readonly ridges: readonly number[];
  readonly ridge: number;
  readonly most: number;
  readonly allowZero: boolean;
  readonly againstRecord: boolean;
  /** Indicators, weakest sign first, whose weights may not fall. */
  readonly orders: readonly (readonly string[])[];
  readonly folds: number;
  readonly seed: number;
  readonly confidence: number;
}

/** One fitted weight. */
export interface FittedWeight {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Before it was made whole: log-odds of the ridge regression. */
  readonly coefficient: number;
  readonly sign: 'positive' | 'negative' | 'any';
  /** Records in which it is present. */
  readonly present: number;
  /** Least and most weight when a part of the records is left out. */
  readonly least: number;
  readonly most: number;
}

/** Why a proposal is to be trusted less. */
export interface TrustReason {
  readonly code:
    /** Fewer than ten records of the rarer outcome for each weight (Peduzzi et al. 1996). */
    | 'few-records-per-weight'
    /** The interval of the gain holds 0. */
    | 'no-clear-gain'
    /** Validated worse than the set is now. */
    | 'worse'
    /** Weights that change by two points or more when a part is left out. */
    | 'unstable-weights'
    /** The area falls by more than 0.05 from fit to validation. */
    | 'optimism'
    | 'few-clusters'
    | 'clusters-not-named'
    /** Unknown answers were read as not recorded. */
    | 'unknown-answers'
    /** Always: nothing replaces other data. */
    | 'not-tested-elsewhere';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a refit may be told. */
export interface RefitOptions {
  /** Indicators that are off by default and counted. */
  readonly turnOn?: readonly string[];
  /** Largest weight. Default 3. */
  readonly most?: number;
  /** Whether a weight may become 0. Default `false`: every sign that is fitted keeps at least one point. */
  readonly allowZero?: boolean;
  /** Whether weights may go against the evidence record of the set, and below 0. Default `false`. */
  readonly againstRecord?: boolean;
  /** Indicators, weakest sign first, whose weights may not fall. */
  readonly orders?: readonly (readonly string[])[];
  /** Parts of the validation. Default 5; `clusters` leaves out one cluster at a time. */
  readonly folds?: number | 'clusters';
  /** Strengths of the ridge to choose from. Default 0.3, 1, 3 and 10. */
  readonly ridges?: readonly number[];
  readonly seed?: number;
  readonly confidence?: number;
  /** Is told how many parts are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}
