import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/index.js';
import { checkCondition } from '../../src/conditions/check-condition.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import { loadIssues } from '../support/issues.js';
import { definitionsOf, randomLimits } from '../support/random-facts.js';
import { randomCondition } from '../support/random-conditions.js';
import { choice, choices, indicator, number, ruleSetWith, yesNo } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const facts = [
  yesNo('threats'),
  yesNo('constructor'),
  number('age', 0, 120),
  choice('place', ['street', 'flat']),
  choices('papers', ['passport', 'visa']),
];

/** What loading says of a rule set with this one condition, as if read from a file; paths begin at the condition. */
function issues(when: unknown): readonly Issue[] {
  const condition = JSON.parse(JSON.stringify(when)) as unknown;
  return loadIssues(ruleSetWith({ facts, indicators: [indicator('sign', condition)] })).map((issue) => ({
    ...issue,
    path: issue.path.replace('/indicators/0/when', ''),
  }));
}

const yes = { var: 'threats' };
const age = { var: 'age' };
const place = { var: 'place' };
const papers = { var: 'papers' };

describe('a condition that is loaded', () => {
  it.each([
    ['reads one yes-or-no fact', yes],
    ['reads a fact named constructor', { var: 'constructor' }],
    ['holds always', { and: [true] }],
    ['compares numbers', { '<': [age, 18] }],
    ['compares three numbers', { '<=': [12, age, 17] }],
    ['compares options', { '==': [place, 'flat'] }],
    ['compares yes and no', { '!==': [yes, { var: ['constructor'] }] }],
    ['asks for an option among several', { in: [place, ['street', 'flat']] }],
    ['asks for an option among those given', { in: ['visa', papers] }],
    ['asks whether any option is given', { '!!': papers }],
    ['asks whether a list of its own is empty', { '!': [['visa']] }],
    ['chooses', { if: [yes, { '<': [age, 18] }, { '>=': [age, 12] }] }],
    ['chooses a number', { '<': [{ if: [yes, 18, age] }, 20] }],
    ['chooses an option', { '==': [{ '?:': [yes, place, 'flat'] }, 'flat'] }],
    ['looks at each option', { some: [papers, { in: [{ var: '' }, ['visa']] }] }],
    ['looks at each option twice', { all: [papers, { some: [[{ var: '' }], { '==': [{ var: '' }, 'visa'] }] }] }],
    ['calculates', { '>': [{ '-': [{ '*': [age, 2] }, { '%': [age, 5] }] }, { '/': [{ min: [age, 3] }, 2] }] }],
  ])('%s', (_, when) => {
    expect(issues(when)).toEqual([]);
  });

  it('is every one that the generator of the other tests makes', () => {
    fc.assert(
      fc.property(randomCondition, randomLimits, (condition, limits) => {
        const known = new Map(definitionsOf(limits).map((fact) => [fact.id, fact]));
        expect(checkCondition(condition, known, '')).toEqual([]);
      }),
      runs(500),
    );
  });
});

