import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/index.js';
import type { Indicator, RuleSet } from '../../src/index.js';
import { compareRuleSets } from '../../src/compare/index.js';
import type { BandChange, Comparison } from '../../src/compare/index.js';
import { edited } from '../support/edited.js';
import { firstIssueOf } from '../support/issues.js';
import {
  band,
  choice,
  choices,
  group,
  indicator,
  loaded,
  loadedWith,
  number,
  yesNo,
} from '../support/rule-set-with.js';
import { general, generalVersion } from './general.js';
import { FACTS, signsOf, version } from './versions.js';

const codes = ({ because }: Comparison): readonly string[] => because.map(({ code }) => code);
const nextSteps = ({ results }: Comparison): readonly BandChange[] =>
  results.bands.filter(({ of, takenBy }) => of === 'next-step' && takenBy === 'both');

describe('two versions that are the same', () => {
  it('ask for a patch and have no difference', () => {
    const comparison = compareRuleSets(version(), version());
    expect(comparison).toMatchObject({
      format: 'comparison/1',
      step: 'patch',
      because: [{ step: 'patch', code: 'identical' }],
      version: { declared: 'same', versionTooSmall: false },
      changes: [],
      results: { indicators: [], score: [], bands: [], elements: [] },
      coverage: { method: 'exhaustive', patterns: '81' },
    });
  });

  it('are the shipped general set and itself, over every pattern of its twenty-one facts', () => {
    const { step, coverage, results } = compareRuleSets(general, general);
    expect(step).toBe('patch');
    expect(results).toEqual({ indicators: [], score: [], bands: [], elements: [] });
    expect(coverage).toMatchObject({ method: 'exhaustive', patterns: String(3n ** 20n * 4n) });
  });

  it('are the general set before and after its additions, for all who turn nothing on', () => {
    const comparison = compareRuleSets(general, generalVersion('1.1.0'));
    expect(comparison.coverage.method).toBe('exhaustive');
    expect(comparison.results).toEqual({ indicators: [], score: [], bands: [], elements: [] });
    expect(comparison).toMatchObject({ step: 'minor', version: { declared: 'minor', versionTooSmall: false } });
  });

  it('differ in words alone: a patch, over every pattern', () => {
    const b = loaded(edited(edited(version(), '/facts/0/question', 'Otherwise?'), '/version', '1.0.1'));
    const { step, changes, version: promise } = compareRuleSets(version(), b);
    expect({ step, promise }).toEqual({ step: 'patch', promise: { declared: 'patch', versionTooSmall: false } });
    expect(changes).toEqual([
      {
        kind: 'changed',
        part: 'facts',
        id: 'threats',
        what: 'wording',
        path: '/facts/0/question',
        from: 'What was recorded?',
        to: 'Otherwise?',
        affects: 'wording',
      },
    ]);
  });

  it('say the same with a condition written otherwise: only its reasons may differ', () => {
    const [a, b] = [
      ['debt', 'threats'],
      ['threats', 'debt'],
    ].map((ids) => version({ indicators: [indicator('sign', { or: ids.map((id) => ({ var: id })) })] }));
    const comparison = compareRuleSets(a!, b!);
    expect(comparison.results.indicators).toEqual([]);
    expect(codes(comparison)).toEqual(['indicators-differ']);
    expect(comparison.step).toBe('minor');
  });
});

