import { describe, expect, it } from 'vitest';
import { assess, assessPlan, parsePlan } from '../../src/index.js';
import type { AssessPlanOptions, Facts, PlanAssessment } from '../../src/index.js';
import { edited, GONE } from '../support/edited.js';
import { issuesOf, untyped } from '../support/issues.js';
import { general, loadedPlanWith, planWith, work } from '../support/plan-with.js';
import { schemaFaults } from '../support/schemas.js';

const plan = loadedPlanWith();

/** The result, held against the published schema. */
function planned(facts: Facts, options?: AssessPlanOptions): PlanAssessment {
  const result = assessPlan(plan, facts, options);
  expect(schemaFaults('plan-assessment', result)).toEqual([]);
  return result;
}

const applies = ({ sets }: PlanAssessment): Readonly<Record<string, string>> =>
  Object.fromEntries(sets.map((set) => [set.ruleSet.id, set.applies]));
const ofSet = (result: PlanAssessment, id: string): PlanAssessment['sets'][number] =>
  result.sets.find(({ ruleSet }) => ruleSet.id === id)!;

describe('which sets apply', () => {
  it('takes the set for children for somebody under 18, and not from 18', () => {
    expect(applies(planned({ age: 17, 'works-here': false }))).toEqual({
      child: 'present',
      general: 'present',
      work: 'absent',
    });
    expect(applies(planned({ age: 18, 'works-here': true }))).toEqual({
      child: 'absent',
      general: 'present',
      work: 'present',
    });
  });

  it('never takes an unknown age for an adult’s: the set for children is looked at as well', () => {
    const result = planned({});
    expect(applies(result)).toEqual({ child: 'unknown', general: 'present', work: 'unknown' });
    expect(ofSet(result, 'child').assessment).not.toBeNull();
    expect(result.child).toBe('unknown');
  });

  it('treats somebody as a child where there is, or may be, reason to think so', () => {
    for (const reason of [true, { unknown: 'suspected' }, { unknown: 'contradictory' }] as const) {
      const result = planned({ 'may-be-under-18': reason });
      expect(result.child).toBe('treated-as-child');
      expect(applies(result)['child']).toBe('present');
    }
  });

  it('lets a known age stand whatever else was thought', () => {
    const result = planned({ age: 30, 'may-be-under-18': true });
    expect([result.child, applies(result)['child']]).toEqual(['no', 'absent']);
  });

  it('says by which facts, with their answers, and gives no assessment of a set that does not apply', () => {
    const { because, assessment } = ofSet(planned({ age: 30, 'works-here': false }), 'work');
    expect(because).toEqual([{ fact: 'works-here', value: false }]);
    expect(assessment).toBeNull();
    expect(ofSet(planned({}), 'child').because).toEqual([
      { fact: 'age', unknown: 'not-asked' },
      { fact: 'may-be-under-18', unknown: 'not-asked' },
    ]);
  });

  it('is about nobody’s age where the plan has no rule for children', () => {
    const file = edited(edited(planWith(), '/child', GONE), '/steps', planWith().steps.slice(1));
    const parsed = parsePlan(file, [general, work]);
    expect(parsed.ok && assessPlan(parsed.plan, {}).child).toBe('not-about-a-person');
  });
});

