import type { WithoutSensitive } from '../generated/types.js';
import { reachableBands } from '../scoring/reachable-bands.js';
import { possibleScore, tally, withPoints } from '../scoring/score.js';
import type { Tally } from '../scoring/score.js';
import type { Engine } from './engine.js';

/**
 * Score and bands with sensitive indicators left out, from the verdicts that the engine holds.
 *
 * @param engine - The engine, after it has decided.
 * @returns Score and bands, or nothing where no sensitive indicator counts.
 */
export function withoutSensitive(engine: Engine): WithoutSensitive | null {
  const { ruleSet, plan, ladder, verdicts, counted } = engine;
  const sensitive = ruleSet.indicators.map((indicator, index) => indicator.sensitive !== 'no' && counted[index]);
  if (!sensitive.includes(true)) return null;
  const rest = withPoints(
    plan,
    plan.points.map((value, index) => (sensitive[index] ? 0 : value)),
  );
  const sum: Tally = tally(rest, verdicts);
  return {
    score: { least: sum.least, most: sum.most, possible: possibleScore(rest) },
    bands: engine.bandIds(reachableBands(ladder, rest, verdicts, sum)),
  };
}
