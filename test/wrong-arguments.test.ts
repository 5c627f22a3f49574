import { describe, expect, it } from 'vitest';
import { check, checkAll } from '../src/check/index.js';
import { compareCases, compareRuleSets, workedCases } from '../src/compare/index.js';
import { codebook } from '../src/export/codebook/index.js';
import { dhis2 } from '../src/export/dhis2/index.js';
import { fhir } from '../src/export/fhir/index.js';
import { formio } from '../src/export/formio/index.js';
import { readHtcds, toHtcds } from '../src/export/htcds/index.js';
import { misp } from '../src/export/misp/index.js';
import { redcap } from '../src/export/redcap/index.js';
import { surveyjs } from '../src/export/surveyjs/index.js';
import { readOdk, xlsform } from '../src/export/xlsform/index.js';
import { assessPlan } from '../src/index.js';
import { linkAdverts, linker, linkKeys } from '../src/link/index.js';
import { screener } from '../src/screen/index.js';
import { findLeakage, proposeWeights, simulate, study } from '../src/study/index.js';
import { extractFacts, extractFactsOfEach, findContacts } from '../src/text/index.js';
import { issuesOf } from './support/issues.js';
import { wholeRuleSet } from './support/rule-set-faults.js';
import { loaded } from './support/rule-set-with.js';

/** A public function as callers without types see it. */
type Loose = (...given: readonly unknown[]) => unknown;

function loose(work: unknown): Loose {
  return work as Loose; // each is a function
}

const ruleSet = loaded(wholeRuleSet());
const ADVERT = { id: 'a', text: 'Ny i byen' };
const NO_OBJECTS = [
  [null, 'null'],
  [5, 'a number'],
  ['text', 'text'],
  [[], 'a list'],
] as const;
// A place that was left empty.
const GAP: readonly unknown[] = [{}, , {}];

describe('Options that are no object are refused', () => {
  it.each<readonly [string, unknown, readonly unknown[]]>([
    ['extractFacts', extractFacts, ['Ny i byen']],
    ['extractFactsOfEach', extractFactsOfEach, [[ADVERT]]],
    ['findContacts', findContacts, ['Ny i byen']],
    ['linkKeys', linkKeys, [ADVERT]],
    ['linkAdverts', linkAdverts, [[ADVERT]]],
    ['linker', linker, []],
    ['screener', screener, [ruleSet]],
    ['compareRuleSets', compareRuleSets, [ruleSet, ruleSet]],
    ['compareCases', compareCases, [ruleSet, ruleSet, []]],
    ['study', study, [[]]],
    ['proposeWeights', proposeWeights, [[], ruleSet]],
    ['check', check, [{}]],
    ['checkAll', checkAll, [[]]],
    ['xlsform', xlsform, [ruleSet]],
    ['surveyjs', surveyjs, [ruleSet]],
    ['fhir', fhir, [ruleSet]],
    ['formio', formio, [ruleSet]],
    ['dhis2', dhis2, [ruleSet]],
    ['redcap', redcap, [ruleSet]],
    ['misp', misp, [ruleSet]],
    ['codebook', codebook, [ruleSet]],
    ['readHtcds', readHtcds, [{}]],
  ])('by %s', (_, work, before) => {
    for (const [options, came] of NO_OBJECTS)
      expect(issuesOf(() => loose(work)(...before, options))).toMatchObject([
        { code: 'wrong-type', path: '/options', came, expected: 'an object' },
      ]);
  });
});

describe('What is no object is refused', () => {
  it.each<readonly [string, unknown, string]>([
    ['a plan', assessPlan, 'a plan'],
    ['a simulation model', simulate, 'a simulation model'],
    ['material to check', check, 'material to check'],
    ['facts for HTCDS', toHtcds, 'facts by id'],
    ['what is exported', xlsform, 'a rule set or a plan'],
    ['what is listed', codebook, 'a rule set or a plan'],
    ['what is tagged', misp, 'a rule set or a plan'],
    ['what answers belong to', readOdk, 'a rule set or a plan'],
  ])('as %s', (_, work, expected) => {
    for (const [given, came] of NO_OBJECTS)
      expect(issuesOf(() => loose(work)(given, {}, {}))).toMatchObject([
        { code: 'wrong-type', path: '', came, expected },
      ]);
  });

  it('as a record of HTCDS; a list has no field that is known', () => {
    for (const given of [null, 5, 'text'])
      expect(issuesOf(() => loose(readHtcds)(given))).toMatchObject([{ code: 'wrong-type', expected: 'a record' }]);
    expect(loose(readHtcds)([])).toMatchObject({ facts: {}, issues: [] });
  });

  it('as a plan or rule set that was not loaded', () => {
    for (const work of [() => loose(xlsform)({}), () => loose(workedCases)({}), () => loose(workedCases)(null)])
      expect(issuesOf(work)).toMatchObject([{ code: 'not-loaded' }]);
  });
});

describe('A list is refused', () => {
  it.each<readonly [string, (list: unknown) => unknown, string]>([
    ['study', (list) => loose(study)(list), ''],
    ['proposeWeights', (list) => loose(proposeWeights)(list, ruleSet), ''],
    ['findLeakage', (list) => loose(findLeakage)(list), ''],
    ['compareCases', (list) => loose(compareCases)(ruleSet, ruleSet, list), ''],
    ['checkAll', (list) => loose(checkAll)(list), ''],
    ['simulate', (list) => loose(simulate)({ indicators: list }, 3, 1), '/indicators'],
  ])('where it is none, and where something in it is no object: %s', (_, work, path) => {
    expect(issuesOf(() => work({}))).toMatchObject([
      { code: 'wrong-type', path, came: 'an object', expected: 'a list' },
    ]);
    expect(issuesOf(() => work([null]))).toMatchObject([{ code: 'wrong-type', path: `${path}/0`, came: 'null' }]);
    expect(issuesOf(() => work(GAP))).toMatchObject([{ code: 'wrong-type', path: `${path}/1`, came: 'nothing' }]);
  });

  it('by no reader of submissions: each that is none has an issue', () => {
    expect(loose(readOdk)(ruleSet, GAP)).toMatchObject([{}, { issues: [{ code: 'wrong-type', came: 'nothing' }] }, {}]);
  });
});
