import { parseRuleSet } from '../../src/index.js';
import type { FactDefinition, Indicator, RuleSet, RuleSetFile, Translation } from '../../src/index.js';

const yesNo = (id: string, question: string, more: Partial<FactDefinition> = {}): FactDefinition => ({
  id,
  section: 'all',
  type: 'boolean',
  question,
  knownBy: ['conversation', 'observation'],
  touches: [],
  ...more,
});

const sign = (id: string, when: Indicator['when'], more: Partial<Indicator> = {}): Indicator => ({
  id,
  statement: `The sign ${id} is there.`,
  when,
  basis: 'editorial',
  weight: { points: 1, basis: 'editorial', rationale: 'Chosen for the tests.' },
  elements: [],
  knownBy: ['conversation'],
  touches: [],
  sensitive: 'no',
  sources: [],
  evidence: [],
  falsePositives: [`Something harmless can look like ${id}.`],
  examples: [
    { facts: {}, state: 'unknown' },
    { facts: {}, state: 'unknown' },
    { facts: {}, state: 'unknown' },
  ],
  ...more,
});

const citation = { source: 'made-up-guide', locator: 'page 3', read: 'full' } as const;

/**
 * A small, made-up set with what the general one lacks: a group with a cap, a sign that speaks against, a protected characteristic
 * that is off, a condition on age, and all four kinds of fact.
 */
export const SAMPLE: RuleSetFile = {
  format: 'rule-set/1',
  id: 'workshop-signs',
  version: '2.1.0',
  language: 'en',
  title: 'Signs in a workshop',
  purpose: 'A made-up set for the tests.',
  intendedUse: ['In tests.'],
  notFor: ['Anything else.'],
  limits: ['It is made up.'],
  subject: 'person',
  populations: ['Nobody.'],
  settings: ['Tests.'],
  channels: ['conversation', 'observation', 'document'],
  licence: 'CC-BY-4.0',
  elements: { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'may-be-a-child' },
  sources: {
    'made-up-guide': { title: 'A made-up guide', publisher: 'Nobody', year: null, url: null, language: 'en' },
  },
  sections: [{ id: 'all', title: 'Everything' }],
  facts: [
    {
      id: 'age',
      section: 'all',
      type: 'number',
      question: 'How old is the person?',
      unit: 'years',
      minimum: 0,
      maximum: 120,
      knownBy: ['conversation', 'document'],
      touches: ['age'],
    },
    yesNo('may-be-a-child', 'Is there reason to think that it is a child?'),
    yesNo('locked-in', 'Are the doors locked from outside?', { knownBy: ['observation'] }),
    yesNo('followed', 'Does somebody follow along?', { hint: 'Look twice.', knownBy: ['observation'] }),
    {
      id: 'sleeping-place',
      section: 'all',
      type: 'choice',
      question: 'Where does the person sleep?',
      options: [
        { id: 'own-room', label: 'In a room of their own' },
        { id: 'at-work', label: 'At the place of work' },
        { id: 'no-place', label: 'Nowhere in particular' },
      ],
      knownBy: ['conversation'],
      touches: [],
    },
    {
      id: 'papers-held',
      section: 'all',
      type: 'choices',
      question: 'Which papers does somebody else keep?',
      options: [
        { id: 'passport', label: 'The passport' },
        { id: 'residence-card', label: 'The residence card' },
        { id: 'bank-card', label: 'The bank card' },
      ],
      knownBy: ['conversation', 'document'],
      touches: [],
    },
    yesNo('from-abroad', 'Does the person come from abroad?', { touches: ['nationality'] }),
    yesNo('union-member', 'Is the person in a trade union?'),
  ],
  indicators: [
    sign(
      'locked-in',
      { var: 'locked-in' },
      {
        group: 'freedom',
        elements: ['means'],
        weight: { points: 2, basis: 'editorial', rationale: 'Chosen for the tests.' },
      },
    ),
    sign(
      'followed',
      { var: 'followed' },
      {
        group: 'freedom',
        elements: ['means'],
        weight: { points: 2, basis: 'fitted', rationale: 'Fitted for the tests.' },
      },
    ),
    sign(
      'sleeps-at-work',
      { '==': [{ var: 'sleeping-place' }, 'at-work'] },
      {
        basis: 'named-set',
        elements: ['purpose'],
        sources: [citation],
        evidence: [{ direction: 'practice', statement: 'A made-up worker saw it.', source: 'made-up-guide' }],
        weight: { points: 1, basis: 'source', rationale: 'The guide says so.' },
      },
    ),
    sign('passport-kept', { in: ['passport', { var: 'papers-held' }] }, { elements: ['means'] }),
    sign('young-at-work', { '<': [{ var: 'age' }, 18] }, { elements: ['act'] }),
    sign(
      'from-abroad',
      { var: 'from-abroad' },
      { sensitive: 'direct', offByDefault: true, basis: 'named-set', sources: [citation], touches: ['nationality'] },
    ),
    sign(
      'union-member',
      { var: 'union-member' },
      {
        basis: 'named-set',
        sources: [citation],
        weight: { points: -1, basis: 'source', rationale: 'The guide says so.', protective: true },
      },
    ),
  ],
  scoring: {
    method: 'sum',
    groups: [{ id: 'freedom', title: 'Freedom to leave', cap: 3, rationale: 'They go together.' }],
    rationale: 'Added up for the tests.',
  },
  bands: [
    {
      id: 'nothing-yet',
      title: 'No signs recorded so far',
      meaning: 'Nothing is recorded.',
      from: -1,
      proposes: 'nothing',
      nextStep: 'Look again.',
      basis: 'editorial',
      rationale: 'The lowest score.',
      sources: [],
    },
    {
      id: 'a-few',
      title: 'A few signs',
      meaning: 'One or two points are recorded.',
      from: 1,
      proposes: 'ask-more',
      nextStep: 'Offer another talk.',
      basis: 'source',
      rationale: 'The guide says so.',
      sources: [citation],
    },
    {
      id: 'many',
      title: 'Many signs',
      meaning: 'Three points or more are recorded.',
      from: 3,
      proposes: 'referral',
      nextStep: 'Offer the way to help.',
      basis: 'editorial',
      rationale: 'Chosen for the tests.',
      sources: [],
    },
  ],
  concern: { raisesTo: 'many', rationale: 'A person sees more than a list.', sources: [] },
  referral: ['dk'],
  cases: [
    {
      id: 'nothing-known',
      title: 'Nothing is known',
      facts: {},
      expect: { least: -1, most: 6, bands: ['nothing-yet', 'a-few', 'many'], nextStep: 'nothing-yet' },
    },
  ],
};

