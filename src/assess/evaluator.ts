import { compileConditions } from '../conditions/compile-conditions.js';
import { nearest } from '../conditions/nearest.js';
import type { Cells } from '../conditions/program.js';
import { UNKNOWN } from '../conditions/unknown.js';
import { ABSENT, PRESENT, UNDECIDED } from '../conditions/verdict.js';
import { readFacts } from '../fact/read-facts.js';
import type { Facts } from '../fact/fact.js';
import type { FactDefinition, FactValue, GroupResult, RecordedFact, ScoreRange } from '../generated/types.js';
import { throwIssues } from '../issue.js';
import { readingOf } from '../rule-set/rule-set.js';
import type { RuleSet, RuleSetReading } from '../rule-set/rule-set.js';
import { bandIndex, ladderOf, reachableBands } from '../scoring/bands.js';
import type { Ladder } from '../scoring/bands.js';
import { counts, pointsOf } from '../scoring/points.js';
import { possibleScore, scorePlan, tally } from '../scoring/score.js';
import type { ScorePlan, Tally } from '../scoring/score.js';

/** The state of an indicator, its points, and the facts that made it so. */
export interface IndicatorOutcome {
  readonly id: string;
  readonly state: 'present' | 'absent' | 'unknown';
  readonly weight: number;
  readonly least: number;
  readonly most: number;
  /** Ids of the facts that decide it or leave it open. */
  readonly because: readonly string[];
  readonly group?: string;
  readonly sensitive?: 'direct' | 'proxy';
  readonly off?: true;
}

/** The part of an assessment that screening many records needs: states with their reasons, score range and bands. */
export interface Evaluation {
  readonly score: ScoreRange;
  readonly bands: readonly string[];
  readonly decided: boolean;
  readonly band: string | null;
  readonly indicators: readonly IndicatorOutcome[];
  readonly groups: readonly GroupResult[];
}

/** What an evaluator may be told. */
export interface EvaluatorOptions {
  /** Indicators that are off by default and shall count, by id. */
  readonly turnOn?: readonly string[];
  /**
   * The facts are plain data of the caller's own making, as `JSON.parse` gives them. They are then read by property, in less than
   * half the time; getters, if there were any, would run. Everything else is checked all the same. Default `false`.
   */
  readonly trustedFacts?: boolean;
}

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
  /** Puts a fact that was checked, or the lack of one, into its cell. */
  readonly put: (cell: number, value: FactValue | typeof UNKNOWN) => void;
  readonly decide: () => Tally;
  /** Verdict on whether the person is a child, as last decided; nothing where the set is not about a person. */
  readonly child: () => number | undefined;
  readonly outcomes: () => readonly IndicatorOutcome[];
  /** Ids of bands given as bits. */
  readonly bandIds: (bits: number) => readonly string[];
}

const STATES = ['absent', 'present', 'unknown'] as const;

/**
 * Compiles a rule set.
 *
 * @param ruleSet - The rule set.
 * @param turnOn - Indicators that are off by default and shall count.
 * @returns The engine.
 * @throws {@link IssueError} for an indicator that the set does not have.
 */
export function createEngine(ruleSet: RuleSet, turnOn: readonly string[] = []): Engine {
  const reading = readingOf(ruleSet);
  const { indicators, facts: definitions, elements } = ruleSet;
  if (turnOn.length > 0) refuseUnknownIndicators(turnOn, ruleSet);
  const on = new Set(turnOn);
  const conditions = indicators.map(({ when }, index) => ({
    condition: when,
    reads: reading.reads[index] ?? [],
  }));
  if (elements !== undefined) conditions.push({ condition: elements.child, reads: reading.childReads });
  const { cells, verdicts, decide } = compileConditions(conditions, definitions, reading.cellOfFact);
  const plan = scorePlan(ruleSet, pointsOf(ruleSet, on));
  const outcomes = outcomeReader(ruleSet, reading, plan, on);

  return {
    ruleSet,
    reading,
    definitions,
    cells,
    plan,
    ladder: ladderOf(ruleSet.bands),
    possible: possibleScore(plan),
    verdicts,
    counted: indicators.map((indicator) => counts(indicator, on)),
    put: (cell, value) => {
      cells.states[cell] = value === UNKNOWN ? UNDECIDED : value === false ? ABSENT : PRESENT;
      if (typeof value === 'number') cells.numbers[cell] = value;
      else if (typeof value === 'string')
        cells.numbers[cell] = (definitions[cell]?.options ?? []).findIndex(({ id }) => id === value);
      else if (typeof value === 'object') cells.lists[cell] = value;
    },
    decide: () => {
      decide();
      return tally(plan, verdicts);
    },
    child: () => (elements === undefined ? undefined : verdicts[indicators.length]),
    outcomes: () => outcomes(verdicts),
    bandIds: memoBandIds(ruleSet),
  };
}

