import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askNext, assess, compile, evaluator, STATEMENT, VERSION } from '../../src/index.js';
import type { AssessOptions, Assessment } from '../../src/index.js';
import { canonicalJson } from '../../src/json/canonical-json.js';
import { assessed, ofPublishedShape } from '../support/assessed.js';
import { firstIssueOf, issuesOf, untyped } from '../support/issues.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';
import { band, indicator, loaded, loadedWith, recorded, signs, yesNo } from '../support/rule-set-with.js';

const whole = loaded(wholeRuleSet());
const options = (given: unknown): AssessOptions => given as AssessOptions;

describe('an assessment', () => {
  const assessment = assessed(whole, { threats: true, 'looks-young': { unknown: 'suspected' }, papers: ['visa'] });

  it('has its parts in one order', () => {
    expect(Object.keys(assessment)).toEqual([
      ...['format', 'ruleSet', 'engine', 'factsDigest', 'facts', 'turnedOn', 'score', 'bands', 'decided', 'band'],
      ...['indicators', 'groups', 'elements', 'counts', 'concern', 'nextStep', 'askNext', 'whatWouldChange'],
      ...['withoutSensitive', 'statement'],
    ]);
    const all = assessed(whole, {}, { asOf: '2026-01-31', channels: ['document'] });
    expect(Object.keys(all).slice(3, 7)).toEqual(['factsDigest', 'asOf', 'channels', 'facts']);
  });

  it('says which rule set, which version and which engine', () => {
    expect(assessment.format).toBe('assessment/1');
    expect(assessment.ruleSet).toMatchObject({ id: 'test-set', version: '1.0.0' });
    expect(assessment.ruleSet.sha256).toBe(createHash('sha256').update(canonicalJson(wholeRuleSet())).digest('hex'));
    expect(assessment.engine).toBe(VERSION);
  });

  it('says what it means and what it does not', () => {
    expect(assessment.statement).toBe(STATEMENT);
    expect(assessed(whole, {}).statement).toBe(STATEMENT);
    expect(STATEMENT).toMatch(/^Recorded signs for a trained person to consider .* Not a finding about anyone: /u);
    expect(STATEMENT).not.toMatch(/victim|cleared|safe|probab|%/iu);
  });

  it('has a digest of the answers, evidence left out', () => {
    const wanted = canonicalJson({ threats: true, 'looks-young': { unknown: 'suspected' }, papers: ['visa'] });
    expect(assessment.factsDigest).toBe(createHash('sha256').update(wanted).digest('hex'));
    const evidenced = assessed(whole, {
      papers: { value: ['visa'], evidence: [{ kind: 'document', note: 'Seen.' }] },
      threats: { value: true, evidence: [{ kind: 'statement' }] },
      'looks-young': 'maybe',
    });
    expect(evidenced.factsDigest).toBe(assessment.factsDigest);
    expect(assessed(whole, { threats: true }).factsDigest).not.toBe(assessment.factsDigest);
    expect(assessed(whole, { threats: false }).factsDigest).not.toBe(assessed(whole, { threats: null }).factsDigest);
  });

  it('has a line for every indicator, in the order of the set, with its reasons and their evidence', () => {
    const evidence = [{ kind: 'statement', note: 'Told.' }] as const;
    const lines = assessed(whole, { threats: { value: true, evidence }, place: null }).indicators;
    expect(lines).toEqual([
      {
        id: 'threatened',
        state: 'present',
        weight: 2,
        least: 2,
        most: 2,
        because: [{ fact: 'threats', value: true, evidence }],
        group: 'together',
      },
      {
        id: 'in-flat',
        state: 'unknown',
        weight: 1,
        least: 0,
        most: 1,
        because: [{ fact: 'place', unknown: 'not-known' }],
        group: 'together',
      },
      {
        id: 'has-papers',
        state: 'unknown',
        weight: -1,
        least: -1,
        most: 0,
        because: [{ fact: 'papers', unknown: 'not-asked' }],
      },
      {
        id: 'young',
        state: 'unknown',
        weight: 4,
        least: 0,
        most: 0,
        because: [{ fact: 'age', unknown: 'not-asked' }],
        sensitive: 'direct',
        off: true,
      },
    ]);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });

  it('has no band while it is undecided', () => {
    expect(assessed(whole, {})).toMatchObject({ decided: false, band: null });
    const facts = { threats: false, place: 'street', papers: [] };
    expect(assessed(whole, facts)).toMatchObject({ decided: true, band: 'none-recorded', bands: ['none-recorded'] });
  });

  it('is the same by compile, which may be used again and again', () => {
    const assessAgain = compile(whole);
    const inputs = [{}, { threats: true }, { age: 3 }, { threats: false, place: 'flat' }, {}] as const;
    for (const facts of inputs)
      expect(JSON.stringify(ofPublishedShape(assessAgain(facts)))).toBe(JSON.stringify(assess(whole, facts)));
  });
});

