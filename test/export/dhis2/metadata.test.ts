import { describe, expect, it } from 'vitest';
import { dhis2 } from '../../../src/export/dhis2/dhis2.js';
import type { Dhis2Metadata } from '../../../src/export/dhis2/metadata.js';
import { formOf } from '../../../src/export/form/form-of.js';
import { programOf, valuesOf } from '../../support/dhis2-program.js';
import { sheetsFor } from '../../support/form-sheets.js';
import { choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { holds, runForm } from '../../support/run-form.js';
import { planTranslationsOf, referrals, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

const worker = shippedSets.find(({ id }) => id === 'forced-labour-worker')!;
const stim = shippedSets.find(({ id }) => id === 'stim')!;

function filesOf(exported: ReturnType<typeof dhis2>): readonly Dhis2Metadata[] {
  return exported.files.map(({ content }) => JSON.parse(String(content)) as Dhis2Metadata); // what the test looks at
}

const all: readonly Dhis2Metadata[] = [
  ...shippedSets.map((ruleSet) => dhis2(ruleSet, { referrals, translations: translationsOf(ruleSet) })),
  ...shippedPlans.map((plan) => dhis2(plan, { referrals, planTranslations: planTranslationsOf(plan) })),
].flatMap((exported) => filesOf(exported).slice(0, 1));

/** Every object of the metadata that has a uid of its own. */
function objectsOf(metadata: Dhis2Metadata): readonly Record<string, unknown>[] {
  return Object.values(metadata).flat() as readonly Record<string, unknown>[]; // lists of objects, all of them
}

function lengthOf(text: unknown): number {
  return typeof text === 'string' ? text.length : 0;
}

describe('DHIS2 metadata', () => {
  it('has uids, codes and names as DHIS2 takes them, and none of them twice over all sets and plans', () => {
    const objects = all.flatMap(objectsOf);
    const uids = objects.map(({ id }) => String(id));
    expect(uids.filter((uid) => !/^[A-Za-z][A-Za-z0-9]{10}$/u.test(uid))).toEqual([]);
    expect(new Set(uids).size).toBe(uids.length);
    for (const { name, code, shortName, formName } of objects) {
      expect(lengthOf(name)).toBeLessThanOrEqual(230);
      expect(lengthOf(formName)).toBeLessThanOrEqual(230);
      expect(lengthOf(shortName)).toBeLessThanOrEqual(50);
      expect(lengthOf(code)).toBeLessThanOrEqual(50);
    }
    const elements = all.flatMap(({ dataElements }) => dataElements);
    for (const key of ['code', 'name', 'shortName'] as const)
      expect(new Set(elements.map((element) => element[key])).size).toBe(elements.length);
    for (const { programRuleVariables } of all)
      expect(new Set(programRuleVariables.map(({ name }) => name)).size).toBe(programRuleVariables.length);
  });

  it('refers to nothing that is not there', () => {
    for (const metadata of all) {
      const own = new Set(objectsOf(metadata).map(({ id }) => id));
      const referred = [...JSON.stringify(metadata).matchAll(/\{"id":"([A-Za-z0-9]{11})"\}/gu)].map(([, id]) => id);
      expect(referred.length).toBeGreaterThan(100);
      expect(referred.filter((id) => !own.has(id))).toEqual([]);
      const variables = new Set(metadata.programRuleVariables.map(({ name }) => name));
      const expressions = [
        ...metadata.programRules.map(({ condition }) => condition),
        ...metadata.programRuleActions.map(({ data = '' }) => data),
      ];
      const read = expressions.flatMap((text) => [...text.matchAll(/#\{([a-z0-9_]+)\}/gu)].map(([, name]) => name));
      expect(read.filter((name) => !variables.has(name ?? ''))).toEqual([]);
    }
  });

  it('is the same in every run, and has the same uids in every language', () => {
    const options = { translations: translationsOf(worker) };
    const exported = dhis2(worker, options);
    expect(dhis2(worker, options)).toEqual(exported);
    const [first, ...others] = filesOf(exported).map((metadata) => objectsOf(metadata).map(({ id }) => id));
    expect(others.length).toBeGreaterThan(2);
    for (const other of others) expect(other).toEqual(first);
  });

  it('says its languages: one in each file, the others as translations', () => {
    const options = { translations: translationsOf(worker) };
    const form = formOf(worker, options);
    const [question] = form.questions.values();
    for (const [index, { dataElements, options: answers }] of filesOf(dhis2(worker, options)).entries()) {
      const language = form.languages[index]!;
      const others = form.languages.filter((code) => code !== language);
      expect(dataElements[0]?.formName).toBe(question!.label[language]);
      expect(dataElements[0]?.translations.filter(({ property }) => property === 'FORM_NAME')).toEqual(
        others.map((locale) => ({ locale, property: 'FORM_NAME', value: question!.label[locale] })),
      );
      expect(answers[0]).toMatchObject({ code: 'yes', name: question!.answers[0]!.label[language] });
    }
    expect(dhis2(worker, options).losses.map(({ code }) => code)).toContain('result-in-one-language');
    expect(dhis2(worker).losses).toEqual([]);
  });

  it.each([stim, worker].map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s shows the lines of the result that hold, with their numbers',
    (_, ruleSet) => {
      const options = { translations: translationsOf(ruleSet).filter(({ language }) => language === 'da'), referrals };
      const form = formOf(ruleSet, options);
      for (const [index, metadata] of filesOf(dhis2(ruleSet, options)).entries()) {
        const run = programOf(metadata, 'shown');
        for (const sheet of sheetsFor(ruleSet.facts, 5)) {
          const numbers = runForm(form, sheet);
          const lines = form.lines
            .filter((line) => holds(line.shown, sheet, numbers))
            .map(({ text, slots }) =>
              Object.entries(slots).reduce(
                (whole, [slot, from]) => whole.replaceAll(`{${slot}}`, String(numbers.get(from))),
                text[form.languages[index]!] ?? '',
              ),
            );
          expect(run(valuesOf(form, metadata, sheet)).lines).toEqual(lines);
        }
      }
    },
  );

  it('has no points on answers', () => {
    for (const { options } of all)
      for (const option of options)
        expect(Object.keys(option)).toEqual(['id', 'code', 'name', 'sortOrder', 'optionSet', 'translations']);
  });

  it('asks why nothing was filled in only while nothing is', () => {
    const ruleSet = loadedWith({
      facts: [number('age', 0, 120), choices('papers', ['passport', 'permit']), yesNo('threats')],
    });
    const [metadata] = filesOf(dhis2(ruleSet));
    const form = formOf(ruleSet);
    const run = programOf(metadata!, 'shown');
    const hidden = (answers: Readonly<Record<string, number | readonly string[]>>): readonly string[] => {
      const { hidden: ids } = run(valuesOf(form, metadata!, { answers, concern: undefined }));
      return metadata!.dataElements.filter(({ id }) => ids.has(id)).map(({ code }) => code);
    };

    expect(hidden({})).toEqual([]);
    expect(hidden({ age: 0 })).toEqual(['test-set.age__why']);
    expect(hidden({ papers: ['permit'] })).toEqual(['test-set.papers__why']);
  });

  it('refuses a number out of its range, and not a blank', () => {
    const ruleSet = loadedWith({ facts: [number('age', 1, 120), yesNo('threats')] });
    const [metadata] = filesOf(dhis2(ruleSet));
    const run = programOf(metadata!, 'shown');
    const errors = (...ages: readonly number[]): readonly string[] =>
      run(
        valuesOf(formOf(ruleSet), metadata!, {
          answers: ages[0] === undefined ? {} : { age: ages[0] },
          concern: undefined,
        }),
      ).errors;

    expect(errors()).toEqual([]);
    expect(errors(1)).toEqual([]);
    expect(errors(120)).toEqual([]);
    expect(errors(0)).toEqual(['1 – 120']);
    expect(errors(121)).toEqual(['1 – 120']);
  });

  it('carries hostile wording unchanged and runs none of it', () => {
    const hostile = `"'\\<b>&amp;{{x}} \${x} {least} {name} #{threats} V{event_id} A{x} 50 %\n\u{200f}שלום`;
    const ruleSet = loadedWith({
      facts: [{ ...yesNo('threats'), question: hostile, hint: hostile }],
      indicators: [{ ...indicator('threatened', { var: 'threats' }), statement: hostile }],
    });
    const [metadata] = filesOf(dhis2(ruleSet));
    const form = formOf(ruleSet);
    const run = programOf(metadata!, 'shown');
    const { lines, numbers } = run(
      valuesOf(form, metadata!, { answers: { threats: 'yes' }, concern: `' || true || #{threats}` }),
    );

    expect(metadata!.dataElements[0]).toMatchObject({ formName: hostile, description: hostile });
    expect(lines).toContain(`${hostile} (1 point)`);
    expect(numbers.get('test_set__least')).toBe(1);
  });

  it('cuts a long question and keeps the whole of it beside', () => {
    const question = `${'Is it so that '.repeat(25)}?`;
    const exported = dhis2(loadedWith({ facts: [{ ...yesNo('threats'), question }] }));
    const [element] = filesOf(exported)[0]!.dataElements;

    expect(element?.formName).toHaveLength(230);
    expect(element?.description).toBe(question);
    expect(exported.losses).toMatchObject([{ code: 'shortened' }]);
  });
});
