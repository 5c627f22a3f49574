import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { assessPlan } from '../../../src/index.js';
import type { RuleSet } from '../../../src/index.js';
import { factsOfSheet, outcomeIn, outcomeOf, sheetsFor } from '../../support/form-sheets.js';
import { issuesOf } from '../../support/issues.js';
import { OPTIONS, randomCondition } from '../../support/random-conditions.js';
import { definitionsOf, randomLimits } from '../../support/random-facts.js';
import { band, group, indicator, loadedWith } from '../../support/rule-set-with.js';
import { holds, outcomeOfNumbers, runForm } from '../../support/run-form.js';
import { runs } from '../../support/runs.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

function outcomesIn(ruleSet: RuleSet, turnOn: readonly string[] = []): void {
  const form = formOf(ruleSet, { turnOn });
  const [set] = form.sets;
  if (set === undefined) throw new Error('a form of a set has that set');
  for (const sheet of sheetsFor(ruleSet.facts, 60)) {
    const numbers = runForm(form, sheet);
    expect(outcomeOfNumbers(set, (name) => numbers.get(name) ?? NaN)).toEqual(outcomeOf(ruleSet, sheet, turnOn));
  }
}

describe('a form', () => {
  it.each(shippedSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s works out what an assessment does',
    (_, ruleSet) => {
      outcomesIn(ruleSet);
      outcomesIn(
        ruleSet,
        ruleSet.indicators.filter(({ offByDefault }) => offByDefault).map(({ id }) => id),
      );
    },
  );

  it.each(shippedPlans.map((plan) => [plan.file.id, plan] as const))(
    'of the plan %s works out what its assessment does',
    (_, plan) => {
      const form = formOf(plan);
      for (const sheet of sheetsFor([...plan.facts.values()], 80)) {
        const numbers = runForm(form, sheet);
        const result = assessPlan(plan, factsOfSheet([...plan.facts.values()], sheet), {
          ...(sheet.concern !== undefined && { concern: { reason: sheet.concern } }),
        });
        for (const [index, set] of form.sets.entries()) {
          const planned = result.sets[index];
          const states = ['absent', 'unknown', 'present'];
          expect(states[numbers.get(set.results.applies) ?? NaN]).toBe(planned?.applies);
          if (planned?.assessment)
            expect(outcomeOfNumbers(set, (name) => numbers.get(name) ?? NaN)).toEqual(outcomeIn(planned.assessment));
          expect(holds(set.shown, sheet, numbers)).toBe(planned?.assessment !== null);
        }
        const child = form.child !== undefined && holds(form.child, sheet, numbers);
        const told = [result.child, ...result.sets.flatMap(({ assessment }) => assessment?.elements.child ?? [])];
        expect(child).toBe(told.some((one) => one === 'yes' || one === 'treated-as-child'));
      }
    },
  );

  it('of any set works out what an assessment does, unless a condition divides', () => {
    const random = fc.record({
      limits: randomLimits,
      conditions: fc.array(randomCondition, { minLength: 8, maxLength: 8 }),
      points: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 8, maxLength: 8 }),
      method: fc.constantFrom('sum', 'count', 'any'),
    });
    fc.assert(
      fc.property(random, ({ limits, conditions, points, method }) => {
        const ruleSet = loadedWith({
          method,
          groups: method === 'any' ? [] : [group('together', 2)],
          facts: definitionsOf(limits),
          indicators: conditions
            .filter((when) => !/"[/%]":/u.test(JSON.stringify(when)))
            .map((when, index) => ({
              ...indicator(`sign-${index + 2}x`, when, { points: points[index]! }),
              ...(method !== 'any' && index < 3 && { group: 'together' }),
            }))
            .concat(indicator('last', { var: 'threats' }, method === 'any' ? {} : { group: 'together' })),
          bands: [band('low', -20), band('none', 0), band('some', 2), band('many', 4, { minIndicators: 2 })],
        });
        outcomesIn(ruleSet);
      }),
      runs(150),
    );
  });

  it('is refused for a condition that engines work out unlike each other', () => {
    const ruleSet = loadedWith({
      facts: definitionsOf({
        numbers: [
          [0, 9],
          [0, 9],
        ],
        orders: [OPTIONS, OPTIONS, OPTIONS, OPTIONS],
      }),
      indicators: [indicator('half', { '>': [{ '/': [{ var: 'age' }, 2] }, 3] })],
    });

    expect(issuesOf(() => formOf(ruleSet))).toMatchObject([
      { code: 'cannot-be-exported', path: '/indicators/0/when/>/0/~1', came: '/' },
    ]);
  });
});