describe('the counts', () => {
  it('tell what is present, absent and unknown, and what was asked and answered', () => {
    const facts = {
      threats: true,
      'looks-young': { unknown: 'suspected' },
      age: { unknown: 'declined' },
      place: 'street',
      papers: { unknown: 'not-asked', evidence: [{ kind: 'statement' }] },
    } as const;
    expect(assessed(whole, facts).counts).toEqual({
      present: 1,
      absent: 1,
      unknown: 1,
      suspected: 1,
      facts: 5,
      asked: 4,
      answered: 2,
      notInSet: 0,
    });
  });
  it('of nothing asked are nothing', () => {
    expect(assessed(whole, {}).counts).toEqual({
      present: 0,
      absent: 0,
      unknown: 3,
      suspected: 0,
      facts: 5,
      asked: 0,
      answered: 0,
      notInSet: 0,
    });
  });
  it('leave out what is off, and the facts that only it reads, until it is turned on', () => {
    const set = signs({ off: 1, usual: 1 });
    const ruleSet = loadedWith({
      ...set,
      indicators: set.indicators!.map((item) =>
        item.id === 'sign-off' ? { ...item, offByDefault: true as const } : item,
      ),
    });
    const facts = recorded(['off', 'usual']);
    expect(assessed(ruleSet, facts).counts).toMatchObject({ present: 1, facts: 1, asked: 1, answered: 1 });
    expect(assessed(ruleSet, facts).indicators[0]).toMatchObject({ id: 'sign-off', state: 'present', off: true });
    expect(assessed(ruleSet, facts, { turnOn: ['sign-off'] }).counts).toMatchObject({ present: 2, facts: 2, asked: 2 });
  });
  it('have facts of other sets only where the caller lets them be counted', () => {
    expect(assessed(whole, { other: true, another: null }, { otherFacts: 'count' }).counts.notInSet).toBe(2);
    expect(firstIssueOf(() => assess(whole, { other: true }, { otherFacts: 'refuse' })).code).toBe('unknown-fact');
    expect(firstIssueOf(() => assess(whole, { other: true })).code).toBe('unknown-fact');
  });
});

describe('a professional concern', () => {
  const ruleSet = loadedWith({
    ...signs({ a: 1, b: 1, c: 2 }),
    bands: [band('none', 0), band('some', 1), band('several', 3), band('many', 4)],
    raisesTo: 'several',
    referral: ['dk'],
  });
  const step = (present: readonly string[], concern?: AssessOptions['concern']): Assessment['nextStep'] =>
    assessed(ruleSet, recorded(present), concern === undefined ? {} : { concern }).nextStep;
  const concern = { reason: 'He looks at the door.' };

  it.each([
    ['nothing raised it', [], undefined, 'none', 'nothing'],
    ['the score raised it', ['a'], undefined, 'some', 'score'],
    ['the concern raised it by itself', [], concern, 'several', 'concern'],
    ['the concern raised it above the score', ['a'], concern, 'several', 'concern'],
    ['the score reached as far as the concern', ['a', 'c'], concern, 'several', 'score'],
    ['the score reached further than the concern', ['a', 'b', 'c'], concern, 'many', 'score'],
  ])('stands on a level with the signs: %s', (_, present, given, to, raisedBy) => {
    expect(step(present, given)).toEqual({ band: to, raisedBy, referral: ['dk'] });
  });

  it('changes no score, no band and no sign', () => {
    const { concern: reason, nextStep: step, ...rest } = assessed(ruleSet, recorded(['a']), { concern });
    const { concern: none, nextStep: other, ...without } = assessed(ruleSet, recorded(['a']));
    expect(rest).toEqual(without);
    expect([reason, none]).toEqual([concern, null]);
    expect([step.band, other.band]).toEqual(['several', 'some']);
  });

  it('raises nothing where it raises to the lowest band', () => {
    const low = loadedWith({ ...signs({ a: 1 }), raisesTo: 'none-recorded' });
    expect(assessed(low, {}, { concern }).nextStep).toMatchObject({ band: 'none-recorded', raisedBy: 'nothing' });
    expect(assessed(low, recorded(['a']), { concern }).nextStep).toMatchObject({ band: 'some', raisedBy: 'score' });
  });

  it.each([
    {},
    { reason: '' },
    { reason: ' \n\t\u00A0' },
    { reason: 5 },
    { reason: null },
    'He looks at the door.',
    true,
  ])('needs a written reason: %j is none', (given) => {
    expect(firstIssueOf(() => assess(ruleSet, {}, options({ concern: given })))).toMatchObject({
      code: 'reason-missing',
      path: '/concern/reason',
    });
  });

  it('is written down without the space around it, up to 4000 characters', () => {
    expect(assessed(ruleSet, {}, { concern: { reason: '  Why. \n' } }).concern).toEqual({ reason: 'Why.' });
    expect(assessed(ruleSet, {}, { concern: { reason: 'x'.repeat(4000) } }).concern?.reason).toHaveLength(4000);
    expect(firstIssueOf(() => assess(ruleSet, {}, { concern: { reason: 'x'.repeat(4001) } }))).toEqual({
      code: 'too-large',
      path: '/concern/reason',
      expected: 'at most 4000 characters',
    });
    expect(assessed(ruleSet, {}, { concern: { reason: ` ${'x'.repeat(4000)} ` } }).concern?.reason).toHaveLength(4000);
  });

  it('is none when the caller gives none', () => {
    for (const none of [{}, { concern: null }, { concern: undefined }])
      expect(assessed(ruleSet, {}, options(none)).concern).toBeNull();
  });

  it('can be written down again by replay, so it holds whole characters only', () => {
    expect(issuesOf(() => assess(ruleSet, {}, { concern: { reason: 'half \ud83d' } }))).toEqual([
      { code: 'json-lone-surrogate', path: '/concern/reason' },
    ]);
  });
});

