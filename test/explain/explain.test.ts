import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssueError, assess, explain } from '../../src/index.js';
import type {
  Assessment,
  ExplainOptions,
  Explanation,
  Facts,
  IndicatorReason,
  RuleSetChannel,
} from '../../src/index.js';
import { UNKNOWN_REASONS } from '../../src/fact/fact.js';
import { dk } from '../../src/generated/referral/dk.js';
import { general } from '../../src/generated/rules/general/1.0.0.js';
import { generalDa } from '../../src/generated/rules/general/1.0.0/da.js';
import { answersTo } from '../report/renderings.js';
import { SAMPLE, SAMPLE_DA, loaded } from '../report/sample-set.js';

const sample = loaded(SAMPLE);
const ON = { turnOn: ['from-abroad'] };

const explainSample = (facts: Facts, options = {}): Explanation => explain(sample, assess(sample, facts, options));
const all = ({ present, unknown, absent }: Explanation): readonly IndicatorReason[] => [
  ...present,
  ...unknown,
  ...absent,
];
const reason = (explanation: Explanation, id: string): IndicatorReason => {
  const found = all(explanation).find((item) => item.id === id);
  if (found === undefined) throw new Error(`no reason ${id}`);
  return found;
};

/** The issue that something is refused with. */
function issueOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (error instanceof IssueError) return error.issues;
    throw error;
  }
  return 'nothing refused';
}

