import { describe, expect, it } from 'vitest';
import { CHECKS, check } from '../../src/check/index.js';
import { LINTERS } from '../../src/check/linters.js';
import { GONE } from '../support/edited.js';
import { band, citation, indicator } from '../support/rule-set-with.js';
import { DANISH as SET_IN_DANISH, SET, findingsWith, material } from './clean-set.js';
import type { Edits } from './clean-set.js';

const RULES = 'sets/workshop/1.0.0.json';
const DANISH = 'sets/workshop/1.0.0.da.json';
const RELEASES = 'sets/workshop/releases.json';

/** Check, what is wrong, the changes, and file and place of the finding. */
type Fault = readonly [check: string, name: string, edits: Edits, place: string];

const set = (path: string, value: unknown): Edits => ({ set: [[path, value]] });
const danish = (path: string, value: unknown): Edits => ({ danish: [[path, value]] });
const releases = (path: string, value: unknown): Edits => ({ releases: [[path, value]] });
const when = (condition: unknown): Edits => set('/indicators/0/when', condition);
const release = (version: string, replacedBy: string | null): object => ({
  version,
  date: '2026-11-22',
  sha256: '0'.repeat(64),
  status: 'released',
  statusReason: 'For the tests.',
  replacedBy,
});
const text = (path: string, content: string): Edits => ({ more: { ruleSet: { path, text: content } } });

