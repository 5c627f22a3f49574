import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MappedField, Mapping } from '../../../src/export/primero/index.js';
import { PRIMERO, readPrimero } from '../../../src/export/primero/index.js';
import type { FactDictionary } from '../../../src/index.js';
import { schemaFaults } from '../../support/schemas.js';

type Values = Extract<MappedField, { readonly type: 'values' }>;
type Fields = Readonly<Record<string, unknown>>;

const dictionary = JSON.parse(readFileSync('rules/facts.json', 'utf8')) as FactDictionary; // checked by other tests
const file: unknown = JSON.parse(readFileSync('rules/mappings/primero-2.15.json', 'utf8'));
const evidence = [{ kind: 'document', date: '2026-11-09' }];
const options = { kind: 'document', date: '2026-11-09' } as const;

/** What one case says. */
const read = (fields: Fields) => readPrimero(fields, options)[0]!;

const valueFields = PRIMERO.fields.filter((field): field is Values => field.type === 'values');

/** A case in which one field has one code. */
const caseWith = ({ field, within }: Values, code: unknown): Fields =>
  within === undefined ? { [field]: code } : { [within]: [{ [field]: code }] };

/** Codes of fields, and the facts that they make true. */
const codes = valueFields.flatMap((field) =>
  [...new Set(field.values.map(({ value }) => value))].map((value) => ({
    field,
    name: field.field,
    value,
    facts: field.values.filter((one) => one.value === value).map(({ fact }) => fact),
  })),
);

describe('the mapping of Primero', () => {
  it('has the shape of its schema', () => {
    expect(schemaFaults('mapping', file)).toEqual([]);
  });

  it.each([
    ['a commit that is none', { standard: { ...PRIMERO.standard, commit: 'main' } }],
    ['a list of no names', { notMapped: [{ fields: [], why: 'x' }] }],
    [
      'an estimate without a limit',
      { fields: [{ ...PRIMERO.fields[0], estimate: { field: 'x', fact: 'x', why: 'x' } }] },
    ],
    ['a surer field without a reason', { fields: [{ ...PRIMERO.fields[1], unless: { field: 'age' } }] }],
    ['a field within nothing', { fields: [{ ...PRIMERO.fields[5], within: '' }] }],
    ['a limit that is no whole number', { fields: [{ ...PRIMERO.fields[0], maximum: 17.5 }] }],
  ])('is refused with %s', (_, change) => {
    expect(schemaFaults('mapping', { ...(file as object), ...change })).not.toEqual([]);
  });

  it('names facts that there are, and no code twice for one fact', () => {
    const ids = dictionary.facts.map(({ id }) => id);
    for (const field of PRIMERO.fields) {
      if (field.type !== 'values') expect(ids).toEqual(expect.arrayContaining([field.fact, field.estimate?.fact]));
      else {
        for (const { fact } of field.values) expect(ids).toContain(fact);
        const pairs = [
          ...field.values.map(({ value, fact }) => `${value} ${fact}`),
          ...field.notMapped.map(({ value }) => value),
        ];
        expect(new Set(pairs).size).toBe(pairs.length);
        for (const { value } of field.notMapped) expect(field.values.map((one) => one.value)).not.toContain(value);
      }
    }
  });

  it('says which file of which commit each field was read in, and claims no endorsement', () => {
    expect(PRIMERO.standard.commit).toMatch(/^[0-9a-f]{40}$/u);
    for (const { source } of PRIMERO.fields) expect(source).toMatch(/^db\/configuration\/forms\/case\/\w+\.rb$/u);
    expect(PRIMERO.standard.note).toContain('endorses this project');
  });
});

