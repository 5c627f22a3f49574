import type { Material } from '../../src/check/index.js';
import { check } from '../../src/check/index.js';
import type { Finding } from '../../src/check/index.js';
import type { FactDefinition, Indicator, Releases, RuleSetFile, Translation } from '../../src/index.js';
import { digest } from '../../src/json/canonical-json.js';
import { edited } from '../support/edited.js';

const yesNo = (id: string, question: string): FactDefinition => ({
  id,
  section: 'all',
  type: 'boolean',
  question,
  knownBy: ['conversation'],
  touches: [],
});

const sign = (
  id: string,
  statement: string,
  rationale: string,
  more: Pick<Indicator, 'when' | 'elements' | 'examples'>,
): Indicator => ({
  id,
  statement,
  basis: 'named-set',
  weight: { points: 1, basis: 'editorial', rationale },
  knownBy: ['conversation'],
  touches: [],
  sensitive: 'no',
  sources: [{ source: 'a-guide', locator: 'page 3', read: 'full' }],
  evidence: [{ direction: 'practice', statement: 'Advisers in a made-up town report it.', source: 'a-guide' }],
  falsePositives: ['A quarrel about money.'],
  ...more,
});

const simple = (fact: string, elements: Indicator['elements']): Pick<Indicator, 'when' | 'elements' | 'examples'> => ({
  when: { var: fact },
  elements,
  examples: [
    { facts: { [fact]: true }, state: 'present' },
    { facts: { [fact]: false }, state: 'absent' },
    { facts: { [fact]: null }, state: 'unknown' },
  ],
});

const none = { threatened: false, 'papers-kept': false, 'sleeping-place': 'own-room', 'owes-money': false } as const;

/** A small made-up set in which no check finds anything. */
export const SET: RuleSetFile = {
  format: 'rule-set/1',
  id: 'workshop',
  version: '1.0.0',
  language: 'en',
  title: 'Signs in a workshop',
  purpose: 'A made-up set for the tests.',
  intendedUse: ['In tests of the checks.'],
  notFor: ['Saying that somebody is a victim, or guilty.'],
  limits: ['It proves nothing, and a suspect list it is not.'],
  subject: 'person',
  populations: ['Nobody.'],
  settings: ['Tests.'],
  channels: ['conversation'],
  licence: 'CC-BY-4.0',
  elements: { child: { '<': [{ var: 'age' }, 18] }, mayBeChild: 'may-be-under-18' },
  sources: { 'a-guide': { title: 'A guide', publisher: 'Nobody', year: 2020, url: null, language: 'en' } },
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
      knownBy: ['conversation'],
      touches: ['age'],
    },
    yesNo('may-be-under-18', 'Is there reason to think that it is a child?'),
    { ...yesNo('threatened', 'Has the person been threatened?'), hint: 'Threats to others count.' },
    yesNo('papers-kept', 'Does somebody else keep the papers?'),
    {
      id: 'sleeping-place',
      section: 'all',
      type: 'choice',
      question: 'Where does the person sleep?',
      options: [
        { id: 'own-room', label: 'In a room of their own' },
        { id: 'at-work', label: 'At the place of work' },
      ],
      knownBy: ['conversation'],
      touches: [],
    },
    yesNo('owes-money', 'Does the person owe money to the employer?'),
  ],
  indicators: [
    sign(
      'threatened',
      'The person has been threatened.',
      'Threats were named first by the guide.',
      simple('threatened', ['means']),
    ),
    sign(
      'papers-kept',
      'Somebody keeps the papers of the person.',
      'Papers decide where somebody can go.',
      simple('papers-kept', ['act']),
    ),
    sign('sleeps-at-work', 'The person sleeps at work.', 'Nobody leaves a place where the bed stands.', {
      when: { '==': [{ var: 'sleeping-place' }, 'at-work'] },
      elements: ['purpose'],
      examples: [
        { facts: { 'sleeping-place': 'at-work' }, state: 'present' },
        { facts: { 'sleeping-place': 'own-room' }, state: 'absent' },
        { facts: {}, state: 'unknown' },
      ],
    }),
    sign(
      'owes-money',
      'The person owes money to the employer.',
      'Debts are common and weigh little alone.',
      simple('owes-money', []),
    ),
  ],
  scoring: { method: 'sum', groups: [], rationale: 'Every sign counts one.' },
  bands: [
    {
      id: 'no-signs',
      title: 'No signs recorded so far',
      meaning: 'Nothing is recorded.',
      from: 0,
      proposes: 'nothing',
      nextStep: 'Look again. Neither signs nor their absence prove anything.',
      basis: 'editorial',
      rationale: 'The lowest score.',
      sources: [],
    },
    {
      id: 'some-signs',
      title: 'Some signs',
      meaning: 'One or two signs are recorded.',
      from: 1,
      proposes: 'ask-more',
      nextStep: 'Offer another talk in a safe place.',
      basis: 'editorial',
      rationale: 'One sign alone says little.',
      sources: [],
    },
    {
      id: 'several-signs',
      title: 'Several signs',
      meaning: 'Three signs or more are recorded.',
      from: 3,
      proposes: 'referral',
      nextStep: 'Offer the way to help.',
      basis: 'editorial',
      rationale: 'Several signs are seen together.',
      sources: [],
    },
  ],
  concern: { raisesTo: 'several-signs', rationale: 'A person sees more than a list.', sources: [] },
  referral: ['dk'],
  cases: [
    {
      id: 'nothing',
      title: 'Nothing is there',
      story: 'Anna answers at +45 00 11 22 33 and anna@example.org since 2024-05-06.',
      facts: none,
      expect: { least: 0, most: 0, bands: ['no-signs'], nextStep: 'no-signs' },
    },
    {
      id: 'one',
      title: 'One sign',
      facts: { ...none, threatened: true },
      concern: 'The same account as two others.',
      expect: { least: 1, most: 1, bands: ['some-signs'], nextStep: 'several-signs' },
    },
    {
      id: 'two',
      title: 'Two signs',
      facts: { ...none, threatened: true, 'papers-kept': true },
      expect: { least: 2, most: 2, bands: ['some-signs'], nextStep: 'some-signs' },
    },
    {
      id: 'three',
      title: 'Three signs',
      facts: { ...none, threatened: true, 'papers-kept': true, 'owes-money': true },
      expect: { least: 3, most: 3, bands: ['several-signs'], nextStep: 'several-signs' },
    },
  ],
};

