import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineFacts } from '../../src/index.js';
import type { Evidence, FactInput, Facts, Meeting, RecordedFact, UnknownReason } from '../../src/index.js';
import { assessed, statesOf } from '../support/assessed.js';
import { firstIssueOf, untyped } from '../support/issues.js';
import { choice, choices, indicator, loadedWith, number, yesNo } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const ruleSet = loadedWith({
  facts: [
    yesNo('threats'),
    number('age', 0, 120),
    choice('place', ['street', 'flat']),
    choices('papers', ['passport', 'visa', 'permit']),
  ],
  indicators: [
    indicator('threatened', { var: 'threats' }),
    indicator('young', { '<': [{ var: 'age' }, 18] }),
    indicator('in-flat', { '==': [{ var: 'place' }, 'flat'] }),
    indicator('has-visa', { in: ['visa', { var: 'papers' }] }),
  ],
});

const REASONS: readonly UnknownReason[] = [
  'not-asked',
  'not-observable',
  'not-known',
  'declined',
  'suspected',
  'contradictory',
];
const unknown = fc.constantFrom<FactInput[]>(null, '', 'måske', ...REASONS.map((reason) => ({ unknown: reason })));
const mostly = (values: fc.Arbitrary<FactInput>): fc.Arbitrary<FactInput> => fc.oneof(values, values, unknown);
const randomFacts = fc.record(
  {
    threats: mostly(fc.boolean()),
    age: mostly(fc.constantFrom(3, 17, 18)),
    place: mostly(fc.constantFrom('street', 'flat')),
    papers: mostly(fc.subarray(['passport', 'visa', 'permit'])),
  },
  { requiredKeys: [] },
);
const randomMeetings: fc.Arbitrary<readonly Meeting[]> = fc
  .array(randomFacts, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((facts, index) => ({ id: `talk ${index + 1}`, date: `2026-01-0${index + 1}`, facts })));

/** The answers as an assessment reads them, evidence left out. */
function answers(facts: Facts): unknown {
  return Object.fromEntries(
    Object.entries(assessed(ruleSet, facts).facts).map(([id, { value, unknown: reason }]) => [id, value ?? reason]),
  );
}

/** Puts what one may know of a fact into one meeting after the other, and gives what is known in the end. */
const together = (...inputs: readonly FactInput[]): unknown => {
  const facts = combineFacts(inputs.map((threats) => ({ facts: { threats } })));
  const { value, unknown: reason } = facts['threats'] as RecordedFact;
  return value ?? reason;
};

