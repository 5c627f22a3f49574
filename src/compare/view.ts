import { recordedBand } from '../assess/engine.js';
import type { Engine } from '../assess/engine.js';
import { ABSENT } from '../conditions/verdict.js';
import type { FactValue } from '../generated/types.js';
import { reachableBands } from '../scoring/reachable-bands.js';
import { tally } from '../scoring/score.js';
import type { PatternResult, Witness } from './comparison.js';
import { SHIFT } from './pair.js';
import type { Item, Pair, Side } from './pair.js';
import { takenBits } from './questions.js';

/** Number of the answer to each question, 0 where it is not answered. */
export type Picks = (question: number) => number;

/** Score range and bands of one set. */
export interface Standing {
  readonly least: number;
  readonly most: number;
  /** Reachable bands as bits. */
  readonly open: number;
  /** Index of the band of what is recorded. */
  readonly recorded: number;
}

/** How the two sets see one pattern of answers. */
export interface View {
  readonly taken: number;
  /** In the order of the items. */
  readonly readings: readonly number[];
  readonly child: number;
  readonly a: Standing;
  readonly b: Standing;
  /** Both once more, as if the open questions of one set alone were answered with no. */
  readonly calmA: Standing;
  readonly calmB: Standing;
}

/**
 * Looks at one pattern with both sets.
 *
 * @param pair - The sets.
 * @param picks - The answers.
 * @returns What each set makes of them.
 */
export function viewOf(pair: Pair, picks: Picks): View {
  const { questions, items, child } = pair;
  const read = (item: Item): number => item.read(item.questions.map(picks));
  const readings = items.map(read);
  const standing = (side: Side, place: 'a' | 'b', shift: number): Standing => {
    const states = new Int32Array(side.ruleSet.indicators.length).fill(ABSENT);
    for (const [index, item] of items.entries())
      if (item[place] >= 0) states[item[place]] = ((readings[index] ?? 0) >> shift) & 3;
    return standingOf(side.engine, states);
  };
  const [a, b] = [standing(pair.a, 'a', SHIFT.a), standing(pair.b, 'b', SHIFT.b)];
  return {
    taken: questions.reduce((bits, { answers }, place) => bits | takenBits(answers[picks(place) - 1]), 0),
    readings,
    child: child === undefined ? 0 : read(child),
    a,
    b,
    calmA: pair.unshared ? standing(pair.a, 'a', SHIFT.calmA) : a,
    calmB: pair.unshared ? standing(pair.b, 'b', SHIFT.calmB) : b,
  };
}

function standingOf(engine: Engine, states: Int32Array): Standing {
  const sum = tally(engine.plan, states);
  return {
    least: sum.least,
    most: sum.most,
    open: reachableBands(engine.ladder, engine.plan, states, sum),
    recorded: recordedBand(engine, sum),
  };
}

/**
 * Answers as a witness shows them.
 *
 * @param pair - The sets.
 * @param picks - The answers.
 * @param shortest - Whether no fewer answers would do.
 * @returns The witness, with the results of both sets.
 */
export function witnessOf(pair: Pair, picks: Picks, shortest: boolean): Witness {
  const { a, b } = viewOf(pair, picks);
  return { facts: factsOf(pair, picks), shortest, a: resultOf(pair.a, a), b: resultOf(pair.b, b) };
}

function resultOf({ ruleSet, engine }: Side, { least, most, open, recorded }: Standing): PatternResult {
  return { score: { least, most }, bands: engine.bandIds(open), nextStep: ruleSet.bands[recorded]?.id ?? '' };
}

function factsOf({ questions }: Pair, picks: Picks): Readonly<Record<string, FactValue>> {
  return Object.fromEntries(
    questions.flatMap(({ id, answers }, place): readonly (readonly [string, FactValue])[] => {
      const answer = answers[picks(place) - 1];
      return answer === undefined ? [] : [[id, answer.value]];
    }),
  );
}
