import type { RuleSet } from '../../rule-set/rule-set.js';
import type { ProportionOptions } from '../proportion/proportion.js';
import type { Figure, IndicatorStudy } from '../study-types.js';
import { phi } from '../association/phi.js';
import { figureOf } from './figure.js';
import { UNKNOWN } from './indicator-columns.js';

/** How many neighbours are named, and from which phi on. */
const MOST = 3;
const LEAST_PHI = 0.1;
/** With fewer records in which both are known, phi is chance. */
const LEAST_RECORDS = 20;

/**
 * The indicators that each indicator goes with most, over the records in which both are known.
 *
 * @param ruleSet - The set.
 * @param states - Its columns of states.
 * @param options - The level.
 * @returns Per indicator its neighbours, strongest first.
 */
export function neighboursOf(
  ruleSet: RuleSet,
  states: readonly Uint8Array[],
  options: ProportionOptions,
): readonly IndicatorStudy['neighbours'][] {
  const { indicators } = ruleSet;
  const lists: IndicatorStudy['neighbours'][number][][] = indicators.map(() => []);
  for (const [a, first] of indicators.entries())
    for (const [b, second] of indicators.entries()) {
      if (b <= a) continue;
      const figure = together(states[a] ?? NONE, states[b] ?? NONE, options);
      if (figure === null || Math.abs(figure.estimate) < LEAST_PHI) continue;
      const sameGroup = first.group !== undefined && first.group === second.group;
      lists[a]?.push({ id: second.id, phi: figure, sameGroup });
      lists[b]?.push({ id: first.id, phi: figure, sameGroup });
    }
  return lists.map((list) => list.sort((x, y) => Math.abs(y.phi.estimate) - Math.abs(x.phi.estimate)).slice(0, MOST));
}

const NONE = new Uint8Array(0);

/**
 * Phi of two columns of states, over the records in which both are known.
 *
 * @param a - A column.
 * @param b - Another one.
 * @param options - The level.
 * @returns Phi; `null` where it has none, or too few records.
 */
export function together(a: Uint8Array, b: Uint8Array, options: ProportionOptions): Figure | null {
  // By both states: absent and absent, absent and present, …
  const cells = new Int32Array(9);
  for (let row = 0; row < a.length; row += 1) {
    const cell = 3 * (a[row] ?? UNKNOWN) + (b[row] ?? UNKNOWN);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const [neither = 0, onlyB = 0, , onlyA = 0, both = 0] = cells;
  const n = both + onlyA + onlyB + neither;
  if (n < LEAST_RECORDS) return null;
  const table = { truePositive: both, falsePositive: onlyA, falseNegative: onlyB, trueNegative: neither };
  return figureOf(phi(table, options), 'large-sample', n);
}
