import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluator } from '../../src/index.js';
import type { AssessOptions, Facts } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { factsOf, independentSigns, loadedSigns, randomChoices, recordsOf } from '../support/independent-signs.js';
import { randomCondition } from '../support/random-conditions.js';
import { definitionsOf, partialFacts, randomAnswers, randomLimits } from '../support/random-facts.js';
import { wholeRuleSet } from '../support/rule-set-faults.js';
import { band, group, indicator, loaded, loadedWith } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

/** The same data with the keys of its objects in another order, all the way down; lists stay as they are. */
function reordered(value: unknown, turn: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => reordered(item, turn));
  const entries = Object.entries(value).map(([key, item]) => [key, reordered(item, turn)] as const);
  const at = turn % (entries.length || 1);
  return Object.fromEntries([...entries.slice(at), ...entries.slice(0, at)].reverse());
}

const bytes = (ruleSet: Parameters<typeof assessed>[0], facts: Facts, options?: AssessOptions): string =>
  JSON.stringify(assessed(ruleSet, facts, options));

describe('the order', () => {
  it('of facts and of the parts of facts never matters', () => {
    const conditions = fc.array(randomCondition, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(conditions, randomLimits, randomAnswers, fc.nat(20), (all, limits, answers, turn) => {
        const ruleSet = loadedWith({
          groups: [group('together', 2)],
          facts: definitionsOf(limits),
          indicators: all.map((when, index) => ({
            ...indicator(`sign-${index + 2}x`, when),
            ...(index < 2 && { group: 'together' }),
          })),
        });
        const { given } = partialFacts(ruleSet.facts, answers);
        expect(bytes(ruleSet, reordered(given, turn) as Facts)).toBe(bytes(ruleSet, given));
      }),
      runs(100),
    );
  });

  it('of the parts of evidence never matters', () => {
    const ruleSet = loaded(wholeRuleSet());
    const facts: Facts = {
      threats: {
        value: true,
        evidence: [
          { kind: 'text-span', meeting: 'first', date: '2026-01-31', note: 'Told.', span: [0, 4], value: true },
        ],
      },
    };
    for (const turn of [0, 1, 3]) expect(bytes(ruleSet, reordered(facts, turn) as Facts)).toBe(bytes(ruleSet, facts));
  });

  it('of chosen options, of options turned on and of ways of knowing never matters', () => {
    const ruleSet = loaded(wholeRuleSet());
    const wanted = bytes(ruleSet, { papers: ['passport', 'permit'] }, { channels: ['text', 'document'] });
    expect(bytes(ruleSet, { papers: ['permit', 'passport'] }, { channels: ['document', 'text'] })).toBe(wanted);
    expect(
      bytes(ruleSet, { papers: ['permit', 'passport', 'permit'] }, { channels: ['document', 'text', 'text'] }),
    ).toBe(wanted);
  });

  it('of keys in the rule file never matters', () => {
    const facts: Facts = { threats: true, age: { unknown: 'declined' }, papers: ['visa'] };
    const wanted = bytes(loaded(wholeRuleSet()), facts);
    for (const turn of [0, 1, 2, 5, 7]) {
      expect(bytes(loaded(reordered(wholeRuleSet(), turn)), facts)).toBe(wanted);
      expect(bytes(loaded(JSON.stringify(reordered(wholeRuleSet(), turn), null, turn)), facts)).toBe(wanted);
    }
  });

  it('of facts and sections in the rule file changes no state, no score and no band', () => {
    fc.assert(
      fc.property(independentSigns(-2), randomChoices, (set, choices) => {
        const ruleSet = loadedSigns(set);
        const facts = factsOf(set, recordsOf(set, choices));
        const turned = loaded({
          ...JSON.parse(JSON.stringify(ruleSet)),
          facts: JSON.parse(JSON.stringify([...ruleSet.facts].reverse())) as unknown,
        });
        const { askNext: before, facts: read, ruleSet: version, ...rest } = assessed(ruleSet, facts);
        const { askNext: after, facts: again, ruleSet: other, ...same } = assessed(turned, facts);
        expect(same).toEqual(rest);
        expect(again).toEqual(read);
        expect(other.sha256 === version.sha256).toBe(ruleSet.facts.length === 1);
        expect(new Set(after.map((item) => JSON.stringify(item)))).toEqual(
          new Set(before.map((item) => JSON.stringify(item))),
        );
      }),
      runs(60),
    );
  });

  it('of indicators in the rule file changes only the order of their lines', () => {
    fc.assert(
      fc.property(independentSigns(-2), randomChoices, (set, choices) => {
        const ruleSet = loadedSigns(set);
        const facts = factsOf(set, recordsOf(set, choices));
        const turned = loaded({
          ...JSON.parse(JSON.stringify(ruleSet)),
          indicators: JSON.parse(JSON.stringify([...ruleSet.indicators].reverse())) as unknown,
        });
        const [before, after] = [evaluator(ruleSet)(facts), evaluator(turned)(facts)];
        expect({ ...after, indicators: [...after.indicators].reverse() }).toEqual(before);
      }),
      runs(100),
    );
  });

  it('of groups in the rule file changes only the order of their lines', () => {
    const parts = {
      groups: [group('first', 1), group('second', 2)],
      indicators: [
        indicator('one', { var: 'threats' }, { group: 'first', points: 3 }),
        indicator('two', { '!': [{ var: 'threats' }] }, { group: 'second', points: 3 }),
      ],
      bands: [band('none', 0), band('some', 1)],
    };
    const turned = { ...parts, groups: [...parts.groups].reverse() };
    for (const facts of [{}, { threats: true }, { threats: false }]) {
      const [before, after] = [evaluator(loadedWith(parts))(facts), evaluator(loadedWith(turned))(facts)];
      expect({ ...after, groups: [...after.groups].reverse() }).toEqual(before);
    }
  });
});
