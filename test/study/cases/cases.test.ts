import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/index.js';
import { sexAd } from '../../../src/generated/rules/sex-ad.js';
import { general } from '../../../src/generated/rules/general.js';
import { screener } from '../../../src/screen/index.js';
import { answerOf } from '../../../src/study/cases/answer-words.js';
import { caseReader } from '../../../src/study/cases/case-reader.js';
import { columnMapOf } from '../../../src/study/cases/column-map.js';
import type { ColumnMap } from '../../../src/study/cases/column-map.js';
import { columnUse } from '../../../src/study/cases/fact-columns.js';
import { settleOutcome } from '../../../src/study/cases/settle-outcome.js';
import type { StudyCase } from '../../../src/study/cases/study-case.js';

const MAP: ColumnMap = { id: 'id', outcome: { column: 'outcome' }, facts: {}, by: [], features: [] };
const SCORED: ColumnMap = { ...MAP, score: { least: 'score', most: 'score' } };

function read(map: ColumnMap, fields: Readonly<Record<string, unknown>>, set = sexAd): StudyCase {
  const came = caseReader(
    map,
    map.score === undefined ? { ruleSet: set } : undefined,
  )({
    line: 2,
    fields: new Map(Object.entries(fields)),
  });
  if ('code' in came) throw new Error(`${came.code}: ${came.message}`);
  return came;
}

function fault(map: ColumnMap, fields: Readonly<Record<string, unknown>>): string {
  const came = caseReader(
    map,
    map.score === undefined ? { ruleSet: sexAd } : undefined,
  )({
    line: 7,
    fields: new Map(Object.entries(fields)),
  });
  if (!('code' in came)) throw new Error('no fault');
  expect(came.line).toBe(7);
  return `${came.code}: ${came.message}`;
}

describe('an outcome', () => {
  it.each([
    ['yes', true],
    [' Ja ', true],
    ['TRUE', true],
    ['1', true],
    [1, true],
    [true, true],
    ['tak', true],
    ['no', false],
    ['Nej', false],
    ['0', false],
    [0, false],
    [false, false],
    ['nei', false],
    ['', null],
    [null, null],
    [undefined, null],
    ['unknown', null],
    ['ved ikke', null],
    ['Ukendt', null],
    ['n/a', null],
    ['pending', null],
    ['maybe', null],
  ])('%j is %j', (cell, target) => {
    expect(answerOf(cell)).toBe(target);
  });

  it.each(['perhaps so', '2', 2, {}, [], 'yesno'])('%j is none, and is not taken for unknown', (cell) => {
    expect(answerOf(cell)).toBeUndefined();
  });

  it('may have words of its own, which count before the usual ones', () => {
    const own = { yes: ['Identified', '0'], no: ['Dropped'], unknown: ['no'] };
    expect(['identified', '0', 'dropped', 'no', 'yes'].map((cell) => answerOf(cell, own))).toEqual([
      true,
      true,
      false,
      null,
      true,
    ]);
  });

  it.each([
    [{ plain: true }, true, 'plain'],
    [{ plain: null }, null, 'none'],
    [{ plain: null, coded: [true, true] }, true, 'codersAgree'],
    [{ plain: null, coded: [true, false] }, null, 'unsettled'],
    [{ plain: true, coded: [true, false] }, null, 'unsettled'],
    [{ plain: null, coded: [true, false], tieBreak: false }, false, 'tieBreak'],
    [{ plain: null, coded: [true, true], tieBreak: false }, true, 'codersAgree'],
    [{ plain: null, coded: [null, false] }, false, 'oneCoder'],
    [{ plain: null, coded: [null, null] }, null, 'none'],
    [{ plain: false, coded: [null, null] }, false, 'plain'],
    [{ plain: false, coded: [false, false], override: true }, true, 'override'],
  ] as const)('of %j is %j, settled by %s', (parts, target, by) => {
    expect(settleOutcome(parts)).toMatchObject({ target, by });
  });

  it('that is overridden needs a written reason, and keeps what the coders said', () => {
    const map: ColumnMap = {
      ...SCORED,
      coders: ['a', 'b'],
      override: { column: 'override', reason: 'why' },
    };
    const coded = { score: 1, outcome_a: 'no', outcome_b: 'no' };
    expect(read(map, { ...coded, override: 'yes', why: 'met again in May' }).outcome).toEqual({
      target: true,
      by: 'override',
      coded: [false, false],
    });
    expect(fault(map, { ...coded, override: 'yes', why: ' ' })).toBe(
      'reason-missing: column "override" overrides the outcome without a written reason; expected: the reason in column "why"',
    );
    expect(read(map, { ...coded, override: '', why: '' }).outcome.by).toBe('codersAgree');
  });

  it('that says nothing known is an error that names its column and not its content', () => {
    const message = fault(SCORED, { score: 1, outcome: 'Canary Jensen' });
    expect(message).toContain('wrong-outcome: column "outcome"');
    expect(message).not.toContain('Canary');
  });
});

