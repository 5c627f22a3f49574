import { readFacts } from '../fact/read-facts.js';
import type { Facts } from '../fact/fact.js';
import type { GroupResult, ScoreRange, WithoutSensitive } from '../generated/types.js';
import type { RuleSet } from '../rule-set/rule-set.js';
import { reachableBands } from '../scoring/reachable-bands.js';
import { createEngine, fillCells } from './engine.js';
import { readOptions } from './options.js';
import type { IndicatorOutcome } from './outcome.js';
import { plainReader } from './plain-facts.js';
import { withoutSensitive } from './without-sensitive.js';

/** The part of an assessment that screening many records needs: states with their reasons, score range and bands. */
export interface Evaluation {
  readonly score: ScoreRange;
  readonly bands: readonly string[];
  readonly decided: boolean;
  readonly band: string | null;
  readonly indicators: readonly IndicatorOutcome[];
  readonly groups: readonly GroupResult[];
  /** Score and bands with sensitive indicators left out, where one is on; `null` where none is, or where it was not asked for. */
  readonly withoutSensitive: WithoutSensitive | null;
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
  /** Also give score and bands without the sensitive indicators. Default `false`. */
  readonly withoutSensitive?: boolean;
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
  const engine = createEngine(ruleSet, readOptions(ruleSet, options).turnedOn);
  const { plan, ladder, possible, verdicts } = engine;
  const given = new Map<string, unknown>(Object.entries(options)); // own properties alone
  const fillPlain = plainReader(engine, given.get('trustedFacts') === true);
  const comparing = given.get('withoutSensitive') === true;

  return (facts) => {
    if (!fillPlain(facts)) fillCells(engine, readFacts(facts, engine.reading.facts, 'refuse').facts);
    const sum = engine.decide();
    const open = engine.bandIds(reachableBands(ladder, plan, verdicts, sum));
    const decided = open.length === 1;
    return {
      score: { least: sum.least, most: sum.most, possible },
      bands: open,
      decided,
      band: decided ? (open[0] as string) : null, // decided means one band
      indicators: engine.outcomes(),
      groups: sum.groups,
      withoutSensitive: comparing ? withoutSensitive(engine) : null,
    };
  };
}
