import { tQuantile, tTwoSided } from '../distributions/student-t.js';
import { clusterVariances, differenceVariance, totalOf } from '../proportion/cluster-totals.js';
import type { ClusterTotals } from '../proportion/cluster-totals.js';
import { clusteredDifference } from '../proportion/clustered-difference.js';
import { adjustedForGroups, groupDifferences } from '../proportion/group-differences.js';
import type { FairnessMeasure, FairnessResult, Figure } from '../study-types.js';
import { figureOf } from './figure.js';
import type { GroupShare } from './group-shares.js';
import type { StudyReading } from './reading.js';
import { suppressed } from './suppress.js';

type Group = string | null;
type Differences = FairnessResult['differences'];

/** One group against all others. */
interface Row {
  readonly difference: Figure | null;
  readonly p: number;
  readonly adjustedP: number;
}

/**
 * How a share of records differs between each group and all others together. Clusters are taken whole where records share them.
 *
 * @param reading - The study.
 * @param measure - What the share is of.
 * @param shares - The share of each group.
 * @returns One row for each named group whose share may be told.
 */
export function shareDifferences(
  reading: StudyReading,
  measure: FairnessMeasure,
  shares: ReadonlyMap<Group, GroupShare>,
): Differences {
  const left = suppressed(shares, reading.settings.smallCell);
  const there = [...shares].filter(([, { of }]) => of > 0);
  if (there.length < 2) return [];
  const rows = reading.sharesClusters
    ? clusteredRows(reading, there)
    : independentRows(
        reading,
        there.map(([, share]) => share),
      );
  return rows.flatMap(({ difference, p, adjustedP }, place) => {
    const group = there[place]?.[0];
    // Records that name no group are no group to compare.
    if (group === undefined || group === null || left.has(group) || difference === null) return [];
    return [{ measure, group, difference, p, adjustedP }];
  });
}

function independentRows({ shares: options }: StudyReading, shares: readonly GroupShare[]): readonly Row[] {
  // Names of groups come from outside: places stand for them.
  const groups = shares.map((share, place) => [String(place), share] as const);
  return groupDifferences(groups, options).map(({ difference, inGroup, inOthers, p, adjustedP }) => ({
    difference: figureOf(difference, 'newcombe', inGroup.of + inOthers.of),
    p,
    adjustedP,
  }));
}

function clusteredRows({ settings }: StudyReading, groups: readonly (readonly [Group, GroupShare])[]): readonly Row[] {
  const { confidence } = settings;
  const clusters = groups.map(([group, share]) => [group, share.clusters ?? new Map()] as const);
  const all = groups.reduce((sum, [, { of }]) => sum + of, 0);
  return adjustedForGroups(
    clusters.map(([group, own]) => {
      const found = clusteredDifference(own, togetherWithout(clusters, group), { confidence });
      return { difference: figureOf(found, 'newcombe-cluster', all), p: found?.p ?? 1 };
    }),
  );
}

/** What each cluster adds in all groups but one. */
function togetherWithout(groups: readonly (readonly [Group, ClusterTotals])[], without: Group): ClusterTotals {
  const together = new Map<string, { count: number; of: number }>();
  for (const [group, clusters] of groups) {
    if (group === without) continue;
    for (const [cluster, { count, of }] of clusters) {
      const sum = together.get(cluster) ?? { count: 0, of: 0 };
      together.set(cluster, sum);
      sum.count += count;
      sum.of += of;
    }
  }
  return together;
}

/**
 * How the mean share of unknown answers differs between each group and all others together (Welch, with the degrees of freedom of the
 * side with fewer clusters).
 *
 * @param reading - The study.
 * @param answers - Unknown answers of each group, by cluster.
 * @returns One row for each named group that is large enough.
 */
export function answerDifferences(reading: StudyReading, answers: ReadonlyMap<Group, ClusterTotals>): Differences {
  const { smallCell, confidence } = reading.settings;
  const groups = [...answers];
  const rows = groups.flatMap(([group, own]) => {
    const others = togetherWithout(groups, group);
    const [inGroup, inOthers] = [totalOf(own), totalOf(others)];
    const degrees = Math.min(own.size, others.size) - 1;
    if (group === null || degrees < 1 || Math.min(inGroup.of, inOthers.of) < smallCell) return [];
    const standardError = Math.sqrt(Math.max(0, differenceVariance(clusterVariances(own, others))));
    if (standardError === 0) return [];
    const estimate = inGroup.count / inGroup.of - inOthers.count / inOthers.of;
    const reach = tQuantile((1 + confidence) / 2, degrees) * standardError;
    const difference = figureOf(
      { estimate, low: estimate - reach, high: estimate + reach },
      reading.sharesClusters ? 'large-sample-cluster' : 'large-sample',
      inGroup.of + inOthers.of,
    );
    return difference === null ? [] : [{ group, difference, p: tTwoSided(estimate / standardError, degrees) }];
  });
  return adjustedForGroups(rows).map((row) => ({ measure: 'unknownAnswers' as const, ...row }));
}
