import { conditionState } from '../../conditions/evaluate-data.js';
import { checkValue, recordFact } from '../../fact/read-fact.js';
import type { FactDefinition, IndicatorExample } from '../../generated/types.js';
import { IssueError, pointer } from '../../issue.js';
import type { Flaw } from '../finding.js';
import type { Linter } from '../linter.js';

const STATES = ['present', 'absent', 'unknown'] as const;

/** Examples of every state, each with the state that it says. */
export const examples: Linter = {
  id: 'examples',
  level: 'error',
  what: 'an indicator without an example that is present, one that is absent and one that is unknown, or whose example has another state',
  why: 'An indicator without a test is only a claim; the unknown one shows that a missing answer is not read as no.',
  needs: 'loaded',
  *run({ set }) {
    const facts = new Map(set.facts.map((fact) => [fact.id, fact]));
    for (const [index, indicator] of set.indicators.entries()) {
      const path = `/indicators/${index}/examples`;
      for (const state of STATES)
        if (!indicator.examples.some((example) => example.state === state))
          yield { path, message: `"${indicator.id}" has no example in which it is ${state}.` };
      for (const [place, example] of indicator.examples.entries())
        yield* exampleFlaws(example, indicator.when, facts, `${path}/${place}`);
    }
  },
};

function* exampleFlaws(
  example: IndicatorExample,
  when: unknown,
  definitions: ReadonlyMap<string, FactDefinition>,
  path: string,
): Generator<Flaw> {
  try {
    for (const [id, input] of Object.entries(example.facts)) {
      const definition = definitions.get(id);
      const at = pointer(`${path}/facts`, id);
      const { value } = recordFact(input, at);
      const issue = definition === undefined || value === undefined ? undefined : checkValue(definition, value, at);
      if (issue !== undefined) {
        yield { path: issue.path, issue };
        return;
      }
    }
    const state = conditionState(when, example.facts);
    if (state !== example.state)
      yield { path: `${path}/state`, message: `The example says ${example.state}, and the indicator is ${state}.` };
  } catch (error) {
    if (!(error instanceof IssueError)) throw error;
    for (const issue of error.issues) yield { path, issue };
  }
}
