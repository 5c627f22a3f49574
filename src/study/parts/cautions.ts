import { holm } from '../proportion/holm.js';
import type { Caution, CautionCode, Figure } from '../study-types.js';
import type { Unchecked } from './checklist.js';

/** Fewer records than this with, or without, the target condition make wide intervals (Vergouwe et al. 2005, for validation). */
const FEW = 100;
const OFTEN = 0.1;
/** Kappa under this is moderate at best (Landis and Koch 1977). */
const LOW_KAPPA = 0.6;
const LEVEL = 0.05;

/** What cautions are drawn from. */
export interface CautionParts {
  readonly study: Omit<Unchecked, 'cautions'>;
  readonly prevalencesStated: boolean;
}

/**
 * What a reader has to know before using a figure.
 *
 * @param parts - The study, and whether prevalences were stated.
 * @returns The cautions, most important first.
 */
export function cautionsOf({ study, prevalencesStated }: CautionParts): readonly Caution[] {
  return [...ofRecords(study), ...ofCutOff(study, prevalencesStated), ...ofBias(study)];
}

type Parts = CautionParts['study'];

function when(holds: boolean, code: CautionCode, values: Caution['values'] = {}): readonly Caution[] {
  return holds ? [{ code, values }] : [];
}

function ofRecords({ records, scores, auc }: Parts): readonly Caution[] {
  const { target, noTarget, used, unknownOutcome, read, bad } = records;
  const hasBoth = target > 0 && noTarget > 0;
  return [
    ...when(target === 0, 'no-target'),
    ...when(noTarget === 0, 'no-other'),
    ...when(hasBoth && Math.min(target, noTarget) < FEW, 'few-records', { target, noTarget, least: FEW }),
    ...when(unknownOutcome > OFTEN * used, 'outcome-often-unknown', { unknown: unknownOutcome, used }),
    ...when(auc !== null && (auc.estimate === 1 || auc.estimate === 0), 'scores-part-all'),
    ...when(bad.length > 0, 'bad-records', { bad: bad.length, read }),
    ...when(scores.ranges > OFTEN * used, 'many-indeterminate', { ranges: scores.ranges, used }),
  ];
}

function ofCutOff({ reference, records, settings }: Parts, prevalencesStated: boolean): readonly Caution[] {
  const clusters = records.clusters;
  const shares = clusters !== null && clusters.largest > 1;
  return [
    ...when(reference?.chosenBy === 'data', 'cut-off-from-data', { cutOff: reference?.cutOff ?? 0 }),
    ...when(!prevalencesStated, 'prevalence-not-stated', { prevalences: settings.prevalences.join(', ') }),
    ...when(shares, 'clusters-share', { clusters: clusters?.count ?? 0, largest: clusters?.largest ?? 0 }),
  ];
}

function ofBias({ verification, leakage, agreement, fairness }: Parts): readonly Caution[] {
  const difference = verification?.difference ?? null;
  const kappas = [
    agreement?.outcome?.kappa,
    agreement?.band?.kappa,
    ...(agreement?.indicators ?? []).map(({ kappa }) => kappa),
  ];
  const low = kappas.filter(
    (kappa): kappa is Figure => kappa !== null && kappa !== undefined && kappa.estimate < LOW_KAPPA,
  );
  return [
    ...when(difference !== null && (difference.low > 0 || difference.high < 0), 'verification-differs', {
      difference: difference?.estimate ?? 0,
    }),
    ...when(leakage.sets > 0, 'leakage', { sets: leakage.sets, records: leakage.records, border: leakage.border }),
    ...when(low.length > 0, 'low-agreement', { low: low.length, of: kappas.filter(Boolean).length, least: LOW_KAPPA }),
    ...groupsThatDiffer(fairness),
    { code: 'blinding-not-in-data', values: {} },
  ];
}

/** Errors alone, and adjusted once more for all strata and both kinds: many comparisons would find something in any data. */
function groupsThatDiffer(fairness: Parts['fairness']): readonly Caution[] {
  const families = fairness.flatMap(({ by, differences }) =>
    (['falsePositives', 'falseNegatives'] as const).flatMap((measure) => {
      const rows = differences.filter((row) => row.measure === measure);
      const first = [...rows].sort(
        (a, b) => a.adjustedP - b.adjustedP || b.difference.estimate - a.difference.estimate,
      )[0];
      return first === undefined ? [] : [{ by, ...first }];
    }),
  );
  const adjusted = holm(families.map(({ adjustedP }) => adjustedP));
  return families.flatMap(({ by, measure, group, difference }, place) =>
    when((adjusted[place] ?? 1) < LEVEL, 'group-differs', { by, measure, group, difference: difference.estimate }),
  );
}