const wording = (statement: string): Translation['indicators'][string] => ({
  statement,
  rationale: 'En begrundelse for vægten.',
  evidence: ['Rådgivere i en opdigtet by fortæller om det.'],
  falsePositives: ['En strid om penge.'],
});
const band = (title: string): Translation['bands'][string] => ({
  title,
  meaning: 'Så mange tegn er noteret.',
  nextStep: 'Tilbyd en samtale. Tegn beviser ikke noget.',
  rationale: 'Valgt til prøverne.',
});

/** Its wording in Danish. */
export const DANISH: Translation = {
  format: 'translation/1',
  ruleSet: { id: 'workshop', version: '1.0.0' },
  language: 'da',
  translator: 'Grete Opdigtet',
  review: { status: 'reviewed-by-native-speaker', by: 'Bo Opdigtet', date: '2026-02-28' },
  title: 'Tegn i et værksted',
  purpose: 'Et opdigtet sæt til prøver.',
  intendedUse: ['I prøver.'],
  notFor: ['At sige, at nogen er offer eller skyldig.'],
  limits: ['Det er ikke et bevis.'],
  populations: ['Ingen.'],
  settings: ['Prøver.'],
  sections: { all: 'Alt' },
  facts: {
    age: { question: 'Hvor gammel er personen?', unit: 'år' },
    'may-be-under-18': { question: 'Er der grund til at tro, at det er et barn?' },
    threatened: { question: 'Er personen blevet truet?', hint: 'Trusler mod andre tæller.' },
    'papers-kept': { question: 'Har en anden papirerne?' },
    'sleeping-place': {
      question: 'Hvor sover personen?',
      options: { 'own-room': 'I eget værelse', 'at-work': 'På arbejdet' },
    },
    'owes-money': { question: 'Skylder personen arbejdsgiveren penge?' },
  },
  indicators: {
    threatened: wording('Personen er blevet truet.'),
    'papers-kept': wording('En anden har personens papirer.'),
    'sleeps-at-work': wording('Personen sover på arbejdet.'),
    'owes-money': wording('Personen skylder arbejdsgiveren penge.'),
  },
  scoring: { rationale: 'Hvert tegn tæller ét.' },
  groups: {},
  bands: {
    'no-signs': band('Ingen tegn noteret endnu'),
    'some-signs': band('Nogle tegn'),
    'several-signs': band('Flere tegn'),
  },
  concern: { rationale: 'Et menneske ser mere end en liste.' },
  cases: {
    nothing: { title: 'Intet er der', story: 'Anna svarer på +45 00 11 22 33.' },
    one: { title: 'Et tegn', concern: 'Samme forklaring som to andre.' },
    two: { title: 'To tegn' },
    three: { title: 'Tre tegn' },
  },
};

/** A change: JSON Pointer and what to put there. */
export type Edit = readonly [path: string, value: unknown];

/** What is to be different from the clean set. */
export interface Edits {
  readonly set?: readonly Edit[];
  readonly danish?: readonly Edit[];
  readonly releases?: readonly Edit[];
  readonly dictionary?: readonly Edit[];
  readonly sources?: readonly Edit[];
  readonly exceptions?: unknown;
  readonly more?: Partial<Material>;
}

const changed = (data: unknown, edits: readonly Edit[] = []): unknown =>
  edits.reduce((whole, [path, value]) => edited(whole, path, value), data);

/** The clean set with some changes. Its release has the hash of the changed file, unless the change is in the releases. */
export function material(edits: Edits = {}): Material {
  const set = changed(SET, edits.set);
  const releases: Releases = {
    format: 'releases/1',
    id: 'workshop',
    releases: [
      {
        version: '1.0.0',
        date: '2026-11-21',
        sha256: digest(set),
        status: 'released',
        statusReason: 'For the tests.',
        replacedBy: null,
      },
    ],
  };
  const dictionary = {
    format: 'facts/1',
    facts: SET.facts.map(({ id, type, options, unit, minimum, maximum }) => ({
      id,
      type,
      means: 'For the tests.',
      ...(options !== undefined && { options: options.map((option) => option.id) }),
      ...(unit !== undefined && { unit, minimum, maximum }),
    })),
  };
  const file = (path: string, data: unknown): { path: string; text: string } => ({
    path,
    text: JSON.stringify(data, null, 2),
  });
  return {
    ruleSet: file('sets/workshop/1.0.0.json', set),
    translations: [file('sets/workshop/1.0.0.da.json', changed(DANISH, edits.danish))],
    releases: file('sets/workshop/releases.json', changed(releases, edits.releases)),
    versions: ['1.0.0'],
    dictionary: file('facts.json', changed(dictionary, edits.dictionary)),
    sources: file('sources.json', changed({ format: 'sources/1', sources: SET.sources }, edits.sources)),
    referralIds: ['dk'],
    ...(edits.exceptions !== undefined && { exceptions: file('exceptions.json', edits.exceptions) }),
    ...edits.more,
  };
}

/** What is found in the changed set. */
export function findingsWith(edits: Edits): readonly Finding[] {
  return check(material(edits));
}
