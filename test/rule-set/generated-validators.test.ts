import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import type { Translation } from '../../src/index.js';
import { checkAssessmentShape } from '../../src/generated/assessment-validator.js';
import { checkLoadShape } from '../../src/generated/load-validator.js';
import { checkRuleSetShape } from '../../src/generated/rule-set-validator.js';
import type { ShapeCheck } from '../../src/generated/shape-check.js';
import { checkTranslationShape } from '../../src/generated/translation-validator.js';
import { shapeIssue } from '../../src/rule-set/parse-rule-set.js';
import { edited, GONE, placesIn } from '../support/edited.js';
import { COHERENCE_FAULTS, LOAD_FAULTS, wholeRuleSet } from '../support/rule-set-faults.js';
import { loaded } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';
import { schemaFaults } from '../support/schemas.js';
import type { SchemaName } from '../support/schemas.js';

const whole = wholeRuleSet();

const translation: Translation = {
  $schema: 'translation.schema.json',
  format: 'translation/1',
  ruleSet: { id: 'test-set', version: '1.0.0' },
  language: 'da',
  translator: 'Nobody',
  review: { status: 'reviewed-by-native-speaker', by: 'Nobody', date: '2026-01-31' },
  title: 'Et sæt',
  purpose: 'Kun til prøver.',
  intendedUse: ['Prøver.'],
  notFor: [],
  limits: [],
  populations: [],
  settings: [],
  sections: { all: 'Alt' },
  facts: {
    threats: { question: 'Hvad?', hint: 'Hvordan?' },
    age: { question: 'Alder?', unit: 'år' },
    place: { question: 'Hvor?', options: { flat: 'Bolig' } },
  },
  indicators: { threatened: { statement: 'Trusler.', rationale: 'Derfor.', evidence: ['Set.'], falsePositives: [] } },
  scoring: { rationale: 'Derfor.' },
  groups: { together: { title: 'Sammen', rationale: 'Derfor.' } },
  bands: { some: { title: 'Nogle', meaning: 'Noget.', nextStep: 'Spørg.', rationale: 'Derfor.' } },
  concern: { rationale: 'Derfor.' },
  cases: { one: { title: 'En', story: 'Der var en.', concern: 'Noget.' } },
};

const assessment = assess(
  loaded(whole),
  {
    threats: {
      value: true,
      evidence: [{ kind: 'text-span', meeting: 'first', date: '2026-01-01', note: 'Told.', span: [0, 3], value: true }],
    },
    'looks-young': { unknown: 'suspected' },
    papers: ['visa'],
    place: 'flat',
  },
  { concern: { reason: 'Something.' }, asOf: '2026-01-02', channels: ['document'], turnOn: ['young'] },
);

