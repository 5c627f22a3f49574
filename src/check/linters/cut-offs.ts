import { evaluator } from '../../assess/evaluator.js';
import type { Evaluation } from '../../assess/evaluator.js';
import { IssueError } from '../../issue.js';
import { pointsOf } from '../../scoring/points.js';
import { scorePlan } from '../../scoring/score.js';
import type { Linter } from '../linter.js';
import type { LoadedMaterial } from '../material.js';
import { onceEach } from '../once-each.js';
import { reachableScores } from '../reachable-scores.js';

/** Most cases, times indicators and facts. */
const MOST_STEPS = 500_000;
/** Compiling a set for a selection of what is turned on costs as much as so many cases. */
const COMPILING = 20;

/** Cases at each cut-off and just below. */
export const cutOffs: Linter = {
  id: 'cut-offs',
  level: 'error',
  what: 'a band that no case reaches, or a cut-off without a decided case at it and one just below',
  why: 'Mistakes sit at the edges: a cut-off that moved by one changes what people are offered.',
  needs: 'loaded',
  *run(material) {
    const { set } = material;
    const selections = new Set(set.cases.map(({ turnOn = [] }) => turnOn.join())).size;
    if ((set.cases.length + COMPILING * selections) * (set.indicators.length + set.facts.length) > MOST_STEPS) {
      yield { path: '/cases', message: 'There are too many cases to look at their cut-offs.', notFinished: true };
      return;
    }
    const results = evaluated(material);
    const scores = new Set(results.filter(({ score }) => score.least === score.most).map(({ score }) => score.least));
    const reached = new Set(results.flatMap(({ bands }) => (bands.length === 1 ? bands : [])));
    const possible = reachableScores(scorePlan(set, pointsOf(set, new Set(set.indicators.map(({ id }) => id)))));
    for (const [index, { id, from, minIndicators }] of set.bands.entries()) {
      const path = `/bands/${index}`;
      if (!reached.has(id)) yield { path, message: `No case ends in the band "${id}".` };
      // A band that asks for a number of indicators as well has no edge in the score alone.
      if (index === 0 || minIndicators !== undefined || possible === undefined) continue;
      const at = possible.find((score) => score >= from);
      const below = possible.findLast((score) => score < from);
      if (at !== undefined && !scores.has(at))
        yield { path: `${path}/from`, message: `No decided case has the score ${at}, where "${id}" begins.` };
      if (below !== undefined && !scores.has(below))
        yield { path: `${path}/from`, message: `No decided case has the score ${below}, just below "${id}".` };
    }
  },
};

/** The cases that can be run; the check of cases says why the others cannot. */
function evaluated({ set, loaded }: LoadedMaterial): readonly Evaluation[] {
  const compiled = onceEach((turnOn) => evaluator(loaded, { turnOn }));
  return set.cases.flatMap(({ facts, turnOn = [] }) => {
    try {
      return compiled(turnOn)(facts);
    } catch (error) {
      if (error instanceof IssueError) return [];
      throw error;
    }
  });
}
