import { compileConditions } from '../conditions/compile-conditions.js';
import type { Cells } from '../conditions/program.js';
import { cellWriter } from '../conditions/cell-writer.js';
import { UNKNOWN } from '../conditions/unknown.js';
import type { FactDefinition, FactValue, RecordedFact } from '../generated/types.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet, RuleSetReading } from '../rule-set/rule-set.js';
import { bandIndex, ladderOf } from '../scoring/bands.js';
import type { Ladder } from '../scoring/bands.js';
import { counts, pointsOf } from '../scoring/points.js';
import { possibleScore, scorePlan, tally } from '../scoring/score.js';
import type { ScorePlan, Tally } from '../scoring/score.js';
import { outcomeReader } from './outcome.js';
import type { IndicatorOutcome } from './outcome.js';

/** A compiled rule set at work: cells and values for the facts, and what follows from what stands in them. */
export interface Engine {
  readonly ruleSet: RuleSet;
  readonly reading: RuleSetReading;
  readonly definitions: readonly FactDefinition[];
  /** The facts, in the order of the set. */
  readonly cells: Cells;
  readonly plan: ScorePlan;
  readonly ladder: Ladder;
  readonly possible: number;
  /** Verdicts of the last `decide`, in the order of the indicators. */
  readonly verdicts: Int32Array;
  /** Per indicator whether it takes part in the score. */
  readonly counted: readonly boolean[];
  /** Facts that something which counts reads. */
  readonly asks: ReadonlySet<string>;
  /** Puts a fact that was checked, or the lack of one, into its cell. */
  readonly put: (cell: number, value: FactValue | typeof UNKNOWN) => void;
  readonly decide: () => Tally;
  /** Verdict on whether the person is a child, as last decided; nothing where the set is not about a person. */
  readonly child: () => number | undefined;
  readonly outcomes: () => readonly IndicatorOutcome[];
  /** Ids of bands given as bits. */
  readonly bandIds: (bits: number) => readonly string[];
}

/**
 * Compiles a rule set.
 *
 * @param ruleSet - The rule set.
 * @param turnOn - Indicators that are off by default and shall count, as read by `readOptions`.
 * @returns The engine.
 * @throws {@link IssueError} for a rule set that was not loaded.
 */
export function createEngine(ruleSet: RuleSet, turnOn: readonly string[] = []): Engine {
  const reading = readingOf(ruleSet);
  const { indicators, facts: definitions, elements } = ruleSet;
  const on = new Set(turnOn);
  const conditions = indicators.map(({ when }, index) => ({
    condition: when,
    reads: reading.reads[index] as readonly string[], // of the same set
  }));
  if (elements !== undefined) conditions.push({ condition: elements.child, reads: reading.childReads });
  const { cells, verdicts, decide } = compileConditions(conditions, definitions, reading.cellOfFact);
  const plan = scorePlan(ruleSet, pointsOf(ruleSet, on));
  const outcomes = outcomeReader(ruleSet, reading, plan, on);
  const counted = indicators.map((indicator) => counts(indicator, on));

  return {
    ruleSet,
    reading,
    definitions,
    cells,
    plan,
    ladder: ladderOf(ruleSet.bands),
    possible: possibleScore(plan),
    verdicts,
    counted,
    asks: new Set([
      ...reading.childReads,
      ...(elements ? [elements.mayBeChild] : []),
      ...reading.reads.flatMap((reads, index) => (counted[index] ? reads : [])),
    ]),
    put: cellWriter(cells, definitions),
    decide: () => {
      decide();
      return tally(plan, verdicts);
    },
    child: () => (elements === undefined ? undefined : verdicts[indicators.length]),
    outcomes: () => outcomes(verdicts),
    bandIds: memoBandIds(ruleSet),
  };
}

function memoBandIds(ruleSet: RuleSet): (bits: number) => readonly string[] {
  const ids = ruleSet.bands.map(({ id }) => id);
  const made: (readonly string[] | undefined)[] = [];
  return (bits) => (made[bits] ??= Object.freeze(ids.filter((_, index) => ((bits >> index) & 1) === 1)));
}

/**
 * Puts facts that were read into the cells of an engine.
 *
 * @param engine - The engine.
 * @param facts - The facts; those not among them are unknown.
 */
export function fillCells(engine: Engine, facts: ReadonlyMap<string, RecordedFact>): void {
  for (const [cell, { id }] of engine.definitions.entries()) engine.put(cell, facts.get(id)?.value ?? UNKNOWN);
}

/**
 * The band that is proposed on what has been recorded so far: all unknown indicators left out.
 *
 * @param engine - The engine.
 * @param sum - Its tally.
 * @returns Index of the band.
 */
export function recordedBand(engine: Engine, sum: Tally): number {
  return bandIndex(engine.ladder, sum.recorded, sum.leastCount);
}
