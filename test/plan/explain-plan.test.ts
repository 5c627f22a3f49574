import { describe, expect, it } from 'vitest';
import { assessPlan, explain, explainPlan } from '../../src/index.js';
import type { AssessPlanOptions, ExplainPlanOptions, Facts, PlanExplanation, SetReason } from '../../src/index.js';
import { dk } from '../../src/generated/referral/dk.js';
import { dkDa } from '../../src/generated/referral/dk/da.js';
import { issuesOf } from '../support/issues.js';
import { loadedPlanWith } from '../support/plan-with.js';
import { loadedWith, yesNo } from '../support/rule-set-with.js';
import {
  CHILD_DA,
  GENERAL_DA,
  WORDED,
  WORDED_DA,
  WORK_DA,
  childSigns,
  generalSigns,
  inDanish,
  workSigns,
  worded,
} from '../support/worded-plan.js';

const DANISH = { translation: WORDED_DA, translations: [WORK_DA, CHILD_DA, GENERAL_DA] };

const explained = (facts: Facts, wording: ExplainPlanOptions = {}, options: AssessPlanOptions = {}): PlanExplanation =>
  explainPlan(worded, assessPlan(worded, facts, options), wording);
const ofSet = ({ sets }: PlanExplanation, id: string): SetReason => sets.find((set) => set.id === id)!;
const question = ({ askNext }: PlanExplanation, fact: string): PlanExplanation['askNext'][number] =>
  askNext.find((item) => item.fact === fact)!;

describe('the explanation of a plan', () => {
  it('says which plan it is, what it is for and of which day the result is', () => {
    const { plan, asOf } = explained({}, {}, { asOf: '2026-11-21' });
    expect(plan).toEqual({ id: 'test-plan', version: '1.0.0', title: WORDED.title, purpose: WORDED.purpose });
    expect(asOf).toBe('2026-11-21');
    expect(explained({})).not.toHaveProperty('asOf');
  });

  it('has every set in the order of the plan, with why it is there and whether it applies', () => {
    const { sets } = explained({ age: 30 });
    expect(sets.map(({ id, title, applies, why }) => [id, title, applies, why])).toEqual([
      ['child', 'Signs in a child', 'absent', 'Children first.'],
      ['general', 'General signs', 'present', 'Everybody.'],
      ['work', 'Signs at work', 'unknown', 'Those who work.'],
    ]);
  });

  it('explains each set as if alone, and a set that does not apply not at all', () => {
    const facts = { age: 30, threats: true };
    const explanation = explained(facts);
    const result = assessPlan(worded, facts);
    expect(ofSet(explanation, 'child').explanation).toBeNull();
    expect(ofSet(explanation, 'general').explanation).toEqual(explain(generalSigns, result.sets[1]!.assessment!));
    expect(ofSet(explanation, 'work').explanation).toEqual(explain(workSigns, result.sets[2]!.assessment!));
  });

  it('has no total over the sets', () => {
    for (const key of ['score', 'total', 'sum', 'counts', 'bands'])
      expect(explained({ threats: true })).not.toHaveProperty(key);
  });

  it('counts a question that several sets share once among those not answered', () => {
    // age, may-be-under-18, threats, out-of-school, debt, has-own-key, pay-withheld, papers-kept and works-here
    expect(explained({}).notAnswered).toBe(9);
    expect(explained({ threats: true, debt: { unknown: 'declined' }, 'works-here': null }).notAnswered).toBe(8);
  });

  it('leaves out the questions of a set that does not apply', () => {
    expect(explained({ age: 30, 'works-here': false }).notAnswered).toBe(4); // out-of-school and work’s are not asked for
    expect(
      explained({ age: 30, 'may-be-under-18': false, 'works-here': false, threats: false, debt: false }).notAnswered,
    ).toBe(1);
  });
});

describe('the next step of an explained plan', () => {
  it('is that of the set that proposes it, with what raised it', () => {
    const { nextStep } = explained({ age: 30, 'works-here': true, 'pay-withheld': true, debt: true });
    expect([nextStep.set.title, nextStep.raisedBy]).toEqual(['Signs at work', 'score']);
    expect(nextStep.set.explanation?.nextStep.band.title).toBe('Several signs');
  });

  it('is that of the set read first where nothing is recorded', () => {
    const { nextStep } = explained({});
    expect([nextStep.set.id, nextStep.raisedBy]).toEqual(['child', 'nothing']);
  });

  it('names the concern, also where the first set does not apply', () => {
    const { concern, nextStep } = explained({ age: 30 }, {}, { concern: { reason: ' She was fetched. ' } });
    expect(concern).toBe('She was fetched.');
    expect([nextStep.set.id, nextStep.raisedBy]).toEqual(['general', 'concern']);
    expect(explained({ age: 30 }).concern).toBeNull();
  });
});