describe('a condition is refused', () => {
  it.each<readonly [string, unknown, string, string]>([
    ['without an operator', {}, 'not-one-operator', ''],
    ['with two operators', { and: [yes], or: [yes] }, 'not-one-operator', ''],
    ['with two operators inside', { and: [yes, { '<': [age, 1], '>': [age, 2] }] }, 'not-one-operator', '/and/1'],
    ['as null', null, 'wrong-type', ''],
    ['as a list', [yes], 'wrong-type', ''],
    ['as a text', 'threats', 'wrong-type', ''],
    ['as true', true, 'wrong-type', ''],
    ['as a number', 1, 'wrong-type', ''],
    ['with null in a part’s place', { or: [yes, null] }, 'wrong-operand', '/or/1'],
    ['with a list in a yes-or-no’s place', { or: [yes, ['threats']] }, 'wrong-operand', '/or/1'],
    ['with a text in a yes-or-no’s place', { or: [yes, 'threats'] }, 'wrong-operand', '/or/1'],
    ['with a number in a yes-or-no’s place', { or: [yes, 1] }, 'wrong-operand', '/or/1'],
    ['with a number fact as yes or no', age, 'wrong-operand', ''],
    ['with a choice as yes or no', { and: [place] }, 'wrong-operand', '/and/0'],
    ['with a list of options as yes or no', papers, 'wrong-operand', ''],
    ['with a list of options in an or', { or: [papers, yes] }, 'wrong-operand', '/or/0'],
    ['with a sum as yes or no', { '+': [age, 1] }, 'wrong-operand', ''],
    ['with an option negated', { '!': [place] }, 'wrong-operand', '/!/0'],
    ['with an empty and', { and: [] }, 'wrong-arity', '/and'],
    ['with an empty or', { or: [] }, 'wrong-arity', '/or'],
    ['with nothing to negate', { '!': [] }, 'wrong-arity', '/!'],
    ['with two things to negate', { '!': [yes, yes] }, 'wrong-arity', '/!'],
    ['with nothing to confirm', { '!!': [] }, 'wrong-arity', '/!!'],
    ['with one number compared', { '<': [age] }, 'wrong-arity', '/<'],
    ['with four numbers compared', { '<=': [1, age, 2, 3] }, 'wrong-arity', '/<='],
    ['with three numbers compared by >', { '>': [3, age, 1] }, 'wrong-arity', '/>'],
    ['with three numbers compared by >=', { '>=': [3, age, 1] }, 'wrong-arity', '/>='],
    ['with three numbers equal', { '==': [3, age, 1] }, 'wrong-arity', '/=='],
    ['with one number strictly equal', { '===': [age] }, 'wrong-arity', '/==='],
    ['with one number different', { '!=': [age] }, 'wrong-arity', '/!='],
    ['with one number strictly different', { '!==': [age] }, 'wrong-arity', '/!=='],
    ['with an empty sum', { '<': [{ '+': [] }, 1] }, 'wrong-arity', '/</0/+'],
    ['with an empty product', { '<': [{ '*': [] }, 1] }, 'wrong-arity', '/</0/*'],
    ['with the least of nothing', { '<': [{ min: [] }, 1] }, 'wrong-arity', '/</0/min'],
    ['with the most of nothing', { '<': [{ max: [] }, 1] }, 'wrong-arity', '/</0/max'],
    ['with three numbers subtracted', { '<': [{ '-': [1, 2, 3] }, 1] }, 'wrong-arity', '/</0/-'],
    ['with one number divided', { '<': [{ '/': [1] }, 1] }, 'wrong-arity', '/</0/~1'],
    ['with one number for a remainder', { '<': [{ '%': [1] }, 1] }, 'wrong-arity', '/</0/%'],
    ['with an option among nothing', { in: [place] }, 'wrong-arity', '/in'],
    ['with an if that has no else', { if: [yes, yes] }, 'wrong-arity', '/if'],
    ['with an if of four operands', { if: [yes, yes, yes, yes] }, 'wrong-arity', '/if'],
    ['with a ?: of two operands', { '?:': [yes, yes] }, 'wrong-arity', '/?:'],
    ['with an if of over 99 operands', { if: Array.from({ length: 101 }, () => true) }, 'wrong-arity', '/if'],
    ['with a some that looks at nothing', { some: [papers] }, 'wrong-arity', '/some'],
    ['with an all of three operands', { all: [papers, true, true] }, 'wrong-arity', '/all'],
    ['with an empty none', { none: [] }, 'wrong-arity', '/none'],
    ['with a default for a fact', { var: ['threats', false] }, 'wrong-arity', '/var'],
    ['with a var that names nothing', { var: [] }, 'wrong-arity', '/var'],
    ['with the whole of the facts', { '!!': [{ var: '' }] }, 'unknown-fact', '/!!/0/var'],
    ['with a fact by number', { var: 0 }, 'unknown-fact', '/var'],
    ['with a fact by null', { var: null }, 'unknown-fact', '/var'],
    ['with a fact named by an expression', { var: { if: [yes, 'threats', 'age'] } }, 'unknown-fact', '/var'],
    ['with a fact named by an object that looks like a method', { var: { toString: 1 } }, 'unknown-fact', '/var'],
    ['with a fact named by a list of such objects', { var: [[{ toString: 1 }]] }, 'unknown-fact', '/var'],
    ['with a part of a fact', { var: 'threats.length' }, 'unknown-fact', '/var'],
    ['with a fact named __proto__', { var: '__proto__' }, 'unknown-fact', '/var'],
    ['with a fact named toString', { var: 'toString' }, 'unknown-fact', '/var'],
    ['with an operator named constructor', { constructor: [yes] }, 'unknown-operator', '/constructor'],
    ['with an operator named toString', { toString: [yes] }, 'unknown-operator', '/toString'],
    ['with an operator of JSONLogic that guesses', { missing: ['threats'] }, 'unknown-operator', '/missing'],
    ['with an operator of JSONLogic that makes texts', { cat: ['a'] }, 'unknown-operator', '/cat'],
    ['with an operator that writes to the console', { log: ['a'] }, 'unknown-operator', '/log'],
    [
      'with an unknown operator in a branch never taken',
      { if: [true, yes, { unless: [yes] }] },
      'unknown-operator',
      '/if/2/unless',
    ],
    ['with an unknown operator behind a true', { or: [true, { unless: [yes] }] }, 'unknown-operator', '/or/1/unless'],
    [
      'with an unknown fact in a branch never taken',
      { if: [false, { var: 'nobody-asks' }, yes] },
      'unknown-fact',
      '/if/1/var',
    ],
    ['with a number compared to an option', { '==': [age, 'flat'] }, 'wrong-operand', '/==/1'],
    ['with an option compared to yes', { '===': [place, true] }, 'wrong-operand', '/===/1'],
    ['with a yes compared to a number', { '!=': [yes, 1] }, 'wrong-operand', '/!=/1'],
    ['with lists compared', { '==': [papers, papers] }, 'wrong-operand', '/==/0'],
    ['with an option that is less', { '<': [place, 18] }, 'wrong-operand', '/</0'],
    ['with a yes that is added', { '<': [{ '+': [yes, 1] }, 18] }, 'wrong-operand', '/</0/+/0'],
    ['with a number among options', { in: [age, papers] }, 'wrong-operand', '/in/0'],
    ['with an option among numbers', { in: [place, [1, 2]] }, 'wrong-operand', '/in/1/0'],
    ['with an option in a text', { in: [place, 'street flat'] }, 'wrong-operand', '/in/1'],
    ['with an option in an option', { in: [place, place] }, 'wrong-operand', '/in/1'],
    ['with branches of two kinds', { '<': [{ if: [yes, 1, 'flat'] }, 2] }, 'wrong-operand', '/</0/if/2'],
    ['with a question that is a number', { if: [age, yes, yes] }, 'wrong-operand', '/if/0'],
    ['with a list as a branch', { '!!': [{ if: [yes, papers, papers] }] }, 'wrong-operand', '/!!/0/if/1'],
    ['with some of a choice', { some: [place, true] }, 'wrong-operand', '/some/0'],
    ['with a number asked of each option', { all: [papers, 1] }, 'wrong-operand', '/all/1'],
    ['with a fact read inside some', { some: [papers, yes] }, 'unknown-fact', '/some/1/var'],
    ['with an option that a choice does not have', { '==': [place, 'castle'] }, 'unknown-option', '/==/1'],
    [
      'with a list of options of which one does not exist',
      { in: [place, ['flat', 'castle']] },
      'unknown-option',
      '/in/1',
    ],
    ['with an option that a list does not have', { in: ['castle', papers] }, 'unknown-option', '/in/0'],
    [
      'with an option that a list does not have, inside some',
      { some: [papers, { '==': [{ var: '' }, 'castle'] }] },
      'unknown-option',
      '/some/1/==/1',
    ],
  ])('%s', (_, when, code, path) => {
    expect(issues(when).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
  });

  it('with the key __proto__ as operator or anywhere in it', () => {
    const text = JSON.stringify(ruleSetWith({ facts, indicators: [indicator('sign', { or: [yes, 'HERE'] })] }));
    const issue = loadIssues(text.replace('"HERE"', '{"__proto__":[true]}'))[0];
    expect(issue).toMatchObject({ code: 'forbidden-key', path: '/indicators/0/when/or/1/__proto__' });
  });

  it('with a suggestion where a word is mistyped', () => {
    expect(issues({ var: 'treats' })[0]).toEqual({ code: 'unknown-fact', path: '/var', suggestion: 'threats' });
    expect(Object.keys(issues({ var: 'something-else' })[0]!)).toEqual(['code', 'path']);
    expect(issues({ mn: [yes] })[0]).toMatchObject({ code: 'unknown-operator', suggestion: 'min' });
    expect(issues({ '==': [place, 'flet'] })[0]).toMatchObject({
      code: 'unknown-option',
      came: 'flet',
      expected: 'street, flat',
      suggestion: 'flat',
    });
  });

  it.each<readonly [unknown, string, string, string | undefined, string | undefined]>([
    [{ or: [yes, age] }, 'wrong-operand', '/or/1', 'a number', 'a yes-or-no value'],
    [{ '!': [place] }, 'wrong-operand', '/!/0', 'an option', 'a yes-or-no value or a list of options'],
    [{ '!!': place }, 'wrong-operand', '/!!', 'an option', 'a yes-or-no value or a list of options'],
    [{ '<': [papers, 1] }, 'wrong-operand', '/</0', 'a list of options', 'a number'],
    [{ '<': [yes, 1] }, 'wrong-operand', '/</0', 'a yes-or-no value', 'a number'],
    [{ '==': [age, 'flat'] }, 'wrong-operand', '/==/1', 'an option', 'a number'],
    [
      { '==': [papers, 1] },
      'wrong-operand',
      '/==/0',
      'a list of options',
      'a yes-or-no value or a number or an option',
    ],
    [{ in: [place, place] }, 'wrong-operand', '/in/1', 'an option', 'a list of options'],
    [{ in: [age, papers] }, 'wrong-operand', '/in/0', 'a number', 'an option'],
    [{ in: ['visa', [age]] }, 'wrong-operand', '/in/1/0', 'a number', 'an option'],
    [{ some: [place, true] }, 'wrong-operand', '/some/0', 'an option', 'a list of options'],
    [{ none: [papers, 1] }, 'wrong-operand', '/none/1', 'a number', 'a yes-or-no value'],
    [{ if: [age, yes, yes] }, 'wrong-operand', '/if/0', 'a number', 'a yes-or-no value'],
    [{ if: [yes, yes, age] }, 'wrong-operand', '/if/2', 'a number', 'a yes-or-no value'],
    [{ if: [yes, yes, 1, yes, yes] }, 'wrong-operand', '/if/2', 'a number', 'a yes-or-no value'],
    [{ or: [yes, null] }, 'wrong-operand', '/or/1', 'null', undefined],
    [{ '!': [] }, 'wrong-arity', '/!', '0', '1'],
    [{ var: ['threats', true] }, 'wrong-arity', '/var', '2', '1'],
    [{ '<': [age] }, 'wrong-arity', '/<', '1', '2 to 3'],
    [{ '<': [age, 1, 2, 3] }, 'wrong-arity', '/<', '4', '2 to 3'],
    [{ and: [] }, 'wrong-arity', '/and', '0', '1 to 1000'],
    [{ in: [place] }, 'wrong-arity', '/in', '1', '2'],
    [{ some: [papers, true, true] }, 'wrong-arity', '/some', '3', '2'],
    [{ if: [yes, yes] }, 'wrong-arity', '/if', '2', '3 to 99'],
    [{ '?:': [yes, yes, yes, yes] }, 'wrong-arity', '/?:', '4', 'an odd number'],
    [{ if: Array.from({ length: 100 }, () => true) }, 'wrong-arity', '/if', '100', '3 to 99'],
    [{ var: 0 }, 'unknown-fact', '/var', 'a number', 'the id of a fact'],
    [{ some: [papers, yes] }, 'unknown-fact', '/some/1/var', undefined, '""'],
    [{ some: [papers, { '!!': [{ var: 'nobody-asks' }] }] }, 'unknown-fact', '/some/1/!!/0/var', undefined, '""'],
    [{ in: ['attic', papers] }, 'unknown-option', '/in/0', 'attic', 'passport, visa'],
    [{ '!=': ['attic', place] }, 'unknown-option', '/!=/0', 'attic', 'street, flat'],
  ])('with what came and what was expected: %j', (when, code, path, came, expected) => {
    const wanted = { code, path, ...(came !== undefined && { came }), ...(expected !== undefined && { expected }) };
    expect(issues(when)).toEqual([wanted]);
  });

  it('with a suggestion for each of the first five faults, because looking for more takes long', () => {
    const faults = issues({ or: Array.from({ length: 8 }, () => ({ var: 'treats' })) });
    expect(faults.map(({ suggestion }) => suggestion)).toEqual([
      ...Array<string>(5).fill('threats'),
      ...Array<undefined>(3).fill(undefined),
    ]);
  });

  it('not for options beside a list of its own, or beside what is chosen', () => {
    expect(issues({ in: ['attic', ['attic', 'cellar']] })).toEqual([]);
    expect(issues({ '==': [{ if: [yes, place, 'attic'] }, 'cellar'] })).toEqual([]);
    expect(issues({ some: [['attic'], { '==': [{ var: '' }, 'cellar'] }] })).toEqual([]);
    expect(issues({ some: [papers, { in: ['attic', ['cellar']] }] })).toEqual([]);
  });

  it('for an option beside two choices that neither of them has', () => {
    const two = [...facts, choice('payer', ['hotel', 'flat'])];
    const check = (when: unknown): readonly string[] =>
      checkCondition(when, new Map(two.map((fact) => [fact.id, fact])), '').map(({ code, path }) => `${code} ${path}`);
    expect(check({ in: [place, ['flat', { var: 'payer' }, 'attic']] })).toEqual(['unknown-option /in/1']);
    expect(check({ '==': [place, { var: 'payer' }] })).toEqual([]);
  });

  it('with every fault, not only the first', () => {
    const when = { or: [{ unless: [] }, { var: 'nobody-asks' }, { and: [] }, null, age] };
    expect(issues(when).map(({ code }) => code)).toEqual([
      'unknown-operator',
      'unknown-fact',
      'wrong-arity',
      'wrong-operand',
      'wrong-operand',
    ]);
  });

  it('from 2001 parts on', () => {
    const half = { or: Array.from({ length: 998 }, () => true) };
    expect(issues({ or: [half, half, true] })).toEqual([]);
    expect(issues({ or: [half, half, 1] })).toMatchObject([{ code: 'wrong-operand', path: '/or/2' }]);
    const tooMany = [{ code: 'too-many-steps', path: '', expected: 'at most 2000 parts' }];
    expect(issues({ or: [half, half, true, true] })).toEqual(tooMany);
    expect(issues({ or: [half, half, half, half] })).toEqual(tooMany);
  });
});

describe('checking a hostile condition ends within a second', () => {
  const long = (index: number): string => `f${index}`.padEnd(64, 'a');
  const strange = (index: number): string => `z${index}`.padEnd(60, 'z');

  it('of many facts that there are not, in a set of a thousand facts', () => {
    const set = ruleSetWith({
      facts: Array.from({ length: 1000 }, (_, index) => yesNo(long(index + 1000))),
      indicators: [indicator('sign', { or: Array.from({ length: 50 }, (_, index) => ({ var: strange(index) })) })],
    });
    expect(cpuTime(() => loadIssues(set))).toBeLessThan(ONE_SECOND);
  });

  it('of many options that there are not', () => {
    const set = ruleSetWith({
      facts: [
        choice(
          'place',
          Array.from({ length: 30 }, (_, index) => long(index + 20)),
        ),
      ],
      indicators: [
        indicator('sign', { in: [{ var: 'place' }, Array.from({ length: 1500 }, (_, index) => strange(index))] }),
      ],
    });
    expect(cpuTime(() => loadIssues(set))).toBeLessThan(ONE_SECOND);
  });

  it('of many parts', () => {
    const flat = { or: Array.from({ length: 100_000 }, () => ({ var: 'threats' })) };
    expect(loadIssues(ruleSetWith({ indicators: [indicator('sign', flat)] }))[0]?.code).toBe('too-large');
    const wide = { or: Array.from({ length: 20_000 }, () => ({ var: 'threats' })) };
    expect(issues(wide).map(({ code }) => code)).toEqual(['wrong-arity']);
  });
});
