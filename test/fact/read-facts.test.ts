import { describe, expect, it } from 'vitest';
import { combineFacts, compile, conditionState, evaluator } from '../../src/index.js';
import type { Assessment, Facts, Issue, RecordedFact, UnknownReason } from '../../src/index.js';
import { assessed, statesOf } from '../support/assessed.js';
import { cpuTime, ONE_SECOND } from '../support/cpu-time.js';
import { firstIssueOf, issuesOf, untyped } from '../support/issues.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../support/rule-set-with.js';

const ruleSet = loadedWith({
  facts: [
    yesNo('threats'),
    yesNo('constructor'),
    number('age', 0, 120),
    choice('place', ['street', 'flat', 'hotel']),
    choices('papers', ['passport', 'visa', 'permit']),
  ],
  indicators: [
    indicator('threatened', { var: 'threats' }),
    indicator('made', { var: 'constructor' }),
    indicator('young', { '<': [{ var: 'age' }, 18] }),
    indicator('in-flat', { '==': [{ var: 'place' }, 'flat'] }),
    indicator('has-papers', { '!!': [{ var: 'papers' }] }),
  ],
});
const evaluate = evaluator(ruleSet);
const assessAgain = compile(ruleSet);
const trusting = evaluator(ruleSet, { trustedFacts: true });

const REASONS: readonly UnknownReason[] = [
  'not-asked',
  'declined',
  'not-known',
  'not-observable',
  'contradictory',
  'suspected',
];