/** Wording of the sample set in Danish, with two entries left out on purpose: the fact `followed` and the band `many`. */
export const SAMPLE_DA: Translation = {
  format: 'translation/1',
  ruleSet: { id: 'workshop-signs', version: '2.1.0' },
  language: 'da',
  translator: 'nobody',
  review: { status: 'not-reviewed' },
  title: 'Tegn i et værksted',
  purpose: 'Et opdigtet sæt til prøverne.',
  intendedUse: ['I prøver.'],
  notFor: ['Alt andet.'],
  limits: ['Det er opdigtet.'],
  populations: ['Ingen.'],
  settings: ['Prøver.'],
  sections: { all: 'Det hele' },
  facts: {
    age: { question: 'Hvor gammel er personen?', unit: 'år' },
    'sleeping-place': { question: 'Hvor sover personen?', options: { 'at-work': 'På arbejdspladsen' } },
  },
  indicators: {
    'locked-in': {
      statement: 'Personen er låst inde.',
      rationale: 'Valgt til prøverne.',
      evidence: [],
      falsePositives: ['Døren kan binde.'],
    },
  },
  scoring: { rationale: 'Lagt sammen til prøverne.' },
  groups: { freedom: { title: 'Frihed til at gå', rationale: 'De hører sammen.' } },
  bands: {
    'nothing-yet': {
      title: 'Ingen tegn noteret endnu',
      meaning: 'Intet er noteret.',
      nextStep: 'Se igen.',
      rationale: 'Det laveste.',
    },
    'a-few': { title: 'Nogle få tegn', meaning: 'Et eller to.', nextStep: 'Tilbyd en samtale.', rationale: 'Guiden.' },
  },
  concern: { rationale: 'Et menneske ser mere end en liste.' },
  cases: {},
};

/** Loads a rule set that has to be in order, from its text, as a file would be. */
export function loaded(file: unknown): RuleSet {
  const parsed = parseRuleSet(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.ruleSet;
}
