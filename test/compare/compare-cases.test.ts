import { describe, expect, it } from 'vitest';
import { compareCases, workedCases } from '../../src/compare/index.js';
import { band, indicator, yesNo } from '../support/rule-set-with.js';
import { general } from './general.js';
import { FACTS, signsOf, version } from './versions.js';

const moved = version({ bands: [band('none', 0), band('some', 1), band('several', 4)] });
const three = { id: 'three-signs', facts: { threats: true, debt: true, watched: true, deceived: false } };
const two = { id: 'two-signs', facts: { threats: true, debt: true, watched: false, deceived: false } };

describe('cases under two versions', () => {
  it('say which come out otherwise, and how', () => {
    const { counts, cases } = compareCases(version(), moved, [three, two]);
    expect(counts).toEqual({ cases: 2, same: 1, otherBands: 1, refused: 0 });
    expect(cases).toEqual([
      {
        id: 'three-signs',
        same: false,
        a: { score: { least: 3, most: 3 }, bands: ['several'], nextStep: 'several', notInSet: 0 },
        b: { score: { least: 3, most: 3 }, bands: ['some'], nextStep: 'some', notInSet: 0 },
        indicators: [],
      },
      expect.objectContaining({ id: 'two-signs', same: true }),
    ]);
  });

  it('say which indicators change their state', () => {
    const b = version({
      indicators: [indicator('sign-threats', { '!': [{ var: 'threats' }] }), ...signsOf().slice(1)],
    });
    const [only] = compareCases(version(), b, [two]).cases;
    expect(only!.indicators).toEqual([{ id: 'sign-threats', from: 'present', to: 'absent' }]);
  });

  it('leave out answers that a version does not ask for, and count them', () => {
    const b = version({ facts: FACTS.slice(0, 3).map(yesNo), indicators: signsOf().slice(0, 3) });
    const [only] = compareCases(version(), b, [three]).cases;
    expect(only!.b).toMatchObject({ score: { least: 3, most: 3 }, notInSet: 1 });
    expect(only).toMatchObject({ same: true, indicators: [] });
  });

  it('say which a version finds in an indicator of its own', () => {
    const facts = [...FACTS.map(yesNo), yesNo('papers-held')];
    const b = version({ facts, indicators: [...signsOf(), indicator('papers', { var: 'papers-held' })] });
    const one = { id: 'papers', facts: { ...two.facts, 'papers-held': true } };
    expect(compareCases(version(), b, [one]).cases[0]!.indicators).toEqual([
      { id: 'papers', from: null, to: 'present' },
    ]);
  });

  it('are refused where an answer cannot be used, without repeating it', () => {
    const secret = 'somebody said so';
    const { counts, cases } = compareCases(version(), moved, [{ id: 'wrong', facts: { threats: secret } }]);
    expect(counts).toEqual({ cases: 1, same: 1, otherBands: 0, refused: 1 });
    expect(cases[0]!.a).toEqual({ issues: [expect.objectContaining({ code: 'wrong-type', path: '/threats' })] });
    expect(JSON.stringify(cases)).not.toContain(secret);
  });

  it('take a concern, and what is turned on in the set that has it', () => {
    const off = indicator('papers', { var: 'debt' }, { offByDefault: true });
    const b = version({ indicators: [...signsOf(), off] });
    const one = { ...two, concern: 'Something is wrong here.', turnOn: ['papers'] };
    const [only] = compareCases(version(), b, [one]).cases;
    expect(only).toMatchObject({ a: { nextStep: 'several', score: { least: 2 } }, b: { score: { least: 3 } } });
    const [plain] = compareCases(version(), b, [two], { turnOn: ['papers'] }).cases;
    expect(plain).toMatchObject({ a: { score: { least: 2 } }, b: { score: { least: 3 } } });
  });

  it('are those of the rule files, what both have once', () => {
    expect(workedCases(general).length).toBe(general.cases.length);
    expect(workedCases(general, general)).toEqual(workedCases(general));
    expect(compareCases(general, general, workedCases(general)).counts).toEqual({
      cases: general.cases.length,
      same: general.cases.length,
      otherBands: 0,
      refused: 0,
    });
  });

  it('need sets that were loaded', () => {
    expect(() => compareCases(structuredClone(version()), version(), [two])).toThrow('not-loaded');
  });
});
