import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, IssueError, replay, VERSION } from '../../src/index.js';
import type { AssessOptions, Assessment, Facts } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { edited, GONE, placesIn } from '../support/edited.js';
import { firstIssueOf } from '../support/issues.js';
import { randomCondition } from '../support/random-conditions.js';
import { definitionsOf, partialFacts, randomAnswers, randomLimits } from '../support/random-facts.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';
import { indicator, loaded, loadedWith, number } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const ruleSet = loaded(wholeRuleSet());
const facts: Facts = {
  threats: { value: true, evidence: [{ kind: 'statement', meeting: 'first', note: 'Told.' }] },
  'looks-young': { unknown: 'suspected' },
  papers: ['permit', 'visa'],
  place: null,
};
const options: AssessOptions = {
  concern: { reason: 'Something is wrong.' },
  asOf: '2026-01-31',
  channels: ['document', 'conversation'],
  turnOn: ['young'],
};
const whole = assessed(ruleSet, facts, options);

function expectSame(assessment: Assessment, set = ruleSet): void {
  for (const recorded of [assessment, JSON.parse(JSON.stringify(assessment)) as unknown]) {
    const again = replay(set, recorded);
    expect(again.differences).toEqual([]);
    expect(again.same).toBe(true);
    expect(again.engine).toEqual({ recorded: VERSION, now: VERSION });
    expect(JSON.stringify(again.assessment)).toBe(JSON.stringify(assessment));
  }
}

describe('an assessment that is run again', () => {
  it.each<readonly [string, Facts, AssessOptions]>([
    ['of nothing', {}, {}],
    ['of facts in every form', facts, {}],
    ['with a concern', { threats: true }, { concern: { reason: ' Why. ' } }],
    ['with a day', { threats: true }, { asOf: '2026-01-31' }],
    ['with ways of knowing', {}, { channels: ['text', 'document'] }],
    ['with no way of knowing', {}, { channels: [] }],
    ['with a sign turned on', { age: 3 }, { turnOn: ['young', 'young'] }],
    ['with facts of other sets that were counted', { threats: true, other: 1, more: 'x' }, { otherFacts: 'count' }],
    ['with everything', facts, options],
  ])('is the same, byte for byte, also from a file: %s', (_, given, how) => {
    expectSame(assessed(ruleSet, given, how));
  });

  it('is the same whatever the conditions and the facts are', () => {
    const conditions = fc.array(randomCondition, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(conditions, randomLimits, randomAnswers, (all, limits, answers) => {
        const set = loadedWith({
          facts: definitionsOf(limits),
          indicators: all.map((when, index) => indicator(`sign-${index + 2}x`, when)),
        });
        expectSame(assessed(set, partialFacts(set.facts, answers).given), set);
      }),
      runs(80),
    );
  });

  it('is the same where a number is minus zero, which no file holds', () => {
    const set = loadedWith({
      facts: [number('hours', -5, 5)],
      indicators: [indicator('sign', { '<': [{ '/': [1, { var: 'hours' }] }, 0] })],
    });
    expectSame(assessed(set, { hours: -0 }), set);
    expect(JSON.stringify(assess(set, { hours: -0 }))).toBe(JSON.stringify(assess(set, { hours: 0 })));
  });

  it('is the same although another engine made it, and both are named', () => {
    const { same, engine } = replay(ruleSet, { ...whole, engine: '0.0.1' });
    expect({ same, engine }).toEqual({ same: true, engine: { recorded: '0.0.1', now: VERSION } });
  });

  it('does not change the record', () => {
    const recorded = JSON.parse(JSON.stringify(whole)) as object;
    replay(ruleSet, recorded);
    expect(recorded).toEqual(whole);
    expect(Object.isFrozen(recorded)).toBe(false);
  });
});

