import type { WithoutSensitive } from '../generated/types.js';
import { reachableBands } from '../scoring/reachable-bands.js';
import { possibleScore, tally, withPoints } from '../scoring/score.js';
import type { Engine } from './engine.js';

/**
 * Score and bands with sensitive indicators left out.
 *
 * @param engine - The engine.
 * @returns A function that works them out from the verdicts that the engine holds, once it has decided, or gives nothing where no
 * sensitive indicator counts.
 */
export function withoutSensitive(engine: Engine): () => WithoutSensitive | null {
  const { ruleSet, plan, ladder, verdicts, counted } = engine;
  const sensitive = ruleSet.indicators.map((indicator, index) => indicator.sensitive !== 'no' && counted[index]);
  if (!sensitive.includes(true)) return () => null;
  const rest = withPoints(
    plan,
    plan.points.map((value, index) => (sensitive[index] ? 0 : value)),
  );
  const possible = possibleScore(rest);
  return () => {
    const sum = tally(rest, verdicts);
    return {
      score: { least: sum.least, most: sum.most, possible },
      bands: engine.bandIds(reachableBands(ladder, rest, verdicts, sum)),
    };
  };
}
