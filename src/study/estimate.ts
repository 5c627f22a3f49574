/** A confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure with its confidence interval. */
export interface Estimate extends Interval {
  readonly estimate: number;
}

/** How wide intervals are. */
export interface ConfidenceOptions {
  /** How often the interval would hold the true value if the study were repeated, 0–1. Default 0.95. */
  readonly confidence?: number;
}
