import { needObject, needObjects } from '../../given.js';
/** How an indicator behaves. */
export interface SimulatedIndicator {
  readonly id: string;
  /** How often it is present where the target condition is, 0–1. */
  readonly sensitivity: number;
  /** How often it is present where the target condition is not, 0–1. */
  readonly falsePositiveRate: number;
  /** How often its answer is unknown, 0–1; on its own or by what it would have been. Default 0. */
  readonly unknown?: number | { readonly present: number; readonly absent: number };
  /**
   * Which part of its variation it shares with other indicators through one hidden factor, 0–1. Two indicators correlate, among people of
   * one outcome, by the root of the product of their loadings (before they are cut into present and absent). Default 0.
   */
  readonly loading?: number;
}

/** People who differ from the others in how the indicators behave. */
export interface SimulatedGroup {
  readonly id: string;
  /** Part of all cases, 0–1; the shares of all groups add up to 1. */
  readonly share: number;
  /** Default: that of the model. */
  readonly prevalence?: number;
  /** Multiplies sensitivities, up to 1. Default 1. */
  readonly sensitivityFactor?: number;
  /** Multiplies false-positive rates, up to 1; 2 is a planted bias. Default 1. */
  readonly falsePositiveFactor?: number;
  /** Multiplies how often answers are unknown, up to 1. Default 1. */
  readonly unknownFactor?: number;
}

/** What cases are drawn from. */
export interface SimulationModel {
  /** The share of people with the target condition, 0–1. */
  readonly prevalence: number;
  readonly indicators: readonly SimulatedIndicator[];
  readonly groups?: readonly SimulatedGroup[];
  /** How many cases belong to one person or advertiser. Default 1. */
  readonly clusterSize?: number;
  /** How much cases of one cluster share: their outcomes and the hidden factor of indicators, 0–1. Default 0. */
  readonly clusterCorrelation?: number;
  /** How often the reference standard gives no outcome, 0–1. Default 0. */
  readonly outcomeUnknown?: number;
}

/**
 * Refuses models that make no sense.
 *
 * @param model - The model.
 * @throws RangeError when a share is not between 0 and 1, shares of groups do not add up to 1, a factor is negative, clusters are not of
 *   whole size, or ids are not unique.
 */
export function checkModel(model: SimulationModel): void {
  needObject(model, 'a simulation model');
  needObjects(model.indicators, 'an indicator', '/indicators');
  const { prevalence, indicators, groups = [], clusterSize = 1, clusterCorrelation = 0, outcomeUnknown = 0 } = model;
  const shares = [
    prevalence,
    clusterCorrelation,
    outcomeUnknown,
    ...indicators.flatMap(({ sensitivity, falsePositiveRate, unknown = 0, loading = 0 }) => [
      sensitivity,
      falsePositiveRate,
      loading,
      ...(typeof unknown === 'number' ? [unknown] : [unknown.present, unknown.absent]),
    ]),
    ...groups.flatMap((group) => [group.share, group.prevalence ?? 0]),
  ];
  if (shares.some((share) => !(share >= 0 && share <= 1))) throw new RangeError('Shares lie between 0 and 1.');
  const factors = groups.flatMap((group) => [
    group.sensitivityFactor ?? 1,
    group.falsePositiveFactor ?? 1,
    group.unknownFactor ?? 1,
  ]);
  if (factors.some((factor) => !(factor >= 0))) throw new RangeError('Factors are not negative.');
  const total = groups.reduce((sum, { share }) => sum + share, 0);
  if (groups.length > 0 && Math.abs(total - 1) > 1e-9) throw new RangeError('Shares of groups add up to 1.');
  if (!(Number.isInteger(clusterSize) && clusterSize >= 1)) throw new RangeError('Clusters are of whole size.');
  for (const ids of [indicators.map(({ id }) => id), groups.map(({ id }) => id)])
    if (new Set(ids).size !== ids.length) throw new RangeError('Ids are unique.');
}
