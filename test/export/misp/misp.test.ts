import { describe, expect, it } from 'vitest';
import { misp } from '../../../src/export/misp/index.js';
import { loadedWith } from '../../support/rule-set-with.js';
import { shippedPlans, shippedSets, translationsOf } from '../../support/shipped.js';

interface Taxonomy {
  readonly namespace: string;
  readonly description: string;
  readonly version: number;
  readonly predicates: readonly { readonly value: string; readonly expanded: string }[];
  readonly values: readonly {
    readonly predicate: string;
    readonly entry: readonly { readonly value: string; readonly expanded: string }[];
  }[];
}

describe('a MISP taxonomy', () => {
  it.each(shippedSets.map((ruleSet) => [ruleSet.id, ruleSet] as const))(
    'of %s has a tag for every indicator and band',
    (id, ruleSet) => {
      const [file] = misp(ruleSet).files;
      const taxonomy = JSON.parse(String(file?.content)) as Taxonomy;
      const entries = (predicate: string): readonly string[] =>
        taxonomy.values.find((one) => one.predicate === predicate)?.entry.map(({ value }) => value) ?? [];

      expect(file?.name).toBe(`${id}/machinetag.json`);
      expect(taxonomy.namespace).toBe(`trafficking-indicators-${id}`);
      expect(Number.isSafeInteger(taxonomy.version)).toBe(true);
      expect(entries('present')).toEqual(ruleSet.indicators.map((indicator) => indicator.id));
      expect(entries('unknown')).toEqual(entries('present'));
      expect(entries('band')).toEqual(ruleSet.bands.map((band) => band.id));
      expect(taxonomy.predicates.map(({ value }) => value)).toEqual(taxonomy.values.map(({ predicate }) => predicate));
      expect(taxonomy.description).toContain('never a finding about anyone');
    },
  );

  it('has a higher number for a later version', () => {
    const versions = ['1.0.0', '1.0.1', '1.1.0', '1.10.0', '2.0.0'].map((version) => {
      const [file] = misp(loadedWith({ version })).files;
      return (JSON.parse(String(file?.content)) as Taxonomy).version;
    });

    expect(versions).toEqual([...versions].sort((one, other) => one - other));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('has one file for each set of a plan, and says what it cannot', () => {
    const [plan] = shippedPlans;
    if (plan === undefined) throw new Error('plans are shipped');
    const made = misp(plan, { translations: plan.ruleSets.flatMap(translationsOf) });

    expect(made.files).toHaveLength(plan.ruleSets.length);
    expect(made.losses.map(({ code }) => code)).toEqual(['no-calculation', 'questions-left-out']);
  });
});
