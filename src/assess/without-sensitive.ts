import type { WithoutSensitive } from '../generated/types.js';
import { reachableBands } from '../scoring/bands.js';
import { possibleScore, tally, withPoints } from '../scoring/score.js';
import type { ScorePlan } from '../scoring/score.js';
import type { Engine } from './engine.js';

/**
 * Score and bands with sensitive indicators left out, from the verdicts that the engine holds.
 *
 * @param engine - The engine, after it has decided.
 * @returns Score and bands, or nothing where no sensitive indicator counts.
 */
export function withoutSensitive(engine: Engine): WithoutSensitive | null {
  let rest = rests.get(engine);
  if (rest === undefined) rests.set(engine, (rest = restOf(engine)));
  if (rest.plan === undefined) return null;
  const { ladder, verdicts } = engine;
  const sum = tally(rest.plan, verdicts);
  return {
    score: { least: sum.least, most: sum.most, possible: rest.possible },
    bands: engine.bandIds(reachableBands(ladder, rest.plan, verdicts, sum)),
  };
}

/** How an engine adds up without its sensitive indicators; no plan where none counts. It follows from the set alone, and many records are asked about. */
interface Rest {
  readonly plan: ScorePlan | undefined;
  readonly possible: number;
}

const rests = new WeakMap<Engine, Rest>();

function restOf({ ruleSet, plan, counted }: Engine): Rest {
  const sensitive = ruleSet.indicators.map((indicator, index) => indicator.sensitive !== 'no' && counted[index]);
  if (!sensitive.includes(true)) return { plan: undefined, possible: 0 };
  const rest = withPoints(
    plan,
    plan.points.map((value, index) => (sensitive[index] ? 0 : value)),
  );
  return { plan: rest, possible: possibleScore(rest) };
}