describe('a score made elsewhere', () => {
  it.each([
    ['4', 4, 4],
    [4, 4, 4],
    ['2,5', 2.5, 2.5],
    ['-1', -1, -1],
    ['2-7', 2, 7],
    ['2…7', 2, 7],
    ['2 to 7', 2, 7],
    ['-3 - -1', -3, -1],
    [{ least: 2, most: 7 }, 2, 7],
    [true, 1, 1],
  ])('%j goes from %j to %j', (score, least, most) => {
    expect(read(SCORED, { score, outcome: 'no' }).score).toEqual({ least, most });
  });

  it('is lacking where the cell is empty, and the record stays', () => {
    expect(read(SCORED, { score: '', outcome: 'no' }).score).toBeNull();
  });

  it.each(['high', '1-', 'NaN', 'Infinity', [], { least: '1', most: 2 }, '1e999'])('%j is a fault', (score) => {
    expect(fault(SCORED, { score, outcome: 'no' })).toMatch(/^wrong-score|^wrong-cell/u);
  });

  it('may stand in two columns, the least and the most', () => {
    const two: ColumnMap = { ...MAP, score: { least: 'least', most: 'most' } };
    expect(read(two, { least: 1, most: 3, outcome: 'no' }).score).toEqual({ least: 1, most: 3 });
    expect(read(two, { least: 1, most: '', outcome: 'no' }).score).toBeNull();
    expect(fault(two, { least: 4, most: 3, outcome: 'no' })).toMatch(/^score-reversed: column "least"/u);
    expect(fault(SCORED, { score: '4-3', outcome: 'no' })).toMatch(/^score-reversed/u);
  });
});

describe('the facts of a record', () => {
  it('are the columns with their ids; what is not answered stays unknown and leaves a range', () => {
    const all = Object.fromEntries(sexAd.facts.map(({ id }) => [id, 'no']));
    const { score, result } = read(MAP, { ...all, 'low-price': 'yes', 'new-in-town': 'ved ikke', 'drugs-offered': '' });
    expect(score).toEqual({ least: 1, most: 3 });
    const states = new Map(sexAd.indicators.map(({ id }, at) => [id, result?.states[at]]));
    expect(['low-price', 'new-in-town', 'drugs-offered', 'youth-words'].map((id) => states.get(id))).toEqual([
      'present',
      'unknown',
      'unknown',
      'absent',
    ]);
  });

  it('are refused by the name of the column, without what stood there', () => {
    const map: ColumnMap = { ...MAP, facts: { 'low-price': { column: 'pris' } } };
    const message = fault(map, { pris: 'Canary', outcome: 'no' });
    expect(message).toContain('wrong-fact: column "pris"');
    expect(message).not.toContain('Canary');
  });

  it('may have names and words of their own', () => {
    const map: ColumnMap = {
      ...MAP,
      facts: { 'low-price': { column: 'pris', words: { yes: ['lav'], no: ['almindelig', 'høj'], unknown: ['-'] } } },
    };
    const stateOf = (pris: string): unknown =>
      read(map, { pris }).result?.states[sexAd.indicators.findIndex(({ id }) => id === 'low-price')];
    expect(['Lav', 'høj', '-'].map(stateOf)).toEqual(['present', 'absent', 'unknown']);
  });

  it('of an assessment are those that it was made of', () => {
    const facts = { 'low-price': true, 'youth-words': true, 'new-in-town': null };
    const assessment = assess(sexAd, facts);
    const { least, most } = assessment.score;
    expect(read(MAP, { assessment, outcome: 'yes' }).score).toEqual({ least, most });
    expect(read(MAP, { ...assessment, outcome: 'yes' }).score).toEqual({ least, most });
    expect(fault(MAP, { assessment: assess(general, {}), outcome: 'yes' })).toMatch(/^wrong-assessment/u);
  });

  it('of a row of a screening give its score, and another score is a fault', () => {
    const row = screener(sexAd, { country: 'DK' })({
      line: 1,
      id: 'a1',
      text: 'Ny i byen! Altid åbent. Halv time 400 kr.',
    });
    const fields = { ...row, outcome: 'yes' };
    expect(read(MAP, fields).score).toEqual(row.score);
    expect(read(MAP, fields).result?.bands).toEqual(row.bands);
    expect(fault(MAP, { ...fields, score: { least: 9, most: 9 } })).toMatch(/^other-score/u);
    expect(fault(MAP, { line: 3, id: null, error: { code: 'not-json', offset: 4, message: '' } })).toMatch(
      /^not-screened/u,
    );
  });

  it('coded twice count where the coders agree or the third decides, and are contradictory otherwise', () => {
    const map: ColumnMap = { ...MAP, coders: ['a', 'b'], tieBreak: 'c' };
    const at = sexAd.indicators.findIndex(({ id }) => id === 'low-price');
    const stateOf = (a: string, b: string, c = ''): unknown =>
      read(map, { 'low-price_a': a, 'low-price_b': b, 'low-price_c': c }).result?.states[at];
    expect(stateOf('yes', 'yes')).toBe('present');
    expect(stateOf('yes', 'no')).toBe('unknown');
    expect(stateOf('yes', 'no', 'no')).toBe('absent');
    expect(stateOf('', 'no')).toBe('absent');
    const coded = read(map, { 'low-price_a': 'yes', 'low-price_b': 'no' }).coded;
    expect(coded?.map(({ states }) => states[at])).toEqual(['present', 'absent']);
  });
});