describe('the options of an assessment', () => {
  it('hold a day that exists', () => {
    for (const asOf of ['2026-01-31', '2024-02-29', '2000-02-29', '1999-12-31'])
      expect(assessed(whole, {}, { asOf }).asOf).toBe(asOf);
    for (const asOf of [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-1-1',
      '26-01-01',
      ' 2026-01-01',
      '2026-01-01\n',
      '２０２６-01-01',
      '',
      20260101,
      new Date(0),
      null,
    ])
      expect(firstIssueOf(() => assess(whole, {}, options({ asOf })))).toMatchObject({
        code: 'wrong-value',
        path: '/asOf',
        expected: 'a day as YYYY-MM-DD',
      });
    expect(assessed(whole, {})).not.toHaveProperty('asOf');
  });

  it('hold ways of knowing, in one order, each once', () => {
    expect(assessed(whole, {}, { channels: ['text', 'conversation', 'text'] }).channels).toEqual([
      'conversation',
      'text',
    ]);
    const all: AssessOptions['channels'] = [
      ...(['conversation', 'observation', 'document', 'third-party', 'transaction', 'text'] as const),
      ...(['image-coded', 'cross-advert'] as const),
    ];
    expect(assessed(whole, {}, { channels: all.toReversed() }).channels).toEqual(all);
    expect(assessed(whole, {}, { channels: [] }).channels).toEqual([]);
    expect(assessed(whole, {})).not.toHaveProperty('channels');
    expect(firstIssueOf(() => assess(whole, {}, options({ channels: ['text', 'rumour'] })))).toMatchObject({
      code: 'wrong-value',
      path: '/channels/1',
      expected: all.join(', '),
    });
    expect(firstIssueOf(() => assess(whole, {}, options({ channels: 'text' })))).toMatchObject({
      code: 'wrong-type',
      path: '/channels',
      came: 'text',
      expected: 'a list',
    });
  });

  it('hold what is turned on, in the order of the set, each once, and only what was off', () => {
    const off = (id: string) => ({ ...indicator(id, { var: 'threats' }), offByDefault: true as const });
    const several = loadedWith({ indicators: [off('first'), indicator('usual', { var: 'threats' }), off('second')] });
    const on = (turnOn: readonly string[]): Assessment => assessed(several, { threats: true }, { turnOn });
    expect(on(['second', 'first', 'second']).turnedOn).toEqual(['first', 'second']);
    expect(JSON.stringify(on(['second', 'first']))).toBe(JSON.stringify(on(['first', 'second', 'first'])));
    expect(JSON.stringify(on(['usual']))).toBe(JSON.stringify(assess(several, { threats: true })));
    expect([on([]).score.least, on(['first']).score.least, on(['first', 'second']).score.least]).toEqual([1, 2, 3]);
    expect(firstIssueOf(() => on(['first', 'secnd']))).toEqual({
      code: 'unknown-reference',
      path: '/turnOn/1',
      came: 'secnd',
      suggestion: 'second',
    });
    expect(firstIssueOf(() => on(['something-else-altogether']))).toStrictEqual({
      code: 'unknown-reference',
      path: '/turnOn/0',
      came: 'something-else-altogether',
    });
    expect(firstIssueOf(() => assess(several, {}, options({ turnOn: 'first' })))).toMatchObject({
      code: 'wrong-type',
      path: '/turnOn',
    });
    expect(firstIssueOf(() => assess(several, {}, options({ turnOn: [{ toString: 1 }] })))).toMatchObject({
      code: 'unknown-reference',
      path: '/turnOn/0',
    });
  });

  it('turn nothing on later than when a set is compiled, and say so', () => {
    const several = loadedWith({
      indicators: [{ ...indicator('first', { var: 'threats' }), offByDefault: true as const }],
    });
    const late: AssessOptions = { turnOn: ['first'] };
    const assessment = compile(several)({ threats: true }, late);
    expect(assessment.score.least).toBe(assessment.turnedOn.length);
    expect(assessment.indicators[0]!.off).toBe(assessment.turnedOn.length === 0 ? true : undefined);
    expect(compile(several, late)({ threats: true }).turnedOn).toEqual(['first']);
  });

  it('are an object', () => {
    for (const [given, came] of [
      [null, 'null'],
      [5, 'a number'],
      ['2026-01-01', 'text'],
      [['young'], 'a list'],
    ] as const)
      for (const work of [
        () => assess(whole, {}, options(given)),
        () => compile(whole, options(given)),
        () => compile(whole)({}, options(given)),
        () => evaluator(whole, options(given)),
        () => askNext(whole, {}, options(given)),
      ])
        expect(issuesOf(work)).toEqual([{ code: 'wrong-type', path: '/options', came, expected: 'an object' }]);
  });

  it('are all checked at once', () => {
    const wrong = { asOf: 'today', channels: ['text', 'rumour', 'gossip'], concern: {} };
    expect(issuesOf(() => assess(whole, {}, options(wrong))).map(({ path }) => path)).toEqual([
      '/concern/reason',
      '/asOf',
      '/channels/1',
      '/channels/2',
    ]);
    expect(issuesOf(() => evaluator(whole, { turnOn: ['nobody', 'young', 'none'] })).map(({ path }) => path)).toEqual([
      '/turnOn/0',
      '/turnOn/2',
    ]);
  });

  it.each([
    ['concern', { reason: 'x' }],
    ['asOf', '2026-01-01'],
    ['channels', ['text']],
    ['turnOn', ['young']],
    ['otherFacts', 'count'],
  ])('are not what all objects have come to inherit: %s', (name, value) => {
    const facts = untyped({ threats: true, nobody: true });
    const all = (): readonly unknown[] => [
      JSON.stringify(assess(whole, { threats: true })),
      JSON.stringify(evaluator(whole)({ threats: true })),
      issuesOf(() => assess(whole, facts)).map(({ code }) => code),
    ];
    const before = all();
    const everything = Object.prototype as unknown as Record<string, unknown>;
    everything[name] = value;
    let polluted: readonly unknown[] = [];
    try {
      polluted = all();
    } finally {
      Reflect.deleteProperty(everything, name);
    }
    expect(polluted).toEqual(before);
  });
});

