import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import type { RuleSet } from '../../src/index.js';
import { compareRuleSets } from '../../src/compare/index.js';
import type { Comparison, PatternResult, TakenBy, Witness } from '../../src/compare/index.js';
import { runs } from '../support/runs.js';
import { bruteForce, kindsOf } from './naive.js';
import { randomVersions } from './random-versions.js';

function witnessesOf({ results }: Comparison): readonly Witness[] {
  return [...results.indicators, ...results.score, ...results.bands, ...results.elements].map(({ witness }) => witness);
}

function resultOf(set: RuleSet, { facts }: Witness): PatternResult {
  const taken = Object.entries(facts).filter(([id, value]) => {
    const fact = set.facts.find((item) => item.id === id);
    const has = (option: unknown): boolean => fact?.options?.some((item) => item.id === option) ?? false;
    return fact?.type === 'number' ? Number(value) <= fact.maximum! : fact?.type === 'choice' ? has(value) : fact;
  });
  const { score, bands, nextStep } = assess(set, Object.fromEntries(taken));
  return { score: { least: score.least, most: score.most }, bands, nextStep: nextStep.band };
}

const MIRRORED: Readonly<Record<TakenBy, TakenBy>> = { both: 'both', a: 'b', b: 'a', neither: 'neither' };

/** The comparison as it must look the other way round. */
function mirrored({ results: { indicators, score, bands, elements } }: Comparison): Comparison['results'] {
  const turned = <T extends { readonly takenBy: TakenBy; readonly witness: Witness }>(change: T): T => ({
    ...change,
    takenBy: MIRRORED[change.takenBy],
    witness: { ...change.witness, a: change.witness.b, b: change.witness.a },
  });
  const negative = ([lowest, highest]: readonly [number, number]): readonly [number, number] => [
    0 - highest,
    0 - lowest,
  ];
  return {
    indicators: indicators.map((change) => turned({ ...change, from: change.to, to: change.from })),
    score: score.map((change) => turned({ ...change, least: negative(change.least), most: negative(change.most) })),
    bands: bands.map((change) => turned({ ...change, from: change.to, to: change.from })),
    elements: elements.map((change) => turned({ ...change, from: change.to, to: change.from })),
  };
}

const sorted = (results: Comparison['results']): unknown =>
  Object.fromEntries(
    Object.entries(results).map(([part, changes]) => [
      part,
      (changes as readonly unknown[]).map((change) => JSON.stringify(change, sortedKeys)).sort(),
    ]),
  );

const sortedKeys = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

describe('two small random versions', () => {
  it('show the kinds of change that going through every pattern shows, with as few answers', () => {
    fc.assert(
      fc.property(randomVersions, ({ a, b, domain }) => {
        const comparison = compareRuleSets(a, b);
        expect(comparison.coverage.method).toBe('exhaustive');
        const used = Object.fromEntries(
          Object.entries(domain).filter(([id]) => [a, b].some((set) => set.facts.some((fact) => fact.id === id))),
        );
        expect(kindsOf(comparison)).toEqual(bruteForce(a, b, used));
      }),
      runs(40),
    );
  });

  it('give in assess what their witnesses say', () => {
    fc.assert(
      fc.property(randomVersions, ({ a, b }) => {
        for (const witness of witnessesOf(compareRuleSets(a, b))) {
          expect(witness.shortest).toBe(true);
          expect(resultOf(a, witness)).toEqual(witness.a);
          expect(resultOf(b, witness)).toEqual(witness.b);
        }
      }),
      runs(60),
    );
  });

  it('compared the other way round are the mirror image', () => {
    fc.assert(
      fc.property(randomVersions, ({ a, b }) => {
        expect(sorted(compareRuleSets(b, a).results)).toEqual(sorted(mirrored(compareRuleSets(a, b))));
      }),
      runs(60),
    );
  });

  it('are the same to themselves', () => {
    fc.assert(
      fc.property(randomVersions, ({ a }) => {
        const { step, changes, results } = compareRuleSets(a, a);
        expect({ step, changes, results }).toEqual({
          step: 'patch',
          changes: [],
          results: { indicators: [], score: [], bands: [], elements: [] },
        });
      }),
      runs(30),
    );
  });

  it('found by sampling never have fewer answers than the shortest, and nothing that is not there', () => {
    fc.assert(
      fc.property(randomVersions, fc.nat(1000), ({ a, b }, seed) => {
        const exact = kindsOf(compareRuleSets(a, b));
        const comparison = compareRuleSets(a, b, { limit: 1, samples: 300, seed });
        for (const [kind, found] of Object.entries(kindsOf(comparison))) {
          const size = (value: (typeof exact)[string]): number => (typeof value === 'number' ? value : value[0]!);
          // What a stricter class of answers shows may be all that a sample finds.
          if (Object.hasOwn(exact, kind)) expect(size(found)).toBeGreaterThanOrEqual(size(exact[kind]!));
          else expect(Object.keys(exact).some((other) => sameButTakenBy(other, kind))).toBe(true);
        }
      }),
      runs(40),
    );
  });
});

function sameButTakenBy(one: string, other: string): boolean {
  const [first, second] = [one, other].map((key) => JSON.stringify((JSON.parse(key) as unknown[]).slice(0, -1)));
  return first === second;
}