describe('a child', () => {
  it.each([
    [{ age: 17 }, 'yes', true],
    [{ age: 18 }, 'no', false],
    [{}, 'unknown', false],
    [{ 'may-be-under-18': { unknown: 'suspected' } }, 'treated-as-child', true],
  ] as const)('comes first where there is one, or may be: %j', (facts, child, first) => {
    const explanation = explained(facts);
    expect([explanation.child, explanation.childFirst]).toEqual([child, first]);
  });
});

describe('what to find out next', () => {
  it('has a question and hint of the plan for what only the plan asks', () => {
    expect(question(explained({}), 'works-here')).toEqual({
      fact: 'works-here',
      question: 'Does the person work here?',
      hint: 'Unpaid work counts.',
      decides: ['Signs at work'],
      couldReach: [],
    });
  });

  it('has the wording of the first set that applies for what the sets ask', () => {
    expect(question(explained({ age: 12 }), 'threats')).toMatchObject({
      question: 'Is the child threatened?',
      couldReach: [
        { set: 'Signs in a child', band: 'Some signs' },
        { set: 'General signs', band: 'Some signs' },
      ],
    });
    expect(question(explained({}), 'debt').question).toBe('Does the person owe somebody money?');
    expect(question(explained({}), 'pay-withheld').hint).toBe('A late transfer does not count.');
    expect(question(explained({}), 'papers-kept')).not.toHaveProperty('hint');
  });

  it('speaks of a child only where the set for children is known to apply', () => {
    for (const facts of [{ age: 18 }, {}])
      expect(question(explained(facts), 'threats').question).toBe('Is the person threatened?');
    expect(question(explained({}), 'out-of-school').question).toBe('Is the child kept out of school?');
  });

  it('names the sets of which an answer decides whether they apply', () => {
    expect(question(explained({}), 'age').decides).toEqual(['Signs in a child']);
    expect(question(explained({}), 'threats').decides).toEqual([]);
  });

  it('keeps the order of the result', () => {
    const facts: Facts = { 'papers-kept': { unknown: 'suspected' } };
    expect(explained(facts).askNext.map(({ fact }) => fact)).toEqual(
      assessPlan(worded, facts).askNext.map(({ fact }) => fact),
    );
    expect(explained(facts).askNext[0]?.question).toBe('Does the employer keep papers?');
  });
});

describe('the route to help', () => {
  it('is there for the plan and for each of its sets, or for none', () => {
    const with112 = explained({}, { referral: dk });
    expect(with112.referral).toEqual(dk);
    for (const { explanation } of with112.sets) expect(explanation?.referral).toEqual(dk);
    expect(explained({}).referral).toBeNull();
    expect(ofSet(explained({}), 'general').explanation?.referral).toBeNull();
  });
});

