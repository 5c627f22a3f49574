import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../../src/export/form/form-of.js';
import { COLUMNS } from '../../../src/export/redcap/dictionary.js';
import { readRedcap, redcap, type RedcapRecord } from '../../../src/export/redcap/index.js';
import { redcapName } from '../../../src/export/redcap/redcap-names.js';
import type { Facts, Plan, RuleSet } from '../../../src/index.js';
import { factsOfSheet, type Sheet, sheetsFor } from '../../support/form-sheets.js';
import { redcapRecord } from '../../support/redcap-record.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { planTranslationsOf, referrals, shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

const mixed = loadedWith({
  facts: [
    yesNo('pay-withheld'),
    number('age', 0, 120),
    choice('place', ['flat', 'street-corner']),
    choices('papers', ['passport', 'work-permit']),
  ],
  indicators: [
    indicator('young', { and: [{ '<': [{ var: 'age' }, 18] }, { in: ['passport', { var: 'papers' }] }] }),
    indicator('unpaid', { var: 'pay-withheld' }),
    indicator('outside', { '==': [{ var: 'place' }, 'street-corner'] }),
  ],
});

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

function rowsOf(source: RuleSet | Plan, language?: string): readonly Row[] {
  const sets = 'ruleSets' in source ? source.ruleSets : [source];
  const { files } = redcap(source, {
    translations: sets.flatMap(translationsOf),
    planTranslations: 'ruleSets' in source ? planTranslationsOf(source) : [],
    referrals,
  });
  const file = files.find(({ name }) => language === undefined || name.includes(`.${language}.`));
  return parse<Row>(String(file?.content), { columns: true });
}

const NAME = 'Variable / Field Name';
const CHOICES = 'Choices, Calculations, OR Slider Labels';

const sources: readonly (readonly [string, RuleSet | Plan])[] = [
  ...shippedSets.map((ruleSet) => [ruleSet.id, ruleSet] as const),
  ...shippedPlans.map((plan) => [`plan ${plan.file.id}`, plan] as const),
];

describe('a REDCap data dictionary', () => {
  it.each(sources)('of %s names every field once, as REDCap wants it', (_, source) => {
    const names = rowsOf(source).map((row) => row[NAME]);

    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(26);
  });

  it.each(sources)('of %s refers to fields that are there', (_, source) => {
    const rows = rowsOf(source);
    const names = new Set(rows.map((row) => row[NAME]));
    for (const row of rows)
      for (const text of [row[CHOICES], row['Branching Logic (Show field only if...)'], row['Field Label']])
        for (const [, name] of text.matchAll(/\[([a-z0-9_]+)(?:\([a-z0-9_]+\))?\]/gu)) expect(names).toContain(name);
  });

  it('has the eighteen columns in order', () => {
    const [file] = redcap(mixed).files;

    expect(String(file?.content).split('\r\n')[0]).toBe(
      COLUMNS.map((name) => (name.includes(',') ? `"${name}"` : name)).join(','),
    );
    expect(COLUMNS).toHaveLength(18);
  });

  it('has one file for each language, with the same fields', () => {
    const general = shippedSets.find(({ id }) => id === 'general');
    if (general === undefined) throw new Error('the general set is shipped');
    const [english, danish] = [rowsOf(general, 'en'), rowsOf(general, 'da')];

    expect(danish.map((row) => row[NAME])).toEqual(english.map((row) => row[NAME]));
    expect(danish.find((row) => row[NAME] === 'threats')?.[CHOICES]).toBe(
      'yes, Ja | maybe, Måske | no, Nej | not-known, Ved ikke | declined, Ønsker ikke at svare',
    );
    expect(redcap(general, { translations: translationsOf(general) }).losses.map(({ code }) => code)).toEqual([
      'not-run-on-the-target',
      'one-language-only',
    ]);
  });

  it('gives points in hidden calculations only', () => {
    const rows = rowsOf(mixed);
    const calculations = rows.filter((row) => row['Field Type'] === 'calc');

    expect(calculations.map((row) => row['Field Annotation'])).toEqual(calculations.map(() => '@HIDDEN'));
    for (const row of rows) if (row['Field Type'] === 'radio') expect(row[CHOICES]).not.toMatch(/point|\d/u);
  });

  it('guards what was left empty', () => {
    const state = rowsOf(mixed).find((row) => row[NAME] === redcapName('test_set__young__state'));

    const anyPaper = '([papers(passport)] = "1" or [papers(work_permit)] = "1")';
    const noPaper = `[${redcapName('papers__why')}] = "none"`;

    expect(state?.[CHOICES]).toBe(
      `if(([age] <> "" and ([age] < 18) and [papers(passport)] = "1"), 2, ` +
        `if((([age] <> "" and ([age] >= 18)) or ((${anyPaper} or ${noPaper}) and !([papers(passport)] = "1"))), 0, 1))`,
    );
  });

  it('keeps wording as text', () => {
    const rows = rowsOf(
      loadedWith({
        facts: [{ ...yesNo('threats'), question: '=1+1 <b>[age]</b> a|b, "c"' }],
      }),
    );

    expect(rows.find((row) => row[NAME] === 'threats')?.['Field Label']).toBe(
      '\'=1+1 &lt;b&gt;&#91;age&#93;&lt;/b&gt; a&#124;b, "c"',
    );
  });
});

