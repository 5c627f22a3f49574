import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { codebook } from '../../../src/export/codebook/index.js';
import { formOf } from '../../../src/export/form/form-of.js';
import { loadedWith, yesNo } from '../../support/rule-set-with.js';
import { planTranslationsOf, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

type Row = Readonly<Record<string, string>>;

function rowsOf(content: unknown): readonly Row[] {
  return parse<Row>(String(content), { columns: true });
}

describe('a codebook', () => {
  it.each(shippedSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s explains every column that a form collects',
    (_, ruleSet) => {
      const rows = rowsOf(codebook(ruleSet, { translations: translationsOf(ruleSet) }).files[0]?.content);
      const form = formOf(ruleSet);
      const questions = [...form.questions.values()].flatMap(({ name, why }) =>
        why === undefined ? [name] : [name, why.name],
      );
      const names = rows.map((row) => row['name']);

      expect(names).toEqual(expect.arrayContaining(questions));
      expect(names).toEqual(expect.arrayContaining(form.sets.flatMap(({ results }) => Object.values(results))));
      expect(new Set(names).size).toBe(names.length);
      for (const row of rows) if (row['kind'] === 'question') expect(row['label_da']).not.toBe('');
    },
  );

  it('of a plan says which sets read a question', () => {
    const plan = shippedPlans.find(({ file }) => file.id === 'asylum-adult');
    if (plan === undefined) throw new Error('the plan is shipped');
    const translations = plan.ruleSets.flatMap(translationsOf).filter(({ language }) => language === 'da');
    const rows = rowsOf(codebook(plan, { translations, planTranslations: planTranslationsOf(plan) }).files[0]?.content);
    const sets = plan.ruleSets.filter(({ indicators }) =>
      JSON.stringify(indicators.map(({ when }) => when)).includes('"threats"'),
    );

    expect(rows.find((row) => row['name'] === 'threats')?.['rule_set']).toBe(sets.map(({ id }) => id).join(' '));
  });

  it('holds nothing that a spreadsheet runs', () => {
    const [file] = codebook(loadedWith({ facts: [{ ...yesNo('threats'), question: '=HYPERLINK("x")' }] })).files;

    expect(String(file?.content)).toContain('"\'=HYPERLINK(""x"")"');
  });
});
