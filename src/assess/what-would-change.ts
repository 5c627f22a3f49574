import { ABSENT, PRESENT, UNDECIDED } from '../conditions/verdict.js';
import type { Band, BandChange, WhatWouldChange } from '../generated/types.js';
import { tally } from '../scoring/score.js';
import { recordedBand } from './engine.js';
import type { Engine } from './engine.js';

/**
 * Which present indicators hold the band up, and which unknown ones would raise it.
 *
 * @param engine - The engine, with verdicts decided; they are as before afterwards.
 * @param band - Index of the band of the recorded signs.
 * @returns Each with the band that would follow.
 */
export function whatWouldChange(engine: Engine, band: number): WhatWouldChange {
  const { ruleSet, verdicts } = engine;
  const changes = (from: number, to: number, moves: (next: number) => boolean): readonly BandChange[] =>
    ruleSet.indicators.flatMap(({ id }, index) => {
      const verdict = verdicts[index] as number; // one verdict per indicator
      if ((verdict & 3) !== from) return [];
      verdicts[index] = to;
      const next = recordedBand(engine, tally(engine.plan, verdicts));
      verdicts[index] = verdict;
      return moves(next) ? [{ indicator: id, band: (ruleSet.bands[next] as Band).id }] : [];
    });
  return {
    heldUpBy: changes(PRESENT, ABSENT, (next) => next < band),
    oneMore: changes(UNDECIDED, PRESENT, (next) => next > band),
  };
}
