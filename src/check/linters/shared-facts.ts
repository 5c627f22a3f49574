import type { Linter } from '../linter.js';

/** Facts that are those of the dictionary. */
export const sharedFacts: Linter = {
  id: 'shared-facts',
  level: 'error',
  what: 'a fact that is not in rules/facts.json, or has another type, unit, range or other options there',
  why: 'The same id means the same in every set, so that one answer serves several sets.',
  needs: 'shape',
  *run({ set, dictionary }) {
    if (dictionary === undefined) return;
    const shared = new Map(dictionary.facts.map((fact) => [fact.id, fact]));
    for (const [index, fact] of set.facts.entries()) {
      const path = `/facts/${index}`;
      const same = shared.get(fact.id);
      if (same === undefined) {
        yield { path: `${path}/id`, message: `The dictionary has no fact "${fact.id}".` };
        continue;
      }
      const own = { ...fact, options: fact.options?.map(({ id }) => id) };
      const differing = (['type', 'unit', 'minimum', 'maximum', 'options'] as const).filter(
        (key) => String(own[key]) !== String(same[key]),
      );
      if (differing.length > 0)
        yield { path, message: `"${fact.id}" differs from the dictionary in ${differing.join(', ')}.` };
    }
  },
};
