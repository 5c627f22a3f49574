import { describe, expect, it } from 'vitest';
import { fhir, readFhir } from '../../../src/export/fhir/index.js';
import type { Questionnaire } from '../../../src/export/fhir/questionnaire.js';
import { formOf } from '../../../src/export/form/form-of.js';
import type { Facts } from '../../../src/index.js';
import { fillerOf, type Response, type ResponseItem, responseOf } from '../../support/fhir-filler.js';
import { drawn, factsOfSheet, sheetsFor } from '../../support/form-sheets.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../../support/rule-set-with.js';
import { shippedPlans, shippedSets } from '../../support/shipped.js';

const ANSWERS = 'urn:trafficking-indicators:answers';

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

function response(items: readonly ResponseItem[], parts: Partial<Response> = {}): unknown {
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    item: [{ linkId: 'section__test_set__all', item: items }],
    ...parts,
  };
}

const yes = { valueCoding: { system: ANSWERS, code: 'yes' } };

describe('a QuestionnaireResponse', () => {
  it.each([
    ...[every, ...shippedSets].map((ruleSet) => [ruleSet.id, ruleSet] as const),
    ...shippedPlans.map((plan) => [plan.file.id, plan] as const),
  ])('of %s comes back with every answer as the form filler saved it', (_, source) => {
    const form = formOf(source);
    const facts = [...form.questions.values()].map(({ fact }) => fact);
    const questionnaire = JSON.parse(String(fhir(source).files[0]?.content)) as Questionnaire; // checked elsewhere
    // The expressions of a plan take seconds to parse; what they give is left out by the reader either way.
    const fill = 'ruleSets' in source ? undefined : fillerOf(questionnaire);
    for (const sheet of sheetsFor(facts, 8)) {
      const given = responseOf(form, sheet, `${questionnaire.url}|${questionnaire.version}`);
      const saved = fill?.(given).response ?? given;
      const read = readFhir(source, JSON.parse(JSON.stringify(saved)), { kind: 'statement' });

      expect(read.issues).toEqual([]);
      expect(bare(read.facts)).toEqual(JSON.parse(JSON.stringify(factsOfSheet(facts, sheet))));
      expect(read.concern?.reason).toBe(sheet.concern);
    }
  });

  it('is not the same when the answers to any two questions change places', () => {
    const random = drawn(3);
    for (const source of [every, ...shippedSets]) {
      const form = formOf(source);
      for (const sheet of sheetsFor(source.facts, 12)) {
        const saved = responseOf(form, sheet);
        const items = saved.item.flatMap(({ item = [] }) => item);
        const [one, other] = [0, 1].map(() => items[Math.floor(random() * items.length)]);
        if (one === undefined || other === undefined) continue;
        if (JSON.stringify(one.answer) === JSON.stringify(other.answer)) continue;
        const swapped = JSON.parse(JSON.stringify(saved), (_, value: unknown) => {
          const link = (value as { readonly linkId?: string } | null)?.linkId;
          if (link === one.linkId) return { ...one, answer: other.answer };
          return link === other.linkId ? { ...other, answer: one.answer } : value;
        }) as unknown;
        const [before, after] = [readFhir(source, saved), readFhir(source, swapped)];

        expect(before.issues).toEqual([]);
        expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
      }
    }
  });

  it.each([
    ['no resource', [], { code: 'wrong-type', path: '' }],
    ['another resource', { resourceType: 'Patient' }, { code: 'wrong-type', path: '' }],
    ['not finished', response([], { status: 'in-progress' }), { code: 'wrong-value', path: '/status' }],
    [
      'of another set',
      response([], { questionnaire: 'urn:trafficking-indicators:questionnaire:stim|1.0.0' }),
      { code: 'wrong-rule-set', path: '/questionnaire' },
    ],
    [
      'of another version',
      response([], { questionnaire: 'urn:trafficking-indicators:questionnaire:test-set|0.9.0' }),
      { code: 'wrong-rule-set', path: '/questionnaire' },
    ],
    [
      'an unknown link',
      response([{ linkId: 'threat', answer: [yes] }]),
      { code: 'unexpected', path: '/item/0/item/0', came: 'threat', suggestion: 'threats' },
    ],
    [
      'a code of another system',
      response([{ linkId: 'threats', answer: [{ valueCoding: { system: 'http://snomed.info/sct', code: 'yes' } }] }]),
      { code: 'wrong-value', path: '/item/0/item/0/answer/0/valueCoding/system', expected: ANSWERS },
    ],
    [
      'a code without a system',
      response([{ linkId: 'threats', answer: [{ valueCoding: { code: 'yes' } }] }]),
      { code: 'wrong-value', path: '/item/0/item/0/answer/0/valueCoding/system', came: 'nothing' },
    ],
    [
      'an unknown code',
      response([{ linkId: 'threats', answer: [{ valueCoding: { system: ANSWERS, code: 'ja' } }] }]),
      { code: 'unknown-option', path: '/item/0/item/0/answer/0/valueCoding/code' },
    ],
    [
      'two answers to one question',
      response([{ linkId: 'threats', answer: [yes, yes] }]),
      { code: 'unexpected', path: '/item/0/item/0/answer', came: '2 answers' },
    ],
    [
      'the same question twice',
      response([
        { linkId: 'watched', answer: [{ valueCoding: { system: ANSWERS, code: 'lost' } }] },
        { linkId: 'watched', answer: [yes, yes] },
      ]),
      { code: 'unknown-option', path: '/item/0/item/0/answer/0/valueCoding/code' },
    ],
    [
      'a text instead of a code',
      response([{ linkId: 'threats', answer: [{ valueString: 'yes' }] }]),
      { code: 'wrong-type', path: '/item/0/item/0/answer/0', came: 'valueString' },
    ],
    [
      'a text instead of a number',
      response([{ linkId: 'age', answer: [{ valueString: '17' }] }]),
      { code: 'wrong-type', path: '/item/0/item/0/answer/0', came: 'valueString' },
    ],
    [
      'a number too large',
      response([{ linkId: 'age', answer: [{ valueInteger: 121 }] }]),
      { code: 'out-of-range', path: '/item/0/item/0/answer' },
    ],
    [
      'an answer without a value',
      response([{ linkId: 'age', answer: [{}] }]),
      { code: 'wrong-type', path: '/item/0/item/0/answer/0', came: 'nothing' },
    ],
    [
      'an answer to a heading',
      response([], { item: [{ linkId: 'section__test_set__all', answer: [yes] }] }),
      { code: 'unexpected', path: '/item/0/answer' },
    ],
    [
      'an item without a link',
      response([], { item: [{} as ResponseItem] }),
      { code: 'missing', path: '/item/0/linkId' },
    ],
  ])('names what it cannot use: %s', (_, given, issue) => {
    const read = readFhir(every, given);

    expect(read.issues[0]).toMatchObject(issue);
    expect(read.facts).toEqual({});
  });

  it('is read where items stand under the answer of another, and where a number is whole', () => {
    const nested = {
      linkId: 'threats',
      answer: [{ ...yes, item: [{ linkId: 'age', answer: [{ valueInteger: 17 }] }] }],
    };

    expect(readFhir(every, response([nested]))).toMatchObject({
      facts: { threats: { value: true }, age: { value: 17 } },
      issues: [],
    });
  });

  it('is read in whichever language it was filled in', () => {
    const questionnaire = 'urn:trafficking-indicators:questionnaire:test-set:da|1.0.0';

    expect(readFhir(every, response([{ linkId: 'threats', answer: [yes] }], { questionnaire })).issues).toEqual([]);
  });
});
