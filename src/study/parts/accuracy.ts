import { likelihoodRatios } from '../two-by-two/likelihood-ratios.js';
import { perThousand } from '../two-by-two/per-thousand.js';
import { predictiveValues } from '../two-by-two/predictive-values.js';
import { sensitivity, specificity } from '../two-by-two/sensitivity-specificity.js';
import type { TwoByTwo } from '../two-by-two/two-by-two.js';
import { youden } from '../two-by-two/youden.js';
import type { ProportionOptions } from '../proportion/proportion.js';
import type { Accuracy, AtPrevalence, Figure, FigureMethod } from '../study-types.js';
import { figureOf, figureOfShare } from './figure.js';

/**
 * Everything that follows from one two-by-two table.
 *
 * @param table - The counts.
 * @param prevalences - Stated prevalences.
 * @param options - Level and method of the intervals of shares.
 * @returns The figures.
 */
export function accuracyOf(table: TwoByTwo, prevalences: readonly number[], options: ProportionOptions): Accuracy {
  const n = table.truePositive + table.falsePositive + table.falseNegative + table.trueNegative;
  const ratios = likelihoodRatios(table, options);
  return {
    table,
    sensitivity: figureOfShare(sensitivity(table, options), options),
    specificity: figureOfShare(specificity(table, options), options),
    likelihoodRatioPositive: figureOf(ratios?.positive, 'log', n),
    likelihoodRatioNegative: figureOf(ratios?.negative, 'log', n),
    youden: figureOf(youden(table, options), 'newcombe', n),
    corrected: ratios?.corrected ?? false,
    at: prevalences.map((prevalence) => atPrevalence(table, prevalence, n, options)),
  };
}

function atPrevalence(table: TwoByTwo, prevalence: number, n: number, options: ProportionOptions): AtPrevalence {
  const values = predictiveValues(table, prevalence, options);
  const people = perThousand(table, prevalence, options);
  const times: FigureMethod = options.method === 'exact' ? 'exact-times' : 'wilson-times';
  const ppv = figureOf(values?.positive, 'logit', n);
  return {
    prevalence,
    ppv,
    npv: figureOf(values?.negative, 'logit', n),
    ofHundredFlagged: ppv === null ? null : ofHundred(ppv),
    missed: figureOf(people?.missed, times, n),
    wronglyFlagged: figureOf(people?.wronglyFlagged, times, n),
    rightlyFlagged: figureOf(people?.rightlyFlagged, times, n),
  };
}

/** Rounding must not lift a bound over a whole number that it is. */
const SLACK = 1e-9;

function ofHundred({ estimate, low, high }: Figure): NonNullable<AtPrevalence['ofHundredFlagged']> {
  return {
    right: Math.round(100 * estimate),
    low: Math.floor(100 * low + SLACK),
    high: Math.ceil(100 * high - SLACK),
  };
}