/** The one issue that every reader of facts finds. */
function issueOf(facts: unknown): Issue {
  const found = issuesOf(() => assessed(ruleSet, untyped(facts)));
  expect(issuesOf(() => evaluate(untyped(facts)))).toEqual(found);
  expect(issuesOf(() => trusting(untyped(facts)))).toEqual(found);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function recordedAs(facts: unknown): Assessment['facts'] {
  return assessed(ruleSet, untyped(facts)).facts;
}

describe('a fact that is not known', () => {
  it.each<readonly [string, unknown, RecordedFact | undefined]>([
    ['left out', {}, undefined],
    ['given as undefined', { threats: undefined }, undefined],
    ['given as null', { threats: null }, { unknown: 'not-known' }],
    ['given as nothing filled in', { threats: '' }, { unknown: 'not-known' }],
    ['given as an English word', { threats: 'Not asked' }, undefined],
    ['given as a Danish word', { threats: 'Ved ikke' }, { unknown: 'not-known' }],
    ['given as a word in an object', { threats: { value: 'måske' } }, { unknown: 'suspected' }],
    ['given as null in an object', { threats: { value: null } }, { unknown: 'not-known' }],
    [
      'not asked, with evidence',
      { threats: { unknown: 'not-asked', evidence: [{ kind: 'statement' }] } },
      { unknown: 'not-asked', evidence: [{ kind: 'statement' }] },
    ],
    ...REASONS.map(
      (unknown) =>
        [`given as ${unknown}`, { threats: { unknown } }, unknown === 'not-asked' ? undefined : { unknown }] as const,
    ),
  ])('is unknown: %s', (_, facts, wanted) => {
    const assessment = assessed(ruleSet, untyped(facts));
    expect(assessment.facts['threats']).toEqual(wanted);
    expect(statesOf(assessment)['threatened']).toBe('unknown');
    expect(assessment.indicators[0]!.because).toEqual([{ fact: 'threats', ...(wanted ?? { unknown: 'not-asked' }) }]);
    expect(statesOf(evaluate(untyped(facts)))['threatened']).toBe('unknown');
    expect(statesOf(trusting(untyped(facts)))['threatened']).toBe('unknown');
    expect(conditionState({ var: 'threats' }, untyped(facts))).toBe('unknown');
  });

  it('is never taken for under 18', () => {
    const assessment = assessed(ruleSet, {});
    expect(assessment.indicators.find(({ id }) => id === 'young')).toMatchObject({
      state: 'unknown',
      because: [{ fact: 'age', unknown: 'not-asked' }],
    });
  });
});

describe('a fact that is known', () => {
  it.each([
    ['yes', { threats: true }, { threats: { value: true } }],
    ['no', { threats: false }, { threats: { value: false } }],
    ['the lowest number', { age: 0 }, { age: { value: 0 } }],
    ['the highest number', { age: 120 }, { age: { value: 120 } }],
    ['a fraction', { age: 17.5 }, { age: { value: 17.5 } }],
    ['an option', { place: 'flat' }, { place: { value: 'flat' } }],
    ['no option', { papers: [] }, { papers: { value: [] } }],
    [
      'options, put in the order of the set, each once',
      { papers: ['permit', 'passport', 'permit'] },
      { papers: { value: ['passport', 'permit'] } },
    ],
    ['an object with its value', { threats: { value: true } }, { threats: { value: true } }],
    [
      'an object with an empty list of evidence',
      { threats: { value: true, evidence: [] } },
      { threats: { value: true } },
    ],
    [
      'an object with evidence',
      { age: { evidence: [{ kind: 'document', note: 'a card' }], value: 17 } },
      { age: { value: 17, evidence: [{ kind: 'document', note: 'a card' }] } },
    ],
    ['a fact with the name of a method', { constructor: true }, { constructor: { value: true } }],
  ])('is read: %s', (_, facts, wanted) => {
    expect(recordedAs(facts)).toEqual(wanted);
    expect(statesOf(evaluate(untyped(facts)))).toEqual(statesOf(assessed(ruleSet, untyped(facts))));
    expect(statesOf(trusting(untyped(facts)))).toEqual(statesOf(assessed(ruleSet, untyped(facts))));
  });
});

describe('a fact of the wrong type is refused:', () => {
  const canary = 'canary-Ærø-17';
  it.each<readonly [string, unknown, Issue['code'], string]>([
    ['a text for yes or no', { threats: canary }, 'wrong-type', '/threats'],
    ['the word yes', { threats: 'yes' }, 'wrong-type', '/threats'],
    ['the word nej', { threats: 'nej' }, 'wrong-type', '/threats'],
    ['a number for yes or no', { threats: 1 }, 'wrong-type', '/threats'],
    ['zero for yes or no', { threats: 0 }, 'wrong-type', '/threats'],
    ['a list for yes or no', { threats: [true] }, 'wrong-type', '/threats'],
    ['a text for a number', { age: '17' }, 'wrong-type', '/age'],
    ['yes for a number', { age: true }, 'wrong-type', '/age'],
    ['a list for a number', { age: [17] }, 'wrong-type', '/age'],
    ['a date for a number', { age: new Date(0) }, 'not-plain-data', '/age'],
    ['a bigint for a number', { age: 17n }, 'not-plain-data', '/age'],
    ['NaN for a number', { age: Number.NaN }, 'json-number', '/age'],
    ['infinity for a number', { age: Infinity }, 'json-number', '/age'],
    ['a number just below the lowest', { age: -0.001 }, 'out-of-range', '/age'],
    ['a number just above the highest', { age: 120.001 }, 'out-of-range', '/age'],
    ['yes for an option', { place: true }, 'wrong-type', '/place'],
    ['a number for an option', { place: 1 }, 'wrong-type', '/place'],
    ['a list for one option', { place: ['flat'] }, 'wrong-type', '/place'],
    ['an option that there is not', { place: canary }, 'unknown-option', '/place'],
    ['an option with the name of a method', { place: 'constructor' }, 'unknown-option', '/place'],
    ['an option for a list', { papers: 'visa' }, 'wrong-type', '/papers'],
    ['yes for a list', { papers: true }, 'wrong-type', '/papers'],
    ['an option that there is not, in a list', { papers: ['visa', canary] }, 'unknown-option', '/papers/1'],
    [
      'an option that there is not, in the list of an object',
      { papers: { value: ['visa', canary] } },
      'unknown-option',
      '/papers/value/1',
    ],
    ['a number in a list', { papers: [1] }, 'unknown-option', '/papers/0'],
    ['null in a list', { papers: ['visa', null] }, 'unknown-option', '/papers/1'],
    ['a list in a list', { papers: [['visa']] }, 'unknown-option', '/papers/0'],
    ['an object in a list', { papers: [{ id: canary }] }, 'unknown-option', '/papers/0'],
    [
      'an object that looks like a method, in a list',
      { papers: [{ toString: canary }] },
      'unknown-option',
      '/papers/0',
    ],
    ['a list with a hole', { papers: Object.assign([], { 1: 'visa' }) }, 'not-plain-data', '/papers'],
    ['an empty object', { threats: {} }, 'wrong-type', '/threats'],
    [
      'an object with a value and a reason',
      { threats: { value: true, unknown: 'declined' } },
      'wrong-type',
      '/threats',
    ],
    ['an object with another key', { threats: { valeu: canary } }, 'unexpected', '/threats/valeu'],
    [
      'an object with the key __proto__',
      { threats: JSON.parse('{"__proto__":{"value":true}}') as unknown },
      'forbidden-key',
      '/threats/__proto__',
    ],
    ['a reason that there is not', { threats: { unknown: canary } }, 'wrong-value', '/threats/unknown'],
    ['a reason that is a number', { threats: { unknown: 1 } }, 'wrong-value', '/threats/unknown'],
    ['a reason that is null', { threats: { unknown: null } }, 'wrong-value', '/threats/unknown'],
    ['an object in an object', { threats: { value: { value: canary } } }, 'wrong-type', '/threats/value'],
    [
      'evidence that is no list',
      { threats: { value: true, evidence: { kind: 'statement' } } },
      'wrong-type',
      '/threats/evidence',
    ],
    ['evidence that is null', { threats: { value: true, evidence: [null] } }, 'wrong-type', '/threats/evidence/0'],
    ['evidence that is a text', { threats: { value: true, evidence: ['told'] } }, 'wrong-type', '/threats/evidence/0'],
    [
      'evidence of a kind that there is not',
      { threats: { value: true, evidence: [{ kind: canary }] } },
      'wrong-value',
      '/threats/evidence/0/kind',
    ],
    [
      'evidence without a kind',
      { threats: { value: true, evidence: [{ note: canary }] } },
      'wrong-value',
      '/threats/evidence/0/kind',
    ],
    ['a map for a fact', { threats: new Map([['value', true]]) }, 'not-plain-data', '/threats'],
    ['a function for a fact', { threats: () => true }, 'not-plain-data', '/threats'],
    ['a cycle', { threats: circular() }, 'repeated-reference', '/threats/evidence/0/note'],
    ['half a character', { place: 'flat\ud83d' }, 'json-lone-surrogate', '/place'],
  ])('%s', (_, facts, code, path) => {
    const issue = issueOf(facts);
    expect([issue.code, issue.path]).toEqual([code, path]);
    const error = (() => {
      try {
        assessed(ruleSet, untyped(facts));
        return 'no error';
      } catch (thrown) {
        return `${String(thrown)} ${JSON.stringify(thrown)}`;
      }
    })();
    expect(error).not.toContain(canary);
    expect(error).not.toContain('17');
  });

  function circular(): unknown {
    const fact = { value: true, evidence: [{ kind: 'statement', note: {} as unknown }] };
    fact.evidence[0]!.note = fact;
    return fact;
  }

  it.each<readonly [string, unknown, Issue['code'], string]>([
    ['another key', { kind: 'statement', who: 'canary' }, 'unexpected', '/who'],
    ['a note that is no text', { kind: 'statement', note: { canary: 1 } }, 'wrong-value', '/note'],
    ['an empty note', { kind: 'statement', note: '' }, 'wrong-value', '/note'],
    ['a note that is too long', { kind: 'statement', note: 'x'.repeat(4001) }, 'wrong-value', '/note'],
    ['a date that is none', { kind: 'statement', date: 'yesterday' }, 'wrong-value', '/date'],
    ['a day that does not exist', { kind: 'statement', date: '2026-02-29' }, 'wrong-value', '/date'],
    ['an empty name of a meeting', { kind: 'statement', meeting: '' }, 'wrong-value', '/meeting'],
    ['half a span', { kind: 'text-span', span: [3] }, 'wrong-value', '/span'],
    ['a span that is no numbers', { kind: 'text-span', span: ['a', 'b'] }, 'wrong-value', '/span'],
    ['a span before the beginning', { kind: 'text-span', span: [-1, 2] }, 'wrong-value', '/span'],
    ['a value that no fact has', { kind: 'statement', value: { canary: 1 } }, 'wrong-value', '/value'],
    ['a reason that there is not', { kind: 'statement', unknown: 'perhaps' }, 'wrong-value', '/unknown'],
  ])('evidence with %s, which the published schema does not have', (_, evidence, code, path) => {
    const issue = issueOf({ threats: { value: true, evidence: [{ kind: 'document' }, evidence] } });
    expect([issue.code, issue.path]).toEqual([code, `/threats/evidence/1${path}`]);
    expect(JSON.stringify(issue)).not.toContain('canary');
  });

  it('but not evidence with every part that the published schema has, at its limits', () => {
    const evidence = [
      { kind: 'statement', meeting: 'm'.repeat(100), date: '2024-02-29', note: 'n'.repeat(4000), value: ['visa'] },
      { kind: 'text-span', span: [0, 3], unknown: 'suspected', value: 'x' },
    ];
    expect(recordedAs({ threats: { value: true, evidence } })).toEqual({ threats: { value: true, evidence } });
  });

  it('with the options that there are, and no suggestion, which would tell what was answered', () => {
    expect(issueOf({ place: 'flatt' })).toEqual({
      code: 'unknown-option',
      path: '/place',
      expected: 'street, flat, hotel',
    });
    expect(issueOf({ papers: ['Visa'] })).not.toHaveProperty('suggestion');
    expect(issueOf({ age: 121 })).toEqual({ code: 'out-of-range', path: '/age', expected: '0 to 120' });
    expect(issueOf({ threats: 'yes' })).toMatchObject({ came: 'text' });
  });

  it('with every issue at once, in the order of the set', () => {
    const facts = { nobody: 1, place: 'castle', age: -1, threats: 'yes' };
    expect(issuesOf(() => assessed(ruleSet, facts)).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-type /threats',
      'out-of-range /age',
      'unknown-option /place',
      'unknown-fact /nobody',
    ]);
  });
});

