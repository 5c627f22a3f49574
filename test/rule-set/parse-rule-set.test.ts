import { describe, expect, it } from 'vitest';
import { issueLine, parseRuleSet } from '../../src/index.js';
import { loadIssues, refusals } from '../support/issues.js';
import { edited, GONE } from '../support/edited.js';
import { COHERENCE_FAULTS, LOAD_FAULTS, wholeRuleSet } from '../support/rule-set-faults.js';
import { band, choice, citation, indicator, number, ruleSetWith, signs, yesNo } from '../support/rule-set-with.js';

describe('a rule set', () => {
  it('is loaded when it is as it must be: the smallest, and one with every part', () => {
    expect(refusals(ruleSetWith())).toEqual([]);
    expect(refusals(wholeRuleSet())).toEqual([]);
  });

  it.each(LOAD_FAULTS)('is refused %s', (_, path, value, refusal) => {
    expect(refusals(edited(wholeRuleSet(), path, value))).toContain(refusal);
  });

  it.each(COHERENCE_FAULTS)('is refused %s', (_, path, value, refusal) => {
    expect(refusals(edited(wholeRuleSet(), path, value))).toContain(refusal);
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a number', 1],
    ['true', true],
    ['nothing', undefined],
    ['a function', () => wholeRuleSet()],
    ['a date', new Date(0)],
    ['bytes', new TextEncoder().encode('{}')],
    ['an empty text', ''],
    ['a text of something else', 'format: rule-set/1'],
    ['a text of a number', '1'],
  ])('is not %s', (_, input) => {
    const parsed = parseRuleSet(input);
    expect(parsed.ok).toBe(false);
  });

  it('lets an error through that the given object itself throws', () => {
    const broken = new RangeError('broken');
    const input = new Proxy(
      {},
      {
        ownKeys: () => {
          throw broken;
        },
      },
    );
    expect(() => parseRuleSet(input)).toThrow(broken);
  });

  it('is refused with what was expected', () => {
    const first = (path: string, value: unknown): unknown => loadIssues(edited(wholeRuleSet(), path, value))[0];
    expect(first('/subject', 'victim')).toEqual({
      code: 'wrong-value',
      path: '/subject',
      expected: 'person, advert, review, company, organisation',
    });
    expect(first('/format', 'rule-set/2')).toEqual({ code: 'wrong-value', path: '/format', expected: 'rule-set/1' });
    expect(first('/title', GONE)).toEqual({ code: 'missing', path: '', expected: 'title' });
    expect(first('/bands/0/from', '0')).toEqual({ code: 'wrong-type', path: '/bands/0/from', expected: 'integer' });
    expect(first('/scoring/groups/0/cap', 0)).toMatchObject({ expected: expect.stringContaining('1') as string });
    expect(first('/id', 'General')).toMatchObject({ expected: expect.stringContaining('a-z') as string });
  });

  it('is refused with what stood there, where its parts do not fit each other', () => {
    const issuesWith = (parts: Parameters<typeof ruleSetWith>[0]): unknown => loadIssues(ruleSetWith(parts));
    const place = choice('place', ['street', 'flat']);
    expect(issuesWith({ facts: [yesNo('threats'), yesNo('threats')] })).toEqual([
      { code: 'duplicate-id', path: '/facts/1/id', came: 'threats' },
    ]);
    expect(issuesWith({ facts: [yesNo('threats'), yesNo('harm'), yesNo('harrn')] })).toEqual([
      { code: 'look-alike-id', path: '/facts/2/id', came: 'harrn, like harm' },
    ]);
    expect(issuesWith({ facts: [yesNo('threats'), choice('place', ['street', 'unknown'])] })).toEqual([
      { code: 'wrong-value', path: '/facts/1/options/1/id', came: '"unknown", which means unknown' },
    ]);
    const { options, ...without } = place;
    expect(options).toHaveLength(2);
    expect(loadIssues(ruleSetWith({ facts: [yesNo('threats'), without] }))).toEqual([
      expect.objectContaining({ code: 'missing', path: '/facts/1', expected: 'options' }),
    ]);
    const { minimum, ...endless } = number('age', 0, 120);
    expect(minimum).toBe(0);
    expect(loadIssues(ruleSetWith({ facts: [yesNo('threats'), endless] }))[0]).toMatchObject({
      code: 'missing',
      path: '/facts/1',
      expected: expect.stringContaining('minimum') as string,
    });
  });

  it('is loaded at its limits: a number of one value, a sign of no weight, any without groups', () => {
    expect(refusals(ruleSetWith({ facts: [yesNo('threats'), number('age', 5, 5)] }))).toEqual([]);
    const weightless = indicator('sign', { var: 'threats' }, { points: 0 });
    expect(refusals(ruleSetWith({ indicators: [weightless] }))).toEqual([]);
    expect(refusals(ruleSetWith({ method: 'any' }))).toEqual([]);
  });

  it('is refused with a suggestion for each of the first five references that lead nowhere', () => {
    const facts = Array.from({ length: 8 }, (_, index) => ({ ...yesNo(`fact-${index + 2}x`), section: 'al' }));
    const when = { var: 'fact-2x' };
    const found = loadIssues(ruleSetWith({ facts, indicators: [indicator('sign', when)] }));
    expect(found.map(({ code }) => code)).toEqual(Array<string>(8).fill('unknown-reference'));
    expect(found.filter((issue) => 'suggestion' in issue).length).toBe(5);
  });

  it('is refused with a suggestion where an id is mistyped', () => {
    const suggestion = (path: string, value: unknown): unknown =>
      loadIssues(edited(wholeRuleSet(), path, value))[0]?.suggestion;
    expect(suggestion('/facts/0/section', 'mroe')).toBeUndefined();
    expect(suggestion('/facts/3/section', 'mores')).toBe('more');
    expect(suggestion('/indicators/0/group', 'togethre')).toBe('together');
    expect(suggestion('/concern/raisesTo', 'severals')).toBe('several');
    expect(suggestion('/elements/mayBeChild', 'looks-yung')).toBe('looks-young');
  });

  it('is refused with every issue, up to fifty', () => {
    const broken = edited(edited(wholeRuleSet(), '/title', ''), '/bands/0/proposes', 'arrest');
    expect(refusals(broken)).toEqual(['wrong-value /title', 'wrong-value /bands/0/proposes']);
    const many = ruleSetWith({ facts: Array.from({ length: 80 }, () => yesNo('threats')) });
    expect(refusals(many)).toHaveLength(50);
    expect(new Set(refusals(many).map((line) => line.split(' ')[0]))).toEqual(new Set(['duplicate-id']));
  });

  it('may have ids that are names of methods, and they mean nothing', () => {
    const odd = ruleSetWith({
      facts: [yesNo('constructor'), yesNo('valueof')],
      indicators: [indicator('constructor', { or: [{ var: 'constructor' }, { var: 'valueof' }] })],
      bands: [band('constructor', 0), band('valueof', 1)],
    });
    expect(refusals(odd)).toEqual([]);
  });

  it('has an issue that a developer reads in one line', () => {
    expect(loadIssues(edited(wholeRuleSet(), '/concern/raisesTo', 'severals')).map(issueLine)).toEqual([
      'unknown-reference at /concern/raisesTo; came: severals; did you mean "several"?',
    ]);
    expect(loadIssues('{"format":"rule-set/1"').map(issueLine)).toEqual([
      'json-ends-early at /format in line 1, column 23; expected: a comma or }',
    ]);
  });
});

