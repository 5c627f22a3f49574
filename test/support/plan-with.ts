import { issueLine, parsePlan } from '../../src/index.js';
import type { Plan, PlanFile, RuleSet } from '../../src/index.js';
import { band, indicator, loadedWith, number, yesNo } from './rule-set-with.js';

const steps = [
  band('none', 0, { proposes: 'nothing' }),
  band('few', 1, { proposes: 'ask-more' }),
  band('more', 2, { proposes: 'referral' }),
];
const age = [number('age', 0, 120), yesNo('may-be-under-18')];
const elements = { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'may-be-under-18' };

/** General signs, asked of everybody. */
export const general: RuleSet = loadedWith({
  id: 'general',
  elements,
  facts: [...age, yesNo('threats'), yesNo('debt'), yesNo('watched')],
  indicators: [
    indicator('threatened', { var: 'threats' }),
    indicator('in-debt', { var: 'debt' }),
    indicator('watched', { var: 'watched' }),
  ],
  bands: steps,
});

/** Signs in children. It shares `threats` with the general set. */
export const child: RuleSet = loadedWith({
  id: 'child',
  elements,
  facts: [...age, yesNo('threats'), yesNo('out-of-school')],
  indicators: [indicator('threatened', { var: 'threats' }), indicator('out-of-school', { var: 'out-of-school' })],
  bands: steps,
});

/** Signs at work. */
export const work: RuleSet = loadedWith({
  id: 'work',
  facts: [yesNo('pay-withheld'), yesNo('debt'), yesNo('other-sign')],
  indicators: [
    indicator('pay-withheld', { var: 'pay-withheld' }),
    indicator('in-debt', { var: 'debt' }),
    indicator('other-sign', { var: 'other-sign' }, { sensitive: 'direct', offByDefault: true }),
  ],
  bands: steps,
});

/** The data of a plan that puts the child first, then everybody, then those who work. */
export function planWith(parts: Partial<PlanFile> = {}): PlanFile {
  return {
    format: 'plan/1',
    id: 'test-plan',
    version: '1.0.0',
    language: 'en',
    title: 'A plan for tests',
    purpose: 'Only for tests.',
    intendedUse: [],
    notFor: [],
    limits: [],
    settings: [],
    licence: 'CC-BY-4.0',
    child: { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'may-be-under-18' },
    sections: [{ id: 'all', title: 'All' }],
    facts: [yesNo('works-here')],
    steps: [
      { ruleSet: { id: 'child', version: '1.0.0' }, forChildren: true, why: 'Children first.' },
      { ruleSet: { id: 'general', version: '1.0.0' }, why: 'Everybody.' },
      { ruleSet: { id: 'work', version: '1.0.0' }, when: { var: 'works-here' }, why: 'Those who work.' },
    ],
    cases: [
      {
        id: 'nothing-known',
        title: 'Nothing is known',
        facts: {},
        expect: {
          applies: ['general'],
          doesNotApply: [],
          notKnown: ['child', 'work'],
          nextStep: { ruleSet: 'child', band: 'none' },
        },
      },
    ],
    ...parts,
  };
}

/** The plan, loaded; a plan that cannot be loaded fails the test with its issues. */
export function loadedPlanWith(parts: Partial<PlanFile> = {}, ruleSets = [general, child, work]): Plan {
  const parsed = parsePlan(planWith(parts), ruleSets);
  if (parsed.ok) return parsed.plan;
  throw new Error(`the plan of this test cannot be loaded:\n${parsed.issues.map(issueLine).join('\n')}`);
}