describe('a cut-off that moves', () => {
  const moved = version({ bands: [band('none', 0), band('some', 1), band('several', 4)], version: '1.1.0' });

  it('is major, and shown by as many signs as the cut-off asks for, the first ones of the set', () => {
    const comparison = compareRuleSets(version(), moved);
    expect(comparison.step).toBe('major');
    expect(nextSteps(comparison)).toEqual([
      {
        of: 'next-step',
        from: ['several'],
        to: ['some'],
        takenBy: 'both',
        why: 'rules',
        witness: {
          facts: { threats: true, debt: true, watched: true },
          shortest: true,
          a: { score: { least: 3, most: 4 }, bands: ['several'], nextStep: 'several' },
          b: { score: { least: 3, most: 4 }, bands: ['some', 'several'], nextStep: 'some' },
        },
      },
    ]);
  });

  it('is shown for decided bands by answers to everything', () => {
    const decided = compareRuleSets(version(), moved).results.bands.filter(({ of }) => of === 'decided');
    expect(decided.map(({ from, to }) => [from, to])).toEqual([[['several'], ['some']]]);
    expect(Object.keys(decided[0]!.witness.facts)).toEqual(FACTS);
  });

  it('leaves a band out of reach that was open, which shows only while an answer is missing', () => {
    const { bands } = compareRuleSets(version(), moved).results;
    const open = bands.find(({ of, to }) => of === 'reachable' && to.join() === 'some')!;
    expect(open.from).toEqual(['some', 'several']);
    expect(Object.keys(open.witness.facts)).toHaveLength(2);
    expect(open.witness.a).toEqual({ score: { least: 1, most: 3 }, bands: ['some', 'several'], nextStep: 'some' });
    expect(open.witness.b).toEqual({ score: { least: 1, most: 3 }, bands: ['some'], nextStep: 'some' });
  });

  it('is more than a minor version says', () => {
    expect(compareRuleSets(version(), moved).version).toEqual({ declared: 'minor', versionTooSmall: true });
    const major = loaded(edited(moved, '/version', '2.0.0'));
    expect(compareRuleSets(version(), major).version).toEqual({ declared: 'major', versionTooSmall: false });
  });

  it('to a score that no answers reach makes no difference', () => {
    const [a, b] = [9, 10].map((from) => version({ bands: [band('none', 0), band('some', 1), band('several', from)] }));
    expect(compareRuleSets(a!, b!)).toMatchObject({ step: 'patch', changes: [{ what: 'cut-off', from: 9, to: 10 }] });
  });

  it('may be a number of indicators beside the score', () => {
    const b = version({ bands: [band('none', 0), band('some', 1), band('several', 3, { minIndicators: 4 })] });
    const comparison = compareRuleSets(version(), b);
    expect(nextSteps(comparison).map(({ witness }) => witness.facts)).toEqual([
      { threats: true, debt: true, watched: true },
    ]);
  });
});

describe('a weight that changes', () => {
  it('moves the score and the band, shown by that one answer', () => {
    const comparison = compareRuleSets(version(), version({ indicators: signsOf({ watched: 3 }) }));
    expect(comparison.step).toBe('major');
    expect(nextSteps(comparison)[0]).toMatchObject({
      from: ['some'],
      to: ['several'],
      witness: { facts: { watched: true }, a: { score: { least: 1 } }, b: { score: { least: 3, most: 6 } } },
    });
    expect(comparison.results.score).toEqual([
      expect.objectContaining({ least: [0, 2], most: [2, 2], takenBy: 'both', why: 'rules' }),
    ]);
    expect(comparison.changes).toEqual([
      {
        kind: 'changed',
        part: 'indicators',
        id: 'sign-watched',
        what: 'weight',
        path: '/indicators/2/weight/points',
        from: 1,
        to: 3,
        affects: 'results',
      },
    ]);
  });

  it('in a group that is full already shows only where the rest of the group is absent', () => {
    const [a, b] = [1, 2].map((points) =>
      version({
        groups: [group('control', 2)],
        indicators: signsOf({ threats: points, debt: 2 }).map((sign, index) =>
          index < 2 ? { ...sign, group: 'control' } : sign,
        ),
      }),
    );
    const { results } = compareRuleSets(a!, b!);
    expect(results.score).toEqual([expect.objectContaining({ least: [0, 1], most: [0, 1], takenBy: 'both' })]);
    const [first] = nextSteps(compareRuleSets(a!, b!));
    expect(first!.witness.facts).toEqual({ threats: true, watched: true });
    const most = results.bands.find(({ of }) => of === 'decided')!;
    expect(most.witness.facts).toMatchObject({ threats: true, debt: false });
  });

  it('that the cap swallows is no other result, but is recorded otherwise', () => {
    const [a, b] = [2, 3].map((points) =>
      version({
        groups: [group('control', 1)],
        indicators: signsOf({ threats: points }).map((sign, index) =>
          index === 0 ? { ...sign, group: 'control' } : sign,
        ),
      }),
    );
    const comparison = compareRuleSets(a!, b!);
    expect(comparison.results.score).toEqual([]);
    expect([comparison.step, codes(comparison)]).toEqual(['minor', ['shown-differently']]);
  });

  it('below zero lowers what was reached', () => {
    const bands = [band('none', -1), band('some', 1), band('several', 3)];
    const [a, b] = [1, -1].map((points) => version({ bands, indicators: signsOf({ deceived: points }) }));
    expect(nextSteps(compareRuleSets(a!, b!)).map(({ from, to, witness }) => [from, to, witness.facts])).toEqual([
      [['some'], ['none'], { deceived: true }],
      [['several'], ['some'], { threats: true, debt: true, deceived: true }],
    ]);
  });
});

