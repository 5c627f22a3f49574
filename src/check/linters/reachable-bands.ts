import { UNDECIDED } from '../../conditions/verdict.js';
import { ladderOf } from '../../scoring/bands.js';
import { pointsOf } from '../../scoring/points.js';
import { reachableBands as reach } from '../../scoring/reachable-bands.js';
import { scorePlan, tally } from '../../scoring/score.js';
import type { Linter } from '../linter.js';

/** Bands that some way of answering reaches. */
export const reachableBands: Linter = {
  id: 'reachable-bands',
  level: 'error',
  what: 'a band that no score reaches, or whose number of indicators can never be present',
  why: 'A step that can never be proposed looks like help that is there and is not.',
  needs: 'loaded',
  *run({ set }) {
    const plan = scorePlan(set, pointsOf(set, new Set(set.indicators.map(({ id }) => id))));
    const open = new Int32Array(set.indicators.length).fill(UNDECIDED);
    const sum = tally(plan, open);
    const reached = reach(ladderOf(set.bands), plan, open, sum);
    for (const [index, band] of set.bands.entries()) {
      const path = `/bands/${index}`;
      const { minIndicators = 0 } = band;
      if (band.from > sum.most)
        yield {
          path: `${path}/from`,
          message: `No score reaches this band: the highest possible score is ${sum.most}.`,
        };
      else if (minIndicators > sum.mostCount)
        yield {
          path: `${path}/minIndicators`,
          message: `This number can never be present: ${sum.mostCount} of the indicators give points.`,
        };
      else if (((reached >> index) & 1) === 0)
        yield {
          path,
          message: 'No combination of indicators ends in this band.',
          suggestion: 'move its cut-off, or that of the next band',
        };
    }
  },
};