describe('what is no record of facts is refused:', () => {
  it.each([[null], [undefined], ['threats'], [1], [true], [[]], [[{ threats: true }]]])('%j', (facts) => {
    expect(issueOf(facts)).toMatchObject({ code: 'wrong-type', path: '' });
  });
  it.each([
    ['a map', new Map([['threats', true]])],
    ['a set', new Set(['threats'])],
    ['a date', new Date(0)],
  ])('%s, in which facts would be overlooked', (_, facts) => {
    expect(['wrong-type', 'not-plain-data']).toContain(issueOf(facts).code);
  });
});

describe('a fact that the set does not have', () => {
  it('is an error, with the nearest one', () => {
    expect(issueOf({ treats: true })).toEqual({ code: 'unknown-fact', path: '/treats', suggestion: 'threats' });
    expect(issueOf({ 'a/b~c': true })).toEqual({ code: 'unknown-fact', path: '/a~1b~0c' });
  });
  it('is only counted where the caller says so', () => {
    const assessment = assessed(
      ruleSet,
      { treats: true, more: { any: 'thing' } as never, threats: true },
      { otherFacts: 'count' },
    );
    expect(assessment.counts.notInSet).toBe(2);
    expect(assessment.facts).toEqual({ threats: { value: true } });
    expect(assessed(ruleSet, { threats: true }, { otherFacts: 'count' }).counts.notInSet).toBe(0);
  });
  it('may have the name of a method; it is an error like others', () => {
    for (const id of ['toString', 'hasOwnProperty', 'valueOf'])
      expect(issueOf({ [id]: true })).toMatchObject({ code: 'unknown-fact', path: `/${id}` });
    expect(issueOf(JSON.parse('{"__proto__":{"threats":true}}'))).toMatchObject({
      code: 'unknown-fact',
      path: '/__proto__',
    });
  });
  it('is refused within a second however many there are, and the first fifty are named', () => {
    const wide = evaluator(
      loadedWith({
        facts: Array.from({ length: 1000 }, (_, index) => yesNo(`f${index + 1000}`.padEnd(64, 'a'))),
        indicators: [indicator('sign', { var: 'f1000'.padEnd(64, 'a') })],
      }),
    );
    const strange = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`z${index}`.padEnd(60, 'z'), true]));
    expect(cpuTime(() => wide(strange))).toBeLessThan(ONE_SECOND);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`z${index}`, true]));
    expect(cpuTime(() => evaluate(many))).toBeLessThan(ONE_SECOND);
    const named = issuesOf(() => evaluate(many));
    expect(named).toHaveLength(51);
    expect(named.at(-1)).toEqual({ code: 'unknown-fact', path: '', came: '19950 more of them' });
    const fifty = Object.fromEntries(Object.entries(many).slice(0, 50));
    expect(issuesOf(() => evaluate(fifty))).toHaveLength(50);
  });
});

