import type { RuleSet } from '../../rule-set/rule-set.js';
import { counts } from '../../scoring/points.js';
import type { StudyCase } from '../cases/study-case.js';
import { oddsRatio as oddsRatioOf } from '../association/odds-ratio.js';
import { shareDifference } from '../proportion/difference.js';
import { fisherExact } from '../proportion/fisher.js';
import { holm } from '../proportion/holm.js';
import { likelihoodRatios } from '../two-by-two/likelihood-ratios.js';
import type { TwoByTwo } from '../two-by-two/two-by-two.js';
import type { Figure, IndicatorStudy, OutcomeCounts, ReferenceCutOff } from '../study-types.js';
import { evidenceVerdict } from './evidence-verdict.js';
import { figureOf, shareOf } from './figure.js';
import { indicatorColumns } from './indicator-columns.js';
import { neighboursOf } from './neighbours.js';
import type { StudyReading } from './reading.js';
import { countOutcomes } from './record-flow.js';
import { withoutIndicator } from './without-indicator.js';

/**
 * What each indicator of the set does in the data.
 *
 * @param reading - The study.
 * @param reference - The reference cut-off.
 * @returns One entry for each indicator, in the order of the set; `null` for scores made elsewhere.
 */
export function indicatorStudies(
  reading: StudyReading,
  reference: ReferenceCutOff | null,
): readonly IndicatorStudy[] | null {
  const { ruleSet, shares, settings } = reading;
  if (ruleSet === null) return null;
  const { cases, states } = indicatorColumns(reading.cases, ruleSet.indicators.length);
  const neighbours = neighboursOf(ruleSet, states, shares);
  const turnedOn = new Set(settings.turnedOn);
  const studies = ruleSet.indicators.map((indicator, index) => ({
    ...ofIndicator(indicator, cases, states[index] ?? new Uint8Array(0), shares),
    off: !counts(indicator, turnedOn),
    neighbours: neighbours[index] ?? [],
    without: withoutIndicator(reading, index, reference),
  }));
  const tested = studies.flatMap(({ p }, index) => (p === null ? [] : [{ p, index }]));
  const adjusted = new Map(holm(tested.map(({ p }) => p)).map((p, place) => [tested[place]?.index, p]));
  return studies.map((one, index) => ({ ...one, adjustedP: adjusted.get(index) ?? null }));
}

type OfData = Omit<IndicatorStudy, 'off' | 'neighbours' | 'without' | 'adjustedP'>;

function ofIndicator(
  indicator: RuleSet['indicators'][number],
  cases: readonly StudyCase[],
  column: Uint8Array,
  shares: StudyReading['shares'],
): OfData {
  const [absent, present, unknown] = [0, 1, 2].map((code) =>
    countOutcomes(cases.filter((_, row) => column[row] === code)),
  );
  const counted = { present: present ?? NONE, absent: absent ?? NONE, unknown: unknown ?? NONE };
  const table = tableOf(counted);
  const known = sum(counted.present) + sum(counted.absent);
  const oddsRatio = figureOf(oddsRatioOf(table, shares), 'log', tableSum(table));
  const ratios = likelihoodRatios(table, shares);
  const direction = directionOf(oddsRatio);
  return {
    id: indicator.id,
    statement: indicator.statement,
    points: indicator.weight.points,
    basis: indicator.weight.basis,
    group: indicator.group ?? null,
    sensitive: indicator.sensitive,
    ...counted,
    prevalence: shareOf(sum(counted.present), known, shares),
    unknownShare: shareOf(sum(counted.unknown), cases.length, shares),
    unknownDifference: unknownDifference(counted, shares),
    oddsRatio,
    likelihoodRatioPresent: figureOf(ratios?.positive, 'log', tableSum(table)),
    likelihoodRatioAbsent: figureOf(ratios?.negative, 'log', tableSum(table)),
    corrected: ratios?.corrected ?? false,
    p: direction !== null ? fisherExact(...sharesOf(table)) : null,
    direction,
    record: evidenceVerdict(indicator, direction),
  };
}

const NONE: OutcomeCounts = { target: 0, noTarget: 0, unknown: 0 };
type Counted = Pick<IndicatorStudy, 'present' | 'absent' | 'unknown'>;

function tableOf({ present, absent }: Counted): TwoByTwo {
  return {
    truePositive: present.target,
    falsePositive: present.noTarget,
    falseNegative: absent.target,
    trueNegative: absent.noTarget,
  };
}

function directionOf(oddsRatio: Figure | null): IndicatorStudy['direction'] {
  // Where it never varies there is no ratio, and nothing to test.
  if (oddsRatio === null) return null;
  if (oddsRatio.low > 1) return 'towards';
  return oddsRatio.high < 1 ? 'away' : 'unclear';
}

function sharesOf(table: TwoByTwo): readonly [{ count: number; of: number }, { count: number; of: number }] {
  return [
    { count: table.truePositive, of: table.truePositive + table.falseNegative },
    { count: table.falsePositive, of: table.falsePositive + table.trueNegative },
  ];
}

function unknownDifference({ present, absent, unknown }: Counted, shares: StudyReading['shares']): Figure | null {
  const of = (key: 'target' | 'noTarget'): { count: number; of: number } => ({
    count: unknown[key],
    of: present[key] + absent[key] + unknown[key],
  });
  const [target, noTarget] = [of('target'), of('noTarget')];
  return figureOf(shareDifference(target, noTarget, shares), 'newcombe', target.of + noTarget.of);
}

function sum({ target, noTarget, unknown }: OutcomeCounts): number {
  return target + noTarget + unknown;
}

function tableSum({ truePositive, falsePositive, falseNegative, trueNegative }: TwoByTwo): number {
  return truePositive + falsePositive + falseNegative + trueNegative;
}
