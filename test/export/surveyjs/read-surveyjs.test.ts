import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { readSurveyjs, surveyjs } from '../../../src/export/surveyjs/index.js';
import { factsOfSheet, sheetsFor } from '../../support/form-sheets.js';
import { plainFacts, swaps } from '../../support/read-back.js';
import { everyKind, setNaming } from '../../support/made-forms.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';
import { surveyData, surveyOf } from '../../support/survey-engine.js';

const ofSets = [...shippedSets, everyKind, setNaming(['locale', 'pageno', 'self'])];

describe('the answers of a survey', () => {
  it.each(ofSets.map((ruleSet) => [ruleSet.title, ruleSet] as const))(
    'of %s come back as the facts that were given',
    (_, ruleSet) => {
      const form = formOf(ruleSet);
      const model = surveyOf(surveyjs(ruleSet));
      for (const sheet of sheetsFor(ruleSet.facts, 6, 3)) {
        model.clear();
        model.data = surveyData(form, sheet);
        model.tryComplete();
        const { facts, concern, issues } = readSurveyjs(ruleSet, model.data);
        expect(issues).toEqual([]);
        expect(plainFacts(facts)).toEqual(factsOfSheet(ruleSet.facts, sheet));
        expect(concern?.reason).toBe(sheet.concern);
      }
    },
  );

  it('of a plan come back, those left out that no set which may apply asks for', () => {
    for (const plan of shippedPlans.slice(0, 1)) {
      const form = formOf(plan);
      const facts = [...plan.facts.values()];
      const model = surveyOf(surveyjs(plan));
      for (const sheet of sheetsFor(facts, 3, 3)) {
        model.clear();
        model.data = surveyData(form, sheet);
        const asked = facts.filter(({ id }) => model.getQuestionByName(form.questions.get(id)?.name ?? '').isVisible);
        model.tryComplete();
        const read = readSurveyjs(plan, model.data);
        expect(read.issues).toEqual([]);
        expect(plainFacts(read.facts)).toEqual(factsOfSheet(asked, sheet));
      }
    }
  });

  it('differ when any two of them are swapped, or cannot be used', () => {
    const data = { threats: 'yes', age: 17, place: 'flat', papers: ['passport', 'pass'] };
    const right = readSurveyjs(everyKind, data);
    for (const swapped of swaps(data)) expect(readSurveyjs(everyKind, swapped)).not.toEqual(right);
  });

  it.each([
    [{ thraets: 'yes' }, { code: 'unexpected', path: '/thraets', suggestion: 'threats' }],
    [{ 'threats-Comment': 'x' }, { code: 'unexpected', path: '/threats-Comment' }],
    [{ threats: 'ja' }, { code: 'unknown-option', path: '/threats' }],
    [{ threats: true }, { code: 'wrong-type', path: '/threats', came: 'true or false' }],
    [{ papers: [1] }, { code: 'wrong-type', path: '/papers', came: 'a list' }],
    [{ papers: { passport: true } }, { code: 'wrong-type', path: '/papers', came: 'an object' }],
    [{ age: 121 }, { code: 'out-of-range', path: '/age' }],
    [{ age: 'old' }, { code: 'wrong-type', path: '/age' }],
    [{ professional_concern__reason: 5 }, { code: 'wrong-type', path: '/professional_concern__reason' }],
  ])('that cannot be used are named: %j', (data, issue) => {
    expect(readSurveyjs(everyKind, data)).toMatchObject({ facts: {}, issues: [issue] });
  });

  it.each([[null], [[]], ['{}'], [undefined], [7]])('are an object, not %j', (data) => {
    expect(readSurveyjs(everyKind, data)).toMatchObject({ facts: {}, issues: [{ code: 'wrong-type', path: '' }] });
  });

  it('leave out what the survey worked out, and what is null', () => {
    const data = { test_set__least: 99, test_set__step_band__id: 'some', threats: null, age: 17 };
    const { facts, issues } = readSurveyjs(everyKind, data, { kind: 'statement', meeting: 'first' });
    expect([Object.keys(facts), issues]).toEqual([['age'], []]);
    expect(facts['age']).toEqual({ value: 17, evidence: [{ kind: 'statement', meeting: 'first' }] });
  });
});