describe('the explanation of a plan in another language', () => {
  it('has the wording of the plan’s translation, and says who has checked it', () => {
    const explanation = explained({}, DANISH);
    expect(explanation.plan).toMatchObject({ title: WORDED_DA.title, purpose: WORDED_DA.purpose });
    expect(explanation.review).toBe('not-reviewed');
    expect(explanation.sets.map(({ why }) => why)).toEqual(['Børn først.', 'Alle.', 'Dem, der arbejder.']);
    expect(question(explanation, 'works-here')).toMatchObject({
      question: 'Arbejder personen her?',
      hint: 'Ulønnet arbejde tæller.',
      decides: ['Tegn på arbejde'],
    });
    expect(explained({})).not.toHaveProperty('review');
  });

  it('has the wording of every set, in whichever order its translations come', () => {
    const explanation = explained({ age: 12, threats: true }, { ...DANISH, referral: dkDa });
    expect(explanation.sets.map(({ title }) => title)).toEqual([
      'Tegn hos et barn',
      'Generelle tegn',
      'Tegn på arbejde',
    ]);
    expect(explanation.sets.map((set) => set.explanation?.language)).toEqual(['da', 'da', 'da']);
    expect(explanation.nextStep.set.explanation?.nextStep.band.title).toBe('Nogle tegn');
    expect(explanation.referral).toEqual(dkDa);
    expect(question(explanation, 'debt')).toMatchObject({
      question: 'Skylder personen nogen penge?',
      couldReach: [
        { set: 'Generelle tegn', band: 'Flere tegn' },
        { set: 'Tegn på arbejde', band: 'Nogle tegn' },
      ],
    });
  });

  it('names a set that does not apply in that language too', () => {
    expect(ofSet(explained({ age: 30 }, DANISH), 'child')).toMatchObject({
      title: 'Tegn hos et barn',
      why: 'Børn først.',
    });
  });

  it('falls back to the words of the plan or of a set, entry by entry', () => {
    const bare = { ...WORDED_DA, facts: {}, steps: { child: 'Børn først.' } };
    const explanation = explained({}, { translation: bare, translations: [CHILD_DA] });
    expect(question(explanation, 'works-here').question).toBe('Does the person work here?');
    expect(explanation.sets.map(({ why }) => why)).toEqual(['Børn først.', 'Everybody.', 'Those who work.']);
    expect(explanation.sets.map(({ title }) => title)).toEqual(['Tegn hos et barn', 'General signs', 'Signs at work']);
  });

  it('takes only the translation of the version that the plan names', () => {
    const later = { ...GENERAL_DA, title: 'Senere tegn', ruleSet: { id: 'general', version: '1.0.1' } };
    expect(ofSet(explained({}, { translations: [later] }), 'general').title).toBe('General signs');
    expect(ofSet(explained({}, { translations: [later, GENERAL_DA] }), 'general').title).toBe('Generelle tegn');
  });

  it('looks for no words beyond those of the translation', () => {
    const constructor = loadedWith({ id: 'constructor', facts: [yesNo('threats')] });
    const plan = loadedPlanWith(
      {
        facts: [
          { ...yesNo('to-string'), question: 'Is it so?' },
          { ...yesNo('constructor'), question: 'Who built it?' },
        ],
        steps: [
          { ruleSet: { id: 'constructor', version: '1.0.0' }, why: 'It has an odd name.' },
          { ruleSet: { id: 'general', version: '1.0.0' }, when: { var: 'constructor' }, why: 'Everybody.' },
        ],
      },
      [constructor, generalSigns],
    );
    const explanation = explainPlan(plan, assessPlan(plan, {}), {
      translation: { ...WORDED_DA, facts: {}, steps: {} },
      translations: [inDanish(constructor, 'Sært navn')],
    });
    expect(ofSet(explanation, 'constructor')).toMatchObject({ title: 'Sært navn', why: 'It has an odd name.' });
    expect(question(explanation, 'constructor').question).toBe('Who built it?');
  });
});

describe('the explanation of a plan is refused', () => {
  it('for the result of another plan, or of another version or wording of it', () => {
    for (const other of [{ id: 'other-plan' }, { version: '1.0.1' }, { title: 'Another title' }]) {
      const plan = loadedPlanWith({ ...WORDED, ...other }, [childSigns, generalSigns, workSigns]);
      const result = assessPlan(plan, {});
      expect(issuesOf(() => explainPlan(worded, result))).toEqual([
        { code: 'wrong-rule-set', path: '/plan/sha256', came: result.plan.sha256, expected: worded.sha256() },
      ]);
    }
  });

  it('for a result of the same plan over a set with other content', () => {
    const plan = loadedPlanWith(WORDED, [
      childSigns,
      loadedWith({ ...plainGeneral(), title: 'Other signs' }),
      workSigns,
    ]);
    expect(issuesOf(() => explainPlan(worded, assessPlan(plan, {})))).toMatchObject([{ code: 'wrong-rule-set' }]);
  });

  it('for a translation of another plan or version', () => {
    const result = assessPlan(worded, {});
    expect(
      issuesOf(() =>
        explainPlan(worded, result, { translation: { ...WORDED_DA, plan: { ...WORDED_DA.plan, id: 'x' } } }),
      ),
    ).toEqual([{ code: 'wrong-rule-set', path: '/plan/id', came: 'x', expected: 'test-plan' }]);
    expect(
      issuesOf(() =>
        explainPlan(worded, result, { translation: { ...WORDED_DA, plan: { ...WORDED_DA.plan, version: '0.9.0' } } }),
      ),
    ).toEqual([{ code: 'wrong-rule-set', path: '/plan/version', came: '0.9.0', expected: '1.0.0' }]);
  });
});

/** The data of the general set, to be changed. */
function plainGeneral(): Parameters<typeof loadedWith>[0] {
  const { facts, indicators, bands, elements } = structuredClone({ ...generalSigns });
  return { id: 'general', facts, indicators, bands, ...(elements !== undefined && { elements }) };
}
