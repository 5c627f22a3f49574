import fc from 'fast-check';
import jsonLogic from 'json-logic-js';
import { describe, expect, it } from 'vitest';
import { conditionState, evaluateLogic, evaluator } from '../../src/index.js';
import type { FactDefinition, Facts, RuleSet } from '../../src/index.js';
import { assessed, statesOf } from '../support/assessed.js';
import { factsIn, randomCondition } from '../support/random-conditions.js';
import type { Logic } from '../support/random-conditions.js';
import { completions, definitionsOf, partialFacts, randomAnswers, randomLimits } from '../support/random-facts.js';
import type { Limits } from '../support/random-facts.js';
import { indicator, loadedWith } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const RULES_PER_SET = 20;
const SETS = 550;
const COMPLETIONS = 60;

interface RandomSet {
  readonly limits: Limits;
  readonly conditions: readonly Logic[];
}

const randomSet: fc.Arbitrary<RandomSet> = fc.record({
  limits: randomLimits,
  conditions: fc.array(randomCondition, { minLength: RULES_PER_SET, maxLength: RULES_PER_SET }),
});

function load({ limits, conditions }: RandomSet): {
  readonly definitions: readonly FactDefinition[];
  readonly ruleSet: RuleSet;
} {
  const definitions = definitionsOf(limits);
  const indicators = conditions.map((when, index) => indicator(`sign-${index}`, when));
  return { definitions, ruleSet: loadedWith({ facts: definitions, indicators }) };
}

const stateByJsonLogic = (condition: unknown, facts: Facts): string =>
  jsonLogic.truthy(jsonLogic.apply(condition, facts)) ? 'present' : 'absent';

let rules = 0;

describe('a partial answer', () => {
  it('is never contradicted by a way in which the unknown facts may turn out', () => {
    fc.assert(
      fc.property(randomSet, randomAnswers, (set, answers) => {
        const { conditions } = set;
        rules += conditions.length;
        const { definitions, ruleSet } = load(set);
        const { given, known, open } = partialFacts(definitions, answers);
        const evaluate = evaluator(ruleSet);
        const partial = evaluate(given).indicators;
        for (const [index, condition] of conditions.entries()) {
          const read = new Set(factsIn(condition));
          const openHere = open.filter(({ id }) => read.has(id));
          const said = new Set([partial[index]!.state, conditionState(condition, given)]);
          said.delete('unknown');
          if (said.size === 0) continue;
          expect(said.size, `both states for ${JSON.stringify(condition)} on ${JSON.stringify(given)}`).toBe(1);
          for (const values of completions(openHere, COMPLETIONS))
            expect(
              said,
              `${JSON.stringify(condition)} on ${JSON.stringify(given)}, then ${JSON.stringify(values)}`,
            ).toContain(stateByJsonLogic(condition, { ...known, ...values }));
        }
        // The same through the evaluator itself, for the set as a whole.
        for (const values of completions(open, 5)) {
          const complete = evaluate({ ...known, ...values }).indicators;
          for (const [index, { state }] of partial.entries())
            if (state !== 'unknown') expect(complete[index]!.state).toBe(state);
        }
      }),
      runs(SETS),
    );
  });

  it('names as the reason of an unknown sign only facts that are unknown, and of a decided one at least one fact', () => {
    fc.assert(
      fc.property(randomSet, randomAnswers, (set, answers) => {
        const { definitions, ruleSet } = load(set);
        const { given, open } = partialFacts(definitions, answers);
        const unknown = new Set(open.map(({ id }) => id));
        for (const [index, { state, because }] of evaluator(ruleSet)(given).indicators.entries()) {
          const read = factsIn(set.conditions[index]);
          expect(read).toEqual(expect.arrayContaining([...because]));
          if (state === 'unknown') expect(because.filter((id) => !unknown.has(id))).toEqual([]);
          if (read.length > 0) expect(because).not.toEqual([]);
        }
      }),
      runs(100),
    );
  });

  it('rests on the facts that it names: with those alone it is the same', () => {
    fc.assert(
      fc.property(randomSet, randomAnswers, (set, answers) => {
        const { definitions, ruleSet } = load(set);
        const { given, known } = partialFacts(definitions, answers);
        const evaluate = evaluator(ruleSet);
        for (const [index, { state, because }] of evaluate(given).indicators.entries()) {
          if (state === 'unknown') continue;
          const named = Object.fromEntries(Object.entries(known).filter(([id]) => because.includes(id)));
          expect(evaluate(named).indicators[index]!.state).toBe(state);
        }
      }),
      runs(100),
    );
  });
});

describe('on complete facts', () => {
  it('a sign is present exactly when json-logic-js finds its condition true', () => {
    fc.assert(
      fc.property(randomSet, (set) => {
        const { conditions } = set;
        const { definitions, ruleSet } = load(set);
        rules += conditions.length;
        const evaluate = evaluator(ruleSet);
        for (const facts of completions(definitions, 6)) {
          const states = evaluate(facts).indicators;
          for (const [index, condition] of conditions.entries()) {
            const wanted = stateByJsonLogic(condition, facts);
            const where = `${JSON.stringify(condition)} on ${JSON.stringify(facts)}`;
            expect(states[index]!.state, where).toBe(wanted);
            expect(conditionState(condition, facts), where).toBe(wanted);
            expect(evaluateLogic(condition, facts), where).toEqual(jsonLogic.apply(condition, facts));
          }
        }
      }),
      runs(SETS),
    );
  });
});

describe('the compiled rule set and the evaluator of single conditions', () => {
  it('agree on every state, whatever is unknown', () => {
    fc.assert(
      fc.property(randomSet, fc.array(randomAnswers, { minLength: 4, maxLength: 4 }), (set, several) => {
        rules += set.conditions.length;
        const { definitions, ruleSet } = load(set);
        const evaluate = evaluator(ruleSet);
        for (const answers of several) {
          const { given } = partialFacts(definitions, answers);
          const states = evaluate(given).indicators;
          for (const [index, condition] of set.conditions.entries())
            expect(conditionState(condition, given), `${JSON.stringify(condition)} on ${JSON.stringify(given)}`).toBe(
              states[index]!.state,
            );
        }
      }),
      runs(SETS),
    );
  });

  it('agree with the whole assessment', () => {
    fc.assert(
      fc.property(randomSet, randomAnswers, (set, answers) => {
        const { definitions, ruleSet } = load(set);
        const { given } = partialFacts(definitions, answers);
        expect(statesOf(assessed(ruleSet, given))).toEqual(statesOf(evaluator(ruleSet)(given)));
      }),
      runs(25),
    );
  });
});

it('these laws were tried on 10,000 random conditions each', () => {
  expect(rules).toBeGreaterThanOrEqual(30_000);
});
