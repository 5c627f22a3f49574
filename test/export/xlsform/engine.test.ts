import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import type { Form } from '../../../src/export/form/form.js';
import { renderXlsform } from '../../../src/export/xlsform/render-xlsform.js';
import { assessPlan, type RuleSet } from '../../../src/index.js';
import { factsOfSheet, outcomeIn, outcomeOf, type Sheet, sheetParts, sheetsFor } from '../../support/form-sheets.js';
import { answersByName } from '../../support/odk-answers.js';
import { odkForm, type OdkForm } from '../../support/odk-engine.js';
import { randomCondition } from '../../support/random-conditions.js';
import { definitionsOf, randomLimits } from '../../support/random-facts.js';
import { band, choice, choices, group, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { holds, outcomeOfNumbers, runForm } from '../../support/run-form.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';
import { unguarded } from '../../support/unguarded-form.js';

const LONG = 900_000;

function engineOf(form: Form): Promise<OdkForm> {
  const xml = renderXlsform(form).files.find(({ name }) => name.endsWith('.xml'))?.content;
  return odkForm(xml as string); // the XForm is text
}

/** What the engine works out for a set, ids of bands among it. */
function outcomeInEngine(form: Form, odk: OdkForm, index = 0): unknown {
  const set = form.sets[index];
  if (set === undefined) throw new Error('the form has that set');
  const ids = (['lowest-band', 'highest-band', 'step-band'] as const).map((name) =>
    odk.value(`${set.results[name]}__id`),
  );
  const outcome = outcomeOfNumbers(set, (name) => Number(odk.value(name)));
  expect(ids).toEqual([outcome.lowestBand, outcome.highestBand, outcome.stepBand]);
  return outcome;
}

/** What is put and what is shown. */
function expectRelevance(form: Form, odk: OdkForm, sheet: Sheet): void {
  const numbers = runForm(form, sheet);
  const lines = form.lines.filter(({ name }) => odk.isRelevant(name)).map(({ name }) => name);
  expect(lines).toEqual(form.lines.filter(({ shown }) => holds(shown, sheet, numbers)).map(({ name }) => name));
  for (const { name, relevant } of form.questions.values())
    expect(odk.isRelevant(name)).toBe(relevant === undefined || holds(relevant, sheet, numbers));
}

async function expectOutcomes(
  ruleSet: RuleSet,
  sheets: readonly Sheet[],
  turnOn: readonly string[] = [],
): Promise<void> {
  const form = formOf(ruleSet, { turnOn });
  const odk = await engineOf(form);
  for (const [index, sheet] of sheets.entries()) {
    odk.fill(answersByName(form, sheet));
    expect(outcomeInEngine(form, odk)).toEqual(outcomeOf(ruleSet, sheet, turnOn));
    if (index % 10 === 0) expectRelevance(form, odk, sheet);
  }
}

/** Every type of fact, points below zero, a group, and a band that asks for a number of signs. */
const made = loadedWith({
  facts: [
    yesNo('threats'),
    number('age', 0, 120),
    number('hours', -5, 80),
    choice('place', ['flat', 'street-corner']),
    choices('papers', ['passport', 'permit', 'id-card']),
  ],
  groups: [group('together', 2)],
  indicators: [
    indicator('threatened', { var: 'threats' }, { points: 2, group: 'together' }),
    indicator('young', { '<': [{ var: 'age' }, 18] }, { group: 'together' }),
    indicator('not-eighteen', { '!=': [{ var: 'age' }, 18] }),
    indicator(
      'long-hours',
      { '>': [{ '+': [{ var: 'hours' }, { max: [{ var: 'age' }, 3, 0.5] }] }, 40] },
      { points: 2 },
    ),
    indicator('between', { '<': [10, { var: 'hours' }, { var: 'age' }] }),
    indicator('as-many', { '==': [{ var: 'hours' }, { var: 'age' }] }),
    indicator('outside', { '==': [{ var: 'place' }, 'street-corner'] }),
    indicator(
      'with-papers',
      { some: [{ var: 'papers' }, { in: [{ var: '' }, ['passport', 'id-card']] }] },
      { points: -1 },
    ),
    indicator('no-papers', { '!': [{ var: 'papers' }] }),
  ],
  bands: [band('low', -20), band('none', 0), band('some', 2), band('many', 4, { minIndicators: 3 })],
});

describe('the engine of ODK', () => {
  it.each(sheetParts(shippedSets))(
    'works out of the form of %s what an assessment does (part %i, %i sheets)',
    async (_, part, count, ruleSet) => {
      await expectOutcomes(ruleSet, sheetsFor(ruleSet.facts, count, part));
    },
    LONG,
  );

  it('works it out with indicators turned on that are off by default', async () => {
    const ruleSet = shippedSets.find(({ indicators }) => indicators.some(({ offByDefault }) => offByDefault));
    const off = ruleSet?.indicators.filter(({ offByDefault }) => offByDefault).map(({ id }) => id) ?? [];
    expect(off).not.toEqual([]);
    if (ruleSet !== undefined) await expectOutcomes(ruleSet, sheetsFor(ruleSet.facts, 12, 8), off);
  });

  it.each(shippedPlans.map((plan) => [plan.file.id, plan] as const))(
    'works out of the form of the plan %s what its assessment does',
    async (_, plan) => {
      const form = formOf(plan);
      const odk = await engineOf(form);
      const facts = [...plan.facts.values()];
      for (const [index, sheet] of sheetsFor(facts, 4, 9).entries()) {
        odk.fill(answersByName(form, sheet));
        const concern = sheet.concern === undefined ? {} : { concern: { reason: sheet.concern } };
        const { sets } = assessPlan(plan, factsOfSheet(facts, sheet), concern);
        for (const [number, { applies, assessment }] of sets.entries()) {
          const state = odk.value(form.sets[number]?.results.applies ?? '');
          expect(['absent', 'unknown', 'present'][Number(state)]).toBe(applies);
          if (assessment !== null) expect(outcomeInEngine(form, odk, number)).toEqual(outcomeIn(assessment));
        }
        if (index % 2 === 0) expectRelevance(form, odk, sheet);
      }
    },
    LONG,
  );

  it('works out numbers, options and several options, and points below zero', async () => {
    await expectOutcomes(made, sheetsFor(made.facts, 60, 3));
  });

  it.each(['sum', 'count', 'any'] as const)(
    'works out random conditions, counted by %s',
    async (method) => {
      const random = fc.record({
        limits: randomLimits,
        conditions: fc.array(randomCondition, { minLength: 8, maxLength: 8 }),
      });
      for (const { limits, conditions } of fc.sample(random, { seed: 4, numRuns: 3 })) {
        const ruleSet = loadedWith({
          method,
          groups: method === 'any' ? [] : [group('together', 2)],
          facts: definitionsOf(limits),
          indicators: conditions
            .filter((when) => !/"[/%]":/u.test(JSON.stringify(when)))
            .map((when, index) => indicator(`sign-${index}x`, when, { points: index % 4 === 3 ? -1 : index % 3 }))
            .concat(indicator('last', { var: 'threats' }, method === 'any' ? {} : { group: 'together' })),
          bands: [band('low', -20), band('none', 0), band('some', 2), band('many', 4, { minIndicators: 2 })],
        });
        await expectOutcomes(ruleSet, sheetsFor(ruleSet.facts, 15, 5));
      }
    },
    LONG,
  );

  it.each([
    ['a shipped set', shippedSets.find(({ id }) => id === 'general') ?? made],
    ['a made set', made],
  ] as const)('works out something else of %s once a blank is a no', async (_, ruleSet) => {
    const form = unguarded(formOf(ruleSet));
    const odk = await engineOf(form);
    const different = sheetsFor(ruleSet.facts, 20, 7).filter((sheet) => {
      odk.fill(answersByName(form, sheet));
      return JSON.stringify(outcomeInEngine(form, odk)) !== JSON.stringify(outcomeOf(ruleSet, sheet));
    });

    expect(different.length).toBeGreaterThan(10);
  });

  it('asks why a number or options were left empty only while they are', async () => {
    const form = formOf(made);
    const odk = await engineOf(form);
    for (const [name, answer] of [
      ['age', 17],
      ['papers', ['permit']],
    ] as const) {
      odk.fill(new Map());
      expect(odk.isRelevant(`${name}__why`)).toBe(true);
      odk.fill(new Map([[name, answer]]));
      expect(odk.isRelevant(`${name}__why`)).toBe(false);
    }
  });
});
