import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ageOn } from '../../../src/export/form/age-on.js';
import { readHtcds, HTCDS, toHtcds } from '../../../src/export/htcds/index.js';
import type { FactDictionary } from '../../../src/index.js';
import { schemaFaults } from '../../support/schemas.js';

const dictionary = JSON.parse(readFileSync('rules/facts.json', 'utf8')) as FactDictionary; // checked by other tests
const MAPPING = 'rules/mappings/htcds-2.0.json';

function mappingWith(edit: (mapping: Record<string, unknown>) => void): unknown {
  const mapping = JSON.parse(readFileSync(MAPPING, 'utf8')) as Record<string, unknown>; // a plain object
  edit(mapping);
  return mapping;
}

describe('the mapping of HTCDS', () => {
  it('has the shape of its schema', () => {
    expect(
      schemaFaults(
        'mapping',
        mappingWith(() => undefined),
      ),
    ).toEqual([]);
  });

  it.each([
    ['without a licence', (mapping: Record<string, unknown>) => delete mapping['licence']],
    ['with another licence', (mapping: Record<string, unknown>) => (mapping['licence'] = 'MIT')],
    ['with another format', (mapping: Record<string, unknown>) => (mapping['format'] = 'mapping/2')],
    ['with an id of capitals', (mapping: Record<string, unknown>) => (mapping['id'] = 'HTCDS')],
    ['without fields', (mapping: Record<string, unknown>) => (mapping['fields'] = [])],
    ['with more than it should have', (mapping: Record<string, unknown>) => (mapping['logo'] = 'x')],
    [
      'with a value that goes out only',
      (mapping: Record<string, unknown>) =>
        (mapping['fields'] = [
          {
            field: 'x',
            type: 'values',
            values: [{ value: 'a', fact: 'threats', direction: 'out', why: 'x' }],
            notMapped: [],
          },
        ]),
    ],
    [
      'with a value without a reason',
      (mapping: Record<string, unknown>) =>
        (mapping['fields'] = [
          { field: 'x', type: 'values', values: [{ value: 'a', fact: 'threats', direction: 'in' }], notMapped: [] },
        ]),
    ],
    [
      'with a field of another type',
      (mapping: Record<string, unknown>) => (mapping['fields'] = [{ field: 'x', type: 'text', fact: 'age', why: 'x' }]),
    ],
  ])('%s is refused', (_, edit) => {
    expect(schemaFaults('mapping', mappingWith(edit))).not.toEqual([]);
  });

  it('names facts that there are, and no value twice', () => {
    const ids = dictionary.facts.map(({ id }) => id);
    for (const field of HTCDS.fields) {
      if (field.type !== 'values') expect(ids).toContain(field.fact);
      else {
        for (const { fact } of field.values) expect(ids).toContain(fact);
        const values = [...field.values, ...field.notMapped].map(({ value }) => value);
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });

  it('does not claim to be endorsed', () => {
    expect(HTCDS.standard.licence).toBe('CC BY 4.0');
    expect(HTCDS.standard.note).toContain('IOM does not endorse this project');
  });
});

const evidence = [{ kind: 'document', date: '2026-03-04' }];
const options = { kind: 'document', date: '2026-03-04' } as const;

describe('a record of HTCDS', () => {
  it('makes facts true, and leaves the others unknown', () => {
    const { facts, issues } = readHtcds({ vic_MethodsOfControl: 'PhysicalThreats;RestrictsMedicalCare' }, options);

    expect(issues).toEqual([]);
    expect(facts).toEqual({
      threats: { value: true, evidence },
      'medical-care-limited': { value: true, evidence },
    });
  });

  it('may hold a list, and a day of birth', () => {
    const { facts } = readHtcds({ vic_MethodsOfControl: ['FalsePromises'], prs_Birthdate: '2010-03-05' }, options);

    expect(facts).toEqual({ deceived: { value: true, evidence }, age: { value: 15, evidence } });
  });

  it('says nothing about a person’s name, and why', () => {
    const { facts, leftOut, issues } = readHtcds({
      prs_FirstName: 'Made Up',
      vic_TraffickingStatus: 'NotAVictimOfTrafficking',
    });

    expect({ facts, issues }).toEqual({ facts: {}, issues: [] });
    expect(leftOut.map(({ field }) => field)).toEqual(['prs_FirstName', 'vic_TraffickingStatus']);
    expect(JSON.stringify(leftOut)).not.toContain('Made Up');
  });

  it.each([
    [{ vic_MethodsOfControl: 'Other' }, { code: 'unexpected', path: '/vic_MethodsOfControl/Other' }],
    [{ vic_MethodsOfControl: 'Threats' }, { code: 'unknown-option', path: '/vic_MethodsOfControl' }],
    [{ vic_MethodsOfControl: 3 }, { code: 'unknown-option', path: '/vic_MethodsOfControl', came: 'a number' }],
    [{ methods_of_control: 'Other' }, { code: 'unexpected', path: '/methods_of_control' }],
    [{ prs_Birthdate: '5 March 2010' }, { code: 'wrong-type', path: '/prs_Birthdate' }],
    [{ prs_Birthdate: '2026-03-05' }, { code: 'wrong-type', path: '/prs_Birthdate' }],
  ])('that cannot be used says where: %j', (record, issue) => {
    expect(readHtcds(record, options)).toMatchObject({ facts: {}, issues: [issue] });
  });

  it('needs to know on which day the age is counted', () => {
    expect(readHtcds({ prs_Birthdate: '2010-03-05' }).issues).toMatchObject([{ code: 'missing', path: '/date' }]);
  });

  it('leaves out fields without anything in them', () => {
    expect(readHtcds({ vic_MethodsOfControl: '', prs_Birthdate: null })).toEqual({
      facts: {},
      leftOut: [],
      issues: [],
    });
  });
});

describe('facts as fields of HTCDS', () => {
  it('are those that mean the same', () => {
    expect(
      toHtcds({
        deceived: { value: true, evidence: [] },
        threats: true,
        'excessive-overtime': true,
        'medical-care-limited': false,
        'psychological-violence': { unknown: 'suspected' },
      }),
    ).toEqual({ vic_MethodsOfControl: ['FalsePromises', 'ExcessiveWorkingHours'] });
  });

  it('come back as they went', () => {
    const both = HTCDS.fields
      .flatMap((field) => (field.type === 'values' ? field.values : []))
      .filter(({ direction }) => direction === 'both');
    const facts = Object.fromEntries(both.map(({ fact }) => [fact, true]));

    expect(Object.keys(readHtcds(toHtcds(facts)).facts).sort()).toEqual(Object.keys(facts).sort());
  });
});

describe('an age', () => {
  it.each([
    ['2008-11-22', '2026-11-21', 17],
    ['2008-11-22', '2026-11-22', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-23', '2026-11-22', undefined],
    ['2026-02-30', '2026-11-22', undefined],
    ['2008-11-22', undefined, undefined],
  ])('of %s is on %s %s', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });
});
