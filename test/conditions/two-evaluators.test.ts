import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/index.js';
import * as index from '../../src/index.js';
import { assessed } from '../support/assessed.js';
import { untyped } from '../support/issues.js';
import { definitionsOf, randomLimits } from '../support/random-facts.js';
import { indicator, loadedWith, ruleSetWith } from '../support/rule-set-with.js';
import { runs } from '../support/runs.js';
import { conformanceFacts, readConformance } from './conformance.js';
import { damagedCondition } from './damaged-conditions.js';
import { CONDITIONS_PER_CASE, naive, randomCase, shippedBy } from './evaluators.js';
import { naiveFaults } from './naive-check.js';
import { naiveReadings, naiveSheet } from './naive-sheet.js';
import { randomWays, sheetOf } from './random-sheets.js';

/** How many conditions are worked out twice; `npm run test:million` says a million. */
const CASES = Number(process.env['CASES'] ?? 10_000);
const IN_ONE_TEST = 100_000;

/** Sheets for so many conditions, and some more, because one in about twelve is refused as a whole. */
const sheetsFor = (cases: number): number => Math.ceil((cases / CONDITIONS_PER_CASE) * 1.15);

const parts = Array.from({ length: Math.ceil(CASES / IN_ONE_TEST) }, (_, part) => part + 1);
const { seed } = runs(1);
const shipped = shippedBy(index);
const found = { present: 0, absent: 0, unknown: 0, refused: 0, loaded: 0, notLoaded: 0 };

afterAll(() => {
  console.info(`worked out alike by both evaluators: ${JSON.stringify(found)}`);
});

describe('the second evaluator, written from the page about conditions alone,', () => {
  it('gives every state of the published conformance file', () => {
    const conformance = readConformance();
    const definitions = conformanceFacts(conformance);
    for (const { when, facts, state } of conformance.cases)
      expect(naiveSheet([when], definitions, facts), JSON.stringify({ when, facts })).toMatchObject({
        outcomes: [{ state }],
      });
  });

  it.each(parts)('gives what this package gives on random conditions and answers, part %i', (part) => {
    fc.assert(
      fc.property(randomCase, (one) => {
        const ours = shipped(one);
        expect(naive(one)).toEqual(ours);
        if ('faults' in ours) found.refused += 1;
        else for (const { state } of ours.outcomes) found[state] += 1;
      }),
      { numRuns: sheetsFor(Math.min(CASES, IN_ONE_TEST)), seed: seed + part },
    );
  });

  it('reads each answer as an assessment records it', () => {
    fc.assert(
      fc.property(randomLimits, randomWays, (limits, ways) => {
        const facts = definitionsOf(limits);
        const sheet = sheetOf(facts, ways);
        const readings = [...naiveReadings(facts, sheet)];
        if (readings.some(([, reading]) => 'fault' in reading)) return;
        const asked = readings.filter(([, reading]) => !('unknown' in reading && reading.unknown === 'not-asked'));
        const ruleSet = loadedWith({ facts, indicators: [indicator('sign', { var: 'threats' })] });
        expect(assessed(ruleSet, untyped(sheet)).facts).toMatchObject(Object.fromEntries(asked));
      }),
      { seed, numRuns: CASES / 20 },
    );
  });

  it('refuses the conditions that this package refuses, for the same faults', () => {
    fc.assert(
      fc.property(damagedCondition, ({ condition, definitions }) => {
        const faults = naiveFaults(condition, definitions);
        const parsed = parseRuleSet(ruleSetWith({ facts: definitions, indicators: [indicator('sign', condition)] }));
        const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
        expect(codes.length > 0, `refused, for ${[...faults].join(', ')}`).toBe(faults.size > 0);
        expect([...faults]).toEqual(expect.arrayContaining(codes));
        found[parsed.ok ? 'loaded' : 'notLoaded'] += 1;
      }),
      { seed, numRuns: CASES / 20 },
    );
  });

  it('had as many cases as were asked for, of every state and refused ones among them', () => {
    const { present, absent, unknown, refused, loaded, notLoaded } = found;
    expect(present + absent + unknown).toBeGreaterThanOrEqual(CASES);
    for (const state of [present, absent, unknown]) expect(state).toBeGreaterThan(CASES / 10);
    expect(refused).toBeGreaterThan(CASES / 1000);
    for (const count of [loaded, notLoaded]) expect(count).toBeGreaterThan(CASES / 400);
  });
});
