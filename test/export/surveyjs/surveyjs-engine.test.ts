import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../src/export/form/form.js';
import { formOf } from '../../../src/export/form/form-of.js';
import { renderSurveyjs } from '../../../src/export/surveyjs/render-surveyjs.js';
import { surveyNameOf } from '../../../src/export/surveyjs/survey-name.js';
import { assessPlan, type RuleSet } from '../../../src/index.js';
import { factsOfSheet, outcomeIn, outcomeOf, type Sheet, sheetParts, sheetsFor } from '../../support/form-sheets.js';
import { everyKind, randomSet, setNaming } from '../../support/made-forms.js';
import { holds, outcomeOfNumbers, runForm } from '../../support/run-form.js';
import { runs } from '../../support/runs.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';
import { surveyData, surveyNumber, surveyOf } from '../../support/survey-engine.js';
import { unguarded } from '../../support/unguarded-form.js';

/** Sheets whose outcome in the engine is not that of an assessment. */
function unlike(ruleSet: RuleSet, form: Form, sheets: readonly Sheet[]): readonly unknown[] {
  const model = surveyOf(renderSurveyjs(form));
  return sheets.flatMap((sheet) => {
    model.data = surveyData(form, sheet);
    const engine = form.sets.map((set) => outcomeOfNumbers(set, surveyNumber(model)))[0];
    const own = outcomeOf(ruleSet, sheet);
    return JSON.stringify(engine) === JSON.stringify(own) ? [] : [{ engine, own, sheet }];
  });
}

describe('a survey in SurveyJS', () => {
  it.each(sheetParts(shippedSets))(
    'of %s works out what an assessment does (part %i, %i sheets)',
    (_, part, count, ruleSet) => {
      const sheets = sheetsFor(ruleSet.facts, count, part);
      expect(unlike(ruleSet, formOf(ruleSet), sheets)).toEqual([]);
    },
  );

  it.each(shippedPlans.map((plan) => [plan.file.id, plan] as const))(
    'of the plan %s works out what its assessment does, for each set that applies',
    (_, plan) => {
      const form = formOf(plan);
      const facts = [...plan.facts.values()];
      const model = surveyOf(renderSurveyjs(form));
      for (const sheet of sheetsFor(facts, 4)) {
        model.data = surveyData(form, sheet);
        const number = surveyNumber(model);
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
        expect(unlike(ruleSet, formOf(ruleSet), sheetsFor(ruleSet.facts, 12))).toEqual([]);
      }),
      runs(20),
    );
  });

  it('counts what is off by default where it is turned on', () => {
    const ruleSet = shippedSets.find(({ id }) => id === 'general') ?? everyKind;
    const turnOn = ruleSet.indicators.filter(({ offByDefault }) => offByDefault).map(({ id }) => id);
    const form = formOf(ruleSet, { turnOn });
    const model = surveyOf(renderSurveyjs(form));
    expect(turnOn.length).toBeGreaterThan(0);
    for (const sheet of sheetsFor(ruleSet.facts, 10)) {
      model.data = surveyData(form, sheet);
      const [outcome] = form.sets.map((set) => outcomeOfNumbers(set, surveyNumber(model)));
      expect(outcome).toEqual(outcomeOf(ruleSet, sheet, turnOn));
    }
  });

  it('without its guards reads an answer into a blank', () => {
    const sheets = sheetsFor(everyKind.facts, 40);
    expect(unlike(everyKind, formOf(everyKind), sheets)).toEqual([]);
    expect(unlike(everyKind, unguarded(formOf(everyKind)), sheets).length).toBeGreaterThan(10);
  });

  it('is not led astray by facts that are named like its own variables', () => {
    const ids = ['locale', 'pageno', 'pagecount', 'questioncount', 'self', 'item', 'panel', 'row', 'survey', 'parent'];
    const others = ['length', 'title', 'page', 'true', 'empty', 'and', 'iif', 'matrix', 'composite'];
    const ruleSet = setNaming([...ids, ...others, 'column', 'choice', 'correctanswers', 'value', 'data', 'null']);
    const form = formOf(ruleSet);
    expect(unlike(ruleSet, form, sheetsFor(ruleSet.facts, 60))).toEqual([]);
    expect(surveyNameOf('pageno')).toBe('pageno_');
  });

  it('takes a concern of white space for none, as the library does', () => {
    const form = formOf(everyKind);
    const model = surveyOf(renderSurveyjs(form));
    const stepWith = (concern: string): number => {
      model.data = { [form.concern.name]: concern };
      return surveyNumber(model)('test_set__step_band');
    };
    expect([stepWith(' \n '), stepWith('Seen twice.')]).toEqual([0, 2]);
  });

  it('shows the lines whose formula holds, and no others, as answers come one by one', () => {
    const form = formOf(everyKind);
    const model = surveyOf(renderSurveyjs(form));
    for (const sheet of sheetsFor(everyKind.facts, 12)) {
      model.clear();
      for (const [name, value] of Object.entries(surveyData(form, sheet))) model.setValue(name, value);
      const numbers = runForm(form, sheet);
      const due = form.lines.filter(({ shown }) => holds(shown, sheet, numbers)).map(({ name }) => name);
      const page = model.getPageByName('page__result');
      expect(page.questions.filter(({ isVisible }) => isVisible).map(({ name }) => name)).toEqual(due);
    }
  });
});