describe('the sets side by side', () => {
  const facts = { age: 30, 'works-here': true, threats: true, debt: true, 'pay-withheld': null };

  it('are each assessed as if alone, with the facts that they have', () => {
    const result = planned(facts);
    expect(ofSet(result, 'general').assessment).toEqual(assess(general, { age: 30, threats: true, debt: true }));
    expect(ofSet(result, 'work').assessment).toEqual(assess(work, { debt: true, 'pay-withheld': null }));
  });

  it('are never added up', () => {
    expect(JSON.stringify(planned(facts))).not.toMatch(/"(?:total|sum|overall)/u);
    expect(Object.keys(planned(facts))).not.toContain('score');
  });

  it('keep evidence', () => {
    const evidence = [{ kind: 'statement', meeting: 'first' }] as const;
    const { assessment } = ofSet(planned({ threats: { value: true, evidence } }), 'general');
    expect(assessment?.facts['threats']).toEqual({ value: true, evidence });
  });

  it('turn on what the plan turns on, and nothing else', () => {
    const steps = planWith().steps.map((step) =>
      step.ruleSet.id === 'work' ? { ...step, turnOn: ['other-sign'] } : step,
    );
    const on = assessPlan(loadedPlanWith({ steps }), { 'works-here': true, 'other-sign': true });
    expect(ofSet(on, 'work').assessment?.score.least).toBe(1);
    const off = planned({ 'works-here': true, 'other-sign': true });
    expect(ofSet(off, 'work').assessment?.score.least).toBe(0);
  });
});

describe('the next step', () => {
  it('is the strongest that any set proposes', () => {
    const { nextStep } = planned({ age: 30, 'works-here': true, 'pay-withheld': true, debt: true });
    expect(nextStep).toEqual({ ruleSet: 'work', band: 'more', proposes: 'referral', raisedBy: 'score', referral: [] });
  });

  it('is that of the set read first where two propose as much, so that a child comes first', () => {
    const { nextStep } = planned({ age: 12, threats: true });
    expect([nextStep.ruleSet, nextStep.band]).toEqual(['child', 'few']);
  });

  it('counts a set of which it is not known whether it applies', () => {
    const { nextStep } = planned({ age: 30, 'pay-withheld': true, debt: true });
    expect([nextStep.ruleSet, nextStep.proposes]).toEqual(['work', 'referral']);
  });

  it('says that a concern raised it', () => {
    const { nextStep, sets } = planned({ age: 30, 'works-here': false }, { concern: { reason: 'She was fetched.' } });
    expect(nextStep).toMatchObject({ ruleSet: 'general', band: 'more', raisedBy: 'concern' });
    expect(sets[1]?.assessment?.concern).toEqual({ reason: 'She was fetched.' });
  });
});

describe('what to ask next', () => {
  it('lists every unanswered fact once, with every set it serves', () => {
    const { askNext } = planned({ age: 30, 'works-here': true });
    const ids = askNext.map(({ fact }) => fact);
    expect(new Set(ids).size).toBe(ids.length);
    expect(askNext.find(({ fact }) => fact === 'debt')?.couldReach).toEqual([
      { ruleSet: 'general', band: 'few' },
      { ruleSet: 'work', band: 'few' },
    ]);
  });

  it('puts a maybe first, then what decides whether a set applies', () => {
    const [maybe, ...rest] = planned({ watched: { unknown: 'suspected' } }).askNext;
    expect(maybe?.fact).toBe('watched');
    expect(rest.slice(0, 3).map(({ fact, decides }) => [fact, decides])).toEqual([
      ['age', ['child']],
      ['may-be-under-18', ['child']],
      ['works-here', ['work']],
    ]);
  });

  it('never asks for what was declined or answered, nor for a set that does not apply', () => {
    const { askNext } = planned({ age: 30, 'works-here': false, threats: { unknown: 'declined' }, debt: false });
    expect(askNext.map(({ fact }) => fact)).toEqual(['watched']);
  });
});

describe('what a plan refuses', () => {
  it('names every fact that no set of the plan has, and wrong answers, at once', () => {
    expect(issuesOf(() => assessPlan(plan, untyped({ threat: true, age: 'old' })))).toEqual([
      expect.objectContaining({ code: 'wrong-type', path: '/age' }),
      expect.objectContaining({ code: 'unknown-fact', path: '/threat', suggestion: 'threats' }),
    ]);
    expect(assessPlan(plan, { threat: true }, { otherFacts: 'count' }).nextStep.band).toBe('none');
  });

  it('wants a reason for a concern', () => {
    expect(issuesOf(() => assessPlan(plan, {}, { concern: { reason: ' ' } }))).toEqual([
      { code: 'reason-missing', path: '/concern/reason' },
    ]);
  });
});

describe('a plan’s result', () => {
  it('is the same bytes for the same facts, in any order', () => {
    const one = planned({ age: 30, threats: true, debt: null }, { asOf: '2026-11-21' });
    const two = planned({ debt: null, threats: true, age: 30 }, { asOf: '2026-11-21' });
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(one.asOf).toBe('2026-11-21');
  });

  it('says what it is, and what it is not', () => {
    expect(planned({}).statement).toContain('Not a finding about anyone');
  });

  it('changes nothing of the caller’s', () => {
    const facts = Object.freeze({ age: 30, threats: Object.freeze({ value: true }) });
    expect(() => assessPlan(plan, facts)).not.toThrow();
  });
});
