import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { formio, readFormio } from '../../../src/export/formio/index.js';
import { factsOfSheet, sheetsFor } from '../../support/form-sheets.js';
import { formioData, formioOf, processed } from '../../support/formio-engine.js';
import { everyKind } from '../../support/made-forms.js';
import { plainFacts, swaps } from '../../support/read-back.js';
import { choice, indicator, loadedWith } from '../../support/rule-set-with.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

const stamped = loadedWith({
  title: 'A set with true and false among its options',
  facts: [choice('stamp', ['true', 'false', 'none-seen'])],
  indicators: [indicator('false-stamp', { '==': [{ var: 'stamp' }, 'false'] })],
});

describe('a submission of Form.io', () => {
  it.each([...shippedSets, everyKind, stamped].map((ruleSet) => [ruleSet.title, ruleSet] as const))(
    'of %s comes back as the facts that were given',
    (_, ruleSet) => {
      const made = formOf(ruleSet);
      const { form } = formioOf(formio(ruleSet));
      for (const sheet of sheetsFor(ruleSet.facts, 30, 3)) {
        const { data } = processed(form, formioData(made, sheet));
        const submission = {
          _id: 'a',
          data: { ...data, submit: true },
          metadata: { timezone: 'x' },
          state: 'submitted',
        };
        const { facts, concern, issues } = readFormio(ruleSet, submission);
        expect(issues).toEqual([]);
        expect(plainFacts(facts)).toEqual(factsOfSheet(ruleSet.facts, sheet));
        expect(concern?.reason).toBe(sheet.concern);
      }
    },
  );

  it('of a plan comes back, those left out that no set which may apply asks for', () => {
    for (const plan of shippedPlans) {
      const made = formOf(plan);
      const facts = [...plan.facts.values()];
      const { form } = formioOf(formio(plan));
      for (const sheet of sheetsFor(facts, 4, 3)) {
        const { data, hidden } = processed(form, formioData(made, sheet));
        const asked = facts.filter(({ id }) => !hidden.has(made.questions.get(id)?.name ?? ''));
        const read = readFormio(plan, { data });
        expect(read.issues).toEqual([]);
        expect(plainFacts(read.facts)).toEqual(factsOfSheet(asked, sheet));
      }
    }
  });

  it('differs when any two answers are swapped, or cannot be used', () => {
    const data = { threats: 'yes', age: 17, place: 'flat', papers: { passport: true, pass: false, permit: true } };
    const right = readFormio(everyKind, { data });
    for (const swapped of swaps<unknown>(data)) expect(readFormio(everyKind, { data: swapped })).not.toEqual(right);
  });

  it.each([
    [{ thraets: 'yes' }, { code: 'unexpected', path: '/data/thraets', suggestion: 'threats' }],
    [{ threats: 'ja' }, { code: 'unknown-option', path: '/data/threats' }],
    [{ threats: true }, { code: 'unknown-option', path: '/data/threats' }],
    [{ threats: ['yes'] }, { code: 'wrong-type', path: '/data/threats', came: 'a list' }],
    [{ papers: { visa: true } }, { code: 'unknown-option', path: '/data/papers' }],
    [{ papers: { passport: 'yes' } }, { code: 'wrong-type', path: '/data/papers' }],
    [{ papers: 'passport' }, { code: 'wrong-type', path: '/data/papers', came: 'text' }],
    [{ papers: { '': true } }, { code: 'unknown-option', path: '/data/papers' }],
    [{ age: 121 }, { code: 'out-of-range', path: '/data/age' }],
    [{ age: true }, { code: 'wrong-type', path: '/data/age' }],
    [{ professional_concern__reason: 5 }, { code: 'wrong-type', path: '/data/professional_concern__reason' }],
  ])('that cannot be used is named: %j', (data, issue) => {
    expect(readFormio(everyKind, { data })).toMatchObject({ facts: {}, issues: [issue] });
  });

  it.each([
    [null, ''],
    [[], ''],
    ['{}', ''],
    [{}, '/data'],
    [{ data: [] }, '/data'],
  ])('is an object with data, not %j', (submission, path) => {
    expect(readFormio(everyKind, submission)).toMatchObject({ facts: {}, issues: [{ code: 'wrong-type', path }] });
  });

  it('leaves out what the form worked out, and what was left empty', () => {
    const data = {
      form__language: 'da',
      test_set__least: 99,
      test_set__step_band__id: 'some',
      age: null,
      papers: { '': false },
      place: '',
    };
    expect(readFormio(everyKind, { data: { ...data, threats: 'no' } }, { kind: 'statement' })).toEqual({
      facts: { threats: { value: false, evidence: [{ kind: 'statement' }] } },
      issues: [],
    });
  });
});