describe('a band that proposes a referral or a visit', () => {
  const withBand = (more: Parameters<typeof band>[2], points: Readonly<Record<string, number>>): readonly string[] =>
    refusals(ruleSetWith({ ...signs(points), bands: [band('none', -5), band('high', 3, more)] }));

  it.each(['referral', 'visit'] as const)('is not reached by one sign: %s', (proposes) => {
    const refused = ['one-indicator-is-enough /bands/1'];
    expect(withBand({ proposes }, { a: 3, b: 1 })).toEqual(refused);
    expect(withBand({ proposes }, { a: 4 })).toEqual(refused);
    expect(withBand({ proposes }, { a: 2, b: 2 })).toEqual([]);
    expect(withBand({ proposes, minIndicators: 2 }, { a: 3 })).toEqual([]);
    expect(withBand({ proposes, minIndicators: 1 }, { a: 3 })).toEqual(refused);
    expect(withBand({ proposes, oneIndicatorIsEnough: true, sources: [citation()] }, { a: 3 })).toEqual([]);
    expect(withBand({ proposes, oneIndicatorIsEnough: true }, { a: 3 })).toEqual(refused);
  });

  it.each(['nothing', 'ask-more'] as const)('unlike one that proposes less: %s', (proposes) => {
    expect(withBand({ proposes }, { a: 3 })).toEqual([]);
  });

  it('is not the lowest band, which no sign at all is enough for', () => {
    const bands = [band('all', 0, { proposes: 'referral' })];
    expect(refusals(ruleSetWith({ bands }))).toEqual(['one-indicator-is-enough /bands/0']);
  });

  it('is not reached by one sign where signs are counted, from two on', () => {
    const counted = (from: number): readonly string[] =>
      refusals(
        ruleSetWith({
          ...signs({ a: 9 }),
          method: 'count',
          bands: [band('none', 0), band('high', from, { proposes: 'referral' })],
        }),
      );
    expect(counted(1)).toEqual(['one-indicator-is-enough /bands/1']);
    expect(counted(2)).toEqual([]);
  });
});

describe('the lowest band', () => {
  const lowest = (
    from: number,
    points: Readonly<Record<string, number>>,
    method: 'sum' | 'count' = 'sum',
  ): readonly string[] => refusals(ruleSetWith({ ...signs(points), method, bands: [band('low', from)] }));

  it('begins no higher than the lowest score that there can be', () => {
    expect(lowest(0, { a: 1 })).toEqual([]);
    expect(lowest(1, { a: 1 })).toEqual(['band-order /bands/0/from']);
    expect(lowest(-3, { a: 1, b: -1, c: -2 })).toEqual([]);
    expect(lowest(-2, { a: 1, b: -1, c: -2 })).toEqual(['band-order /bands/0/from']);
    expect(lowest(-2, { a: 1, b: -1, c: -9 }, 'count')).toEqual([]);
    expect(lowest(-1, { a: 1, b: -1, c: -9 }, 'count')).toEqual(['band-order /bands/0/from']);
  });
});
