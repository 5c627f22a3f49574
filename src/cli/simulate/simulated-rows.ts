import { settleOutcome } from '../../study/cases/settle-outcome.js';
import { nextUnit, seededState } from '../../study/random/generator.js';
import type { RandomState } from '../../study/random/generator.js';
import { simulate } from '../../study/simulate/simulate.js';
import type { SimulatedCase, SimulatedState } from '../../study/simulate/simulate.js';
import type { ModelFile } from './model-file.js';

/** One simulated case as a row: cells by column, all with the same columns. */
export type SimulatedRow = Readonly<Record<string, string>>;

/** The coders draw from another seed, so that a model with and without them has the same cases. */
const CODERS = 0x5eed;

/**
 * Draws cases and writes them as `study` reads them: `yes`, `no`, and empty where it is unknown.
 *
 * @param file - The model, and how its cases are written.
 * @param count - How many cases.
 * @param seed - A whole number; the same seed gives the same rows.
 * @returns The rows.
 * @throws RangeError when the model makes no sense.
 */
export function simulatedRows(file: ModelFile, count: number, seed: number): readonly SimulatedRow[] {
  const state = seededState(seed + CODERS);
  const strata = strataDrawer(file, state);
  return simulate(file.model, count, seed).map((one) => {
    const { columns, coders } = file;
    return {
      [columns.id]: one.id,
      [columns.cluster]: one.cluster,
      ...(one.group !== null && { [columns.group]: one.group }),
      ...strata(one.cluster),
      ...(coders === null
        ? { [columns.outcome]: cell(one.outcome), ...statesOf(one) }
        : { ...codedOutcome(one, columns.outcome, coders, state), ...codedStates(one, coders, state) }),
    };
  });
}

type Coders = NonNullable<ModelFile['coders']>;

function cell(answer: boolean | null): string {
  return answer === null ? '' : answer ? 'yes' : 'no';
}

const CELLS: Readonly<Record<SimulatedState, string>> = { present: 'yes', absent: 'no', unknown: '' };

function statesOf({ states }: SimulatedCase): SimulatedRow {
  return Object.fromEntries([...states].map(([id, state]) => [id, CELLS[state]]));
}

/** A stratum is the same for all cases of a cluster. */
function strataDrawer({ strata }: ModelFile, state: RandomState): (cluster: string) => SimulatedRow {
  let last: { readonly cluster: string; readonly values: SimulatedRow } | undefined;
  return (cluster) => {
    if (last?.cluster !== cluster)
      last = { cluster, values: Object.fromEntries([...strata].map(([name, shares]) => [name, drawn(shares, state)])) };
    return last.values;
  };
}

function drawn(shares: readonly (readonly [string, number])[], state: RandomState): string {
  let left = nextUnit(state);
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return shares.at(-1)?.[0] ?? '';
}

function coded(answer: boolean | null, { error }: Coders, state: RandomState): boolean | null {
  // A draw for every answer, so that one that is unknown does not move the others.
  const errs = nextUnit(state) < error;
  return answer === null ? null : answer !== errs;
}

function codedOutcome({ outcome }: SimulatedCase, column: string, coders: Coders, state: RandomState): SimulatedRow {
  const [a, b] = [coded(outcome, coders, state), coded(outcome, coders, state)];
  const third = coded(outcome, coders, state);
  const tieBreak = a === b ? null : third;
  const [nameA, nameB] = coders.names;
  return {
    [`${column}_${nameA}`]: cell(a),
    [`${column}_${nameB}`]: cell(b),
    [`${column}_${coders.tieBreak}`]: cell(tieBreak),
    [column]: cell(settleOutcome({ plain: null, coded: [a, b], tieBreak }).target),
  };
}

function codedStates({ states }: SimulatedCase, coders: Coders, state: RandomState): SimulatedRow {
  const [nameA, nameB] = coders.names;
  return Object.fromEntries(
    [...states].flatMap(([id, is]) => {
      if (!coders.indicators.includes(id)) return [[id, CELLS[is]]];
      const answer = is === 'unknown' ? null : is === 'present';
      const [a, b] = [coded(answer, coders, state), coded(answer, coders, state)];
      return [
        [`${id}_${nameA}`, cell(a)],
        [`${id}_${nameB}`, cell(b)],
        [id, a === b ? cell(a) : ''],
      ];
    }),
  );
}