describe('what is added', () => {
  const more = [...FACTS.map(yesNo), yesNo('papers-held')];
  const sign = (off: boolean, elements: readonly 'means'[] = []): ReturnType<typeof indicator> =>
    indicator('sign-papers-held', { var: 'papers-held' }, { elements, ...(off && { offByDefault: true as const }) });

  it('off by default is minor, and results are the same', () => {
    const b = version({ facts: more, indicators: [...signsOf(), sign(true)], version: '1.1.0' });
    const comparison = compareRuleSets(version(), b);
    expect(comparison).toMatchObject({
      step: 'minor',
      because: [{ code: 'added', about: ['papers-held', 'sign-papers-held'] }],
      version: { declared: 'minor', versionTooSmall: false },
      results: { indicators: [], score: [], bands: [], elements: [] },
    });
    expect(comparison.changes.map(({ kind, part, id }) => [kind, part, id])).toEqual([
      ['added', 'facts', 'papers-held'],
      ['added', 'indicators', 'sign-papers-held'],
    ]);
  });

  it('off by default counts in the set that has it once it is turned on', () => {
    const b = version({ facts: more, indicators: [...signsOf(), sign(true)] });
    const comparison = compareRuleSets(version(), b, { turnOn: ['sign-papers-held'] });
    expect(comparison.turnedOn).toEqual(['sign-papers-held']);
    expect(comparison.results.bands.length).toBeGreaterThan(0);
  });

  it('on by default is minor: the same facts give the same next step, and more is open until it is asked', () => {
    const b = version({ facts: more, indicators: [...signsOf(), sign(false)] });
    const comparison = compareRuleSets(version(), b);
    expect([comparison.step, codes(comparison)]).toEqual(['minor', ['added', 'open-questions', 'score-differs']]);
    const same = comparison.results.bands.filter(({ takenBy }) => takenBy === 'both');
    expect(same.every(({ of, why }) => of === 'reachable' && why === 'open-questions')).toBe(true);
    expect(same.map(({ from, to }) => [from, to])).toContainEqual([['some'], ['some', 'several']]);
    const answered = comparison.results.bands.find(({ of, takenBy }) => of === 'next-step' && takenBy === 'b');
    expect(answered?.witness).toMatchObject({ facts: { 'papers-held': true }, b: { nextStep: 'some' } });
  });

  it('on by default over a question that both ask is major', () => {
    const b = version({ indicators: [...signsOf(), indicator('again', { var: 'debt' }, { points: 2 })] });
    const comparison = compareRuleSets(version(), b);
    expect(comparison.step).toBe('major');
    expect(nextSteps(comparison)[0]!.witness.facts).toEqual({ debt: true });
  });

  it('as a further way of being present leaves open what was absent, and is minor', () => {
    const wider = indicator('sign-threats', { or: [{ var: 'threats' }, { var: 'papers-held' }] });
    const b = version({ facts: more, indicators: [wider, ...signsOf().slice(1)] });
    const comparison = compareRuleSets(version(), b);
    expect(comparison.step).toBe('minor');
    expect(comparison.results.indicators).toContainEqual(
      expect.objectContaining({
        indicator: 'sign-threats',
        from: 'absent',
        to: 'unknown',
        takenBy: 'both',
        why: 'open-questions',
      }),
    );
  });

  it('as a further demand takes away what was present, and is major', () => {
    const narrower = indicator('sign-threats', { and: [{ var: 'threats' }, { var: 'papers-held' }] });
    const b = version({ facts: more, indicators: [narrower, ...signsOf().slice(1)] });
    const comparison = compareRuleSets(version(), b);
    expect(comparison.step).toBe('major');
    expect(nextSteps(comparison)[0]).toMatchObject({
      from: ['some'],
      to: ['none'],
      witness: { facts: { threats: true } },
    });
  });

  it.each([
    ['leaves the element open until it is asked', false],
    ['leaves the element as it is while it is off', true],
  ])('that points to an element %s', (_, off) => {
    const means = (): readonly Indicator[] => signsOf().map((item) => ({ ...item, elements: ['means' as const] }));
    const a = version({ indicators: means() });
    const b = version({ facts: more, indicators: [...means(), sign(off, ['means'])] });
    const shared = compareRuleSets(a, b).results.elements.filter(({ takenBy }) => takenBy === 'both');
    const opened = { element: 'means', from: 'absent', to: 'unknown', why: 'open-questions' };
    expect(shared).toEqual(off ? [] : [expect.objectContaining(opened)]);
  });
});