describe('facts of several meetings', () => {
  it('give the same answers in whatever order the meetings are', () => {
    fc.assert(
      fc.property(randomMeetings, fc.nat(), (meetings, turn) => {
        const at = turn % meetings.length;
        const wanted = answers(combineFacts(meetings));
        expect(answers(combineFacts([...meetings].reverse()))).toEqual(wanted);
        expect(answers(combineFacts([...meetings.slice(at), ...meetings.slice(0, at)]))).toEqual(wanted);
      }),
      runs(200),
    );
  });

  it('may be added up in parts, with the same evidence', () => {
    fc.assert(
      fc.property(randomMeetings, fc.nat(), (meetings, cut) => {
        const at = cut % (meetings.length + 1);
        const [before, after] = [combineFacts(meetings.slice(0, at)), combineFacts(meetings.slice(at))];
        const wanted = sortedLists(combineFacts(meetings));
        expect(sortedLists(combineFacts([{ facts: before }, { facts: after }]))).toEqual(wanted);
        expect(sortedLists(combineFacts([{ facts: before }, ...meetings.slice(at)]))).toEqual(wanted);
        expect(sortedLists(combineFacts([{ facts: combineFacts(meetings) }]))).toEqual(wanted);
      }),
      runs(200),
    );
  });

  /** Options have no order of their own until an assessment reads them. */
  function sortedLists(facts: Facts): unknown {
    return Object.fromEntries(
      Object.entries(facts as Readonly<Record<string, RecordedFact>>).map(([id, fact]) => [
        id,
        Array.isArray(fact.value) ? { ...fact, value: [...(fact.value as readonly string[])].sort() } : { ...fact },
      ]),
    );
  }

  it('of one meeting are what the meeting brought', () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        expect(answers(combineFacts([{ facts }]))).toEqual({ ...(answers(facts) as object), ...notAsked(facts) });
        expect(statesOf(assessed(ruleSet, combineFacts([{ facts }])))).toEqual(statesOf(assessed(ruleSet, facts)));
      }),
      runs(150),
    );
  });

  /** That nobody asked is evidence too, once a meeting says so. */
  function notAsked(facts: Facts): Readonly<Record<string, string>> {
    const said = Object.entries(facts).filter(([, fact]) => JSON.stringify(fact) === '{"unknown":"not-asked"}');
    return Object.fromEntries(said.map(([id]) => [id, 'not-asked']));
  }

  it('keep the answer of every meeting as evidence, in the order of the meetings', () => {
    fc.assert(
      fc.property(randomMeetings, (meetings) => {
        const facts = combineFacts(meetings) as Readonly<Record<string, RecordedFact>>;
        for (const id of ['threats', 'age', 'place', 'papers']) {
          const asked = meetings.filter((meeting) => Object.hasOwn(meeting.facts, id));
          expect(facts[id]?.evidence?.map(({ meeting, date }) => [meeting, date]) ?? []).toEqual(
            asked.map((meeting) => [meeting.id, meeting.date]),
          );
          for (const item of facts[id]?.evidence ?? [])
            expect([item.value, item.unknown].filter((said) => said !== undefined)).toHaveLength(1);
        }
      }),
      runs(200),
    );
  });

  it('never lose an answer: what one meeting knew stays known or becomes contradictory', () => {
    fc.assert(
      fc.property(randomMeetings, (meetings) => {
        const facts = combineFacts(meetings) as Readonly<Record<string, RecordedFact>>;
        for (const [id, { value, unknown: reason, evidence = [] }] of Object.entries(facts)) {
          const said = evidence.flatMap((item) => (item.value === undefined ? [] : [item.value]));
          const different = new Set(said.map((item) => JSON.stringify(item)));
          const contradicted = evidence.some((item) => item.unknown === 'contradictory');
          if (contradicted || (id !== 'papers' && different.size > 1)) expect(reason).toBe('contradictory');
          else if (id === 'papers' && said.length > 0)
            expect(new Set(value as readonly string[])).toEqual(
              new Set((said as readonly (readonly string[])[]).flat()),
            );
          else expect(value).toEqual(said[0]);
        }
      }),
      runs(200),
    );
  });
});

