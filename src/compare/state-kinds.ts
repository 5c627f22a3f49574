import { costOf, patterns, spend } from './combine.js';
import type { Budget } from './combine.js';
import type { State, StateChange } from './comparison.js';
import { findings, picksIn } from './findings.js';
import type { Findings } from './findings.js';
import { SHIFT } from './pair.js';
import type { Item, Pair } from './pair.js';
import { takenBits, takenBy } from './questions.js';
import type { Differing } from './same.js';
import type { Picks } from './view.js';

/** A change of state before it has a witness. */
export type StateKind = Omit<StateChange, 'witness'>;

const STATES: readonly State[] = ['absent', 'present', 'unknown'];

/**
 * How the states of indicators of both sets change, over every pattern of what they read.
 *
 * @param pair - The sets.
 * @param differing - What can make a difference.
 * @param budget - Work that may be done.
 * @returns The kinds, and the indicators whose reasons differ although their state does not.
 */
export function stateKinds(
  { items, questions }: Pair,
  { states }: Differing,
  budget: Budget,
): { readonly found: Findings<StateKind>; readonly otherReasons: readonly string[] } {
  const found = findings<StateKind>();
  const otherReasons = new Set<string>();
  for (const item of items) {
    if (item.a < 0 || item.b < 0 || !states.has(item)) continue;
    for (const picks of patterns(item.questions, questions)) {
      spend(budget);
      const reading = item.read(picks);
      const [one, other] = item.reasons();
      if (one !== other) otherReasons.add(item.id);
      const at = new Map(item.questions.map((question, index) => [question, picks[index] ?? 0]));
      noteState(found, item, reading, takenOf(at, questions), costOfAll(at), () => picksIn(at));
    }
  }
  return { found, otherReasons: [...otherReasons] };
}

/**
 * Notes a change of state, if there is one.
 *
 * @param found - Where to note it.
 * @param item - The indicator.
 * @param reading - What it reads.
 * @param taken - Which set takes the answers.
 * @param cost - What the answers cost.
 * @param picks - The answers.
 */
export function noteState(
  found: Findings<StateKind>,
  item: Item,
  reading: number,
  taken: number,
  cost: number,
  picks: () => Picks,
): void {
  const state = (shift: number): number => (reading >> shift) & 3;
  if (item.a < 0 || item.b < 0 || state(SHIFT.a) === state(SHIFT.b)) return;
  const kind: StateKind = {
    indicator: item.id,
    from: STATES[state(SHIFT.a)] ?? 'unknown',
    to: STATES[state(SHIFT.b)] ?? 'unknown',
    takenBy: takenBy(taken),
    why: state(SHIFT.calmA) === state(SHIFT.calmB) ? 'open-questions' : 'rules',
  };
  found.note(JSON.stringify(kind), kind, cost, picks);
}

function takenOf(picks: ReadonlyMap<number, number>, questions: Pair['questions']): number {
  let bits = 0;
  for (const [place, pick] of picks) bits |= takenBits(questions[place]?.answers[pick - 1]);
  return bits;
}

function costOfAll(picks: ReadonlyMap<number, number>): number {
  let cost = 0;
  for (const [place, pick] of picks) cost += costOf(place, pick);
  return cost;
}