describe('a sensitive sign', () => {
  const set = signs({ usual: 1, proxy: 2, direct: 3 });
  const ruleSet = loadedWith({
    ...set,
    facts: [...set.facts!, yesNo('looks-young')],
    indicators: set.indicators!.map((item) => {
      if (item.id === 'sign-proxy') return { ...item, sensitive: 'proxy' as const };
      return item.id === 'sign-direct' ? { ...item, sensitive: 'direct' as const, offByDefault: true as const } : item;
    }),
    bands: [band('none', 0), band('some', 1), band('several', 3), band('many', 5)],
  });

  it('has the score and the bands beside it that there are without it', () => {
    expect(assessed(ruleSet, recorded(['usual', 'proxy'])).withoutSensitive).toEqual({
      score: { least: 1, most: 1, possible: 1 },
      bands: ['some'],
    });
    expect(assessed(ruleSet, {})).toMatchObject({
      score: { least: 0, most: 3, possible: 3 },
      withoutSensitive: { score: { least: 0, most: 1, possible: 1 }, bands: ['none', 'some'] },
    });
  });

  it('is compared also when it is absent or unknown, but not when none counts', () => {
    const only = (id: string): Assessment['withoutSensitive'] =>
      assessed(loadedWith({ ...set, indicators: ruleSet.indicators.filter((item) => item.id !== id) }), {})
        .withoutSensitive;
    expect(only('sign-usual')).toEqual({ score: { least: 0, most: 0, possible: 0 }, bands: ['none-recorded'] });
    expect(only('sign-proxy')).toBeNull();
  });

  it('counts in neither while it is off, and in one when it is turned on', () => {
    const facts = recorded(['usual', 'direct'], ['proxy']);
    expect(assessed(ruleSet, facts)).toMatchObject({ score: { least: 1 }, withoutSensitive: { score: { least: 1 } } });
    expect(assessed(ruleSet, facts, { turnOn: ['sign-direct'] })).toMatchObject({
      score: { least: 4, most: 4, possible: 6 },
      band: 'several',
      withoutSensitive: { score: { least: 1, most: 1, possible: 1 }, bands: ['some'] },
    });
  });

  it('is flagged in its line', () => {
    expect(assessed(ruleSet, {}).indicators.map(({ sensitive, off }) => [sensitive, off])).toEqual([
      [undefined, undefined],
      ['proxy', undefined],
      ['direct', true],
    ]);
  });

  it('leaves what a set without it would give', () => {
    const without = loadedWith({
      ...set,
      bands: ruleSet.bands,
      indicators: ruleSet.indicators.filter((item) => item.sensitive === 'no'),
    });
    for (const facts of [{}, recorded(['usual']), recorded(['proxy']), recorded(['direct'], ['usual'])]) {
      const wanted = assessed(without, facts);
      expect(assessed(ruleSet, facts, { turnOn: ['sign-direct'] }).withoutSensitive).toEqual({
        score: wanted.score,
        bands: wanted.bands,
      });
    }
  });
});