function recordOf(source: RuleSet | Plan, sheet: Sheet): RedcapRecord {
  return redcapRecord(formOf(source), sheet);
}

function withoutEvidence(facts: Facts): unknown {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => {
      const { value, unknown } = fact as { value?: unknown; unknown?: unknown };
      return [id, value ?? { unknown }];
    }),
  );
}

describe('REDCap records', () => {
  it.each([['a set with every type of fact', mixed] as const, ...sources])(
    'of %s become the facts that were filled in',
    (_, source) => {
      const facts = 'ruleSets' in source ? [...source.facts.values()] : source.facts;
      const sheets = sheetsFor(facts, 12);
      const read = readRedcap(
        source,
        sheets.map((sheet) => recordOf(source, sheet)),
        { kind: 'statement' },
      );

      for (const [index, sheet] of sheets.entries()) {
        expect(read[index]?.issues).toEqual([]);
        expect(withoutEvidence(read[index]?.facts ?? {})).toEqual(factsOfSheet(facts, sheet));
        expect(read[index]?.concern?.reason).toBe(sheet.concern);
      }
    },
  );

  it('notice any two columns that were swapped', () => {
    const [sheet] = sheetsFor(mixed.facts, 1, 5);
    const record = recordOf(mixed, {
      answers: { 'pay-withheld': 'yes', age: 17, place: 'flat', papers: ['passport'] },
      concern: 'x',
    });
    const wanted = readRedcap(mixed, [record]);
    const keys = Object.keys(record).filter((key) => !/^(?:record_id|redcap_|.*_complete)/u.test(key));
    expect(sheet).toBeDefined();
    for (const one of keys)
      for (const other of keys) {
        if (record[one] === record[other]) continue;
        const swapped = { ...record, [one]: record[other] ?? '', [other]: record[one] ?? '' };
        expect(readRedcap(mixed, [swapped]), `${one} and ${other}`).not.toEqual(wanted);
      }
  });

  it.each([
    [{ threats_of_another_form: 'yes' }, { code: 'unexpected', path: '/threats_of_another_form' }],
    [{ pay_withheld: '1' }, { code: 'unknown-option', path: '/pay_withheld' }],
    [{ papers___passport: 'yes' }, { code: 'unknown-option', path: '/papers___passport' }],
    [{ age: 'about 17' }, { code: 'wrong-type', path: '/age' }],
  ])('with something that cannot be used say so: %j', (record, issue) => {
    expect(readRedcap(mixed, [record as RedcapRecord])[0]?.issues).toMatchObject([issue]);
  });
});