describe('what is taken away', () => {
  it('a fact: its answers are refused, which is major', () => {
    const b = version({ facts: FACTS.slice(1).map(yesNo), indicators: signsOf().slice(1) });
    const comparison = compareRuleSets(version(), b);
    expect(comparison.step).toBe('major');
    expect(comparison.because).toContainEqual({ step: 'major', code: 'answers-refused', about: ['threats'] });
    expect(comparison.because).toContainEqual({ step: 'minor', code: 'removed', about: ['sign-threats'] });
    expect(comparison.results.bands.find(({ of }) => of === 'next-step')).toMatchObject({
      takenBy: 'a',
      witness: { facts: { threats: true } },
    });
  });

  it('an indicator that weighs nothing: minor', () => {
    const a = version({ indicators: [...signsOf(), indicator('contradicted', { var: 'debt' }, { points: 0 })] });
    expect(compareRuleSets(a, version())).toMatchObject({ step: 'minor', because: [{ code: 'removed' }] });
  });

  it.each([
    ['an option', choice('place', ['flat', 'street']), choice('place', ['flat', 'hotel'])],
    ['a lower limit', number('place', 0, 9), number('place', 2, 9)],
    ['an upper limit', number('place', 0, 9), number('place', 0, 7)],
    ['the type', yesNo('place'), choice('place', ['flat', 'street'])],
  ])('%s of a fact: answers are refused', (_, before, after) => {
    const [a, b] = [before, after].map((fact) => version({ facts: [...FACTS.map(yesNo), fact] }));
    const comparison = compareRuleSets(a!, b!);
    expect(comparison.because).toContainEqual({ step: 'major', code: 'answers-refused', about: ['place'] });
  });

  it('the upper limit goes up: more is taken than before, which is minor', () => {
    const [a, b] = [7, 9].map((highest) => version({ facts: [...FACTS.map(yesNo), number('place', 0, highest)] }));
    expect(compareRuleSets(a!, b!)).toMatchObject({ step: 'minor', because: [{ code: 'added', about: ['place'] }] });
  });
});