describe('what would change the band', () => {
  const ruleSet = loadedWith({
    ...signs({ a: 1, b: 1, heavy: 3, guard: -1 }),
    bands: [band('low', -1), band('some', 1), band('several', 3)],
  });
  const change = (present: readonly string[], absent: readonly string[] = []): Assessment['whatWouldChange'] =>
    assessed(ruleSet, recorded(present, absent)).whatWouldChange;

  it('is a present sign without which it falls, with the band to which it falls', () => {
    expect(change(['heavy'], ['a', 'b', 'guard']).heldUpBy).toEqual([{ indicator: 'sign-heavy', band: 'low' }]);
    expect(change(['heavy', 'a'], ['b', 'guard']).heldUpBy).toEqual([{ indicator: 'sign-heavy', band: 'some' }]);
    expect(change(['a', 'b'], ['heavy', 'guard']).heldUpBy).toEqual([]);
    expect(change(['a'], ['b', 'heavy', 'guard']).heldUpBy).toEqual([{ indicator: 'sign-a', band: 'low' }]);
  });

  it('is an unknown sign with which it rises, with the band to which it rises', () => {
    expect(change([]).oneMore).toEqual([
      { indicator: 'sign-a', band: 'some' },
      { indicator: 'sign-b', band: 'some' },
      { indicator: 'sign-heavy', band: 'several' },
    ]);
    expect(change(['a']).oneMore).toEqual([{ indicator: 'sign-heavy', band: 'several' }]);
    expect(change(['a', 'b', 'heavy']).oneMore).toEqual([]);
  });

  it('is never a protective sign', () => {
    expect(change(['guard', 'a', 'b', 'heavy']).heldUpBy.map(({ indicator: id }) => id)).toEqual(['sign-heavy']);
    expect(change([]).oneMore.map(({ indicator: id }) => id)).not.toContain('sign-guard');
  });

  it('is never a sign that does not count', () => {
    const off = loadedWith({
      indicators: [{ ...indicator('off', { var: 'threats' }, { points: 9 }), offByDefault: true as const }],
    });
    expect(assessed(off, { threats: true }).whatWouldChange).toEqual({ heldUpBy: [], oneMore: [] });
    expect(assessed(off, {}).whatWouldChange).toEqual({ heldUpBy: [], oneMore: [] });
  });
});
