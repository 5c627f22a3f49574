import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluator, IssueError } from '../../src/index.js';
import type { Assessment, Evaluation, Facts } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { untyped } from '../support/issues.js';
import { randomCondition } from '../support/random-conditions.js';
import { definitionsOf, partialFacts, randomAnswers, randomLimits } from '../support/random-facts.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';
import { band, group, indicator, loaded, loadedWith, yesNo } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

/** What an assessment and an evaluation have in common: reasons as ids of facts. */
function essence({ score, bands, decided, band: only, indicators, groups }: Assessment | Evaluation): unknown {
  return {
    score,
    bands,
    decided,
    only,
    groups,
    lines: indicators.map(({ because, ...line }) => ({
      ...line,
      because: because.map((reason) => (typeof reason === 'string' ? reason : reason.fact)),
    })),
  };
}

describe('an evaluation', () => {
  it('agrees with the assessment, whether the facts are trusted or not', () => {
    const random = fc.record({
      limits: randomLimits,
      conditions: fc.array(randomCondition, { minLength: 8, maxLength: 8 }),
      points: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 8, maxLength: 8 }),
      method: fc.constantFrom('sum', 'count', 'any'),
      several: fc.array(randomAnswers, { minLength: 3, maxLength: 3 }),
      turnOn: fc.boolean(),
    });
    fc.assert(
      fc.property(random, ({ limits, conditions, points, method, several, turnOn }) => {
        const ruleSet = loadedWith({
          method,
          groups: method === 'any' ? [] : [group('together', 2)],
          facts: definitionsOf(limits),
          indicators: conditions.map((when, index) => ({
            ...indicator(`sign-${index + 2}x`, when, { points: points[index]! }),
            ...(method !== 'any' && index < 3 && { group: 'together' }),
            ...(index > 5 && { offByDefault: true as const, sensitive: 'proxy' as const }),
          })),
          bands: [band('low', -20), band('none', 0), band('some', 2), band('many', 4, { minIndicators: 2 })],
        });
        const options = turnOn ? { turnOn: ['sign-8x'] } : {};
        const evaluate = evaluator(ruleSet, options);
        const trusting = evaluator(ruleSet, { ...options, trustedFacts: true });
        for (const answers of several) {
          const { given } = partialFacts(ruleSet.facts, answers);
          const wanted = essence(assessed(ruleSet, given, options));
          expect(essence(evaluate(given))).toEqual(wanted);
          expect(essence(trusting(given))).toEqual(wanted);
        }
      }),
      runs(150),
    );
  });

  it('tells the points of a sign by its state, and the facts that made it so', () => {
    const ruleSet = loadedWith({
      facts: [yesNo('threats'), yesNo('locked-in')],
      indicators: [
        indicator('either', { or: [{ var: 'threats' }, { var: 'locked-in' }] }, { points: 2 }),
        indicator('none', { and: [{ '!': { var: 'threats' } }, { '!': { var: 'locked-in' } }] }, { points: -1 }),
      ],
      bands: [band('none', -9), band('some', 1)],
    });
    for (const evaluate of [evaluator(ruleSet), evaluator(ruleSet, { trustedFacts: true })]) {
      const lines = (facts: Facts): unknown =>
        evaluate(facts).indicators.map(({ state, least, most, because }) => [state, least, most, because]);
      const both = ['threats', 'locked-in'];
      expect(lines({})).toEqual([
        ['unknown', 0, 2, both],
        ['unknown', -1, 0, both],
      ]);
      expect(lines({ 'locked-in': true })).toEqual([
        ['present', 2, 2, ['locked-in']],
        ['absent', 0, 0, ['locked-in']],
      ]);
      expect(lines({ threats: false })).toEqual([
        ['unknown', 0, 2, ['locked-in']],
        ['unknown', -1, 0, ['locked-in']],
      ]);
      expect(lines({ threats: false, 'locked-in': false })).toEqual([
        ['absent', 0, 0, both],
        ['present', -1, -1, both],
      ]);
    }
  });

  it('runs getters only where the facts are trusted', () => {
    const ruleSet = loadedWith({ facts: [yesNo('threats')], indicators: [indicator('sign', { var: 'threats' })] });
    const facts = untyped(Object.defineProperty({}, 'threats', { get: () => true, enumerable: true }));
    expect(evaluator(ruleSet, { trustedFacts: true })(facts).score.least).toBe(1);
    for (const trustedFacts of [false, undefined])
      expect(() => evaluator(ruleSet, { ...(trustedFacts === false && { trustedFacts }) })(facts)).toThrow(IssueError);
  });

  it('says what score and bands are without the sensitive signs, where that is asked for', () => {
    const ruleSet = loaded(wholeRuleSet());
    const facts: Facts = { threats: true, age: 17, place: 'flat' };
    for (const turnOn of [[], ['young']]) {
      const wanted = assessed(ruleSet, facts, { turnOn }).withoutSensitive;
      expect(evaluator(ruleSet, { turnOn, withoutSensitive: true })(facts).withoutSensitive).toEqual(wanted);
      expect(evaluator(ruleSet, { turnOn })(facts).withoutSensitive).toBeNull();
    }
    expect(assessed(ruleSet, facts, { turnOn: ['young'] }).withoutSensitive).not.toBeNull();
  });

  it('does not depend on the order in which records come, of any form', () => {
    const ruleSet = loaded(wholeRuleSet());
    const records: readonly Facts[] = [
      {},
      { threats: true },
      { age: 3, place: 'flat' },
      { threats: null, age: '' },
      { threats: { value: true, evidence: [{ kind: 'statement' }] } },
      { papers: ['visa'] },
      { papers: [] },
      { place: 'street', papers: { unknown: 'declined' } },
      Object.assign(Object.create(null) as object, { threats: true }),
    ];
    for (const trustedFacts of [false, true]) {
      const alone = records.map((facts) => JSON.stringify(evaluator(ruleSet, { trustedFacts })(facts)));
      const shared = evaluator(ruleSet, { trustedFacts });
      for (const offset of [0, 3, 7])
        for (const index of records.keys()) {
          const at = (index * 5 + offset) % records.length;
          expect(JSON.stringify(shared(records[at]!))).toBe(alone[at]);
        }
    }
  });

  it('shares only what is frozen', () => {
    const evaluate = evaluator(loaded(wholeRuleSet()));
    const [first, second] = [evaluate({ threats: true }), evaluate({ threats: true })];
    for (const [a, b] of sharedParts(first, second)) {
      expect(a).toBe(b);
      expect(Object.isFrozen(a)).toBe(true);
    }
    for (const line of first.indicators) {
      expect(Object.isFrozen(line)).toBe(true);
      expect(Object.isFrozen(line.because)).toBe(true);
    }
  });

  function sharedParts(a: unknown, b: unknown): readonly (readonly [unknown, unknown])[] {
    if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return [];
    const other = new Map(Object.entries(b));
    return [
      ...(a === b ? [[a, b] as const] : []),
      ...Object.entries(a).flatMap(([key, item]) => sharedParts(item, other.get(key))),
    ];
  }

  it('runs a getter only where the caller says that the facts are of his own making', () => {
    let runs = 0;
    const facts = untyped({
      get threats() {
        runs += 1;
        return true;
      },
    });
    const everything = Object.prototype as unknown as { trustedFacts?: boolean };
    const ruleSet = loaded(wholeRuleSet());
    everything.trustedFacts = true;
    try {
      evaluator(ruleSet, {})(facts);
    } catch {
      // refused, as it should be
    } finally {
      delete everything.trustedFacts;
    }
    expect(runs).toBe(0);
  });

  it('of a thousand records has the same outcome for the same facts', () => {
    const evaluate = evaluator(loaded(wholeRuleSet()));
    const seen = new Map<string, string>();
    for (let index = 0; index < 1000; index += 1) {
      const facts = { threats: [true, false, null][index % 3]!, age: [3, 18, null][index % 4] ?? null } as const;
      const key = JSON.stringify(facts);
      const result = JSON.stringify(evaluate(facts));
      expect(seen.get(key) ?? result).toBe(result);
      seen.set(key, result);
    }
  });
});
