import {
  assess,
  combineFacts,
  compile,
  conditionState,
  evaluateLogic,
  evaluator,
  explain,
  replay,
} from 'trafficking-indicators';
import { child } from 'trafficking-indicators/rules/child';
import { general } from 'trafficking-indicators/rules/general';
import { nested } from './make.mjs';

const bandOf = (facts, options) => assess(general, facts, options).bands;
const fact = (name, value, expected = 'refused') => ({
  name: `a fact that is ${name}`,
  prepare: () => (typeof value === 'function' && value.make ? value() : value),
  run: (held) => bandOf({ threats: held }),
  expected,
});
const make = (act) => Object.assign(act, { make: true });
const facts = (name, prepare, expected = 'refused', run = bandOf) => ({ name, prepare, run, expected });
const OPEN = ['no-signs-recorded', 'some-signs', 'several-signs'];

export const cases = [
  fact('true', true, { gave: ['some-signs', 'several-signs'] }),
  ...[null, '', 'unknown', 'ved ikke', { unknown: 'declined' }].map((value) =>
    fact(JSON.stringify(value), value, { gave: OPEN }),
  ),
  ...[
    1,
    0,
    -0,
    'true',
    'yes',
    'no',
    [],
    [true],
    {},
    { value: 1 },
    { value: true, unknown: 'declined' },
    { unknown: 'nowhere' },
    { unknown: null },
    { value: null },
    { valeu: true },
  ].map((value) => fact(JSON.stringify(value), value)),
  fact('not a number', Number.NaN),
  fact('a big integer', 1n),
  fact(
    'a function',
    make(() => () => true),
  ),
  fact('a symbol', Symbol('yes')),
  fact(
    'a boxed yes',
    make(() => Object(true)),
  ),
  fact(
    'a date',
    make(() => new Date(0)),
  ),
  fact(
    'a promise',
    make(() => Promise.resolve(true)),
  ),
  fact(
    'a Proxy that throws',
    make(
      () =>
        new Proxy(
          {},
          {
            get: () => {
              throw new Error('never');
            },
            ownKeys: () => {
              throw new Error('never');
            },
          },
        ),
    ),
    'its-own-error',
  ),
  fact(
    'a thousand levels deep',
    make(() => nested(1000, (value) => ({ value }), true)),
  ),
  fact(
    'evidence without end',
    make(() => ({ value: true, evidence: Array.from({ length: 100_000 }, () => ({ kind: 'statement' })) })),
    'refused-or-gave',
  ),
  fact('evidence of another kind', { value: true, evidence: [{ kind: 'rumour' }] }),
  fact(
    'evidence that holds itself',
    make(() => {
      const evidence = [];
      evidence.push(evidence);
      return { value: true, evidence };
    }),
  ),
  facts('a number beyond its limits', () => ({ age: 1e300 })),
  facts('an endless number', () => ({ age: Infinity })),
  facts('a number as text', () => ({ age: '17' })),
  facts('an age below nought', () => ({ age: -1 })),
  ...[null, 7, 'facts', [], [['threats', true]]].map((value) =>
    facts(`${JSON.stringify(value)} in the place of facts`, () => value),
  ),
  facts('a fact that the set does not have', () => ({ nowhere: true })),
  facts('a fact by a name nearly right', () => ({ threat: true })),
  facts('__proto__ as a fact', () => JSON.parse('{"__proto__": true}')),
  facts('constructor as a fact', () => ({ constructor: true })),
  facts('facts that are inherited', () => Object.create({ threats: true }), { gave: OPEN }),
  facts('a getter among the facts', () =>
    Object.defineProperty({}, 'threats', {
      get: () => {
        process.exit(9);
      },
      enumerable: true,
    }),
  ),
  facts('a hundred thousand facts', () =>
    Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`f${n}`, true])),
  ),
  facts(
    'a hundred thousand facts, counted',
    () => Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`f${n}`, true])),
    { gave: OPEN },
    (held) => bandOf(held, { otherFacts: 'count' }),
  ),
  facts(
    'Object.prototype with a fact',
    () => ({}),
    { gave: OPEN },
    (held) => {
      Object.prototype.threats = true;
      try {
        return bandOf(held);
      } finally {
        delete Object.prototype.threats;
      }
    },
  ),
  facts(
    'a concern without a reason',
    () => ({}),
    'refused',
    (held) => bandOf(held, { concern: { reason: ' ' } }),
  ),
  facts(
    'a concern of a megabyte',
    () => ({}),
    'refused',
    (held) => bandOf(held, { concern: { reason: 'a'.repeat(1_000_000) } }),
  ),
  facts(
    'a day that is none',
    () => ({}),
    'refused',
    (held) => bandOf(held, { asOf: '2026-02-30' }),
  ),
  facts(
    'an indicator to turn on that is not there',
    () => ({}),
    'refused',
    (held) => bandOf(held, { turnOn: ['__proto__'] }),
  ),
  facts(
    'a set that was not loaded',
    () => ({}),
    'refused',
    (held) => assess(JSON.parse(JSON.stringify(general)), held),
  ),
  facts(
    'nothing in the place of a set',
    () => ({}),
    'refused',
    (held) => compile(undefined)(held),
  ),
  facts(
    'a rule set that somebody tries to change',
    () => ({}),
    { gave: true },
    () => {
      try {
        general.indicators[0].weight.points = 99;
      } catch {
        /* it is frozen */
      }
      return general.indicators[0].weight.points < 99 && Object.isFrozen(general.bands);
    },
  ),
  facts(
    'an assessment of another set',
    () => ({}),
    'refused',
    (held) => explain(child, assess(general, held)),
  ),
  facts(
    'an assessment in which somebody wrote',
    () => ({}),
    { gave: false },
    (held) => {
      const changed = structuredClone(assess(general, held));
      changed.score.least = 5;
      return replay(general, changed).same ?? false;
    },
  ),
  facts(
    'an assessment that is none',
    () => ({}),
    'refused',
    () => replay(general, { format: 'assessment/1' }),
  ),
  facts(
    'meetings that are no list',
    () => ({ facts: {} }),
    'refused',
    (held) => combineFacts(held),
  ),
  facts(
    'a meeting that is null',
    () => [null],
    'refused',
    (held) => combineFacts(held),
  ),
  facts(
    'ten thousand meetings',
    () => Array.from({ length: 10_000 }, (_, n) => ({ id: String(n), facts: { threats: n % 2 === 0 } })),
    { gave: 'contradictory' },
    (held) => combineFacts(held).threats.unknown,
  ),
  facts(
    'meetings that disagree',
    () => [{ facts: { threats: true } }, { facts: { threats: false } }],
    { gave: OPEN },
    (held) => bandOf(combineFacts(held)),
  ),
  facts(
    'trusted facts of another kind',
    () => ({ threats: 'yes' }),
    'refused',
    (held) => evaluator(general, { trustedFacts: true })(held),
  ),
  facts(
    'logic with an unknown operator',
    () => ({ eval: ['1'] }),
    'refused',
    (held) => evaluateLogic(held, {}),
  ),
  facts(
    'logic a hundred thousand levels deep',
    () => nested(100_000, (value) => ({ '!': [value] }), true),
    'refused',
    (held) => evaluateLogic(held, {}),
  ),
  facts(
    'logic that doubles',
    () => nested(60, (value) => ({ and: [value, value] }), true),
    'refused',
    (held) => evaluateLogic(held, {}),
  ),
  facts(
    'logic that reads a constructor',
    () => ({ var: 'constructor.name' }),
    'refused-or-null',
    (held) => evaluateLogic(held, {}),
  ),
  facts(
    'a state of a condition over data that is no object',
    () => ({ var: 'a' }),
    'refused',
    (held) => conditionState(held, 'text'),
  ),
];