describe('facts are read as own data properties:', () => {
  it('a getter is refused and never run', () => {
    let runs = 0;
    const get = (): boolean => {
      runs += 1;
      return true;
    };
    const facts = untyped(Object.defineProperty({}, 'threats', { get, enumerable: true }));
    const hidden = untyped(Object.defineProperty({}, 'threats', { get, enumerable: false }));
    const inside = untyped({ threats: Object.defineProperty({}, 'value', { get, enumerable: true }) });
    const other = untyped(Object.defineProperty({}, 'nobody', { get, enumerable: true }));
    expect(firstIssueOf(() => assessed(ruleSet, facts))).toEqual({ code: 'accessor', path: '/threats' });
    expect(firstIssueOf(() => evaluate(facts))).toEqual({ code: 'accessor', path: '/threats' });
    expect(firstIssueOf(() => evaluate(hidden))).toEqual({ code: 'accessor', path: '/threats' });
    expect(firstIssueOf(() => combineFacts([{ facts }]))).toEqual({ code: 'accessor', path: '/0/facts/threats' });
    expect(firstIssueOf(() => assessed(ruleSet, inside))).toEqual({ code: 'accessor', path: '/threats/value' });
    expect(firstIssueOf(() => trusting(inside))).toEqual({ code: 'accessor', path: '/threats/value' });
    expect(firstIssueOf(() => combineFacts([{ facts: inside }])).code).toBe('accessor');
    expect(firstIssueOf(() => assessed(ruleSet, other)).code).toBe('unknown-fact');
    expect(assessed(ruleSet, other, { otherFacts: 'count' }).counts.notInSet).toBe(1);
    expect(runs).toBe(0);
  });

  it('what an object inherits is not asked', () => {
    class Talk {
      get threats(): boolean {
        throw new Error('must not run');
      }
    }
    for (const facts of [Object.create({ threats: true }) as unknown, new Talk()]) {
      expect(recordedAs(facts)).toEqual({});
      expect(statesOf(evaluate(untyped(facts)))['threatened']).toBe('unknown');
      expect(combineFacts([{ facts: untyped(facts) }])).toEqual({});
    }
    const inherited = untyped(Object.assign(Object.create({ threats: true }) as object, { age: 20 }));
    expect(statesOf(trusting(inherited))).toMatchObject({ threatened: 'unknown', young: 'absent' });
    expect(statesOf(assessed(ruleSet, {}))['made']).toBe('unknown');
  });

  it.each(['threats', 'value', 'unknown', 'evidence', 'constructor-x', 'age', '0'])(
    'what all objects have come to inherit as "%s" is not read',
    (name) => {
      const inputs: readonly Facts[] = [
        {},
        { age: 20 },
        { threats: { unknown: 'declined' } },
        { threats: { value: false } },
        { papers: ['visa'] },
      ];
      const all = (): readonly unknown[] =>
        inputs.flatMap((facts) => [
          JSON.stringify(assessAgain(facts)),
          JSON.stringify(evaluate(facts)),
          JSON.stringify(trusting(facts)),
          JSON.stringify(combineFacts([{ facts }])),
          conditionState({ or: [{ var: 'threats' }, { '<': [{ var: 'age' }, 18] }] }, facts),
        ]);
      const before = all();
      const everything = Object.prototype as unknown as Record<string, unknown>;
      everything[name] = true;
      let polluted: readonly unknown[];
      try {
        polluted = all();
      } finally {
        Reflect.deleteProperty(everything, name);
      }
      expect(polluted).toEqual(before);
    },
  );

  it('an accessor is one also where all objects have come to inherit a value', () => {
    const facts = untyped(Object.defineProperty({}, 'threats', { get: () => true, enumerable: true }));
    const everything = Object.prototype as { value?: unknown };
    everything.value = true;
    let code: string;
    try {
      code = firstIssueOf(() => evaluate(facts)).code;
    } finally {
      delete everything.value;
    }
    expect(code).toBe('accessor');
  });
});

