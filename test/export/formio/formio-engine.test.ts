import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/export/form/form.js';
import { formOf } from '../../../src/export/form/form-of.js';
import { renderFormio } from '../../../src/export/formio/render-formio.js';
import { assessPlan, type RuleSet } from '../../../src/index.js';
import { factsOfSheet, outcomeIn, outcomeOf, type Sheet, sheetParts, sheetsFor } from '../../support/form-sheets.js';
import { formioData, formioNumber, formioOf, processed } from '../../support/formio-engine.js';
import { everyKind, randomSet, setNaming } from '../../support/made-forms.js';
import { choice, indicator, loadedWith } from '../../support/rule-set-with.js';
import { holds, outcomeOfNumbers, runForm } from '../../support/run-form.js';
import { runs } from '../../support/runs.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';
import { unguarded } from '../../support/unguarded-form.js';

/** Sheets whose outcome in the engine is not that of an assessment, or whose lines are not those of the form. */
function unlike(ruleSet: RuleSet, form: Form, sheets: readonly Sheet[]): readonly unknown[] {
  const { form: definition } = formioOf(renderFormio(form));
  return sheets.flatMap((sheet) => {
    const result = processed(definition, formioData(form, sheet));
    const engine = form.sets.map((set) => outcomeOfNumbers(set, formioNumber(result)))[0];
    const own = outcomeOf(ruleSet, sheet);
    const numbers = runForm(form, sheet);
    const lines = form.lines.filter(({ name, shown }) => result.hidden.has(name) === holds(shown, sheet, numbers));
    return JSON.stringify(engine) === JSON.stringify(own) && lines.length === 0 && result.errors.length === 0
      ? []
      : [{ engine, own, lines: lines.map(({ name }) => name), errors: result.errors, sheet }];
  });
}

describe('a form in Form.io', () => {
  it.each(sheetParts(shippedSets))(
    'of %s works out what an assessment does and shows its lines (part %i, %i sheets)',
    (_, part, count, ruleSet) => {
      expect(unlike(ruleSet, formOf(ruleSet), sheetsFor(ruleSet.facts, count, part))).toEqual([]);
    },
  );

  it.each(shippedPlans.map((plan) => [plan.file.id, plan] as const))(
    'of the plan %s works out what its assessment does, for each set that applies',
    (_, plan) => {
      const form = formOf(plan);
      const facts = [...plan.facts.values()];
      const { form: definition } = formioOf(renderFormio(form));
      for (const sheet of sheetsFor(facts, 12)) {
        const engine = processed(definition, formioData(form, sheet));
        const number = formioNumber(engine);
        const concern = sheet.concern === undefined ? {} : { concern: { reason: sheet.concern } };
        const result = assessPlan(plan, factsOfSheet(facts, sheet), concern);
        for (const [index, set] of form.sets.entries()) {
          const planned = result.sets[index];
          expect(['absent', 'unknown', 'present'][number(set.results.applies)]).toBe(planned?.applies);
          if (planned?.assessment) expect(outcomeOfNumbers(set, number)).toEqual(outcomeIn(planned.assessment));
        }
      }
    },
  );

  it('of any set works out what an assessment does', () => {
    fc.assert(
      fc.property(randomSet, (ruleSet) => {
        expect(unlike(ruleSet, formOf(ruleSet), sheetsFor(ruleSet.facts, 20))).toEqual([]);
      }),
      runs(60),
    );
  });

  it('counts what is off by default where it is turned on', () => {
    const ruleSet = shippedSets.find(({ id }) => id === 'general') ?? everyKind;
    const turnOn = ruleSet.indicators.filter(({ offByDefault }) => offByDefault).map(({ id }) => id);
    const form = formOf(ruleSet, { turnOn });
    const { form: definition } = formioOf(renderFormio(form));
    expect(turnOn.length).toBeGreaterThan(0);
    for (const sheet of sheetsFor(ruleSet.facts, 60)) {
      const result = processed(definition, formioData(form, sheet));
      const [outcome] = form.sets.map((set) => outcomeOfNumbers(set, formioNumber(result)));
      expect(outcome).toEqual(outcomeOf(ruleSet, sheet, turnOn));
    }
  });

  it('without its guards reads an answer into a blank', () => {
    const sheets = sheetsFor(everyKind.facts, 40);
    expect(unlike(everyKind, formOf(everyKind), sheets)).toEqual([]);
    expect(unlike(everyKind, unguarded(formOf(everyKind)), sheets).length).toBeGreaterThan(10);
  });

  it('is not led astray by facts that are named like things it knows', () => {
    const ruleSet = setNaming(['data', 'form', 'row', 'value', 'length', 'components', 'metadata', 'instance', 'var']);
    expect(unlike(ruleSet, formOf(ruleSet), sheetsFor(ruleSet.facts, 60))).toEqual([]);
  });

  it('knows the options true and false, which it turns into truth values', () => {
    const ruleSet = loadedWith({
      facts: [choice('stamp', ['true', 'false', 'none-seen'])],
      indicators: [
        indicator('false-stamp', { '==': [{ var: 'stamp' }, 'false'] }),
        indicator('true-stamp', { '==': [{ var: 'stamp' }, 'true'] }, { points: 2 }),
      ],
    });
    expect(unlike(ruleSet, formOf(ruleSet), sheetsFor(ruleSet.facts, 60))).toEqual([]);
  });

  it('works out again what a browser sent, and refuses an answer that is not there', () => {
    const { form } = formioOf(renderFormio(formOf(everyKind)));
    const { data, errors } = processed(form, { threats: 'ja', age: 17, test_set__least: 99, made_up: 1 });
    expect(data).toMatchObject({ age: 17, test_set__least: 2 });
    expect(data['made_up']).toBeUndefined();
    expect(errors).toEqual(['invalidOption']);
  });

  it('takes a concern of white space for none, as the library does', () => {
    const made = formOf(everyKind);
    const { form } = formioOf(renderFormio(made));
    const stepWith = (concern: string): unknown =>
      processed(form, { [made.concern.name]: concern }).data['test_set__step_band__id'];
    expect([stepWith(' \n '), stepWith('Seen twice.')]).toEqual(['low', 'several']);
  });

  it('asks why nothing is filled in while nothing is, and forgets the reason when something is', () => {
    const { form } = formioOf(renderFormio(formOf(everyKind)));
    const open = processed(form, { age__why: 'declined' });
    const filled = processed(form, { age__why: 'declined', age: 0 });
    expect([open.hidden.has('age__why'), open.data['age__why']]).toEqual([false, 'declined']);
    expect([filled.hidden.has('age__why'), filled.data['age__why']]).toEqual([true, undefined]);
  });
});
