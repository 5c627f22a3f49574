import type { Refit, TrustReason } from './refit-types.js';

/** Records of the rarer outcome for each weight (Peduzzi et al. 1996). */
const PER_WEIGHT = 10;
/** With fewer clusters nothing is known of how much they differ. */
const FEW_CLUSTERS = 30;
const OPTIMISM = 0.05;
const OFTEN = 0.1;

/**
 * How far fitted weights may be trusted. The highest level is `some`: only other records can say more.
 *
 * @param refit - The proposal.
 * @param unknownShare - Share of unknown answers among those that were fitted.
 * @returns The level, and the reasons.
 */
export function trustOf(refit: Omit<Refit, 'trust'>, unknownShare: number): Refit['trust'] {
  const { records, weights, auc } = refit;
  const perWeight = Math.min(records.target, records.noTarget) / Math.max(1, weights.length);
  const unstable = weights.filter(({ least, most }) => most - least >= 2);
  const fall = (auc.apparent?.estimate ?? 0) - (auc.validated?.estimate ?? 0);
  const gain = auc.gain;
  const isWorse = gain === null || gain.estimate < 0;
  const weighty: readonly TrustReason[] = [
    ...when(isWorse, 'worse', { gain: gain?.estimate ?? 0 }),
    ...when(!isWorse && gain.low <= 0, 'no-clear-gain', { low: gain?.low ?? 0, high: gain?.high ?? 0 }),
    ...when(perWeight < PER_WEIGHT, 'few-records-per-weight', { perWeight, least: PER_WEIGHT }),
    ...when(fall > OPTIMISM, 'optimism', { fall }),
    ...when(unstable.length > 0, 'unstable-weights', { count: unstable.length, of: weights.length }),
    ...when(records.clusters !== null && records.clusters < FEW_CLUSTERS, 'few-clusters', {
      clusters: records.clusters ?? 0,
      least: FEW_CLUSTERS,
    }),
  ];
  const reasons = [
    ...weighty,
    ...when(records.clusters === null, 'clusters-not-named', {}),
    ...when(unknownShare > OFTEN, 'unknown-answers', { share: unknownShare }),
    ...when(true, 'not-tested-elsewhere', {}),
  ];
  const none = isWorse || perWeight < 1;
  return { level: none ? 'none' : weighty.length > 0 ? 'low' : 'some', reasons };
}

function when(holds: boolean, code: TrustReason['code'], values: TrustReason['values']): readonly TrustReason[] {
  return holds ? [{ code, values }] : [];
}