describe('a record that was changed', () => {
  it.each<readonly [string, string, unknown, string]>([
    ['the score', '/score/least', 99, '/score/least'],
    ['the highest score', '/score/possible', 99, '/score/possible'],
    ['a state', '/indicators/0/state', 'absent', '/indicators/0/state'],
    ['the points of a line', '/indicators/0/least', 1, '/indicators/0/least'],
    ['a reason', '/indicators/0/because/0/value', false, '/indicators/0/because/0/value'],
    ['a band', '/bands/0', 'several', '/bands/0'],
    ['one more band', '/bands/-', 'other', `/bands/${whole.bands.length}`],
    ['whether it is decided', '/decided', !whole.decided, '/decided'],
    ['a count', '/counts/asked', 0, '/counts/asked'],
    ['all counts', '/counts', GONE, '/counts'],
    ['a number of other facts below zero', '/counts/notInSet', -1, '/counts/notInSet'],
    ['half a number of other facts', '/counts/notInSet', 0.5, '/counts/notInSet'],
    ['nothing where a part was', '/score', null, '/score'],
    ['a list where a part was', '/score', [], '/score'],
    ['an element', '/elements/child', 'no', '/elements/child'],
    ['the step', '/nextStep/raisedBy', 'nothing', '/nextStep/raisedBy'],
    ['the meaning', '/statement', 'This is certain.', '/statement'],
    ['the digest', '/factsDigest', 'a'.repeat(64), '/factsDigest'],
    ['an answer', '/facts/threats/value', false, '/factsDigest'],
    ['an answer and with it a state', '/facts/threats/value', false, '/indicators/0/state'],
    ['an answer taken away', '/facts/papers', GONE, '/factsDigest'],
    ['an answer put in', '/facts/age', { value: 3 }, '/factsDigest'],
    ['a reason for an unknown answer', '/facts/looks-young/unknown', 'declined', '/factsDigest'],
    ['what was turned on', '/turnedOn', [], '/indicators/3/off'],
    ['one more part', '/more', true, '/more'],
    ['a part taken away', '/withoutSensitive', GONE, '/withoutSensitive'],
    ['a concern taken away', '/concern', GONE, '/concern'],
  ])('is told from a true one: %s', (_, path, value, place) => {
    const { same, differences } = replay(ruleSet, edited(whole, path, value));
    expect(same).toBe(false);
    expect(differences).toContain(place);
  });

  it('in one place is different in that place only', () => {
    expect(replay(ruleSet, edited(whole, '/score/least', 99)).differences).toEqual(['/score/least']);
    expect(replay(ruleSet, edited(whole, '/statement', 'x')).differences).toEqual(['/statement']);
  });

  it('in the order of its parts is different, because its bytes are', () => {
    const { same, differences } = replay(ruleSet, Object.fromEntries(Object.entries(whole).reverse()));
    expect([same, differences]).toEqual([false, ['']]);
    const score = { most: whole.score.most, least: whole.score.least, possible: whole.score.possible };
    expect(replay(ruleSet, { ...whole, score }).differences).toEqual(['/score']);
  });

  it.each([
    ['id', 'other', 'other'],
    ['version', '1.0.1', '1.0.1'],
    ['sha256', 'a'.repeat(64), 'a'.repeat(64)],
    ['sha256', GONE, 'nothing'],
    ['id', { toString: 1 }, 'an object'],
  ])('is refused where it names another rule set: %s', (key, value, came) => {
    expect(firstIssueOf(() => replay(ruleSet, edited(whole, `/ruleSet/${key}`, value)))).toMatchObject({
      code: 'wrong-rule-set',
      path: `/ruleSet/${key}`,
      came,
      expected: whole.ruleSet[key as 'id'],
    });
  });

  it('is refused where it names no rule set', () => {
    expect(firstIssueOf(() => replay(ruleSet, edited(whole, '/ruleSet', GONE)))).toMatchObject({
      code: 'wrong-rule-set',
      path: '/ruleSet/id',
      came: 'nothing',
    });
  });

  it('is refused by another content of the same version', () => {
    const other = loaded({ ...wholeRuleSet(), title: 'Another title' });
    expect(firstIssueOf(() => replay(other, whole))).toMatchObject({ code: 'wrong-rule-set', path: '/ruleSet/sha256' });
  });

  it.each([null, 'assessment/1', 1, [], {}, { format: 'assessment/2' }])('is no assessment: %j', (recorded) => {
    expect(firstIssueOf(() => replay(ruleSet, recorded))).toMatchObject({
      code: 'wrong-value',
      path: '/format',
      expected: 'assessment/1',
    });
  });

  it.each<readonly [string, unknown, string, string]>([
    ['/channels', 5, 'wrong-type', '/channels'],
    ['/channels/0', 'rumour', 'wrong-value', '/channels/0'],
    ['/turnedOn', 5, 'wrong-type', '/turnedOn'],
    ['/turnedOn', 'young', 'wrong-type', '/turnedOn'],
    ['/turnedOn/0', 'old', 'unknown-reference', '/turnedOn/0'],
    ['/asOf', 'today', 'wrong-value', '/asOf'],
    ['/concern/reason', '', 'reason-missing', '/concern/reason'],
    ['/facts', [], 'wrong-type', '/facts'],
    ['/facts/threats', 'yes', 'wrong-type', '/facts/threats'],
    ['/facts/nobody', true, 'unknown-fact', '/facts/nobody'],
    ['/facts/threats/evidence/0/kind', 'rumour', 'wrong-value', '/facts/threats/evidence/0/kind'],
  ])('is refused where it cannot be run again: %s', (path, value, code, place) => {
    const issue = firstIssueOf(() => replay(ruleSet, edited(whole, path, value)));
    expect([issue.code, issue.path]).toEqual([code, place]);
  });

  it('in any place and with anything is told or refused, and never breaks', () => {
    const broken = fc.tuple(
      fc.constantFrom(...placesIn(whole)),
      fc.constantFrom<unknown[]>(GONE, null, '', 'x', 0, 2.5, true, [], {}, [[]], { toString: 1 }, [{ toString: 1 }], {
        length: 3,
      }),
    );
    fc.assert(
      fc.property(broken, ([path, value]) => {
        try {
          const changed = edited(whole, path, value);
          const { same, differences } = replay(ruleSet, changed);
          expect(same).toBe(differences.length === 0);
          const free = /^\/(?:engine|asOf|channels|concern)(?:\/|$)|^\/facts\/threats\/evidence|\/counts\/notInSet$/u;
          // What is put there may be what stood there.
          if (same && JSON.stringify(changed) !== JSON.stringify(whole)) expect(path).toMatch(free);
        } catch (error) {
          if (!(error instanceof IssueError)) throw error;
        }
      }),
      runs(400),
    );
  });

  it('by leaving out the version of the engine is told', () => {
    const { engine, ...without } = whole;
    expect(replay(ruleSet, without).engine).toEqual({ recorded: 'nothing', now: engine });
    expect(replay(ruleSet, { ...whole, engine: 1 }).engine).toEqual({ recorded: 'a number', now: engine });
  });

  it('by a getter is refused', () => {
    const recorded = Object.defineProperty({ ...whole }, 'score', { get: () => whole.score, enumerable: true });
    expect(firstIssueOf(() => replay(ruleSet, recorded))).toEqual({ code: 'accessor', path: '/score' });
  });

  it('lets an error through that is none of its data', () => {
    const broken = new RangeError('broken');
    const set = new Proxy(ruleSet, {
      get: (target, key): unknown => {
        if (key === 'indicators') throw broken;
        return Reflect.get(target, key);
      },
    });
    expect(() => replay(set, whole)).toThrow(broken);
  });
});