describe('a code of a Primero case', () => {
  it.each(codes)('$name: $value makes its facts true, and no other', ({ field, value, facts }) => {
    const { facts: found, leftOut, issues } = read(caseWith(field, value));

    expect(found).toEqual(Object.fromEntries(facts.map((fact) => [fact, { value: true, evidence }])));
    expect({ leftOut, issues }).toEqual({ leftOut: [], issues: [] });
  });

  it.each(valueFields.flatMap((field) => field.notMapped.map((one) => ({ field, name: field.field, ...one }))))(
    '$name: $value is left out with its reason',
    ({ field, value, why }) => {
      const { facts, leftOut, issues } = read(caseWith(field, value));

      expect({ facts, issues }).toEqual({ facts: {}, issues: [] });
      expect(leftOut).toEqual([
        { field: expect.stringMatching(new RegExp(`${field.field}/${value}$`, 'u')) as string, why },
      ]);
    },
  );

  it.each(valueFields.map((field) => ({ field, name: field.field })))(
    '$name that is not known is named',
    ({ field }) => {
      for (const value of ['no-such-code', 7, true, { id: 'x' }]) {
        const { facts, issues } = read(caseWith(field, [value]));
        expect(facts).toEqual({});
        expect(issues).toMatchObject([{ code: 'unknown-option' }]);
        expect(issues[0]?.path).toContain(field.field);
        expect(JSON.stringify(issues)).not.toContain('no-such-code');
      }
    },
  );

  it('is kept where others beside it cannot be used', () => {
    const { facts, leftOut, issues } = read({ protection_concerns: ['refugee', 'sexually_exploited', 'x'] });

    expect(Object.keys(facts)).toEqual(['sexual-abuse']);
    expect(leftOut.map(({ field }) => field)).toEqual(['protection_concerns/refugee']);
    expect(issues.map(({ path }) => path)).toEqual(['/protection_concerns']);
  });
});

describe('the age in a Primero case', () => {
  const child = { value: true, evidence };

  it.each([
    [{ age: 15 }, { age: { value: 15, evidence } }],
    [{ age: '15' }, { age: { value: 15, evidence } }],
    [{ age: 0 }, { age: { value: 0, evidence } }],
    [{ age: 120 }, { age: { value: 120, evidence } }],
    [{ age: 15, estimated: false }, { age: { value: 15, evidence } }],
    [{ date_of_birth: '2008-11-10' }, { age: { value: 17, evidence } }],
    [{ date_of_birth: '2008-11-09' }, { age: { value: 18, evidence } }],
    // An estimate is no age: it can only make somebody a child to be thought of, never an adult.
    [
      { age: 17, estimated: true },
      { age: { unknown: 'not-known', evidence }, 'may-be-under-18': child },
    ],
    [{ age: 18, estimated: true }, { age: { unknown: 'not-known', evidence } }],
    [
      { age: 17, estimated: 'true' },
      { age: { unknown: 'not-known', evidence }, 'may-be-under-18': child },
    ],
    [
      { date_of_birth: '2009-01-01', estimated: true },
      { age: { unknown: 'not-known', evidence }, 'may-be-under-18': child },
    ],
    [{ estimated: true }, {}],
    [{ age: null, date_of_birth: '' }, {}],
  ])('of %j is %j', (fields, facts) => {
    expect(read(fields)).toMatchObject({ facts, issues: [] });
    expect(Object.keys(read(fields).facts)).toEqual(Object.keys(facts));
  });

  it('comes from the age where a date of birth stands beside it, and the reason is told', () => {
    const { facts, leftOut } = readPrimero({ date_of_birth: '2010-05-05', age: 16 })[0]!;

    expect(facts).toMatchObject({ age: { value: 16 } });
    expect(leftOut.map(({ field }) => field)).toEqual(['date_of_birth']);
  });

  it.each([
    [{ age: 'sixteen' }, 'wrong-type', '/age'],
    [{ age: 15.5 }, 'wrong-type', '/age'],
    [{ age: -1 }, 'out-of-range', '/age'],
    [{ age: 121 }, 'out-of-range', '/age'],
    [{ date_of_birth: '5/5/2010' }, 'wrong-type', '/date_of_birth'],
    [{ date_of_birth: 20100505 }, 'wrong-type', '/date_of_birth'],
    [{ date_of_birth: '1890-01-01' }, 'out-of-range', '/date_of_birth'],
  ])('of %j is %s at %s', (fields, code, path) => {
    expect(read(fields)).toMatchObject({ facts: {}, issues: [{ code, path }] });
  });

  it('is taken for an estimate while nobody can tell whether it is one', () => {
    const { facts, issues } = read({ age: 17, estimated: 'perhaps' });

    expect(facts).toMatchObject({ age: { unknown: 'not-known' }, 'may-be-under-18': { value: true } });
    expect(issues).toMatchObject([{ code: 'wrong-type', path: '/estimated' }]);
  });

  it('cannot be counted from a date of birth without a day', () => {
    expect(readPrimero({ date_of_birth: '2010-05-05' })[0]?.issues).toMatchObject([{ code: 'missing', path: '/date' }]);
  });
});

