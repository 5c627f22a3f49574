import { aucClustered } from '../roc/auc-clustered.js';
import { aucDelong } from '../roc/delong.js';
import type { StudyCase } from '../cases/study-case.js';
import type { ClusterTotals } from '../proportion/cluster-totals.js';
import type { FairnessGroup, FairnessResult, ReferenceCutOff, SparseFigure } from '../study-types.js';
import { answerDifferences, shareDifferences } from './fairness-differences.js';
import { clusteredMean, figureOf, groupShareFigure } from './figure.js';
import { groupShares } from './group-shares.js';
import type { GroupShare, ShareMeasure } from './group-shares.js';
import { clusterOf } from './reading.js';
import type { StudyReading } from './reading.js';
import { suppressed } from './suppress.js';
import { unknownAnswers } from './unknown-answers.js';

type Group = string | null;
type Groups = ReadonlyMap<Group, readonly StudyCase[]>;

/** Measures that are shares of records, and are compared among groups. */
const COMPARED = ['selection', 'falsePositives', 'falseNegatives', 'indeterminate', 'unknownOutcome'] as const;

/**
 * How results differ among the groups of each stratum.
 *
 * @param reading - The study.
 * @param reference - The reference cut-off.
 * @returns One result for each stratum; small cells are left out.
 */
export function fairnessResults(reading: StudyReading, reference: ReferenceCutOff | null): readonly FairnessResult[] {
  return reading.settings.columns.by.map((by) => {
    const groups = groupsOf(reading.cases, by);
    const shares = groupShares(reading, reference, groups);
    const answers = new Map([...groups].map(([group, cases]) => [group, unknownAnswers(reading, cases)]));
    return {
      by,
      groups: fairnessGroups(reading, groups, shares, answers),
      differences: [
        ...COMPARED.flatMap((measure) => shareDifferences(reading, measure, shares[measure])),
        ...answerDifferences(reading, answers),
      ],
    };
  });
}

function groupsOf(cases: readonly StudyCase[], by: string): Groups {
  const groups = new Map<Group, StudyCase[]>();
  for (const one of cases) {
    const group = Object.hasOwn(one.strata, by) ? (one.strata[by] ?? null) : null;
    const list = groups.get(group);
    if (list === undefined) groups.set(group, [one]);
    else list.push(one);
  }
  const order = (a: Group, b: Group): number => {
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  };
  return new Map([...groups].sort(([a], [b]) => order(a, b)));
}

function fairnessGroups(
  reading: StudyReading,
  groups: Groups,
  shares: Readonly<Record<ShareMeasure, ReadonlyMap<Group, GroupShare>>>,
  answers: ReadonlyMap<Group, ClusterTotals>,
): readonly FairnessGroup[] {
  const { smallCell } = reading.settings;
  const sizes = suppressed(
    new Map([...groups].map(([group, { length }]) => [group, { count: 0, of: length }])),
    smallCell,
  );
  const sparse = (measure: ShareMeasure): ((group: Group) => SparseFigure) => {
    const left = suppressed(shares[measure], smallCell);
    return (group) => {
      const share = shares[measure].get(group);
      if (left.has(group)) return 'suppressed';
      return share === undefined ? null : groupShareFigure(share, reading.shares);
    };
  };
  const [selection, falsePositives, falseNegatives] = [
    sparse('selection'),
    sparse('falsePositives'),
    sparse('falseNegatives'),
  ];
  const [indeterminate, unknownOutcome] = [sparse('indeterminate'), sparse('unknownOutcome')];
  const [prevalence, bySensitive] = [sparse('prevalence'), sparse('bySensitive')];
  return [...groups].map(([group, cases]) => ({
    group,
    n: sizes.has(group) ? null : cases.length,
    selection: selection(group),
    falsePositives: falsePositives(group),
    falseNegatives: falseNegatives(group),
    indeterminate: indeterminate(group),
    unknownOutcome: unknownOutcome(group),
    unknownAnswers: sizes.has(group) ? 'suppressed' : clusteredMean(answers.get(group), reading),
    prevalence: prevalence(group),
    auc: aucOf(cases, reading),
    bySensitive: bySensitive(group),
  }));
}

function aucOf(cases: readonly StudyCase[], { settings, sharesClusters }: StudyReading): SparseFigure {
  const { confidence, smallCell } = settings;
  const known = cases.filter(({ score, outcome }) => score !== null && outcome.target !== null);
  const targets = known.filter(({ outcome }) => outcome.target === true).length;
  if (targets === 0 || targets === known.length) return null;
  if (targets < smallCell || known.length - targets < smallCell) return 'suppressed';
  const scores = known.map(({ score }) => score?.least ?? 0);
  const target = known.map(({ outcome }) => outcome.target === true);
  return sharesClusters
    ? figureOf(aucClustered(scores, target, known.map(clusterOf), { confidence }), 'obuchowski', known.length)
    : figureOf(aucDelong(scores, target, { confidence }), 'delong', known.length);
}
