import { describe, expect, it } from 'vitest';
import { dhis2, readDhis2 } from '../../../src/export/dhis2/index.js';
import type { Dhis2Metadata } from '../../../src/export/dhis2/metadata.js';
import { formOf } from '../../../src/export/form/form-of.js';
import type { Facts, Plan, RuleSet } from '../../../src/index.js';
import { type DataValue, valuesOf } from '../../support/dhis2-program.js';
import { drawn, factsOfSheet, sheetsFor } from '../../support/form-sheets.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

const every = loadedWith({
  facts: [
    yesNo('threats'),
    yesNo('watched'),
    number('age', 0, 120),
    choice('place', ['flat', 'street']),
    choices('papers', ['passport', 'permit']),
  ],
  indicators: [indicator('threatened', { var: 'threats' })],
});

function metadataOf(source: RuleSet | Plan): Dhis2Metadata {
  return JSON.parse(String(dhis2(source).files[0]?.content)) as Dhis2Metadata; // checked elsewhere
}

/** Facts without their evidence. */
function bare(facts: Facts): unknown {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => {
      const { evidence, ...rest } = fact as { readonly evidence?: unknown; readonly value?: unknown };
      expect(evidence).toEqual([{ kind: 'statement' }]);
      return [id, 'value' in rest ? rest.value : rest];
    }),
  );
}

const value = (dataElement: string, text: unknown): unknown => ({ dataElement, value: text });

describe('a DHIS2 event', () => {
  it.each([
    ...[every, ...shippedSets].map((ruleSet) => [ruleSet.id, ruleSet] as const),
    ...shippedPlans.map((plan) => [plan.file.id, plan] as const),
  ])('of %s comes back with every answer, by uid and by code', (_, source) => {
    const form = formOf(source);
    const facts = [...form.questions.values()].map(({ fact }) => fact);
    const metadata = metadataOf(source);
    const codes = new Map(metadata.dataElements.map(({ id, code }) => [id, code]));
    for (const sheet of sheetsFor(facts, 6)) {
      const dataValues = valuesOf(form, metadata, sheet);
      const byCode = dataValues.map((one) => ({ ...one, dataElement: codes.get(one.dataElement) }));
      const read = readDhis2(source, { status: 'COMPLETED', dataValues }, { kind: 'statement' });

      expect(read.issues).toEqual([]);
      expect(bare(read.facts)).toEqual(JSON.parse(JSON.stringify(factsOfSheet(facts, sheet))));
      expect(read.concern?.reason).toBe(sheet.concern);
      expect(readDhis2(source, { dataValues: byCode }, { kind: 'statement' })).toEqual(read);
    }
  });

  it('is not the same when the values of any two data elements change places', () => {
    const random = drawn(3);
    for (const source of [every, ...shippedSets]) {
      const metadata = metadataOf(source);
      for (const sheet of sheetsFor(source.facts, 12)) {
        const values = valuesOf(formOf(source), metadata, sheet);
        const [one, other] = [0, 1].map(() => values[Math.floor(random() * values.length)]);
        if (one === undefined || other === undefined || one.value === other.value) continue;
        const swapped = values.map((given): DataValue => {
          if (given === one) return { ...given, value: other.value };
          return given === other ? { ...given, value: one.value } : given;
        });
        const before = readDhis2(source, { dataValues: values });

        expect(before.issues).toEqual([]);
        expect(JSON.stringify(readDhis2(source, { dataValues: swapped }))).not.toBe(JSON.stringify(before));
      }
    }
  });

  it.each([
    ['no event', [], { code: 'wrong-type', path: '/dataValues' }],
    ['no values', {}, { code: 'wrong-type', path: '/dataValues', came: 'nothing' }],
    ['not finished', { status: 'ACTIVE', dataValues: [] }, { code: 'wrong-value', path: '/status' }],
    [
      'an unknown data element',
      { dataValues: [value('test-set.threat', 'yes')] },
      { code: 'unexpected', path: '/dataValues/0', suggestion: 'test-set.threats' },
    ],
    [
      'an unknown code',
      { dataValues: [value('test-set.threats', 'ja')] },
      { code: 'unknown-option', path: '/dataValues/0' },
    ],
    [
      'a number that is none',
      { dataValues: [value('test-set.age', 'seventeen')] },
      { code: 'wrong-type', path: '/dataValues/0' },
    ],
    [
      'a number too large',
      { dataValues: [value('test-set.age', '121')] },
      { code: 'out-of-range', path: '/dataValues/0' },
    ],
    [
      'a value that is no text',
      { dataValues: [value('test-set.threats', true)] },
      { code: 'wrong-type', path: '/dataValues/0/value' },
    ],
    [
      'an option that is not ticked',
      { dataValues: [value('test-set.papers__option__permit', 'false')] },
      { code: 'unknown-option', path: '/dataValues/0/value' },
    ],
    ['a value without a data element', { dataValues: [{}] }, { code: 'missing', path: '/dataValues/0/dataElement' }],
  ])('names what it cannot use: %s', (_, event, issue) => {
    const read = readDhis2(every, event);

    expect(read.issues[0]).toMatchObject(issue);
    expect(read.facts).toEqual({});
  });

  it('with two values for one question keeps the first and names the second', () => {
    const dataValues = [value('test-set.threats', 'yes'), value('test-set.threats', 'no')];

    expect(readDhis2(every, { dataValues })).toMatchObject({
      facts: { threats: { value: true } },
      issues: [{ code: 'unexpected', path: '/dataValues/1' }],
    });
  });
});
