import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluator } from '../../src/index.js';
import type { Evaluation, RuleSet } from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import {
  completed,
  factsOf,
  independentSigns,
  loadedSigns,
  naiveBand,
  naiveScore,
  randomChoices,
  recordsOf,
} from '../support/independent-signs.js';
import { randomCondition } from '../support/random-conditions.js';
import type { Logic } from '../support/random-conditions.js';
import {
  completions,
  definitionsOf,
  domainOf,
  partialFacts,
  randomAnswers,
  randomLimits,
} from '../support/random-facts.js';
import type { Limits } from '../support/random-facts.js';
import { band, group, indicator, loadedWith } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';

const presentIn = ({ indicators }: Evaluation): ReadonlySet<string> =>
  new Set(indicators.filter(({ state }) => state === 'present').map(({ id }) => id));

/** Indicators without a group and the groups add up to the score, for certain and at the most. */
function expectLinesToAddUp({ score, indicators, groups }: Pick<Evaluation, 'score' | 'indicators' | 'groups'>): void {
  const lines = [...indicators.filter((line) => line.group === undefined), ...groups];
  expect(lines.reduce((sum, { least }) => sum + least, 0)).toBe(score.least);
  expect(lines.reduce((sum, { most }) => sum + most, 0)).toBe(score.most);
}

describe('where every sign can turn out on its own', () => {
  it('both ends of the score range and every reachable band are reached, and nothing else is', () => {
    let records = 0;
    fc.assert(
      fc.property(independentSigns(-3), randomChoices, (set, choices) => {
        const ruleSet = loadedSigns(set);
        const evaluate = evaluator(ruleSet);
        const partial = recordsOf(set, choices);
        const before = evaluate(factsOf(set, partial));
        const scores = new Set<number>();
        const bands = new Set<string>();
        for (const records of completed(partial)) {
          const { score, band: only, decided } = evaluate(factsOf(set, records));
          expect(decided && score.least === score.most).toBe(true);
          scores.add(score.least);
          bands.add(only!);
        }
        expect({ least: Math.min(...scores), most: Math.max(...scores) }).toEqual({
          least: before.score.least,
          most: before.score.most,
        });
        expect(before.bands).toEqual(ruleSet.bands.map(({ id }) => id).filter((id) => bands.has(id)));
        expect(before.decided).toBe(bands.size === 1);
        expect(before.band).toBe(bands.size === 1 ? [...bands][0] : null);
        expect(before.score.possible).toBeGreaterThanOrEqual(before.score.most);
        records += scores.size;
      }),
      runs(700),
    );
    expect(records).toBeGreaterThan(1000);
  });

  it('the highest possible score is that of all signs that add points', () => {
    fc.assert(
      fc.property(independentSigns(-3), (set) => {
        const ruleSet = loadedSigns(set);
        const adding = ruleSet.indicators.filter(({ weight }) => weight.points > 0).map(({ id }) => id);
        expect(evaluator(ruleSet)({}).score.possible).toBe(naiveScore(ruleSet, new Set(adding)));
        expect(evaluator(ruleSet)({}).score.most).toBe(evaluator(ruleSet)({}).score.possible);
      }),
      runs(200),
    );
  });

  it('a complete record has the score and the band that plain adding gives', () => {
    fc.assert(
      fc.property(independentSigns(0), randomChoices, (set, choices) => {
        const ruleSet = loadedSigns(set);
        const evaluate = evaluator(ruleSet);
        const [first] = completed(recordsOf(set, choices));
        const result = evaluate(factsOf(set, first!));
        const present = presentIn(result);
        const count = ruleSet.indicators.filter(({ id, weight }) => present.has(id) && weight.points !== 0).length;
        const score = naiveScore(ruleSet, present);
        expect([result.score.least, result.score.most]).toEqual([score, score]);
        expect(result.band).toBe(naiveBand(ruleSet, score, count));
      }),
      runs(500),
    );
  });

  it('a sign that is taken away takes exactly its points with it', () => {
    fc.assert(
      fc.property(independentSigns(-3), randomChoices, (set, choices) => {
        const evaluate = evaluator(loadedSigns(set));
        const records = recordsOf(set, choices);
        const before = evaluate(factsOf(set, records));
        for (const [index, line] of before.indicators.entries()) {
          if (line.group !== undefined || line.state !== 'present') continue;
          const own = Object.keys(records).filter((id) => id.startsWith(`fact-${'abcdefg'[index]!}-`));
          const turned = (to: 'fails' | 'unknown'): Evaluation['score'] =>
            evaluate(factsOf(set, { ...records, ...Object.fromEntries(own.map((id) => [id, to])) })).score;
          expect(line.least).toBe(line.most);
          const absent = turned('fails');
          expect([before.score.least - absent.least, before.score.most - absent.most]).toEqual([line.least, line.most]);
          const unknown = turned('unknown');
          expect([before.score.least - unknown.least, before.score.most - unknown.most]).toEqual([
            Math.max(line.least, 0),
            Math.min(line.least, 0),
          ]);
        }
      }),
      runs(500),
    );
  });

  it('what holds the band up, and nothing else, lowers it when taken away; one more raises it as said', () => {
    fc.assert(
      fc.property(independentSigns(0), randomChoices, (set, choices) => {
        const ruleSet = loadedSigns(set);
        const records = recordsOf(set, choices);
        const before = assessed(ruleSet, factsOf(set, records));
        const turned = (index: number, to: 'holds' | 'fails'): string => {
          const own = Object.keys(records).filter((id) => id.startsWith(`fact-${'abcdefg'[index]!}-`));
          return assessed(ruleSet, factsOf(set, { ...records, ...Object.fromEntries(own.map((id) => [id, to])) }))
            .nextStep.band;
        };
        const order = ruleSet.bands.map(({ id }) => id);
        const expected = (state: string, to: 'holds' | 'fails', sign: number): unknown[] =>
          before.indicators.flatMap((line, index) => {
            if (line.state !== state) return [];
            const next = turned(index, to);
            const moved = (order.indexOf(next) - order.indexOf(before.nextStep.band)) * sign > 0;
            return moved ? [{ indicator: line.id, band: next }] : [];
          });
        expect(before.whatWouldChange).toEqual({
          heldUpBy: expected('present', 'fails', -1),
          oneMore: expected('unknown', 'holds', 1),
        });
      }),
      runs(120),
    );
  });

  it('more positive evidence never lowers a score', () => {
    fc.assert(
      fc.property(independentSigns(0), randomChoices, fc.nat(9), (set, choices, which) => {
        const evaluate = evaluator(loadedSigns(set));
        const records = recordsOf(set, choices);
        const ids = Object.keys(records);
        const more = { ...records, [ids[which % ids.length]!]: 'holds' as const };
        const [before, after] = [evaluate(factsOf(set, records)).score, evaluate(factsOf(set, more)).score];
        expect(after.least).toBeGreaterThanOrEqual(before.least);
        expect(after.most).toBeGreaterThanOrEqual(before.most);
      }),
      runs(700),
    );
  });
});