const FAULTS: readonly Fault[] = [
  ['readable', 'a file that is cut short', text(RULES, '{"format": "rule-set/1"'), `${RULES}#/format`],
  ['readable', 'a key twice', text(RULES, '{"id": "a", "id": "b"}'), `${RULES}#/id`],
  [
    'readable',
    'a translation that is no JSON',
    { more: { translations: [{ path: DANISH, text: 'nej' }] } },
    `${DANISH}#`,
  ],
  ['schema', 'a rule set without bands', set('/bands', GONE), `${RULES}#`],
  ['schema', 'a source without a title', set('/sources/a-guide/title', GONE), `${RULES}#/sources/a-guide`],
  ['schema', 'a translation without a title', danish('/title', GONE), `${DANISH}#`],
  ['schema', 'a review that names nobody', danish('/review/by', GONE), `${DANISH}#/review`],
  [
    'schema',
    'a release with a hash that is none',
    releases('/releases/0/sha256', 'abc'),
    `${RELEASES}#/releases/0/sha256`,
  ],
  ['schema', 'a dictionary of another format', { dictionary: [['/format', 'facts/2']] }, 'facts.json#/format'],
  ['schema', 'a source list of another format', { sources: [['/format', 'x']] }, 'sources.json#/format'],
  ['schema', 'more entries than are looked at', set('/cases', new Array(5001).fill(1)), `${RULES}#/cases`],
  ['file-name', 'the id of another folder', set('/id', 'workshops'), `${RULES}#/id`],
  ['file-name', 'another version than in the name', set('/version', '1.0.1'), `${RULES}#/version`],
  ['cross-references', 'a section that there is not', set('/facts/0/section', 'al'), `${RULES}#/facts/0/section`],
  ['cross-references', 'bands out of order', set('/bands/1/from', 3), `${RULES}#/bands/2/from`],
  ['cross-references', 'a referral that one sign reaches', set('/indicators/0/weight/points', 3), `${RULES}#/bands/2`],
  ['cross-references', 'the same case twice', set('/cases/1/id', 'nothing'), `${RULES}#/cases/1/id`],
  ['conditions', 'a fact that is not declared', when({ var: 'threats' }), `${RULES}#/indicators/0/when/var`],
  ['conditions', 'an unknown operator', when({ nor: [true] }), `${RULES}#/indicators/0/when/nor`],
  [
    'conditions',
    'a child rule that reads no fact',
    set('/elements/child/</0/var', 'years'),
    `${RULES}#/elements/child/</0/var`,
  ],
  [
    'decided-conditions',
    'a fact and its opposite',
    when({ and: [{ var: 'threatened' }, { '!': { var: 'threatened' } }] }),
    `${RULES}#/indicators/0/when`,
  ],
  [
    'decided-conditions',
    'a fact or its opposite',
    when({ or: [{ var: 'threatened' }, { '!': { var: 'threatened' } }] }),
    `${RULES}#/indicators/0/when`,
  ],
  [
    'decided-conditions',
    'an age beyond the limits',
    set('/elements/child', { '>': [{ var: 'age' }, 120] }),
    `${RULES}#/elements/child`,
  ],
  ['reachable-bands', 'a band above every score', set('/bands/2/from', 5), `${RULES}#/bands/2/from`],
  [
    'reachable-bands',
    'more indicators than there are',
    set('/bands/2/minIndicators', 5),
    `${RULES}#/bands/2/minIndicators`,
  ],
  [
    'reachable-bands',
    'a band that every score steps over',
    {
      set: [
        ['/indicators/1/weight/points', 2],
        ['/indicators/0/weight/points', 2],
        ['/indicators/2/weight/points', 2],
        ['/indicators/3/weight/points', 2],
        ['/bands/2/from', 5],
        ['/bands/1/from', 3],
        ['/bands/-', { ...SET.bands[2], id: 'between', from: 6 }],
      ],
    },
    `${RULES}#/bands/2`,
  ],
  ['unused-facts', 'a fact that nothing reads', when({ var: 'papers-kept' }), `${RULES}#/facts/2`],
  ['unused-facts', 'an age without a child rule', set('/elements', GONE), `${RULES}#/facts/0`],
  [
    'undeclared-facts',
    'a mistyped fact in an example',
    set('/indicators/0/examples/0/facts', { threatend: true }),
    `${RULES}#/indicators/0/examples/0/facts/threatend`,
  ],
  [
    'undeclared-facts',
    'a mistyped fact in a case',
    set('/cases/0/facts/owes-mony', false),
    `${RULES}#/cases/0/facts/owes-mony`,
  ],
  [
    'examples',
    'no example that is unknown',
    set('/indicators/0/examples/2', SET.indicators[0]!.examples[0]),
    `${RULES}#/indicators/0/examples`,
  ],
  [
    'examples',
    'an example with another state',
    set('/indicators/0/examples/0/facts/threatened', false),
    `${RULES}#/indicators/0/examples/0/state`,
  ],
  [
    'examples',
    'an example with an option that there is not',
    set('/indicators/2/examples/0/facts/sleeping-place', 'street'),
    `${RULES}#/indicators/2/examples/0/facts/sleeping-place`,
  ],
  [
    'examples',
    'an example with a value of another kind',
    set('/indicators/0/examples/0/facts/threatened', 'yes'),
    `${RULES}#/indicators/0/examples/0/facts/threatened`,
  ],
  ['cases', 'another least score', set('/cases/1/expect/least', 0), `${RULES}#/cases/1/expect/least`],
  ['cases', 'another highest score', set('/cases/1/expect/most', 2), `${RULES}#/cases/1/expect/most`],
  ['cases', 'another band', set('/cases/1/expect/bands', ['no-signs']), `${RULES}#/cases/1/expect/bands`],
  ['cases', 'another next step', set('/cases/1/expect/nextStep', 'some-signs'), `${RULES}#/cases/1/expect/nextStep`],
  ['cases', 'a wrong answer', set('/cases/1/facts/threatened', 'often'), `${RULES}#/cases/1/facts/threatened`],
  [
    'cases',
    'an indicator to turn on that there is not',
    set('/cases/1/turnOn', ['threat']),
    `${RULES}#/cases/1/turnOn/0`,
  ],
  [
    'cut-offs',
    'no case at a cut-off',
    { set: [['/cases/3', GONE]], danish: [['/cases/three', GONE]] },
    `${RULES}#/bands/2/from`,
  ],
  [
    'cut-offs',
    'no case just below a cut-off',
    { set: [['/cases/2', GONE]], danish: [['/cases/two', GONE]] },
    `${RULES}#/bands/2/from`,
  ],
  [
    'cut-offs',
    'a case at a cut-off that is not decided',
    set('/cases/3/facts/owes-money', null),
    `${RULES}#/bands/2/from`,
  ],
  [
    'cut-offs',
    'a band that no case ends in',
    { set: [['/cases/0', GONE]], danish: [['/cases/nothing', GONE]] },
    `${RULES}#/bands/0`,
  ],
  [
    'claims',
    'a weight from a source that is not named',
    {
      set: [
        ['/indicators/0/basis', 'editorial'],
        ['/indicators/0/sources', []],
        ['/indicators/0/weight/basis', 'source'],
      ],
    },
    `${RULES}#/indicators/0/weight/basis`,
  ],
  [
    'claims',
    'a weight from a study that is not named',
    {
      set: [
        ['/indicators/0/evidence', []],
        ['/indicators/0/weight/basis', 'fitted'],
      ],
    },
    `${RULES}#/indicators/0/weight/basis`,
  ],
  ['claims', 'a cut-off from a source that is not named', set('/bands/1/basis', 'source'), `${RULES}#/bands/1/basis`],
  ['claims', 'a cut-off from a study that is not named', set('/bands/1/basis', 'fitted'), `${RULES}#/bands/1/basis`],
  [
    'listed-sources',
    'a citation of what is not listed',
    set('/indicators/0/sources/0/source', 'guide'),
    `${RULES}#/indicators/0/sources/0/source`,
  ],
  [
    'listed-sources',
    'evidence from what is not listed',
    set('/indicators/0/evidence/0/source', 'toString'.toLowerCase()),
    `${RULES}#/indicators/0/evidence/0/source`,
  ],
  [
    'listed-sources',
    'a band that cites what is not listed',
    set('/bands/1/sources', [citation()]),
    `${RULES}#/bands/1/sources/0/source`,
  ],
  [
    'cited-sources',
    'a source that nothing cites',
    { set: [['/sources/a-study', SET.sources['a-guide']]], sources: [['/sources/a-study', SET.sources['a-guide']]] },
    `${RULES}#/sources/a-study`,
  ],
  [
    'locators',
    'a dash for a locator',
    set('/indicators/0/sources/0/locator', ' – '),
    `${RULES}#/indicators/0/sources/0/locator`,
  ],
  [
    'locators',
    'a locator that is not available',
    set('/indicators/0/sources/0/locator', 'n/a'),
    `${RULES}#/indicators/0/sources/0/locator`,
  ],
  [
    'shared-sources',
    'a source that the list does not have',
    { sources: [['/sources', { other: SET.sources['a-guide'] }]] },
    `${RULES}#/sources/a-guide`,
  ],
  [
    'shared-sources',
    'a source of another year',
    { sources: [['/sources/a-guide/year', 2021]] },
    `${RULES}#/sources/a-guide`,
  ],
  [
    'shared-facts',
    'a fact that the dictionary does not have',
    { dictionary: [['/facts/2', GONE]] },
    `${RULES}#/facts/2/id`,
  ],
  ['shared-facts', 'a fact of another type', { dictionary: [['/facts/2/type', 'number']] }, `${RULES}#/facts/2`],
  [
    'shared-facts',
    'a fact with other options',
    { dictionary: [['/facts/4/options', ['own-room', 'in-the-street']]] },
    `${RULES}#/facts/4`,
  ],
  ['shared-facts', 'a fact with another range', { dictionary: [['/facts/0/maximum', 99]] }, `${RULES}#/facts/0`],
  ['referrals', 'a referral that there is not', set('/referral/0', 'dkk'), `${RULES}#/referral/0`],
  [
    'sensitive-indicators',
    'a protected characteristic that is on',
    set('/indicators/0/sensitive', 'direct'),
    `${RULES}#/indicators/0`,
  ],
  [
    'sensitive-indicators',
    'an origin that is not marked',
    set('/indicators/0/touches', ['nationality']),
    `${RULES}#/indicators/0/sensitive`,
  ],
  [
    'sensitive-indicators',
    'an origin in the fact alone',
    set('/facts/2/touches', ['ethnicity']),
    `${RULES}#/indicators/0/sensitive`,
  ],
  [
    'touches',
    'a fact that touches more than its indicator says',
    set('/facts/2/touches', ['health']),
    `${RULES}#/indicators/0/touches`,
  ],
  ['translation-target', 'another version', danish('/ruleSet/version', '1.0.1'), `${DANISH}#/ruleSet/version`],
  ['translation-target', 'another set', danish('/ruleSet/id', 'workshops'), `${DANISH}#/ruleSet/id`],
  ['translation-target', 'another language than in the name', danish('/language', 'sv'), `${DANISH}#/language`],
  ['translation-target', 'the language of the set', danish('/language', 'en'), `${DANISH}#/language`],
  ['translation-keys', 'a missing indicator', danish('/indicators/threatened', GONE), `${DANISH}#/indicators`],
  [
    'not-run',
    'a language without a list of banned words',
    { more: { translations: [{ path: 'a.json', data: { ...SET_IN_DANISH, language: 'xx' } }] } },
    'a.json#/language',
  ],
  [
    'banned-words',
    'a victim in Chinese',
    {
      more: {
        translations: [{ path: 'a.json', data: { ...SET_IN_DANISH, language: 'zh', title: '这个人是受害者吗' } }],
      },
    },
    'a.json#/title',
  ],
  [
    'banned-words',
    'a victim in Norwegian',
    { more: { translations: [{ path: 'a.json', data: { ...SET_IN_DANISH, language: 'nb', title: 'Ofrene' } }] } },
    'a.json#/title',
  ],
  [
    'translation-keys',
    'a group that the set does not have',
    danish('/groups/freedom', { title: 'Frihed', rationale: 'Den.' }),
    `${DANISH}#/groups/freedom`,
  ],
  [
    'schema',
    'an indicator of the named set without a source',
    set('/indicators/0/sources', []),
    `${RULES}#/indicators/0/sources`,
  ],
  [
    'translation-keys',
    'an indicator too many',
    danish('/indicators/more', { statement: 'Mere.', rationale: 'r', evidence: [], falsePositives: [] }),
    `${DANISH}#/indicators/more`,
  ],
  [
    'translation-keys',
    'a missing option',
    danish('/facts/sleeping-place/options', { 'own-room': 'Eget værelse' }),
    `${DANISH}#/facts/sleeping-place/options`,
  ],
  ['translation-keys', 'a missing hint', danish('/facts/threatened/hint', GONE), `${DANISH}#/facts/threatened`],
  [
    'translation-keys',
    'a hint too many',
    danish('/facts/papers-kept/hint', 'Se efter.'),
    `${DANISH}#/facts/papers-kept/hint`,
  ],
  ['translation-keys', 'a missing concern of a case', danish('/cases/one/concern', GONE), `${DANISH}#/cases/one`],
  [
    'translation-keys',
    'another number of other explanations',
    danish('/indicators/threatened/falsePositives', []),
    `${DANISH}#/indicators/threatened/falsePositives`,
  ],
  ['translation-keys', 'another number of limits', danish('/limits/-', 'En mere.'), `${DANISH}#/limits`],
  [
    'translation-keys',
    'a fact under an inherited name',
    danish('/facts/constructor', { question: 'Hvad?' }),
    `${DANISH}#/facts/constructor`,
  ],
  ['translation-review', 'a review by the translator', danish('/review/by', 'grete opdigtet'), `${DANISH}#/review/by`],
  ['translation-review', 'a review by nobody', danish('/review/by', 'a native speaker'), `${DANISH}#/review`],
  ['translation-review', 'a review on no day', danish('/review/date', '2026-02-30'), `${DANISH}#/review`],
  [
    'untranslated',
    'a sentence in the other language',
    danish('/facts/may-be-under-18/question', SET.facts[1]!.question),
    `${DANISH}#/facts/may-be-under-18/question`,
  ],
  [
    'banned-words',
    'a victim in a statement',
    set('/indicators/0/statement', 'The Victim was threatened.'),
    `${RULES}#/indicators/0/statement`,
  ],
  [
    'banned-words',
    'a proof in a band',
    set('/bands/2/meaning', 'This proves trafficking.'),
    `${RULES}#/bands/2/meaning`,
  ],
  [
    'banned-words',
    'a proof beside a denial in another sentence',
    set('/bands/2/nextStep', 'It proves much. Do not wait.'),
    `${RULES}#/bands/2/nextStep`,
  ],
  ['banned-words', 'a safe person in a result', set('/bands/0/title', 'Safe'), `${RULES}#/bands/0/title`],
  ['banned-words', 'a percentage in a band', set('/bands/2/meaning', 'The risk is 80 %.'), `${RULES}#/bands/2/meaning`],
  [
    'banned-words',
    'a Danish victim',
    danish('/bands/some-signs/nextStep', 'Spørg offeret igen.'),
    `${DANISH}#/bands/some-signs/nextStep`,
  ],
  [
    'double-negation',
    'a question that denies twice',
    set('/facts/3/question', 'Is the person not without papers?'),
    `${RULES}#/facts/3/question`,
  ],
  [
    'double-negation',
    'a Danish statement that denies twice',
    danish('/indicators/threatened/statement', 'Personen er ikke uden frygt.'),
    `${DANISH}#/indicators/threatened/statement`,
  ],
  [
    'one-observation',
    'two sentences',
    set('/indicators/0/statement', 'There are threats. There are debts.'),
    `${RULES}#/indicators/0/statement`,
  ],
  [
    'one-observation',
    'two questions',
    set('/facts/3/question', 'Are there papers? Who keeps them?'),
    `${RULES}#/facts/3/question`,
  ],
  [
    'one-observation',
    'a second subject',
    set('/indicators/0/statement', 'There are threats, and the person owes money.'),
    `${RULES}#/indicators/0/statement`,
  ],
  [
    'long-texts',
    'a statement of many letters',
    set('/indicators/0/statement', `The person ${'is there and '.repeat(16)}waits.`),
    `${RULES}#/indicators/0/statement`,
  ],
  [
    'long-texts',
    'a question of many words',
    set('/facts/3/question', `Is it ${'so '.repeat(36)}?`),
    `${RULES}#/facts/3/question`,
  ],
  [
    'invisible-characters',
    'a mark that turns the direction',
    set('/title', 'Signs\u202Ein a workshop'),
    `${RULES}#/title`,
  ],
  [
    'invisible-characters',
    'a space of no width in Danish',
    danish('/title', 'Tegn\u200B i et værksted'),
    `${DANISH}#/title`,
  ],
  [
    'rationales',
    'a rationale that says nothing',
    set('/indicators/0/weight/rationale', 'Editors.'),
    `${RULES}#/indicators/0/weight/rationale`,
  ],
  [
    'rationales',
    'one sentence in most rationales',
    {
      set: [0, 1, 2].map(
        (index) => [`/indicators/${index}/weight/rationale`, `It is number ${index}. So the editors chose.`] as const,
      ),
    },
    `${RULES}#/indicators`,
  ],
  [
    'false-positives',
    'no other explanation',
    { set: [['/indicators/0/falsePositives', []]], danish: [['/indicators/threatened/falsePositives', []]] },
    `${RULES}#/indicators/0/falsePositives`,
  ],
  [
    'evidence',
    'no evidence',
    { set: [['/indicators/0/evidence', []]], danish: [['/indicators/threatened/evidence', []]] },
    `${RULES}#/indicators/0/evidence`,
  ],
  ['covered-elements', 'no indicator for the means', set('/indicators/0/elements', []), `${RULES}#/indicators`],
  [
    'fictitious-contacts',
    'a number that could be somebody’s',
    set('/cases/0/story', 'Call +45 20 11 22 33.'),
    `${RULES}#/cases/0/story`,
  ],
  [
    'fictitious-contacts',
    'an address in Danish',
    danish('/cases/nothing/story', 'Skriv til bo@firma.dk.'),
    `${DANISH}#/cases/nothing/story`,
  ],
  ['release-hash', 'a released file that was changed', releases('/releases/0/sha256', '0'.repeat(64)), `${RULES}#`],
  ['release-hash', 'releases of another set', releases('/id', 'workshops'), `${RELEASES}#/id`],
  [
    'release-files',
    'a release without its file',
    releases('/releases/-', release('1.1.0', null)),
    `${RELEASES}#/releases/1/version`,
  ],
  [
    'release-files',
    'versions out of order',
    { releases: [['/releases/-', release('0.9.0', null)]], more: { versions: ['0.9.0', '1.0.0'] } },
    `${RELEASES}#/releases/1/version`,
  ],
  [
    'replaced-by',
    'a version that there is not',
    releases('/releases/0/replacedBy', '2.0.0'),
    `${RELEASES}#/releases/0/replacedBy`,
  ],
  [
    'replaced-by',
    'a version that replaces itself',
    releases('/releases/0/replacedBy', '1.0.0'),
    `${RELEASES}#/releases/0/replacedBy`,
  ],
  [
    'replaced-by',
    'versions in a circle',
    {
      releases: [
        ['/releases/0/replacedBy', '1.1.0'],
        ['/releases/-', release('1.1.0', '1.0.0')],
      ],
      more: { versions: ['1.0.0', '1.1.0'] },
    },
    `${RELEASES}#/releases/1/replacedBy`,
  ],
  ['not-run', 'checks that need a file of the right shape', set('/bands', GONE), `${RULES}#`],
  ['not-run', 'checks that need a set that can be loaded', when({ var: 'threats' }), `${RULES}#`],
  [
    'not-run',
    'more findings than are shown',
    danish(
      '/facts',
      Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`fact-${index}`, { question: 'Hvad?' }])),
    ),
    `${RULES}#`,
  ],
  [
    'unused-exception',
    'an exception that matches nothing',
    {
      exceptions: {
        format: 'check-exceptions/1',
        exceptions: [{ check: 'evidence', file: 'workshop', path: '', reason: 'For the tests.' }],
      },
    },
    'exceptions.json#/exceptions/0',
  ],
];