describe('two answers to one question', () => {
  it.each<readonly [string, readonly FactInput[], unknown]>([
    ['that are the same stay', [true, true], true],
    ['that differ contradict each other', [false, true], 'contradictory'],
    ['that differ contradict each other the other way round', [true, false], 'contradictory'],
    ['that contradicted each other once stay so', [true, false, true, true], 'contradictory'],
    [
      'that contradicted each other in an earlier record stay so',
      [{ unknown: 'contradictory' }, true],
      'contradictory',
    ],
    ['of which the later fills a gap', [null, true], true],
    ['of which the later is a gap', [true, null], true],
    ['of which the later was declined', [true, { unknown: 'declined' }], true],
    ['of which the first was maybe', [{ unknown: 'suspected' }, false], false],
    ['of which the later was maybe', [false, 'maybe'], false],
    ['that are both maybe', ['måske', 'maybe'], 'suspected'],
    ['maybe and not asked', [{ unknown: 'suspected' }, { unknown: 'not-asked' }], 'suspected'],
    ['not asked and maybe', [{ unknown: 'not-asked' }, { unknown: 'suspected' }], 'suspected'],
    ['declined and not asked', [{ unknown: 'declined' }, { unknown: 'not-asked' }], 'declined'],
    ['declined and not known', [{ unknown: 'declined' }, null], 'declined'],
    ['declined and maybe', [{ unknown: 'declined' }, { unknown: 'suspected' }], 'suspected'],
    ['not known and not observable', [null, { unknown: 'not-observable' }], 'not-known'],
    ['not observable and not asked', [{ unknown: 'not-observable' }, { unknown: 'not-asked' }], 'not-observable'],
  ])('%s', (_, inputs, wanted) => {
    expect(together(...inputs)).toEqual(wanted);
  });

  it('about a number or an option contradict each other when they differ', () => {
    const of = (id: string, ...inputs: readonly FactInput[]): unknown => {
      const fact = combineFacts(inputs.map((input) => ({ facts: { [id]: input } })))[id] as RecordedFact;
      return fact.value ?? fact.unknown;
    };
    expect([of('age', 17, 17), of('age', 17, 18), of('place', 'flat', 'flat'), of('place', 'flat', 'street')]).toEqual([
      17,
      'contradictory',
      'flat',
      'contradictory',
    ]);
    expect([of('age', 17, '17'), of('papers', ['visa'], 'visa'), of('threats', true, 1)]).toEqual(
      Array(3).fill('contradictory'),
    );
  });

  it('about several options are joined', () => {
    const facts = combineFacts([
      { id: 'first', facts: { papers: ['visa'] } },
      { id: 'second', facts: { papers: null } },
      { id: 'third', facts: { papers: ['passport', 'visa'] } },
    ]);
    expect(assessed(ruleSet, facts).facts['papers']).toEqual({
      value: ['passport', 'visa'],
      evidence: [
        { kind: 'not-stated', meeting: 'first', value: ['visa'] },
        { kind: 'not-stated', meeting: 'second', unknown: 'not-known' },
        { kind: 'not-stated', meeting: 'third', value: ['passport', 'visa'] },
      ],
    });
  });

  it('can be assessed also where they are a list of one meeting alone', () => {
    const facts = combineFacts([{ facts: { papers: ['visa'] } }]);
    expect(assessed(ruleSet, facts).facts['papers']).toEqual({
      value: ['visa'],
      evidence: [{ kind: 'not-stated', value: ['visa'] }],
    });
    const { value, evidence = [] } = facts['papers'] as RecordedFact;
    expect(Object.isFrozen(value) || value !== evidence[0]?.value).toBe(true); // a change of one is no change of the other
  });
});

describe('the evidence of a meeting', () => {
  const evidence: readonly Evidence[] = [
    { kind: 'statement', note: 'Told.' },
    { kind: 'document', meeting: 'before', date: '2025-12-31', value: false },
  ];

  it('is kept, with the meeting and the answer where it did not say them itself', () => {
    const facts = combineFacts([{ id: 'first', date: '2026-01-01', facts: { threats: { value: true, evidence } } }]);
    expect(facts).toEqual({
      threats: {
        value: true,
        evidence: [
          { kind: 'statement', note: 'Told.', meeting: 'first', date: '2026-01-01', value: true },
          { kind: 'document', meeting: 'before', date: '2025-12-31', value: false },
        ],
      },
    });
  });

  it('is there also where nobody gave any', () => {
    expect(combineFacts([{ facts: { threats: true } }])).toEqual({
      threats: { value: true, evidence: [{ kind: 'not-stated', value: true }] },
    });
    expect(combineFacts([{ id: 'first', facts: { threats: 'ved ikke' } }])).toEqual({
      threats: { unknown: 'not-known', evidence: [{ kind: 'not-stated', meeting: 'first', unknown: 'not-known' }] },
    });
  });
});