/** What is wrong with a whole file beyond what loading asks for. */
const RULE_SET: readonly (readonly [path: string, value: unknown])[] = [
  ['/language', 'english'],
  ['/language', 'EN'],
  ['/title', 'x'.repeat(301)],
  ['/title', '😀'.repeat(301)],
  ['/purpose', 'x'.repeat(2001)],
  ['/intendedUse/0', ''],
  ['/notFor/0', 1],
  ['/cases', []],
  ['/sources/a-report/year', 1899],
  ['/sources/a-report/year', 2101],
  ['/sources/a-report/year', '2024'],
  ['/sources/a-report/url', 'ftp://example.org'],
  ['/sources/a-report/url', `https://${'x'.repeat(300)}`],
  ['/sources/a-report/title', GONE],
  ['/sources/a-report/more', 1],
  ['/sources/A Report', whole.sources['a-report']],
  [
    '/facts/0/options',
    [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  ],
  ['/facts/0/unit', 'years'],
  ['/facts/0/minimum', 0],
  ['/facts/0/maximum', 1],
  [
    '/facts/2/options',
    [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  ],
  ['/facts/3/minimum', 1],
  ['/facts/2/minimum', GONE],
  ['/facts/3/options', GONE],
  ['/facts/0/type', GONE],
  ['/facts/0/touches/0', 'soul'],
  ['/facts/0/touches', [1, 1]],
  ['/indicators/0/touches/0', 'soul'],
  ['/indicators/0/sources', []],
  ['/indicators/1/sources', [{ source: 'a-report', locator: 'p. 1', read: 'full' }]],
  ['/indicators/0/sources/0/read', 'skimmed'],
  ['/indicators/0/sources/0/locator', GONE],
  ['/indicators/0/sources/0/more', 1],
  ['/indicators/0/evidence/0/direction', 'proves'],
  ['/indicators/0/evidence/0/n', 0],
  ['/indicators/0/evidence/0/n', 1.5],
  ['/indicators/0/evidence/0/source', GONE],
  ['/indicators/0/falsePositives/0', ''],
  ['/indicators/0/examples', []],
  ['/indicators/0/examples/0/state', 'maybe'],
  ['/indicators/0/examples/0/facts', []],
  ['/indicators/0/examples/2/facts/threats', { unknown: 'no' }],
  ['/indicators/0/examples/2/facts/threats', { value: true }],
  ['/indicators/0/examples/2/facts/threats', [1]],
  ['/bands/3/sources/0', {}],
  ['/concern/sources', [{}]],
  ['/cases/0/id', 'One'],
  ['/cases/0/expect', GONE],
  ['/cases/0/expect/least', 0.5],
  ['/cases/0/expect/bands', []],
  ['/cases/0/expect/nextStep', 1],
  ['/cases/0/turnOn', 'young'],
  ['/cases/0/facts/age', { years: 17 }],
];

const TRANSLATION: readonly (readonly [path: string, value: unknown])[] = [
  ['/format', 'translation/2'],
  ['/more', 1],
  ['/title', GONE],
  ['/title', ''],
  ['/title', '😀'.repeat(301)],
  ['/ruleSet/id', 'Test'],
  ['/ruleSet/version', 1],
  ['/ruleSet/more', 1],
  ['/language', 'dansk'],
  ['/translator', ''],
  ['/review', {}],
  ['/review/status', 'perfect'],
  ['/review/status', 'not-reviewed'],
  ['/review/by', GONE],
  ['/review/date', GONE],
  ['/review/date', 'today'],
  ['/review', { status: 'not-reviewed', by: 'Nobody' }],
  ['/intendedUse', 'text'],
  ['/intendedUse/0', ''],
  ['/sections/all', 1],
  ['/sections/all', 'x'.repeat(301)],
  ['/facts/threats', {}],
  ['/facts/threats/more', 1],
  ['/facts/place/options/flat', ''],
  ['/indicators/threatened/evidence', 'x'],
  ['/indicators/threatened/statement', 'x'.repeat(2001)],
  ['/scoring', {}],
  ['/groups/together/title', null],
  ['/bands/some/nextStep', GONE],
  ['/concern/rationale', ''],
  ['/cases/one/more', 1],
];

const ASSESSMENT: readonly (readonly [path: string, value: unknown])[] = [
  ...Object.keys(assessment).map((key) => [`/${key}`, GONE] as const),
  ['/more', 1],
  ['/format', 'assessment/2'],
  ['/ruleSet/sha256', 'abc'],
  ['/ruleSet/sha256', 'A'.repeat(64)],
  ['/factsDigest', 1],
  ['/asOf', 'today'],
  ['/channels', ['document', 'document']],
  ['/channels/0', 'rumour'],
  ['/facts/threats', {}],
  ['/facts/threats', { value: true, unknown: 'declined' }],
  ['/facts/threats/value', null],
  ['/facts/threats/value', [1]],
  ['/facts/threats/evidence/0/kind', GONE],
  ['/facts/threats/evidence/0/span', [1]],
  ['/facts/threats/evidence/0/span', [-1, 2]],
  ['/facts/threats/evidence/0/meeting', ''],
  ['/facts/threats/evidence/0/note', 'x'.repeat(4001)],
  ['/facts/threats/evidence/0/note', '😀'.repeat(4001)],
  ['/facts/threats/evidence/0/more', 1],
  ['/turnedOn/0', 'Young'],
  ['/score/least', 0.5],
  ['/score/possible', GONE],
  ['/bands', []],
  ['/decided', 'yes'],
  ['/band', 'Some'],
  ['/indicators/0/state', 'maybe'],
  ['/indicators/0/because/0', { fact: 'threats' }],
  ['/indicators/0/weight', 1.5],
  ['/indicators/0/sensitive', 'no'],
  ['/indicators/0/off', false],
  ['/groups/0/cappedAt', GONE],
  ['/elements/act', 'maybe'],
  ['/elements/child', 'adult'],
  ['/counts/asked', -0.5],
  ['/concern', {}],
  ['/concern/reason', ''],
  ['/nextStep/raisedBy', 'chance'],
  ['/askNext/0/couldReach', GONE],
  ['/whatWouldChange/heldUpBy', {}],
  ['/withoutSensitive/bands', []],
  ['/statement', 1],
];

function found(check: ShapeCheck, data: unknown): readonly string[] {
  const valid = check(data);
  expect(valid).toBe((check.errors ?? []).length === 0);
  return (check.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const unique = (lines: readonly string[]): readonly string[] => [...new Set(lines)].sort();

/**
 * The same places and keywords. Of a list of unique items the generated validator says that its items are texts, and compares
 * only texts.
 */
function expectAgreement(name: SchemaName, check: ShapeCheck, data: unknown): readonly string[] {
  const [wanted, generated] = [schemaFaults(name, data), found(check, data)];
  const extra = generated.filter((line) => !wanted.includes(line));
  const noTexts = (line: string): boolean => generated.includes(line.replace(/ uniqueItems$/u, '/0 type'));
  expect(unique(wanted.filter((line) => !generated.includes(line) && !noTexts(line)))).toEqual([]);
  expect(extra.filter((line) => !/\/(?:channels|knownBy|touches|elements|referral)\/\d+ type$/u.test(line))).toEqual(
    [],
  );
  return wanted;
}

describe.each([
  [
    'rule-set',
    checkRuleSetShape,
    whole,
    [...RULE_SET, ...[...LOAD_FAULTS, ...COHERENCE_FAULTS].map(([, path, value]) => [path, value] as const)],
  ],
  ['translation', checkTranslationShape, translation, TRANSLATION],
  ['assessment', checkAssessmentShape, assessment, ASSESSMENT],
] as const)('the validator that is generated from the schema of a %s', (name, check, valid, faults) => {
  it('finds nothing in a valid one, as ajv', () => {
    expect(expectAgreement(name, check, valid)).toEqual([]);
  });

  it('finds what ajv finds in each broken one', () => {
    for (const [path, value] of faults) expectAgreement(name, check, edited(valid, path, value));
  });

  it('counts characters as ajv does, not UTF-16 units', () => {
    const path = name === 'assessment' ? '/facts/threats/evidence/0/note' : '/title';
    const longest = name === 'assessment' ? 4000 : 300;
    expect(expectAgreement(name, check, edited(valid, path, '😀'.repeat(longest)))).toEqual([]);
  });

  it('finds what ajv finds wherever anything is put', () => {
    const broken = fc.tuple(
      fc.constantFrom(...placesIn(valid)),
      fc.constantFrom<unknown[]>(GONE, null, '', 'x', 'act', -1, 0.5, 2026, true, {}, [], [1, 1], ['act', 'act'], {
        id: 'x',
      }),
    );
    fc.assert(
      fc.property(broken, ([path, value]) => {
        expectAgreement(name, check, edited(valid, path, value));
      }),
      runs(400),
    );
  });
});

describe('each broken file', () => {
  it.each(RULE_SET)('is found by the whole schema: %s', (path, value) => {
    expect(schemaFaults('rule-set', edited(whole, path, value))).not.toEqual([]);
  });
  it.each(TRANSLATION)('of a translation is found: %s', (path, value) => {
    expect(schemaFaults('translation', edited(translation, path, value))).not.toEqual([]);
  });
  it.each(ASSESSMENT.filter(([path]) => !['/asOf', '/channels'].includes(path)))(
    'of an assessment is found: %s',
    (path, value) => {
      expect(schemaFaults('assessment', edited(assessment, path, value))).not.toEqual([]);
    },
  );
});

describe('the shape that loading asks for', () => {
  it('is never more than the whole schema asks for', () => {
    const files = [
      ...RULE_SET,
      ...[...LOAD_FAULTS, ...COHERENCE_FAULTS].map(([, path, value]) => [path, value] as const),
    ];
    for (const [path, value] of files) {
      const file = edited(whole, path, value);
      if (!checkLoadShape(file)) expect(schemaFaults('rule-set', file), path).not.toEqual([]);
    }
  });
});

describe('a finding of a validator', () => {
  it.each([
    ['required', { missingProperty: 'title' }, { code: 'missing', path: '/a', expected: 'title' }],
    ['additionalProperties', { additionalProperty: 'x/y' }, { code: 'unexpected', path: '/a/x~1y' }],
    ['false schema', {}, { code: 'unexpected', path: '/a' }],
    ['type', { type: ['integer', 'null'] }, { code: 'wrong-type', path: '/a', expected: 'integer, null' }],
    ['type', { type: 'string' }, { code: 'wrong-type', path: '/a', expected: 'string' }],
    ['enum', { allowedValues: ['a', 'b'] }, { code: 'wrong-value', path: '/a', expected: 'a, b' }],
    ['const', { allowedValue: true }, { code: 'wrong-value', path: '/a', expected: 'true' }],
    ['pattern', { pattern: '^a$' }, { code: 'wrong-value', path: '/a', expected: '^a$' }],
    ['maxLength', { limit: 64 }, { code: 'wrong-value', path: '/a', expected: 'maxLength 64' }],
    ['uniqueItems', { i: 1, j: 0 }, { code: 'wrong-value', path: '/a', expected: 'uniqueItems' }],
  ] as const)('becomes an issue: %s', (keyword, params, issue) => {
    expect(shapeIssue({ instancePath: '/a', keyword, params })).toEqual(issue);
  });
});