function refuseUnknownIndicators(ids: readonly string[], { indicators }: RuleSet): void {
  const known = indicators.map(({ id }) => id);
  throwIssues(
    ids
      .filter((id) => !known.includes(id))
      .map((id) => {
        const suggestion = nearest(id, known);
        return {
          code: 'unknown-reference',
          path: '/turnOn',
          came: id,
          ...(suggestion !== undefined && { suggestion }),
        };
      }),
  );
}

/** Facts of a condition up to which every outcome is kept; with more there would be too many. */
const MOST_KEPT = 6;

/** A verdict says everything about an outcome, so that equal verdicts share one frozen object. */
function outcomeReader(
  { indicators }: RuleSet,
  { reads }: RuleSetReading,
  plan: ScorePlan,
  on: ReadonlySet<string>,
): (verdicts: Int32Array) => readonly IndicatorOutcome[] {
  const make = (index: number, verdict: number): IndicatorOutcome => {
    const indicator = indicators[index] as RuleSet['indicators'][number]; // called for each index of the list
    const facts = reads[index] ?? [];
    const points = plan.points[index] ?? 0;
    const group = plan.groups[plan.groupOf[index] ?? -1];
    const state = verdict & 3;
    return Object.freeze({
      id: indicator.id,
      state: STATES[state] ?? 'unknown',
      weight: indicator.weight.points,
      least: state === PRESENT ? points : state === ABSENT ? 0 : Math.min(points, 0),
      most: state === PRESENT ? points : state === ABSENT ? 0 : Math.max(points, 0),
      because: Object.freeze(verdict >> 2 === 0 ? facts : facts.filter((_, bit) => (verdict & (4 << bit)) !== 0)),
      ...(group !== undefined && { group: group.id }),
      ...(indicator.sensitive !== 'no' && { sensitive: indicator.sensitive }),
      ...(!counts(indicator, on) && { off: true as const }),
    });
  };
  /** One list for all: the outcomes of an indicator begin at its start, one per verdict. */
  const starts = new Int32Array(indicators.length);
  let size = 0;
  for (let index = 0; index < starts.length; index += 1) {
    const facts = (reads[index] ?? []).length;
    starts[index] = facts > MOST_KEPT ? -1 : size;
    if (facts <= MOST_KEPT) size += 4 << facts;
  }
  let kept: (IndicatorOutcome | undefined)[] = [];
  return (verdicts) => {
    if (kept.length === 0) kept = new Array<IndicatorOutcome | undefined>(size).fill(undefined);
    const list = new Array<IndicatorOutcome>(starts.length);
    for (let index = 0; index < list.length; index += 1) {
      const verdict = verdicts[index] as number; // one verdict and one start per indicator
      const start = starts[index] as number;
      list[index] = start < 0 ? make(index, verdict) : (kept[start + verdict] ??= make(index, verdict));
    }
    return list;
  };
}

function memoBandIds(ruleSet: RuleSet): (bits: number) => readonly string[] {
  const ids = ruleSet.bands.map(({ id }) => id);
  const made = new Map<number, readonly string[]>();
  return (bits) => {
    let list = made.get(bits);
    if (list === undefined) {
      list = Object.freeze(ids.filter((_, index) => ((bits >> index) & 1) === 1));
      made.set(bits, list);
    }
    return list;
  };
}