interface Scored {
  readonly limits: Limits;
  readonly conditions: readonly Logic[];
  readonly points: readonly number[];
  readonly cap: number;
  readonly width: number;
  readonly minIndicators: number;
  readonly method: 'sum' | 'count' | 'any';
}

const randomScored: fc.Arbitrary<Scored> = fc.record({
  limits: randomLimits,
  conditions: fc.array(randomCondition, { minLength: 6, maxLength: 6 }),
  points: fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 6, maxLength: 6 }),
  cap: fc.integer({ min: 1, max: 4 }),
  width: fc.integer({ min: 1, max: 4 }),
  minIndicators: fc.integer({ min: 1, max: 4 }),
  method: fc.constantFrom<Scored['method'][]>('sum', 'sum', 'count', 'any'),
});

function loadScored({ limits, conditions, points, cap, width, minIndicators, method }: Scored): RuleSet {
  return loadedWith({
    method,
    groups: method === 'any' ? [] : [group('together', cap)],
    facts: definitionsOf(limits),
    indicators: conditions.map((when, index) =>
      indicator(`sign-${index + 2}`, when, {
        points: points[index]!,
        ...(method !== 'any' && index % 3 === 0 && { group: 'together' }),
      }),
    ),
    bands: [
      band('lowest', -20),
      band('none', 0),
      band('some', width),
      band('several', width * 2, { minIndicators }),
      band('many', width * 2 + 3),
    ],
  });
}

describe('whatever the conditions are', () => {
  it('no way in which the unknown facts may turn out leaves the score range or the reachable bands', () => {
    fc.assert(
      fc.property(randomScored, randomAnswers, (set, answers) => {
        const ruleSet = loadScored(set);
        const evaluate = evaluator(ruleSet);
        const { given, known, open } = partialFacts(ruleSet.facts, answers);
        const before = evaluate(given);
        for (const values of completions(open, 40)) {
          const { score, band: only } = evaluate({ ...known, ...values });
          expect(score.least).toBe(score.most);
          expect(score.least).toBeGreaterThanOrEqual(before.score.least);
          expect(score.least).toBeLessThanOrEqual(before.score.most);
          expect(before.bands).toContain(only);
        }
      }),
      runs(500),
    );
  });

  it('an answer keeps the score inside the earlier range and the bands among the earlier ones', () => {
    fc.assert(
      fc.property(randomScored, randomAnswers, fc.nat(1000), (set, answers, pick) => {
        const ruleSet = loadScored(set);
        const evaluate = evaluator(ruleSet);
        const { given, open } = partialFacts(ruleSet.facts, answers);
        const before = evaluate(given);
        for (const definition of open) {
          const domain = domainOf(definition);
          const after = evaluate({ ...given, [definition.id]: domain[pick % domain.length]! });
          expect(after.score.least).toBeGreaterThanOrEqual(before.score.least);
          expect(after.score.most).toBeLessThanOrEqual(before.score.most);
          expect(before.bands).toEqual(expect.arrayContaining([...after.bands]));
        }
      }),
      runs(500),
    );
  });

  it('the lines add up to the score, in the evaluation and in the assessment', () => {
    fc.assert(
      fc.property(randomScored, randomAnswers, (set, answers) => {
        const ruleSet = loadScored(set);
        const { given } = partialFacts(ruleSet.facts, answers);
        expectLinesToAddUp(evaluator(ruleSet)(given));
        expectLinesToAddUp(assessed(ruleSet, given) as unknown as Evaluation);
      }),
      runs(150),
    );
    fc.assert(
      fc.property(independentSigns(-3), randomChoices, (set, choices) => {
        expectLinesToAddUp(evaluator(loadedSigns(set))(factsOf(set, recordsOf(set, choices))));
      }),
      runs(300),
    );
  });
});
