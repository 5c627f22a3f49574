import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelFileOf } from '../../src/cli/simulate/model-file.js';
import { sexAd } from '../../src/generated/rules/sex-ad.js';
import type { Refit as RefitFile, Study as StudyFile } from '../../src/generated/types.js';
import { columnMapOf } from '../../src/study/cases/column-map.js';
import { proposeWeights } from '../../src/study/propose/propose-weights.js';
import type { Refit } from '../../src/study/propose/refit-types.js';
import type { StudyCase } from '../../src/study/cases/study-case.js';
import type { Study } from '../../src/study/study-types.js';
import { EMPTY, fittedStudy, hostileStudy } from '../study-report/edge-studies.js';
import { sampleCases, sampleStudy } from '../study-report/sample.js';
import { edited, GONE } from '../support/edited.js';
import { schemaFaults } from '../support/schemas.js';
import type { SchemaName } from '../support/schemas.js';

/** The same type with lists that may be changed and have no fixed length. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/** A copy that may be changed. */
const plain = <T>(data: T): Plain<T> => structuredClone(data) as Plain<T>; // only its type differs

/** As it is written into a file. */
const written = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const readExample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/study/${name}`, import.meta.url), 'utf8'));

const refit = proposeWeights(
  sampleCases().filter((one): one is StudyCase => !('code' in one)),
  sexAd,
  { folds: 2, ridges: [1] },
);

/** The compiler refuses these where the schemas and the types differ. */
const studyAsFile = (study: Plain<Study>): Plain<StudyFile> => study;
const fileAsStudy = (file: Plain<StudyFile>): Plain<Study> => file;
const refitAsFile = (one: Plain<Refit>): Plain<RefitFile> => one;

describe('the schema of a study', () => {
  it.each([
    ['with every part but calibration', sampleStudy],
    ['of nothing', () => EMPTY],
    ['of probabilities', fittedStudy],
  ])('takes a study %s', (_, made) => {
    expect(schemaFaults('study', written(fileAsStudy(studyAsFile(plain(made())))))).toEqual([]);
  });

  it('takes names of any kind, but for the hash of the set and pointers', () => {
    const faults = schemaFaults('study', written(hostileStudy()));
    expect(new Set(faults)).toEqual(
      new Set(['/settings/ruleSet/sha256 pattern', '/settings/ruleSet anyOf', '/settings/ruleSet type']),
    );
  });

  const study = written(sampleStudy());
  it.each([
    ['', 'more', 1, ' additionalProperties'],
    ['/format', '', 'study/2', '/format const'],
    ['/statement', '', GONE, ' required'],
    ['/auc/estimate', '', 'high', '/auc/estimate type'],
    ['/auc/method', '', 'guessed', '/auc/method enum'],
    ['/auc/more', '', 1, '/auc additionalProperties'],
    ['/prevalence/n', '', 1.5, '/prevalence/n type'],
    ['/records/used', '', -1, '/records/used minimum'],
    ['/records/bad/0/line', '', 0, '/records/bad/0/line minimum'],
    ['/settings/confidence', '', 95, '/settings/confidence maximum'],
    ['/settings/prevalences/0', '', 1.01, '/settings/prevalences/0 maximum'],
    ['/settings/seed', '', 0.5, '/settings/seed type'],
    ['/accuracy/excluded/table/truePositive', '', 0.5, '/accuracy/excluded/table/truePositive type'],
    [
      '/accuracy/excluded/at/0/ofHundredFlagged/right',
      '',
      101,
      '/accuracy/excluded/at/0/ofHundredFlagged/right maximum',
    ],
    ['/roc/points/0/sensitivity', '', -0.1, '/roc/points/0/sensitivity minimum'],
    ['/fairness/0/groups/0/selection', '', 'few', '/fairness/0/groups/0/selection const'],
    ['/fairness/0/differences/0/measure', '', 'accuracy', '/fairness/0/differences/0/measure enum'],
    ['/agreement/coders', '', ['a'], '/agreement/coders minItems'],
    ['/agreement/coders', '', ['a', 'b', 'c'], '/agreement/coders maxItems'],
    ['/cautions/0/code', '', 'all-well', '/cautions/0/code enum'],
    ['/cautions/0/values', '', { a: true }, '/cautions/0/values/a type'],
    ['/checklist/0/at', '', ['records'], '/checklist/0/at/0 pattern'],
    ['/indicators/0/record/verdict', '', 'wrong', '/indicators/0/record/verdict enum'],
  ] as const)('%#: refuses %s%s', (path, key, value, fault) => {
    const place = key === '' ? path : `${path}/${key}`;
    expect(schemaFaults('study', edited(study, place, value))).toContain(fault);
  });
});

describe('the schema of a proposal', () => {
  const whole = written(refit === null ? null : refitAsFile(plain(refit)));

  it('takes a proposal, alone and with the comparison that the command line adds', () => {
    expect(schemaFaults('refit', whole)).toEqual([]);
    expect(schemaFaults('refit', { ...(whole as object), comparison: {}, workedCases: {} })).toEqual([]);
  });

  it.each([
    ['/more', 1, ' additionalProperties'],
    ['/format', 'refit/2', '/format const'],
    ['/trust', GONE, ' required'],
    ['/version', 'two', '/version pattern'],
    ['/weights/0/to', 1.5, '/weights/0/to type'],
    ['/settings/most', 0, '/settings/most minimum'],
    ['/kept/0/why', 'liked', '/kept/0/why enum'],
    ['/auc/gain', {}, '/auc/gain required'],
    ['/trust/level', 'full', '/trust/level enum'],
    ['/records/used', -1, '/records/used minimum'],
    ['/ruleSet/sha256', 'x', '/ruleSet/sha256 pattern'],
  ] as const)('%#: refuses %s', (path, value, fault) => {
    expect(schemaFaults('refit', edited(whole, path, value))).toContain(fault);
  });
});

const MAP = {
  format: 'study-map/1',
  outcome: { column: 'udfald', yes: ['fundet'], no: ['ikke fundet'], unknown: [] },
  coders: ['lis', 'ole'],
  override: { column: 'o', reason: 'r' },
  score: { least: 'a', most: 'b' },
  facts: { 'low-price': 'lav pris' },
  by: ['sted'],
};
const MODEL = readExample('model.json');

describe('the schemas of files that are read', () => {
  const readers: readonly (readonly [SchemaName, unknown, (data: unknown) => unknown])[] = [
    ['simulation-model', MODEL, modelFileOf],
    ['study-map', MAP, columnMapOf],
  ];
  it.each(readers)('%s takes what the reader takes', (name, data, read) => {
    expect(schemaFaults(name, data)).toEqual([]);
    expect(() => read(data)).not.toThrow();
  });

  it.each([
    ['simulation-model', '/format', 'simulation-model/2', '/format const'],
    ['simulation-model', '/more', 1, ' additionalProperties'],
    ['simulation-model', '/prevalence', GONE, ' required'],
    ['simulation-model', '/prevalence', 1.5, '/prevalence maximum'],
    ['simulation-model', '/prevalence', '0.2', '/prevalence type'],
    ['simulation-model', '/indicators/0/sensitivity', -0.1, '/indicators/0/sensitivity minimum'],
    ['simulation-model', '/indicators/0/id', '', '/indicators/0/id minLength'],
    ['simulation-model', '/indicators/0/unknown', { present: 0.1 }, '/indicators/0/unknown required'],
    ['simulation-model', '/groups/0/falsePositiveFactor', 101, '/groups/0/falsePositiveFactor maximum'],
    ['simulation-model', '/groups/0/bias', 2, '/groups/0 additionalProperties'],
    ['simulation-model', '/clusterSize', 0, '/clusterSize minimum'],
    ['simulation-model', '/coders/names', ['a'], '/coders/names minItems'],
    ['simulation-model', '/coders/names', ['a', 'a'], '/coders/names uniqueItems'],
    ['simulation-model', '/coders/error', GONE, '/coders required'],
    ['simulation-model', '/columns/outcome', '', '/columns/outcome minLength'],
    ['study-map', '/format', 'study-map/2', '/format const'],
    ['study-map', '/more', 1, ' additionalProperties'],
    ['study-map', '/coders', ['a', 'b', 'c'], '/coders maxItems'],
    ['study-map', '/coders', ['a', 'a'], '/coders uniqueItems'],
    ['study-map', '/override/reason', GONE, '/override required'],
    ['study-map', '/score/most', GONE, '/score required'],
    ['study-map', '/outcome/maybe', [], '/outcome additionalProperties'],
    ['study-map', '/by/0', '', '/by/0 minLength'],
    ['study-map', '/facts/low-price', 3, '/facts/low-price type'],
  ] as const)('%#: %s refuses a wrong %s, and so does the reader', (name, path, value, fault) => {
    const [, data, read] = readers.find(([own]) => own === name) ?? [];
    const wrong = edited(data, path, value);
    expect(schemaFaults(name, wrong)).toContain(fault);
    expect(() => read?.(wrong)).toThrow();
  });
});
