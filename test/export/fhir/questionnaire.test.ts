import { describe, expect, it } from 'vitest';
import { fhir } from '../../../src/export/fhir/fhir.js';
import type { Questionnaire, QuestionnaireItem } from '../../../src/export/fhir/questionnaire.js';
import { formOf } from '../../../src/export/form/form-of.js';
import { fillerOf, responseOf } from '../../support/fhir-filler.js';
import { faultsOf } from '../../support/fhir-validator.js';
import { sheetsFor } from '../../support/form-sheets.js';
import { choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { holds, runForm } from '../../support/run-form.js';
import { planTranslationsOf, referrals, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

const sources = [
  ...shippedSets.map((ruleSet) => [ruleSet.id, ruleSet, { referrals, translations: translationsOf(ruleSet) }] as const),
  ...shippedPlans.map(
    (plan) =>
      [
        plan.file.id,
        plan,
        {
          referrals,
          translations: plan.ruleSets.flatMap(translationsOf).filter(({ language }) => language === 'da'),
          planTranslations: planTranslationsOf(plan),
        },
      ] as const,
  ),
];

function filesOf(exported: ReturnType<typeof fhir>): readonly Questionnaire[] {
  return exported.files.map(({ content }) => JSON.parse(String(content)) as Questionnaire); // what the test looks at
}

function flat(items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

const general = shippedSets.find(({ id }) => id === 'general')!;
const worker = shippedSets.find(({ id }) => id === 'forced-labour-worker')!;

describe('a FHIR questionnaire', () => {
  it.each(sources)(
    'of %s is a valid R4 resource in every language, and no name in it stands twice',
    (_, source, options) => {
      for (const questionnaire of filesOf(fhir(source, options))) {
        const links = flat(questionnaire.item).map(({ linkId }) => linkId);
        const variables = questionnaire.extension.map(({ valueExpression }) => valueExpression?.name ?? '');

        expect(faultsOf(questionnaire)).toEqual([]);
        expect(new Set(links).size).toBe(links.length);
        expect(new Set(variables).size).toBe(variables.length);
        // What R4 takes as a name there, and FHIRPath too.
        expect(variables.filter((name) => !/^[a-z][a-z0-9]{0,63}$/u.test(name))).toEqual([]);
      }
    },
  );

  it.each([general, worker].map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s gives valid responses',
    (_, ruleSet) => {
      const [questionnaire] = filesOf(fhir(ruleSet));
      const fill = fillerOf(questionnaire!);

      for (const sheet of sheetsFor(ruleSet.facts, 4))
        expect(faultsOf(fill(responseOf(formOf(ruleSet), sheet, questionnaire!.url)).response)).toEqual([]);
    },
  );

  it('would not be valid with a wrong type, a part that is missing or one that R4 does not know', () => {
    const [questionnaire] = filesOf(fhir(general));
    const [item] = questionnaire!.item;
    const faulty = [
      { ...questionnaire, title: 7 },
      { ...questionnaire, status: undefined },
      { ...questionnaire, weight: 2 },
      { ...questionnaire, item: [{ ...item, type: undefined }] },
      { ...questionnaire, item: [{ ...item, required: 'yes' }] },
    ];

    for (const one of faulty) expect(faultsOf(one)).not.toEqual([]);
  });

  it('says its languages through the engine: each in a file of its own, the others as translations', () => {
    const options = { translations: translationsOf(worker) };
    const exported = fhir(worker, options);
    const form = formOf(worker, options);

    expect(exported.files.map(({ name }) => name)).toEqual(
      form.languages.map((code) => `forced-labour-worker.${code}.questionnaire.json`),
    );
    for (const questionnaire of filesOf(exported)) {
      const { language } = questionnaire;
      const { shown } = fillerOf(questionnaire)(responseOf(form, { answers: {}, concern: undefined }), true);
      const questions = [...form.questions.values()];
      expect(questions.map(({ name }) => shown.get(name))).toEqual(questions.map(({ label }) => label[language]));
      const [item] = flat(questionnaire.item).filter(({ linkId }) => linkId === questions[0]!.name);
      expect(item!.answerOption?.map(({ valueCoding }) => valueCoding.display)).toEqual(
        questions[0]!.answers.map(({ label }) => label[language]),
      );
      for (const code of form.languages.filter((other) => other !== language))
        expect(JSON.stringify(item!._text)).toContain(
          `{"url":"lang","valueCode":"${code}"},{"url":"content","valueString":${JSON.stringify(questions[0]!.label[code])}}`,
        );
    }
    expect(form.languages).toContain('da');
  });

  it.each([general, worker].map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s shows the lines of the result that hold, with their numbers, in each language',
    (_, ruleSet) => {
      const options = { translations: translationsOf(ruleSet), referrals };
      const form = formOf(ruleSet, options);
      for (const questionnaire of filesOf(fhir(ruleSet, options))) {
        const fill = fillerOf(questionnaire);
        for (const sheet of sheetsFor(ruleSet.facts, 6)) {
          const numbers = runForm(form, sheet);
          const lines = form.lines
            .filter((line) => holds(line.shown, sheet, numbers))
            .map(({ name, text, slots }) => [
              name,
              Object.entries(slots).reduce(
                (all, [slot, from]) => all.replaceAll(`{${slot}}`, String(numbers.get(from))),
                text[questionnaire.language] ?? '',
              ),
            ]);
          const { shown } = fill(responseOf(form, sheet), true);
          const names = new Set(form.lines.map(({ name }) => name));
          expect([...shown].filter(([name]) => names.has(name))).toEqual(lines);
        }
      }
    },
  );

  it('has no points on answers and nothing worked out that is shown', () => {
    for (const [, source, options] of sources) {
      const [questionnaire] = filesOf(fhir(source, options));
      const items = flat(questionnaire!.item);
      for (const { answerOption = [] } of items)
        for (const { valueCoding, ...rest } of answerOption) {
          expect(rest).toEqual({});
          expect(Object.keys(valueCoding)).toEqual(
            expect.arrayContaining(['system', 'code', 'display']) as unknown, // and translations, no more
          );
          expect(JSON.stringify(valueCoding)).not.toMatch(/ordinalValue|itemWeight/u);
        }
      const worked = items.filter(({ extension = [] }) => extension.some(({ url }) => url.includes('calculated')));
      expect(worked.length).toBe(formOf(source).calculations.length);
      for (const { extension } of worked)
        expect(extension![0]).toMatchObject({ url: expect.stringMatching(/hidden$/u) as unknown, valueBoolean: true });
    }
  });

  it('tells what it cannot say', () => {
    expect(fhir(general).losses).toEqual([]);
    expect(fhir(general, { translations: translationsOf(general) }).losses).toMatchObject([
      { code: 'numbers-in-one-language' },
    ]);
  });

  it('asks why nothing was filled in only while nothing is', () => {
    const ruleSet = loadedWith({
      facts: [number('age', 0, 120), choices('papers', ['passport', 'permit']), yesNo('threats')],
    });
    const [questionnaire] = filesOf(fhir(ruleSet));
    const item = flat(questionnaire!.item).filter(
      ({ linkId }) => linkId.endsWith('__why') && !linkId.startsWith('result'),
    );

    expect(item).toMatchObject([
      { type: 'choice', enableWhen: [{ question: 'age', operator: 'exists', answerBoolean: false }] },
      { type: 'choice', enableWhen: [{ question: 'papers', operator: 'exists', answerBoolean: false }] },
    ]);
  });

  it('carries hostile wording unchanged and runs none of it', () => {
    const hostile = `"'\\\`<b>&amp;{{x}} \${x} {least} {name} %resource %c1 50 %\n\u{200f}שלום`;
    const ruleSet = loadedWith({
      title: 'A "set" <b>',
      facts: [{ ...yesNo('threats'), question: hostile, hint: hostile }],
      indicators: [{ ...indicator('threatened', { var: 'threats' }), statement: hostile }],
    });
    const [questionnaire] = filesOf(fhir(ruleSet));
    const form = formOf(ruleSet);
    const { shown, numbers } = fillerOf(questionnaire!)(
      responseOf(form, { answers: { threats: 'yes' }, concern: `%resource ' or true` }),
      true,
    );

    expect(faultsOf(questionnaire)).toEqual([]);
    expect(shown.get('threats')).toBe(hostile);
    expect(shown.get('threats__hint')).toBe(hostile);
    expect(shown.get('result__test_set__why__threatened')).toBe(`${hostile} (1 point)`);
    expect(numbers.get('test_set__least')).toBe(1);
  });
});
