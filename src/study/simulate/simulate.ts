import { normalQuantile } from '../distributions/normal.js';
import { nextUnit, seededState } from '../random/generator.js';
import type { RandomState } from '../random/generator.js';
import { nextNormal } from '../random/normal-draw.js';
import { checkModel } from './simulation-model.js';
import type { SimulatedGroup, SimulatedIndicator, SimulationModel } from './simulation-model.js';

/** State of an indicator of a simulated case. */
export type SimulatedState = 'present' | 'absent' | 'unknown';

/** A case that nobody ever was. */
export interface SimulatedCase {
  readonly id: string;
  readonly cluster: string;
  /** `null` where the model has no groups. */
  readonly group: string | null;
  /** Whether the target condition is there, also where the study does not know. */
  readonly target: boolean;
  /** What the study knows of it. */
  readonly outcome: boolean | null;
  /** By id of the indicator, in the order of the model. */
  readonly states: ReadonlyMap<string, SimulatedState>;
}

/**
 * Draws cases from a stated model: to see how many records a study needs, and to try statistics where the truth is known.
 *
 * The target condition and each indicator are a normal value cut at the quantile of its share; what they share with others is a common
 * part of that value, so that every rate is exactly as stated, however much indicators correlate (Emrich and Piedmonte 1991). Groups come
 * one after another with exactly their share of the cases; clusters are neighbours.
 *
 * @param model - The model.
 * @param count - How many cases.
 * @param seed - A whole number; the same seed gives the same cases.
 * @returns The cases.
 * @throws RangeError when the model makes no sense or the seed is no whole number.
 * @example
 * ```ts
 * const model = { prevalence: 1, indicators: [{ id: 'debt', sensitivity: 1, falsePositiveRate: 0 }] };
 * simulate(model, 1, 7).map(({ target, states }) => [target, states.get('debt')]) // → [[true, 'present']]
 * ```
 */
export function simulate(model: SimulationModel, count: number, seed: number): readonly SimulatedCase[] {
  checkModel(model);
  const { clusterSize = 1, clusterCorrelation = 0, outcomeUnknown = 0, groups = [] } = model;
  const groupAt = groupsOf(groups, count);
  const state = seededState(seed);
  let shared = { target: 0, factor: 0 };
  return Array.from({ length: count }, (_, place) => {
    if (place % clusterSize === 0) shared = { target: nextNormal(state), factor: nextNormal(state) };
    const group = groupAt(place);
    const lies = mix(shared.target, clusterCorrelation, state);
    const factor = mix(shared.factor, clusterCorrelation, state);
    const target = lies < normalQuantile(group?.prevalence ?? model.prevalence);
    const states = model.indicators.map(
      (indicator) => [indicator.id, stateOf(indicator, group, target, factor, state)] as const,
    );
    return {
      id: `case-${place + 1}`,
      cluster: `cluster-${Math.floor(place / clusterSize) + 1}`,
      group: group?.id ?? null,
      target,
      outcome: nextUnit(state) < outcomeUnknown ? null : target,
      states: new Map(states),
    };
  });
}

/** A normal value of which a part is given. */
function mix(given: number, part: number, state: RandomState): number {
  return Math.sqrt(part) * given + Math.sqrt(1 - part) * nextNormal(state);
}

function stateOf(
  { sensitivity, falsePositiveRate, unknown = 0, loading = 0 }: SimulatedIndicator,
  group: SimulatedGroup | undefined,
  target: boolean,
  factor: number,
  state: RandomState,
): SimulatedState {
  const share = target
    ? sensitivity * (group?.sensitivityFactor ?? 1)
    : falsePositiveRate * (group?.falsePositiveFactor ?? 1);
  const present = mix(factor, loading, state) < normalQuantile(Math.min(1, share));
  const rate = typeof unknown === 'number' ? unknown : present ? unknown.present : unknown.absent;
  if (nextUnit(state) < rate * (group?.unknownFactor ?? 1)) return 'unknown';
  return present ? 'present' : 'absent';
}

/** Which group a place belongs to. */
function groupsOf(groups: readonly SimulatedGroup[], count: number): (place: number) => SimulatedGroup | undefined {
  let end = 0;
  const ends = groups.map(({ share }) => Math.round((end += share) * count));
  return (place) => groups[ends.findIndex((limit) => place < limit)];
}
