import { cohenKappa } from '../agreement/cohen-kappa.js';
import { gwetAc } from '../agreement/gwet-ac.js';
import { krippendorffAlpha } from '../agreement/krippendorff-alpha.js';
import { ratingTable } from '../agreement/rating-table.js';
import type { AgreementResult, AgreementRow } from '../study-types.js';
import { figureOf, shareOf } from './figure.js';
import type { StudyReading } from './reading.js';

/** Two ratings of one record, by the place of their category. */
type Pair = readonly [number, number];

/** Alpha has no formula for its interval. So many resamples are enough for it beside many indicators. */
const ALPHA_RESAMPLES = 500;

/**
 * How far two coders agree who did not see each other's answers: on the outcome, on the band that their answers lead to, and on each indicator.
 *
 * @param reading - The study.
 * @returns The agreement; `null` where nothing was coded twice.
 */
export function agreementResult(reading: StudyReading): AgreementResult | null {
  const { cases, ruleSet, scorer, settings } = reading;
  const outcomes = cases.flatMap(({ outcome }): Pair[] => {
    const [a, b] = outcome.coded ?? [null, null];
    return a === null || b === null ? [] : [[Number(a), Number(b)]];
  });
  const coded = cases.flatMap((one) => (one.coded === null ? [] : [one.coded]));
  if (outcomes.length === 0 && coded.length === 0) return null;
  const bands = coded.flatMap(([a, b]): Pair[] => {
    const [first, second] = [a.bands[0], b.bands[0]];
    return scorer === null || first === undefined || second === undefined
      ? []
      : [[scorer.bandPlace(first), scorer.bandPlace(second)]];
  });
  const indicators = (ruleSet?.indicators ?? []).flatMap(({ id }, index) => {
    const pairs = coded.flatMap(([a, b]): Pair[] => {
      const [first, second] = [a.states[index], b.states[index]];
      const known = first !== 'unknown' && second !== 'unknown' && first !== undefined && second !== undefined;
      return known ? [[Number(first === 'present'), Number(second === 'present')]] : [];
    });
    const row = rowOf(pairs, ['absent', 'present'], reading, false);
    return row === null ? [] : [{ id, ...row }];
  });
  const [a = 'a', b = 'b'] = settings.columns.coders;
  return {
    coders: [a, b],
    outcome: rowOf(outcomes, ['no', 'yes'], reading, false),
    band: rowOf(
      bands,
      (ruleSet?.bands ?? []).map(({ id }) => id),
      reading,
      true,
    ),
    indicators,
  };
}

function rowOf(
  pairs: readonly Pair[],
  categories: readonly string[],
  { settings, shares }: StudyReading,
  isOrdered: boolean,
): AgreementRow | null {
  const n = pairs.length;
  if (n === 0) return null;
  const { confidence, seed } = settings;
  const places = categories.map((_, place) => place);
  const table = ratingTable(
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
    places,
  );
  const kappa = (weights: 'none' | 'quadratic'): AgreementRow['kappa'] =>
    figureOf(cohenKappa(table, { weights, confidence }), 'large-sample', n);
  const alpha = krippendorffAlpha(pairs, {
    metric: isOrdered ? 'ordinal' : 'nominal',
    seed,
    resamples: ALPHA_RESAMPLES,
    confidence,
  });
  return {
    n,
    observed: shareOf(pairs.filter(([a, b]) => a === b).length, n, shares),
    kappa: kappa('none'),
    weightedKappa: isOrdered ? kappa('quadratic') : null,
    ac1: figureOf(gwetAc(pairs, { categories: places, confidence }), 'large-sample', n),
    alpha: figureOf(alpha, 'bootstrap-records', n),
    categories,
    table,
  };
}