/** Close to a fault, and none. */
const NEIGHBOURS: readonly (readonly [check: string, name: string, edits: Edits])[] = [
  ['readable', 'numbers, escapes and other letters', set('/title', 'Tegn "på" \u00e6 \\ 1e3')],
  ['schema', 'an editor’s note on the schema', set('/$schema', 'rule-set.schema.json')],
  [
    'file-name',
    'a file of one’s own by any name',
    { set: [['/id', 'mine']], more: { ruleSet: { path: 'mine.json', data: { ...SET, id: 'mine' } } } },
  ],
  ['cross-references', 'the highest single weight below the referral', set('/indicators/0/weight/points', 2)],
  [
    'decided-conditions',
    'a fact that decides by itself',
    when({ or: [{ var: 'threatened' }, { and: [{ var: 'threatened' }, { var: 'papers-kept' }] }] }),
  ],
  ['decided-conditions', 'the last age within the limits', set('/elements/child', { '>=': [{ var: 'age' }, 120] })],
  [
    'decided-conditions',
    'arithmetic, which is not tried',
    set('/elements/child', { '>': [{ '+': [{ var: 'age' }, 0] }, 120] }),
  ],
  ['reachable-bands', 'a band that only all signs reach', set('/bands/2/from', 4)],
  ['unused-facts', 'a fact that only an indicator of no weight reads', set('/indicators/0/weight/points', 0)],
  ['undeclared-facts', 'a fact that is left out', set('/indicators/0/examples/2/facts', {})],
  ['examples', 'a reason for unknown', set('/indicators/0/examples/2/facts/threatened', { unknown: 'declined' })],
  [
    'cut-offs',
    'a band that asks for a number of signs',
    {
      set: [
        ['/cases/3/facts/owes-money', true],
        ['/bands/2/minIndicators', 3],
        ['/bands/2/from', 2],
      ],
    },
  ],
  ['claims', 'a weight from a source that is named', set('/indicators/0/weight/basis', 'source')],
  ['locators', 'a locator of one letter and a number', set('/indicators/0/sources/0/locator', 'p. 3')],
  [
    'shared-facts',
    'a dictionary with more facts',
    { dictionary: [['/facts/-', { id: 'more', type: 'boolean', means: 'More.' }]] },
  ],
  [
    'sensitive-indicators',
    'a protected characteristic that is off',
    {
      set: [
        ['/indicators/3/sensitive', 'direct'],
        ['/indicators/3/offByDefault', true],
      ],
    },
  ],
  [
    'sensitive-indicators',
    'an origin that is marked as a proxy',
    {
      set: [
        ['/indicators/0/touches', ['nationality']],
        ['/indicators/0/sensitive', 'proxy'],
      ],
    },
  ],
  [
    'sensitive-indicators',
    'an origin of no weight',
    {
      set: [
        ['/indicators/0/touches', ['nationality']],
        ['/indicators/0/weight/points', 0],
      ],
    },
  ],
  ['touches', 'an indicator that touches more than its fact', set('/indicators/0/touches', ['health'])],
  ['translation-review', 'no review', danish('/review', { status: 'not-reviewed' })],
  [
    'untranslated',
    'a name that is the same in both languages',
    { set: [['/title', 'Center mod Menneskehandel']], danish: [['/title', 'Center mod Menneskehandel']] },
  ],
  ['banned-words', 'a proof that is denied', set('/bands/2/meaning', 'No sign proves anything.')],
  ['banned-words', 'a victim among the limits', set('/limits/0', 'Who is a victim is for others to say.')],
  [
    'banned-words',
    'a victim in another explanation',
    set('/indicators/0/falsePositives/0', 'The victim of a burglary.'),
  ],
  ['banned-words', 'a safe place in a next step', set('/bands/2/nextStep', 'Find a safe place to sleep.')],
  ['banned-words', 'an offer in English', set('/indicators/0/statement', 'An offer came with threats.')],
  [
    'banned-words',
    'an offer of help in Danish',
    danish('/bands/some-signs/nextStep', 'Fortæl om tilbud, og tilbyd hjælp.'),
  ],
  [
    'banned-words',
    'letters inside a longer word',
    set('/indicators/0/statement', 'The person works for Victimex and improves.'),
  ],
  ['double-negation', 'two denials of two things', set('/facts/3/question', 'Are there no papers and no money?')],
  ['double-negation', 'one denial', set('/facts/3/question', 'Is the person unable to leave?')],
  [
    'one-observation',
    'two parts that are facts of their own',
    {
      set: [
        ['/indicators/0/when', { or: [{ var: 'threatened' }, { var: 'papers-kept' }] }],
        ['/indicators/0/statement', 'There are threats, and the papers are kept.'],
      ],
    },
  ],
  [
    'one-observation',
    'an abbreviation and a decimal number',
    set('/indicators/0/statement', 'The person works more than 12.5 hours, e.g. at night.'),
  ],
  ['long-texts', 'a long rationale', set('/indicators/0/weight/rationale', `It weighs ${'so '.repeat(300)}`)],
  [
    'invisible-characters',
    'joiners that a script needs',
    set('/title', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645'),
  ],
  [
    'rationales',
    'one sentence in half of the rationales',
    {
      set: [0, 1].map(
        (index) => [`/indicators/${index}/weight/rationale`, `It is number ${index}. So the editors chose.`] as const,
      ),
    },
  ],
  [
    'covered-elements',
    'a set that knows no elements',
    { set: [['/elements', GONE], ...[0, 1, 2].map((index) => [`/indicators/${index}/elements`, []] as const)] },
  ],
  ['fictitious-contacts', 'a real help line in a next step', set('/bands/2/nextStep', 'Call 70 20 25 50.')],
  ['release-hash', 'a version that is not released yet', { set: [['/version', '1.1.0']] }],
  ['release-files', 'files that nobody listed', { more: { versions: undefined as never } }],
  [
    'replaced-by',
    'a chain of versions',
    {
      releases: [
        ['/releases/0/replacedBy', '1.1.0'],
        ['/releases/-', release('1.1.0', null)],
      ],
      more: { versions: ['1.0.0', '1.1.0'] },
    },
  ],
];

const levelOf = (id: string): string => CHECKS.find((item) => item.id === id)!.level;

describe('the clean set', () => {
  it('has no findings, as text and as data', () => {
    expect(findingsWith({})).toEqual([]);
    expect(check({ ruleSet: { path: 'workshop.json', data: SET } })).toEqual([]);
  });
});

describe('every check', () => {
  it('has a fault that it finds', () => {
    const found = new Set(FAULTS.map(([id]) => id));
    expect(CHECKS.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('says what it looks for and why, in one line each', () => {
    for (const { id, what, why } of CHECKS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      for (const line of [what, why]) expect(line).toMatch(/^\S[^\n]{10,200}\S$/u);
    }
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  });

  it.each(FAULTS)('%s finds %s', (id, _, edits, place) => {
    const findings = findingsWith(edits).filter((finding) => finding.check === id);
    expect(findings.map(({ file, path }) => `${file}#${path}`)).toContain(place);
    for (const { level, message } of findings) {
      expect(level).toBe(levelOf(id));
      expect(message).not.toBe('');
    }
  });

  it.each(NEIGHBOURS)('%s finds nothing in %s', (id, _, edits) => {
    const findings = findingsWith(edits);
    expect(findings.filter((finding) => finding.check === id)).toEqual([]);
    // It was looked at.
    expect(findings.map((finding) => finding.check)).not.toContain('not-run');
  });

  it('leaves the material as it was', () => {
    const data = structuredClone(SET);
    check({ ruleSet: { path: 'a.json', data } });
    expect(data).toEqual(SET);
    expect(Object.isFrozen(data.facts)).toBe(false);
  });
});

describe('findings', () => {
  it('have line and column where the text is there, and none otherwise', () => {
    const [inText] = findingsWith(set('/referral/0', 'de'));
    const lines = (material(set('/referral/0', 'de')).ruleSet as { readonly text: string }).text.split('\n');
    expect(lines[inText!.line! - 1]!.slice(inText!.column! - 1)).toBe('"de"');
    const [inData] = check({ ruleSet: { path: 'a.json', data: { ...SET, referral: ['de'] } }, referralIds: ['dk'] });
    expect([inData?.check, inData?.line]).toEqual(['referrals', undefined]);
  });

  it('stand in the order of the files and of their lines', () => {
    const findings = findingsWith({
      set: [
        ['/bands/0/title', 'Safe'],
        ['/title', 'Red flags'],
      ],
      danish: [['/title', 'Røde flag']],
    });
    expect(findings.map(({ file, path }) => `${file}#${path}`)).toEqual([
      `${RULES}#/title`,
      `${RULES}#/bands/0/title`,
      `${DANISH}#/title`,
    ]);
  });

  it('say what was most likely meant', () => {
    const suggestions = (edits: Edits): string =>
      findingsWith(edits)
        .map(({ suggestion }) => suggestion)
        .join();
    expect(suggestions(set('/cases/0/facts/owes-mony', false))).toContain('did you mean "owes-money"?');
    expect(suggestions(set('/indicators/0/sources/0/source', 'a-guid'))).toContain('did you mean "a-guide"?');
    expect(suggestions(set('/referral/0', 'dkk'))).toContain('did you mean "dk"?');
  });

  it('are put into words by the one who asks', () => {
    const [finding] = check(material(set('/bands', GONE)), {
      describeIssue: ({ code, expected }) => `${code}: ${expected!}`,
    });
    expect(finding?.message).toBe('missing: bands');
  });

  it('are no more than 50 of one check, and it is said that there are more', () => {
    const many = Array.from({ length: 70 }, (_, index) => ({
      ...indicator(`sign-${index}`, { var: 'threatened' }),
      examples: SET.indicators[0]!.examples,
    }));
    const findings = findingsWith({
      set: [
        ['/indicators', many],
        ['/bands', [band('none', 0), band('more', 1)]],
      ],
    });
    expect(findings.filter(({ check: id }) => id === 'false-positives')).toHaveLength(50);
    expect(
      findings.find(({ check: id, message }) => id === 'not-run' && message.includes('false-positives'))?.message,
    ).toContain('50');
  });

  it('do not say that a case is wrong which was not run', () => {
    const item = SET.cases[3]!;
    const cases = Array.from({ length: 1700 }, (_, index) => ({ ...item, id: `case-${index}` }));
    const facts = Array.from({ length: 300 }, (_, index) => ({ ...SET.facts[2]!, id: `fact-${index}` }));
    const findings = findingsWith({
      set: [
        ['/cases', cases],
        ['/facts', [...SET.facts, ...facts]],
      ],
    });
    const ids = findings.map(({ check: id, path }) => `${id} ${path}`);
    expect(ids).toContain('not-run /cases');
    expect(ids.filter((id) => id.startsWith('cut-offs'))).toEqual([]);
  });

  it('are the same however often the files are checked', () => {
    const edits = set('/indicators/0/statement', 'The victim. The suspect.');
    expect(findingsWith(edits)).toEqual(findingsWith(edits));
  });
});

describe('linters', () => {
  it('stand under the name of their file, each once', () => {
    expect(new Set(LINTERS.map(({ id }) => id)).size).toBe(LINTERS.length);
  });
});
