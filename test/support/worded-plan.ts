import type {
  FactDefinition,
  Indicator,
  Plan,
  PlanFile,
  PlanTranslation,
  RuleSet,
  Translation,
} from '../../src/index.js';
import { loadedPlanWith, planWith } from './plan-with.js';
import { band, indicator, loadedWith, number, yesNo } from './rule-set-with.js';

const asked = (fact: FactDefinition, question: string, hint?: string): FactDefinition => ({
  ...fact,
  question,
  ...(hint !== undefined && { hint }),
});
const sign = (id: string, statement: string, parts: Parameters<typeof indicator>[2] = {}): Indicator =>
  indicator(`sign-${id}`, { var: id }, { statement, falsePositives: [`${statement} It can be harmless.`], ...parts });
const steps = (set: string) => [
  band('none', -1, { title: 'No signs recorded so far', nextStep: `Look again, ${set}.`, proposes: 'nothing' }),
  band('few', 1, { title: 'Some signs', nextStep: `Offer another talk, ${set}.`, proposes: 'ask-more' }),
  band('more', 2, { title: 'Several signs', nextStep: `Offer the way to help, ${set}.`, proposes: 'referral' }),
];
const age = (): FactDefinition[] => [
  { ...asked(number('age', 0, 120), 'How old is the person?', 'Never guess it from looks.'), unit: 'years' },
  asked(yesNo('may-be-under-18'), 'Is there reason to think of a child?'),
];
const elements = { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'may-be-under-18' };

/** Signs in children, in words of their own. */
export const childSigns: RuleSet = loadedWith({
  id: 'child',
  title: 'Signs in a child',
  elements,
  facts: [
    ...age(),
    asked(yesNo('threats'), 'Is the child threatened?'),
    asked(yesNo('out-of-school'), 'Is the child kept out of school?'),
  ],
  indicators: [sign('threats', 'The child is threatened.'), sign('out-of-school', 'The child is kept out of school.')],
  bands: steps('child'),
  referral: ['dk'],
});

/** Signs in everybody, with one that speaks against. */
export const generalSigns: RuleSet = loadedWith({
  id: 'general',
  title: 'General signs',
  elements,
  facts: [
    ...age(),
    asked(yesNo('threats'), 'Is the person threatened?'),
    asked(yesNo('debt'), 'Does the person owe somebody money?'),
    asked(yesNo('has-own-key'), 'Does the person have a key?'),
  ],
  indicators: [
    sign('threats', 'The person is threatened.'),
    sign('debt', 'The person owes somebody money.'),
    sign('has-own-key', 'The person has a key.', { points: -1 }),
  ],
  bands: steps('general'),
  referral: ['dk'],
});

/** Signs at work. */
export const workSigns: RuleSet = loadedWith({
  id: 'work',
  title: 'Signs at work',
  facts: [
    asked(yesNo('pay-withheld'), 'Is pay held back?', 'A late transfer does not count.'),
    asked(yesNo('debt'), 'Is there a debt to the employer?'),
    asked(yesNo('papers-kept'), 'Does the employer keep papers?'),
  ],
  indicators: [
    sign('pay-withheld', 'Pay is held back.'),
    sign('debt', 'There is a debt to the employer.'),
    sign('papers-kept', 'The employer keeps papers.'),
  ],
  bands: steps('work'),
  referral: ['dk'],
});

/** The data of a plan over the three sets. */
export const WORDED: PlanFile = planWith({
  title: 'First talk at a shelter',
  purpose: 'Says which signs to look for at a shelter.',
  facts: [asked(yesNo('works-here'), 'Does the person work here?', 'Unpaid work counts.')],
});

/** The plan over the three sets. */
export const worded: Plan = loadedPlanWith(WORDED, [childSigns, generalSigns, workSigns]);

/** Its wording in Danish. */
export const WORDED_DA: PlanTranslation = {
  format: 'plan-translation/1',
  plan: { id: WORDED.id, version: WORDED.version },
  language: 'da',
  translator: 'nobody',
  review: { status: 'not-reviewed' },
  title: 'Første samtale på et herberg',
  purpose: 'Siger, hvilke tegn der ses efter på et herberg.',
  intendedUse: [],
  notFor: [],
  limits: [],
  settings: [],
  sections: { all: 'Det hele' },
  facts: { 'works-here': { question: 'Arbejder personen her?', hint: 'Ulønnet arbejde tæller.' } },
  steps: { child: 'Børn først.', general: 'Alle.', work: 'Dem, der arbejder.' },
  cases: {},
};

const bandsDa = (set: string): Translation['bands'] => ({
  none: { title: 'Ingen tegn noteret endnu', meaning: 'Til prøven.', nextStep: `Se igen, ${set}.`, rationale: 'x' },
  few: { title: 'Nogle tegn', meaning: 'Til prøven.', nextStep: `Tilbyd en samtale, ${set}.`, rationale: 'x' },
  more: { title: 'Flere tegn', meaning: 'Til prøven.', nextStep: `Tilbyd vejen til hjælp, ${set}.`, rationale: 'x' },
});

/** The wording of a set in Danish; a question without an entry keeps its own words. */
export function inDanish(
  ruleSet: RuleSet,
  title: string,
  questions: Readonly<Record<string, string>> = {},
): Translation {
  return {
    format: 'translation/1',
    ruleSet: { id: ruleSet.id, version: ruleSet.version },
    language: 'da',
    translator: 'nobody',
    review: { status: 'not-reviewed' },
    title,
    purpose: 'Kun til prøver.',
    intendedUse: [],
    notFor: [],
    limits: [],
    populations: [],
    settings: [],
    sections: { all: 'Det hele' },
    facts: Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, { question }])),
    indicators: {},
    scoring: { rationale: 'Til prøven.' },
    groups: {},
    bands: bandsDa(ruleSet.id),
    concern: { rationale: 'Til prøven.' },
    cases: {},
  };
}

export const CHILD_DA: Translation = inDanish(childSigns, 'Tegn hos et barn', {
  age: 'Hvor gammel er barnet?',
  'may-be-under-18': 'Er der grund til at tro, at det er et barn?',
  threats: 'Bliver barnet truet?',
  'out-of-school': 'Holdes barnet væk fra skolen?',
});
export const GENERAL_DA: Translation = inDanish(generalSigns, 'Generelle tegn', {
  threats: 'Bliver personen truet?',
  debt: 'Skylder personen nogen penge?',
  'has-own-key': 'Har personen en nøgle?',
});
export const WORK_DA: Translation = inDanish(workSigns, 'Tegn på arbejde', {
  'pay-withheld': 'Holdes løn tilbage?',
  'papers-kept': 'Beholder arbejdsgiveren papirer?',
});