describe('a condition that changes', () => {
  const aged = (operator: string, mark: number): RuleSet =>
    loadedWith({
      facts: [number('hours', 0, 168)],
      indicators: [indicator('long', { [operator]: [{ var: 'hours' }, mark] })],
    });

  it('at a number shows at the number itself', () => {
    const { results } = compareRuleSets(aged('>', 48), aged('>=', 48));
    expect(results.indicators).toEqual([
      expect.objectContaining({
        from: 'absent',
        to: 'present',
        witness: expect.objectContaining({ facts: { hours: 48 } }) as unknown,
      }),
    ]);
  });

  it('from one number to another shows at the lowest number where it does', () => {
    const { results } = compareRuleSets(aged('>=', 48), aged('>=', 60));
    expect(results.indicators.map(({ from, to, witness }) => [from, to, witness.facts])).toEqual([
      ['present', 'absent', { hours: 48 }],
    ]);
  });

  it('shows only while a fact is unknown, where known answers come out the same', () => {
    // For every known answer the two agree; while it is unknown the second cannot tell.
    const [a, b] = [{ or: [{ var: 'debt' }, true] }, { or: [{ var: 'debt' }, { '!': [{ var: 'debt' }] }] }].map(
      (when) => version({ indicators: [indicator('sign', when)] }),
    );
    const comparison = compareRuleSets(a!, b!);
    expect(comparison.results.indicators).toEqual([
      expect.objectContaining({
        from: 'present',
        to: 'unknown',
        witness: expect.objectContaining({ facts: {} }) as unknown,
      }),
    ]);
    expect(nextSteps(comparison)).toEqual([
      expect.objectContaining({
        from: ['some'],
        to: ['none'],
        witness: expect.objectContaining({ facts: {} }) as unknown,
      }),
    ]);
  });

  it('about options shows with the option, and one stands for all that no condition names', () => {
    const places = ['flat', 'street', 'hotel', 'farm', 'ship'];
    const [a, b] = ['flat', 'street'].map((option) =>
      loadedWith({
        facts: [choice('place', places)],
        indicators: [indicator('sign', { '==': [{ var: 'place' }, option] })],
      }),
    );
    const { results, coverage } = compareRuleSets(a!, b!);
    expect(coverage.patterns).toBe('4'); // not answered, flat, street, any other
    expect(results.indicators.map(({ from, to, witness }) => [from, to, witness.facts])).toEqual([
      ['present', 'absent', { place: 'flat' }],
      ['absent', 'present', { place: 'street' }],
    ]);
  });

  it('about lists of options shows with the shortest list', () => {
    const options = ['passport', 'visa', 'permit'];
    const [a, b] = ['some', 'all'].map((operator) =>
      loadedWith({
        facts: [choices('papers', options)],
        indicators: [
          indicator('sign', { [operator]: [{ var: 'papers' }, { in: [{ var: '' }, ['passport', 'visa']] }] }),
        ],
      }),
    );
    const { results } = compareRuleSets(a!, b!);
    expect(results.indicators.map(({ from, to, witness }) => [from, to, witness.facts])).toEqual([
      ['present', 'absent', { papers: ['passport', 'permit'] }],
    ]);
  });

  it('with arithmetic is tried at chosen numbers, and nothing exhaustive is claimed', () => {
    const [a, b] = [40, 50].map((most) =>
      loadedWith({
        facts: [number('day', 0, 80), number('night', 0, 80)],
        indicators: [indicator('long', { '>': [{ '+': [{ var: 'day' }, { var: 'night' }] }, most] })],
      }),
    );
    const { coverage, results } = compareRuleSets(a!, b!);
    expect(coverage).toMatchObject({ method: 'chosen-numbers', chosenNumbers: ['day', 'night'] });
    expect(results.indicators).toHaveLength(1);
  });
});