/** A whole case, made up. */
const whole = {
  age: 15,
  estimated: false,
  protection_status: 'unaccompanied',
  protection_concerns: ['worst_forms_of_child_labor'],
  current_care_arrangements_type: 'unrelated_adult',
  incident_details: [{ cp_incident_violence_type: 'physical_assault', incident_date: '2026-05-01' }],
} as const;

describe('a Primero case', () => {
  it('gives other facts or an issue when any two of its fields are swapped', () => {
    const names = Object.keys(whole) as readonly (keyof typeof whole)[];
    for (const [index, one] of names.entries())
      for (const other of names.slice(index + 1)) {
        const { facts, issues } = read({ ...whole, [one]: whole[other], [other]: whole[one] });
        expect([facts, issues.length === 0], `${one} and ${other}`).not.toEqual([read(whole).facts, true]);
      }
  });

  it('says nothing of who the person is, nor of free text', () => {
    const fields = {
      name_first: 'Madeup',
      name: 'Madeup',
      national_id_no: 'Madeup',
      address_current: 'Madeup',
      protection_concerns_other: 'Madeup',
      family_details_section: [{ relation_name: 'Madeup' }],
      incident_details: [{ cp_incident_abuser_name: 'Madeup', cp_incident_violence_type: 'rape' }],
    };
    const found = read(fields);

    expect(Object.keys(found.facts)).toEqual(['sexual-abuse', 'physical-violence']);
    expect(found.issues).toEqual([]);
    expect(JSON.stringify(found)).not.toContain('Madeup');
    expect(found.leftOut.map(({ field }) => field)).toContain('incident_details/0/cp_incident_abuser_name');
  });

  it.each([
    [{ madeup_field: 1 }, { code: 'unexpected', path: '/madeup_field' }],
    [{ sexual_history: 'x' }, { code: 'unexpected', path: '/sexual_history' }], // begins like sex
    [{ incident_details: 'x' }, { code: 'wrong-type', path: '/incident_details' }],
    [{ incident_details: [3] }, { code: 'wrong-type', path: '/incident_details/0' }],
    [{ incident_details: [{ madeup: 1 }] }, { code: 'unexpected', path: '/incident_details/0/madeup' }],
    [{ incident_details: [{ type: 'rape' }] }, { code: 'unexpected', path: '/incident_details/0/type' }],
    [{ cp_incident_violence_type: 'rape' }, { code: 'unexpected', path: '/cp_incident_violence_type' }], // outside its list
    [{ incident_details: [{ age: 15 }] }, { code: 'unexpected', path: '/incident_details/0/age' }],
  ])('names what it does not know: %j', (fields, issue) => {
    expect(read(fields)).toMatchObject({ facts: {}, issues: [issue] });
  });

  it('is found in an export, in what the interface gives, and alone', () => {
    const id = '7f9d2c1e-0000-4000-8000-000000000001';
    const expected = [{ id, facts: { age: { value: 15 } }, issues: [] }];

    expect(readPrimero([{ id, data: { age: 15 }, family_id: null }], options)).toMatchObject(expected);
    expect(readPrimero({ data: [{ id, age: 15 }], metadata: { total: 1 } }, options)).toMatchObject(expected);
    expect(readPrimero({ data: { id, age: 15 } }, options)).toMatchObject(expected);
    expect(readPrimero({ id, age: 15 }, options)).toMatchObject(expected);
  });

  it.each([null, 7, 'text', [[]]])('that is none is named: %j', (data) => {
    expect(readPrimero(data)).toMatchObject([{ facts: {}, issues: [{ code: 'wrong-type', path: '' }] }]);
  });

  it('can be read by the mapping of an installation with forms of its own', () => {
    const own: Mapping = {
      ...PRIMERO,
      fields: [
        {
          field: 'papers_held_by',
          type: 'values',
          values: [{ value: 'employer', fact: 'id-papers-held-by-exploiter', direction: 'in', why: 'Made up.' }],
          notMapped: [],
        },
      ],
    };

    expect(readPrimero({ papers_held_by: 'employer' }, {}, own)[0]?.facts).toEqual({
      'id-papers-held-by-exploiter': { value: true, evidence: [{ kind: 'not-stated' }] },
    });
  });
});
