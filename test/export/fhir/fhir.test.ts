import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../../src/export/fhir/questionnaire.js';
import { renderFhir } from '../../../src/export/fhir/render-fhir.js';
import { formOf } from '../../../src/export/form/form-of.js';
import type { Form } from '../../../src/export/form/form.js';
import { assessPlan, type RuleSet } from '../../../src/index.js';
import { fillerOf, responseOf } from '../../support/fhir-filler.js';
import { unguarded } from '../../support/unguarded-form.js';
import { factsOfSheet, outcomeIn, outcomeOf, type Sheet, sheetParts, sheetsFor } from '../../support/form-sheets.js';
import { randomCondition } from '../../support/random-conditions.js';
import { definitionsOf, randomLimits } from '../../support/random-facts.js';
import { band, group, indicator, loadedWith } from '../../support/rule-set-with.js';
import { outcomeOfNumbers } from '../../support/run-form.js';
import { runs } from '../../support/runs.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

/** Sets that are asked of people and of adverts are held against the engine the longest. */
const OFTEN = new Set(['general', 'child', 'sex-ad', 'stim', 'forced-labour-worker']);

function numbersOf(form: Form): (sheet: Sheet) => ReadonlyMap<string, number> {
  const fill = fillerOf(JSON.parse(String(renderFhir(form).files[0]?.content)) as Questionnaire); // checked elsewhere
  return (sheet) => fill(responseOf(form, sheet)).numbers;
}

/** Parsing the expressions takes longer than many sheets, so that it is done once for each set. */
const engines = new Map<string, { readonly form: Form; readonly numbers: ReturnType<typeof numbersOf> }>();

function engineOf(ruleSet: RuleSet): { readonly form: Form; readonly numbers: ReturnType<typeof numbersOf> } {
  const form = formOf(ruleSet);
  const engine = engines.get(ruleSet.id) ?? { form, numbers: numbersOf(form) };
  engines.set(ruleSet.id, engine);
  return engine;
}

function differences(form: Form, ruleSet: RuleSet, sheets: readonly Sheet[]): number {
  const numbers = numbersOf(form);
  return sheets.filter((sheet) => {
    const came = numbers(sheet);
    const outcome = outcomeOfNumbers(form.sets[0]!, (name) => came.get(name) ?? NaN);
    return JSON.stringify(outcome) !== JSON.stringify(outcomeOf(ruleSet, sheet));
  }).length;
}

describe('a FHIR questionnaire in a FHIRPath engine', () => {
  it.each(sheetParts(shippedSets))(
    'of %s works out what an assessment does (part %i, %i sheets)',
    (_, part, count, ruleSet) => {
      const { form, numbers } = engineOf(ruleSet);
      for (const sheet of sheetsFor(ruleSet.facts, count, part)) {
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
      for (const sheet of sheetsFor(facts, 8)) {
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
        expect(differences(formOf(ruleSet), ruleSet, sheetsFor(ruleSet.facts, 12))).toBe(0);
      }),
      runs(40),
    );
  });

  it.each(shippedSets.filter(({ id }) => OFTEN.has(id)).map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s would not do so if a blank were a no',
    (_, ruleSet) => {
      const sheets = sheetsFor(ruleSet.facts, 20);

      expect(differences(unguarded(formOf(ruleSet)), ruleSet, sheets)).toBeGreaterThan(5);
    },
  );
});
