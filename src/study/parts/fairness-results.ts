import { normalTwoSided, zOf } from '../distributions/normal.js';
import { groupDifferences } from '../proportion/group-differences.js';
import { holm } from '../proportion/holm.js';
import type { Share } from '../proportion/difference.js';
import { aucDelong } from '../roc/delong.js';
import type { StudyCase } from '../cases/study-case.js';
import type {
  FairnessGroup,
  FairnessMeasure,
  FairnessResult,
  Figure,
  ReferenceCutOff,
  SparseFigure,
} from '../study-types.js';
import { figureOf, shareOf } from './figure.js';
import { groupShares } from './group-shares.js';
import type { ShareMeasure } from './group-shares.js';
import type { StudyReading } from './reading.js';
import { suppressed } from './suppress.js';
import { unknownAnswers } from './unknown-answers.js';
import type { MeanOfRecords } from './unknown-answers.js';

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
        ...COMPARED.flatMap((measure) => differencesOf(reading, measure, shares[measure])),
        ...answerDifferences(reading, groups, answers),
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
  { settings, shares: options }: StudyReading,
  groups: Groups,
  shares: Readonly<Record<ShareMeasure, ReadonlyMap<Group, Share>>>,
  answers: ReadonlyMap<Group, MeanOfRecords | null>,
): readonly FairnessGroup[] {
  const { smallCell } = settings;
  const sizes = suppressed(
    new Map([...groups].map(([group, { length }]) => [group, { count: 0, of: length }])),
    smallCell,
  );
  const sparse = (measure: ShareMeasure): ((group: Group) => SparseFigure) => {
    const left = suppressed(shares[measure], smallCell);
    return (group) => {
      const { count, of } = shares[measure].get(group) ?? { count: 0, of: 0 };
      return left.has(group) ? 'suppressed' : shareOf(count, of, options);
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
    unknownAnswers: sizes.has(group) ? 'suppressed' : meanFigure(answers.get(group) ?? null, settings.confidence),
    prevalence: prevalence(group),
    auc: aucOf(cases, settings.confidence, smallCell),
    bySensitive: bySensitive(group),
  }));
}

function aucOf(cases: readonly StudyCase[], confidence: number, smallCell: number): SparseFigure {
  const known = cases.filter(({ score, outcome }) => score !== null && outcome.target !== null);
  const targets = known.filter(({ outcome }) => outcome.target === true).length;
  if (targets === 0 || targets === known.length) return null;
  if (targets < smallCell || known.length - targets < smallCell) return 'suppressed';
  const estimate = aucDelong(
    known.map(({ score }) => score?.least ?? 0),
    known.map(({ outcome }) => outcome.target === true),
    { confidence },
  );
  return figureOf(estimate, 'delong', known.length);
}

type Differences = FairnessResult['differences'];

function differencesOf(
  { settings, shares: options }: StudyReading,
  measure: FairnessMeasure,
  shares: ReadonlyMap<Group, Share>,
): Differences {
  const left = suppressed(shares, settings.smallCell);
  const there = [...shares].filter(([, { of }]) => of > 0);
  // Names of groups come from outside: places stand for them.
  const rows = groupDifferences(Object.fromEntries(there.map(([, share], place) => [`g${place}`, share])), options);
  if (there.length < 2) return [];
  return rows.flatMap(({ difference, inGroup, inOthers, p, adjustedP }, place) => {
    const group = there[place]?.[0];
    const figure = figureOf(difference, 'newcombe', inGroup.of + inOthers.of);
    // Records that name no group are no group to compare.
    if (group === undefined || group === null || left.has(group) || figure === null) return [];
    return [{ measure, group, difference: figure, p, adjustedP }];
  });
}

function meanFigure(mean: MeanOfRecords | null, confidence: number): Figure | null {
  if (mean === null) return null;
  const reach = zOf(confidence) * Math.sqrt(mean.variance / mean.n);
  const around = { estimate: mean.mean, low: Math.max(0, mean.mean - reach), high: Math.min(1, mean.mean + reach) };
  return figureOf(around, 'large-sample', mean.n);
}

/** Means of records are compared for large samples (Welch without his degrees of freedom). */
function answerDifferences(
  reading: StudyReading,
  groups: Groups,
  answers: ReadonlyMap<Group, MeanOfRecords | null>,
): Differences {
  const { smallCell, confidence } = reading.settings;
  const rows = [...groups].flatMap(([group, cases]) => {
    const inGroup = answers.get(group) ?? null;
    const others = unknownAnswers(
      reading,
      [...groups].flatMap(([other, records]) => (other === group ? [] : records)),
    );
    if (group === null || inGroup === null || others === null) return [];
    if (cases.length < smallCell || others.n < smallCell) return [];
    const standardError = Math.sqrt(inGroup.variance / inGroup.n + others.variance / others.n);
    if (standardError === 0) return [];
    const estimate = inGroup.mean - others.mean;
    const reach = zOf(confidence) * standardError;
    const difference = figureOf(
      { estimate, low: estimate - reach, high: estimate + reach },
      'large-sample',
      inGroup.n + others.n,
    );
    return difference === null ? [] : [{ group, difference, p: normalTwoSided(estimate / standardError) }];
  });
  const ps = rows.map(({ p }) => p);
  const adjusted = rows.length === 2 ? ps : holm(ps);
  return rows.map((row, place) => ({ measure: 'unknownAnswers' as const, ...row, adjustedP: adjusted[place] ?? 1 }));
}