describe('an explanation', () => {
  it('has every indicator once, under its state, in the order of the set', () => {
    fc.assert(
      fc.property(answersTo(general), (facts) => {
        const assessment = assess(general, facts);
        const explanation = explain(general, assessment);
        for (const state of ['present', 'unknown', 'absent'] as const)
          expect(explanation[state].map(({ id }) => id)).toEqual(
            assessment.indicators.filter((indicator) => indicator.state === state).map(({ id }) => id),
          );
        expect(all(explanation)).toHaveLength(general.indicators.length);
      }),
      { numRuns: 50 },
    );
  });

  it('adds up: indicators without a group and the lines of the groups make the score, at the least and at the most', () => {
    fc.assert(
      fc.property(answersTo(sample), fc.boolean(), (facts, on) => {
        const explanation = explainSample(facts, on ? ON : {});
        const lines = [...all(explanation).filter(({ group }) => group === undefined), ...explanation.groups];
        for (const end of ['least', 'most'] as const)
          expect(lines.reduce((sum, line) => sum + line[end], 0)).toBe(explanation.score[end]);
      }),
      { numRuns: 200 },
    );
  });

  it('is faithful: answering the facts of a present sign with no takes away exactly its points', () => {
    fc.assert(
      fc.property(answersTo(general), (facts) => {
        const explanation = explain(general, assess(general, facts));
        for (const { id, least } of explanation.present) {
          const reads = general.facts.filter((fact) =>
            JSON.stringify(general.indicators.find((indicator) => indicator.id === id)?.when).includes(`"${fact.id}"`),
          );
          const without = assess(general, {
            ...facts,
            ...Object.fromEntries(reads.map((fact) => [fact.id, false])),
          });
          expect(explanation.score.least - without.score.least).toBe(least);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('names only facts that speak for the state: what is true behind a present sign, what is open behind an unknown one', () => {
    const explanation = explain(
      general,
      assess(general, { isolated: true, watched: { unknown: 'declined' }, threats: false }),
    );
    expect(reason(explanation, 'isolated-restricted-watched').because.map(({ fact, value }) => [fact, value])).toEqual([
      ['isolated', true],
    ]);
    expect(reason(explanation, 'threats-and-violence').because.map(({ fact }) => fact)).toEqual([
      'physical-violence',
      'psychological-violence',
    ]);
  });

  it('says of each weight where it comes from and why', () => {
    const explanation = explainSample({});
    expect(reason(explanation, 'locked-in')).toMatchObject({
      weight: 2,
      weightBasis: 'editorial',
      rationale: 'Chosen for the tests.',
    });
    expect(reason(explanation, 'followed').weightBasis).toBe('fitted');
    expect(reason(explanation, 'sleeps-at-work').weightBasis).toBe('source');
  });

  it('says of each band from where it begins, on what basis and why', () => {
    expect(explainSample({}).bands.map(({ id, from, basis, rationale }) => [id, from, basis, rationale])).toEqual([
      ['nothing-yet', -1, 'editorial', 'The lowest score.'],
      ['a-few', 1, 'source', 'The guide says so.'],
      ['many', 3, 'editorial', 'Chosen for the tests.'],
    ]);
  });

  it('gives the title of a group, in the indicator and in its line', () => {
    const explanation = explainSample({ 'locked-in': true, followed: true });
    expect(reason(explanation, 'locked-in').group).toBe('Freedom to leave');
    expect(explanation.groups).toEqual([{ id: 'freedom', title: 'Freedom to leave', least: 3, most: 3, cappedAt: 3 }]);
    expect(reason(explanation, 'passport-kept')).not.toHaveProperty('group');
  });

  it('gives the labels of chosen options and leaves other values as they are', () => {
    const explanation = explainSample({
      'sleeping-place': 'at-work',
      'papers-held': ['bank-card', 'passport'],
      age: 16,
      'locked-in': true,
    });
    expect(reason(explanation, 'sleeps-at-work').because[0]).toMatchObject({ value: 'At the place of work' });
    expect(reason(explanation, 'passport-kept').because[0]).toMatchObject({ value: ['The passport', 'The bank card'] });
    expect(reason(explanation, 'young-at-work').because[0]).toMatchObject({ value: 16, unit: 'years' });
    expect(reason(explanation, 'locked-in').because[0]).toMatchObject({ value: true });
    expect(reason(explanation, 'locked-in').because[0]).not.toHaveProperty('unit');
  });

  it('keeps every reason for not knowing, and the evidence behind it', () => {
    for (const unknown of UNKNOWN_REASONS) {
      const evidence = [{ kind: 'statement', meeting: 'first talk', note: 'noted' }] as const;
      const [fact] = reason(explainSample({ 'locked-in': { unknown, evidence } }), 'locked-in').because;
      expect(fact).toMatchObject({ fact: 'locked-in', unknown, evidence });
      expect(fact).not.toHaveProperty('value');
    }
  });

  it('says of a fact that nobody gave that it was not asked, and has no evidence for it', () => {
    for (const { because } of explainSample({}).unknown)
      for (const fact of because) expect(fact).toMatchObject({ unknown: 'not-asked', evidence: [] });
  });

  it('flags what is sensitive and what is off', () => {
    const off = reason(explainSample({ 'from-abroad': true }), 'from-abroad');
    const on = reason(explainSample({ 'from-abroad': true }, ON), 'from-abroad');
    expect(off).toMatchObject({ sensitive: 'direct', off: true, least: 0, most: 0 });
    expect(on).toMatchObject({ sensitive: 'direct', least: 1, most: 1 });
    expect(on).not.toHaveProperty('off');
    expect(reason(explainSample({}), 'locked-in')).not.toHaveProperty('sensitive');
    expect(reason(explain(general, assess(general, {})), 'false-identity-or-travel-papers').sensitive).toBe('proxy');
  });

  it('gives the score without sensitive signs with the titles of its bands, and only where one is on', () => {
    expect(explainSample({ 'from-abroad': true }).withoutSensitive).toBeNull();
    expect(
      explainSample({ 'from-abroad': true, 'locked-in': true, 'union-member': false }, ON).withoutSensitive,
    ).toEqual({
      score: { least: 2, most: 6, possible: 6 },
      bands: ['A few signs', 'Many signs'],
    });
  });

  it('counts the questions that have no answer', () => {
    expect(explainSample({}).notAnswered).toBe(7);
    expect(explainSample({ age: 30, 'locked-in': null, followed: { unknown: 'declined' } }).notAnswered).toBe(6);
  });

  it('gives what to find out next in words, with a hint where there is one', () => {
    const { askNext } = explainSample({ followed: { unknown: 'suspected' } });
    expect(askNext[0]).toEqual({
      fact: 'followed',
      question: 'Does somebody follow along?',
      hint: 'Look twice.',
      couldReach: 'A few signs',
    });
    expect(askNext.find(({ fact }) => fact === 'locked-in')).not.toHaveProperty('hint');
  });

  it('gives what holds the band up and what one more sign would do in words', () => {
    const { heldUpBy, oneMore } = explainSample({ 'sleeping-place': 'at-work', 'union-member': false });
    expect(heldUpBy).toEqual([{ statement: 'The sign sleeps-at-work is there.', band: 'No signs recorded so far' }]);
    expect(oneMore).toContainEqual({ statement: 'The sign locked-in is there.', band: 'Many signs' });
  });

  it('says what the next step is and what raised it', () => {
    const concern = { reason: 'A reason.' };
    expect(explainSample({}).nextStep).toMatchObject({ band: { id: 'nothing-yet' }, raisedBy: 'nothing' });
    expect(explainSample({ 'locked-in': true }).nextStep).toMatchObject({ band: { id: 'a-few' }, raisedBy: 'score' });
    expect(explainSample({}, { concern })).toMatchObject({
      nextStep: { band: { id: 'many', title: 'Many signs', nextStep: 'Offer the way to help.' }, raisedBy: 'concern' },
      concern: 'A reason.',
    });
    expect(explainSample({}).concern).toBeNull();
  });

  it('puts child protection first for a child and for somebody treated as one, and for nobody else', () => {
    expect(explainSample({ age: 17 }).childFirst).toBe(true);
    expect(explainSample({ 'may-be-a-child': true }).childFirst).toBe(true);
    expect(explainSample({ 'may-be-a-child': { unknown: 'suspected' } }).childFirst).toBe(true);
    expect(explainSample({ age: 18, 'may-be-a-child': true }).childFirst).toBe(false);
    expect(explainSample({}).childFirst).toBe(false);
  });

  it('passes on the date, the receipt and the route to help', () => {
    const assessment = assess(general, { threats: true }, { asOf: '2026-11-21' });
    const explanation = explain(general, assessment, { referral: dk });
    expect(explanation.asOf).toBe('2026-11-21');
    expect(explanation.referral).toBe(dk);
    expect(explanation.receipt).toEqual({
      sha256: assessment.ruleSet.sha256,
      engine: assessment.engine,
      factsDigest: assessment.factsDigest,
    });
    const plain = explain(general, assess(general, {}));
    expect(plain).not.toHaveProperty('asOf');
    expect(plain.referral).toBeNull();
  });

  it('is plain data, and leaves the assessment as it was', () => {
    const assessment = assess(general, { threats: true, watched: { unknown: 'suspected' } });
    const before = JSON.stringify(assessment);
    const explanation = explain(general, assessment, { translation: generalDa, referral: dk });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
    expect(JSON.stringify(assessment)).toBe(before);
  });

  it('can be given for an assessment that was stored and read back', () => {
    const assessment = assess(general, { threats: true });
    const stored = JSON.parse(JSON.stringify(assessment)) as Assessment;
    expect(explain(general, stored)).toEqual(explain(general, assessment));
  });
});

describe('scoring by any', () => {
  const any = loaded({
    ...SAMPLE,
    indicators: SAMPLE.indicators.map((indicator) => ({
      ...indicator,
      group: undefined,
      weight: { ...indicator.weight, points: 1, protective: undefined },
    })),
    scoring: { method: 'any', groups: [], rationale: 'One is as good as many.' },
    bands: SAMPLE.bands.slice(0, 2),
    concern: { ...SAMPLE.concern, raisesTo: 'a-few' },
  });

  it('names the group of everything by the title of the set, never by an id', () => {
    const explanation = explain(any, assess(any, { 'locked-in': true, followed: true }));
    expect(explanation.groups).toEqual([{ id: 'any', title: 'Signs in a workshop', least: 1, most: 1, cappedAt: 1 }]);
    for (const { group } of all(explanation)) expect(['Signs in a workshop', undefined]).toContain(group);
  });
});

describe('an assessment that names what the set does not have', () => {
  it('is explained by its ids, without any other wording', () => {
    const assessment = assess(sample, { 'locked-in': true });
    const [first] = assessment.indicators;
    const strange = explain(sample, {
      ...assessment,
      bands: ['nowhere'],
      indicators: [{ ...first!, id: 'nothing', because: [{ fact: 'unheard', unknown: 'declined' }] }],
    });
    expect(strange.bands).toMatchObject([
      { id: 'nowhere', title: 'nowhere', meaning: '', from: 0, basis: 'editorial' },
    ]);
    expect(strange.present).toMatchObject([
      { statement: 'nothing', weightBasis: 'editorial', because: [{ question: 'unheard', notSeenHere: false }] },
    ]);
  });
});

describe('what could not have been seen in this setting', () => {
  const seen = (facts: Facts, channels?: readonly RuleSetChannel[]): Explanation =>
    explainSample(facts, channels === undefined ? {} : { channels });

  it('is an unknown fact that none of the open ways of knowing shows', () => {
    const explanation = seen({}, ['observation']);
    expect(reason(explanation, 'sleeps-at-work').because[0]?.notSeenHere).toBe(true);
    expect(reason(explanation, 'sleeps-at-work').notSeenHere).toBe(true);
    expect(reason(explanation, 'locked-in').because[0]?.notSeenHere).toBe(false);
    expect(reason(explanation, 'locked-in').notSeenHere).toBe(false);
  });

  it('is nothing where one of the open ways shows it', () => {
    const explanation = seen({}, ['observation', 'document', 'conversation']);
    expect(all(explanation).filter(({ notSeenHere }) => notSeenHere)).toEqual([]);
  });

  it('is nothing where nobody said which ways were open', () => {
    expect(all(seen({})).filter(({ notSeenHere }) => notSeenHere)).toEqual([]);
  });

  it('is everything where no way was open', () => {
    expect(all(seen({}, [])).every(({ notSeenHere }) => notSeenHere)).toBe(true);
  });

  it('is what was recorded as not observable, whatever the ways', () => {
    for (const channels of [undefined, ['observation']] as const)
      expect(reason(seen({ 'locked-in': { unknown: 'not-observable' } }, channels), 'locked-in').notSeenHere).toBe(
        true,
      );
  });

  it('is never what is known, present or absent', () => {
    const explanation = seen({ 'sleeping-place': 'at-work', 'papers-held': [] }, ['observation']);
    expect(reason(explanation, 'sleeps-at-work')).toMatchObject({ state: 'present', notSeenHere: false });
    expect(reason(explanation, 'passport-kept')).toMatchObject({ state: 'absent', notSeenHere: false });
    for (const id of ['sleeps-at-work', 'passport-kept'])
      expect(reason(explanation, id).because.every(({ notSeenHere }) => !notSeenHere)).toBe(true);
  });

  it('holds for a sign only where every fact that leaves it open could not have been seen', () => {
    const channels = ['document'] as const;
    const explanation = explain(general, assess(general, {}, { channels }));
    const threats = reason(explanation, 'threats-and-violence');
    expect(threats.because.map(({ fact, notSeenHere }) => [fact, notSeenHere])).toEqual([
      ['threats', false],
      ['physical-violence', false],
      ['psychological-violence', true],
    ]);
    expect(threats.notSeenHere).toBe(false);
    expect(reason(explanation, 'isolated-restricted-watched').notSeenHere).toBe(true);
  });
});

describe('an explanation in another language', () => {
  it('has the wording of the translation, and says who has checked it', () => {
    const explanation = explain(general, assess(general, { threats: true }), { translation: generalDa });
    expect(explanation.language).toBe('da');
    expect(explanation.review).toBe('not-reviewed');
    expect(explanation.ruleSet).toMatchObject({ title: generalDa.title, purpose: generalDa.purpose });
    expect(explanation.present[0]).toMatchObject({
      statement: generalDa.indicators['threats-and-violence']?.statement,
      rationale: generalDa.indicators['threats-and-violence']?.rationale,
      falsePositives: generalDa.indicators['threats-and-violence']?.falsePositives,
    });
    expect(explanation.present[0]?.because[0]?.question).toBe(generalDa.facts['threats']?.question);
    expect(explanation.bands.map(({ title }) => title)).toEqual(
      ['some-signs', 'several-signs'].map((id) => generalDa.bands[id]?.title),
    );
    expect(explanation.withoutSensitive?.bands[0]).toBe(generalDa.bands['some-signs']?.title);
  });

  it('passes on a review by a native speaker or professional', () => {
    for (const status of ['reviewed-by-native-speaker', 'reviewed-by-native-professional'] as const)
      expect(
        explain(general, assess(general, {}), {
          translation: { ...generalDa, review: { status, by: 'A reader', date: '2026-11-21' } },
        }).review,
      ).toBe(status);
  });

  it('says of no review where it is the wording of the set itself', () => {
    const explanation = explain(general, assess(general, {}));
    expect(explanation.language).toBe('en');
    expect(explanation).not.toHaveProperty('review');
  });

  it('falls back to the wording of the set, entry by entry', () => {
    const explanation = explain(sample, assess(sample, { 'sleeping-place': 'no-place', 'locked-in': true }), {
      translation: SAMPLE_DA,
    });
    expect(reason(explanation, 'locked-in').statement).toBe('Personen er låst inde.');
    expect(reason(explanation, 'followed').statement).toBe('The sign followed is there.');
    expect(reason(explanation, 'sleeps-at-work').because[0]).toMatchObject({
      question: 'Hvor sover personen?',
      value: 'Nowhere in particular',
    });
    expect(explanation.bands.map(({ title }) => title)).toEqual(['Nogle få tegn', 'Many signs']);
    expect(explanation.groups[0]?.title).toBe('Frihed til at gå');
  });

  it('gives the same states and points in every language', () => {
    fc.assert(
      fc.property(answersTo(general), (facts) => {
        const assessment = assess(general, facts);
        const figures = (explanation: Explanation): unknown =>
          all(explanation).map(({ id, state, least, most, weight }) => [id, state, least, most, weight]);
        expect(figures(explain(general, assessment, { translation: generalDa }))).toEqual(
          figures(explain(general, assessment)),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('an explanation is refused', () => {
  it('for an assessment of another rule set', () => {
    const assessment = assess(sample, {});
    expect(issueOf(() => explain(general, assessment))).toEqual([
      {
        code: 'wrong-rule-set',
        path: '/ruleSet/sha256',
        came: assessment.ruleSet.sha256,
        expected: assess(general, {}).ruleSet.sha256,
      },
    ]);
  });

  it('for an assessment of the same id and version with other content', () => {
    const other = loaded({ ...SAMPLE, title: 'Another title' });
    expect(issueOf(() => explain(other, assess(sample, {})))).toMatchObject([{ code: 'wrong-rule-set' }]);
  });

  it.each<readonly [string, unknown, string]>([
    ['an empty record', {}, 'nothing'],
    ['null', null, 'nothing'],
    ['text', 'assessment/1', 'nothing'],
    ['one without its rule set', { ...assess(sample, {}), ruleSet: undefined }, 'nothing'],
    ['one with another digest', { ruleSet: { sha256: 5 } }, 'a number'],
  ])('for what is no assessment: %s', (_, kept, came) => {
    expect(issueOf(() => explain(sample, kept as Assessment))).toMatchObject([
      { code: 'wrong-rule-set', path: '/ruleSet/sha256', came },
    ]);
  });

  it('for options that are no object', () => {
    for (const options of [null, 5, 'da', []])
      expect(issueOf(() => explain(sample, assess(sample, {}), options as ExplainOptions))).toMatchObject([
        { code: 'wrong-type', path: '/options', expected: 'an object' },
      ]);
  });

  it('for a rule set that was not loaded', () => {
    expect(issueOf(() => explain(SAMPLE, assess(sample, {})))).toMatchObject([{ code: 'not-loaded' }]);
  });

  it('for a translation of another set', () => {
    expect(issueOf(() => explain(sample, assess(sample, {}), { translation: generalDa }))).toEqual([
      { code: 'wrong-rule-set', path: '/ruleSet/id', came: 'general', expected: 'workshop-signs' },
    ]);
  });
});
