import { parsePlan, parseRuleSet } from 'trafficking-indicators';
import { FACT, loading, nested, ruleSet, text, withCondition, withOwn } from './make.mjs';

const load = loading(parseRuleSet);
const file = (name, prepare, expected) => ({ name, prepare, run: load, expected });
const whole = () => text('rules/sets/ilo-forced-labour/1.0.0.json');
const is = { var: FACT };
const condition = (name, when, expected = 'refused') =>
  file(`a condition ${name}`, () => withCondition(typeof when === 'function' ? when() : when), expected);

// Wording is left to `check`, and every report shows what cannot be seen; loading therefore takes any text.
export const cases = [
  file('a shipped file as it is', whole, 'loaded'),
  ...[
    undefined,
    null,
    true,
    7,
    Number.NaN,
    '',
    ' ',
    '{}',
    '[]',
    'null',
    '"text"',
    '{',
    '}',
    '{"a":1}x',
    "{'a':1}",
    '\u{FEFF}',
    'NaN',
    '01',
    '1e999',
    '"\u0001"',
  ].map((value) => file(`${JSON.stringify(value) ?? String(value)} in its place`, () => value, 'refused')),
  file('a function in its place', () => () => 1, 'refused'),
  file('a symbol in its place', () => Symbol('a'), 'refused'),
  file('a big integer in its place', () => 7n, 'refused'),
  file('a Map in its place', () => new Map([['id', 'x']]), 'refused'),
  file(
    'a Proxy that throws',
    () =>
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('never');
          },
          get: () => {
            throw new Error('never');
          },
        },
      ),
    'its-own-error',
  ),
  file(
    'cut short at every hundredth character',
    () => {
      const full = whole();
      return Array.from({ length: 50 }, (_, at) => full.slice(0, Math.floor((full.length * (at + 1)) / 60)));
    },
    'each-refused',
  ),
  file('a key twice', () => whole().replace('"version":', '"id": "x", "version":'), 'refused'),
  file('a key twice by escape', () => whole().replace('"version":', '"\\u0069d": "x", "version":'), 'refused'),
  file('a lone surrogate', () => whole().replace('"title": "', '"title": "\\ud800'), 'refused'),
  file('an integer beyond 2^53', () => whole().replace(/"points": \d+/u, '"points": 9007199254740993'), 'refused'),
  file('a number that becomes Infinity', () => whole().replace(/"points": \d+/u, '"points": 1e400'), 'refused'),
  file('a hundred thousand levels of lists', () => '['.repeat(100_000), 'refused'),
  file('a hundred thousand levels of objects', () => '{"a":'.repeat(100_000), 'refused'),
  file('two megabytes of blanks', () => ' '.repeat(2_000_000), 'refused'),
  file('two megabytes of one text', () => `"${'a'.repeat(2_000_000)}"`, 'refused'),
  file(
    'a hundred thousand unknown keys',
    () => ({ ...ruleSet(), ...Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n])) }),
    'refused',
  ),
  file(
    'a hundred thousand indicators',
    () =>
      withOwn((set) => {
        set.indicators = Array.from({ length: 100_000 }, () => set.indicators[0]);
      }),
    'refused',
  ),
  file(
    'two thousand facts',
    () =>
      withOwn((set) => {
        set.facts = Array.from({ length: 2000 }, (_, n) => ({ ...set.facts[0], id: `fact-${n}` }));
      }),
    'refused',
  ),
  file(
    'a sparse list',
    () =>
      withOwn((set) => {
        set.indicators = Array.from({ length: 3 });
        set.indicators.length = 4_294_967_295;
      }),
    'refused',
  ),
  file(
    'a cycle',
    () =>
      withOwn((set) => {
        set.facts[0].self = set;
      }),
    'refused',
  ),
  file(
    'one object in two places',
    () =>
      withOwn((set) => {
        set.indicators[1].when = set.indicators[0].when = { or: [is, is] };
      }),
    'refused',
  ),
  file(
    'a getter',
    () =>
      withOwn((set) => {
        Object.defineProperty(set, 'title', {
          get: () => {
            process.exit(9);
          },
          enumerable: true,
        });
      }),
    'refused',
  ),
  file(
    'toJSON',
    () =>
      withOwn((set) => {
        set.toJSON = () => {
          process.exit(9);
        };
      }),
    'refused',
  ),
  file('__proto__ as a key', () => whole().replace('{', '{"__proto__": {"title": "x"},'), 'refused'),
  file('__proto__ inside', () => whole().replace('"weight": {', '"weight": {"__proto__": {"points": 9},'), 'refused'),
  ...['constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'].map((key) =>
    file(`${key} as an unknown key`, () => ({ ...ruleSet(), [key]: 1 }), 'refused'),
  ),
  ...['__proto__', 'constructor', 'toString'].map((id) =>
    file(
      `${id} as the id of a fact`,
      () =>
        withOwn((set) => {
          set.facts[0].id = id;
        }),
      'refused',
    ),
  ),
  file('a prototype with properties', () => Object.create(ruleSet()), 'refused'),
  file(
    'two ids that look alike',
    () =>
      withOwn((set) => {
        set.facts[1].id = set.facts[0].id.replace('e', '\u0435');
      }),
    'refused',
  ),
  file(
    'two ids that are the same',
    () =>
      withOwn((set) => {
        set.indicators[1].id = set.indicators[0].id;
      }),
    'refused',
  ),
  file(
    'ids in capitals',
    () =>
      withOwn((set) => {
        set.facts[0].id = set.facts[0].id.toUpperCase();
      }),
    'refused',
  ),
  file(
    'a control character in a title',
    () =>
      withOwn((set) => {
        set.title = 'a\u0000b';
      }),
    'loaded',
  ),
  file(
    'a text that turns what follows it',
    () =>
      withOwn((set) => {
        set.title = 'a\u202Eb';
      }),
    'loaded',
  ),
  file(
    'half points',
    () =>
      withOwn((set) => {
        set.indicators[0].weight.points = 0.5;
      }),
    'refused',
  ),
  file(
    'points without end',
    () =>
      withOwn((set) => {
        set.indicators[0].weight.points = Infinity;
      }),
    'refused',
  ),
  file(
    'bands with a gap',
    () =>
      withOwn((set) => {
        set.bands[0].from = 5;
      }),
    'refused',
  ),
  file(
    'no bands',
    () =>
      withOwn((set) => {
        set.bands = [];
      }),
    'refused',
  ),
  file(
    'another format',
    () =>
      withOwn((set) => {
        set.format = 'rule-set/2';
      }),
    'refused',
  ),
  condition('with two operators', { or: [is], and: [is] }),
  condition('without an operator', {}),
  condition('that is a list', [is]),
  condition('that is a text', FACT),
  condition('that is a number', 1),
  condition('that is null', null),
  condition('with an unknown operator', { loop: [is] }),
  condition('with an unknown operator in a branch not taken', { if: [false, { eval: ['1'] }, is] }),
  condition('with method', { method: [{ var: FACT }, 'toString'] }),
  condition('with log', { log: is }),
  condition('with a fact that is not there', { var: 'nowhere' }),
  condition('with a path', { var: `${FACT}.constructor` }),
  condition('with __proto__ as a fact', { var: '__proto__' }),
  condition('with a default', { var: [FACT, true] }),
  condition('with a rule in the place of an id', { var: { var: FACT } }),
  condition('with an empty and', { and: [] }),
  condition('with an empty or', { or: [] }),
  condition('with too many operands', { '!': [is, is] }),
  condition('with two thousand operands', { or: Array.from({ length: 2000 }, () => ({ var: FACT })) }),
  condition('of a hundred thousand levels', () => nested(100_000, (value) => ({ '!': [value] }), is)),
  condition('that doubles sixty times', () => nested(60, (value) => ({ and: [value, value] }), is)),
  condition('that doubles twenty times without sharing', () =>
    nested(18, (value) => ({ and: [structuredClone(value), structuredClone(value)] }), is),
  ),
  condition('that holds itself', () => {
    const when = { and: [is] };
    when.and.push(when);
    return when;
  }),
  condition('that compares yes with a number', { '==': [is, 1] }),
  condition('that adds yes and no', { '>': [{ '+': [is, is] }, 1] }),
  condition('with a regular expression', { match: [is, '(a+)+$'] }),
  condition('of sixty levels', () => nested(60, (value) => ({ '!': [value] }), is), 'refused-or-loaded'),
  {
    name: 'a plan that is a rule set',
    prepare: whole,
    run: (input) => loading((value) => parsePlan(value, []))(input),
    expected: 'refused',
  },
  {
    name: 'a plan that is cut short',
    prepare: () => text('rules/plans/bank.json').slice(0, 900),
    run: (input) => loading((value) => parsePlan(value, []))(input),
    expected: 'refused',
  },
  {
    name: 'a plan without its sets',
    prepare: () => text('rules/plans/bank.json'),
    run: (input) => loading((value) => parsePlan(value, []))(input),
    expected: 'refused',
  },
].map((one) =>
  one.expected === 'each-refused' ? { ...one, run: (inputs) => inputs.map(load), expected: 'each-refused' } : one,
);