describe('meetings', () => {
  it('that brought nothing give nothing', () => {
    expect(combineFacts([])).toEqual({});
    expect(combineFacts([{ id: 'first', facts: {} }, { facts: { threats: undefined as never } }])).toEqual({});
  });

  it('are not changed, and may be frozen', () => {
    const meetings = [
      {
        id: 'first',
        facts: { papers: ['visa'], threats: { value: true, evidence: [{ kind: 'statement' as const }] } },
      },
      { id: 'second', facts: { papers: ['passport'], threats: false } },
    ];
    const before = JSON.stringify(meetings);
    const facts = combineFacts(meetings);
    expect(JSON.stringify(meetings)).toBe(before);
    expect(JSON.stringify(combineFacts(Object.freeze(meetings.map((meeting) => Object.freeze(meeting)))))).toBe(
      JSON.stringify(facts),
    );
    meetings[0]!.facts.papers.push('permit');
    expect((facts['papers'] as RecordedFact).value).toEqual(['visa', 'passport']);
  });

  it('may have facts with the names of methods, which an assessment then refuses like others', () => {
    const facts = combineFacts([{ facts: JSON.parse('{"__proto__":true,"constructor":false}') as Facts }]);
    expect(Object.keys(facts)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(facts)).toBe(Object.prototype);
    expect(firstIssueOf(() => assessed(ruleSet, facts)).code).toBe('unknown-fact');
    expect(combineFacts([{ facts: {} }])['constructor']).toBe(Object);
  });

  it.each<readonly [string, unknown, string, string]>([
    ['no list', {}, 'wrong-type', ''],
    ['a list of nothing', [null], 'wrong-type', '/0'],
    ['a list of facts', [{ facts: {} }, { threats: true }], 'unexpected', '/1/threats'],
    ['without facts', [{ facts: {} }, { id: 'second' }], 'wrong-type', '/1/facts'],
    ['with a list of facts', [{ facts: [] }], 'wrong-type', '/0/facts'],
    [
      'with a fact of another form',
      [{ facts: {} }, { facts: { threats: { valeu: true } } }],
      'unexpected',
      '/1/facts/threats/valeu',
    ],
    ['with a fact that is no plain data', [{ facts: { threats: new Date(0) } }], 'not-plain-data', '/0/facts/threats'],
    [
      'with evidence of another form',
      [{ facts: {} }, { facts: { threats: { value: true, evidence: [{ kind: 'rumour' }] } } }],
      'wrong-value',
      '/1/facts/threats/evidence/0/kind',
    ],
    ['with an empty name', [{ id: '', facts: {} }], 'wrong-value', '/0/id'],
    ['with a name of 101 letters', [{ id: 'x'.repeat(101), facts: {} }], 'wrong-value', '/0/id'],
    ['with a name that is a number', [{ id: 1, facts: {} }], 'wrong-value', '/0/id'],
    ['on a day that does not exist', [{ facts: {} }, { date: '2026-02-30', facts: {} }], 'wrong-value', '/1/date'],
    ['with a key of their own', [{ facts: {}, where: 'here' }], 'unexpected', '/0/where'],
  ])('are refused, with the number of the meeting: %s', (_, meetings, code, path) => {
    const issue = firstIssueOf(() => combineFacts(meetings as readonly Meeting[]));
    expect([issue.code, issue.path]).toEqual([code, path]);
    expect(JSON.stringify(issue)).not.toContain('rumour');
  });

  it.each<readonly [unknown, string, string]>([
    [{}, 'an object', 'a list of meetings'],
    [[null], 'null', 'a meeting'],
    [['talk'], 'text', 'a meeting'],
    [[[]], 'a list', 'a meeting'],
    [[{ id: 'x'.repeat(101), facts: {} }], 'text', 'text of 1 to 100 characters'],
    [[{ date: 'today', facts: {} }], 'text', 'a day as YYYY-MM-DD'],
    [[{ facts: null }], 'null', 'an object of facts by id'],
    [[{ id: 'second' }], 'nothing', 'an object of facts by id'],
    [[{ facts: {}, where: 'here' }], 'nothing', 'id, date, facts'],
  ])('are refused, saying what came and what was expected: %j', (meetings, came, expected) => {
    expect(firstIssueOf(() => combineFacts(meetings as readonly Meeting[]))).toMatchObject({ came, expected });
  });

  it('have names of a hundred characters at most', () => {
    const id = 'x'.repeat(100);
    expect(combineFacts([{ id, facts: { threats: true } }])).toMatchObject({
      threats: { evidence: [{ meeting: id }] },
    });
  });

  it('have names of whole characters, because an assessment takes no halves', () => {
    expect(firstIssueOf(() => combineFacts([{ id: 'talk \ud83d', facts: { threats: true } }])).path).toBe('/0/id');
  });

  it('are read as own data: no getter runs', () => {
    let runs = 0;
    const get = (): boolean => {
      runs += 1;
      return true;
    };
    const facts = untyped(Object.defineProperty({}, 'threats', { get, enumerable: true }));
    expect(firstIssueOf(() => combineFacts([{ facts: {} }, { facts }]))).toEqual({
      code: 'accessor',
      path: '/1/facts/threats',
    });
    expect(runs).toBe(0);
  });
});