describe('other rules', () => {
  it('a concern that raises to another band is major', () => {
    const [a, b] = ['some', 'several'].map((raisesTo) => version({ raisesTo }));
    expect(compareRuleSets(a!, b!)).toMatchObject({
      step: 'major',
      because: [{ code: 'concern-raises-elsewhere', about: ['several'] }],
      changes: [{ part: 'concern', what: 'raises-to', path: '/concern/raisesTo' }],
    });
  });

  it('a band that proposes something else is major, though no score moves', () => {
    const b = version({ bands: [band('none', 0), band('some', 1, { proposes: 'ask-more' }), band('several', 3)] });
    expect(compareRuleSets(version(), b)).toMatchObject({
      step: 'major',
      because: [{ code: 'band-proposes-otherwise', about: ['some'] }],
    });
  });

  it('a sensitive indicator, an order or a referral is recorded otherwise: minor', () => {
    const sensitive = version({
      indicators: signsOf().map((sign, at) => (at === 0 ? { ...sign, sensitive: 'proxy' as const } : sign)),
    });
    const order = version({ indicators: [...signsOf()].reverse() });
    for (const [b, what] of [
      [sensitive, 'sensitive'],
      [order, 'order'],
      [version({ referral: ['dk'] }), 'referral'],
    ] as const) {
      const comparison = compareRuleSets(version(), b);
      expect([comparison.step, codes(comparison)], what).toEqual(['minor', ['shown-differently']]);
      expect(comparison.changes.map((change) => change.what)).toEqual([what]);
    }
  });

  it('an indicator that is off and weighs otherwise is major for those who turn it on', () => {
    const off = (points: number): RuleSet =>
      version({
        indicators: [
          ...signsOf().slice(1),
          indicator('sign-threats', { var: 'threats' }, { points, offByDefault: true }),
        ],
      });
    const comparison = compareRuleSets(off(1), off(3));
    expect(comparison.results.bands).toEqual([]);
    expect(comparison).toMatchObject({
      step: 'major',
      because: [{ code: 'differs-when-turned-on', about: ['sign-threats'] }, { code: 'shown-differently' }],
    });
    const on = compareRuleSets(off(1), off(3), { turnOn: ['sign-threats'] });
    expect(nextSteps(on)[0]!.witness.facts).toEqual({ threats: true });
  });

  it('a child rule shows in the elements', () => {
    const [a, b] = [18, 16].map((age) =>
      version({
        facts: [...FACTS.map(yesNo), number('age', 0, 120), yesNo('maybe-child')],
        elements: { child: { '<': [{ var: 'age' }, age] }, mayBeChild: 'maybe-child' },
      }),
    );
    const { results, step } = compareRuleSets(a!, b!);
    expect(step).toBe('minor');
    expect(results.elements.map(({ element, from, to, witness }) => [element, from, to, witness.facts])).toEqual([
      ['child', 'yes', 'no', { age: 16 }],
      ['means', 'not-required', 'unknown', { age: 16 }],
    ]);
  });

  it('other sets and subjects can be compared, and that is said', () => {
    const b = version({ id: 'another-set', subject: 'company', version: '0.1.0' });
    expect(compareRuleSets(version(), b)).toMatchObject({
      otherSubject: true,
      version: { declared: 'other-set', versionTooSmall: false },
    });
  });

  it.each([
    ['1.0.0', '1.0.0', 'same', true],
    ['1.2.0', '1.1.9', 'older', false],
    ['1.0.9', '1.0.10', 'patch', true],
    ['1.9.0', '1.10.0', 'minor', true],
    ['1.0.0', '2.0.0', 'major', false],
  ])('from %s to %s is %s', (before, after, declared, versionTooSmall) => {
    const bands = [band('none', 0), band('some', 1), band('several', 4)];
    const [a, b] = [version({ version: before }), version({ version: after, bands })];
    expect(compareRuleSets(a, b).version).toEqual({ declared, versionTooSmall });
  });
});

describe('sets that are too large', () => {
  const moved = version({ bands: [band('none', 0), band('some', 1), band('several', 4)] });

  it('are sampled, the same patterns each time, and it says so', () => {
    const options = { limit: 3, samples: 50, seed: 5 };
    const comparison = compareRuleSets(version(), moved, options);
    expect(comparison.coverage).toMatchObject({
      method: 'sampled',
      patterns: '81',
      sampled: { parts: ['bands'], tried: 50, seed: 5 },
    });
    expect(compareRuleSets(version(), moved, options)).toEqual(comparison);
    expect(comparison.step).toBe('major');
  });

  it('have the shortest witness where all small patterns were tried', () => {
    const comparison = compareRuleSets(version(), moved, { limit: 3, samples: 200 });
    expect(nextSteps(comparison)[0]!.witness).toMatchObject({
      facts: { threats: true, debt: true, watched: true },
      shortest: true,
    });
  });

  it('say of a witness that fewer answers might do', () => {
    const comparison = compareRuleSets(version(), moved, { limit: 3, samples: 12, seed: 3 });
    expect(comparison.results.bands.every(({ witness }) => !witness.shortest)).toBe(true);
  });
});

describe('what cannot be used', () => {
  it.each([
    [{ limit: 0 }, '/limit'],
    [{ limit: 1.5 }, '/limit'],
    [{ samples: Number.NaN }, '/samples'],
    [{ seed: -1 }, '/seed'],
    [{ turnOn: ['nothing-like-it'] }, '/turnOn/0'],
  ])('%j is an error at %s', (options, path) => {
    expect(firstIssueOf(() => compareRuleSets(version(), version(), options)).path).toBe(path);
  });

  it('a set that was not loaded is an error', () => {
    const parsed = parseRuleSet(JSON.stringify(version()));
    expect(parsed.ok).toBe(true);
    expect(() => compareRuleSets(structuredClone(version()), version())).toThrow('not-loaded');
  });
});

describe('progress', () => {
  it('is told part by part', () => {
    const parts: string[] = [];
    compareRuleSets(version(), version(), { onProgress: (part) => parts.push(part) });
    expect(parts).toEqual(['indicators', 'score', 'bands', 'elements']);
  });
});