/**
 * Compiles a rule set for screening many records: the function that it gives reads facts and returns states with their reasons,
 * score range and bands, in about the time that `JSON.parse` needs for the record. {@link compile} gives the whole assessment.
 *
 * The results are frozen and share their parts.
 *
 * @param ruleSet - The rule set.
 * @param options - What to turn on, and whether the facts are plain data.
 * @returns A function from facts to evaluation. It throws an {@link IssueError} for facts it cannot use.
 * @example
 * ```ts
 * const evaluate = evaluator(general);
 * evaluate({ threats: true }).score; // { least: 1, most: 11, possible: 11 }
 * ```
 */
export function evaluator(ruleSet: RuleSet, options: EvaluatorOptions = {}): (facts: Facts) => Evaluation {
  const engine = createEngine(ruleSet, options.turnOn);
  const { plan, ladder, possible, verdicts } = engine;
  const fillPlain = plainReader(engine, options.trustedFacts === true);

  return (facts) => {
    if (!fillPlain(facts)) fillSlots(engine, readFacts(facts, engine.reading.facts, 'refuse').facts);
    const sum = engine.decide();
    const open = engine.bandIds(reachableBands(ladder, plan, verdicts, sum));
    const decided = open.length === 1;
    return {
      score: { least: sum.least, most: sum.most, possible },
      bands: open,
      decided,
      band: decided ? (open[0] ?? null) : null,
      indicators: engine.outcomes(),
      groups: sum.groups,
    };
  };
}

/**
 * Reads facts given as plain values. Whatever else it meets (a getter, evidence, words for unknown, inherited properties, a
 * mistake) it leaves to the reader that knows all forms of a fact, and says so.
 */
function plainReader({ definitions, cells, reading }: Engine, trusted: boolean): (facts: object | null) => boolean {
  const { states, numbers } = cells;
  const cellOf = reading.cellOfFact;
  const kinds = Uint8Array.from(definitions, ({ type }) => KINDS.indexOf(type));
  const lowest = Float64Array.from(definitions, ({ minimum = -Infinity }) => minimum);
  const highest = Float64Array.from(definitions, ({ maximum = Infinity }) => maximum);
  const options = definitions.map(
    ({ options: list = [] }) => new Map<unknown, number>(list.map(({ id }, index) => [id, index])),
  );

  // Every cell has its kind, limits and options.
  const put = (cell: number, value: unknown): boolean => {
    if (value === null) {
      states[cell] = UNDECIDED;
      return true;
    }
    switch (kinds[cell]) {
      case 0:
        if (typeof value !== 'boolean') return false;
        states[cell] = Number(value); // absent is 0, present is 1
        return true;
      case 1:
        if (typeof value !== 'number' || !(value >= (lowest[cell] as number) && value <= (highest[cell] as number)))
          return false;
        numbers[cell] = value;
        break;
      case 2: {
        const index = (options[cell] as ReadonlyMap<unknown, number>).get(value);
        if (index === undefined) return false;
        numbers[cell] = index;
        break;
      }
      default:
        return false;
    }
    states[cell] = PRESENT;
    return true;
  };

  const byDescriptor = (facts: object): boolean => {
    let found = 0;
    for (const [id, cell] of cellOf) {
      const own = Object.getOwnPropertyDescriptor(facts, id);
      if (own === undefined) continue;
      if (!put(cell, own.value)) return false;
      found += 1;
    }
    return Object.keys(facts).length === found;
  };
  const byProperty = (facts: Readonly<Record<string, unknown>>): boolean => {
    let found = 0;
    // Faster than any list of keys. What it finds beyond the object's own keys shows in their number.
    for (const id in facts) {
      const cell = cellOf.get(id);
      if (cell === undefined || !put(cell, facts[id])) return false;
      found += 1;
    }
    return Object.keys(facts).length === found;
  };
  return (facts) => {
    if (typeof facts !== 'object' || facts === null) return false;
    states.fill(UNDECIDED, 0, definitions.length);
    return trusted ? byProperty(facts as Readonly<Record<string, unknown>>) : byDescriptor(facts);
  };
}

const KINDS: readonly FactDefinition['type'][] = ['boolean', 'number', 'choice', 'choices'];

/**
 * Puts facts that were read into the cells of an engine.
 *
 * @param engine - The engine.
 * @param facts - The facts; those not among them are unknown.
 */
export function fillSlots(engine: Engine, facts: ReadonlyMap<string, RecordedFact>): void {
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