describe('a record', () => {
  it('keeps its groups, cluster, part and features, and an unnamed one is null', () => {
    const map: ColumnMap = { ...SCORED, by: ['town', 'lang'], cluster: 'who', split: 'part', features: ['pictures'] };
    expect(
      read(map, { score: 1, outcome: '', id: 7, town: ' Vejle ', lang: '', who: 'x', part: 'test', pictures: 3 }),
    ).toEqual({
      line: 2,
      id: '7',
      outcome: { target: null, by: 'none', coded: null },
      score: { least: 1, most: 1 },
      result: null,
      coded: null,
      strata: { town: 'Vejle', lang: null },
      cluster: 'x',
      split: 'test',
      text: null,
      features: { pictures: '3' },
    });
  });

  it('whose id came before is a fault; a bad one does not take the id away', () => {
    const reader = caseReader(SCORED);
    const record = (line: number, score: string): unknown =>
      reader({
        line,
        fields: new Map([
          ['id', 'a'],
          ['score', score],
          ['outcome', 'no'],
        ]),
      });
    expect(record(2, 'x')).toMatchObject({ code: 'wrong-score' });
    expect(record(3, '1')).toMatchObject({ line: 3, id: 'a' });
    expect(record(4, '1')).toMatchObject({ line: 4, code: 'same-id' });
  });

  it('gives its text without the words that facts rest on', () => {
    const map: ColumnMap = { ...SCORED, text: 'text' };
    const facts = {
      'low-price': { value: true, spans: [[5, 8]] },
      x: {
        value: false,
        spans: [
          [0, 2],
          [4, 6],
        ],
      },
    };
    expect(read(map, { score: 1, text: 'abcdefghij', facts }).text).toBe('cd\nij');
    expect(read(map, { score: 1, text: 'abc' }).text).toBe('abc');
    expect(read(map, { score: 1, text: '' }).text).toBeNull();
  });
});

describe('a column map', () => {
  it('is read with everything that it may have', () => {
    expect(
      columnMapOf({
        format: 'study-map/1',
        id: 'no',
        outcome: { column: 'found', yes: ['x'] },
        coders: ['a', 'b'],
        tieBreak: 'c',
        override: { column: 'o', reason: 'r' },
        score: { least: 'l', most: 'm' },
        facts: { 'low-price': 'pris' },
        by: ['town'],
        cluster: 'who',
        split: 'part',
        text: 'text',
        features: ['f'],
      }),
    ).toMatchObject({
      outcome: { column: 'found', words: { yes: ['x'], no: [] } },
      facts: { 'low-price': { column: 'pris' } },
    });
  });

  it.each([
    [[], 'wrong-type', ''],
    [{}, 'wrong-value', '/format'],
    [{ format: 'study-map/2' }, 'wrong-value', '/format'],
    [{ format: 'study-map/1', outcom: 'x' }, 'unexpected', '/outcom'],
    [{ format: 'study-map/1', outcome: 3 }, 'wrong-type', '/outcome'],
    [{ format: 'study-map/1', outcome: {} }, 'wrong-type', '/outcome/column'],
    [{ format: 'study-map/1', outcome: { column: 'a', yes: 'x' } }, 'wrong-type', '/outcome/yes'],
    [{ format: 'study-map/1', coders: ['a'] }, 'wrong-value', '/coders'],
    [{ format: 'study-map/1', coders: ['a', 'a'] }, 'wrong-value', '/coders'],
    [{ format: 'study-map/1', override: { column: 'a' } }, 'wrong-type', '/override/reason'],
    [{ format: 'study-map/1', score: { least: 'a' } }, 'wrong-type', '/score/most'],
    [{ format: 'study-map/1', by: [''] }, 'wrong-type', '/by/0'],
    [{ format: 'study-map/1', facts: { a: null } }, 'wrong-type', '/facts/a'],
  ])('%j is refused', (data, code, path) => {
    expect(() => columnMapOf(data)).toThrow(expect.objectContaining({ code, path }));
  });

  it('tells which columns are lacking and which are not read', () => {
    const map: ColumnMap = { ...MAP, coders: ['a', 'b'], by: ['town'], cluster: 'who' };
    expect(columnUse(['id', 'outcome_a', 'outcome_b', 'low-price_a', 'town', 'note'], map, sexAd)).toEqual({
      lacking: ['who'],
      notRead: ['note'],
      facts: ['low-price'],
    });
  });
});
