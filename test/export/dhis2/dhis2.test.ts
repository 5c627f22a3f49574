import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dhis2Metadata } from '../../../src/export/dhis2/metadata.js';
import { renderDhis2 } from '../../../src/export/dhis2/render-dhis2.js';
import { formOf } from '../../../src/export/form/form-of.js';
import type { Form } from '../../../src/export/form/form.js';
import { assessPlan, type RuleSet } from '../../../src/index.js';
import { programOf, valuesOf } from '../../support/dhis2-program.js';
import { unguarded } from '../../support/unguarded-form.js';
import { factsOfSheet, outcomeIn, outcomeOf, type Sheet, sheetParts, sheetsFor } from '../../support/form-sheets.js';
import { randomCondition } from '../../support/random-conditions.js';
import { definitionsOf, randomLimits } from '../../support/random-facts.js';
import { band, group, indicator, loadedWith } from '../../support/rule-set-with.js';
import { outcomeOfNumbers } from '../../support/run-form.js';
import { runs } from '../../support/runs.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

function numbersOf(form: Form): (sheet: Sheet) => ReadonlyMap<string, number> {
  const metadata = JSON.parse(String(renderDhis2(form).files[0]?.content)) as Dhis2Metadata; // checked elsewhere
  const run = programOf(metadata, 'numbers only');
  return (sheet) => run(valuesOf(form, metadata, sheet)).numbers;
}

function differences(form: Form, ruleSet: RuleSet, sheets: readonly Sheet[]): number {
  const numbers = numbersOf(form);
  return sheets.filter((sheet) => {
    const came = numbers(sheet);
    const outcome = outcomeOfNumbers(form.sets[0]!, (name) => came.get(name) ?? NaN);
    return JSON.stringify(outcome) !== JSON.stringify(outcomeOf(ruleSet, sheet));
  }).length;
}

describe('a DHIS2 program in the rule engine of DHIS2', () => {
  it.each(sheetParts(shippedSets))(
    'of %s works out what an assessment does (part %i, %i sheets)',
    (_, part, sheets, ruleSet) => {
      const form = formOf(ruleSet);
      const numbers = numbersOf(form);
      for (const sheet of sheetsFor(ruleSet.facts, sheets, part)) {
        const came = numbers(sheet);
        expect(outcomeOfNumbers(form.sets[0]!, (name) => came.get(name) ?? NaN)).toEqual(outcomeOf(ruleSet, sheet));
      }
    },
  );

  it.each(shippedPlans.map((plan) => [plan.file.id, plan] as const))(
    'of the plan %s works out what its assessment does',
    (_, plan) => {
      const form = formOf(plan);
      const facts = [...plan.facts.values()];
      const numbers = numbersOf(form);
      for (const sheet of sheetsFor(facts, 4)) {
        const came = numbers(sheet);
        const result = assessPlan(plan, factsOfSheet(facts, sheet), {
          ...(sheet.concern !== undefined && { concern: { reason: sheet.concern } }),
        });
        for (const [index, set] of form.sets.entries()) {
          const planned = result.sets[index];
          expect(['absent', 'unknown', 'present'][came.get(set.results.applies) ?? NaN]).toBe(planned?.applies);
          if (planned?.assessment)
            expect(outcomeOfNumbers(set, (name) => came.get(name) ?? NaN)).toEqual(outcomeIn(planned.assessment));
        }
      }
    },
  );

  it('of any set works out what an assessment does', () => {
    const random = fc.record({
      limits: randomLimits,
      conditions: fc.array(randomCondition, { minLength: 6, maxLength: 6 }),
      points: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 6, maxLength: 6 }),
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
        expect(differences(formOf(ruleSet), ruleSet, sheetsFor(ruleSet.facts, 6))).toBe(0);
      }),
      runs(25),
    );
  });

  it.each(
    shippedSets.filter(({ id }) => id === 'stim' || id === 'general').map((ruleSet) => [ruleSet.id, ruleSet] as const),
  )('of %s would not do so if a blank were a no', (_, ruleSet) => {
    const sheets = sheetsFor(ruleSet.facts, 16);

    expect(differences(unguarded(formOf(ruleSet)), ruleSet, sheets)).toBeGreaterThan(5);
  });
});