describe('the caller’s own objects', () => {
  const facts = {
    threats: { value: true, evidence: [{ kind: 'statement', note: 'told' }] },
    papers: ['visa', 'passport'],
  } as const;

  it('are not changed, and may be frozen', () => {
    const mine = structuredClone(facts);
    const before = JSON.stringify(mine);
    assessed(ruleSet, mine);
    evaluate(mine);
    combineFacts([{ facts: mine }, { facts: mine }]);
    expect(JSON.stringify(mine)).toBe(before);
    expect(Object.isFrozen(mine)).toBe(false);
    expect(Object.isFrozen(mine.threats.evidence)).toBe(false);
    expect(Object.isFrozen(mine.papers)).toBe(false);
    Object.freeze(mine);
    Object.freeze(mine.threats);
    expect(recordedAs(mine)).toEqual(recordedAs(facts));
  });

  it('are not kept: a later change of them changes no result', () => {
    const mine = structuredClone(facts) as unknown as { threats: { evidence: { note: string }[] }; papers: string[] };
    const assessment = assessed(ruleSet, untyped(mine));
    const together = combineFacts([{ facts: untyped(mine) }]);
    const before = JSON.stringify([assessment, together]);
    mine.threats.evidence[0]!.note = 'changed';
    mine.papers.length = 0;
    expect(JSON.stringify([assessment, together])).toBe(before);
  });

  it('do not reach the next record', () => {
    evaluate({ threats: true, age: 3, place: 'flat', papers: ['visa'] });
    expect(Object.values(statesOf(evaluate({})))).toEqual(Array(5).fill('unknown'));
    expect(firstIssueOf(() => evaluate({ threats: true, age: 300 })).code).toBe('out-of-range');
    expect(Object.values(statesOf(evaluate({})))).toEqual(Array(5).fill('unknown'));
    trusting({ threats: true, age: 3, place: 'flat' });
    expect(Object.values(statesOf(trusting({ papers: [] })))).toEqual([...Array<string>(4).fill('unknown'), 'absent']);
  });
});
