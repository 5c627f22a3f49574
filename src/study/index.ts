/**
 * Statistics of studies that ask whether an indicator set works: pure functions without clock, locale or randomness of their own.
 *
 * @packageDocumentation
 */
export { betaCdf, betaQuantile } from './distributions/beta.js';
export { chiSquareUpper } from './distributions/chi-square.js';
export { logGamma, upperGamma } from './distributions/gamma.js';
export { normalCdf, normalQuantile, normalTwoSided } from './distributions/normal.js';
export { tQuantile, tTwoSided } from './distributions/student-t.js';
export type { ConfidenceOptions, Estimate, Interval } from './estimate.js';
export { clopperPearsonInterval } from './proportion/clopper-pearson.js';
export { shareDifference } from './proportion/difference.js';
export type { Share } from './proportion/difference.js';
export { fisherExact } from './proportion/fisher.js';
export { groupDifferences } from './proportion/group-differences.js';
export type { GroupDifference } from './proportion/group-differences.js';
export { holm } from './proportion/holm.js';
export { proportion } from './proportion/proportion.js';
export type { Proportion, ProportionOptions } from './proportion/proportion.js';
export { wilsonInterval } from './proportion/wilson.js';
export { cutOffTables } from './two-by-two/cut-offs.js';
export type { CutOff } from './two-by-two/cut-offs.js';
export { likelihoodRatios } from './two-by-two/likelihood-ratios.js';
export type { LikelihoodRatios } from './two-by-two/likelihood-ratios.js';
export { perThousand } from './two-by-two/per-thousand.js';
export type { PerThousand } from './two-by-two/per-thousand.js';
export { precisionAtK } from './two-by-two/precision-at-k.js';
export type { PrecisionAtK } from './two-by-two/precision-at-k.js';
export { predictiveValues } from './two-by-two/predictive-values.js';
export type { PredictiveValues } from './two-by-two/predictive-values.js';
export { sensitivity, specificity } from './two-by-two/sensitivity-specificity.js';
export { haldaneAnscombe } from './two-by-two/two-by-two.js';
export type { StudyRecord, TwoByTwo } from './two-by-two/two-by-two.js';
export { youden } from './two-by-two/youden.js';
export { nextBinomial } from './random/binomial.js';
export { nextBelow, nextUnit, nextWord, seededState } from './random/generator.js';
export type { RandomState } from './random/generator.js';
export { quantileOf } from './random/quantile.js';
export { auc } from './roc/auc.js';
export { bootstrapAuc } from './roc/bootstrap-auc.js';
export type { AucBootstrapOptions, BootstrapEstimate } from './roc/bootstrap-auc.js';
export { aucDelong, compareAucs } from './roc/delong.js';
export type { AucComparison, AucEstimate } from './roc/delong.js';
export { rocCurve } from './roc/roc-curve.js';
export type { RocPoint } from './roc/roc-curve.js';
