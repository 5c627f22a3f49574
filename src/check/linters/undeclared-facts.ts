import { nearest } from '../../fact/nearest.js';
import { pointer } from '../../issue.js';
import type { Linter } from '../linter.js';

/** How many findings come with a suggestion; looking for the nearest id costs time. */
const MOST_SUGGESTIONS = 5;

/** Facts of examples and cases that the set declares. */
export const undeclaredFacts: Linter = {
  id: 'undeclared-facts',
  level: 'error',
  what: 'a fact in an example or a case that the set does not declare (in a condition, the check of conditions says so)',
  why: 'A mistyped fact is not asked, so that the example no longer shows what it says.',
  needs: 'shape',
  *run({ set }) {
    const known = new Set(set.facts.map(({ id }) => id));
    let found = 0;
    const places = [
      ...set.indicators.flatMap(({ examples }, index) =>
        examples.map(({ facts }, place) => ({ facts, path: `/indicators/${index}/examples/${place}/facts` })),
      ),
      ...set.cases.map(({ facts }, index) => ({ facts, path: `/cases/${index}/facts` })),
    ];
    for (const { facts, path } of places)
      for (const id of Object.keys(facts)) {
        if (known.has(id)) continue;
        found += 1;
        const near = found <= MOST_SUGGESTIONS ? nearest(id, [...known]) : undefined;
        yield {
          path: pointer(path, id),
          message: `The set has no fact "${id}".`,
          ...(near !== undefined && { suggestion: `did you mean "${near}"?` }),
        };
      }
  },
};
