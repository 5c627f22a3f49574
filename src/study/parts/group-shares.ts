import type { StudyCase } from '../cases/study-case.js';
import type { ClusterTotals } from '../proportion/cluster-totals.js';
import type { Share } from '../proportion/difference.js';
import type { FairnessMeasure, ReferenceCutOff } from '../study-types.js';
import { clusterOf, cutOffOn, rangeOn, sideOf } from './reading.js';
import type { Side, StudyReading } from './reading.js';

/** What is counted in groups as a share of records. */
export type ShareMeasure = Exclude<FairnessMeasure, 'unknownAnswers'> | 'prevalence' | 'bySensitive';

/** A share of records, and what each cluster adds to it; `null` where every record stands for itself. */
export interface GroupShare extends Share {
  readonly clusters: ClusterTotals | null;
}

/** A record on its side of the reference cut-off. */
interface Sided {
  readonly side: Side | null;
  /** Flagged only because of sensitive indicators. */
  readonly bySensitive: boolean;
  readonly target: boolean | null;
  readonly cluster: string;
}

/**
 * Counts of every measure in every group, as recorded: what is not positive on what is known is not flagged.
 *
 * @param reading - The study.
 * @param reference - The reference cut-off; without one only outcomes are counted.
 * @param groups - The groups.
 * @returns Counts by measure and group.
 */
export function groupShares<K>(
  reading: StudyReading,
  reference: ReferenceCutOff | null,
  groups: ReadonlyMap<K, readonly StudyCase[]>,
): Readonly<Record<ShareMeasure, ReadonlyMap<K, GroupShare>>> {
  const sided = sider(reading, reference);
  const records = [...groups].map(([group, cases]) => [group, cases.map(sided)] as const);
  const count = (among: (record: Sided) => boolean, counted: (record: Sided) => boolean): ReadonlyMap<K, GroupShare> =>
    new Map(
      records.map(([group, all]) => {
        const whole = all.filter(among);
        const clusters = reading.sharesClusters ? byCluster(whole, counted) : null;
        return [group, { count: whole.filter(counted).length, of: whole.length, clusters }];
      }),
    );
  const isScored = ({ side }: Sided): boolean => side !== null;
  const isPositive = ({ side }: Sided): boolean => side === 'positive';
  return {
    selection: count(isScored, isPositive),
    falsePositives: count((record) => isScored(record) && record.target === false, isPositive),
    falseNegatives: count(
      (record) => isScored(record) && record.target === true,
      (record) => !isPositive(record),
    ),
    indeterminate: count(isScored, ({ side }) => side === 'indeterminate'),
    unknownOutcome: count(
      () => true,
      ({ target }) => target === null,
    ),
    prevalence: count(
      ({ target }) => target !== null,
      ({ target }) => target === true,
    ),
    bySensitive: hasSensitive(reading) ? count(isScored, (record) => record.bySensitive) : new Map(),
  };
}

function byCluster(records: readonly Sided[], counted: (record: Sided) => boolean): ClusterTotals {
  const clusters = new Map<string, { count: number; of: number }>();
  for (const record of records) {
    const cluster = clusters.get(record.cluster) ?? { count: 0, of: 0 };
    clusters.set(record.cluster, cluster);
    cluster.of += 1;
    if (counted(record)) cluster.count += 1;
  }
  return clusters;
}

/** Places of the sensitive indicators that add points. */
function sensitivePlaces({ ruleSet, scorer }: StudyReading): ReadonlySet<number> {
  const places = (ruleSet?.indicators ?? []).flatMap(({ sensitive }, index) =>
    sensitive !== 'no' && (scorer?.points[index] ?? 0) !== 0 ? [index] : [],
  );
  return new Set(places);
}

function hasSensitive(reading: StudyReading): boolean {
  return sensitivePlaces(reading).size > 0;
}

function sider(reading: StudyReading, reference: ReferenceCutOff | null): (one: StudyCase) => Sided {
  const { scorer } = reading;
  if (reference === null)
    return (one) => ({ side: null, bySensitive: false, target: one.outcome.target, cluster: clusterOf(one) });
  const cutOff = cutOffOn(reference, scorer);
  const sensitive = sensitivePlaces(reading);
  const rest = sensitive.size === 0 ? undefined : scorer?.without(sensitive);
  return (one) => {
    const range = rangeOn(one, reference, scorer);
    const side = range === null ? null : sideOf(range, cutOff);
    const counted = side === 'positive' && one.result !== null ? one.result.states : undefined;
    const left = counted && (reference.kind === 'band' ? rest?.bands(counted) : rest?.score(counted));
    return {
      side,
      bySensitive: left !== undefined && sideOf(left, cutOff) !== 'positive',
      target: one.outcome.target,
      cluster: clusterOf(one),
    };
  };
}
